using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R17, R21 and the open receipts: what the last page says.
public sealed class NotesTests
{
    [Theory]
    [Trait("Rule", "R17")]
    [InlineData(ReportSections.Both)]
    [InlineData(ReportSections.Details)]
    [InlineData(ReportSections.Summary)]
    public void If_any_line_shows_Unknown_the_notes_explain_it_whatever_sections_are_shown(ReportSections sections)
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-02-07", "R1", "I1", 100);

        Assert.Equal(new ReportNotes(Money.Zero, true, 0, Money.Zero), books.Report("2024-02", spec => spec.Only(sections)).Notes);
    }

    [Fact]
    [Trait("Rule", "R17")]
    public void If_only_the_advance_of_an_allocation_is_Unknown_the_notes_explain_it_too()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-05", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-02-05", "R1", "I1", 100);

        Assert.Equal(new ReportNotes(Books.Euros(100), true, 0, Money.Zero), books.Report("2024-02").Notes);
    }

    [Fact]
    [Trait("Rule", "R17")]
    public void If_no_line_shows_Unknown_the_notes_do_not_speak_of_it()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Visser", "AG", 30, "NHS")
            .Receipt("R1", "2024-02-05", "Visser", "AG", 30)
            .Allocate("2024-02-05", "R1", "I1", 30)
            .Receipt("R2", "2024-02-06", "Jansen", "RJB", 100);

        Assert.Equal(new ReportNotes(Money.Zero, false, 0, Money.Zero), books.Report("2024-02", spec => spec.For("AG")).Notes);
    }

    [Fact]
    [Trait("Rule", "R17")]
    [Trait("Rule", "R35")]
    public void If_only_the_receiving_credit_of_a_provider_outside_the_selection_is_Unknown_the_notes_explain_it_too() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | AG NHS | advance -50.00
            2024-02-06 transfers/to T1 by T1 | KT Unknown | advance 50.00
            = AG NHS | advance -50.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 50.00 = 0.00 + -50.00
            """,
            GivenToKt().Sketch("2024-02", spec => spec.For("AG")));

    [Theory]
    [Trait("Rule", "R17")]
    [Trait("Rule", "R48")]
    [InlineData(false, "", "")]
    [InlineData(true, "\n2024-02-06 transfers/to T1 by T1 | KT Unknown | advance 0.00", ", unknown")]
    public void A_receiving_credit_that_is_left_out_because_nothing_is_left_of_it_is_not_explained(bool zeroRows, string to, string unknown)
    {
        var books = GivenToKt()
            .Invoice("I2", "2024-02-09", "Mulder", "KT", 50)
            .Allocate("2024-02-09", "T1", "I2", 50);

        Whole.Equal(
            $"""
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | AG NHS | advance -50.00{to}
            = AG NHS | advance -50.00
            now allocated 0.00{unknown}
            reconciliation 0.00 + 0.00 - 50.00 = 0.00 + -50.00
            """,
            books.Sketch("2024-02", spec => spec.For("AG") with { ZeroRows = zeroRows }));
    }

    [Fact]
    [Trait("Rule", "R21")]
    public void Advance_payments_now_allocated_are_the_allocations_of_earlier_credits_minus_plain_deallocations_but_not_forced_ones() =>
        Whole.Equal(
            """
            receipts 25.00
            2024-02-14 receipts/receipt R2 | RJB Private | receipt 25.00
            2024-02-14 receipts/allocation R2 → I5 | RJB to RJB Private | patient 25.00
            2024-02-05 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 100.00, advance -100.00
            2024-02-08 earlier-allocations-reversed/deallocation R1 → I1 | RJB to RJB Private (of Unknown) | patient -20.00, advance 20.00
            2024-02-06 transfers/from R1 | RJB Unknown | advance -50.00
            2024-02-06 transfers/to R1 → I2 | RJB to AG Private | patient 50.00
            2024-02-07 transfers/from OC1 | RJB Open Balance | advance -60.00
            2024-02-07 transfers/to OC1 → I3 | RJB to RJB Private | patient 60.00
            2024-02-09 transfers/from R1 by A1 | RJB Unknown | advance 10.00
            2024-02-09 transfers/to R1 → I2 by A1 | RJB to AG Private | adjustments -10.00
            2024-02-12 transfers/from R1 by T1 | RJB Unknown | advance -40.00
            2024-02-12 transfers/to T1 by T1 | RJB Unknown | advance 10.00
            2024-02-13 transfers/allocation T1 → I4 | RJB to RJB Private | patient 30.00
            = AG Private | adjustments -10.00, patient 50.00
            = RJB Open Balance | advance -60.00
            = RJB Private | patient 195.00
            = RJB Unknown | advance -150.00
            now allocated 190.00, unknown
            reconciliation 25.00 + 0.00 - 0.00 = 235.00 + -210.00
            """,
            EveryKindOfAllocation().Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R21")]
    public void A_transferred_in_credit_is_posted_on_its_transfer_date()
    {
        var books = EveryKindOfAllocation()
            .Invoice("I6", "2024-03-01", "Bakker", "RJB", 10)
            .Allocate("2024-03-01", "T1", "I6", 10);

        Whole.Equal(
            """
            receipts 0.00
            2024-03-01 advance-payments-now-allocated/allocation T1 → I6 | RJB to RJB Private (of Unknown) | patient 10.00, advance -10.00
            = RJB Private | patient 10.00
            = RJB Unknown | advance -10.00
            now allocated 10.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 10.00 + -10.00
            """,
            books.Sketch("2024-03"));
    }

    [Fact]
    [Trait("Rule", "R21")]
    public void What_a_receipt_correction_forces_back_is_not_taken_off()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-02-05", "R1", "I1", 100)
            .Correct("2024-02-08", "R1", -30, "RC1");

        Assert.Equal(Books.Euros(100), books.Report("2024-02").Notes.AdvancePaymentsNowAllocated);
    }

    [Theory]
    [Trait("Rule", "R21")]
    [Trait("Rule", "R5")]
    [InlineData("", 100)]
    [InlineData("AG", 70)]
    [InlineData("RJB", 80)]
    [InlineData("KT", 0)]
    public void They_are_those_of_the_movements_of_the_selection(string selection, int euros)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
            .Receipt("R2", "2024-01-10", "Visser", "AG", 20)
            .Invoice("I1", "2024-02-05", "Jansen", "AG", 50)
            .Allocate("2024-02-05", "R1", "I1", 50)
            .Invoice("I2", "2024-02-06", "Jansen", "RJB", 30)
            .Allocate("2024-02-06", "R1", "I2", 30)
            .Invoice("I3", "2024-02-07", "Visser", "AG", 20)
            .Allocate("2024-02-07", "R2", "I3", 20);
        var providers = selection.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Books.Euros(euros), books.Report("2024-02", spec => spec.For(providers)).Notes.AdvancePaymentsNowAllocated);
    }

    [Theory]
    [InlineData("2024-02", "", 2, 80)]
    [InlineData("2024-02", "AG", 1, 20)]
    [InlineData("2024-02", "KT", 0, 0)]
    [InlineData("2024-02-01..2024-03-31", "", 1, 20)]
    [InlineData("2024-02-01..2024-02-05", "", 1, 100)]
    public void Open_receipts_are_the_receipts_of_the_period_with_something_open_at_its_end(string period, string selection, int count, int euros)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var books = Books.New()
            .Receipt("R4", "2024-01-10", "Smit", "AG", 50)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-06", "Jansen", "RJB", 100)
            .Allocate("2024-02-06", "R1", "I1", 40)
            .Receipt("R2", "2024-02-07", "Visser", "AG", 30)
            .Refund("2024-02-08", "R2", 10)
            .Invoice("I2", "2024-02-08", "Mulder", "KT", 20)
            .Receipt("R3", "2024-02-08", "Mulder", "KT", 20)
            .Allocate("2024-02-08", "R3", "I2", 20)
            .Transfer("T1", "2024-02-09", "R4", "Bakker", 25)
            .Receipt("OC1", "2024-02-10", "Jansen", "RJB", 90, opening: true)
            .Allocate("2024-03-05", "R1", "I1", 60);
        var providers = selection.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var notes = books.Report(period, spec => spec.For(providers)).Notes;

        Assert.Equal((count, Books.Euros(euros)), (notes.OpenReceipts, notes.OpenReceiptsAmount));
    }

    private static Books GivenToKt() => Books.New()
        .Invoice("I1", "2024-01-10", "Visser", "AG", 50, "NHS")
        .Receipt("R1", "2024-01-10", "Visser", "AG", 50)
        .Allocate("2024-01-10", "R1", "I1", 50)
        .Deallocate("2024-01-20", "R1", "I1", 50)
        .Transfer("T1", "2024-02-06", "R1", "Mulder", 50, "KT");

    private static Books EveryKindOfAllocation() => Books.New()
        .Receipt("R1", "2024-01-10", "Jansen", "RJB", 300)
        .Receipt("OC1", "2024-02-02", "Jansen", "RJB", 150, opening: true)
        .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
        .Allocate("2024-02-05", "R1", "I1", 100)
        .Invoice("I2", "2024-02-06", "Jansen", "AG", 50)
        .Allocate("2024-02-06", "R1", "I2", 50)
        .Invoice("I3", "2024-02-07", "Jansen", "RJB", 60)
        .Allocate("2024-02-07", "OC1", "I3", 60)
        .Deallocate("2024-02-08", "R1", "I1", 20)
        .Adjust("2024-02-09", "I2", -10, id: "A1")
        .Transfer("T1", "2024-02-12", "R1", "Bakker", 40)
        .Invoice("I4", "2024-02-13", "Bakker", "RJB", 30)
        .Allocate("2024-02-13", "T1", "I4", 30)
        .Invoice("I5", "2024-02-14", "Bakker", "RJB", 25)
        .Receipt("R2", "2024-02-14", "Bakker", "RJB", 25)
        .Allocate("2024-02-14", "R2", "I5", 25);
}
