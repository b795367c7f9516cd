using System.Text.Json;
using Declaratie.Cli.Conformance;
using Declaratie.Domain;
using Declaratie.Tests.Cli;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>The laws of the kit's manifest, and what the tool itself answers to it.</summary>
public sealed class ManifestTests : IDisposable
{
    private static readonly Declaratie.Cli.Conformance.Kit Whole = KitReader.Read(KitSource.OfTheTool);

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    public static TheoryData<string> Cases() => [.. Whole.Cases.Select(each => each.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_tool_itself_passes_a_case(string id)
    {
        var each = Whole.Cases.Single(each => each.Id == id);
        var journal = tool.File("journal.jsonl");
        using (var from = Whole.Source.Open(each.Journal))
        using (var to = File.Create(journal))
        {
            from.CopyTo(to);
        }

        foreach (var ask in each.Asks)
        {
            var run = Tool.Run([.. ask.Words(), journal]);
            var result = Judge.Of(ask, new ProgramAnswer(ProgramEnd.Ended, run.Code, System.Text.Encoding.UTF8.GetBytes(run.Output), run.Error));

            Assert.Equal((Verdict.Passed, ""), (result.Verdict, string.Join("; ", result.Differences)));
        }
    }

    [Fact]
    public void Every_rule_that_is_named_exists() =>
        Assert.All(Whole.Cases.SelectMany(each => each.Rules).Concat(Whole.NotCovered.Select(gap => gap.Rule)), rule => Assert.NotNull(RuleBook.Find(rule)));

    [Fact]
    public void Every_rule_has_a_case_or_a_reason_why_not_and_never_both()
    {
        var covered = Whole.Cases.SelectMany(each => each.Rules).ToHashSet(StringComparer.Ordinal);
        var gaps = Whole.NotCovered.Select(gap => gap.Rule).ToList();

        Assert.Equal(RuleBook.All.Select(rule => rule.Id).Except(covered, StringComparer.Ordinal), gaps, StringComparer.Ordinal);
        Assert.Empty(gaps.Intersect(covered, StringComparer.Ordinal));
    }

    [Fact]
    public void A_case_is_about_every_rule_that_its_answers_name()
    {
        var forgotten = from each in Whole.Cases
                        from ask in each.Asks
                        from part in (string[])["refused", "warnings", "findings"]
                        where ask.Expected.TryGetProperty(part, out var rows) && rows.ValueKind is JsonValueKind.Array
                        from row in ask.Expected.GetProperty(part).EnumerateArray()
                        let rule = row.GetProperty("rule").GetString()!
                        where !each.Rules.Contains(rule, StringComparer.Ordinal)
                        select $"{each.Id} {rule}";

        Assert.Empty(forgotten);
    }

    [Fact]
    public void Every_case_asks_something_has_rules_and_a_title_of_its_own_in_both_languages()
    {
        Assert.All(Whole.Cases, each => Assert.False(each.Asks.IsEmpty || each.Rules.IsEmpty));
        Assert.Distinct(Whole.Cases.Select(each => each.Title.English), StringComparer.Ordinal);
        Assert.Distinct(Whole.Cases.Select(each => each.Title.Dutch), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_expected_answer_has_something_that_is_compared() => Assert.All(Whole.Cases.SelectMany(each => each.Asks), ask =>
        Assert.Contains(ask.Question.Compared, part => ask.Expected.TryGetProperty(part.At.Split('/')[0], out _)));

    [Fact]
    public void Every_file_of_the_cases_is_used()
    {
        var manifest = Repository.Read("conformance/manifest.json");
        var used = Whole.Cases.Select(each => each.Journal).ToHashSet(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(Repository.PathOf("conformance/cases"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf("conformance"), path).Replace('\\', '/'));

        // What S06.others.txt and its like hold is compared, spelling and all, by a test of the library.
        Assert.All(files.Where(file => !file.EndsWith(".others.txt", StringComparison.Ordinal)), file => Assert.True(used.Contains(file) || manifest.Contains($"\"{file}#", StringComparison.Ordinal), file));
    }

    [Fact]
    public void The_kit_in_the_tool_is_the_kit_of_the_repository()
    {
        var folder = Path.Combine(tool.Folder, "kit");
        var run = Tool.Run("conformance", "export", folder, "--language", "en");
        var exported = FilesOf(folder);

        Assert.Equal((0, $"{exported.Count} files written in {folder}\n"), (run.Code, run.Output));
        Assert.Equal(FilesOf(Repository.PathOf("conformance")), exported);
        Assert.Equal(Whole.Cases.Length, KitReader.Read(KitSource.Of(folder)).Cases.Length);
        Assert.Equal(2, Tool.Run("conformance", "export", folder).Code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData("""{"format":"declaratie.conformance/2"}""")]
    [InlineData("""{"format":"declaratie.conformance/1","questions":{},"cases":[{"id":"a","title":{"nl":"a","en":"a"},"rules":[],"journal":"../secret","asks":[]}],"notCovered":[]}""")]
    [InlineData("""{"format":"declaratie.conformance/1","questions":{},"cases":[{"id":"a","title":{"nl":"a","en":"a"},"rules":[],"journal":"manifest.json","asks":[{"question":"x","expected":{}}]}],"notCovered":[]}""")]
    [InlineData("""{"format":"declaratie.conformance/1","questions":{"x":{"title":{"nl":"a","en":"a"},"compared":[]}},"cases":[{"id":"a","title":{"nl":"a","en":"a"},"rules":[],"journal":"manifest.json","asks":[{"question":"x","expected":"manifest.json#/nowhere"}]}],"notCovered":[]}""")]
    public void A_kit_that_is_not_whole_is_refused(string manifest)
    {
        tool.File("manifest.json", manifest);
        var run = Tool.Run("conformance", "list", "--kit", tool.Folder, "--language", "en");

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"declaratie: --kit: '{tool.Folder}' cannot be used:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_kit() => Assert.Equal(2, Tool.Run("conformance", "list", "--kit", tool.Folder).Code);

    [Theory]
    [InlineData("nl", "gevallen")]
    [InlineData("en", "cases")]
    public void The_list_names_every_case(string language, string word)
    {
        var lines = Tool.Run("conformance", "list", "--language", language).Output.TrimEnd('\n').Split('\n');

        Assert.Equal(Whole.Cases.Select(each => each.Id), lines.Take(Whole.Cases.Length).Select(line => line.Split(' ')[0]), StringComparer.Ordinal);
        Assert.StartsWith($"{Whole.Cases.Length} {word}, ", lines[^1], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains("__pycache__", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);
}
