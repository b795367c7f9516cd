using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using NodaTime.Text;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>The reports that docs/toegerekende-betalingen.md shows are the ones that the code draws.</summary>
public sealed partial class ReportPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/toegerekende-betalingen.md";

    public static TheoryData<string> Markers()
    {
        TheoryData<string> markers = [];
        foreach (Match marker in Marker().Matches(Repository.Read(Page)))
        {
            markers.Add(marker.Groups["ask"].Value);
        }

        return markers;
    }

    // A marker asks: the case, from, to, the mode, details or summary, and perhaps providers.
    [Theory]
    [MemberData(nameof(Markers))]
    public void A_worked_case_is_drawn_as_the_page_shows_it(string ask)
    {
        var words = ask.Split(' ');
        PrintedPage.CheckPart(Page, $"report: {ask} -->", "report", "text", Drawn($"conformance/cases/payments/{words[0]}.jsonl", words[1..]));
    }

    [Fact]
    public void The_example_year_is_drawn_as_the_page_shows_it() =>
        PrintedPage.CheckPart(Page, "example-year", "text", Drawn("docs/examples/praktijk.jsonl", ["2024-03-01", "2024-03-31", "provider", "summary"]));

    [Fact]
    public void The_program_for_the_months_of_a_year_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "months-program", "csharp", ReadmeTests.ProgramText("MonthsProgram"));

    [Fact]
    public void The_months_of_the_example_year_are_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        MonthsProgram.Run(PaymentLedger.From(JournalText.Read(Repository.Read("docs/examples/praktijk.jsonl")).Entries).Value, output);
        PrintedPage.CheckPart(Page, "months-output", "text", output.ToString());
    }

    private static string Drawn(string path, string[] ask)
    {
        var journal = JournalText.Read(Repository.Read(path));
        Assert.Empty(journal.Findings);
        var ledger = PaymentLedger.From(journal.Entries);
        Assert.Empty(ledger.Findings);
        var spec = new AllocatedPaymentsSpec
        {
            From = LocalDatePattern.Iso.Parse(ask[0]).Value,
            To = LocalDatePattern.Iso.Parse(ask[1]).Value,
            SummariseBy = ask[2] == "who-got-paid" ? SummariseBy.WhoGotPaid : SummariseBy.Provider,
            Sections = ask[3] == "details" ? ReportSections.Details : ReportSections.Summary,
            Providers = [.. ask.Skip(4).Select(id => new ProviderId(id))],
        };
        using var text = new StringWriter { NewLine = "\n" };
        AllocatedPaymentsText.Write(ReportingLedger.Of(ledger.Value, journal.Header!.Practice).AllocatedPayments(spec), ReportLanguage.English, text);
        return text.ToString();
    }

    [GeneratedRegex("^<!-- report: (?<ask>.*?) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();
}
