using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L5")]
public sealed class L5UndoingFits
{
    [Fact]
    public void Exactly_what_is_allocated_is_undone_and_not_one_cent_more()
    {
        var books = Scenes.Hundred().Allocate("2024-01-04", "R1", "I1", 60m).Allocate("2024-01-05", "R1", "I1", 10m);

        books.Refuses("L5", "R1", Deallocated("2024-01-06", "R1", "I1", 70.01m));
        books.Deallocate("2024-01-06", "R1", "I1", 70m);
        Assert.Equal((100m, 100m), (books.Open("R1"), books.OpenInvoice("I1")));
    }

    [Fact]
    public void The_message_says_how_much_is_allocated()
    {
        var refusal = Scenes.Hundred().Allocate("2024-01-04", "R1", "I1", 60m).Refuse(Deallocated("2024-01-06", "R1", "I1", 1000m));

        Assert.Contains("60.00", refusal.English, StringComparison.Ordinal);
        Assert.Contains("60,00", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_allocated_is_not_undone() =>
        Scenes.Hundred().Refuses("L5", "R1", Deallocated("2024-01-06", "R1", "I1", 0.01m));

    [Fact]
    public void Only_that_credit_and_that_invoice_count()
    {
        var books = Scenes.Hundred()
            .Invoice("I2", "2024-01-02", "Jansen", "RJB", 100m)
            .Receipt("R2", "2024-01-03", "Jansen", "AG", 100m)
            .Allocate("2024-01-04", "R1", "I1", 10m)
            .Allocate("2024-01-04", "R1", "I2", 20m)
            .Allocate("2024-01-04", "R2", "I1", 30m);

        books.Refuses("L5", "R2", Deallocated("2024-01-05", "R2", "I2", 0.01m));
        books.Refuses("L5", "R1", Deallocated("2024-01-05", "R1", "I1", 10.01m));
        books.Deallocate("2024-01-05", "R1", "I1", 10m);
        books.Refuses("L5", "R1", Deallocated("2024-01-05", "R1", "I1", 0.01m));
        Assert.Equal((80m, 70m), (books.Open("R1"), books.OpenInvoice("I1")));
    }

    [Fact]
    public void What_was_undone_or_forced_back_already_is_not_undone_again()
    {
        var books = Scenes.Hundred()
            .Allocate("2024-01-04", "R1", "I1", 100m)
            .Deallocate("2024-01-05", "R1", "I1", 20m)
            .Correct("2024-01-06", "R1", -50m)
            .Adjust("2024-01-07", "I1", -75m);

        books.Refuses("L5", "R1", Deallocated("2024-01-08", "R1", "I1", 25.01m));
        books.Deallocate("2024-01-08", "R1", "I1", 25m);
        Assert.Equal((50m, 25m), (books.Open("R1"), books.OpenInvoice("I1")));
    }

    [Fact]
    public void A_line_is_reversed_exactly_and_not_one_cent_more()
    {
        var books = Batch();

        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I2", 20.01m)));
        books.Reverse("2024-01-06", "W1", ("I2", 20m));
        Assert.Equal((60m, 100m), (books.OpenInvoice("I1"), books.OpenInvoice("I2")));
    }

    [Fact]
    public void The_message_says_how_much_is_still_written_off()
    {
        var refusal = Batch().Reverse("2024-01-06", "W1", ("I2", 5m)).Refuse(Reversed("N1", "2024-01-06", "W1", ("I2", 15.01m)));

        Assert.Contains("15.00", refusal.English, StringComparison.Ordinal);
        Assert.Contains("15,00", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_name_an_invoice_twice_count_together()
    {
        var books = Batch();

        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I2", 15m), ("I2", 5.01m)));
        books.Reverse("2024-01-06", "W1", ("I2", 15m), ("I2", 5m));
        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I2", 0.01m)));
    }

    [Fact]
    public void A_batch_that_named_an_invoice_twice_is_reversed_in_one_line()
    {
        var books = Batch();

        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I1", 40.01m)));
        books.Reverse("2024-01-06", "W1", ("I1", 35m));
        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I1", 5.01m)));
        books.Reverse("2024-01-06", "W1", ("I1", 5m));
        Assert.Equal(100m, books.OpenInvoice("I1"));
    }

    [Fact]
    public void Another_write_off_of_that_invoice_does_not_count()
    {
        var books = Batch().WriteOff("W2", "2024-01-05", null, ("I2", 50m));

        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I2", 20.01m)));
        books.Reverse("2024-01-06", "W2", ("I2", 50m));
        Assert.Equal(80m, books.OpenInvoice("I2"));
    }

    [Fact]
    public void An_invoice_that_was_not_written_off_is_not_reversed() =>
        Batch().Invoice("I3", "2024-01-02", "Jansen", "RJB", 100m).Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I3", 0.01m)));

    [Fact]
    public void One_line_too_much_reverses_nothing()
    {
        var books = Batch();

        books.Refuses("L5", "W1", Reversed("N1", "2024-01-06", "W1", ("I1", 1m), ("I2", 20.01m)));
        Assert.Equal((60m, 80m), (books.OpenInvoice("I1"), books.OpenInvoice("I2")));
    }

    [Fact]
    public void Without_lines_all_that_is_still_written_off_is_reversed_and_then_there_is_nothing_left()
    {
        var books = Batch().Reverse("2024-01-06", "W1", ("I1", 30m)).Reverse("2024-01-07", "W1");

        Assert.Equal((100m, 100m), (books.OpenInvoice("I1"), books.OpenInvoice("I2")));
        books.Refuses("L5", "W1", Reversed("N1", "2024-01-08", "W1"));
        books.Refuses("L5", "W1", Reversed("N1", "2024-01-08", "W1", ("I1", 0.01m)));
    }

    [Fact]
    public void Reversed_line_by_line_there_is_nothing_left_either() => Batch()
        .Reverse("2024-01-06", "W1", ("I1", 40m), ("I2", 20m))
        .Refuses("L5", "W1", Reversed("N1", "2024-01-08", "W1"));

    [Fact]
    public void What_is_reversed_can_be_written_off_and_reversed_again()
    {
        var books = Batch().Reverse("2024-01-06", "W1").WriteOff("W2", "2024-01-06", null, ("I1", 100m)).Reverse("2024-01-06", "W2");

        Assert.Equal(100m, books.OpenInvoice("I1"));
    }

    // W1 writes off 30.00 and 10.00 of I1 and 20.00 of I2.
    private static Books Batch() => Scenes.Hundred()
        .Invoice("I2", "2024-01-02", "Bakker", "RJB", 100m)
        .WriteOff("W1", "2024-01-05", "KT", ("I1", 30m), ("I2", 20m), ("I1", 10m));
}
