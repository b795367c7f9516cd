using Declaratie.Testing;

namespace Declaratie.Benchmarks.Peers;

/// <summary>One way to do the work, in this process. What a method returns is made, not promised: only its conversion for the checksum may come later.</summary>
internal interface IPeerEngine
{
    /// <summary>Reads the documents; not timed.</summary>
    /// <param name="folder">Where invoices.csv and receipts.csv are.</param>
    public void Load(string folder);

    /// <summary>Allocates all documents, each time anew.</summary>
    public void Allocate();

    /// <summary>What the last <see cref="Allocate"/> made; not timed.</summary>
    /// <returns>The checksum.</returns>
    public BigChecksum Allocated();

    /// <summary>Makes what questions need beside the allocations; not timed, as indexes of a database are not.</summary>
    public void Prepare();

    /// <summary>Sums a period by provider and payor.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>The rows.</returns>
    public IEnumerable<PeerRow> Month(int first, int last);

    /// <summary>Sums months of thirty days from the first day on.</summary>
    /// <param name="months">How many.</param>
    /// <returns>The rows of all of them.</returns>
    public IEnumerable<PeerRow> Months(int months);
}
