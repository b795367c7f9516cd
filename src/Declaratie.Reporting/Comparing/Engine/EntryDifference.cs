using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Explaining;
using Declaratie.Reporting.Explaining.Engine;
using NodaTime;

namespace Declaratie.Reporting.Comparing.Engine;

/// <summary>Which entries made a figure differ: those whose postings only one report has. Money that only stands elsewhere now was moved by what changed its label.</summary>
internal sealed class EntryDifference
{
    private readonly AllocatedPaymentsReport before;
    private readonly AllocatedPaymentsReport after;

    private EntryDifference(AllocatedPaymentsReport before, AllocatedPaymentsReport after) => (this.before, this.after) = (before, after);

    public static EntryDifference Between(AllocatedPaymentsReport before, AllocatedPaymentsReport after) => new(before, after);

    /// <summary>The entries behind the difference of one figure.</summary>
    /// <param name="cell">The figure.</param>
    /// <returns>In order of practice and line; none when a report was read from a file.</returns>
    public ImmutableArray<ComparedEntry> Of(ReportCell cell)
    {
        if (before.Sources.IsEmpty || after.Sources.IsEmpty)
        {
            return [];
        }

        var (left, right) = (Explainer.Postings(before, cell), Explainer.Postings(after, cell));
        return
        [
            .. Without(left, right).SelectMany(posting => Causes(posting, before, after))
                .Concat(Without(right, left).SelectMany(posting => Causes(posting, after, before)))
                .Distinct()
                .OrderBy(entry => entry.Practice, StringComparer.Ordinal)
                .ThenBy(entry => entry.Line)
                .ThenBy(entry => entry.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>The postings that the others do not have; each is there once for each amount that a movement posts in the cell.</summary>
    private static IEnumerable<ExplainedPosting> Without(ImmutableArray<ExplainedPosting> postings, ImmutableArray<ExplainedPosting> others)
    {
        var left = others.CountBy(Identity).ToDictionary();
        foreach (var posting in postings)
        {
            if (left.GetValueOrDefault(Identity(posting)) is > 0 and var count)
            {
                left[Identity(posting)] = count - 1;
            }
            else
            {
                yield return posting;
            }
        }
    }

    private static (string Practice, int Line, string Type, string Subject, LocalDate Date, Money Amount) Identity(ExplainedPosting posting) =>
        (posting.Practice, posting.Line, posting.Type, posting.Subject, posting.Date, posting.Amount);

    private static List<ComparedEntry> Causes(ExplainedPosting posting, AllocatedPaymentsReport own, AllocatedPaymentsReport other)
    {
        var ledger = SourceOf(own, posting);
        var elsewhere = other.Sources.FirstOrDefault(source => source.Practice == posting.Practice && Movement.Of(ledger, posting).IsIn(source));
        List<ComparedEntry> labelled = elsewhere is null ? [] : [.. Relabelling.Entries(ledger, elsewhere, Movement.Of(ledger, posting))];
        return labelled.Count > 0 ? labelled : [new ComparedEntry(posting.Line, posting.Type, posting.Subject, posting.Practice)];
    }

    /// <summary>Two practices of one name are told apart by what they hold.</summary>
    private static ReportingLedger SourceOf(AllocatedPaymentsReport report, ExplainedPosting posting) =>
        report.Sources.First(source => source.Practice == posting.Practice && Movement.Of(source, posting).IsKnown);
}

/// <summary>A receipt or movement, by its place in a ledger and what stands there.</summary>
internal readonly record struct Movement(ReportingLedger Ledger, bool IsReceipt, int Number, int Line)
{
    /// <summary>Is there such a one in its own ledger?</summary>
    public bool IsKnown => Number < (IsReceipt ? Tables.CreditRows.Count : Tables.Movements.Count) && LineIn(Tables) == Line;

    /// <summary>The credit whose money it is; -1 for none.</summary>
    public int Credit => IsReceipt ? Number : Tables.Movements[Number].Credit;

    private LedgerTables Tables => Ledger.Ledger.Tables;

    public static Movement Of(ReportingLedger ledger, ExplainedPosting posting) =>
        new(ledger, string.Equals(posting.Type, EntryWords.Receipt, StringComparison.Ordinal), posting.Order, posting.Line);

    /// <summary>Is the same one in another ledger: one that it goes on from, or that goes on from it?</summary>
    /// <param name="other">The other ledger.</param>
    /// <returns>Whether it is.</returns>
    public bool IsIn(ReportingLedger other)
    {
        var (here, there) = (Tables, other.Ledger.Tables);
        if (Number >= (IsReceipt ? there.CreditRows.Count : there.Movements.Count) || LineIn(there) != Line)
        {
            return false;
        }

        return IsReceipt
            ? here.Credits[Number] == there.Credits[Number]
            : (here.Movements[Number].Kind, here.Movements[Number].Day, here.Movements[Number].Amount) == (there.Movements[Number].Kind, there.Movements[Number].Day, there.Movements[Number].Amount);
    }

    private int LineIn(LedgerTables tables) => IsReceipt ? tables.CreditRows[Number].Line : tables.Movements[Number].Line;
}
