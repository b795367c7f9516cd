using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>Single lines: their fields, and which of their columns are printed.</summary>
internal sealed class NaiveLines(NaiveBooks books, AllocatedPaymentsSpec spec)
{
    /// <summary>An advance, unless advances are hidden.</summary>
    public Money? Advance(Money amount) => spec.HideAdvancePayments ? null : amount;

    public DetailLine Head(DetailSection section, DetailKind kind, NaiveCredit credit) => CreditLine(section, kind, credit, credit.Date);

    public DetailLine CreditLine(DetailSection section, DetailKind kind, NaiveCredit credit, LocalDate date) => new()
    {
        Section = section,
        Kind = kind,
        Date = date,
        Credit = credit.Id,
        CreditDate = credit.Date,
        Provider = credit.Provider,
        Payor = books.LabelOf(credit.Id),
        Patient = credit.Patient,
        PatientsProvider = books.ChartOf(credit.Patient, date),
    };

    public DetailLine InvoiceLine(DetailKind kind, Invoice invoice, LocalDate date, ProviderId provider) => new()
    {
        Section = DetailSection.Transfers,
        Kind = kind,
        Date = date,
        Invoice = invoice.Id,
        InvoiceNumber = invoice.Number ?? invoice.Id.Value,
        InvoiceDate = invoice.Date,
        Provider = provider,
        Payor = books.LabelOf(invoice.Id),
        Patient = invoice.Patient,
        PatientsProvider = books.ChartOf(invoice.Patient, date),
    };

    /// <summary>A movement below its head.</summary>
    public DetailLine Below(DetailSection section, NaiveMove move) =>
        Moved(section, move.IsUndoing ? DetailKind.Deallocation : DetailKind.Allocation, move);

    /// <summary>A movement of an earlier credit on one line.</summary>
    public DetailLine Alone(DetailSection section, NaiveMove move) => Below(section, move) with
    {
        CreditPayor = books.LabelOf(move.Credit.Id),
        AdvancePayments = Advance(-move.Amount),
    };

    public DetailLine From(NaiveMove move) => CreditLine(DetailSection.Transfers, DetailKind.From, move.Credit, move.Date) with
    {
        Cause = move.Cause,
        AdvancePayments = -move.Amount,
    };

    public DetailLine To(NaiveMove move) => Moved(DetailSection.Transfers, DetailKind.To, move);

    public DetailLine Change(DetailSection section, MoneyChange change) =>
        CreditLine(section, change.IsRefund ? DetailKind.Refund : DetailKind.ReceiptCorrection, books.Credit(change.Credit), change.Date) with
        {
            Cause = change.Cause,
            Receipt = change.Amount,
            AdvancePayments = change.Amount,
        };

    /// <summary>A line as printed: zero columns are absent; a line of zeros is left out, but for a head with lines below it;
    /// with zero rows on it is printed, with the zeros it would have moved.</summary>
    public IEnumerable<DetailLine> Printed(DetailLine line, bool hasBelow = false)
    {
        Money?[] columns = [line.Receipt, line.InvoiceAdjustments, line.PayorInvoices, line.PatientInvoices, line.AdvancePayments];
        var isZero = columns.All(column => column is null || column == Money.Zero);
        if (isZero)
        {
            return spec.ZeroRows || hasBelow ? [spec.ZeroRows ? line : WithoutZeros(line)] : [];
        }

        return [WithoutZeros(line)];
    }

    private static DetailLine WithoutZeros(DetailLine line) => line with
    {
        Receipt = Some(line.Receipt),
        InvoiceAdjustments = Some(line.InvoiceAdjustments),
        PayorInvoices = Some(line.PayorInvoices),
        PatientInvoices = Some(line.PatientInvoices),
        AdvancePayments = Some(line.AdvancePayments),
    };

    private static Money? Some(Money? amount) => amount == Money.Zero ? null : amount;

    private DetailLine Moved(DetailSection section, DetailKind kind, NaiveMove move) =>
        InvoiceLine(kind, move.Invoice, move.Date, move.Credit.Provider) with
        {
            Section = section,
            Credit = move.Credit.Id,
            CreditDate = move.Credit.Date,
            TransferProvider = move.Invoice.Provider,
            Cause = move.Cause,
            InvoiceAdjustments = move.Column == NaiveColumn.InvoiceAdjustments ? move.Amount : null,
            PayorInvoices = move.Column == NaiveColumn.PayorInvoices ? move.Amount : null,
            PatientInvoices = move.Column == NaiveColumn.PatientInvoices ? move.Amount : null,
        };
}
