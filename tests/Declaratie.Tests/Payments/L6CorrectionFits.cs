using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L6")]
public sealed class L6CorrectionFits
{
    [Fact]
    public void A_receipt_is_corrected_down_to_what_was_refunded_and_transferred_out_and_not_one_cent_further()
    {
        var books = Scenes.Hundred().Refund("2024-01-10", "R1", 30m).Transfer("T1", "2024-01-10", "R1", "Bakker", 20m);

        books.Refuses("L6", "R1", Corrected("N1", "2024-01-10", "R1", -50.01m));
        books.Correct("2024-01-10", "R1", -50m);
        Assert.Equal(0m, books.Open("R1"));
        books.Refuses("L6", "R1", Corrected("N1", "2024-01-10", "R1", -0.01m));
    }

    [Fact]
    public void An_invoice_is_adjusted_down_to_what_was_written_off_and_not_one_cent_further()
    {
        var books = Scenes.Hundred().WriteOff("W1", "2024-01-10", null, ("I1", 40m));

        books.Refuses("L6", "I1", Adjusted("N1", "2024-01-10", "I1", -60.01m));
        books.Refuses("L6", "I1", Adjusted("N1", "2024-01-10", "I1", -60.01m, provider: "KT"));
        books.Adjust("2024-01-10", "I1", -60m);
        Assert.Equal(0m, books.OpenInvoice("I1"));
        books.Refuses("L6", "I1", Adjusted("N1", "2024-01-10", "I1", -0.01m));
    }

    [Fact]
    public void What_was_corrected_before_counts_up_and_down()
    {
        var books = Scenes.Hundred().Correct("2024-01-10", "R1", 20m).Correct("2024-01-10", "R1", -30m).Adjust("2024-01-10", "I1", 20m).Adjust("2024-01-10", "I1", -30m);

        books.Refuses("L6", "R1", Corrected("N1", "2024-01-10", "R1", -90.01m));
        books.Refuses("L6", "I1", Adjusted("N1", "2024-01-10", "I1", -90.01m));
        books.Correct("2024-01-10", "R1", -90m).Adjust("2024-01-10", "I1", -90m);
    }

    [Fact]
    public void What_is_no_longer_written_off_may_be_adjusted_away()
    {
        var books = Scenes.Hundred().WriteOff("W1", "2024-01-10", null, ("I1", 40m)).Reverse("2024-01-10", "W1", ("I1", 15m));

        books.Refuses("L6", "I1", Adjusted("N1", "2024-01-10", "I1", -75.01m));
        books.Adjust("2024-01-10", "I1", -75m);
    }

    [Fact]
    public void The_message_says_how_much_remains()
    {
        var books = Scenes.Hundred().Refund("2024-01-10", "R1", 30m).WriteOff("W1", "2024-01-10", null, ("I1", 40m));
        Finding[] refusals = [books.Refuse(Corrected("N1", "2024-01-10", "R1", -80m)), books.Refuse(Adjusted("N1", "2024-01-10", "I1", -80m))];

        Assert.Contains("70.00 remains", refusals[0].English, StringComparison.Ordinal);
        Assert.Contains("70,00 over", refusals[0].Dutch, StringComparison.Ordinal);
        Assert.Contains("60.00 remains", refusals[1].English, StringComparison.Ordinal);
        Assert.Contains("60,00 over", refusals[1].Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allocated_is_in_the_way_of_no_correction()
    {
        var books = Scenes.Hundred().Allocate("2024-01-05", "R1", "I1", 100m);

        books.Correct("2024-01-10", "R1", -100m);
        Assert.Equal((0m, 100m), (books.Open("R1"), books.OpenInvoice("I1")));
    }

    // Used: 80 from 10 January, nothing from the 20th.
    [Theory]
    [InlineData("2024-01-03", 20)]
    [InlineData("2024-01-10", 20)]
    [InlineData("2024-01-19", 20)]
    [InlineData("2024-01-20", 100)]
    public void A_receipt_corrected_back_leaves_no_day_over_used(string date, int most)
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 80m).Deallocate("2024-01-20", "R1", "I1", 80m);

        books.Refuses("L6", "R1", Corrected("N1", date, "R1", -most - 0.01m));
        books.Forces(Corrected("N1", date, "R1", -most));
    }

