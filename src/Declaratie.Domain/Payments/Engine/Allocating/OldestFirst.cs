namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Oldest first (A3), and the same within each provider (A2).</summary>
internal static class OldestFirst
{
    public static void Pay(Books books)
    {
        if (books.IsPlain)
        {
            Merge(books);
        }
        else
        {
            PayByLists(books, byProvider: false, AllocationStrategy.OldestFirst);
        }
    }

    public static void PaySameProvider(Books books)
    {
        if (books.IsPlain)
        {
            SameProvider.Pay(books);
        }
        else
        {
            PayByLists(books, byProvider: true, AllocationStrategy.SameProvider);
        }
    }

    /// <summary>Two pointers over both sides in order: every step finishes a credit or an invoice.</summary>
    private static void Merge(Books books)
    {
        var (request, lines) = (books.Request, books.Lines);
        Span<Item> credits = books.Credits, invoices = books.Invoices;
        var (credit, invoice) = (0, 0);
        while (credit < credits.Length && invoice < invoices.Length)
        {
            ref var from = ref credits[credit];
            ref var to = ref invoices[invoice];
            var amount = Math.Min(from.Open, to.Open);
            if (amount > 0)
            {
                lines.Add(new RunLine(amount, from.Row, to.Row, request.DayOf(from.Day, to.Day), AllocationStrategy.OldestFirst));
                from.Open -= amount;
                to.Open -= amount;
            }

            credit += from.Open == 0 ? 1 : 0;
            invoice += to.Open == 0 ? 1 : 0;
        }
    }

    /// <summary>Credit by credit, along the invoices that it may pay. What cannot be paid on the day stays on the list for a later credit.</summary>
    private static void PayByLists(Books books, bool byProvider, AllocationStrategy strategy)
    {
        var lists = new OpenLists(books, byProvider);
        for (var credit = 0; credit < books.Credits.Length; credit++)
        {
            if (lists.Of(credit) is not { } list)
            {
                continue;
            }

            foreach (var invoice in list.Open(books.Invoices))
            {
                if (books.Invoices[invoice].Open > 0 && books.Between(credit, invoice) is > 0 and var amount)
                {
                    books.Pay(credit, invoice, amount, strategy);
                }

                if (books.Credits[credit].Open == 0)
                {
                    break;
                }
            }
        }
    }
}
