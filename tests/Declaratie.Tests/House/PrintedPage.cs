using Xunit;

namespace Declaratie.Tests.House;

/// <summary>A committed page, or a marked part of one, that equals what the code prints.</summary>
internal static class PrintedPage
{
    private static readonly Lock Writing = new();

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public static void Check(string path, string printed)
    {
        if (Updates)
        {
            File.WriteAllText(Repository.PathOf(path), printed);
        }

        Assert.True(File.Exists(Repository.PathOf(path)), $"{path} is missing: run the tests with UPDATE_DOCS=1.");
        Assert.Equal(printed, Repository.Read(path));
    }

    // The part between <!-- name … --> and <!-- /name --> is one fenced block.
    public static void CheckPart(string path, string name, string language, string printed) => CheckPart(path, name, name, language, printed);

    public static void CheckPart(string path, string begin, string end, string language, string printed)
    {
        var block = $"```{language}\n{printed.ReplaceLineEndings("\n").TrimEnd('\n')}\n```\n";
        lock (Writing)
        {
            var page = Repository.Read(path);
            var (from, to) = Find(path, page, begin, end);
            if (Updates)
            {
                File.WriteAllText(Repository.PathOf(path), page[..from] + block + page[to..]);
                return;
            }

            Assert.Equal(block, page[from..to]);
        }
    }

    // What stands in the fenced block of a marked part.
    public static string Part(string path, string name)
    {
        var page = Repository.Read(path);
        var (from, to) = Find(path, page, name, name);
        return string.Join('\n', page[from..to].TrimEnd('\n').Split('\n')[1..^1]);
    }

    private static (int From, int To) Find(string path, string page, string begin, string end)
    {
        var marker = page.IndexOf($"<!-- {begin}", StringComparison.Ordinal);
        var to = marker < 0 ? -1 : page.IndexOf($"<!-- /{end} -->", marker, StringComparison.Ordinal);
        Assert.True(to >= 0, $"{path} has no part {begin}.");
        return (page.IndexOf("-->\n", marker, StringComparison.Ordinal) + 4, to);
    }
}
