using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R49: details, summary or both.
public sealed class SectionsOnlyTests
{
    [Fact]
    [Trait("Rule", "R49")]
    public void Both_parts_stand_by_default() =>
        Whole.Equal(
            """
            receipts 30.00
            2024-02-06 receipts/receipt R2 | AG NHS | receipt 30.00
            2024-02-06 receipts/allocation R2 → I2 | AG to AG NHS | patient 30.00
            2024-02-05 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 60.00, advance -60.00
            = AG NHS | patient 30.00
            = RJB Private | patient 60.00
            = RJB Unknown | advance -60.00
            now allocated 60.00, unknown
            reconciliation 30.00 + 0.00 - 0.00 = 90.00 + -60.00
            """,
            TwoReceipts().Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R49")]
    public void Details_only_leaves_out_summary_and_totals_and_keeps_receipts_and_notes()
    {
        var report = TwoReceipts().Report("2024-02", spec => spec.Only(ReportSections.Details));

        Whole.Equal(
            """
            receipts 30.00
            2024-02-06 receipts/receipt R2 | AG NHS | receipt 30.00
            2024-02-06 receipts/allocation R2 → I2 | AG to AG NHS | patient 30.00
            2024-02-05 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 60.00, advance -60.00
            now allocated 60.00, unknown
            reconciliation 30.00 + 0.00 - 0.00 = 90.00 + -60.00
            """,
            ReportSketch.Of(report));
        Assert.Null(report.Summary);
        Assert.Null(report.ProviderTotals);
        Assert.Null(report.Totals);
    }

    [Fact]
    [Trait("Rule", "R49")]
    public void Summary_only_leaves_out_details_and_keeps_receipts_and_notes()
    {
        var report = TwoReceipts().Report("2024-02", spec => spec.Only(ReportSections.Summary));

        Whole.Equal(
            """
            receipts 30.00
            = AG NHS | patient 30.00
            = RJB Private | patient 60.00
            = RJB Unknown | advance -60.00
            now allocated 60.00, unknown
            reconciliation 30.00 + 0.00 - 0.00 = 90.00 + -60.00
            """,
            ReportSketch.Of(report));
        Assert.Null(report.Details);
        Assert.Equal("AG 30.00, RJB 0.00", string.Join(", ", report.ProviderTotals!.Value.Select(total => $"{total.Provider.Value} {total.Columns.Total}")));
        Assert.Equal(Books.Euros(30), report.Totals!.Value.Total);
    }

    private static Books TwoReceipts() => Books.New()
        .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
        .Invoice("I1", "2024-02-05", "Jansen", "RJB", 60)
        .Allocate("2024-02-05", "R1", "I1", 60)
        .Invoice("I2", "2024-02-06", "Visser", "AG", 30, "NHS")
        .Receipt("R2", "2024-02-06", "Visser", "AG", 30)
        .Allocate("2024-02-06", "R2", "I2", 30);
}
