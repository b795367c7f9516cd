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

/// <summary>A list that grows by pieces too small to count as large objects: growing copies nothing, and a question does not set the collector to work on the whole heap.</summary>
internal sealed class OpenItems
{
    private const int Bits = 11;
    private const int Mask = (1 << Bits) - 1;
    private readonly List<OpenItem[]> pieces = [];

    public int Count { get; private set; }

    public ref OpenItem this[int at] => ref pieces[at >> Bits][at & Mask];

    public void Add(in OpenItem item)
    {
        if ((Count & Mask) == 0)
        {
            pieces.Add(GC.AllocateUninitializedArray<OpenItem>(1 << Bits));
        }

        pieces[Count >> Bits][Count & Mask] = item;
        Count++;
    }

    /// <summary>The items in pieces, in the order in which they came.</summary>
    /// <param name="piece">Which piece, from 0.</param>
    /// <returns>Its items; none after the last.</returns>
    public ReadOnlySpan<OpenItem> Piece(int piece) =>
        piece < pieces.Count ? pieces[piece].AsSpan(0, Math.Min(Mask + 1, Count - (piece << Bits))) : [];
}
