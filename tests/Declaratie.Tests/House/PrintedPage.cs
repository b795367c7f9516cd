using Xunit;

namespace Declaratie.Tests.House;

/// <summary>A committed page, or a marked part of one, that equals what the code prints.</summary>
internal static class PrintedPage
{
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

    // The part between <!-- name: … --> and <!-- /name -->, as a fenced block.
    public static void CheckPart(string path, string name, string language, string printed)
    {
        var page = Repository.Read(path);
        var begin = page.IndexOf($"<!-- {name}", StringComparison.Ordinal);
        var end = page.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{path} has no part {name}.");
        var from = page.IndexOf("-->\n", begin, StringComparison.Ordinal) + 4;
        var block = $"```{language}\n{printed.ReplaceLineEndings("\n").TrimEnd('\n')}\n```\n";
        if (Updates)
        {
            File.WriteAllText(Repository.PathOf(path), page[..from] + block + page[end..]);
        }

        Assert.Equal(block, Updates ? block : page[from..end]);
    }

    // What stands in the fenced block of a marked part.
    public static string Part(string path, string name)
    {
        var page = Repository.Read(path);
        var begin = page.IndexOf($"<!-- {name}", StringComparison.Ordinal);
        var end = page.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{path} has no part {name}.");
        var lines = page[begin..end].Split('\n')[1..].SkipWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).Skip(1);
        return string.Join('\n', lines.TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal)));
    }
}
