using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing.Naive;

internal enum NaiveColumn
{
    Receipts,
    InvoiceAdjustments,
    PayorInvoices,
    PatientInvoices,
    AdvancePayments,
}

/// <summary>One posting of section 2: what, when, under whom, and who was actually paid.</summary>
internal sealed record NaivePosting(
    LocalDate Date, ProviderId Provider, ProviderId PaidTo, PayorLabel Payor, PatientId? Patient, NaiveColumn Column, Money Amount);

/// <summary>An allocation (positive) or its undoing (negative), as one movement between a credit and an invoice.</summary>
internal sealed record NaiveMove(
    int Order, LocalDate Date, NaiveCredit Credit, Invoice Invoice, Money Amount, bool IsUndoing, string? Cause, NaiveColumn Column);

/// <summary>The table of section 2 of the specification, row by row.</summary>
internal static class NaivePostings
{
    public static List<NaivePosting> Of(NaiveBooks books) =>
    [
        .. books.Credits.Where(credit => !credit.IsTransfer && !credit.OpeningBalance)
            .SelectMany(credit => Money(books, credit, credit.Date, credit.Amount)),
        .. books.MoneyChanges.SelectMany(change => Money(books, books.Credit(change.Credit), change.Date, change.Amount)),
        .. Moves(books).SelectMany(move => Allocated(books, move)),
        .. books.Credits.Where(credit => credit.IsTransfer).SelectMany(credit => Transferred(books, credit)),
        .. Pairs(books).SelectMany(pair => Paired(books, pair)),
    ];

    /// <summary>Every movement between credits and invoices: a plain deallocation is one, a forced one is one per allocation it takes from.</summary>
    public static List<NaiveMove> Moves(NaiveBooks books) =>
    [
        .. books.Allotted.Select(made => new NaiveMove(
            made.Order, made.Date, books.Credit(made.Credit), books.Invoice(made.Invoice), made.Amount, false, null, ColumnOf(books, made))),
        .. books.TakenBack.Where(back => back.Cause is null).GroupBy(back => back.Order).Select(plain => new NaiveMove(
            plain.Key, plain.First().Date, books.Credit(plain.First().From.Credit), books.Invoice(plain.First().From.Invoice),
            -NaiveBooks.Sum(plain.Select(back => back.Amount)), true, null, ColumnOf(books, plain.First().From))),
        .. books.TakenBack.Where(back => back.Cause is not null).Select(forced => new NaiveMove(
            forced.Order, forced.Date, books.Credit(forced.From.Credit), books.Invoice(forced.From.Invoice), -forced.Amount, true, forced.Cause,
            forced.ByAdjustment ? NaiveColumn.InvoiceAdjustments : ColumnOf(books, forced.From))),
    ];

    /// <summary>Write-offs and lowering adjustments under another provider than the invoice's (R41, R43), and reversals of the former.</summary>
    public static List<(int Order, LocalDate Date, Invoice Invoice, ProviderId Under, Money Amount, string Cause)> Pairs(NaiveBooks books) =>
    [
        .. books.WrittenOff.Where(line => line.Under != books.Invoice(line.Invoice).Provider)
            .Select(line => (line.Order, line.Date, books.Invoice(line.Invoice), line.Under, line.Amount, line.Cause)),
        .. books.Adjustments.Where(change => change.Under != books.Invoice(change.Invoice).Provider && change.Amount < Domain.Money.Zero)
            .Select(change => (change.Order, change.Date, books.Invoice(change.Invoice), change.Under, -change.Amount, change.Cause)),
    ];

    private static NaiveColumn ColumnOf(NaiveBooks books, Allotted made) =>
        books.Invoice(made.Invoice).BilledTo == BilledTo.Payor ? NaiveColumn.PayorInvoices : NaiveColumn.PatientInvoices;

    private static IEnumerable<NaivePosting> Money(NaiveBooks books, NaiveCredit credit, LocalDate date, Money amount) =>
    [
        new(date, credit.Provider, credit.Provider, books.LabelOf(credit.Id), credit.Patient, NaiveColumn.Receipts, amount),
        new(date, credit.Provider, credit.Provider, books.LabelOf(credit.Id), credit.Patient, NaiveColumn.AdvancePayments, amount),
    ];

    private static IEnumerable<NaivePosting> Allocated(NaiveBooks books, NaiveMove move) =>
    [
        new(move.Date, move.Credit.Provider, books.ReceivedBy(move.Credit), books.LabelOf(move.Credit.Id), move.Credit.Patient, NaiveColumn.AdvancePayments, -move.Amount),
        new(move.Date, move.Invoice.Provider, books.ReceivedBy(move.Credit), books.LabelOf(move.Invoice.Id), move.Invoice.Patient, move.Column, move.Amount),
    ];

    private static IEnumerable<NaivePosting> Transferred(NaiveBooks books, NaiveCredit credit)
    {
        var source = books.Credit(credit.From!.Value);
        return
        [
            new(credit.Date, source.Provider, books.ReceivedBy(source), books.LabelOf(source.Id), source.Patient, NaiveColumn.AdvancePayments, -credit.Amount),
            new(credit.Date, credit.Provider, books.ReceivedBy(credit), books.LabelOf(credit.Id), credit.Patient, NaiveColumn.AdvancePayments, credit.Amount),
        ];
    }

    private static IEnumerable<NaivePosting> Paired(
        NaiveBooks books, (int Order, LocalDate Date, Invoice Invoice, ProviderId Under, Money Amount, string Cause) pair) =>
    [
        new(pair.Date, pair.Under, pair.Under, books.LabelOf(pair.Invoice.Id), pair.Invoice.Patient, NaiveColumn.InvoiceAdjustments, -pair.Amount),
        new(pair.Date, pair.Invoice.Provider, pair.Under, books.LabelOf(pair.Invoice.Id), pair.Invoice.Patient, NaiveColumn.InvoiceAdjustments, pair.Amount),
    ];
}
