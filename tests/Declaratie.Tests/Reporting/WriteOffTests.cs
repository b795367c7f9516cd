using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R40–R43: debts cleared, and adjustments entered, by another provider.
public sealed class WriteOffTests
{
    [Fact]
    [Trait("Rule", "R40")]
    public void A_write_off_under_the_invoices_provider_gives_no_line_and_no_amount()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-05", "Smit", "AG", 70)
            .WriteOff("W1", "2024-02-20", "AG", ("I1", 40))
            .WriteOff("W2", "2024-02-21", null, ("I1", 30))
            .Reverse("2024-02-22", "W1");

        Whole.Equal(
            """
            receipts 0.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec.WithZeroRows()));
    }

    [Fact]
    [Trait("Rule", "R41")]
    public void A_write_off_under_another_provider_moves_the_amount_from_that_provider_to_the_invoices() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-20 transfers/from I1 by W1 | KT Private | adjustments -70.00
            2024-02-20 transfers/to I1 by W1 | KT to AG Private | adjustments 70.00
            = AG KT Private | adjustments 70.00
            = KT KT Private | adjustments -70.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            WrittenOffByKt().Sketch("2024-02", spec => spec.By(SummariseBy.WhoGotPaid)));

    [Fact]
    [Trait("Rule", "R41")]
    [Trait("Rule", "R5")]
    public void It_is_included_by_either_provider_and_reconciles_for_each()
    {
        Whole.Equal(
            """
            receipts 0.00
            2024-02-20 transfers/from I1 by W1 | KT Private | adjustments -70.00
            2024-02-20 transfers/to I1 by W1 | KT to AG Private | adjustments 70.00
            = AG Private | adjustments 70.00
            now allocated 0.00
            reconciliation 0.00 + 70.00 - 0.00 = 70.00 + 0.00
            """,
            WrittenOffByKt().Sketch("2024-02", spec => spec.For("AG")));
        Whole.Equal(
            """
            receipts 0.00
            2024-02-20 transfers/from I1 by W1 | KT Private | adjustments -70.00
            2024-02-20 transfers/to I1 by W1 | KT to AG Private | adjustments 70.00
            = KT Private | adjustments -70.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 70.00 = -70.00 + 0.00
            """,
            WrittenOffByKt().Sketch("2024-02", spec => spec.For("KT")));
        Whole.Equal(
            """
            receipts 0.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            WrittenOffByKt().Sketch("2024-02", spec => spec.For("RJB")));
    }

    [Fact]
    [Trait("Rule", "R42")]
    public void A_batch_over_mixed_payors_gives_a_pair_per_invoice_with_that_invoices_payor_never_Mixed_or_Unknown() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-21 transfers/from I1 by W1 | KT NHS | adjustments -18.00
            2024-02-21 transfers/to I1 by W1 | KT to AG NHS | adjustments 18.00
            2024-02-21 transfers/from I2 by W1 | KT Private | adjustments -42.00
            2024-02-21 transfers/to I2 by W1 | KT to RJB Private | adjustments 42.00
            2024-02-21 transfers/from I3 by W1 | KT Open Balance | adjustments -9.00
            2024-02-21 transfers/to I3 by W1 | KT to AG Open Balance | adjustments 9.00
            = AG NHS | adjustments 18.00
            = AG Open Balance | adjustments 9.00
            = KT NHS | adjustments -18.00
            = KT Open Balance | adjustments -9.00
            = KT Private | adjustments -42.00
            = RJB Private | adjustments 42.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            Batch().Sketch("2024-02"));

    [Fact]
    [Trait("Rule", "R22")]
    [Trait("Rule", "R41")]
    public void A_reversal_by_line_posts_the_opposite_of_those_lines_and_a_full_one_of_what_is_still_written_off()
    {
        var books = Batch()
            .Reverse("2024-03-05", "W1", ("I2", 42), ("I1", 8))
            .Reverse("2024-04-05", "W1");

        Whole.Equal(
            """
            receipts 0.00
            2024-03-05 transfers/from I2 by WR1 | KT Private | adjustments 42.00
            2024-03-05 transfers/to I2 by WR1 | KT to RJB Private | adjustments -42.00
            2024-03-05 transfers/from I1 by WR1 | KT NHS | adjustments 8.00
            2024-03-05 transfers/to I1 by WR1 | KT to AG NHS | adjustments -8.00
            = AG NHS | adjustments -8.00
            = KT NHS | adjustments 8.00
            = KT Private | adjustments 42.00
            = RJB Private | adjustments -42.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-03"));
        Whole.Equal(
            """
            receipts 0.00
            2024-04-05 transfers/from I1 by WR2 | KT NHS | adjustments 10.00
            2024-04-05 transfers/to I1 by WR2 | KT to AG NHS | adjustments -10.00
            2024-04-05 transfers/from I3 by WR2 | KT Open Balance | adjustments 9.00
            2024-04-05 transfers/to I3 by WR2 | KT to AG Open Balance | adjustments -9.00
            = AG NHS | adjustments -10.00
            = AG Open Balance | adjustments -9.00
            = KT NHS | adjustments 10.00
            = KT Open Balance | adjustments 9.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-04"));
    }

    [Fact]
    [Trait("Rule", "R43")]
    public void An_adjustment_by_another_provider_that_lowers_an_unpaid_invoice_posts_as_a_write_off_does()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-19", "deVries", "KT", 100, "NHS", toPayor: true)
            .Adjust("2024-02-05", "I1", -30, "RJB", "A1");

        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 transfers/from I1 by A1 | RJB NHS | adjustments -30.00
            2024-02-05 transfers/to I1 by A1 | RJB to KT NHS | adjustments 30.00
            = KT RJB NHS | adjustments 30.00
            = RJB RJB NHS | adjustments -30.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec.By(SummariseBy.WhoGotPaid)));
    }

    [Fact]
    [Trait("Rule", "R43")]
    [Trait("Rule", "R28")]
    public void It_does_so_besides_the_deallocation_it_forces() =>
        Whole.Equal(
            """
            receipts 110.00
            2024-02-05 receipts/receipt R1 | AG Private | receipt 110.00, advance 30.00
            2024-02-05 receipts/allocation R1 → I1 | AG to AG Private | patient 110.00
            2024-02-08 receipts/deallocation R1 → I1 by A1 | AG to AG Private | adjustments -30.00
            2024-02-08 transfers/from I1 by A1 | KT Private | adjustments -30.00
            2024-02-08 transfers/to I1 by A1 | KT to AG Private | adjustments 30.00
            = AG AG Private | adjustments -30.00, patient 110.00, advance 30.00
            = AG KT Private | adjustments 30.00
            = KT KT Private | adjustments -30.00
            now allocated 0.00, open 1 receipt 30.00
            reconciliation 110.00 + 0.00 - 0.00 = 80.00 + 30.00
            """,
            Books.New()
                .Invoice("I1", "2024-02-05", "Visser", "AG", 110)
                .Receipt("R1", "2024-02-05", "Visser", "AG", 110)
                .Allocate("2024-02-05", "R1", "I1", 110)
                .Adjust("2024-02-08", "I1", -30, "KT", "A1")
                .Sketch("2024-02", spec => spec.By(SummariseBy.WhoGotPaid)));

    [Fact]
    [Trait("Rule", "R43")]
    public void An_adjustment_that_raises_an_invoice_posts_nothing_whoever_entered_it()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-19", "deVries", "KT", 100)
            .Adjust("2024-02-05", "I1", 20, "RJB", "A1");

        Whole.Equal(
            """
            receipts 0.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec.WithZeroRows()));
    }

    private static Books WrittenOffByKt() => Books.New()
        .Invoice("I1", "2024-01-05", "Smit", "AG", 70)
        .WriteOff("W1", "2024-02-20", "KT", ("I1", 70));

    private static Books Batch() => Books.New()
        .Invoice("I1", "2024-01-05", "Smit", "AG", 18, "NHS", toPayor: true)
        .Invoice("I2", "2024-01-06", "Smit", "RJB", 42)
        .Invoice("I3", "2024-01-06", "Visser", "AG", 9, "NHS", opening: true)
        .Invoice("I4", "2024-01-06", "deVries", "KT", 10)
        .WriteOff("W1", "2024-02-21", "KT", ("I1", 18), ("I2", 42), ("I3", 9), ("I4", 10));
}
