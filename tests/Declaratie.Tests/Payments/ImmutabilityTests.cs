using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

// A ledger is a value: whatever happens after it, it says what it said.
public sealed class ImmutabilityTests
{
    [Fact]
    public void Every_ledger_of_the_past_stays_as_it_was()
    {
        var past = new List<(PaymentLedger Ledger, string Picture)> { (PaymentLedger.Empty, LedgerPicture.Of(PaymentLedger.Empty)) };
        foreach (var entry in Scenes.Journal())
        {
            var (ledger, decision) = past[^1].Ledger.Append(entry);
            Assert.True(decision.IsAccepted, $"{entry}: {decision.Refusal}");
            past.Add((ledger, LedgerPicture.Of(ledger)));
        }

        Assert.All(past, then => Assert.Equal(then.Picture, LedgerPicture.Of(then.Ledger)));
        Assert.Equal(past.Count, past.DistinctBy(then => then.Picture, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void In_bulk_one_by_one_and_first_the_one_then_the_other_give_the_same_ledger()
    {
        var journal = Scenes.Journal();
        var whole = LedgerPicture.Of(PaymentLedger.From(journal).Value);

        for (var first = 0; first <= journal.Length; first++)
        {
            var ledger = PaymentLedger.From(journal.Take(first)).Value;
            var before = LedgerPicture.Of(ledger);

            Assert.Equal(whole, LedgerPicture.Of(journal.Skip(first).Aggregate(ledger, (past, entry) => past.Append(entry).Ledger)));
            Assert.Equal(before, LedgerPicture.Of(ledger));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_ledger_has_many_futures_that_do_not_see_each_other(bool madeInBulk)
    {
        var journal = Scenes.Journal();
        for (var at = 6; at < journal.Length; at += 5)
        {
            var fork = madeInBulk
                ? PaymentLedger.From(journal.Take(at)).Value
                : journal.Take(at).Aggregate(PaymentLedger.Empty, (past, entry) => past.Append(entry).Ledger);
            var before = LedgerPicture.Of(fork);
            var (left, right) = (fork, fork);
            var other = Other().ToArray();
            for (var i = 0; i < Math.Max(other.Length, journal.Length - at); i++)
            {
                left = at + i < journal.Length ? left.Append(journal[at + i]).Ledger : left;
                right = i < other.Length ? right.Append(other[i]).Ledger : right;
            }

            Assert.Equal(LedgerPicture.Of(PaymentLedger.From(journal).Value), LedgerPicture.Of(left));
            var alone = PaymentLedger.From(journal.Take(at).Concat(other));
            Assert.Empty(alone.Findings);
            Assert.Equal(LedgerPicture.Of(alone.Value), LedgerPicture.Of(right));
            Assert.Equal(before, LedgerPicture.Of(fork));
        }
    }

    [Fact]
    public void A_refused_entry_gives_the_very_same_ledger()
    {
        var ledger = Scenes.Hundred().Ledger;
        var (after, decision) = ledger.Append(Refunded("N1", "2024-01-05", "R1", 100.01m));

        Assert.Same(ledger, after);
        Assert.False(decision.IsAccepted);
        Assert.Equal(0, decision.Refusal!.Line);
    }

    [Fact]
    public void A_builder_goes_on_after_it_gave_a_ledger()
    {
        var builder = PaymentLedger.CreateBuilder();
        var given = new List<(PaymentLedger Ledger, string Picture)>();
        foreach (var entry in Scenes.Journal())
        {
            Assert.Null(builder.Append(entry));
            given.Add((builder.ToLedger(), LedgerPicture.Of(builder.ToLedger())));
        }

        Assert.All(given, then => Assert.Equal(then.Picture, LedgerPicture.Of(then.Ledger)));
        Assert.Equal(LedgerPicture.Of(PaymentLedger.From(Scenes.Journal()).Value), given[^1].Picture);
    }

    [Fact]
    public void A_builder_and_the_ledgers_it_gave_go_their_own_ways()
    {
        var builder = Scenes.Hundred().Ledger.ToBuilder();
        var ledger = builder.ToLedger();
        Assert.Null(builder.Append(Refunded("N1", "2024-01-05", "R1", 30m)));
        var other = ledger.Append(Transferred("N1", "2024-01-05", "R1", "Bakker", 45m)).Ledger;
        Assert.Null(builder.Append(Refunded("N2", "2024-01-05", "R1", 30m)));

        Assert.Equal([100m, 55m, 40m], new[] { ledger, other, builder.ToLedger() }.Select(it => it.OpenAmount(new CreditId("R1")).Euros));
    }

    [Fact]
    public void Two_builders_of_one_ledger_do_not_see_each_other()
    {
        var ledger = PaymentLedger.From(Scenes.Journal()).Value;
        var before = LedgerPicture.Of(ledger);
        PaymentLedger.Builder[] builders = [ledger.ToBuilder(), ledger.ToBuilder()];
        Assert.Null(builders[0].Append(Invoiced("N1", "2024-03-01", 10m)));
        Assert.Null(builders[1].Append(Invoiced("N1", "2024-03-01", 20m)));
        Assert.Null(builders[0].Append(Received("N1", "2024-03-01", 30m)));
        Assert.Null(builders[1].Append(Received("N1", "2024-03-01", 40m)));

        Assert.Equal([(10m, 30m), (20m, 40m)], builders.Select(builder => builder.ToLedger()).Select(it => (it.OpenAmount(new InvoiceId("N1")).Euros, it.OpenAmount(new CreditId("N1")).Euros)));
        Assert.Equal(before, LedgerPicture.Of(ledger));
    }

    [Fact]
    public void The_empty_ledger_stays_empty()
    {
        var before = LedgerPicture.Of(PaymentLedger.Empty);
        Scenes.OneOfEveryKind();
        Assert.Null(PaymentLedger.Empty.ToBuilder().Append(new Provider(new("N1"), "New")));

        Assert.Equal(before, LedgerPicture.Of(PaymentLedger.Empty));
        Assert.Null(PaymentLedger.Empty.ClosedThrough);
        Assert.Same(PaymentLedger.Empty, PaymentLedger.Empty);
    }

    // Another future, good from line 6 on: its own documents under the same ids, and many movements.
    private static IEnumerable<JournalEntry> Other() =>
    [
        Invoiced("X1", "2024-05-01", 500m),
        Received("X1", "2024-05-01", 500m),
        .. Enumerable.Range(0, 40).Select(day => (JournalEntry)new Allocation(Books.Day("2024-05-01").PlusDays(day % 7), new("X1"), new("X1"), Books.Euros(2m))),
        new Provider(new("X"), "X"),
        OnChart("Jansen", "X", "2024-05-01"),
        Corrected("X1", "2024-05-02", "X1", -470m),
        WrittenOff("X1", "2024-05-20", "X", ("X1", 200m)),
        Reversed("X1", "2024-05-20", "X1", ("X1", 150m)),
        Closed("2024-05-31"),
    ];
}
