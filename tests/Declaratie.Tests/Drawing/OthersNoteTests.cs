using System.Globalization;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>R45: with a selection, the rows by who got paid also show what stands under others; the page then says why they do not tie to the bridge.</summary>
[Trait("Rule", "R45")]
public sealed class OthersNoteTests
{
    private const string Dutch =
        "\n+ Vooraf betaling                           -250,00\n"
        + "De regels hierboven tonen ook wat aan andere behandelaars is gegeven; de aansluiting telt alleen wat de gekozen behandelaars toekomt.\n";

    private const string English =
        "\n+ Advance Payment                           -250.00\n"
        + "The rows above also hold what was given to other providers; the reconciliation counts only what falls to the selected providers.\n";

    [Theory]
    [InlineData(ReportLanguage.Dutch, Dutch)]
    [InlineData(ReportLanguage.English, English)]
    public void Totals_that_hold_what_others_were_given_are_explained_below_the_reconciliation(ReportLanguage language, string explained)
    {
        var report = Bakker(SummariseBy.WhoGotPaid, hidden: false, "RJB");
        Assert.NotEqual(report.Reconciliation.Allocated, report.Totals!.Value.Allocated);
        Assert.Contains(explained, Draw(report, language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SummariseBy.WhoGotPaid, false, "AG")] // paid by others, and nothing given
    [InlineData(SummariseBy.WhoGotPaid, false, "AG", "RJB")]
    [InlineData(SummariseBy.WhoGotPaid, false)]
    [InlineData(SummariseBy.WhoGotPaid, true, "RJB")] // without advances nothing is expected to tie
    [InlineData(SummariseBy.Provider, false, "RJB")]
    [InlineData(SummariseBy.PatientsProvider, false, "RJB")]
    public void Where_the_totals_tie_nothing_is_explained(SummariseBy mode, bool hidden, params string[] providers) =>
        Assert.DoesNotContain("The rows above also hold", Draw(Bakker(mode, hidden, providers), ReportLanguage.English), StringComparison.Ordinal);

    [Fact]
    public void A_report_of_details_alone_has_no_totals_to_explain()
    {
        var report = Bakker(SummariseBy.WhoGotPaid, hidden: false, "RJB") with { Summary = null, ProviderTotals = null, Totals = null };
        Assert.DoesNotContain("The rows above also hold", Draw(report, ReportLanguage.English), StringComparison.Ordinal);
    }

    // RJB holds 300.00 of Bakker, of which 250.00 goes to an invoice of AG.
    private static AllocatedPaymentsReport Bakker(SummariseBy mode, bool hidden, params string[] providers) =>
        ReportingLedger.Of(
            Books.New()
                .Receipt("R507", "2024-01-20", "Bakker", "RJB", 300)
                .Invoice("1009", "2024-02-12", "Bakker", "AG", 250)
                .Allocate("2024-02-12", "R507", "1009", 250)
                .Ledger,
            "Praktijk De Linde").AllocatedPayments(SampleReports.February with
            {
                SummariseBy = mode,
                HideAdvancePayments = hidden,
                Providers = [.. providers.Select(id => new Domain.ProviderId(id))],
            });

    private static string Draw(AllocatedPaymentsReport report, ReportLanguage language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AllocatedPaymentsText.Write(report, language, writer);
        return writer.ToString();
    }
}
