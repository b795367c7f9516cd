using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary>An open document in numbers: what a row is drawn from.</summary>
internal struct OpenItem
{
    public long Open;

    /// <summary>The document's amount with its own changes, without allocations.</summary>
    public long Worth;
    public int Number;

    /// <summary>The rank of its account.</summary>
    public int Account;
    public int Day;
}

/// <summary>The documents of one side while it is found out what is open of them.</summary>
/// <param name="isCredit">Credits, or debits.</param>
/// <param name="documents">How many documents there are.</param>
internal sealed class OpenSide(bool isCredit, int documents)
{
    private OpenItem[] items = new OpenItem[1024];

    /// <summary>Of each document that changed after the day its place among the items, from 1; made when there is one.</summary>
    private int[]? places;
    private int count;

    /// <summary>Some document changed after the day, so that the movements must be asked.</summary>
    public bool HasChanged => places is not null;

    /// <summary>Takes a document as it stands after everything recorded, or before everything.</summary>
    /// <param name="item">The document.</param>
    /// <param name="isToBeMoved">It changed after the day: its movements are still to be taken.</param>
    public void Add(in OpenItem item, bool isToBeMoved)
    {
        if (!isToBeMoved && item.Open == 0)
        {
            return;
        }

        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count++] = item;
        if (isToBeMoved)
        {
            places ??= new int[documents];
            places[item.Number] = count;
        }
    }

    /// <summary>Does a movement, or undoes it, on a document that waits for it.</summary>
    /// <param name="movement">The movement.</param>
    /// <param name="sign">1 does it, -1 undoes it.</param>
    public void Move(in MovementRow movement, int sign)
    {
        var document = isCredit ? movement.Credit : movement.Invoice;
        if (places is null || document < 0 || places[document] is not (> 0 and var place))
        {
            return;
        }

        ref var item = ref items[place - 1];
        item.Open += sign * MovementEffects.OnOpen(movement, isCredit);
        item.Worth += sign * MovementEffects.OnWorth(movement, isCredit);
    }

    /// <summary>What is open, by account, then date, then id: counted out by account, and put in order within it.</summary>
    /// <param name="accounts">How many accounts there are.</param>
    /// <param name="ids">The ids of the documents.</param>
    /// <returns>The open documents.</returns>
    public OpenItem[] InOrder(int accounts, IdMap ids)
    {
        var ends = new int[accounts];
        var open = 0;
        foreach (ref readonly var item in items.AsSpan(0, count))
        {
            if (item.Open != 0)
            {
                ends[item.Account]++;
                open++;
            }
        }

        for (var (account, total) = (0, 0); account < accounts; account++)
        {
            (ends[account], total) = (total, total + ends[account]);
        }

        var sorted = GC.AllocateUninitializedArray<OpenItem>(open);
        foreach (ref readonly var item in items.AsSpan(0, count))
        {
            if (item.Open != 0)
            {
                sorted[ends[item.Account]++] = item;
            }
        }

        var first = 0;
        foreach (var end in ends)
        {
            Sort(sorted.AsSpan(first, end - first), ids);
            first = end;
        }

        return sorted;
    }

    /// <summary>Mostly a few, which came in order of date; an account may have very many.</summary>
    private static void Sort(Span<OpenItem> account, IdMap ids)
    {
        for (var at = 1; at < account.Length; at++)
        {
            if (Compare(account[at - 1], account[at], ids) > 0)
            {
                account.Sort((left, right) => Compare(left, right, ids));
                return;
            }
        }
    }

    private static int Compare(in OpenItem left, in OpenItem right, IdMap ids) =>
        left.Day != right.Day ? left.Day.CompareTo(right.Day) : string.CompareOrdinal(ids[left.Number], ids[right.Number]);
}
