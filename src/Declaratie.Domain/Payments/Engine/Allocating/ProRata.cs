using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Pro rata (A4): each credit over all open invoices of its account, in proportion to what is open.</summary>
internal static class ProRata
{
    public static void Pay(Books books)
    {
        if (books.Invoices.IsEmpty)
        {
            return;
        }

        var lists = new OpenLists(books, byProvider: false);
        var (weights, parts) = (new long[books.Invoices.Length], new long[books.Invoices.Length]);
        for (var credit = 0; credit < books.Credits.Length; credit++)
        {
            if (lists.Of(credit) is { } list)
            {
                Pay(books, credit, list.Open(books.Invoices), weights, parts);
            }
        }
    }

    private static void Pay(Books books, int credit, ReadOnlySpan<int> invoices, Span<long> weights, Span<long> parts)
    {
        var total = 0L;
        var first = int.MaxValue;
        for (var i = 0; i < invoices.Length; i++)
        {
            var day = books.DayOf(credit, invoices[i]);
            weights[i] = books.InvoiceOn(invoices[i], day);
            total += weights[i];
            first = weights[i] > 0 ? Math.Min(first, day) : first;
        }

        // What is free on the first day of all is free on the others.
        var amount = total == 0 ? 0 : Math.Min(total, books.CreditOn(credit, first));
        if (amount > 0)
        {
            Divide(books, credit, invoices, weights, parts, amount, total);
        }

        if (books.IsDated)
        {
            PayRest(books, credit, invoices);
        }
    }

    private static void Divide(Books books, int credit, ReadOnlySpan<int> invoices, Span<long> weights, Span<long> parts, long amount, long total)
    {
        if (amount == total)
        {
            parts = weights;
        }
        else
        {
            Apportion.Among(amount, weights[..invoices.Length], total, parts[..invoices.Length]);
        }

        for (var i = 0; i < invoices.Length; i++)
        {
            if (parts[i] > 0)
            {
                books.Pay(credit, invoices[i], parts[i], AllocationStrategy.ProRata);
            }
        }
    }

    /// <summary>What is free only on a later day than the first goes to the oldest that it can pay, so that nothing is left for another run (I9).</summary>
    private static void PayRest(Books books, int credit, ReadOnlySpan<int> invoices)
    {
        foreach (var invoice in invoices)
        {
            if (books.Between(credit, invoice) is > 0 and var amount)
            {
                books.Pay(credit, invoice, amount, AllocationStrategy.ProRata);
            }
        }
    }
}