    [Theory]
    [InlineData("2024-01-02", 20)]
    [InlineData("2024-01-10", 20)]
    [InlineData("2024-01-19", 20)]
    [InlineData("2024-01-20", 100)]
    public void An_invoice_adjusted_back_leaves_no_day_over_used(string date, int most)
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 80m).Deallocate("2024-01-20", "R1", "I1", 80m);

        books.Refuses("L6", "I1", Adjusted("N1", date, "I1", -most - 0.01m));
        books.Forces(Adjusted("N1", date, "I1", -most));
    }

    [Fact]
    public void An_invoice_that_was_written_off_for_a_while_is_not_adjusted_below_that_on_those_days()
    {
        var books = Scenes.Hundred().WriteOff("W1", "2024-01-10", null, ("I1", 80m)).Reverse("2024-01-20", "W1");

        books.Refuses("L6", "I1", Adjusted("N1", "2024-01-19", "I1", -20.01m));
        books.Adjust("2024-01-19", "I1", -20m);
    }

    [Fact]
    public void The_message_about_an_over_used_day_says_by_how_much()
    {
        var refusal = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 80m).Deallocate("2024-01-20", "R1", "I1", 80m)
            .Refuse(Corrected("N1", "2024-01-10", "R1", -45m));

        Assert.Contains("25.00", refusal.English, StringComparison.Ordinal);
        Assert.Contains("25,00", refusal.Dutch, StringComparison.Ordinal);
    }

    // Used: 60 of I1 from 10 January to the 20th, 80 of I2 from the 25th. Lowered by 50 it is over-used by 30 in the end, and by 10 in between.
    [Fact]
    [Trait("Rule", "R27")]
    public void What_is_forced_back_later_does_not_help_an_earlier_day()
    {
        var books = Scenes.Hundred().Invoice("I2", "2024-01-02", "Jansen", "KT", 80m)
            .Allocate("2024-01-10", "R1", "I1", 60m).Deallocate("2024-01-20", "R1", "I1", 60m)
            .Allocate("2024-01-25", "R1", "I2", 80m);

        books.Refuses("L6", "R1", Corrected("N1", "2024-01-05", "R1", -50m));
        books.Refuses("L6", "R1", Corrected("N1", "2024-01-05", "R1", -40.01m));
        books.Forces(Corrected("N1", "2024-01-05", "R1", -40m), Deallocated("2024-01-25", "R1", "I2", 20m));
        books.Refuses("L6", "R1", Corrected("N2", "2024-01-19", "R1", -0.01m));
        books.Forces(Corrected("N2", "2024-01-20", "R1", -10m), Deallocated("2024-01-25", "R1", "I2", 10m));
    }

    // The newest allocation lies before the days that were over-used, so forcing it back clears them.
    [Fact]
    [Trait("Rule", "R27")]
    public void What_is_forced_back_in_time_leaves_no_day_over_used()
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 100m);

        books.Forces(Corrected("N1", "2024-01-05", "R1", -100m), Deallocated("2024-01-10", "R1", "I1", 100m));
        Assert.Equal(0m, books.Ledger.OpenAmount(new CreditId("R1"), Books.Day("2024-01-07")).Euros);
    }

    [Fact]
    public void Raising_is_never_refused_for_it()
    {
        var books = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 100m).Correct("2024-01-03", "R1", 0.01m).Adjust("2024-01-02", "I1", 0.01m);

        Assert.Equal((0.01m, 0.01m), (books.Open("R1"), books.OpenInvoice("I1")));
    }
}
