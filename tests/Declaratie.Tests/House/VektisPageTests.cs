using System.Text.RegularExpressions;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/vektis.md shows is what the tool and the program print: standard output, then standard error.</summary>
public sealed partial class VektisPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/vektis.md";
    private const string Journal = "docs/examples/vektis.jsonl";
    private const string Message = "docs/examples/F2024-0311.dat";
    private const string Answer = "docs/examples/vektis-retour.dat";

    private const string Preface = """
        using Declaratie.Domain.Practices;
        using Declaratie.Exchange.Journal;
        using Declaratie.Exchange.Vektis;

        var text = File.ReadAllText("vektis.jsonl");
        using var answer = File.OpenRead("vektis-retour.dat");
        var output = Console.Out;
        """;

    public static TheoryData<string> Commands() => [.. Marker().Matches(Repository.Read(Page)).Select(match => match.Groups["marker"].Value)];

    // A marker says the command, and perhaps how many lines of a long answer are shown.
    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string marker)
    {
        var parts = Marker().Match($"<!-- {marker} -->").Groups;
        var command = parts["command"].Value;
        var run = Tool.Run([.. command.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

        Assert.Equal(command.Contains("fout", StringComparison.Ordinal) || command.Contains("fysio", StringComparison.Ordinal) ? 1 : 0, run.Code);
        PrintedPage.CheckPart(Page, $"{marker} -->", "run", "text", $"$ declaratie {command}\n{Shown(run.Output + run.Error, parts["lines"].Value)}");
    }

    [Fact]
    public void The_message_beside_the_page_is_the_one_that_is_written()
    {
        using var tool = new Tool();
        var target = tool.File("claim.dat");

        Assert.Equal(0, Tool.Run("ei", "write", Repository.PathOf(Journal), "--file", "F2024-0311", "--test", "--output", target).Code);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf(Message)), File.ReadAllBytes(target));
    }

    [Fact]
    public void The_journal_with_the_answer_is_the_journal_and_the_answer() =>
        Assert.Equal(Repository.Read(Journal) + Tool.Run("ei", "return", Repository.PathOf(Answer)).Output, Repository.Read("docs/examples/vektis-terug.jsonl"));

    [Fact]
    public void The_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("VektisProgram"));

    [Fact]
    public void The_program_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var answer = File.OpenRead(Repository.PathOf(Answer));
        VektisProgram.Run(Repository.Read(Journal), answer, output);
        PrintedPage.CheckPart(Page, "program-output", "text", output.ToString());
    }

    private static string Shown(string printed, string lines)
    {
        var all = printed.TrimEnd('\n').Split('\n');
        return lines.Length > 0 && int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture) is var most && most < all.Length ? string.Join('\n', all[..most]) + "\n…\n" : printed;
    }

    [GeneratedRegex("^<!-- (?<marker>run( (?<lines>[0-9]+))?: (?<command>(ei|codes|status) .*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();
}
