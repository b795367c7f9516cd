using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary>Draws rows from numbers.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="day">The day that ages are counted to.</param>
internal sealed class OpenDrawing(ReportingLedger ledger, int day)
{
    private readonly LedgerTables tables = ledger.Ledger.Tables;
    private readonly Names names = ledger.Names;

    public OpenCredit Credit(in OpenItem item)
    {
        ref readonly var row = ref tables.CreditRows[item.Number];
        var id = tables.Credits[item.Number];
        return new OpenCredit
        {
            Account = names.Accounts.Name(item.Account),
            Credit = new CreditId(id),
            Number = names.CreditNumber(item.Number) ?? id,
            Date = Days.ToDate(item.Day),
            Provider = names.Provider(row.Provider),
            Payor = names.Label(FrozenLabels.Of(tables, item.Number)),
            Amount = Money.FromCents(item.Worth),
            Open = Money.FromCents(item.Open),
            AgeDays = day - item.Day,
            Patient = PatientOf(row.Patient),
            PatientName = NameOf(row.Patient),
            Practice = ledger.Practice,
        };
    }

    public OpenDebit Debit(in OpenItem item)
    {
        ref readonly var row = ref tables.InvoiceRows[item.Number];
        var id = tables.Invoices[item.Number];
        return new OpenDebit
        {
            Account = names.Accounts.Name(item.Account),
            Invoice = new InvoiceId(id),
            Number = names.InvoiceNumber(item.Number) ?? id,
            Date = Days.ToDate(item.Day),
            Provider = names.Provider(row.Provider),
            Payor = names.Label(row.Label),
            BilledTo = row.IsBilledToPayor ? BilledTo.Payor : BilledTo.Patient,
            Amount = Money.FromCents(item.Worth),
            Open = Money.FromCents(item.Open),
            AgeDays = day - item.Day,
            Patient = PatientOf(row.Patient),
            PatientName = NameOf(row.Patient),
            Practice = ledger.Practice,
        };
    }

    private PatientId? PatientOf(int patient) => patient >= 0 ? new PatientId(tables.Patients[patient]) : null;

    private string? NameOf(int patient) => patient >= 0 ? tables.PatientRows[patient].Name : null;
}
