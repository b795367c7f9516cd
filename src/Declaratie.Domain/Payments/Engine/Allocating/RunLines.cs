using System.Collections;
using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The allocations of a run as they lie in the parts that made them; each becomes an entry when it is read.</summary>
internal sealed class RunLines : IReadOnlyList<AutoAllocated>
{
    private readonly int[] ends;

    public RunLines(RunRequest request, ImmutableArray<ArraySegment<RunLine>> segments, ImmutableArray<AccountKey> leftOut)
    {
        (Request, Segments, LeftOut) = (request, segments, leftOut);
        ends = new int[segments.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            Count = ends[i] = Count + segments[i].Count;
        }
    }

    public RunRequest Request { get; }

    public ImmutableArray<ArraySegment<RunLine>> Segments { get; }

    /// <summary>The accounts that were left out (A9).</summary>
    public ImmutableArray<AccountKey> LeftOut { get; }

    public int Count { get; }

    public AutoAllocated this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var segment = Array.BinarySearch(ends, index + 1) is var at && at < 0 ? ~at : at;
            return EntryOf(Segments[segment][index - (segment == 0 ? 0 : ends[segment - 1])]);
        }
    }

    public long Total()
    {
        var total = 0L;
        foreach (var segment in Segments)
        {
            foreach (ref readonly var line in segment.AsSpan())
            {
                total += line.Cents;
            }
        }

        return total;
    }

    public IEnumerable<StillOpen> StillOpen() => new OpenDocuments(Request, this).All();

    public bool SameAs(RunLines other) => Count == other.Count && this.SequenceEqual(other);

    public IEnumerator<AutoAllocated> GetEnumerator()
    {
        foreach (var segment in Segments)
        {
            foreach (var line in segment)
            {
                yield return EntryOf(line);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private AutoAllocated EntryOf(in RunLine line) => new(
        new Allocation(
            Days.ToDate(line.Day),
            new CreditId(Request.Tables.Credits[line.Credit]),
            new InvoiceId(Request.Tables.Invoices[line.Invoice]),
            Money.FromCents(line.Cents)),
        line.Strategy);
}
