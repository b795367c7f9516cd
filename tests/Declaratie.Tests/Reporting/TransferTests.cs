using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R31–R33: money that moves between providers or payors when it is allocated.
public sealed class TransferTests
{
    [Fact]
    [Trait("Rule", "R31")]
    public void An_earlier_receipt_allocated_to_another_provider_is_a_transfer()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-20", "Bakker", "RJB", 300)
            .Invoice("I1", "2024-02-12", "Bakker", "AG", 250, "NHS", toPayor: true)
            .Allocate("2024-02-12", "R1", "I1", 250);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-12 transfers/from R1 | RJB Unknown | advance -250.00
            2024-02-12 transfers/to R1 → I1 | RJB to AG NHS | payor 250.00
            = AG NHS | payor 250.00
            = RJB Unknown | advance -250.00
            now allocated 250.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 250.00 + -250.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R31")]
    [Trait("Rule", "R22")]
    public void Undoing_such_an_allocation_is_a_transfer_back()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-20", "Bakker", "AG", 40)
            .Receipt("R1", "2024-01-20", "Bakker", "RJB", 40)
            .Allocate("2024-01-20", "R1", "I1", 40)
            .Deallocate("2024-02-06", "R1", "I1", 40);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 | RJB Private | advance 40.00
            2024-02-06 transfers/to R1 → I1 | RJB to AG Private | patient -40.00
            = AG Private | patient -40.00
            = RJB Private | advance 40.00
            now allocated -40.00
            reconciliation 0.00 + 0.00 - 0.00 = -40.00 + 40.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R31")]
    [Trait("Rule", "R28")]
    public void A_correction_or_adjustment_that_forces_one_back_is_named_on_both_lines()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-20", "Bakker", "AG", 110)
            .Receipt("R1", "2024-01-20", "Bakker", "RJB", 110)
            .Allocate("2024-01-20", "R1", "I1", 110)
            .Adjust("2024-02-03", "I1", -30, id: "A1")
            .Correct("2024-02-04", "R1", -50, "RC1");

        Whole.Equal(
            """
            receipts -50.00
            2024-02-04 earlier-receipts-adjusted/receipt-correction R1 by RC1 | RJB Private | receipt -50.00, advance -50.00
            2024-02-03 transfers/from R1 by A1 | RJB Private | advance 30.00
            2024-02-03 transfers/to R1 → I1 by A1 | RJB to AG Private | adjustments -30.00
            2024-02-04 transfers/from R1 by RC1 | RJB Private | advance 20.00
            2024-02-04 transfers/to R1 → I1 by RC1 | RJB to AG Private | patient -20.00
            = AG Private | adjustments -30.00, patient -20.00
            now allocated 0.00
            reconciliation -50.00 + 0.00 - 0.00 = -50.00 + 0.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R32")]
    public void A_known_label_that_differs_from_the_invoices_payor_is_a_transfer_but_Unknown_and_Mixed_are_not()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-10", "Visser", "AG", 50, "NHS")
            .Receipt("R1", "2024-01-10", "Visser", "AG", 50)
            .Allocate("2024-01-10", "R1", "I1", 50)
            .Deallocate("2024-01-20", "R1", "I1", 50)
            .Receipt("R2", "2024-01-11", "Visser", "AG", 30)
            .Invoice("I4", "2024-01-12", "Smit", "AG", 40, "NHS")
            .Invoice("I5", "2024-01-12", "Smit", "AG", 60)
            .Receipt("R3", "2024-01-12", "Smit", "AG", 100)
            .Allocate("2024-01-12", "R3", "I4", 40)
            .Allocate("2024-01-12", "R3", "I5", 60)
            .Deallocate("2024-01-20", "R3", "I5", 60)
            .Invoice("I2", "2024-02-05", "Visser", "AG", 50)
            .Allocate("2024-02-05", "R1", "I2", 50)
            .Invoice("I3", "2024-02-06", "Visser", "AG", 30, "NHS")
            .Allocate("2024-02-06", "R2", "I3", 30)
            .Allocate("2024-02-07", "R3", "I5", 60);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 advance-payments-now-allocated/allocation R2 → I3 | AG to AG NHS (of Unknown) | patient 30.00, advance -30.00
            2024-02-07 advance-payments-now-allocated/allocation R3 → I5 | AG to AG Private (of Mixed) | patient 60.00, advance -60.00
            2024-02-05 transfers/from R1 | AG NHS | advance -50.00
            2024-02-05 transfers/to R1 → I2 | AG to AG Private | patient 50.00
            = AG Mixed | advance -60.00
            = AG NHS | patient 30.00, advance -50.00
            = AG Private | patient 110.00
            = AG Unknown | advance -30.00
            now allocated 140.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 140.00 + -140.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R32")]
    public void A_known_label_equal_to_the_invoices_payor_is_no_transfer()
    {
        var books = Books.New()
            .PayorReceipt("R1", "2024-01-29", "NHS", "AG", 75)
            .Invoice("I1", "2024-02-01", "Visser", "AG", 75, "NHS", toPayor: true)
            .Allocate("2024-02-01", "R1", "I1", 75);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-01 advance-payments-now-allocated/allocation R1 → I1 | AG to AG NHS (of NHS) | payor 75.00, advance -75.00
            = AG NHS | payor 75.00, advance -75.00
            now allocated 75.00
            reconciliation 0.00 + 0.00 - 0.00 = 75.00 + -75.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R32")]
    public void An_opening_balance_receipt_is_a_transfer_unless_it_pays_an_opening_balance_invoice()
    {
        var books = Books.New()
            .Receipt("OC1", "2024-02-01", "Jansen", "RJB", 150, opening: true)
            .Invoice("OB1", "2024-01-01", "Jansen", "RJB", 65, "NHS", opening: true)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 60)
            .Allocate("2024-02-05", "OC1", "I1", 60)
            .Allocate("2024-02-06", "OC1", "OB1", 65);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 advance-payments-now-allocated/allocation OC1 → OB1 | RJB to RJB Open Balance (of Open Balance) | patient 65.00, advance -65.00
            2024-02-05 transfers/from OC1 | RJB Open Balance | advance -60.00
            2024-02-05 transfers/to OC1 → I1 | RJB to RJB Private | patient 60.00
            = RJB Open Balance | patient 65.00, advance -125.00
            = RJB Private | patient 60.00
            now allocated 125.00
            reconciliation 0.00 + 0.00 - 0.00 = 125.00 + -125.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R33")]
    public void A_receipt_allocated_across_providers_in_its_own_period_is_shown_under_the_receipt_and_not_repeated_under_transfers()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-09", "Bakker", "RJB", 150)
            .Invoice("I1", "2024-02-16", "Bakker", "AG", 150)
            .Allocate("2024-02-16", "R1", "I1", 150);

        Whole.Equal(
            """
            receipts 150.00
            2024-02-09 receipts/receipt R1 | RJB Unknown | receipt 150.00
            2024-02-16 receipts/allocation R1 → I1 | RJB to AG Private | patient 150.00
            = AG Private | patient 150.00
            now allocated 0.00, unknown
            reconciliation 150.00 + 0.00 - 0.00 = 150.00 + 0.00
            """,
            books.Sketch("2024-02"));
    }
}
