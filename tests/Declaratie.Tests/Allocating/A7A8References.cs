using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Allocating;

public sealed class A7A8References
{
    // R1 is older, but R2 names I1.
    [Fact]
    [Trait("Rule", "A7")]
    [Trait("Rule", "A1")]
    public void A_strategy_goes_over_all_credits_before_the_next_begins() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 50m), Received("R1", "2024-01-03", 50m), Received("R2", "2024-01-04", 50m).Naming("I1"), Invoiced("I2", "2024-01-06", 80m))
        .Allots(Run("2024-01-31"), "A1 2024-01-04 R2 I1 50.00", "A3 2024-01-06 R1 I2 50.00");

    [Fact]
    [Trait("Rule", "A7")]
    public void Strategies_go_in_the_order_in_which_they_are_asked() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 50m), Received("R1", "2024-01-03", 50m), Received("R2", "2024-01-04", 50m).Naming("I1"))
        .Allots(Run("2024-01-31", Oldest, Reference), "A3 2024-01-03 R1 I1 50.00");

    [Fact]
    [Trait("Rule", "A8")]
    public void A_number_of_two_days_is_not_guessed() => Numbered(Invoiced("I1", "2024-01-02", 30m), Invoiced("I2", "2024-01-03", 40m))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    [Trait("Rule", "A8")]
    public void A_number_of_two_patients_invoices_is_not_guessed() => Numbered(Invoiced("I1", "2024-01-02", 30m), Invoiced("I2", "2024-01-02", 40m, "Bakker"))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    [Trait("Rule", "A8")]
    public void A_number_of_two_payors_is_not_guessed() => Numbered(Invoiced("I1", "2024-01-02", 30m, payor: "NHS"), Invoiced("I2", "2024-01-02", 40m, payor: "DENP"))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    [Trait("Rule", "A8")]
    public void A_number_that_is_the_id_of_another_invoice_is_not_guessed() => Books.New()
        .Record(Invoiced("V1", "2024-01-02", 30m) with { Number = "2024-1" }, Invoiced("I2", "2024-01-02", 40m) with { Number = "V1" }, Received("R1", "2024-01-05", 100m).Naming("V1"))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    [Trait("Rule", "A8")]
    [Trait("Rule", "A5")]
    public void Lines_of_the_other_side_do_not_make_a_number_ambiguous_unless_crosswise()
    {
        var books = Numbered(Invoiced("I1", "2024-01-02", 30m, payor: "NHS"), Invoiced("I2", "2024-01-02", 40m, payor: "NHS", toPayor: true));

        AssertLines(["A8 R1"], Words(Allocator.Run(books.Ledger, Run("2024-01-31", Reference).Crosswise()).Events[0]));
        books.Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I1 30.00");
    }

    [Fact]
    [Trait("Rule", "A8")]
    public void The_lines_of_a_claim_file_are_of_several_patients_and_belong_together() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 30m, payor: "NHS", toPayor: true) with { Number = "F1" },
            Invoiced("I2", "2024-01-02", 40m, "Bakker", "AG", "NHS", toPayor: true) with { Number = "F1" },
            Received("R1", "2024-01-05", 70m, patient: null, payor: "NHS").Naming("F1"))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I1 30.00", "A1 2024-01-05 R1 I2 40.00");

    [Theory]
    [InlineData(50)]
    [InlineData(71)]
    [Trait("Rule", "A8")]
    public void An_amount_that_fits_no_line_is_not_guessed(int amount) => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 30m) with { Number = "V1" }, Invoiced("I2", "2024-01-02", 40m) with { Number = "V1" },
            Received("R1", "2024-01-05", 100m).Naming("V1", amount))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    [Trait("Rule", "A8")]
    public void An_amount_that_fits_two_lines_is_not_guessed() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 30m) with { Number = "V1" }, Invoiced("I2", "2024-01-02", 30m) with { Number = "V1" },
            Received("R1", "2024-01-05", 100m).Naming("V1", 30m))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    // The insurer pays I1 twice: that is no part of I2.
    [Fact]
    [Trait("Rule", "A8")]
    public void An_amount_for_a_line_that_is_paid_is_not_laid_on_another_line() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 40m) with { Number = "V1" }, Invoiced("I2", "2024-01-02", 50m) with { Number = "V1" },
            Received("R0", "2024-01-03", 40m), Received("R1", "2024-01-05", 40m).Naming("V1", 40m))
        .Allocate("2024-01-03", "R0", "I1", 40m)
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Theory]
    [InlineData(101)]
    [InlineData(121)]
    [Trait("Rule", "A8")]
    public void An_amount_that_is_more_than_the_money_or_the_invoice_is_not_guessed(int amount) => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 120m), Received("R1", "2024-01-05", amount > 120 ? 200m : 100m).Naming("I1", amount))
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    [Trait("Rule", "A8")]
    [Trait("Rule", "A7")]
    public void What_was_ambiguous_goes_to_the_next_strategy() => Numbered(Invoiced("I1", "2024-01-02", 30m), Invoiced("I2", "2024-01-03", 40m))
        .Allots(Run("2024-01-31"), "A3 2024-01-05 R1 I1 30.00", "A3 2024-01-05 R1 I2 40.00", "A8 R1");

    [Fact]
    [Trait("Rule", "A5")]
    public void A_reference_to_the_other_side_is_reported() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 30m, payor: "NHS", toPayor: true), Invoiced("I2", "2024-01-02", 30m, payor: "NHS"),
            Received("R1", "2024-01-05", 100m).Naming("I1"), Received("N1", "2024-01-05", 100m, patient: null, payor: "NHS").Naming("I2"))
        .Allots(Run("2024-01-31", Reference), "A5 R1", "A5 N1")
        .Allots(Run("2024-01-31", Reference).Crosswise(), "A1 2024-01-05 R1 I1 30.00", "A1 2024-01-05 N1 I2 30.00");

    [Fact]
    [Trait("Rule", "L9")]
    public void A_reference_to_what_is_of_another_is_reported() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 30m, "Bakker"), Invoiced("I2", "2024-01-02", 30m, payor: "NHS", toPayor: true),
            Received("R1", "2024-01-05", 100m).Naming("I1"), Received("N1", "2024-01-05", 100m, patient: null, payor: "DENP").Naming("I2"))
        .Allots(Run("2024-01-31", Reference), "L9 R1", "L9 N1");

    [Fact]
    [Trait("Rule", "L1")]
    public void A_reference_to_nothing_is_reported() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 30m), Received("R1", "2024-01-05", 100m).Naming("I7", "I1"))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I1 30.00", "L1 R1");

    // Both invoices have number V1, which R1 of 100.00 names.
    private static Books Numbered(Invoice one, Invoice other) =>
        Books.New().Record(one with { Number = "V1" }, other with { Number = "V1" }, Received("R1", "2024-01-05", 100m).Naming("V1"));
}
