using System.Runtime.InteropServices;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Same provider first (A2) over one account of which every day is alike: both sides by provider, then two pointers.</summary>
internal static class SameProvider
{
    private const int PlaceBits = 32;

    public static void Merge(Books books)
    {
        if (books.Invoices.IsEmpty)
        {
            return;
        }

        var credits = CreditsByProvider(books);
        var invoices = InvoicesByProvider(books);
        var (credit, invoice) = (0, 0);
        while (credit < credits.Length && invoice < invoices.Length)
        {
            var (from, to) = (PlaceOf(credits[credit]), PlaceOf(invoices[invoice]));
            var difference = (credits[credit] >> PlaceBits) - (invoices[invoice] >> PlaceBits);
            var amount = difference == 0 ? Math.Min(books.Credits[from].Open, books.Invoices[to].Open) : 0;
            if (amount > 0)
            {
                books.Pay(from, to, amount, AllocationStrategy.SameProvider);
            }

            credit += difference < 0 || books.Credits[from].Open == 0 ? 1 : 0;
            invoice += difference > 0 || books.Invoices[to].Open == 0 ? 1 : 0;
        }
    }

    /// <summary>Places by provider, then in their own order, in keys that hold both.</summary>
    private static ReadOnlySpan<long> CreditsByProvider(Books books)
    {
        var keys = books.FirstKeys;
        keys.Clear();
        for (var place = 0; place < books.Credits.Length; place++)
        {
            keys.Add(Key(books.Tables.CreditRows[books.Credits[place].Row].Provider, place));
        }

        return Sorted(keys);
    }

    private static ReadOnlySpan<long> InvoicesByProvider(Books books)
    {
        var keys = books.SecondKeys;
        keys.Clear();
        for (var place = 0; place < books.Invoices.Length; place++)
        {
            keys.Add(Key(books.Tables.InvoiceRows[books.Invoices[place].Row].Provider, place));
        }

        return Sorted(keys);
    }

    private static long Key(int provider, int place) => ((long)provider << PlaceBits) | (uint)place;

    private static int PlaceOf(long key) => (int)(key & int.MaxValue);

    private static ReadOnlySpan<long> Sorted(List<long> keys)
    {
        var span = CollectionsMarshal.AsSpan(keys);
        span.Sort();
        return span;
    }
}
