using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R4–R7 and the reconciliation: whose movements are shown.
public sealed class SelectionTests
{
    [Fact]
    [Trait("Rule", "R4")]
    public void No_providers_selected_is_all_providers()
    {
        const string All =
            """
            receipts 240.00
            2024-02-05 receipts/receipt R1 | AG Private | receipt 30.00
            2024-02-05 receipts/allocation R1 → I1 | AG to AG Private | patient 30.00
            2024-02-06 receipts/receipt R2 | RJB Private | receipt 50.00
            2024-02-06 receipts/allocation R2 → I2 | RJB to AG Private | patient 50.00
            2024-02-07 receipts/receipt R3 | AG Private | receipt 70.00
            2024-02-07 receipts/allocation R3 → I3 | AG to KT Private | patient 70.00
            2024-02-08 receipts/receipt R4 | RJB Private | receipt 90.00
            2024-02-08 receipts/allocation R4 → I4 | RJB to KT Private | patient 90.00
            = AG Private | patient 80.00
            = KT Private | patient 160.00
            now allocated 0.00
            reconciliation 240.00 + 0.00 - 0.00 = 240.00 + 0.00
            """;

        Whole.Equal(All, FourReceipts().Sketch("2024-02"));
        Whole.Equal(All, FourReceipts().Sketch("2024-02", spec => spec.For("RJB", "AG", "KT")));
    }

    [Fact]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R7")]
    public void Everything_allocated_to_or_from_the_selected_provider_is_included_and_the_summary_lists_that_provider_only() =>
        Whole.Equal(
            """
            receipts 100.00
            2024-02-05 receipts/receipt R1 | AG Private | receipt 30.00
            2024-02-05 receipts/allocation R1 → I1 | AG to AG Private | patient 30.00
            2024-02-06 receipts/receipt R2 | RJB Private | receipt 50.00
            2024-02-06 receipts/allocation R2 → I2 | RJB to AG Private | patient 50.00
            2024-02-07 receipts/receipt R3 | AG Private | receipt 70.00
            2024-02-07 receipts/allocation R3 → I3 | AG to KT Private | patient 70.00
            = AG Private | patient 80.00
            now allocated 0.00
            reconciliation 100.00 + 50.00 - 70.00 = 80.00 + 0.00
            """,
            FourReceipts().Sketch("2024-02", spec => spec.For("AG")));

    [Fact]
    [Trait("Rule", "R5")]
    public void What_passes_between_two_selected_providers_is_neither_received_nor_given()
    {
        Whole.Equal(
            """
            receipts 100.00
            2024-02-05 receipts/receipt R1 | AG Private | receipt 30.00
            2024-02-05 receipts/allocation R1 → I1 | AG to AG Private | patient 30.00
            2024-02-06 receipts/receipt R2 | RJB Private | receipt 50.00
            2024-02-06 receipts/allocation R2 → I2 | RJB to AG Private | patient 50.00
            2024-02-07 receipts/receipt R3 | AG Private | receipt 70.00
            2024-02-07 receipts/allocation R3 → I3 | AG to KT Private | patient 70.00
            2024-02-08 receipts/receipt R4 | RJB Private | receipt 90.00
            2024-02-08 receipts/allocation R4 → I4 | RJB to KT Private | patient 90.00
            = AG Private | patient 80.00
            = KT Private | patient 160.00
            now allocated 0.00
            reconciliation 100.00 + 140.00 - 0.00 = 240.00 + 0.00
            """,
            FourReceipts().Sketch("2024-02", spec => spec.For("KT", "AG")));
    }

    [Fact]
    [Trait("Rule", "R6")]
    [Trait("Rule", "R45")]
    public void By_who_got_paid_shows_the_rows_of_which_either_provider_is_selected() =>
        Whole.Equal(
            """
            = AG AG Private | patient 30.00
            = AG RJB Private | patient 50.00
            = KT AG Private | patient 70.00
            """,
            ReportSketch.Summary(FourReceipts().Report("2024-02", spec => spec.For("AG").By(SummariseBy.WhoGotPaid))));

    [Fact]
    [Trait("Rule", "R7")]
    public void By_patients_provider_lists_only_selected_providers_whoever_is_on_the_chart() =>
        Whole.Equal(
            """
            = AG AG Private | patient 30.00
            = AG RJB Private | patient 50.00
            """,
            ReportSketch.Summary(FourReceipts().Report("2024-02", spec => spec.For("AG").By(SummariseBy.PatientsProvider))));

