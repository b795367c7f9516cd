namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The invoices that a reference names, or why it cannot be followed.</summary>
internal readonly record struct NamedInvoices(IReadOnlyList<int> Rows, Finding? Fault)
{
    /// <summary>Looks a reference up: an invoice id or number.</summary>
    /// <param name="request">The run.</param>
    /// <param name="credit">The credit that names it.</param>
    /// <param name="text">The id or number.</param>
    /// <returns>The invoices in order of reference, or the finding.</returns>
    public static NamedInvoices Of(RunRequest request, int credit, string text)
    {
        var tables = request.Tables;
        var subject = tables.Credits[credit];
        var all = WithIdOrNumber(tables, text);
        if (all.Count == 0)
        {
            return new([], AllocatingRefusals.UnknownReference(subject, text));
        }

        var isPayors = tables.CreditRows[credit].Patient < 0;
        var rows = all.FindAll(row => request.CrossBilling || tables.InvoiceRows[row].IsBilledToPayor == isPayors);
        if (rows.Count == 0)
        {
            return new([], AllocatingRefusals.OtherSide(subject, text, isPayors));
        }

        if (rows.Exists(row => !BelongTogether(tables, rows[0], row)))
        {
            return new([], AllocatingRefusals.DoNotBelongTogether(subject, text, rows.Count));
        }

        if (rows.Exists(row => !Ownership.IsOwn(tables, credit, row)))
        {
            return new([], AllocatingRefusals.NotItsOwn(subject, text, isPayors));
        }

        var latest = rows.Max(row => tables.InvoiceRows[row].Day);
        if (latest > request.Through)
        {
            return new([], AllocatingRefusals.DatedLater(subject, text, latest));
        }

        rows.Sort((one, other) => tables.Invoices.CompareOrdinal(one, other));
        return new(rows, null);
    }

    private static List<int> WithIdOrNumber(LedgerTables tables, string text)
    {
        var rows = new List<int>();
        if (tables.Invoices.Find(text) is >= 0 and var named)
        {
            rows.Add(named);
        }

        if (tables.Numbers.Find(text) is >= 0 and var number)
        {
            for (var row = tables.NumberHeads[number]; row >= 0; row = tables.InvoiceRows[row].NextOfNumber)
            {
                if (rows.Count == 0 || rows[0] != row)
                {
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    /// <summary>The lines of one claim file or patient invoice: one number, one day, and one payor or one patient to whom they are billed.</summary>
    private static bool BelongTogether(LedgerTables tables, int one, int other)
    {
        ref readonly var a = ref tables.InvoiceRows[one];
        ref readonly var b = ref tables.InvoiceRows[other];
        return a.Day == b.Day && a.Label == b.Label && a.IsBilledToPayor == b.IsBilledToPayor && (a.IsBilledToPayor || a.Patient == b.Patient)
            && NumberOf(tables, one) == NumberOf(tables, other);
    }

    private static string NumberOf(LedgerTables tables, int row) =>
        tables.InvoiceRows[row].Text is >= 0 and var text ? tables.Texts[text].Number! : tables.Invoices[row];
}
