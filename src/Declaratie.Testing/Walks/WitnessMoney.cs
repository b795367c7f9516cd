using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>What should be open on each invoice of the ledger, and which documents the bookkeeper should get.</summary>
internal sealed class WitnessMoney
{
    private readonly Dictionary<string, (Money Worth, Money Allocated)> invoices = new(StringComparer.Ordinal);
    private readonly Dictionary<WriteOffId, IReadOnlyList<WriteOffLine>> writtenOff = [];
    private readonly List<DocumentPaper> documents = [];
    private readonly Dictionary<YearMonth, List<DocumentPaper>> runs = [];

    public LocalDate? ClosedThrough { get; private set; }

    public IReadOnlyDictionary<string, (Money Worth, Money Allocated)> Invoices => invoices;

    public IReadOnlyList<DocumentPaper> Documents => documents;

    public IReadOnlyDictionary<YearMonth, List<DocumentPaper>> Runs => runs;

    public static bool IsOfMonth(DocumentPaper document, YearMonth month) => document.Date.ToYearMonth() == month;

    public void Record(JournalEntry entry)
    {
        switch (entry)
        {
            case Invoice it:
                Bill(it.Id.Value, it.Amount);
                break;
            case Allocation it:
                Allocate(it.Invoice.Value, it.Amount);
                break;
            case Deallocation it:
                Allocate(it.Invoice.Value, -it.Amount);
                break;
            case InvoiceAdjustment it:
                Adjust(it.Invoice.Value, it.Amount);
                break;
            case WriteOff it:
                writtenOff[it.Id] = [.. it.Lines];
                Change(it.Lines, -1);
                break;
            case WriteOffReversal it:
                Change(writtenOff[it.WriteOff], 1);
                writtenOff[it.WriteOff] = [];
                break;
            case PeriodClosed it:
                ClosedThrough = it.Through;
                break;
        }
    }

    public void Bill(string invoice, Money amount) => invoices.Add(invoice, (amount, Money.Zero));

    public Money Open(string invoice) => invoices[invoice].Worth - invoices[invoice].Allocated;

    /// <summary>What is allocated beyond the worth of the invoice goes back to where it came from.</summary>
    public Money Adjust(string invoice, Money amount)
    {
        var (worth, allocated) = invoices[invoice];
        worth += amount;
        invoices[invoice] = (worth, allocated > worth ? worth : allocated);
        return amount;
    }

    public DocumentPaper File(string number, LocalDate date, Money total)
    {
        documents.Add(new DocumentPaper(number, date, total));
        return documents[^1];
    }

    public IEnumerable<DocumentPaper> Collectable(YearMonth month) => documents.Where(document => IsOfMonth(document, month) && document is { IsReady: true, IsHandedOver: false });

    /// <summary>A document of a later day is not there yet.</summary>
    public void Collect(YearMonth month, LocalDate on) => runs[month] = [.. Collectable(month).Where(document => document.Date <= on)];

    public bool IsCollected(DocumentPaper document) => runs.TryGetValue(document.Date.ToYearMonth(), out var run) && run.Contains(document);

    public void HandOver(YearMonth month) => runs[month].ForEach(document => document.IsHandedOver = true);

    private void Allocate(string invoice, Money amount) => invoices[invoice] = (invoices[invoice].Worth, invoices[invoice].Allocated + amount);

    private void Change(IReadOnlyList<WriteOffLine> lines, int sign)
    {
        foreach (var line in lines)
        {
            Adjust(line.Invoice.Value, Money.FromCents(sign * line.Amount.Cents));
        }
    }
}
