namespace Declaratie.Domain.Payments.Engine;

/// <summary>Puts new documents in the ledger, and hangs each behind the others of its patient, payor and number, so that one account is found without a search.</summary>
internal static class DocumentKeeper
{
    public static void Add(LedgerTables tables, JournalEntry entry, Plan plan, int line)
    {
        switch (entry)
        {
            case Invoice invoice:
                tables.Invoices.Add(invoice.Id.Value);
                Add(tables, plan.Invoice with { Line = line, Text = Text(tables, invoice.Number) });
                break;
            case Receipt receipt:
                tables.Credits.Add(receipt.Id.Value);
                Add(tables, plan.Credit with { Line = line, Text = Text(tables, receipt) });
                break;
            case Transfer transfer:
                tables.Credits.Add(transfer.Id.Value);
                Add(tables, plan.Credit with { Line = line, Text = -1 });
                break;
        }
    }

    private static void Add(LedgerTables tables, CreditRow row)
    {
        var number = tables.CreditRows.Count;
        ref var owner = ref row.Patient >= 0 ? ref tables.PatientDocuments.Edit(row.Patient) : ref tables.PayorDocuments.Edit(row.Payor);
        (row.NextOfOwner, owner.Credit) = (owner.Credit, number);
        tables.CreditRows.Add(row);
    }

    private static void Add(LedgerTables tables, InvoiceRow row)
    {
        var number = tables.InvoiceRows.Count;
        (row.NextOfPatient, row.NextOfPayor, row.NextOfNumber) = (-1, -1, -1);
        if (row.Patient >= 0)
        {
            ref var patient = ref tables.PatientDocuments.Edit(row.Patient);
            (row.NextOfPatient, patient.Invoice) = (patient.Invoice, number);
        }

        if (row.Label >= Labels.FirstPayor)
        {
            ref var payor = ref tables.PayorDocuments.Edit(row.Label - Labels.FirstPayor);
            (row.NextOfPayor, payor.Invoice) = (payor.Invoice, number);
        }

        if (row.Text >= 0)
        {
            ref var head = ref tables.NumberHeads.Edit(tables.Texts[row.Text].NumberRow);
            (row.NextOfNumber, head) = (head, number);
        }

        tables.InvoiceRows.Add(row);
    }

    private static int Text(LedgerTables tables, Receipt receipt) =>
        receipt.Number is null && receipt.Method is null && receipt.Pays.IsEmpty ? -1
        : receipt.Pays.IsEmpty && Last(tables) is { Pays.IsEmpty: true, NumberRow: < 0 } last && last.Number == receipt.Number && last.Method == receipt.Method ? tables.Texts.Count - 1
        : tables.Texts.Add(new DocumentText(receipt.Number, receipt.Method, receipt.Pays));

    /// <summary>The number of an invoice; the lines of one claim file follow each other, and share theirs.</summary>
    private static int Text(LedgerTables tables, string? number)
    {
        if (number is null)
        {
            return -1;
        }

        return Last(tables) is { NumberRow: >= 0 } last && last.Number == number
            ? tables.Texts.Count - 1
            : tables.Texts.Add(new DocumentText(number, null, [], NumberRow(tables, number)));
    }

    private static DocumentText? Last(LedgerTables tables) => tables.Texts.Count == 0 ? null : tables.Texts[tables.Texts.Count - 1];

    private static int NumberRow(LedgerTables tables, string number)
    {
        if (tables.Numbers.Find(number) is >= 0 and var known)
        {
            return known;
        }

        tables.NumberHeads.Add(-1);
        return tables.Numbers.Add(number);
    }
}
