using System.Reflection;
using Declaratie.Domain;
using Declaratie.Reporting;

namespace Declaratie.Tests.House;

/// <summary>The sources as files: found by walking up from the tests to the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    // The assemblies whose public words are documented; the tool has none of its own.
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        typeof(Money).Assembly,
        typeof(AllocatedPaymentsReport).Assembly,
        Assembly.Load("Declaratie.Exchange"),
        Assembly.Load("Declaratie.Testing"),
    ];

    public static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    // The C# files under a folder, relative to the root, without what a build wrote.
    public static IEnumerable<string> Sources(string folder) => Files(folder, "*.cs");

    // The committed pages: those at the root and those under docs.
    public static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Root, "*.md").Select(path => Path.GetFileName(path)).Concat(Files("docs", "*.md")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Declaratie.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No Declaratie.sln above the tests.");
    }
}
