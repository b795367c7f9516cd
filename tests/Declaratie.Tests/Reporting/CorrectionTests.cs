using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R27–R29: what a correction or an adjustment takes back.
public sealed class CorrectionTests
{
    [Fact]
    [Trait("Rule", "R27")]
    public void What_a_correction_leaves_over_allocated_is_deallocated_newest_allocation_first_by_date_then_journal()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-05", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-01-05", "Jansen", "RJB", 30)
            .Invoice("I2", "2024-01-05", "Jansen", "RJB", 30)
            .Invoice("I3", "2024-01-05", "Jansen", "RJB", 40)
            .Allocate("2024-01-20", "R1", "I3", 40)
            .Allocate("2024-01-20", "R1", "I2", 30)
            .Allocate("2024-01-10", "R1", "I1", 30)
            .Correct("2024-02-05", "R1", -60, "RC1");

        Whole.Equal(
            """
            receipts -60.00
            2024-02-05 earlier-receipts-adjusted/receipt-correction R1 by RC1 | RJB Unknown | receipt -60.00, advance -60.00
            2024-02-05 earlier-allocations-reversed/deallocation R1 → I2 by RC1 | RJB to RJB Private (of Unknown) | patient -30.00, advance 30.00
            2024-02-05 earlier-allocations-reversed/deallocation R1 → I3 by RC1 | RJB to RJB Private (of Unknown) | patient -30.00, advance 30.00
            = RJB Private | patient -60.00
            now allocated 0.00, unknown
            reconciliation -60.00 + 0.00 - 0.00 = -60.00 + 0.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void What_an_adjustment_leaves_over_allocated_goes_back_to_its_source_newest_allocation_first()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-05", "Visser", "AG", 100)
            .Receipt("R1", "2024-01-10", "Visser", "AG", 60)
            .Receipt("R2", "2024-01-09", "Visser", "AG", 40)
            .Allocate("2024-01-12", "R1", "I1", 60)
            .Allocate("2024-01-20", "R2", "I1", 40)
            .Adjust("2024-02-05", "I1", -50, id: "A1");

        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 earlier-allocations-reversed/deallocation R2 → I1 by A1 | AG to AG Private (of Unknown) | adjustments -40.00, advance 40.00
            2024-02-05 earlier-allocations-reversed/deallocation R1 → I1 by A1 | AG to AG Private (of Unknown) | adjustments -10.00, advance 10.00
            = AG Private | adjustments -50.00
            = AG Unknown | advance 50.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = -50.00 + 50.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void It_is_deallocated_on_the_allocations_own_date_if_that_is_later_than_the_correction()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-01-10", "Jansen", "RJB", 100)
            .Allocate("2024-02-20", "R1", "I1", 100)
            .Correct("2024-02-05", "R1", -30, "RC1");

        Whole.Equal(
            """
            receipts -30.00
            2024-02-20 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 100.00, advance -100.00
            2024-02-05 earlier-receipts-adjusted/receipt-correction R1 by RC1 | RJB Unknown | receipt -30.00, advance -30.00
            2024-02-20 earlier-allocations-reversed/deallocation R1 → I1 by RC1 | RJB to RJB Private (of Unknown) | patient -30.00, advance 30.00
            = RJB Private | patient 70.00
            = RJB Unknown | advance -100.00
            now allocated 100.00, unknown
            reconciliation -30.00 + 0.00 - 0.00 = 70.00 + -100.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void Below_a_receipt_of_the_period_a_forced_deallocation_names_its_cause()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-02-05", "R1", "I1", 100)
            .Correct("2024-02-09", "R1", -25, "RC1")
            .Adjust("2024-02-12", "I1", -40, id: "A1");

        Whole.Equal(
            """
            receipts 75.00
            2024-02-05 receipts/receipt R1 | RJB Private | receipt 100.00, advance 40.00
            2024-02-05 receipts/allocation R1 → I1 | RJB to RJB Private | patient 100.00
            2024-02-09 receipts/deallocation R1 → I1 by RC1 | RJB to RJB Private | patient -25.00
            2024-02-12 receipts/deallocation R1 → I1 by A1 | RJB to RJB Private | adjustments -15.00
            2024-02-09 receipts/receipt-correction R1 by RC1 | RJB Private | receipt -25.00, advance -25.00
            = RJB Private | adjustments -15.00, patient 75.00, advance 15.00
            now allocated 0.00, open 1 receipt 15.00
            reconciliation 75.00 + 0.00 - 0.00 = 60.00 + 15.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R28")]
    public void A_deallocation_forced_by_a_receipt_correction_stands_in_the_original_column() =>
        Whole.Equal(
            """
            receipts -40.00
            2024-02-05 earlier-receipts-adjusted/receipt-correction R1 by RC1 | AG NHS | receipt -40.00, advance -40.00
            2024-02-05 earlier-allocations-reversed/deallocation R1 → I1 by RC1 | AG to AG NHS (of NHS) | payor -40.00, advance 40.00
            = AG NHS | payor -40.00
            now allocated 0.00
            reconciliation -40.00 + 0.00 - 0.00 = -40.00 + 0.00
            """,
            PaidByThePayor().Correct("2024-02-05", "R1", -40, "RC1").Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R28")]
    public void A_deallocation_forced_by_an_invoice_adjustment_stands_under_invoice_adjustments() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 earlier-allocations-reversed/deallocation R1 → I1 by A1 | AG to AG NHS (of NHS) | adjustments -40.00, advance 40.00
            = AG NHS | adjustments -40.00, advance 40.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = -40.00 + 40.00
            """,
            PaidByThePayor().Adjust("2024-02-05", "I1", -40, id: "A1").Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R29")]
    public void An_adjustment_under_the_invoices_own_provider_that_frees_no_money_posts_nothing()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-05", "Smit", "AG", 100)
            .Invoice("I2", "2024-01-05", "Jansen", "RJB", 100)
            .Receipt("R1", "2024-01-05", "Jansen", "RJB", 50)
            .Allocate("2024-01-05", "R1", "I2", 50)
            .Adjust("2024-02-05", "I1", -30)
            .Adjust("2024-02-06", "I1", 20, "AG")
            .Adjust("2024-02-07", "I2", -50);

        Whole.Equal(
            """
            receipts 0.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec.WithZeroRows()));
    }

    private static Books PaidByThePayor() => Books.New()
        .Invoice("I1", "2024-01-10", "Visser", "AG", 100, "NHS", toPayor: true)
        .PayorReceipt("R1", "2024-01-10", "NHS", "AG", 100)
        .Allocate("2024-01-12", "R1", "I1", 100);
}
