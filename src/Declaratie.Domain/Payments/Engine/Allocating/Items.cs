namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>An open document that takes part in a run: sixteen bytes, so that four lie in a cache line.</summary>
internal struct Item(int row, int day, long open, bool hasReopened, bool namesInvoices)
{
    private const int Reopened = 1 << 30;
    private const int Names = 1 << 31;

    /// <summary>What is open of it, in cents; of a run on one day what is open from that day on.</summary>
    public long Open = open;
    public readonly int Day = day;
    private readonly int packed = row | (hasReopened ? Reopened : 0) | (namesInvoices ? Names : 0);

    /// <summary>Its row in the ledger; rows are in the order of the journal.</summary>
    public readonly int Row => packed & ~(Reopened | Names);

    /// <summary>It may have been in use on a day before it was opened again, so that what is open depends on the day.</summary>
    public readonly bool HasReopened => (packed & Reopened) != 0;

    /// <summary>A receipt that names what it pays.</summary>
    public readonly bool NamesInvoices => (packed & Names) != 0;
}

/// <summary>One allocation that a run makes.</summary>
internal readonly record struct RunLine(long Cents, int Credit, int Invoice, int Day, AllocationStrategy Strategy);

/// <summary>The allocations that one worker makes, one behind the other.</summary>
internal sealed class LineBuffer(int capacity)
{
    private RunLine[] lines = GC.AllocateUninitializedArray<RunLine>(Math.Max(4, capacity));

    public int Count { get; private set; }

    public ArraySegment<RunLine> Lines => new(lines, 0, Count);

    public void Add(in RunLine line)
    {
        if (Count == lines.Length)
        {
            Array.Resize(ref lines, Count * 2);
        }

        lines[Count++] = line;
    }
}
