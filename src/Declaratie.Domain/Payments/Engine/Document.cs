using System.Collections.Immutable;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>What each kind of movement does to the documents on it: signs in a table, so that no place decides it twice.</summary>
internal static class MovementEffects
{
    private static readonly (int CreditOpen, int CreditWorth, int InvoiceOpen, int InvoiceWorth)[] Signs =
    [
        (-1, 0, -1, 0), // Allocation
        (1, 0, 1, 0), // Deallocation
        (1, 0, 1, 0), // ForcedByCorrection
        (1, 0, 1, 0), // ForcedByAdjustment
        (-1, -1, 0, 0), // Refund
        (1, 1, 0, 0), // ReceiptCorrection, signed
        (-1, -1, 0, 0), // TransferOut
        (0, 0, 1, 1), // InvoiceAdjustment, signed
        (0, 0, -1, -1), // WriteOff
        (0, 0, 1, 1), // WriteOffReversal
    ];

    public static long OnOpen(in MovementRow movement, bool ofCredit)
    {
        var signs = Signs[(int)movement.Kind];
        return movement.Amount * (ofCredit ? signs.CreditOpen : signs.InvoiceOpen);
    }

    public static long OnWorth(in MovementRow movement, bool ofCredit)
    {
        var signs = Signs[(int)movement.Kind];
        return movement.Amount * (ofCredit ? signs.CreditWorth : signs.InvoiceWorth);
    }
}

/// <summary>One document, seen from either side, so that every question about open amounts is asked once.</summary>
internal readonly struct Document(LedgerTables tables, bool isCredit, int number)
{
    /// <summary>Longer chains keep their history in the ledger.</summary>
    private const int ShortChain = 32;

    public bool IsCredit => isCredit;

    public int Number => number;

    public string Id => isCredit ? tables.Credits[number] : tables.Invoices[number];

    public int Day => isCredit ? tables.CreditRows[number].Day : tables.InvoiceRows[number].Day;

    public ref readonly DocumentState State =>
        ref isCredit ? ref tables.CreditRows[number].State : ref tables.InvoiceRows[number].State;

    /// <summary>The kept history; null while the chain is short.</summary>
    public DocumentHistory? History => State.History >= 0 ? tables.Histories[State.History] : null;

    /// <summary>The smallest open amount on any day from a day on (L3).</summary>
    /// <param name="day">The first day that counts.</param>
    /// <returns>The amount in cents.</returns>
    public long LowestOpenFrom(int day) =>
        day >= State.LastDay ? State.Open : Timeline().LowestFrom(day);

    /// <summary>What is open at the end of a day; nothing before the document's own day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The amount in cents.</returns>
    public long OpenAt(int day) =>
        day >= State.LastDay ? State.Open : Timeline().At(day);

    /// <summary>The changes of the open amount by day.</summary>
    /// <returns>The timeline, kept or made from the chain.</returns>
    public Timeline Timeline()
    {
        if (History is { } history)
        {
            return history.Timeline;
        }

        var timeline = Engine.Timeline.Add(null, Day, isCredit ? tables.CreditRows[number].Amount : tables.InvoiceRows[number].Amount);
        for (var at = State.Head; at >= 0; at = Next(tables.Movements[at]))
        {
            ref readonly var movement = ref tables.Movements[at];
            timeline = Engine.Timeline.Add(timeline, movement.Day, MovementEffects.OnOpen(movement, isCredit));
        }

        return timeline;
    }

    public int Next(in MovementRow movement) => isCredit ? movement.NextOfCredit : movement.NextOfInvoice;

    /// <summary>Takes a movement that was just added into the document's state.</summary>
    /// <param name="at">The movement's number.</param>
    /// <param name="movement">The movement, its link to the next one not yet set.</param>
    public void Take(int at, ref MovementRow movement)
    {
        if (isCredit && movement.Day == Day)
        {
            tables.CreditRows.Edit(number).HasMovedOnItsDay = true;
        }

        var change = MovementEffects.OnOpen(movement, isCredit);
        if (change > 0 && movement.Day > Day)
        {
            MarkReopened();
        }

        ref var state = ref Edit();
        if (isCredit)
        {
            movement.NextOfCredit = state.Head;
        }
        else
        {
            movement.NextOfInvoice = state.Head;
        }

        state.Head = at;
        state.Count++;
        state.Open += change;
        state.Worth += MovementEffects.OnWorth(movement, isCredit);
        state.LastDay = Math.Max(state.LastDay, movement.Day);
        if (state.History >= 0)
        {
            ref var history = ref tables.Histories.Edit(state.History);
            history = history.With(at, movement, change);
        }
    }

    /// <summary>An allocation on it no longer stands.</summary>
    /// <param name="at">The allocation's number.</param>
    /// <param name="day">Its day.</param>
    public void Forget(int at, int day)
    {
        if (State.History >= 0)
        {
            ref var history = ref tables.Histories.Edit(State.History);
            history = history.Without(at, day);
        }
    }

    /// <summary>A document that is used much gets its history kept; called when its chain is complete again.</summary>
    public void KeepHistory()
    {
        if (State.History >= 0 || State.Count <= ShortChain)
        {
            return;
        }

        var live = ImmutableSortedSet.CreateBuilder<long>();
        for (var at = State.Head; at >= 0; at = Next(tables.Movements[at]))
        {
            ref readonly var movement = ref tables.Movements[at];
            if (movement.IsLiveAllocation)
            {
                live.Add(DocumentHistory.Key(at, movement.Day));
            }
        }

        Edit().History = tables.Histories.Add(new DocumentHistory(Timeline(), live.ToImmutable()));
    }

    private void MarkReopened()
    {
        if (isCredit)
        {
            tables.CreditRows.Edit(number).HasReopened = true;
        }
        else
        {
            tables.InvoiceRows.Edit(number).HasReopened = true;
        }
    }

    private ref DocumentState Edit() =>
        ref isCredit ? ref tables.CreditRows.Edit(number).State : ref tables.InvoiceRows.Edit(number).State;
}
