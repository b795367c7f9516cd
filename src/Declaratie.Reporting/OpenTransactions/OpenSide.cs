using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary>The documents of one side while it is found out what is open of them.</summary>
/// <param name="isCredit">Credits, or debits.</param>
/// <param name="documents">How many documents there are.</param>
internal sealed class OpenSide(bool isCredit, int documents)
{
    private readonly OpenItems items = new();

    /// <summary>Of each document that changed after the day its place among the items, from 1; made when there is one.</summary>
    private int[]? places;

    /// <summary>Takes a document as it stands after everything recorded, or before everything.</summary>
    /// <param name="item">The document.</param>
    /// <param name="isToBeMoved">It changed after the day: its movements are still to be taken.</param>
    public void Add(in OpenItem item, bool isToBeMoved)
    {
        items.Add(item);
        if (isToBeMoved)
        {
            places ??= new int[documents];
            places[item.Number] = items.Count;
        }
    }

    /// <summary>Does the movements up to a day, or undoes those after it, on the documents that wait for them.</summary>
    /// <param name="movements">All movements.</param>
    /// <param name="day">The day.</param>
    /// <param name="isBackwards">Undoes those after the day.</param>
    public void Move(Table<MovementRow> movements, int day, bool isBackwards)
    {
        if (places is not { } waiting)
        {
            return;
        }

        var sign = isBackwards ? -1 : 1;
        for (var at = 0; at < movements.Count; at++)
        {
            ref readonly var movement = ref movements[at];
            var document = isCredit ? movement.Credit : movement.Invoice;
            if (movement.Day > day != isBackwards || document < 0 || waiting[document] is not (> 0 and var place))
            {
                continue;
            }

            ref var item = ref items[place - 1];
            if (movement.Kind == MovementKind.Allocation)
            {
                // Nearly all are.
                item.Open -= sign * movement.Amount;
                continue;
            }

            item.Open += sign * MovementEffects.OnOpen(movement, isCredit);
            item.Worth += sign * MovementEffects.OnWorth(movement, isCredit);
        }
    }

    /// <summary>What is open, by account, then date, then id: counted out by account, and put in order within it.</summary>
    /// <param name="accounts">How many accounts there are.</param>
    /// <param name="ids">The ids of the documents.</param>
    /// <returns>The open documents.</returns>
    public OpenItem[] InOrder(int accounts, IdMap ids)
    {
        var ends = new int[accounts];
        var open = 0;
        for (var piece = 0; items.Piece(piece) is { Length: > 0 } some; piece++)
        {
            foreach (ref readonly var item in some)
            {
                var isOpen = item.Open != 0 ? 1 : 0;
                ends[item.Account] += isOpen;
                open += isOpen;
            }
        }

        for (var (account, total) = (0, 0); account < accounts; account++)
        {
            (ends[account], total) = (total, total + ends[account]);
        }

        var sorted = GC.AllocateUninitializedArray<OpenItem>(open);
        for (var piece = 0; items.Piece(piece) is { Length: > 0 } some; piece++)
        {
            foreach (ref readonly var item in some)
            {
                if (item.Open != 0)
                {
                    sorted[ends[item.Account]++] = item;
                }
            }
        }

        Sort(sorted, ends, ids);
        return sorted;
    }

    /// <summary>Within an account there are mostly a few, which came in order of date; there may be very many.</summary>
    private static void Sort(Span<OpenItem> items, ReadOnlySpan<int> ends, IdMap ids)
    {
        var first = 0;
        foreach (var end in ends)
        {
            var account = items[first..end];
            for (var at = 1; at < account.Length; at++)
            {
                if (Compare(account[at - 1], account[at], ids) > 0)
                {
                    account.Sort((left, right) => Compare(left, right, ids));
                    break;
                }
            }

            first = end;
        }
    }

    private static int Compare(in OpenItem left, in OpenItem right, IdMap ids) =>
        left.Day != right.Day ? left.Day.CompareTo(right.Day) : ids.CompareOrdinal(left.Number, right.Number);
}
