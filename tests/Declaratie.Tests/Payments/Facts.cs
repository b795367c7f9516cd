using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;

namespace Declaratie.Tests.Payments;

// Facts in few words, for entries that are looked at or refused; of Jansen and by RJB where nothing else is said.
internal static class Facts
{
    public static Invoice Invoiced(
        string id, string date, decimal amount, string? patient = "Jansen", string provider = "RJB", string? payor = null, bool toPayor = false, bool opening = false) =>
        new(new(id), Books.Day(date), new(provider), Books.Euros(amount))
        {
            Patient = patient is null ? null : new PatientId(patient),
            Payor = payor is null ? null : new PayorId(payor),
            BilledTo = toPayor ? BilledTo.Payor : BilledTo.Patient,
            OpeningBalance = opening,
        };

    public static Receipt Received(
        string id, string date, decimal amount, string? patient = "Jansen", string provider = "AG", string? payor = null, bool opening = false) =>
        new(new(id), Books.Day(date), new(provider), Books.Euros(amount))
        {
            Patient = patient is null ? null : new PatientId(patient),
            Payor = payor is null ? null : new PayorId(payor),
            OpeningBalance = opening,
        };

    public static Allocation Allocated(string date, string credit, string invoice, decimal amount) =>
        new(Books.Day(date), new(credit), new(invoice), Books.Euros(amount));

    public static Deallocation Deallocated(string date, string credit, string invoice, decimal amount) =>
        new(Books.Day(date), new(credit), new(invoice), Books.Euros(amount));

    public static Refund Refunded(string id, string date, string credit, decimal amount) =>
        new(new(id), Books.Day(date), new(credit), Books.Euros(amount));

    public static ReceiptCorrection Corrected(string id, string date, string receipt, decimal amount) =>
        new(new(id), Books.Day(date), new(receipt), Books.Euros(amount));

    public static InvoiceAdjustment Adjusted(string id, string date, string invoice, decimal amount, string? provider = null) =>
        new(new(id), Books.Day(date), new(invoice), Books.Euros(amount)) { Provider = provider is null ? null : new ProviderId(provider) };

    public static WriteOff WrittenOff(string id, string date, string? provider, params (string Invoice, decimal Amount)[] lines) =>
        new(new(id), Books.Day(date), Lines(lines)) { Provider = provider is null ? null : new ProviderId(provider) };

    public static WriteOffReversal Reversed(string id, string date, string writeOff, params (string Invoice, decimal Amount)[] lines) =>
        new(new(id), Books.Day(date), new(writeOff)) { Lines = lines.Length == 0 ? null : Lines(lines) };

    public static Transfer Transferred(string id, string date, string from, string toPatient, decimal amount, string? provider = null) =>
        new(new(id), Books.Day(date), new(from), new(toPatient), Books.Euros(amount)) { Provider = provider is null ? null : new ProviderId(provider) };

    public static PeriodClosed Closed(string through) => new(Books.Day(through));

    public static Patient OnChart(string patient, string provider, string? from) =>
        new(new(patient)) { Provider = new(provider), Date = from is null ? null : Books.Day(from) };

    private static ImmutableArray<WriteOffLine> Lines((string Invoice, decimal Amount)[] lines) =>
        [.. lines.Select(line => new WriteOffLine(new(line.Invoice), Books.Euros(line.Amount)))];
}
