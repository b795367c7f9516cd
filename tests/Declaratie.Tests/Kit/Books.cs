using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Tests.Kit;

/// <summary>The books of a small practice in the words of a test: three providers, two payors, six patients, as in the worked cases.</summary>
/// <remarks>Every method records one entry and expects it to be accepted; <see cref="Refuse"/> expects the opposite and gives the finding.</remarks>
internal sealed class Books
{
    private int unnamed;

    private Books(PaymentLedger ledger) => Ledger = ledger;

    public PaymentLedger Ledger { get; private set; }

    /// <summary>RJB, AG and KT; NHS and DENP; Jansen and Bakker with RJB, Visser and Smit with AG, deVries and Mulder with KT.</summary>
    public static Books New()
    {
        var books = new Books(PaymentLedger.Empty);
        books.Record(
            new Provider(new("RJB"), "R.J. Bos"),
            new Provider(new("AG"), "A. de Groot"),
            new Provider(new("KT"), "K. Tromp"),
            new Payor(new("NHS"), "National scheme"),
            new Payor(new("DENP"), "Dental plan"));
        foreach (var (id, provider) in new[] { ("Jansen", "RJB"), ("Bakker", "RJB"), ("Visser", "AG"), ("Smit", "AG"), ("deVries", "KT"), ("Mulder", "KT") })
        {
            books.Record(new Patient(new(id)) { Name = id, Provider = new(provider) });
        }

        return books;
    }

    public static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static Money Euros(decimal amount) => Money.FromEuros(amount);

    public Books Record(params JournalEntry[] entries)
    {
        foreach (var entry in entries)
        {
            var (ledger, decision) = Ledger.Append(entry);
            Ledger = decision.IsAccepted ? ledger : throw new InvalidOperationException($"{entry}: {decision.Refusal}");
        }

        return this;
    }

    public Finding Refuse(JournalEntry entry)
    {
        var (ledger, decision) = Ledger.Append(entry);
        return ReferenceEquals(ledger, Ledger) && decision.Refusal is { } refusal
            ? Speech.IsWhole(refusal)
            : throw new InvalidOperationException($"{entry} was accepted.");
    }

    public Books Invoice(string id, string date, string patient, string provider, decimal amount, string? payor = null, bool toPayor = false, bool opening = false) =>
        Record(new Invoice(new(id), Day(date), new(provider), Euros(amount))
        {
            Patient = new(patient),
            Payor = payor is null ? null : new PayorId(payor),
            BilledTo = toPayor ? BilledTo.Payor : BilledTo.Patient,
            OpeningBalance = opening,
        });

    public Books Receipt(string id, string date, string patient, string provider, decimal amount, bool opening = false) =>
        Record(new Receipt(new(id), Day(date), new(provider), Euros(amount)) { Patient = new(patient), OpeningBalance = opening });

    public Books PayorReceipt(string id, string date, string payor, string provider, decimal amount) =>
        Record(new Receipt(new(id), Day(date), new(provider), Euros(amount)) { Payor = new(payor) });

    public Books Allocate(string date, string credit, string invoice, decimal amount) =>
        Record(new Allocation(Day(date), new(credit), new(invoice), Euros(amount)));

    public Books Deallocate(string date, string credit, string invoice, decimal amount) =>
        Record(new Deallocation(Day(date), new(credit), new(invoice), Euros(amount)));

    public Books Refund(string date, string credit, decimal amount, string? id = null) =>
        Record(new Refund(new(id ?? Name("RF")), Day(date), new(credit), Euros(amount)));

    public Books Correct(string date, string receipt, decimal amount, string? id = null) =>
        Record(new ReceiptCorrection(new(id ?? Name("RC")), Day(date), new(receipt), Euros(amount)));

    public Books Adjust(string date, string invoice, decimal amount, string? provider = null, string? id = null) =>
        Record(new InvoiceAdjustment(new(id ?? Name("A")), Day(date), new(invoice), Euros(amount)) { Provider = provider is null ? null : new ProviderId(provider) });

    public Books WriteOff(string id, string date, string? provider, params (string Invoice, decimal Amount)[] lines) =>
        Record(new WriteOff(new(id), Day(date), Lines(lines)) { Provider = provider is null ? null : new ProviderId(provider) });

    public Books Reverse(string date, string writeOff, params (string Invoice, decimal Amount)[] lines) =>
        Record(new WriteOffReversal(new(Name("WR")), Day(date), new(writeOff)) { Lines = lines.Length == 0 ? null : Lines(lines) });

    public Books Transfer(string id, string date, string from, string toPatient, decimal amount, string? provider = null) =>
        Record(new Transfer(new(id), Day(date), new(from), new(toPatient), Euros(amount)) { Provider = provider is null ? null : new ProviderId(provider) });

    public Books Close(string through) => Record(new PeriodClosed(Day(through)));

    public decimal Open(string credit) => Ledger.OpenAmount(new CreditId(credit)).Euros;

    public decimal OpenInvoice(string invoice) => Ledger.OpenAmount(new InvoiceId(invoice)).Euros;

    public string Label(string credit) => Ledger.LabelOf(new(credit)).Value;

    /// <summary>The report of a month (yyyy-MM), or of a stretch of days (yyyy-MM-dd..yyyy-MM-dd).</summary>
    /// <param name="period">The period.</param>
    /// <param name="change">Options on top.</param>
    /// <returns>The report.</returns>
    public AllocatedPaymentsReport Report(string period, Func<AllocatedPaymentsSpec, AllocatedPaymentsSpec>? change = null)
    {
        var (from, to) = Period(period);
        var spec = new AllocatedPaymentsSpec { From = from, To = to };
        return ReportingLedger.Of(Ledger, "De Linde").AllocatedPayments(change is null ? spec : change(spec));
    }

    /// <summary>The same report as a sketch: see <see cref="ReportSketch"/>.</summary>
    /// <param name="period">The period.</param>
    /// <param name="change">Options on top.</param>
    /// <returns>The sketch.</returns>
    public string Sketch(string period, Func<AllocatedPaymentsSpec, AllocatedPaymentsSpec>? change = null) => ReportSketch.Of(Report(period, change));

    private static ImmutableArray<WriteOffLine> Lines((string Invoice, decimal Amount)[] lines) =>
        [.. lines.Select(line => new WriteOffLine(new(line.Invoice), Euros(line.Amount)))];

    private static (LocalDate From, LocalDate To) Period(string period)
    {
        if (period.Split("..") is [var first, var last])
        {
            return (Day(first), Day(last));
        }

        var from = Day(period + "-01");
        return (from, from.With(DateAdjusters.EndOfMonth));
    }

    private string Name(string prefix) => prefix + (++unnamed).ToString(CultureInfo.InvariantCulture);
}
