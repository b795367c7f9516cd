using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

public sealed class ForcedDeallocations
{
    [Fact]
    [Trait("Rule", "R27")]
    public void The_newest_allocation_goes_first_by_date_and_then_by_the_journal() => Three()
        .Forces(
            Corrected("N1", "2024-01-25", "R1", -100m),
            Deallocated("2024-01-25", "R1", "I3", 30m),
            Deallocated("2024-01-25", "R1", "I2", 30m),
            Deallocated("2024-01-25", "R1", "I1", 40m));

    [Fact]
    [Trait("Rule", "R27")]
    public void The_last_one_goes_only_partly()
    {
        var books = Three();

        books.Forces(Corrected("N1", "2024-01-25", "R1", -50m), Deallocated("2024-01-25", "R1", "I3", 30m), Deallocated("2024-01-25", "R1", "I2", 20m));
        Assert.Equal((0m, 0m, 20m, 30m), (books.Open("R1"), books.OpenInvoice("I1"), books.OpenInvoice("I2"), books.OpenInvoice("I3")));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void Recorded_later_but_dated_earlier_is_not_newer()
    {
        var books = Three().Invoice("I4", "2024-01-02", "Jansen", "KT", 50m).Correct("2024-01-03", "R1", 50m).Allocate("2024-01-09", "R1", "I4", 50m);

        books.Forces(Corrected("N1", "2024-01-25", "R1", -10m), Deallocated("2024-01-25", "R1", "I3", 10m));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void It_is_dated_the_correction_or_the_allocation_if_that_is_later() => Three()
        .Forces(
            Corrected("N1", "2024-01-12", "R1", -80m),
            Deallocated("2024-01-20", "R1", "I3", 30m),
            Deallocated("2024-01-20", "R1", "I2", 30m),
            Deallocated("2024-01-12", "R1", "I1", 20m));

    [Fact]
    [Trait("Rule", "R27")]
    public void What_is_open_goes_before_any_allocation()
    {
        var books = Three().Correct("2024-01-21", "R1", 20m);

        books.Forces(Corrected("N1", "2024-01-25", "R1", -20m));
        books.Forces(Corrected("N2", "2024-01-25", "R1", -0.01m), Deallocated("2024-01-25", "R1", "I3", 0.01m));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void What_was_undone_already_is_not_taken_back_again()
    {
        var books = Three().Deallocate("2024-01-21", "R1", "I3", 25m);

        books.Forces(Corrected("N1", "2024-01-25", "R1", -40m), Deallocated("2024-01-25", "R1", "I3", 5m), Deallocated("2024-01-25", "R1", "I2", 10m));
        books.Forces(Corrected("N2", "2024-01-25", "R1", -25m), Deallocated("2024-01-25", "R1", "I2", 20m), Deallocated("2024-01-25", "R1", "I1", 5m));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void An_adjusted_invoice_gives_back_to_each_credit_it_came_from()
    {
        var books = Scenes.Hundred().Receipt("R2", "2024-01-03", "Jansen", "KT", 100m)
            .Allocate("2024-01-04", "R1", "I1", 30m).Allocate("2024-01-06", "R2", "I1", 20m).Allocate("2024-01-05", "R1", "I1", 50m);

        books.Forces(
            Adjusted("N1", "2024-01-10", "I1", -60m),
            Deallocated("2024-01-10", "R2", "I1", 20m),
            Deallocated("2024-01-10", "R1", "I1", 40m));
        Assert.Equal((60m, 100m, 0m), (books.Open("R1"), books.Open("R2"), books.OpenInvoice("I1")));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void Two_allocations_between_the_same_documents_are_given_back_one_by_one() => Scenes.Hundred()
        .Allocate("2024-01-04", "R1", "I1", 30m).Allocate("2024-01-06", "R1", "I1", 20m)
        .Forces(
            Adjusted("N1", "2024-01-05", "I1", -95m),
            Deallocated("2024-01-06", "R1", "I1", 20m),
            Deallocated("2024-01-05", "R1", "I1", 25m));

    [Fact]
    [Trait("Rule", "R27")]
    public void A_write_off_is_never_given_back_for_it()
    {
        var books = Scenes.Hundred().Allocate("2024-01-04", "R1", "I1", 60m).WriteOff("W1", "2024-01-05", null, ("I1", 40m));

        books.Forces(Adjusted("N1", "2024-01-10", "I1", -60m), Deallocated("2024-01-10", "R1", "I1", 60m));
        books.Refuses("L6", "I1", Adjusted("N2", "2024-01-10", "I1", -0.01m));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void Allocations_of_nothing_stay() => Scenes.Hundred()
        .Invoice("I0", "2024-01-02", "Jansen", "RJB", 0m).Receipt("R0", "2024-01-03", "Jansen", "AG", 0m)
        .Allocate("2024-01-03", "R0", "I0", 0m)
        .Correct("2024-01-04", "R0", 10m).Allocate("2024-01-04", "R0", "I1", 10m)
        .Forces(Corrected("N1", "2024-01-05", "R0", -10m), Deallocated("2024-01-05", "R0", "I1", 10m));

    [Fact]
    [Trait("Rule", "R27")]
    public void A_raise_gives_nothing_back()
    {
        Three().Forces(Corrected("N1", "2024-01-25", "R1", 50m));
        Three().Forces(Adjusted("N1", "2024-01-25", "I1", 50m));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void Nothing_else_gives_anything_back() => Assert.All(
        Scenes.OneOfEveryKind().Ledger.Decide(Refunded("N1", "2024-01-25", "R1", 10m)).Events.Concat(
            Three().Ledger.Decide(Deallocated("2024-01-25", "R1", "I1", 10m)).Events),
        happened => Assert.Empty(happened.Forced));

    [Fact]
    [Trait("Rule", "R28")]
    public void Forced_by_an_adjustment_it_is_booked_under_invoice_adjustments_and_becomes_an_advance_again() =>
        Assert.Equal(
            """
            = AG Unknown | advance 30.00
            = RJB Private | adjustments -30.00, patient 100.00
            """,
            Summary(Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 100m).Adjust("2024-01-20", "I1", -30m), "2024-01"));

    [Fact]
    [Trait("Rule", "R28")]
    public void Forced_by_a_correction_it_is_booked_in_the_column_it_came_from() =>
        Assert.Equal(
            """
            = RJB NHS | payor 50.00
            = RJB Private | patient 20.00
            """,
            Summary(
                Scenes.Hundred().Record(Invoiced("I2", "2024-01-02", 50m, payor: "NHS", toPayor: true))
                    .Allocate("2024-01-09", "R1", "I2", 50m).Allocate("2024-01-10", "R1", "I1", 50m).Correct("2024-01-20", "R1", -30m),
                "2024-01"));

    [Theory]
    [Trait("Rule", "R29")]
    [InlineData(-30)]
    [InlineData(30)]
    public void An_adjustment_under_the_invoices_own_provider_that_frees_no_money_posts_nothing(int amount)
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 70m);
        var before = books.Sketch("2024-01");

        Assert.Equal(before, books.Adjust("2024-01-20", "I1", amount).Sketch("2024-01"));
        Assert.Equal(before, books.Adjust("2024-01-20", "I1", 1m, provider: "RJB").Sketch("2024-01"));
    }

    [Fact]
    [Trait("Rule", "R30")]
    public void Money_paid_back_for_work_done_is_an_adjustment_and_a_refund()
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 100m).Adjust("2024-02-20", "I1", -30m).Refund("2024-02-20", "R1", 30m);

        Assert.Equal("= RJB Private | adjustments -30.00", Summary(books, "2024-02"));
        Assert.Equal(Books.Euros(-30m), books.Report("2024-02").ReceiptsTotalling);
    }

    [Fact]
    [Trait("Rule", "R22")]
    public void Undoing_an_allocation_posts_the_exact_opposite_on_the_day_it_is_undone()
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 100m);
        var january = books.Sketch("2024-01");

        books.Deallocate("2024-02-10", "R1", "I1", 40m);
        Assert.Equal(january, books.Sketch("2024-01"));
        Assert.Equal(
            """
            = AG Unknown | advance 40.00
            = RJB Private | patient -40.00
            """,
            Summary(books, "2024-02"));
    }

    private static string Summary(Books books, string period) => ReportSketch.Summary(books.Report(period));

    // R1 of 100.00 pays I1 40.00 on 10 January, and on the 20th I2 30.00 and then I3 30.00.
    private static Books Three() => Books.New()
        .Invoice("I1", "2024-01-02", "Jansen", "RJB", 40m)
        .Invoice("I2", "2024-01-02", "Jansen", "RJB", 30m)
        .Invoice("I3", "2024-01-02", "Jansen", "RJB", 30m)
        .Receipt("R1", "2024-01-03", "Jansen", "AG", 100m)
        .Allocate("2024-01-10", "R1", "I1", 40m)
        .Allocate("2024-01-20", "R1", "I2", 30m)
        .Allocate("2024-01-20", "R1", "I3", 30m);
}
