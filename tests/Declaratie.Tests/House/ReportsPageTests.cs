using System.Globalization;
using System.Text.RegularExpressions;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/verslagen.md and the README show of the reports is what the tool prints.</summary>
public sealed partial class ReportsPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/verslagen.md";
    private const string Example = "docs/examples/praktijk.jsonl";

    private const string Preface = """
        using Declaratie.Domain;
        using Declaratie.Domain.Payments;
        using Declaratie.Reporting;
        using Declaratie.Reporting.Comparing;
        using Declaratie.Reporting.Explaining;
        using Declaratie.Reporting.OpenTransactions;
        using Declaratie.Reporting.ProviderPay;
        using Declaratie.Reporting.Settlement;
        """;

    public static TheoryData<string, string> Commands()
    {
        TheoryData<string, string> commands = [];
        foreach (var page in (string[])[Page, "README.md"])
        {
            foreach (Match marker in Marker().Matches(Repository.Read(page)))
            {
                commands.Add(page, marker.Groups["marker"].Value);
            }
        }

        return commands;
    }

    // A marker says the command, and perhaps which lines of a long answer are shown: the first so many, or from one to another.
    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string page, string marker)
    {
        var parts = Marker().Match($"<!-- {marker} -->").Groups;
        var command = parts["command"].Value;
        var run = Tool.Run([.. command.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

        Assert.Equal("", run.Error);
        Assert.Equal(command.Contains("--until-line", StringComparison.Ordinal) ? 1 : 0, run.Code);
        PrintedPage.CheckPart(page, $"{marker} -->", "run", "text", $"$ declaratie {command}\n{Shown(run.Output, parts["from"].Value, parts["to"].Value)}");
    }

    [Fact]
    public void The_rates_on_the_page_are_those_of_the_example() =>
        PrintedPage.CheckPart(Page, "rates", "json", Repository.Read("docs/examples/percentages.json"));

    [Fact]
    public void The_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("ReportsProgram"));

    [Fact]
    public void The_program_prints_what_the_page_shows()
    {
        const int Earlier = 2_000;
        var entries = JournalText.Read(Repository.Read(Example)).Entries;
        using var output = new StringWriter { NewLine = "\n" };
        ReportsProgram.Run(PaymentLedger.From(entries).Value, PaymentLedger.From(entries.Take(Earlier)).Value, output);
        PrintedPage.CheckPart(Page, "program-output", "text", output.ToString());
    }

    private static string Shown(string printed, string from, string to)
    {
        if (to.Length == 0)
        {
            return printed;
        }

        var lines = printed.TrimEnd('\n').Split('\n');
        var (first, last) = (from.Length == 0 ? 1 : int.Parse(from, CultureInfo.InvariantCulture), int.Parse(to, CultureInfo.InvariantCulture));
        string[] shown = [.. first > 1 ? (ReadOnlySpan<string>)["…"] : [], .. lines[(first - 1)..Math.Min(last, lines.Length)], .. last < lines.Length ? (ReadOnlySpan<string>)["…"] : []];
        return string.Join('\n', shown) + "\n";
    }

    [GeneratedRegex("^<!-- (?<marker>run( (?:(?<from>[0-9]+)-)?(?<to>[0-9]+))?: (?<command>(report|explain) .*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();
}
