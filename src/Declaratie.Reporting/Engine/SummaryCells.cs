namespace Declaratie.Reporting.Engine;

/// <summary>Sums per key of the summary, in order of the keys; exact, so the order of adding does not matter.</summary>
/// <remarks>A practice has few keys, which then index an array; a group with very many falls back on a dictionary.</remarks>
internal sealed class SummaryCells
{
    /// <summary>The fourth column, beside the three invoice columns.</summary>
    public const int Advance = 3;

    private const long MostDirect = 1 << 20;
    private readonly Names names;
    private readonly int[]? direct;
    private readonly Dictionary<long, int> sparse = [];
    private Cell[] cells = new Cell[16];
    private int count;

    public SummaryCells(Names names, bool hasThird)
    {
        this.names = names;
        var keys = names.RowKeys(hasThird);
        direct = keys <= MostDirect ? new int[keys] : null;
    }

    /// <summary>Adds a posting.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="third">The patient's provider or the provider paid, -1 for none, or <see cref="Names.NoThird"/>.</param>
    /// <param name="label">The payor label.</param>
    /// <param name="column">The column: an <see cref="InvoiceColumn"/> or <see cref="Advance"/>.</param>
    /// <param name="cents">The amount.</param>
    public void Add(int provider, int third, int label, int column, long cents)
    {
        // First the place: finding it may move the cells.
        var place = Find(provider, third, label);
        ref var cell = ref cells[place];
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

    /// <summary>The sums, in order of the keys.</summary>
    /// <returns>The cells.</returns>
    public Cell[] ToArray()
    {
        if (direct is null)
        {
            return [.. sparse.OrderBy(cell => cell.Key).Select(cell => cells[cell.Value])];
        }

        var (ordered, filled) = (new Cell[count], 0);
        foreach (var place in direct)
        {
            if (place > 0)
            {
                ordered[filled++] = cells[place - 1];
            }
        }

        return ordered;
    }

    private int Find(int provider, int third, int label)
    {
        var key = names.RowKey(provider, third, label);
        if (direct is null)
        {
            if (!sparse.TryGetValue(key, out var known))
            {
                sparse[key] = known = New(provider, third, label);
            }

            return known;
        }

        ref var place = ref direct[key];
        if (place == 0)
        {
            place = New(provider, third, label) + 1;
        }

        return place - 1;
    }

    private int New(int provider, int third, int label)
    {
        if (count == cells.Length)
        {
            Array.Resize(ref cells, count * 2);
        }

        cells[count] = new Cell { Provider = provider, Third = third, Label = label };
        return count++;
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

        /// <summary>R47: rows with a non-zero amount; with zero rows, every row that has a posting in the shown columns.</summary>
        /// <param name="zeroRows">Zero rows are asked for.</param>
        /// <param name="hideAdvances">Advances are hidden.</param>
        /// <returns>Whether it is a row.</returns>
        public readonly bool IsShown(bool zeroRows, bool hideAdvances)
        {
            var allocated = zeroRows ? HasAllocated : (Adjustments | PayorInvoices | PatientInvoices) != 0;
            return allocated || (!hideAdvances && (zeroRows ? HasAdvance : Advances != 0));
        }
    }
}
