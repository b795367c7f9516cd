using System.Globalization;
using System.Text.RegularExpressions;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/zittingen.md shows is what the tool and the program print.</summary>
public sealed partial class SessionsPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/zittingen.md";

    private const string Preface = """
        using Declaratie.Domain;
        using Declaratie.Domain.Practices;
        using Declaratie.Domain.Sessions;
        using Declaratie.Domain.Treatments;
        using Declaratie.Reporting.Sessions;
        """;

    public static TheoryData<string> Commands() => [.. Command().Matches(Repository.Read(Page)).Select(match => match.Groups["marker"].Value)];

    public static TheoryData<string> Boundaries() => [.. Boundary().Matches(Repository.Read(Page)).Select(match => match.Groups["marker"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string marker)
    {
        var parts = Command().Match($"<!-- {marker} -->").Groups;
        var command = parts["command"].Value;
        var printed = Printed([.. command.Split(' ')]).TrimEnd('\n').Split('\n');
        var shown = parts["lines"].Success ? Math.Min(printed.Length, int.Parse(parts["lines"].Value, CultureInfo.InvariantCulture)) : printed.Length;

        PrintedPage.CheckPart(Page, $"{marker} -->", "run", "text", $"$ declaratie {command}\n{string.Join('\n', printed[..shown])}{(shown < printed.Length ? "\n…" : "")}\n");
    }

    // A row for each day: its answer as the tool prints it for programs.
    [Theory]
    [MemberData(nameof(Boundaries))]
    public void A_boundary_table_is_what_the_tool_answers(string marker)
    {
        var parts = Boundary().Match($"<!-- {marker} -->").Groups;
        var (journal, indication) = (parts["journal"].Value, parts["indication"].Value);
        var rows = parts["days"].Value.Split(' ').Select(day => Printed(["sessions", "what-if", journal, "--indication", indication, "--date", day, "--format", "json"]));

        PrintedPage.CheckPart(Page, $"{marker} -->", "what-if", "text", $"$ declaratie sessions what-if {journal} --indication {indication} --date … --format json\n{string.Concat(rows)}");
    }

    [Fact]
    public void The_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("SessionsProgram"));

    [Fact]
    public void The_program_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        SessionsProgram.Run(Practice.From(JournalText.Read(Repository.Read("docs/examples/zittingen-vervallen.jsonl")).Entries).Value, output);
        PrintedPage.CheckPart(Page, "program-output", "text", output.ToString());
    }

    private static string Printed(string[] words)
    {
        var run = Tool.Run([.. words.Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);
        Assert.Equal(("", 0), (run.Error, run.Code));
        return run.Output;
    }

    [GeneratedRegex("^<!-- (?<marker>run( (?<lines>[0-9]+))?: (?<command>(report|sessions) .*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Command();

    [GeneratedRegex("^<!-- (?<marker>what-if (?<journal>[^ ]+) (?<indication>[^ ]+): (?<days>.*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Boundary();
}
