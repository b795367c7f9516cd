using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>The detail lines of a period: each movement in exactly one section, heads with what stands below them.</summary>
internal ref struct DetailScan
{
    private readonly ReadOnlySpan<IndexRow> rows;
    private readonly int start;
    private readonly int end;
    private readonly int from;
    private readonly Selection selection;
    private readonly LineMaker maker;
    private readonly bool hideAdvances;
    private readonly ImmutableArray<DetailLine>.Builder lines;
    private readonly List<DetailLine> below;

    private DetailScan(MovementIndex index, AllocatedPaymentsSpec spec, Selection selection, LineMaker maker)
    {
        rows = index.Rows;
        from = Days.Of(spec.From);
        (start, end) = index.Slice(from, Days.Of(spec.To));
        this.selection = selection;
        this.maker = maker;
        hideAdvances = spec.HideAdvancePayments;
        lines = ImmutableArray.CreateBuilder<DetailLine>(end - start);
        below = [];
    }

    public static ImmutableArray<DetailLine> Of(MovementIndex index, AllocatedPaymentsSpec spec, Selection selection, LineMaker maker)
    {
        var scan = new DetailScan(index, spec, selection, maker);
        scan.Receipts();
        scan.Earlier(PostingKind.Allocation, PostingKind.Allocation);
        scan.EarlierReceipts();
        scan.Earlier(PostingKind.Deallocation, PostingKind.Forced);
        scan.Transfers();
        return scan.lines.DrainToImmutable();
    }

    private readonly void Receipts()
    {
        for (var at = start; at < end; at++)
        {
            ref readonly var row = ref rows[at];
            if (row.Kind != PostingKind.Receipt)
            {
                continue;
            }

            var (net, isAllocated, isIncluded) = CollectBelow(DetailSection.Receipts, row.NextOfCredit);
            var isOwn = selection.Has(row.CreditProvider);
            if ((isOwn || isIncluded) && (isAllocated || !hideAdvances))
            {
                Add(maker.Receipt(row, isOwn ? row.Cents - net : null, below.Count > 0));
                lines.AddRange(below);
            }
        }
    }

    /// <summary>What stands below a head: allocations, then refunds and corrections, each by (date, journal).</summary>
    /// <returns>The net allocations of the period, selected or not; whether a line of one is printed; whether any movement is selected.</returns>
    private readonly (long Net, bool IsAllocated, bool IsIncluded) CollectBelow(DetailSection section, int first)
    {
        below.Clear();
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

    private readonly void Earlier(PostingKind first, PostingKind last)
    {
        for (var at = start; at < end; at++)
        {
            ref readonly var row = ref rows[at];
            if (row.Kind >= first && row.Kind <= last && row.CreditDay < from && !row.IsTransferBetween && selection.Includes(row))
            {
                Add(maker.OfEarlier(row));
            }
        }
    }

    private readonly void EarlierReceipts()
    {
        for (var at = start; at < end && !hideAdvances; at++)
        {
            ref readonly var row = ref rows[at];
            if (row.IsOfReceipt && row.CreditDay < from && selection.Includes(row))
            {
                Add(maker.OfReceipt(DetailSection.EarlierReceiptsAdjusted, row));
            }
        }
    }

    private readonly void Transfers()
    {
        for (var at = start; at < end; at++)
        {
            ref readonly var row = ref rows[at];
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
    }

    private readonly void Transfer(in IndexRow row)
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

    private readonly void Add(DetailLine? line)
    {
        if (line is not null)
        {
            lines.Add(line);
        }
    }

    private readonly void AddBelow(DetailLine? line)
    {
        if (line is not null)
        {
            below.Add(line);
        }
    }
}
