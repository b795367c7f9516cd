using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R8–R10, R26, R30: money taken in and given back.
public sealed class ReceiptTests
{
    [Fact]
    [Trait("Rule", "R8")]
    public void A_receipt_posts_its_amount_as_receipt_and_as_advance_at_its_own_provider_and_label()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 120)
            .PayorReceipt("R2", "2024-02-06", "NHS", "AG", 75);

        Whole.Equal(
            """
            receipts 195.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 120.00, advance 120.00
            2024-02-06 receipts/receipt R2 | AG NHS | receipt 75.00, advance 75.00
            = AG NHS | advance 75.00
            = RJB Unknown | advance 120.00
            now allocated 0.00, unknown, open 2 receipt 195.00
            reconciliation 195.00 + 0.00 - 0.00 = 0.00 + 195.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void An_opening_balance_receipt_posts_nothing_on_its_own_date()
    {
        var books = Books.New().Receipt("OC1", "2024-02-01", "Jansen", "RJB", 150, opening: true);

        Whole.Equal(
            """
            receipts 0.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec.WithZeroRows()));
    }

    [Fact]
    [Trait("Rule", "R9")]
    public void Receipts_totalling_is_all_receipts_allocated_or_not_net_of_refunds_and_corrections_of_the_period() =>
        Whole.Equal(
            """
            receipts 115.00
            2024-02-05 receipts/receipt R2 | RJB Private | receipt 50.00
            2024-02-05 receipts/allocation R2 → I1 | RJB to RJB Private | patient 50.00
            2024-02-10 receipts/receipt-correction R2 by RC1 | RJB Private | receipt 5.00, advance 5.00
            2024-02-06 receipts/receipt R3 | AG Unknown | receipt 80.00, advance 80.00
            2024-02-09 earlier-receipts-adjusted/refund R1 by RF1 | RJB Unknown | receipt -20.00, advance -20.00
            = AG Unknown | advance 80.00
            = RJB Private | patient 50.00, advance 5.00
            = RJB Unknown | advance -20.00
            now allocated 0.00, unknown, open 2 receipt 85.00
            reconciliation 115.00 + 0.00 - 0.00 = 50.00 + 65.00
            """,
            AllKindsOfReceipts().Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R9")]
    public void Receipts_totalling_counts_only_the_receipts_of_selected_providers() =>
        Whole.Equal(
            """
            receipts 80.00
            2024-02-06 receipts/receipt R3 | AG Unknown | receipt 80.00, advance 80.00
            = AG Unknown | advance 80.00
            now allocated 0.00, unknown, open 1 receipt 80.00
            reconciliation 80.00 + 0.00 - 0.00 = 0.00 + 80.00
            """,
            AllKindsOfReceipts().Sketch("2024-02", spec => spec.For("AG")));

    [Fact]
    [Trait("Rule", "R10")]
    public void The_receipt_column_shows_the_gross_receipt_and_adjustments_get_their_own_line()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Refund("2024-02-10", "R1", 30, "RF1")
            .Correct("2024-02-12", "R1", -20, "RC1");

        Whole.Equal(
            """
            receipts 50.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00, advance 100.00
            2024-02-10 receipts/refund R1 by RF1 | RJB Unknown | receipt -30.00, advance -30.00
            2024-02-12 receipts/receipt-correction R1 by RC1 | RJB Unknown | receipt -20.00, advance -20.00
            = RJB Unknown | advance 50.00
            now allocated 0.00, unknown, open 1 receipt 50.00
            reconciliation 50.00 + 0.00 - 0.00 = 0.00 + 50.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R26")]
    public void A_refund_appears_under_advance_payments_and_never_under_adjustments()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-20", "Jansen", "RJB", 200)
            .Refund("2024-02-08", "R1", 200, "RF1");

        Whole.Equal(
            """
            receipts -200.00
            2024-02-08 earlier-receipts-adjusted/refund R1 by RF1 | RJB Unknown | receipt -200.00, advance -200.00
            = RJB Unknown | advance -200.00
            now allocated 0.00, unknown
            reconciliation -200.00 + 0.00 - 0.00 = 0.00 + -200.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R26")]
    public void So_does_a_partly_refunded_advance()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 200)
            .Invoice("I1", "2024-02-15", "Jansen", "RJB", 150)
            .Allocate("2024-02-15", "R1", "I1", 150)
            .Refund("2024-02-15", "R1", 40, "RF1");

        Whole.Equal(
            """
            receipts 160.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 200.00, advance 50.00
            2024-02-15 receipts/allocation R1 → I1 | RJB to RJB Private | patient 150.00
            2024-02-15 receipts/refund R1 by RF1 | RJB Unknown | receipt -40.00, advance -40.00
            = RJB Private | patient 150.00
            = RJB Unknown | advance 10.00
            now allocated 0.00, unknown, open 1 receipt 10.00
            reconciliation 160.00 + 0.00 - 0.00 = 150.00 + 10.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R30")]
    public void Money_given_back_for_work_done_is_an_adjustment_and_a_refund_that_leave_no_advance()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-10", "Visser", "AG", 90)
            .Receipt("R1", "2024-01-10", "Visser", "AG", 90)
            .Allocate("2024-01-10", "R1", "I1", 90)
            .Adjust("2024-02-07", "I1", -60, id: "A1")
            .Refund("2024-02-07", "R1", 60, "RF1");

        Whole.Equal(
            """
            receipts -60.00
            2024-02-07 earlier-receipts-adjusted/refund R1 by RF1 | AG Private | receipt -60.00, advance -60.00
            2024-02-07 earlier-allocations-reversed/deallocation R1 → I1 by A1 | AG to AG Private (of Private) | adjustments -60.00, advance 60.00
            = AG Private | adjustments -60.00
            now allocated 0.00
            reconciliation -60.00 + 0.00 - 0.00 = -60.00 + 0.00
            """,
            books.Sketch("2024-02"));
    }

    private static Books AllKindsOfReceipts() => Books.New()
        .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
        .Receipt("OC1", "2024-02-01", "Jansen", "RJB", 500, opening: true)
        .Invoice("I1", "2024-02-05", "Jansen", "RJB", 50)
        .Receipt("R2", "2024-02-05", "Jansen", "RJB", 50)
        .Allocate("2024-02-05", "R2", "I1", 50)
        .Receipt("R3", "2024-02-06", "Visser", "AG", 80)
        .Refund("2024-02-09", "R1", 20, "RF1")
        .Correct("2024-02-10", "R2", 5, "RC1")
        .Refund("2024-03-01", "R3", 80, "RF2");
}
