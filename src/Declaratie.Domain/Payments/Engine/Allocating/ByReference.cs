namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>By reference (A1): a receipt pays what it names; what is not clear is reported and not guessed (A8).</summary>
internal static class ByReference
{
    public static void Pay(Books books)
    {
        for (var credit = 0; credit < books.Credits.Length; credit++)
        {
            if (books.Credits[credit] is { NamesInvoices: true, Open: > 0 })
            {
                Pay(books, credit);
            }
        }
    }

    private static void Pay(Books books, int credit)
    {
        var row = books.Credits[credit].Row;
        var paid = Paid.By(books.Tables, row);
        foreach (var reference in books.Tables.Texts[books.Tables.CreditRows[row].Text].Pays)
        {
            if (books.Credits[credit].Open == 0)
            {
                return;
            }

            if (Follow(books, credit, reference, paid) is { } finding)
            {
                books.Findings.Add(finding);
            }
        }
    }

    private static Finding? Follow(Books books, int credit, PaymentReference reference, Dictionary<int, long> paid)
    {
        var row = books.Credits[credit].Row;
        var named = NamedInvoices.Of(books.Request, row, reference.Invoice);
        if (named.Fault is not null)
        {
            return named.Fault;
        }

        var places = new List<int>(named.Rows.Count);
        foreach (var invoice in named.Rows)
        {
            if (ItemOrder.Find(books.Invoices, books.Tables.InvoiceRows[invoice].Day, invoice) is >= 0 and var place)
            {
                places.Add(place);
            }
        }

        return reference.Amount is { } amount
            ? PayAmount(books, credit, reference, places, amount.Cents - TakePaid(paid, named.Rows, amount.Cents))
            : PayAll(books, credit, places);
    }

    /// <summary>What an earlier run paid for this reference already, so that it is not followed again.</summary>
    private static long TakePaid(Dictionary<int, long> paid, IReadOnlyList<int> invoices, long most)
    {
        var taken = 0L;
        foreach (var invoice in invoices)
        {
            var part = Math.Min(most - taken, paid.GetValueOrDefault(invoice));
            paid[invoice] = paid.GetValueOrDefault(invoice) - part;
            taken += part;
        }

        return taken;
    }

    /// <summary>Without an amount: each in order of reference, as far as the money goes.</summary>
    private static Finding? PayAll(Books books, int credit, List<int> places)
    {
        foreach (var place in places)
        {
            Pay(books, credit, place, Payable(books, credit, place));
        }

        return null;
    }

    /// <summary>With an amount: one invoice takes it as far as it is open; of several it is all of them, or exactly one.</summary>
    private static Finding? PayAmount(Books books, int credit, PaymentReference reference, List<int> places, long amount)
    {
        if (amount == 0)
        {
            return null;
        }

        var subject = books.Tables.Credits[books.Credits[credit].Row];
        var amounts = places.ConvertAll(place => places.Count == 1 ? books.InvoiceOn(place, books.DayOf(credit, place)) : Payable(books, credit, place));
        var open = amounts.Sum();
        if (amount > books.Credits[credit].Open)
        {
            return AllocatingRefusals.MoreThanTheCredit(subject, reference, books.Credits[credit].Open);
        }

        if (amount == open)
        {
            return PayEach(books, credit, places, amounts);
        }

        if (places.Count == 1 && amount < open)
        {
            return PayEach(books, credit, places, [amount]);
        }

        var fitting = places.Where((_, i) => amounts[i] == amount).ToList();
        return fitting.Count == 1 && places.Count > 1
            ? PayEach(books, credit, fitting, [amount])
            : AllocatingRefusals.AmountDoesNotFit(subject, reference, open, fitting.Count);
    }

    private static Finding? PayEach(Books books, int credit, List<int> places, List<long> amounts)
    {
        for (var i = 0; i < places.Count; i++)
        {
            Pay(books, credit, places[i], amounts[i]);
        }

        return null;
    }

    private static void Pay(Books books, int credit, int place, long amount)
    {
        amount = Math.Min(amount, books.Between(credit, place));
        if (amount > 0)
        {
            books.Pay(credit, place, amount, AllocationStrategy.ByReference);
        }
    }

    /// <summary>What an invoice gets: what is open, and of a line that was answered no more than was granted.</summary>
    private static long Payable(Books books, int credit, int place)
    {
        ref readonly var row = ref books.Tables.InvoiceRows[books.Invoices[place].Row];
        var open = books.InvoiceOn(place, books.DayOf(credit, place));
        if (books.Request.Granted?.Invoke(books.Tables.Invoices[books.Invoices[place].Row]) is not { } granted)
        {
            return open;
        }

        var allocated = row.State.Worth - books.Invoices[place].Open;
        return Math.Min(open, Math.Max(0, granted - allocated));
    }
}
