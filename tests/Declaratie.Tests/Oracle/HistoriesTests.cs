using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Oracle;

// The histories that others test their systems with.
public sealed class HistoriesTests
{
    private static readonly HistoryOptions Nearly = new() { Validity = HistoryValidity.NearlyValid };

    [Fact]
    public void Nothing_of_a_valid_history_is_refused()
    {
        Quickly(Histories.Ledgers(), history => Practice.From(history).IsClean && PaymentLedger.From(history).IsClean && ReferenceLedger.From(history).Refused.IsEmpty);
        Quickly(Histories.Claims(), history => Practice.From(history).IsClean);
    }

    [Fact]
    public void Of_a_nearly_valid_history_one_entry_is_refused_under_one_rule()
    {
        Quickly(Histories.Ledgers(Nearly), history => Histories.Refused(history).Length == 1);
        Quickly(Histories.Claims(Nearly), history => Histories.Refused(history).Length == 1);
    }

    [Fact]
    public void Nearly_valid_histories_break_many_rules()
    {
        var ledger = Enumerable.Range(1, 300).Select(seed => Histories.Refused(Histories.Ledger(seed, Nearly)).Single().Refusal.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var claims = Enumerable.Range(1, 150).Select(seed => Histories.Refused(Histories.Claim(seed, Nearly)).Single().Refusal.Rule.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(LedgerRules.All.Select(rule => rule.Id).Where(id => id != "L10").Except(ledger, StringComparer.Ordinal));
        Assert.True(claims.Count >= 12, string.Join(' ', claims.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_mixed_history_is_accepted_for_the_larger_part()
    {
        var entries = Enumerable.Range(1, 100).Select(seed => Histories.Ledger(seed, new() { Validity = HistoryValidity.Mixed })).ToList();
        var refused = entries.Sum(history => Histories.Refused(history).Length);

        Assert.InRange(refused, entries.Sum(history => history.Length) / 20, entries.Sum(history => history.Length) / 2);
    }

    [Fact]
    public void The_same_seed_gives_the_same_history_and_another_seed_another()
    {
        Assert.Equal(Histories.Ledger(42).AsEnumerable(), Histories.Ledger(42).AsEnumerable());
        Assert.Equal(Histories.Claim(42).AsEnumerable(), Histories.Claim(42).AsEnumerable());
        Assert.NotEqual(Histories.Ledger(42).AsEnumerable(), Histories.Ledger(43).AsEnumerable());
    }

    [Fact]
    public void Steps_and_kinds_are_as_asked()
    {
        var options = new HistoryOptions { LeastSteps = 10, MostSteps = 10, Only = entry => entry is Invoice or Receipt };
        var history = Histories.Ledger(7, options);

        Assert.All(history, entry => Assert.True(entry is Provider or Payor or Patient or Invoice or Receipt, entry.ToString()));
        Assert.InRange(history.Count(entry => entry is Invoice or Receipt), 1, 10);
        Assert.Throws<ArgumentException>(() => Histories.Ledgers(new() { LeastSteps = 5, MostSteps = 4 }));
        Assert.Throws<ArgumentException>(() => Histories.Claims(new() { LeastSteps = 0 }));
    }

    [Fact]
    public void A_journal_reads_back_whole() => Quickly(Histories.Journals(), text =>
    {
        var read = JournalText.Read(text);
        return read.Findings.IsEmpty && read.Header!.Practice == "De Linde" && Practice.From(read.Entries).IsClean;
    });

    [Fact]
    public void What_is_shrunk_stays_valid_and_nothing_more_can_be_left_out()
    {
        static bool Fails(ImmutableArray<JournalEntry> history) => history.OfType<Allocation>().Any();
        var history = Enumerable.Range(1, 50).Select(seed => Histories.Ledger(seed)).First(Fails);
        var smallest = Histories.Smallest(history, Fails);

        // At most the allocation, its invoice and receipt, and whom these name: providers, a payor, patients of one family.
        Assert.InRange(smallest.Length, 4, 10);
        Assert.True(Practice.From(smallest).IsClean);
        Assert.Single(smallest.OfType<Allocation>());
        Assert.All(Histories.Shorter(smallest), shorter => Assert.False(Fails(shorter)));
    }

    [Fact]
    public void What_does_not_fail_is_not_shrunk()
    {
        var history = Histories.Ledger(3);

        Assert.Equal(history.AsEnumerable(), Histories.Smallest(history, _ => false).AsEnumerable());
        Assert.Empty(Histories.Smallest(history, _ => true));
    }

    [Fact]
    public void FsCheck_shrinks_a_failure_to_a_small_valid_history()
    {
        ImmutableArray<JournalEntry> last = [];
        var claim = Prop.ForAll(Histories.Ledgers(), history =>
        {
            var fails = history.OfType<Refund>().Any();
            last = fails ? history : last;
            return !fails;
        });

        Assert.ThrowsAny<Exception>(() => claim.Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true)));
        // How many it needs depends on the history: the refund, its credit, and whom these name. None of them can be left out.
        Assert.Single(last.OfType<Refund>());
        Assert.InRange(last.Length, 3, 12);
        Assert.DoesNotContain(Histories.Shorter(last), shorter => shorter.OfType<Refund>().Any());
        Assert.True(Practice.From(last).IsClean);
    }

    [Fact]
    public void The_reference_says_that_it_knows_no_claims() => Assert.Throws<ArgumentException>(() => ReferenceLedger.From(Histories.Claim(1)));

    [Fact]
    public void The_reference_knows_what_is_open_and_under_which_label() => Assert.All(Enumerable.Range(1, 20), seed =>
    {
        var history = Histories.Ledger(seed);
        var (ledger, reference) = (PaymentLedger.From(history).Value, ReferenceLedger.From(history));
        var day = new NodaTime.LocalDate(2024, 2, 1);

        Assert.Equal(ledger.ClosedThrough, reference.ClosedThrough);
        Assert.All(history.OfType<Receipt>(), receipt => Assert.Equal(
            (ledger.OpenAmount(receipt.Id), ledger.OpenAmount(receipt.Id, day), ledger.LabelOf(receipt.Id)),
            (reference.OpenAmount(receipt.Id), reference.OpenAmount(receipt.Id, day), reference.LabelOf(receipt.Id))));
        Assert.All(history.OfType<Invoice>(), invoice => Assert.Equal(
            (ledger.OpenAmount(invoice.Id), ledger.OpenAmount(invoice.Id, day)), (reference.OpenAmount(invoice.Id), reference.OpenAmount(invoice.Id, day))));
    });

    private static void Quickly<T>(Arbitrary<T> histories, Func<T, bool> holds) =>
        Prop.ForAll(histories, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true));
}
