using Xunit;

namespace Declaratie.BrowserTests;

/// <summary>The browser that the tests use, and what to do where there is none.</summary>
internal static class Chromium
{
    private const string Variable = "DECLARATIE_CHROMIUM";

    /// <summary>The program, or null.</summary>
    internal static string? Program { get; } = Find();

    /// <summary>Why a test is skipped; null when it runs. On a build machine it is never skipped: there it fails.</summary>
    internal static string? SkipReason => Program is null && Environment.GetEnvironmentVariable("CI") is null or "" ? Remedy : null;

    internal static string Remedy => $"No Chromium on the PATH. Run tests/chromium.sh (Debian, Ubuntu), install Chromium or Chrome, or name its program in {Variable}.";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names a file that is not there.", named);
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}

/// <summary>A test that needs a browser, for each of its data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
