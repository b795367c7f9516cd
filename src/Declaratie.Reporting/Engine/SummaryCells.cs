namespace Declaratie.Reporting.Engine;

/// <summary>Sums per key of the summary, in one open-addressing table; exact, so the order of adding does not matter.</summary>
internal sealed class SummaryCells
{
    /// <summary>The fourth column, beside the three invoice columns.</summary>
    public const int Advance = 3;

    private Cell[] cells = new Cell[64];
    private int count;

    /// <summary>Adds a posting.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="third">The patient's provider or the provider paid, -1 for none, 0 in the plain mode.</param>
    /// <param name="label">The payor label.</param>
    /// <param name="column">The column: an <see cref="InvoiceColumn"/> or <see cref="Advance"/>.</param>
    /// <param name="cents">The amount.</param>
    public void Add(int provider, int third, int label, int column, long cents)
    {
        ref var cell = ref Find(provider, third, label);
        switch (column)
        {
            case (int)InvoiceColumn.InvoiceAdjustments:
                cell.Adjustments += cents;
                break;
            case (int)InvoiceColumn.PayorInvoices:
                cell.PayorInvoices += cents;
                break;
            case (int)InvoiceColumn.PatientInvoices:
                cell.PatientInvoices += cents;
                break;
            default:
                cell.Advances += cents;
                break;
        }

        cell.HasAdvance |= column == Advance;
        cell.HasAllocated |= column != Advance;
    }

    public Cell[] ToArray()
    {
        var used = new Cell[count];
        var next = 0;
        foreach (ref readonly var cell in cells.AsSpan())
        {
            if (cell.IsUsed)
            {
                used[next++] = cell;
            }
        }

        return used;
    }

    private static uint Hash(int provider, int third, int label) =>
        unchecked((((uint)provider * 0x9E3779B1) ^ ((uint)third * 0x85EBCA77) ^ ((uint)label * 0xC2B2AE3D)) * 0x27D4EB2F);

    private ref Cell Find(int provider, int third, int label)
    {
        var mask = cells.Length - 1;
        for (var slot = (int)((Hash(provider, third, label) >> 8) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            ref var cell = ref cells[slot];
            if (!cell.IsUsed)
            {
                return ref Take(slot, provider, third, label);
            }

            if (cell.Provider == provider && cell.Third == third && cell.Label == label)
            {
                return ref cell;
            }
        }
    }

    private ref Cell Take(int slot, int provider, int third, int label)
    {
        if (++count * 2 > cells.Length)
        {
            Grow();
            count--;
            return ref Find(provider, third, label);
        }

        cells[slot] = new Cell { IsUsed = true, Provider = provider, Third = third, Label = label };
        return ref cells[slot];
    }

    private void Grow()
    {
        var old = cells;
        cells = new Cell[old.Length * 2];
        var mask = cells.Length - 1;
        foreach (ref readonly var cell in old.AsSpan())
        {
            if (!cell.IsUsed)
            {
                continue;
            }

            var slot = (int)((Hash(cell.Provider, cell.Third, cell.Label) >> 8) & (uint)mask);
            while (cells[slot].IsUsed)
            {
                slot = (slot + 1) & mask;
            }

            cells[slot] = cell;
        }
    }

    /// <summary>One row of the summary, in cents.</summary>
    internal struct Cell
    {
        public long Adjustments;
        public long PayorInvoices;
        public long PatientInvoices;
        public long Advances;
        public int Provider;
        public int Third;
        public int Label;
        public bool HasAdvance;
        public bool HasAllocated;
        public bool IsUsed;
    }
}