    [Fact]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R6")]
    public void A_receipt_brought_in_by_an_invoice_provider_shows_its_gross_amount_and_that_allocation_alone() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00
            2024-02-06 receipts/allocation R1 → I1 | RJB to AG Private | patient 50.00
            = AG Private | patient 50.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 50.00 - 0.00 = 50.00 + 0.00
            """,
            SharedReceipt().Sketch("2024-02", spec => spec.For("AG")));

    [Fact]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R6")]
    public void A_selected_providers_receipt_shows_all_that_was_done_with_it() =>
        Whole.Equal(
            """
            receipts 85.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00, advance 20.00
            2024-02-06 receipts/allocation R1 → I1 | RJB to AG Private | patient 50.00
            2024-02-06 receipts/allocation R1 → I2 | RJB to KT Private | patient 30.00
            2024-02-07 receipts/refund R1 by RF1 | RJB Unknown | receipt -15.00, advance -15.00
            = RJB Unknown | advance 5.00
            now allocated 0.00, unknown, open 1 receipt 5.00
            reconciliation 85.00 + 0.00 - 80.00 = 0.00 + 5.00
            """,
            SharedReceipt().Sketch("2024-02", spec => spec.For("RJB")));

    [Theory]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R48")]
    [InlineData(false)]
    [InlineData(true)]
    public void A_selection_that_holds_only_the_provider_of_an_invoice_below_a_transfer_shows_the_to_line_as_a_head_without_amounts(bool zeroRows)
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-11", "Jansen", "RJB", 100)
            .Transfer("T1", "2024-02-06", "R1", "Visser", 100)
            .Invoice("I1", "2024-02-08", "Visser", "AG", 60)
            .Allocate("2024-02-08", "T1", "I1", 60);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/to T1 by T1 | RJB Unknown |
            2024-02-08 transfers/allocation T1 → I1 | RJB to AG Private | patient 60.00
            = AG Private | patient 60.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 60.00 - 0.00 = 60.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec.For("AG") with { ZeroRows = zeroRows }));
    }

    [Theory]
    [Trait("Rule", "R5")]
    [InlineData("RJB")]
    [InlineData("KT")]
    public void A_transfer_is_included_by_the_provider_of_its_source_and_of_the_receiving_credit(string provider)
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-11", "Jansen", "RJB", 100)
            .Transfer("T1", "2024-02-06", "R1", "Mulder", 40, "KT")
            .Receipt("R2", "2024-02-07", "Visser", "AG", 5);

        Whole.Equal(
            $"""
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -40.00
            2024-02-06 transfers/to T1 by T1 | KT Unknown | advance 40.00
            = {provider} Unknown | advance {(provider == "KT" ? "40.00" : "-40.00")}
            now allocated 0.00, unknown
            reconciliation 0.00 + {(provider == "KT" ? "40.00 - 0.00 = 0.00 + 40.00" : "0.00 - 40.00 = 0.00 + -40.00")}
            """,
            books.Sketch("2024-02", spec => spec.For(provider)));
    }

    [Theory]
    [Trait("Rule", "R5")]
    [Trait("Invariant", "I2")]
    [InlineData("", "reconciliation 70.00 + 0.00 - 0.00 = 225.00 + -155.00")]
    [InlineData("AG", "reconciliation 90.00 + 85.00 - 0.00 = 105.00 + 70.00")]
    [InlineData("KT", "reconciliation 0.00 + 25.00 - 15.00 = -15.00 + 25.00")]
    [InlineData("RJB", "reconciliation -20.00 + 0.00 - 95.00 = 135.00 + -250.00")]
    [InlineData("AG KT", "reconciliation 90.00 + 95.00 - 0.00 = 90.00 + 95.00")]
    [InlineData("AG RJB", "reconciliation 70.00 + 15.00 - 25.00 = 240.00 + -180.00")]
    [InlineData("KT RJB", "reconciliation -20.00 + 0.00 - 85.00 = 120.00 + -225.00")]
    [InlineData("AG KT RJB", "reconciliation 70.00 + 0.00 - 0.00 = 225.00 + -155.00")]
    public void For_every_selection_receipts_plus_received_minus_given_is_allocated_plus_advances(string selection, string expected)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var providers = selection.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(
            Enum.GetValues<SummariseBy>(),
            mode => Assert.Equal(expected, BusyMonth.New().Sketch("2024-02", spec => spec.For(providers).By(mode)).Split('\n')[^1]));
    }

    private static Books FourReceipts() => Books.New()
        .Invoice("I1", "2024-02-05", "Visser", "AG", 30)
        .Receipt("R1", "2024-02-05", "Visser", "AG", 30)
        .Allocate("2024-02-05", "R1", "I1", 30)
        .Invoice("I2", "2024-02-06", "Jansen", "AG", 50)
        .Receipt("R2", "2024-02-06", "Jansen", "RJB", 50)
        .Allocate("2024-02-06", "R2", "I2", 50)
        .Invoice("I3", "2024-02-07", "deVries", "KT", 70)
        .Receipt("R3", "2024-02-07", "deVries", "AG", 70)
        .Allocate("2024-02-07", "R3", "I3", 70)
        .Invoice("I4", "2024-02-08", "Jansen", "KT", 90)
        .Receipt("R4", "2024-02-08", "Jansen", "RJB", 90)
        .Allocate("2024-02-08", "R4", "I4", 90);

    private static Books SharedReceipt() => Books.New()
        .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
        .Invoice("I1", "2024-02-06", "Jansen", "AG", 50)
        .Allocate("2024-02-06", "R1", "I1", 50)
        .Invoice("I2", "2024-02-06", "Jansen", "KT", 30)
        .Allocate("2024-02-06", "R1", "I2", 30)
        .Refund("2024-02-07", "R1", 15, "RF1");
}
