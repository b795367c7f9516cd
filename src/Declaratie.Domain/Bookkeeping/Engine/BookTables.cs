using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Invoices.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Domain.Bookkeeping.Engine;

/// <summary>The documents of a practice by month, and which were handed to the bookkeeping.</summary>
/// <param name="numbering">What made numbers start with.</param>
internal sealed class BookTables(NumberingPrefixes numbering)
{
    public InvoiceTables Invoices { get; private set; } = new(numbering);

    public LedgerTables Ledger { get; set; } = new();

    public Table<DocumentRow> Documents { get; private set; } = new();

    public ImmutableSortedDictionary<int, BookMonth> Months { get; set; } = ImmutableSortedDictionary<int, BookMonth>.Empty;

    /// <summary>What the insurer granted of a claim line, for allocation by reference.</summary>
    /// <param name="reference">The line's reference: the id of its invoice in the ledger.</param>
    /// <returns>The amount in cents, or null.</returns>
    public long? GrantedOf(string reference) => Invoices.Returns.Claims.GrantedOf(reference);

    public void Freeze()
    {
        Invoices.Freeze();
        Ledger.Freeze();
        Documents.Freeze();
    }

    public BookTables Fork()
    {
        var fork = (BookTables)MemberwiseClone();
        fork.Invoices = Invoices.Fork();
        fork.Ledger = Ledger.Fork();
        fork.Documents = Documents.Fork();
        return fork;
    }

    /// <summary>What would be collected: documents of up to a day that were not submitted, without credit files that are still open.</summary>
    /// <param name="month">The month.</param>
    /// <param name="until">The day.</param>
    /// <returns>The documents.</returns>
    public IEnumerable<int> Collectable(BookMonth month, int until = int.MaxValue) => month.Pending.Where(number => Documents[number].Day <= until && !IsOpenCredit(number));

    public bool IsOpenCredit(int document)
    {
        ref readonly var row = ref Documents[document];
        var returns = Invoices.Returns;
        return row.Kind == DocumentKind.CreditFile
            && returns.CreditFiles[returns.CreditNumbers.Given.Find(row.Number)].Status == Returns.CreditFileStatus.Open;
    }
}

/// <summary>A document; amounts in cents.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Only">Of what kind its only posting is, when it has one.</param>
/// <param name="Number">Its number.</param>
/// <param name="Day">Its date.</param>
/// <param name="Total">The signed sum of what it posts.</param>
/// <param name="Debtor">The number of the patient for a patient invoice, else of the payor.</param>
/// <param name="Concerns">The number of the document that it corrects.</param>
/// <param name="Mixed">What it posts, when that is not one posting of its total: few documents are like that, so the many are kept small.</param>
internal readonly record struct DocumentRow(
    DocumentKind Kind, PostingKind Only, string Number, int Day, long Total, int Debtor, string? Concerns, BookPosting[]? Mixed)
{
    public IEnumerable<BookPosting> Postings => Mixed ?? [new BookPosting(Only, Money.FromCents(Total * PostingTable.Of(Only).Sign))];
}

/// <summary>A month of the bookkeeping.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Pending">The documents that no submitted run holds, in order of making.</param>
/// <param name="Run">The documents of the last run.</param>
/// <param name="LastDay">The day of the last run.</param>
/// <param name="Submitted">The runs that were submitted, in order.</param>
internal sealed record BookMonth(MonthStatus Status, ImmutableSortedSet<int> Pending, ImmutableArray<int> Run, int LastDay, ImmutableArray<ImmutableArray<int>> Submitted)
{
    public static BookMonth New { get; } = new(MonthStatus.Idle, [], [], int.MinValue, []);

    /// <summary>A dictionary asks this for every document that a month gets, so what is cheap to compare comes first.</summary>
    /// <param name="other">The other month.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(BookMonth? other) =>
        other is not null && Status == other.Status && LastDay == other.LastDay && Submitted.Length == other.Submitted.Length && Pending.Count == other.Pending.Count
        && Run.AsSpan().SequenceEqual(other.Run.AsSpan()) && Pending.SetEquals(other.Pending);

    public override int GetHashCode() => HashCode.Combine(Status, LastDay, Pending.Count, Run.Length);
}
