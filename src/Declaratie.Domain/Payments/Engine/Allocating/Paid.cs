namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>What a credit pays of each invoice, net of what was undone.</summary>
internal static class Paid
{
    public static Dictionary<int, long> By(LedgerTables tables, int credit)
    {
        var paid = new Dictionary<int, long>();
        for (var at = tables.CreditRows[credit].State.Head; at >= 0; at = tables.Movements[at].NextOfCredit)
        {
            ref readonly var movement = ref tables.Movements[at];
            if (movement.Remaining > 0 && movement.Kind == MovementKind.Allocation)
            {
                paid[movement.Invoice] = paid.GetValueOrDefault(movement.Invoice) + movement.Remaining;
            }
        }

        return paid;
    }
}
