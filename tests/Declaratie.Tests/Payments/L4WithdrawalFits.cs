using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L4")]
public sealed class L4WithdrawalFits
{
    // Of I1 and R1 40.00 is open.
    public static TheoryData<string, JournalEntry, JournalEntry> Withdrawals() => new()
    {
        { "R1", Refunded("N1", "2024-01-10", "R1", 40m), Refunded("N1", "2024-01-10", "R1", 40.01m) },
        { "R1", Transferred("N1", "2024-01-10", "R1", "Bakker", 40m), Transferred("N1", "2024-01-10", "R1", "Bakker", 40.01m) },
        { "I1", WrittenOff("N1", "2024-01-10", null, ("I1", 40m)), WrittenOff("N1", "2024-01-10", null, ("I1", 40.01m)) },
        { "I1", WrittenOff("N1", "2024-01-10", "KT", ("I1", 40m)), WrittenOff("N1", "2024-01-10", "KT", ("I1", 40.01m)) },
    };

    [Theory]
    [MemberData(nameof(Withdrawals))]
    public void Exactly_what_is_open_is_taken_and_not_one_cent_more(string subject, JournalEntry exactly, JournalEntry more)
    {
        var books = Forty();

        books.Refuses("L4", subject, more);
        books.Record(exactly);
    }

    [Theory]
    [MemberData(nameof(Withdrawals))]
    public void The_message_says_how_much_is_open_and_that_allocations_must_be_undone_first(string subject, JournalEntry exactly, JournalEntry more)
    {
        var refusal = Forty().Refuse(more);

        Assert.NotEqual(exactly, more);
        Assert.Contains($"{subject}, 40.00 is open", refusal.English, StringComparison.Ordinal);
        Assert.Contains("undo allocations first", refusal.English, StringComparison.Ordinal);
        Assert.Contains($"{subject} staat 40,00 open", refusal.Dutch, StringComparison.Ordinal);
        Assert.Contains("draai eerst toerekeningen terug", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void After_undoing_the_allocation_it_can_be_refunded()
    {
        var books = Forty().Deallocate("2024-01-10", "R1", "I1", 60m).Refund("2024-01-10", "R1", 100m);

        Assert.Equal(0m, books.Open("R1"));
    }

    // Open of R1: 100 from 3 January, 10 from the 20th, 80 from the 30th.
    [Theory]
    [InlineData("2024-01-03", 10)]
    [InlineData("2024-01-29", 10)]
    [InlineData("2024-01-30", 80)]
    public void A_refund_and_a_transfer_dated_back_fit_the_fullest_day_from_their_date_on(string date, int open)
    {
        var books = Scenes.Hundred().Allocate("2024-01-20", "R1", "I1", 90m).Deallocate("2024-01-30", "R1", "I1", 70m);

        books.Refuses("L4", "R1", Refunded("N1", date, "R1", open + 0.01m));
        books.Refuses("L4", "R1", Transferred("N1", date, "R1", "Bakker", open + 0.01m));
        books.Refund(date, "R1", open - 1m).Transfer("T1", date, "R1", "Bakker", 1m);
    }

    // Open of I1: 100 from 2 January, 10 from the 20th, 80 from the 30th.
    [Theory]
    [InlineData("2024-01-02", 10)]
    [InlineData("2024-01-29", 10)]
    [InlineData("2024-01-30", 80)]
    public void A_write_off_dated_back_fits_the_fullest_day_from_its_date_on(string date, int open)
    {
        var books = Scenes.Hundred().Allocate("2024-01-20", "R1", "I1", 90m).Deallocate("2024-01-30", "R1", "I1", 70m);

        books.Refuses("L4", "I1", WrittenOff("N1", date, null, ("I1", open + 0.01m)));
        books.WriteOff("W1", date, null, ("I1", open));
    }

    [Fact]
    public void A_batch_that_names_an_invoice_twice_takes_both_lines_together()
    {
        var books = Forty();

        books.Refuses("L4", "I1", WrittenOff("N1", "2024-01-10", null, ("I1", 25m), ("I1", 15.01m)));
        books.WriteOff("W1", "2024-01-10", null, ("I1", 25m), ("I1", 15m));
        Assert.Equal(0m, books.OpenInvoice("I1"));
    }

    [Fact]
    public void A_batch_that_names_an_invoice_twice_does_so_dated_back_too()
    {
        var books = Scenes.Hundred().Allocate("2024-01-20", "R1", "I1", 60m).Deallocate("2024-01-30", "R1", "I1", 60m);

        books.Refuses("L4", "I1", WrittenOff("N1", "2024-01-10", null, ("I1", 25m), ("I1", 15.01m)));
        books.WriteOff("W1", "2024-01-10", null, ("I1", 25m), ("I1", 15m));
        Assert.Equal(60m, books.OpenInvoice("I1"));
    }

    [Fact]
    public void A_batch_with_one_line_too_much_writes_off_nothing()
    {
        var books = Forty().Invoice("I2", "2024-01-02", "Bakker", "KT", 10m);

        books.Refuses("L4", "I2", WrittenOff("N1", "2024-01-10", null, ("I1", 5m), ("I2", 10.01m)));
        Assert.Equal((40m, 10m), (books.OpenInvoice("I1"), books.OpenInvoice("I2")));
        books.WriteOff("N1", "2024-01-10", null, ("I1", 5m), ("I2", 10m));
        Assert.Equal((35m, 0m), (books.OpenInvoice("I1"), books.OpenInvoice("I2")));
    }

    [Fact]
    public void A_transferred_credit_has_an_open_amount_of_its_own()
    {
        var books = Forty().Transfer("T1", "2024-01-10", "R1", "Bakker", 30m);

        books.Refuses("L4", "R1", Refunded("N1", "2024-01-10", "R1", 10.01m));
        books.Refuses("L4", "T1", Refunded("N1", "2024-01-10", "T1", 30.01m));
        books.Refuses("L4", "T1", Transferred("N1", "2024-01-10", "T1", "Visser", 30.01m));
        books.Transfer("T2", "2024-01-10", "T1", "Visser", 30m).Refund("2024-01-10", "T2", 30m).Refund("2024-01-10", "R1", 10m);
        Assert.Equal((0m, 0m, 0m), (books.Open("R1"), books.Open("T1"), books.Open("T2")));
    }

    [Fact]
    public void A_credit_may_be_transferred_to_its_own_patient()
    {
        var books = Forty().Transfer("T1", "2024-01-10", "R1", "Jansen", 40m).Allocate("2024-01-10", "T1", "I1", 40m);

        Assert.Equal((0m, 0m, 0m), (books.Open("R1"), books.Open("T1"), books.OpenInvoice("I1")));
    }

    private static Books Forty() => Scenes.Hundred().Allocate("2024-01-04", "R1", "I1", 60m);
}
