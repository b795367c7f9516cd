using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing.Ledgers;

namespace Declaratie.Testing.Naive;

/// <summary>One history in two orders: entries with different dates change places as long as every prefix stays valid.</summary>
internal static class Reordering
{
    /// <summary>What of a history is accepted and forces nothing, and the same with entries of different dates recorded in another order.</summary>
    public static (ImmutableArray<JournalEntry> Recorded, ImmutableArray<JournalEntry> Reordered) Of(int seed, ImmutableArray<JournalEntry> history, int swaps)
    {
        var recorded = Unforced(Expanded.Of(history));
        var dice = new Dice(seed);
        var other = recorded;
        for (var i = 0; i < swaps && recorded.Length > 1; i++)
        {
            var at = dice.Between(1, other.Length - 1);
            if (other[at - 1] is LedgerEntry before && other[at] is LedgerEntry after && before.PostedOn != after.PostedOn)
            {
                var swapped = other.SetItem(at - 1, after).SetItem(at, before);

                // An adjustment recorded earlier may force back what it did not before: I7 leaves that aside.
                var (ledger, refused) = NaiveLedger.From(swapped);
                other = refused.Count == 0 && ledger.Books.TakenBack.All(back => back.Cause is null) ? swapped : other;
            }
        }

        return (recorded, other);
    }

    /// <summary>Only what is accepted, without closing, and without what forces deallocations, until nothing of it is left.</summary>
    private static ImmutableArray<JournalEntry> Unforced(ImmutableArray<JournalEntry> history)
    {
        var books = NaiveLedger.From(history.Where(entry => entry is not PeriodClosed)).Ledger.Books;
        var forcing = books.TakenBack.Where(back => back.Cause is not null).Select(back => back.Cause!).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<JournalEntry> rest =
            [.. books.Accepted.Where(entry => !(entry is ReceiptCorrection or InvoiceAdjustment && forcing.Contains(NaiveRules.IdOf(entry)!)))];
        return rest.Length == history.Length ? rest : Unforced(rest);
    }
}
