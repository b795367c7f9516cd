using System.Collections.Immutable;

namespace Declaratie.Testing;

/// <summary>Allocates oldest first per account: two pointers over documents ordered by (account, day, id).</summary>
internal static class OldestFirst
{
    public static ImmutableArray<BigAllocation> Allocate(ReadOnlySpan<BigInvoice> invoices, ReadOnlySpan<BigReceipt> receipts)
    {
        var debits = InOrder(invoices, static invoice => invoice.Day, static invoice => invoice.Account);
        var credits = InOrder(receipts, static receipt => receipt.Day, static receipt => receipt.Account);
        var made = ImmutableArray.CreateBuilder<BigAllocation>();
        var (d, c) = (0, 0);
        var debitLeft = debits.Length > 0 ? debits[0].Cents : 0;
        var creditLeft = credits.Length > 0 ? credits[0].Cents : 0;
        while (d < debits.Length && c < credits.Length)
        {
            var (debit, credit) = (debits[d], credits[c]);
            var cents = Math.Min(debitLeft, creditLeft);
            if (debit.Account == credit.Account)
            {
                made.Add(new(credit.Id, debit.Id, Math.Max(debit.Day, credit.Day), cents));
                debitLeft -= cents;
                creditLeft -= cents;
            }

            if (debit.Account < credit.Account || (debit.Account == credit.Account && debitLeft == 0))
            {
                d++;
                debitLeft = d < debits.Length ? debits[d].Cents : 0;
            }

            if (credit.Account < debit.Account || (debit.Account == credit.Account && creditLeft == 0))
            {
                c++;
                creditLeft = c < credits.Length ? credits[c].Cents : 0;
            }
        }

        return made.DrainToImmutable();
    }

    public static int[] Sorted(ReadOnlySpan<int> keys, int bound)
    {
        // A counting sort: the places of the items ordered by key, equal keys in the order in which they were given.
        var next = new int[bound + 1];
        foreach (var key in keys)
        {
            next[key + 1]++;
        }

        for (var key = 0; key < bound; key++)
        {
            next[key + 1] += next[key];
        }

        var places = new int[keys.Length];
        for (var place = 0; place < keys.Length; place++)
        {
            places[next[keys[place]]++] = place;
        }

        return places;
    }

    private static T[] InOrder<T>(ReadOnlySpan<T> documents, Func<T, int> day, Func<T, int> account)
    {
        var keys = new int[documents.Length];
        var sorted = documents.ToArray();
        Fill(keys, sorted, day);
        sorted = Arranged(sorted, Sorted(keys, BigLedger.Days));
        Fill(keys, sorted, account);
        return Arranged(sorted, Sorted(keys, keys.Length == 0 ? 0 : keys.Max() + 1));
    }

    private static void Fill<T>(int[] keys, T[] items, Func<T, int> key)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = key(items[i]);
        }
    }

    private static T[] Arranged<T>(T[] items, int[] places) => Array.ConvertAll(places, place => items[place]);
}
