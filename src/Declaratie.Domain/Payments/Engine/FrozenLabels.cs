namespace Declaratie.Domain.Payments.Engine;

/// <summary>The payor label of a credit: its position at the end of its posting date (R11–R17a).</summary>
internal static class FrozenLabels
{
    public static int Of(LedgerTables tables, int credit)
    {
        ref readonly var row = ref tables.CreditRows[credit];
        if (row.IsOpening)
        {
            return Labels.OpenBalance;
        }

        if (row.Patient < 0)
        {
            return Labels.OfPayor(row.Payor);
        }

        if (!row.HasMovedOnItsDay)
        {
            return Labels.Unknown;
        }

        var open = row.Amount;
        var positive = new Net();
        var zero = new Net();
        for (var at = row.State.Head; at >= 0; at = tables.Movements[at].NextOfCredit)
        {
            ref readonly var movement = ref tables.Movements[at];
            if (movement.Day != row.Day)
            {
                continue;
            }

            open += MovementEffects.OnOpen(movement, ofCredit: true);
            if (movement.Invoice >= 0)
            {
                var label = tables.InvoiceRows[movement.Invoice].Label;
                var sign = movement.Kind == MovementKind.Allocation ? 1 : -1;
                (movement.Amount == 0 ? ref zero : ref positive).Add(label, sign * (movement.Amount == 0 ? 1 : movement.Amount));
            }
        }

        return open > 0 ? Labels.Unknown : positive.Label() ?? zero.Label() ?? Labels.Unknown;
    }

    /// <summary>What is allocated per payor, net of what was undone; mostly one payor.</summary>
    private struct Net
    {
        private int label;
        private long amount;
        private Dictionary<int, long>? others;

        public void Add(int label, long amount)
        {
            if (this.amount == 0 && others is null)
            {
                this.label = label;
            }

            if (this.label == label)
            {
                this.amount += amount;
                return;
            }

            others ??= [];
            others[label] = others.GetValueOrDefault(label) + amount;
        }

        /// <summary>The one label with something allocated, Mixed for more, null for none.</summary>
        /// <returns>The label.</returns>
        public readonly int? Label()
        {
            var found = amount != 0 ? label : (int?)null;
            foreach (var (other, net) in others ?? [])
            {
                if (net != 0)
                {
                    found = found is null ? other : Labels.Mixed;
                }
            }

            return found;
        }
    }
}
