using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R34–R39: an open amount moved to another patient, and what becomes of it.
public sealed class TransferredCreditTests
{
    [Fact]
    [Trait("Rule", "R34")]
    public void The_from_line_keeps_the_sources_label_and_the_to_line_is_a_new_credit_labelled_at_the_transfer_date()
    {
        var books = FreedFromTheScheme()
            .Transfer("T1", "2024-02-06", "R1", "Smit", 50)
            .Invoice("I2", "2024-02-06", "Smit", "AG", 50)
            .Allocate("2024-02-06", "T1", "I2", 50)
            .Deallocate("2024-03-06", "T1", "I2", 50);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | AG NHS | advance -50.00
            2024-02-06 transfers/to T1 by T1 | AG Private |
            2024-02-06 transfers/allocation T1 → I2 | AG to AG Private | patient 50.00
            = AG NHS | advance -50.00
            = AG Private | patient 50.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 50.00 + -50.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R35")]
    public void A_receiving_credit_that_is_not_allocated_is_Unknown_whatever_its_source_was() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | AG NHS | advance -50.00
            2024-02-06 transfers/to T1 by T1 | AG Unknown | advance 50.00
            = AG NHS | advance -50.00
            = AG Unknown | advance 50.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            FreedFromTheScheme().Transfer("T1", "2024-02-06", "R1", "Smit", 50).Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R36")]
    public void A_receiving_credit_fully_allocated_to_one_payor_has_that_payor()
    {
        var books = Advance()
            .Transfer("T1", "2024-02-06", "R1", "Visser", 100)
            .Invoice("I1", "2024-02-06", "Visser", "RJB", 70, "NHS")
            .Invoice("I2", "2024-02-06", "Visser", "RJB", 30, "NHS", toPayor: true)
            .Allocate("2024-02-06", "T1", "I1", 70)
            .Allocate("2024-02-06", "T1", "I2", 30);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -100.00
            2024-02-06 transfers/to T1 by T1 | RJB NHS |
            2024-02-06 transfers/allocation T1 → I1 | RJB to RJB NHS | patient 70.00
            2024-02-06 transfers/allocation T1 → I2 | RJB to RJB NHS | payor 30.00
            = RJB NHS | payor 30.00, patient 70.00
            = RJB Unknown | advance -100.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 100.00 + -100.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R37")]
    public void A_receiving_credit_fully_allocated_over_several_payors_is_Mixed_and_the_amounts_go_to_each_invoices_own_payor()
    {
        var books = Advance()
            .Transfer("T1", "2024-02-06", "R1", "Bakker", 100)
            .Invoice("I1", "2024-02-06", "Bakker", "RJB", 60, "NHS")
            .Invoice("I2", "2024-02-06", "Bakker", "RJB", 40)
            .Allocate("2024-02-06", "T1", "I1", 60)
            .Allocate("2024-02-06", "T1", "I2", 40);

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -100.00
            2024-02-06 transfers/to T1 by T1 | RJB Mixed |
            2024-02-06 transfers/allocation T1 → I1 | RJB to RJB NHS | patient 60.00
            2024-02-06 transfers/allocation T1 → I2 | RJB to RJB Private | patient 40.00
            = RJB NHS | patient 60.00
            = RJB Private | patient 40.00
            = RJB Unknown | advance -100.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 100.00 + -100.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R38")]
    public void A_transfer_never_changes_receipts_totalling_and_from_and_to_cancel()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Transfer("T1", "2024-02-06", "R1", "Bakker", 60);

        Whole.Equal(
            """
            receipts 100.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00, advance 100.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -60.00
            2024-02-06 transfers/to T1 by T1 | RJB Unknown | advance 60.00
            = RJB Unknown | advance 100.00
            now allocated 0.00, unknown, open 1 receipt 40.00
            reconciliation 100.00 + 0.00 - 0.00 = 0.00 + 100.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R39")]
    public void The_receiving_credit_keeps_the_sources_provider_unless_told_otherwise()
    {
        var books = Advance()
            .Transfer("T1", "2024-02-06", "R1", "Mulder", 60)
            .Transfer("T2", "2024-02-07", "R1", "Mulder", 40, "KT");

        Whole.Equal(
            """
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -60.00
            2024-02-06 transfers/to T1 by T1 | RJB Unknown | advance 60.00
            2024-02-07 transfers/from R1 by T2 | RJB Unknown | advance -40.00
            2024-02-07 transfers/to T2 by T2 | KT Unknown | advance 40.00
            = KT Unknown | advance 40.00
            = RJB Unknown | advance -40.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R45")]
    public void The_provider_actually_paid_is_that_of_the_first_receipt_through_any_number_of_transfers() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 transfers/from R1 by T1 | RJB Unknown | advance -80.00
            2024-02-05 transfers/to T1 by T1 | AG Unknown | advance 60.00
            2024-02-10 transfers/allocation T1 → I2 | AG to RJB Private | patient 20.00
            2024-02-08 transfers/from T1 by T2 | AG Unknown | advance -50.00
            2024-02-08 transfers/to T2 by T2 | KT Unknown | advance 20.00
            2024-02-09 transfers/allocation T2 → I1 | KT to KT Private | patient 30.00
            = AG RJB Unknown | advance 10.00
            = KT RJB Private | patient 30.00
            = KT RJB Unknown | advance 20.00
            = RJB RJB Private | patient 20.00
            = RJB RJB Unknown | advance -80.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 50.00 + -50.00
            """,
            PassedOnTwice().Sketch("2024-02", spec => spec.By(SummariseBy.WhoGotPaid)));

    [Fact]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R45")]
    public void A_provider_in_the_middle_sees_what_came_in_and_what_went_on() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 transfers/from R1 by T1 | RJB Unknown | advance -80.00
            2024-02-05 transfers/to T1 by T1 | AG Unknown | advance 60.00
            2024-02-10 transfers/allocation T1 → I2 | AG to RJB Private | patient 20.00
            2024-02-08 transfers/from T1 by T2 | AG Unknown | advance -50.00
            2024-02-08 transfers/to T2 by T2 | KT Unknown | advance 20.00
            = AG RJB Unknown | advance 10.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 10.00 - 0.00 = 0.00 + 10.00
            """,
            PassedOnTwice().Sketch("2024-02", spec => spec.For("AG").By(SummariseBy.WhoGotPaid)));

    [Fact]
    [Trait("Rule", "R6")]
    [Trait("Rule", "R45")]
    public void The_provider_who_was_paid_first_sees_where_the_money_went_also_between_others() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 transfers/from R1 by T1 | RJB Unknown | advance -80.00
            2024-02-05 transfers/to T1 by T1 | AG Unknown | advance 60.00
            2024-02-10 transfers/allocation T1 → I2 | AG to RJB Private | patient 20.00
            = AG RJB Unknown | advance 10.00
            = KT RJB Private | patient 30.00
            = KT RJB Unknown | advance 20.00
            = RJB RJB Private | patient 20.00
            = RJB RJB Unknown | advance -80.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 60.00 = 20.00 + -80.00
            """,
            PassedOnTwice().Sketch("2024-02", spec => spec.For("RJB").By(SummariseBy.WhoGotPaid)));

    [Theory]
    [Trait("Rule", "R17")]
    [Trait("Rule", "R45")]
    [InlineData(SummariseBy.WhoGotPaid, "= AG RJB Unknown | advance -50.00\n= KT RJB Private | patient 30.00\n= KT RJB Unknown | advance 20.00\nnow allocated 0.00, unknown")]
    [InlineData(SummariseBy.Provider, "now allocated 0.00")]
    public void A_row_that_is_Unknown_is_explained_also_when_no_line_of_the_selection_is(SummariseBy mode, string rowsAndNotes) =>
        Whole.Equal(
            $"""
            receipts 0.00
            {rowsAndNotes}
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            PassedOnTwice().Sketch("2024-02-08..2024-02-09", spec => spec.For("RJB").By(mode)));

    [Fact]
    [Trait("Rule", "R26")]
    [Trait("Rule", "R45")]
    public void A_refund_of_a_transferred_credit_is_given_back_by_the_provider_who_then_held_it()
    {
        var books = Advance()
            .Transfer("T1", "2024-02-06", "R1", "Mulder", 40, "KT")
            .Refund("2024-02-09", "T1", 15, "RF1")
            .Refund("2024-03-04", "T1", 5, "RF2");

        Whole.Equal(
            """
            receipts -15.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -40.00
            2024-02-06 transfers/to T1 by T1 | KT Unknown | advance 40.00
            2024-02-09 transfers/refund T1 by RF1 | KT Unknown | receipt -15.00, advance -15.00
            = KT KT Unknown | advance -15.00
            = KT RJB Unknown | advance 40.00
            = RJB RJB Unknown | advance -40.00
            now allocated 0.00, unknown
            reconciliation -15.00 + 0.00 - 0.00 = 0.00 + -15.00
            """,
            books.Sketch("2024-02", spec => spec.By(SummariseBy.WhoGotPaid)));
        Whole.Equal(
            """
            receipts -5.00
            2024-03-04 earlier-receipts-adjusted/refund T1 by RF2 | KT Unknown | receipt -5.00, advance -5.00
            = KT Unknown | advance -5.00
            now allocated 0.00, unknown
            reconciliation -5.00 + 0.00 - 0.00 = 0.00 + -5.00
            """,
            books.Sketch("2024-03", spec => spec.For("KT")));
    }

    private static Books Advance() => Books.New().Receipt("R1", "2024-01-11", "Jansen", "RJB", 100);

    private static Books FreedFromTheScheme() => Books.New()
        .Invoice("I1", "2024-01-10", "Visser", "AG", 50, "NHS")
        .Receipt("R1", "2024-01-10", "Visser", "AG", 50)
        .Allocate("2024-01-10", "R1", "I1", 50)
        .Deallocate("2024-01-20", "R1", "I1", 50);

    private static Books PassedOnTwice() => Advance()
        .Transfer("T1", "2024-02-05", "R1", "Visser", 80, "AG")
        .Transfer("T2", "2024-02-08", "T1", "Mulder", 50, "KT")
        .Invoice("I1", "2024-02-09", "Mulder", "KT", 30)
        .Allocate("2024-02-09", "T2", "I1", 30)
        .Invoice("I2", "2024-02-10", "Visser", "RJB", 20)
        .Allocate("2024-02-10", "T1", "I2", 20);
}
