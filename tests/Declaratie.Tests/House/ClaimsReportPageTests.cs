using System.Globalization;
using System.Text.RegularExpressions;
using Declaratie.Tests.Cli;
using Declaratie.Tests.Examples;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/declaratieverslag.md shows is what the tool and the program print.</summary>
public sealed partial class ClaimsReportPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/declaratieverslag.md";

    private const string Preface = """
        using Declaratie.Domain;
        using Declaratie.Domain.Practices;
        using Declaratie.Reporting.ClaimsFlow;
        """;

    public static TheoryData<string> Commands() => [.. Marker().Matches(Repository.Read(Page)).Select(marker => marker.Groups["marker"].Value)];

    // A marker says the command, and perhaps which lines of a long answer are shown: the first so many, or from one to another.
    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string marker)
    {
        var parts = Marker().Match($"<!-- {marker} -->").Groups;
        var run = Tool.Run([.. parts["command"].Value.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        PrintedPage.CheckPart(Page, $"{marker} -->", "run", "text", $"$ declaratie {parts["command"].Value}\n{Shown(run.Output, parts["from"].Value, parts["to"].Value)}");
    }

    [Fact]
    public void The_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("ClaimsReportProgram"));

    [Fact]
    public void The_program_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ClaimsReportProgram.Run(new FysioQuarter().Practice, output);
        PrintedPage.CheckPart(Page, "program-output", "text", output.ToString());
    }

    private static string Shown(string printed, string from, string to)
    {
        var lines = printed.TrimEnd('\n').Split('\n');
        var first = from.Length == 0 ? 1 : int.Parse(from, CultureInfo.InvariantCulture);
        var last = to.Length == 0 ? lines.Length : int.Parse(to, CultureInfo.InvariantCulture);
        return string.Join('\n', [.. first > 1 ? (ReadOnlySpan<string>)["…"] : [], .. lines[(first - 1)..Math.Min(last, lines.Length)], .. last < lines.Length ? (ReadOnlySpan<string>)["…"] : []]) + "\n";
    }

    [GeneratedRegex("^<!-- (?<marker>run( (?:(?<from>[0-9]+)-)?(?<to>[0-9]+))?: (?<command>report claims .*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();
}
