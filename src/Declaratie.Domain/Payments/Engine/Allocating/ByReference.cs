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
        var references = books.Tables.Texts[books.Tables.CreditRows[row].Text].Pays;
        var named = Named(books.Request, row, references.AsSpan());
        var due = Due(references.AsSpan(), named, Paid.By(books.Tables, row));
        for (var i = 0; i < named.Length && books.Credits[credit].Open > 0; i++)
        {
            if (Follow(books, credit, references[i], named[i], due[i]) is { } finding)
            {
                books.Findings.Add(finding);
            }
        }
    }

    /// <summary>Looks each reference up; a number that is named often, with an amount for each line, once.</summary>
    private static NamedInvoices[] Named(RunRequest request, int credit, ReadOnlySpan<PaymentReference> references)
    {
        var known = new Dictionary<string, NamedInvoices>(references.Length, StringComparer.Ordinal);
        var named = new NamedInvoices[references.Length];
        for (var i = 0; i < named.Length; i++)
        {
            var text = references[i].Invoice;
            if (!known.TryGetValue(text, out named[i]))
            {
                known[text] = named[i] = NamedInvoices.Of(request, credit, text);
            }
        }

        return named;
    }

    /// <summary>
    /// What is still to be paid for each reference with an amount: less what an earlier run paid, so that it is not followed again.
    /// What was paid goes first to the references that it covers wholly: one that could not be followed has no part in it.
    /// </summary>
    private static long[] Due(ReadOnlySpan<PaymentReference> references, NamedInvoices[] named, Dictionary<int, long> paid)
    {
        var due = new long[named.Length];
        for (var i = 0; i < due.Length; i++)
        {
            due[i] = references[i].Amount?.Cents ?? 0;
            if (paid.Count > 0 && named[i].Rows.Sum(invoice => paid.GetValueOrDefault(invoice)) >= due[i])
            {
                due[i] -= TakePaid(paid, named[i].Rows, due[i]);
            }
        }

        for (var i = 0; i < due.Length && paid.Count > 0; i++)
        {
            due[i] -= TakePaid(paid, named[i].Rows, due[i]);
        }

        return due;
    }

    private static Finding? Follow(Books books, int credit, PaymentReference reference, NamedInvoices named, long due)
    {
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

        return reference.Amount is null ? PayAll(books, credit, places) : PayAmount(books, credit, reference, places, named.Rows.Count == 1, due);
    }

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

    /// <summary>With an amount: one invoice takes it as far as it is open; of several, those that are paid included, it is all of them, or exactly one.</summary>
    private static Finding? PayAmount(Books books, int credit, PaymentReference reference, List<int> places, bool isOne, long amount)
    {
        if (amount == 0)
        {
            return null;
        }

        var subject = books.Tables.Credits[books.Credits[credit].Row];
        var amounts = places.ConvertAll(place => isOne ? books.InvoiceOn(place, books.DayOf(credit, place)) : Payable(books, credit, place));
        var open = amounts.Sum();
        if (amount > books.Credits[credit].Open)
        {
            return AllocatingRefusals.MoreThanTheCredit(subject, reference, books.Credits[credit].Open);
        }

        if (amount == open)
        {
            return PayEach(books, credit, places, amounts);
        }

        if (isOne && amount < open)
        {
            return PayEach(books, credit, places, [amount]);
        }

        var fitting = places.Where((_, i) => amounts[i] == amount).ToList();
        return fitting.Count == 1
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
        var open = books.InvoiceOn(place, books.DayOf(credit, place));
        if (books.Request.Granted?.Invoke(books.Tables.Invoices[books.Invoices[place].Row]) is not { } granted)
        {
            return open;
        }

        return Math.Min(open, Math.Max(0, granted - Allocated(books, place)));
    }

    /// <summary>What is allocated to it, before this run and by it. On one day less may be open of it than is not allocated.</summary>
    private static long Allocated(Books books, int place)
    {
        var invoice = books.Invoices[place];
        ref readonly var row = ref books.Tables.InvoiceRows[invoice.Row];
        books.Request.Takes(invoice.Row, in row, out var before);
        return row.State.Worth - row.State.Open + before.Open - invoice.Open;
    }
}
