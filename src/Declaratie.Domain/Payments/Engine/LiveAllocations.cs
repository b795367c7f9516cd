namespace Declaratie.Domain.Payments.Engine;

/// <summary>The allocations that still stand, newest first: by allocation date, then journal order (R27). Drawn as far as they are asked for.</summary>
internal static class LiveAllocations
{
    /// <summary>Those between a credit and an invoice; found through the one with fewer movements.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="invoice">The invoice.</param>
    /// <param name="ofZero">Those of 0, or those of more.</param>
    /// <returns>Their numbers.</returns>
    public static IEnumerable<int> Between(LedgerTables tables, int credit, int invoice, bool ofZero)
    {
        var viaCredit = tables.CreditRows[credit].State.Count <= tables.InvoiceRows[invoice].State.Count;
        return Standing(tables, new Document(tables, viaCredit, viaCredit ? credit : invoice))
            .Where(at => (tables.Movements[at].Amount == 0) == ofZero
                && (viaCredit ? tables.Movements[at].Invoice == invoice : tables.Movements[at].Credit == credit));
    }

    /// <summary>All of more than 0 on a document.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="document">The document.</param>
    /// <returns>Their numbers.</returns>
    public static IEnumerable<int> On(LedgerTables tables, Document document) =>
        Standing(tables, document).Where(at => tables.Movements[at].Amount > 0);

    /// <summary>Takes an amount from the newest on; 0 takes the newest whole (an allocation of 0).</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="live">The allocations, newest first.</param>
    /// <param name="amount">The amount in cents.</param>
    /// <param name="takes">Where to write what is taken.</param>
    /// <returns>What could not be taken.</returns>
    public static long TakeNewest(LedgerTables tables, IEnumerable<int> live, long amount, List<(int Movement, long Amount)> takes)
    {
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

    private static IEnumerable<int> Standing(LedgerTables tables, Document document)
    {
        if (document.History is { } history)
        {
            return history.NewestFirst;
        }

        var live = new List<int>();
        for (var at = document.State.Head; at >= 0; at = document.Next(tables.Movements[at]))
        {
            if (tables.Movements[at].IsLiveAllocation)
            {
                live.Add(at);
            }
        }

        live.Sort((a, b) => (tables.Movements[b].Day, b).CompareTo((tables.Movements[a].Day, a)));
        return live;
    }
}
