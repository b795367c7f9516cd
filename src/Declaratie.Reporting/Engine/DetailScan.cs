using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>The detail lines of a period: each movement in exactly one section, heads with what stands below them.</summary>
/// <remarks>Lines are put into a list that the caller may empty after each movement, so that they need not all be there at once.</remarks>
internal sealed class DetailScan
{
    private static readonly Pass[] Passes =
    [
        static (scan, at) => scan.Receipt(at),
        static (scan, at) => scan.Earlier(at, PostingKind.Allocation, PostingKind.Allocation),
        static (scan, at) => scan.EarlierReceipt(at),
        static (scan, at) => scan.Earlier(at, PostingKind.Deallocation, PostingKind.Forced),
        static (scan, at) => scan.Between(at),
    ];

    private readonly MovementIndex index;
    private readonly int start;
    private readonly int end;
    private readonly int from;
    private readonly Selection selection;
    private readonly LineMaker maker;
    private readonly bool hideAdvances;
    private readonly List<DetailLine> lines = [];
    private readonly List<DetailLine> below = [];

    private DetailScan(MovementIndex index, AllocatedPaymentsSpec spec, Selection selection, LineMaker maker)
    {
        this.index = index;
        from = Days.Of(spec.From);
        (start, end) = index.Slice(from, Days.Of(spec.To));
        this.selection = selection;
        this.maker = maker;
        hideAdvances = spec.HideAdvancePayments;
    }

    /// <summary>Looks at one movement for one section.</summary>
    private delegate void Pass(DetailScan scan, int at);

    private ReadOnlySpan<IndexRow> Rows => index.Rows;

    public static ImmutableArray<DetailLine> Of(MovementIndex index, AllocatedPaymentsSpec spec, Selection selection, LineMaker maker)
    {
        var scan = new DetailScan(index, spec, selection, maker);
        foreach (var pass in Passes)
        {
            for (var at = scan.start; at < scan.end; at++)
            {
                pass(scan, at);
            }
        }

        return [.. scan.lines];
    }

    /// <summary>The same lines, made when they are asked for.</summary>
    /// <param name="index">The index.</param>
    /// <param name="spec">The question.</param>
    /// <param name="selection">Its selection.</param>
    /// <param name="maker">Makes a maker of lines, for each walk its own.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<DetailLine> Walk(MovementIndex index, AllocatedPaymentsSpec spec, Selection selection, Func<LineMaker> maker)
    {
        var scan = new DetailScan(index, spec, selection, maker());
        foreach (var pass in Passes)
        {
            for (var at = scan.start; at < scan.end; at++)
            {
                pass(scan, at);
                for (var line = 0; line < scan.lines.Count; line++)
                {
                    yield return scan.lines[line];
                }

                scan.lines.Clear();
            }
        }
    }

    private void Receipt(int at)
    {
        ref readonly var row = ref Rows[at];
        if (row.Kind != PostingKind.Receipt)
        {
            return;
        }

        var (net, isAllocated, isIncluded) = CollectBelow(DetailSection.Receipts, row.NextOfCredit);
        var isOwn = selection.Has(row.CreditProvider);
        if ((isOwn || isIncluded) && (isAllocated || !hideAdvances))
        {
            Add(maker.Receipt(row, isOwn ? row.Cents - net : null, below.Count > 0));
            lines.AddRange(below);
        }
    }

    /// <summary>What stands below a head: allocations, then refunds and corrections, each by (date, journal).</summary>
    /// <returns>The net allocations of the period, selected or not; whether a line of one is printed; whether any movement is selected.</returns>
    private (long Net, bool IsAllocated, bool IsIncluded) CollectBelow(DetailSection section, int first)
    {
        below.Clear();
        var rows = Rows;
        var (net, isIncluded) = (0L, false);
        for (var at = first; at >= 0 && at < end; at = rows[at].NextOfCredit)
        {
            ref readonly var row = ref rows[at];
            if (row.IsOfAllocation)
            {
                net += row.Cents;
                if (selection.Includes(row))
                {
                    isIncluded = true;
                    AddBelow(maker.Below(section, row));
                }
            }
        }

        var isAllocated = below.Count > 0;
        for (var at = first; at >= 0 && at < end && !hideAdvances; at = rows[at].NextOfCredit)
        {
            ref readonly var row = ref rows[at];
            if (row.IsOfReceipt && selection.Includes(row))
            {
                AddBelow(maker.OfReceipt(section, row));
            }
        }

        return (net, isAllocated, isIncluded);
    }

    private void Earlier(int at, PostingKind first, PostingKind last)
    {
        ref readonly var row = ref Rows[at];
        if (row.Kind >= first && row.Kind <= last && row.CreditDay < from && !row.IsTransferBetween && selection.Includes(row))
        {
            Add(maker.OfEarlier(row));
        }
    }

    private void EarlierReceipt(int at)
    {
        ref readonly var row = ref Rows[at];
        if (row.IsOfReceipt && row.CreditDay < from && !hideAdvances && selection.Includes(row))
        {
            Add(maker.OfReceipt(DetailSection.EarlierReceiptsAdjusted, row));
        }
    }

    private void Between(int at)
    {
        ref readonly var row = ref Rows[at];
        if (row.Kind == PostingKind.Transfer)
        {
            Transfer(row);
        }
        else if (row.Kind == PostingKind.Pair && selection.Includes(row))
        {
            Add(maker.OfPair(row, isTo: false));
            Add(maker.OfPair(row, isTo: true));
        }
        else if (row.IsOfAllocation && row.CreditDay < from && row.IsTransferBetween && selection.Includes(row))
        {
            Add(hideAdvances ? null : maker.FromCredit(row));
            Add(maker.ToInvoice(row));
        }
    }

    private void Transfer(in IndexRow row)
    {
        var (net, isAllocated, isBelowIncluded) = CollectBelow(DetailSection.Transfers, row.FirstOfTarget);
        var isIncluded = selection.Includes(row);
        if (isIncluded && !hideAdvances)
        {
            Add(maker.FromCredit(row));
        }

        if ((isIncluded || isBelowIncluded) && (isAllocated || !hideAdvances))
        {
            Add(maker.ToCredit(row, isIncluded ? row.Cents - net : null, below.Count > 0));
            lines.AddRange(below);
        }
    }

    private void Add(DetailLine? line)
    {
        if (line is not null)
        {
            lines.Add(line);
        }
    }

    private void AddBelow(DetailLine? line)
    {
        if (line is not null)
        {
            below.Add(line);
        }
    }
}
