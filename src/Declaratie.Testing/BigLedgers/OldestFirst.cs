using System.Collections.Immutable;

namespace Declaratie.Testing;

/// <summary>Allocates oldest first per patient: two pointers over documents ordered by (patient, day, id).</summary>
internal static class OldestFirst
{
    public static ImmutableArray<BigAllocation> Allocate(
        ReadOnlySpan<BigInvoice> invoices, ReadOnlySpan<BigReceipt> receipts, int patients)
    {
        var debits = InvoicesInOrder(invoices, patients);
        var credits = ReceiptsInOrder(receipts, patients);
        var made = ImmutableArray.CreateBuilder<BigAllocation>();
        var (d, c) = (0, 0);
        var debitLeft = debits.Length > 0 ? debits[0].Cents : 0;
        var creditLeft = credits.Length > 0 ? credits[0].Cents : 0;
        while (d < debits.Length && c < credits.Length)
        {
            var (debit, credit) = (debits[d], credits[c]);
            var cents = Math.Min(debitLeft, creditLeft);
            if (debit.Patient == credit.Patient)
            {
                made.Add(new(credit.Id, debit.Id, Math.Max(debit.Day, credit.Day), cents));
                debitLeft -= cents;
                creditLeft -= cents;
            }

            if (debit.Patient < credit.Patient || (debit.Patient == credit.Patient && debitLeft == 0))
            {
                d++;
                debitLeft = d < debits.Length ? debits[d].Cents : 0;
            }

            if (credit.Patient < debit.Patient || (debit.Patient == credit.Patient && creditLeft == 0))
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

    private static BigInvoice[] InvoicesInOrder(ReadOnlySpan<BigInvoice> invoices, int patients)
    {
        var keys = new int[invoices.Length];
        var sorted = invoices.ToArray();
        Fill(keys, sorted, static invoice => invoice.Day);
        sorted = Arranged(sorted, Sorted(keys, BigLedger.Days));
        Fill(keys, sorted, static invoice => invoice.Patient);
        return Arranged(sorted, Sorted(keys, patients + 1));
    }

    private static BigReceipt[] ReceiptsInOrder(ReadOnlySpan<BigReceipt> receipts, int patients)
    {
        var keys = new int[receipts.Length];
        var sorted = receipts.ToArray();
        Fill(keys, sorted, static receipt => receipt.Day);
        sorted = Arranged(sorted, Sorted(keys, BigLedger.Days));
        Fill(keys, sorted, static receipt => receipt.Patient);
        return Arranged(sorted, Sorted(keys, patients + 1));
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
