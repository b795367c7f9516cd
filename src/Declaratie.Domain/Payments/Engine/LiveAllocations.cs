namespace Declaratie.Domain.Payments.Engine;

/// <summary>The allocations that still stand, newest first: by allocation date, then journal order (R27).</summary>
internal static class LiveAllocations
{
    /// <summary>Those between a credit and an invoice; found through the shorter of their chains.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="ofZero">Those of 0, or those of more.</param>
    /// <returns>Their numbers, newest first.</returns>
    public static List<int> Between(LedgerTables tables, int credit, int invoice, bool ofZero)
    {
        var viaCredit = tables.CreditRows[credit].State.Count <= tables.InvoiceRows[invoice].State.Count;
        var document = new Document(tables, viaCredit, viaCredit ? credit : invoice);
        var live = new List<int>();
        for (var at = document.State.Head; at >= 0; at = document.Next(tables.Movements[at]))
        {
            ref readonly var movement = ref tables.Movements[at];
            if (movement.IsLiveAllocation && (movement.Amount == 0) == ofZero && (viaCredit ? movement.Invoice == invoice : movement.Credit == credit))
            {
                live.Add(at);
            }
        }

        return NewestFirst(tables, live);
    }

    /// <summary>All of more than 0 on a document.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="document">The document.</param>
    /// <returns>Their numbers, newest first.</returns>
    public static List<int> On(LedgerTables tables, in Document document)
    {
        var live = new List<int>();
        for (var at = document.State.Head; at >= 0; at = document.Next(tables.Movements[at]))
        {
            ref readonly var movement = ref tables.Movements[at];
            if (movement.IsLiveAllocation && movement.Amount > 0)
            {
                live.Add(at);
            }
        }

        return NewestFirst(tables, live);
    }

    /// <summary>Takes an amount from the newest on; 0 takes the newest whole (an allocation of 0).</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="live">The allocations, newest first.</param>
    /// <param name="amount">The amount in cents.</param>
    /// <param name="takes">Where to write what is taken.</param>
    /// <returns>What could not be taken.</returns>
    public static long TakeNewest(LedgerTables tables, List<int> live, long amount, List<(int Movement, long Amount)> takes)
    {
        if (amount == 0)
        {
            takes.Add((live[0], 0));
            return 0;
        }

        foreach (var at in live)
        {
            var taken = Math.Min(amount, tables.Movements[at].Remaining);
            takes.Add((at, taken));
            amount -= taken;
            if (amount == 0)
            {
                break;
            }
        }

        return amount;
    }

    private static List<int> NewestFirst(LedgerTables tables, List<int> live)
    {
        if (live.Count > 1)
        {
            live.Sort((a, b) => (tables.Movements[b].Day, b).CompareTo((tables.Movements[a].Day, a)));
        }

        return live;
    }
}
