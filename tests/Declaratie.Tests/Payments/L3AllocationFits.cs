using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L3")]
public sealed class L3AllocationFits
{
    [Fact]
    public void Exactly_what_is_open_is_allocated()
    {
        var books = Scenes.Hundred().Allocate("2024-01-03", "R1", "I1", 100m);

        Assert.Equal((0m, 0m), (books.Open("R1"), books.OpenInvoice("I1")));
    }

    [Fact]
    public void One_cent_more_than_the_credit_has_is_refused() =>
        Scenes.Hundred().Adjust("2024-01-03", "I1", 50m).Refuses("L3", "R1", Allocated("2024-01-03", "R1", "I1", 100.01m));

    [Fact]
    public void One_cent_more_than_the_invoice_has_is_refused() =>
        Scenes.Hundred().Correct("2024-01-03", "R1", 50m).Refuses("L3", "I1", Allocated("2024-01-03", "R1", "I1", 100.01m));

    [Fact]
    public void Where_both_sides_are_too_small_the_credit_is_named() =>
        Scenes.Hundred().Refuses("L3", "R1", Allocated("2024-01-03", "R1", "I1", 100.01m));

    [Fact]
    public void The_message_says_how_much_is_open_from_that_day_on()
    {
        var refusal = Scenes.Hundred().Refund("2024-01-20", "R1", 98.5m).Refuse(Allocated("2024-01-03", "R1", "I1", 2m));

        Assert.Contains("1.50", refusal.English, StringComparison.Ordinal);
        Assert.Contains("1,50", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_given_away_is_not_open()
    {
        var books = Scenes.Hundred().Refund("2024-01-04", "R1", 10m).Transfer("T1", "2024-01-04", "R1", "Bakker", 20m).Correct("2024-01-04", "R1", -30m);

        books.Refuses("L3", "R1", Allocated("2024-01-04", "R1", "I1", 40.01m));
        books.Allocate("2024-01-04", "R1", "I1", 40m);
    }

    [Fact]
    public void What_was_written_off_or_adjusted_is_not_open()
    {
        var books = Scenes.Hundred().WriteOff("W1", "2024-01-04", null, ("I1", 10m)).Adjust("2024-01-04", "I1", -30m);

        books.Refuses("L3", "I1", Allocated("2024-01-04", "R1", "I1", 60.01m));
        books.Allocate("2024-01-04", "R1", "I1", 60m);
    }

    [Fact]
    public void What_is_deallocated_is_open_again_on_both_sides()
    {
        var books = Scenes.Hundred().Allocate("2024-01-04", "R1", "I1", 100m).Deallocate("2024-01-05", "R1", "I1", 30m);

        books.Refuses("L3", "R1", Allocated("2024-01-05", "R1", "I1", 30.01m));
        books.Allocate("2024-01-05", "R1", "I1", 30m);
    }

    // Open of R1: 100 from 3 January, 70 from the 10th, 100 from the 15th, 40 from the 20th, 80 from the 25th.
    [Theory]
    [InlineData("2024-01-03", 40)]
    [InlineData("2024-01-15", 40)]
    [InlineData("2024-01-24", 40)]
    [InlineData("2024-01-25", 80)]
    [InlineData("2024-02-29", 80)]
    public void An_allocation_dated_back_fits_the_fullest_day_of_the_credit_from_its_date_on(string date, int open)
    {
        var books = Scenes.Hundred().Invoice("I2", "2024-01-02", "Jansen", "KT", 1000m)
            .Allocate("2024-01-10", "R1", "I2", 30m).Deallocate("2024-01-15", "R1", "I2", 30m)
            .Allocate("2024-01-20", "R1", "I2", 60m).Deallocate("2024-01-25", "R1", "I2", 40m);

        books.Refuses("L3", "R1", Allocated(date, "R1", "I2", open + 0.01m));
        books.Allocate(date, "R1", "I2", open);
        books.Refuses("L3", "R1", Allocated(date, "R1", "I2", 0.01m));
    }

    // Open of I1: 100 from 2 January, 45 from the 10th, 100 from the 20th.
    [Theory]
    [InlineData("2024-01-03", 45)]
    [InlineData("2024-01-19", 45)]
    [InlineData("2024-01-20", 100)]
    public void An_allocation_dated_back_fits_the_fullest_day_of_the_invoice_from_its_date_on(string date, int open)
    {
        var books = Scenes.Hundred().Correct("2024-01-03", "R1", 900m)
            .WriteOff("W1", "2024-01-10", null, ("I1", 55m)).Reverse("2024-01-20", "W1");

        books.Refuses("L3", "I1", Allocated(date, "R1", "I1", open + 0.01m));
        books.Allocate(date, "R1", "I1", open);
    }

    [Fact]
    public void What_is_raised_later_is_not_open_before()
    {
        var books = Scenes.Hundred().Correct("2024-01-10", "R1", 50m).Adjust("2024-01-20", "I1", 50m);

        books.Refuses("L3", "R1", Allocated("2024-01-09", "R1", "I1", 100.01m));
        books.Refuses("L3", "I1", Allocated("2024-01-19", "R1", "I1", 100.01m));
        books.Allocate("2024-01-20", "R1", "I1", 150m);
    }

    // Longer chains keep their days in another way: the answers are the same, made in bulk or one by one.
    [Theory]
    [InlineData(5, false)]
    [InlineData(31, false)]
    [InlineData(32, false)]
    [InlineData(33, false)]
    [InlineData(90, false)]
    [InlineData(5, true)]
    [InlineData(33, true)]
    [InlineData(90, true)]
    public void A_document_with_many_movements_knows_every_day(int count, bool inBulk)
    {
        var entries = Enumerable.Range(0, count).Select(day => (JournalEntry)new Allocation(Books.Day("2024-02-01").PlusDays(day), new("R1"), new("I1"), Books.Euros(1m)))
            .Append(new Deallocation(Books.Day("2025-01-01"), new("R1"), new("I1"), Books.Euros(3m)));
        var ledger = Written(Scenes.Hundred().Ledger, entries, inBulk);
        var left = 100 - count;

        foreach (var day in Enumerable.Range(0, count))
        {
            var date = Books.Day("2024-02-01").PlusDays(day);
            Assert.Equal(Books.Euros(99 - day), ledger.OpenAmount(new CreditId("R1"), date));
            Assert.Equal(Books.Euros(99 - day), ledger.OpenAmount(new InvoiceId("I1"), date));
            Assert.Equal("L3 R1", Refusal(ledger, new Allocation(date, new("R1"), new("I1"), Books.Euros(left + 0.01m))));
            Assert.Null(Refusal(ledger, new Refund(new("N1"), date, new("R1"), Books.Euros(left))));
        }

        Assert.Null(Refusal(ledger, Allocated("2025-01-01", "R1", "I1", left + 3)));
        Assert.Equal("L3 R1", Refusal(ledger, Allocated("2025-01-01", "R1", "I1", left + 3.01m)));
        Assert.Equal("L3 R1", Refusal(ledger, Allocated("2024-12-31", "R1", "I1", left + 0.01m)));
    }

    [Fact]
    public void What_is_open_at_the_end_of_a_day_is_nothing_before_the_document_is_there()
    {
        var ledger = Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 40m).Ledger;
        decimal[] Open(string date) => [ledger.OpenAmount(new CreditId("R1"), Books.Day(date)).Euros, ledger.OpenAmount(new InvoiceId("I1"), Books.Day(date)).Euros];

        Assert.Equal([0m, 0m], Open("2024-01-01"));
        Assert.Equal([0m, 100m], Open("2024-01-02"));
        Assert.Equal([100m, 100m], Open("2024-01-03"));
        Assert.Equal([100m, 100m], Open("2024-01-09"));
        Assert.Equal([60m, 60m], Open("2024-01-10"));
        Assert.Equal([60m, 60m], Open("9999-12-31"));
    }

    private static PaymentLedger Written(PaymentLedger ledger, IEnumerable<JournalEntry> entries, bool inBulk)
    {
        if (!inBulk)
        {
            return entries.Aggregate(ledger, (before, entry) => before.Append(entry).Ledger);
        }

        var builder = ledger.ToBuilder();
        Assert.All(entries.Select(entry => builder.Append(entry)), Assert.Null);
        return builder.ToLedger();
    }

    private static string? Refusal(PaymentLedger ledger, JournalEntry entry) =>
        ledger.Decide(entry).Refusal is { } refusal ? $"{refusal.Rule.Id} {refusal.Subject}" : null;
}
