namespace Declaratie.Domain.Payments.Engine;

/// <summary>Whose invoices a credit may pay (L9): a patient's those of the patient and the family, a payor's those of the payor.</summary>
internal static class Ownership
{
    public static bool IsOwn(LedgerTables tables, int credit, int invoice)
    {
        ref readonly var from = ref tables.CreditRows[credit];
        ref readonly var to = ref tables.InvoiceRows[invoice];
        if (from.Patient < 0)
        {
            return to.Label == Labels.OfPayor(from.Payor);
        }

        return from.Patient == to.Patient
            || (to.Patient >= 0
                && tables.PatientRows[from.Patient].Account is >= 0 and var account
                && account == tables.PatientRows[to.Patient].Account);
    }
}
