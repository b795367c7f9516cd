using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Allocating;

[Trait("Rule", "A1")]
public sealed class A1ByReference
{
    [Fact]
    public void A_receipt_pays_what_it_names_by_id_or_number_in_its_own_order() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 40m) with { Number = "2024-7" },
            Invoiced("I2", "2024-01-03", 60m),
            Received("R1", "2024-01-05", 100m).Naming("I2", "2024-7"))
        .Allots(Run("2024-01-31"), "A1 2024-01-05 R1 I2 60.00", "A1 2024-01-05 R1 I1 40.00");

    [Fact]
    public void What_it_names_does_nothing_until_a_run()
    {
        var books = Two().Record(Received("R1", "2024-01-05", 100m).Naming("I2"));

        Assert.Equal((100m, 60m), (books.Open("R1"), books.OpenInvoice("I2")));
    }

    [Fact]
    public void An_invoice_that_is_recorded_later_is_paid_by_a_later_run() => Books.New()
        .Record(Received("R1", "2024-01-05", 100m).Naming("I1"))
        .Allots(Run("2024-01-31", Reference), "L1 R1")
        .Record(Invoiced("I1", "2024-01-10", 40m))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-10 R1 I1 40.00");

    [Fact]
    public void With_an_amount_an_invoice_takes_that_and_no_more() => Two()
        .Record(Received("R1", "2024-01-05", 100m).Naming("I2", 25m))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I2 25.00");

    [Fact]
    public void A_named_amount_is_paid_once_however_often_it_is_run() => Two()
        .Record(Received("R1", "2024-01-05", 100m).Naming("I2", 25m))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I2 25.00")
        .Allots(Run("2024-01-31", Reference));

    [Fact]
    public void What_was_allocated_by_hand_counts_as_paid_of_the_named_amount() => Two()
        .Record(Received("R1", "2024-01-05", 100m).Naming("I2", 25m))
        .Allocate("2024-01-05", "R1", "I2", 15m)
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I2 10.00");

    // 100.00 cannot be followed, and takes nothing of the 10.00 that was paid for the other.
    [Fact]
    public void What_was_paid_counts_for_the_reference_that_it_covers() => Two()
        .Record(Received("R1", "2024-01-05", 90m).Naming("I2", 100m).Naming("I2", 10m))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 I2 10.00", "A8 R1")
        .Allots(Run("2024-01-31", Reference), "A8 R1");

    [Fact]
    public void A_number_of_several_lines_names_them_all_in_order_of_reference_as_far_as_the_money_goes() => Lines()
        .Record(Received("R1", "2024-01-05", 50m).Naming("V1"))
        .Allots(Run("2024-01-31"), "A1 2024-01-05 R1 a 30.00", "A1 2024-01-05 R1 b 20.00");

    [Fact]
    public void An_amount_that_is_all_of_the_lines_together_pays_them_all() => Lines()
        .Record(Received("R1", "2024-01-05", 90m).Naming("V1", 70m))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 a 30.00", "A1 2024-01-05 R1 b 40.00");

    [Fact]
    public void An_amount_that_fits_exactly_one_of_the_lines_pays_that_one() => Lines()
        .Record(Received("R1", "2024-01-05", 90m).Naming("V1", 40m))
        .Allots(Run("2024-01-31", Reference), "A1 2024-01-05 R1 b 40.00");

    [Fact]
    public void The_id_of_an_invoice_is_its_number_where_it_has_no_other() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-02", 40m),
            Invoiced("I2", "2024-01-02", 60m) with { Number = "I1" },
            Received("R1", "2024-01-05", 100m).Naming("I1"))
        .Allots(Run("2024-01-31"), "A1 2024-01-05 R1 I1 40.00", "A1 2024-01-05 R1 I2 60.00");

    [Fact]
    [Trait("Rule", "A7")]
    public void What_references_leave_over_goes_to_the_next_strategy() => Two()
        .Record(Received("R1", "2024-01-05", 90m).Naming("I2"))
        .Allots(Run("2024-01-31"), "A1 2024-01-05 R1 I2 60.00", "A3 2024-01-05 R1 I1 30.00");

    [Fact]
    public void A_receipt_of_which_nothing_is_left_is_not_asked_what_it_names() => Two()
        .Record(Received("R1", "2024-01-05", 40m).Naming("I1", "nothing"))
        .Allots(Run("2024-01-31"), "A1 2024-01-05 R1 I1 40.00")
        .Allots(Run("2024-01-31"));

    // I1 of 40.00 and I2 of 60.00, both of Jansen.
    private static Books Two() => Books.New().Record(Invoiced("I1", "2024-01-02", 40m), Invoiced("I2", "2024-01-03", 60m));

    // One invoice of two lines, recorded the other way round.
    private static Books Lines() => Books.New().Record(Invoiced("b", "2024-01-02", 40m) with { Number = "V1" }, Invoiced("a", "2024-01-02", 30m) with { Number = "V1" });
}
