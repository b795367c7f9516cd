using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>The sums of a period by provider, of all providers, from the narrow rows alone: the same as those of <see cref="SummaryScan"/>.</summary>
/// <remarks>Without a selection nothing is received from or given to others, and every movement counts.</remarks>
internal static class MoveScan
{
    /// <summary>Can it answer this question?</summary>
    /// <param name="index">The index.</param>
    /// <param name="spec">The question.</param>
    /// <param name="selection">Its selection.</param>
    /// <returns>Whether it can.</returns>
    public static bool Answers(MovementIndex index, AllocatedPaymentsSpec spec, Selection selection) =>
        index.HasMoves && selection.IsAll && spec.SummariseBy == SummariseBy.Provider;

    public static PeriodSums Of(MovementIndex index, Names names, AllocatedPaymentsSpec spec, Workspace workspace)
    {
        var from = Days.Of(spec.From);
        var (start, end) = index.Slice(from, Days.Of(spec.To));
        var moves = index.Moves[start..end];
        var sums = workspace.Sums(names.Places);
        var period = Add(moves, index.Rows[start..end], from, sums);
        var touched = spec.ZeroRows ? Touch(moves, workspace.Touched(names.Places)) : [];
        period.HasUnknown = HasUnknown(index, names, start, end, spec.ZeroRows);
        period.Receipts = -sums[names.Outside];
        period.Cells = Cells(names, sums, touched);
        foreach (ref readonly var cell in period.Cells.AsSpan())
        {
            period.Allocated += cell.Adjustments + cell.PayorInvoices + cell.PatientInvoices;
            period.Advances += cell.Advances;
        }

        return period;
    }

    private static PeriodSums Add(ReadOnlySpan<Move> moves, ReadOnlySpan<IndexRow> rows, int from, Span<long> sums)
    {
        var (nowAllocated, openAmount, openReceipts) = (0L, 0L, 0);
        for (var at = 0; at < moves.Length; at++)
        {
            ref readonly var move = ref moves[at];
            var cents = move.Cents == Move.InRow ? rows[at].Cents : move.Cents;
            sums[move.From] -= cents;
            sums[move.To] += cents;

            // All ones for a credit of before the period. No branch: which it is cannot be foretold.
            var isEarlier = ((long)move.CreditDay - from) >> 63;
            nowAllocated += cents & isEarlier & move.IsAllocated;
            openAmount += cents * (move.OnReceipt & ~isEarlier);
            openReceipts += move.OpenChange & (int)~isEarlier;
        }

        return new PeriodSums { NowAllocated = nowAllocated, OpenAmount = openAmount, OpenReceipts = openReceipts };
    }

    /// <summary>With zero rows, a cell is one that has a posting, also when they cancel.</summary>
    private static Span<bool> Touch(ReadOnlySpan<Move> moves, Span<bool> touched)
    {
        foreach (ref readonly var move in moves)
        {
            touched[move.From] = true;
            touched[move.To] = true;
        }

        return touched;
    }

    /// <summary>Is a credit Unknown that has a line? Mostly one of the first rows says so.</summary>
    private static bool HasUnknown(MovementIndex index, Names names, int start, int end, bool zeroRows)
    {
        var (first, last) = names.PlacesOf(Labels.Unknown);
        var moves = index.Moves[..end];
        for (var at = start; at < moves.Length; at++)
        {
            ref readonly var move = ref moves[at];
            var isReceipt = move.From == names.Outside;
            var credit = isReceipt ? move.To : move.From;
            if (credit >= first && credit < last && (move.Cents != 0 || zeroRows))
            {
                return true;
            }

            // A transfer to a credit that is: its line has what the allocations leave.
            if (!isReceipt && move.To >= first && move.To < last
                && (zeroRows || index.Rows[at].Cents != index.NetAllocated(index.Rows[at].FirstOfTarget, end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cells that have anything, in order of their keys.</summary>
    private static SummaryCells.Cell[] Cells(Names names, ReadOnlySpan<long> sums, ReadOnlySpan<bool> touched)
    {
        var count = 0;
        for (var place = 0; place < names.Outside; place += Names.Columns)
        {
            count += IsCell(sums, touched, place) ? 1 : 0;
        }

        var cells = new SummaryCells.Cell[count];
        for (var (at, filled) = (0, 0); filled < count; at++)
        {
            var (provider, label) = names.CellAt(at);
            var place = names.Place(provider, label, 0);
            if (IsCell(sums, touched, place))
            {
                cells[filled] = Cell(sums, touched, place);
                (cells[filled].Provider, cells[filled].Label, cells[filled].Third) = (provider, label, Names.NoThird);
                filled++;
            }
        }

        return cells;
    }

    private static bool IsCell(ReadOnlySpan<long> sums, ReadOnlySpan<bool> touched, int at) => touched.IsEmpty
        ? (sums[at] | sums[at + 1] | sums[at + 2] | sums[at + 3]) != 0
        : touched[at] || touched[at + 1] || touched[at + 2] || touched[at + 3];

    private static SummaryCells.Cell Cell(ReadOnlySpan<long> sums, ReadOnlySpan<bool> touched, int at) => new()
    {
        Adjustments = sums[at],
        PayorInvoices = sums[at + 1],
        PatientInvoices = sums[at + 2],
        Advances = sums[at + 3],
        HasAllocated = !touched.IsEmpty && (touched[at] || touched[at + 1] || touched[at + 2]),
        HasAdvance = !touched.IsEmpty && touched[at + 3],
    };
}
