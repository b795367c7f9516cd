using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Tests.Payments;

// Everything that a ledger holds, as text: two ledgers with one picture are the same. Lines of the journal are left out.
internal static class LedgerPicture
{
    public static string Of(PaymentLedger ledger)
    {
        var tables = ledger.Tables;
        var days = Numbers(tables.Movements.Count).Select(n => tables.Movements[n].Day).Distinct().Order().ToArray();
        return string.Join('\n',
        [
            $"closed through {ledger.ClosedThrough}",
            .. Ids("provider", tables.Providers).Zip(Numbers(tables.ProviderNames.Count), (id, n) => $"{id} {tables.ProviderNames[n]}"),
            .. Ids("payor", tables.Payors).Zip(Numbers(tables.PayorNames.Count), (id, n) => $"{id} {tables.PayorNames[n]}"),
            .. Ids("account", tables.Accounts),
            .. Ids("patient", tables.Patients).Zip(Numbers(tables.PatientRows.Count), (id, n) => $"{id} {Patient(tables.PatientRows[n])}"),
            .. Ids("credit", tables.Credits).Zip(Numbers(tables.CreditRows.Count), (id, n) => $"{id} {Credit(ledger, n)} {Days(new Document(tables, isCredit: true, n), days)}"),
            .. Ids("invoice", tables.Invoices).Zip(Numbers(tables.InvoiceRows.Count), (id, n) => $"{id} {Invoice(tables, n)} {Days(new Document(tables, isCredit: false, n), days)}"),
            .. Ids("refund", tables.Refunds),
            .. Ids("receipt-correction", tables.ReceiptCorrections),
            .. Ids("invoice-adjustment", tables.InvoiceAdjustments),
            .. Ids("write-off", tables.WriteOffs).Zip(Numbers(tables.WriteOffRows.Count), (id, n) => $"{id} {tables.WriteOffRows[n]}"),
            .. Ids("write-off-reversal", tables.Reversals),
            .. Numbers(tables.Movements.Count).Select(n => Movement(tables.Movements[n])),
        ]);
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static IEnumerable<string> Ids(string kind, IdMap map) =>
        Numbers(map.Count).Select(n => $"{kind} {map[n]}{(map.Find(map[n]) == n ? "" : " (lost)")}");

    private static string Patient(PatientRow row) =>
        $"{row.Name} account {row.Account} chart {row.Chart.First} {string.Join(' ', row.Chart.Changes)}";

    private static string Credit(PaymentLedger ledger, int number)
    {
        var row = ledger.Tables.CreditRows[number];
        return $"{row.Amount} on {row.Day} of {row.Patient}/{row.Payor} under {row.Provider} from {row.Source} paid to {row.PaidTo} opening {row.IsOpening}"
            + $" {ledger.LabelNamed(FrozenLabels.Of(ledger.Tables, number))} {State(row.State)} {Text(ledger.Tables, row.Text)}";
    }

    private static string Invoice(LedgerTables tables, int number)
    {
        var row = tables.InvoiceRows[number];
        return $"{row.Amount} on {row.Day} of {row.Patient} label {row.Label} by {row.Provider} to payor {row.IsBilledToPayor} {State(row.State)} {Text(tables, row.Text)}";
    }

    private static string State(DocumentState state) => $"open {state.Open} worth {state.Worth} head {state.Head} of {state.Count} until {state.LastDay}";

    private static string Text(LedgerTables tables, int text) =>
        text < 0 ? "" : $"{tables.Texts[text].Number} {tables.Texts[text].Method} {string.Join(' ', tables.Texts[text].Pays)}";

    // At the end of each day, and the lowest from each day on.
    private static string Days(Document document, int[] days) =>
        string.Join(' ', days.Select(day => $"{document.OpenAt(day)}/{document.LowestOpenFrom(day)}"));

    private static string Movement(MovementRow row) =>
        $"{row.Kind} {row.Amount} left {row.Remaining} on {row.Day} credit {row.Credit} invoice {row.Invoice} cause {row.Cause} provider {row.Provider}"
        + $" next {row.NextOfCredit}/{row.NextOfInvoice} undone {row.IsUndone}";
}
