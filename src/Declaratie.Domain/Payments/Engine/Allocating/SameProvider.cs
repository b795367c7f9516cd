using System.Runtime.InteropServices;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Same provider first (A2) over one account of which every day is alike: invoices by provider, credits in their order, each along its provider's.</summary>
internal static class SameProvider
{
    private const int ProviderBits = 32;
    private const int None = -1;

    public static void Pay(Books books)
    {
        var invoices = ByProvider(books);
        var heads = books.HeadOfProvider;
        for (var at = invoices.Length - 1; at >= 0; at--)
        {
            heads[ProviderOf(invoices[at])] = at;
        }

        for (var credit = 0; credit < books.Credits.Length; credit++)
        {
            var provider = books.Tables.CreditRows[books.Credits[credit].Row].Provider;
            if (heads[provider] != None)
            {
                heads[provider] = Pay(books, credit, provider, invoices, heads[provider]);
            }
        }

        foreach (var key in invoices)
        {
            heads[ProviderOf(key)] = None;
        }
    }

    private static int Pay(Books books, int credit, int provider, ReadOnlySpan<long> invoices, int at)
    {
        while (at < invoices.Length && ProviderOf(invoices[at]) == provider)
        {
            var place = (int)(invoices[at] & int.MaxValue);
            var amount = Math.Min(books.Credits[credit].Open, books.Invoices[place].Open);
            if (amount > 0)
            {
                books.Pay(credit, place, amount, AllocationStrategy.SameProvider);
            }

            if (books.Invoices[place].Open > 0)
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Places of invoices by provider, then in their own order, in keys that hold both.</summary>
    private static ReadOnlySpan<long> ByProvider(Books books)
    {
        var keys = books.Keys;
        keys.Clear();
        for (var place = 0; place < books.Invoices.Length; place++)
        {
            keys.Add(((long)books.Tables.InvoiceRows[books.Invoices[place].Row].Provider << ProviderBits) | (uint)place);
        }

        var sorted = CollectionsMarshal.AsSpan(keys);
        sorted.Sort();
        return sorted;
    }

    private static int ProviderOf(long key) => (int)(key >> ProviderBits);
}
