using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R20, R24, R25: advances, shown and hidden.
public sealed class AdvanceTests
{
    [Fact]
    [Trait("Rule", "R20")]
    public void An_advance_that_is_now_allocated_is_negative_so_that_nobody_is_paid_twice()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-18", "Jansen", "RJB", 200)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 150)
            .Allocate("2024-02-05", "R1", "I1", 150);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 150.00, advance -150.00
            = RJB Private | patient 150.00
            = RJB Unknown | advance -150.00
            now allocated 150.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 150.00 + -150.00
            """,
            books.Sketch("2024-02"));
        Assert.Equal(Money.Zero, books.Report("2024-02").Totals!.Value.Total);
    }

    [Fact]
    [Trait("Rule", "R24")]
    public void The_data_carry_the_advance_column_unless_advances_are_hidden_also_when_every_advance_is_zero()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 120)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 120)
            .Allocate("2024-02-05", "R1", "I1", 120);

        var shown = books.Report("2024-02");
        Assert.Equal(Money.Zero, shown.Totals!.Value.AdvancePayments);
        Assert.Equal([Money.Zero], shown.Summary!.Value.Select(row => row.Columns.AdvancePayments));
        Assert.Equal([Money.Zero], shown.ProviderTotals!.Value.Select(total => total.Columns.AdvancePayments));

        var hidden = books.Report("2024-02", spec => spec.Hidden());
        Assert.Null(hidden.Totals!.Value.AdvancePayments);
        Assert.Equal([null], hidden.Summary!.Value.Select(row => row.Columns.AdvancePayments));
        Assert.Equal([null], hidden.ProviderTotals!.Value.Select(total => total.Columns.AdvancePayments));
    }

    [Fact]
    [Trait("Rule", "R25")]
    public void Shown_advances_stand_in_every_section() =>
        Whole.Equal(
            """
            receipts 70.00
            2024-02-03 receipts/receipt R3 | AG Unknown | receipt 40.00, advance 40.00
            2024-02-04 receipts/receipt R4 | AG Unknown | receipt 60.00, advance 10.00
            2024-02-04 receipts/allocation R4 → I1 | AG to AG Private | patient 50.00
            2024-02-05 receipts/refund R4 by RF1 | AG Unknown | receipt -10.00, advance -10.00
            2024-02-06 advance-payments-now-allocated/allocation R1 → I2 | RJB to RJB Private (of Unknown) | patient 100.00, advance -100.00
            2024-02-07 earlier-receipts-adjusted/refund R1 by RF2 | RJB Unknown | receipt -20.00, advance -20.00
            2024-02-08 earlier-allocations-reversed/deallocation R2 → I0 | AG to AG Private (of Private) | patient -30.00, advance 30.00
            2024-02-09 transfers/from R1 | RJB Unknown | advance -70.00
            2024-02-09 transfers/to R1 → I3 | RJB to AG Private | patient 70.00
            2024-02-10 transfers/from R1 by T1 | RJB Unknown | advance -50.00
            2024-02-10 transfers/to T1 by T1 | RJB Unknown | advance 15.00
            2024-02-11 transfers/allocation T1 → I4 | RJB to RJB Private | patient 35.00
            2024-02-12 transfers/from R1 by T2 | RJB Unknown | advance -25.00
            2024-02-12 transfers/to T2 by T2 | KT Unknown | advance 25.00
            2024-02-13 transfers/from I5 by W1 | KT Private | adjustments -15.00
            2024-02-13 transfers/to I5 by W1 | KT to AG Private | adjustments 15.00
            = AG Private | adjustments 15.00, patient 90.00, advance 30.00
            = AG Unknown | advance 40.00
            = KT Private | adjustments -15.00
            = KT Unknown | advance 25.00
            = RJB Private | patient 135.00
            = RJB Unknown | advance -250.00
            now allocated 140.00, unknown, open 1 receipt 40.00
            reconciliation 70.00 + 0.00 - 0.00 = 225.00 + -155.00
            """,
            BusyMonth.New().Sketch("2024-02"));

    [Theory]
    [Trait("Rule", "R25")]
    [InlineData(false)]
    [InlineData(true)]
    public void Hidden_advances_take_along_the_lines_that_can_only_carry_an_advance_and_leave_receipts_reconciliation_and_notes_alone(bool zeroRows) =>
        Whole.Equal(
            """
            receipts 70.00
            2024-02-04 receipts/receipt R4 | AG Unknown | receipt 60.00
            2024-02-04 receipts/allocation R4 → I1 | AG to AG Private | patient 50.00
            2024-02-06 advance-payments-now-allocated/allocation R1 → I2 | RJB to RJB Private (of Unknown) | patient 100.00
            2024-02-08 earlier-allocations-reversed/deallocation R2 → I0 | AG to AG Private (of Private) | patient -30.00
            2024-02-09 transfers/to R1 → I3 | RJB to AG Private | patient 70.00
            2024-02-10 transfers/to T1 by T1 | RJB Unknown |
            2024-02-11 transfers/allocation T1 → I4 | RJB to RJB Private | patient 35.00
            2024-02-13 transfers/from I5 by W1 | KT Private | adjustments -15.00
            2024-02-13 transfers/to I5 by W1 | KT to AG Private | adjustments 15.00
            = AG Private | adjustments 15.00, patient 90.00
            = KT Private | adjustments -15.00
            = RJB Private | patient 135.00
            now allocated 140.00, unknown, open 1 receipt 40.00
            reconciliation 70.00 + 0.00 - 0.00 = 225.00 + -155.00
            """,
            BusyMonth.New().Sketch("2024-02", spec => spec.Hidden() with { ZeroRows = zeroRows }));

    [Fact]
    [Trait("Rule", "R25")]
    public void With_advances_hidden_the_total_is_what_was_allocated()
    {
        var totals = BusyMonth.New().Report("2024-02", spec => spec.Hidden()).Totals!.Value;

        Assert.Equal((Books.Euros(225), Books.Euros(225)), (totals.Allocated, totals.Total));
    }

    [Fact]
    [Trait("Rule", "R25")]
    [Trait("Rule", "R17")]
    public void When_every_line_is_hidden_receipts_and_notes_still_stand()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 50)
            .Receipt("R2", "2024-02-05", "Jansen", "RJB", 200)
            .Correct("2024-02-06", "R1", -10, "RC1");

        Whole.Equal(
            """
            receipts 190.00
            now allocated 0.00, unknown, open 1 receipt 200.00
            reconciliation 190.00 + 0.00 - 0.00 = 0.00 + 190.00
            """,
            books.Sketch("2024-02", spec => spec.Hidden()));
    }

    [Fact]
    [Trait("Rule", "R25")]
    public void A_receipt_whose_allocation_was_undone_keeps_its_lines_when_advances_are_hidden()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 50)
            .Invoice("I1", "2024-02-06", "Jansen", "RJB", 50)
            .Allocate("2024-02-06", "R1", "I1", 50)
            .Deallocate("2024-02-07", "R1", "I1", 50);

        Whole.Equal(
            """
            receipts 50.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 50.00
            2024-02-06 receipts/allocation R1 → I1 | RJB to RJB Private | patient 50.00
            2024-02-07 receipts/deallocation R1 → I1 | RJB to RJB Private | patient -50.00
            now allocated 0.00, unknown, open 1 receipt 50.00
            reconciliation 50.00 + 0.00 - 0.00 = 0.00 + 50.00
            """,
            books.Sketch("2024-02", spec => spec.Hidden()));
    }
}
