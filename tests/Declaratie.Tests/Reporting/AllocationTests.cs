using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R16, R18, R19, R22, R23: what an allocation posts, and under whom.
public sealed class AllocationTests
{
    [Fact]
    [Trait("Rule", "R16")]
    public void An_invoice_line_shows_the_invoices_own_payor_also_when_the_receipt_says_Unknown_or_Mixed()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Bakker", "RJB", 40, "NHS")
            .Invoice("I2", "2024-02-05", "Bakker", "RJB", 60)
            .Receipt("R1", "2024-02-05", "Bakker", "RJB", 100)
            .Allocate("2024-02-05", "R1", "I1", 40)
            .Allocate("2024-02-05", "R1", "I2", 60)
            .Invoice("I3", "2024-02-06", "Visser", "AG", 25, "DENP")
            .Receipt("R2", "2024-02-06", "Visser", "AG", 30)
            .Allocate("2024-02-06", "R2", "I3", 25);

        Whole.Equal(
            """
            receipts 130.00
            2024-02-05 receipts/receipt R1 | RJB Mixed | receipt 100.00
            2024-02-05 receipts/allocation R1 → I1 | RJB to RJB NHS | patient 40.00
            2024-02-05 receipts/allocation R1 → I2 | RJB to RJB Private | patient 60.00
            2024-02-06 receipts/receipt R2 | AG Unknown | receipt 30.00, advance 5.00
            2024-02-06 receipts/allocation R2 → I3 | AG to AG DENP | patient 25.00
            = AG DENP | patient 25.00
            = AG Unknown | advance 5.00
            = RJB NHS | patient 40.00
            = RJB Private | patient 60.00
            now allocated 0.00, unknown, open 1 receipt 5.00
            reconciliation 130.00 + 0.00 - 0.00 = 125.00 + 5.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R18")]
    public void An_allocation_lowers_the_advance_and_raises_the_column_to_whom_the_invoice_was_billed()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Visser", "AG", 100)
            .Invoice("I1", "2024-02-05", "Visser", "AG", 25, "NHS")
            .Invoice("I2", "2024-02-05", "Visser", "AG", 75, "NHS", toPayor: true)
            .Allocate("2024-02-05", "R1", "I1", 25)
            .Allocate("2024-02-05", "R1", "I2", 75);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 advance-payments-now-allocated/allocation R1 → I1 | AG to AG NHS (of Unknown) | patient 25.00, advance -25.00
            2024-02-05 advance-payments-now-allocated/allocation R1 → I2 | AG to AG NHS (of Unknown) | payor 75.00, advance -75.00
            = AG NHS | payor 75.00, patient 25.00
            = AG Unknown | advance -100.00
            now allocated 100.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 100.00 + -100.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R19")]
    public void A_receipts_line_shows_as_advance_only_what_its_net_allocations_in_the_period_have_left()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 200)
            .Invoice("I1", "2024-02-06", "Jansen", "RJB", 120)
            .Allocate("2024-02-06", "R1", "I1", 120)
            .Deallocate("2024-02-08", "R1", "I1", 20)
            .Refund("2024-02-09", "R1", 30, "RF1")
            .Transfer("T1", "2024-02-10", "R1", "Bakker", 10)
            .Allocate("2024-03-01", "R1", "I1", 20);

        Whole.Equal(
            """
            receipts 170.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 200.00, advance 100.00
            2024-02-06 receipts/allocation R1 → I1 | RJB to RJB Private | patient 120.00
            2024-02-08 receipts/deallocation R1 → I1 | RJB to RJB Private | patient -20.00
            2024-02-09 receipts/refund R1 by RF1 | RJB Unknown | receipt -30.00, advance -30.00
            2024-02-10 transfers/from R1 by T1 | RJB Unknown | advance -10.00
            2024-02-10 transfers/to T1 by T1 | RJB Unknown | advance 10.00
            = RJB Private | patient 100.00
            = RJB Unknown | advance 70.00
            now allocated 0.00, unknown, open 1 receipt 60.00
            reconciliation 170.00 + 0.00 - 0.00 = 100.00 + 70.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R22")]
    public void Undoing_an_allocation_posts_the_exact_opposite_on_the_day_it_is_undone_and_deletes_nothing()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-10", "Visser", "AG", 100, "NHS", toPayor: true)
            .Receipt("R1", "2024-01-10", "Visser", "AG", 100)
            .Allocate("2024-01-10", "R1", "I1", 100)
            .Deallocate("2024-02-06", "R1", "I1", 40);

        Whole.Equal(
            """
            receipts 100.00
            2024-01-10 receipts/receipt R1 | AG NHS | receipt 100.00
            2024-01-10 receipts/allocation R1 → I1 | AG to AG NHS | payor 100.00
            = AG NHS | payor 100.00
            now allocated 0.00
            reconciliation 100.00 + 0.00 - 0.00 = 100.00 + 0.00
            """,
            books.Sketch("2024-01"));
        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 earlier-allocations-reversed/deallocation R1 → I1 | AG to AG NHS (of NHS) | payor -40.00, advance 40.00
            = AG NHS | payor -40.00, advance 40.00
            now allocated -40.00
            reconciliation 0.00 + 0.00 - 0.00 = -40.00 + 40.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R23")]
    public void The_allocated_amount_belongs_to_the_invoice_provider_and_the_advance_to_the_receipt_provider()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Visser", "RJB", 150)
            .Invoice("I1", "2024-02-12", "Visser", "KT", 100)
            .Allocate("2024-02-12", "R1", "I1", 100);

        Whole.Equal(
            """
            receipts 150.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 150.00, advance 50.00
            2024-02-12 receipts/allocation R1 → I1 | RJB to KT Private | patient 100.00
            = KT Private | patient 100.00
            = RJB Unknown | advance 50.00
            now allocated 0.00, unknown, open 1 receipt 50.00
            reconciliation 150.00 + 0.00 - 0.00 = 100.00 + 50.00
            """,
            books.Sketch("2024-02"));
    }
}
