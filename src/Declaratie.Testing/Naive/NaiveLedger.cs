using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>The naive twin of the payment ledger: written from the specification alone, obviously right, and slow.</summary>
internal sealed class NaiveLedger
{
    private int order;

    public NaiveBooks Books { get; } = new();

    /// <summary>Accepts an entry, or says which rule refuses it; the first in the precedence of journal.md.</summary>
    public Finding? Append(JournalEntry entry)
    {
        order++;
        var refusal = Refusal(entry);
        if (refusal is null)
        {
            Apply(Books, entry, order);
        }

        return refusal;
    }

    /// <summary>A whole history; what is refused is left out, and named by its place, from 1.</summary>
    public static (NaiveLedger Ledger, List<Finding> Refused) From(IEnumerable<JournalEntry> entries)
    {
        var ledger = new NaiveLedger();
        var refused = new List<Finding>();
        foreach (var entry in entries)
        {
            if (ledger.Append(entry) is { } finding)
            {
                refused.Add(finding with { Line = ledger.order });
            }
        }

        return (ledger, refused);
    }

    private Finding? Refusal(JournalEntry entry) =>
        NaiveStructure.Of(Books, entry)
        ?? NaiveExistence.Of(Books, entry)
        ?? NaiveAmounts.Of(Books, entry)
        ?? NaiveDates.TooEarly(Books, entry)
        ?? NaiveDates.Closed(Books, entry)
        ?? NaiveCases.Of(Books, entry)
        ?? NaiveCorrections.Of(Books, entry);

    /// <summary>Writes down an accepted entry, with what it forces back (R27).</summary>
    public static void Apply(NaiveBooks books, JournalEntry entry, int order)
    {
        books.Accepted.Add(entry);
        switch (entry)
        {
            case Provider provider: books.Providers.Add(provider.Id); break;
            case Payor payor: books.Payors.Add(payor.Id); break;
            case Patient patient: books.PatientLines.Add(patient); break;
            case Invoice invoice: books.Invoices.Add(invoice); break;
            case Allocation made: books.Allot(order, made); break;
            case Deallocation undone: TakeBack(books, undone, order); break;
            case PeriodClosed closed: books.ClosedThrough = closed.Through; break;
            case AutoAllocation asked:
                NaiveAllocator.Run(books, asked).Allocations.ForEach(made => books.Allot(order, made.Allocation));
                break;
            default: ApplyToDocument(books, entry, order); break;
        }
    }

    private static void ApplyToDocument(NaiveBooks books, JournalEntry entry, int order)
    {
        switch (entry)
        {
            case Receipt receipt:
                books.Credits.Add(new(
                    order, receipt.Id, receipt.Date, receipt.Provider, receipt.Patient, receipt.Payor, receipt.Amount, receipt.OpeningBalance, null));
                break;
            case Transfer moved:
                books.Credits.Add(new(
                    order, moved.Id, moved.Date, moved.Provider ?? books.Credit(moved.From).Provider, moved.ToPatient, null, moved.Amount, false, moved.From));
                break;
            case Refund refund:
                books.MoneyChanges.Add(new(order, refund.Date, refund.Credit, -refund.Amount, refund.Id.Value, true));
                break;
            case ReceiptCorrection correction:
                books.MoneyChanges.Add(new(order, correction.Date, correction.Receipt, correction.Amount, correction.Id.Value, false));
                Force(books, made => made.Credit == correction.Receipt, -books.OpenNow(correction.Receipt), (order, correction.Date, correction.Id.Value, false));
                break;
            case InvoiceAdjustment adjusted:
                var under = adjusted.Provider ?? books.Invoice(adjusted.Invoice).Provider;
                books.Adjustments.Add(new(order, adjusted.Date, adjusted.Invoice, adjusted.Amount, adjusted.Id.Value, under));
                Force(books, made => made.Invoice == adjusted.Invoice, -books.OpenNow(adjusted.Invoice), (order, adjusted.Date, adjusted.Id.Value, true));
                break;
            case WriteOff writtenOff:
                books.WrittenOff.AddRange(writtenOff.Lines.Select(line => new WrittenOff(
                    order, writtenOff.Date, writtenOff.Id, line.Invoice, line.Amount, writtenOff.Id.Value, writtenOff.Provider ?? books.Invoice(line.Invoice).Provider)));
                break;
            case WriteOffReversal reversal:
                Reverse(books, reversal, order);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(entry), entry, "A kind that the twin does not know.");
        }
    }

    private static void TakeBack(NaiveBooks books, Deallocation undone, int order)
    {
        bool OfPair(Allotted made) => made.Credit == undone.Credit && made.Invoice == undone.Invoice;
        if (undone.Amount == Money.Zero)
        {
            books.TakenBack.Add(new(order, undone.Date, books.NewestFirst(OfPair, zero: true).First(), Money.Zero, null, false));
            return;
        }

        var left = undone.Amount;
        foreach (var made in books.NewestFirst(OfPair).ToList())
        {
            var part = Smaller(left, books.Left(made));
            if (part > Money.Zero)
            {
                books.TakenBack.Add(new(order, undone.Date, made, part, null, false));
            }

            left -= part;
        }
    }

    private static void Force(NaiveBooks books, Func<Allotted, bool> of, Money over, (int Order, LocalDate Date, string Cause, bool ByAdjustment) by)
    {
        foreach (var made in books.NewestFirst(of).ToList())
        {
            var part = Smaller(over, books.Left(made));
            if (part > Money.Zero)
            {
                books.TakenBack.Add(new(by.Order, LocalDate.Max(by.Date, made.Date), made, part, by.Cause, by.ByAdjustment));
                over -= part;
            }
        }
    }

    private static void Reverse(NaiveBooks books, WriteOffReversal reversal, int order)
    {
        var written = books.WrittenOff.Where(line => line.WriteOff == reversal.WriteOff).ToList();
        var under = written.Select(line => (line.Invoice, line.Under)).Distinct().ToDictionary(line => line.Invoice, line => line.Under);
        var lines = reversal.Lines ?? [.. under.Keys.Select(invoice => new WriteOffLine(invoice, books.StillWrittenOff(reversal.WriteOff, invoice)))];
        books.WrittenOff.AddRange(lines
            .Where(line => line.Amount > Money.Zero)
            .Select(line => new WrittenOff(order, reversal.Date, reversal.WriteOff, line.Invoice, -line.Amount, reversal.Id.Value, under[line.Invoice])));
    }

    private static Money Smaller(Money one, Money other) => one < other ? one : other;
}
