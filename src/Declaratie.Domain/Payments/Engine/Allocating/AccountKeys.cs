namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>All accounts of a ledger as dense numbers: families, then patients, then payors. A run goes through them in this order.</summary>
internal sealed class AccountKeys
{
    private readonly int[] ofPatient;
    private readonly int families;
    private readonly int payors;

    public AccountKeys(LedgerTables tables)
    {
        families = tables.Accounts.Count;
        ofPatient = new int[tables.PatientRows.Count];
        for (var patient = 0; patient < ofPatient.Length; patient++)
        {
            ofPatient[patient] = tables.PatientRows[patient].Account is >= 0 and var family ? family : families + patient;
        }

        payors = families + ofPatient.Length;
        Count = payors + tables.Payors.Count;
    }

    public int Count { get; }

    public int Of(ref readonly CreditRow credit) => credit.Patient >= 0 ? ofPatient[credit.Patient] : payors + credit.Payor;

    /// <summary>Whose invoice it is as to the patient; -1 for nobody's.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <returns>The account, or -1.</returns>
    public int OfPatient(ref readonly InvoiceRow invoice) => invoice.Patient >= 0 ? ofPatient[invoice.Patient] : -1;

    /// <summary>Whose invoice it is as to the payor; -1 for nobody's.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <returns>The account, or -1.</returns>
    public int OfPayor(ref readonly InvoiceRow invoice) => invoice.Label >= Labels.FirstPayor ? payors + invoice.Label - Labels.FirstPayor : -1;

    public AccountKey Key(int account) =>
        account < families ? new(AccountKind.Family, account)
        : account < payors ? new(AccountKind.Patient, account - families)
        : new(AccountKind.Payor, account - payors);
}
