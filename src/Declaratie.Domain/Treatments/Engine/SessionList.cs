namespace Declaratie.Domain.Treatments.Engine;

/// <summary>The days of the treatments of an indication, each with its performance, in order of day: together in memory, so that twenty years are read in one go.</summary>
/// <remarks>
/// A value: what is added later is not seen by who held it before. Days mostly come in order; then a list and its successor share one buffer,
/// of which each sees its own part. Any other change copies.
/// </remarks>
internal readonly struct SessionList
{
    private readonly Shared? shared;
    private readonly int count;

    private SessionList(Shared shared, int count) => (this.shared, this.count) = (shared, count);

    /// <summary>Day and performance, ascending.</summary>
    public ReadOnlySpan<long> Items => shared is null ? [] : shared.Items.AsSpan(0, count);

    public static long Item(int day, int performance) => ((long)day << 32) | (uint)performance;

    public static int DayOf(long item) => (int)(item >> 32);

    public static int PerformanceOf(long item) => unchecked((int)item);

    public SessionList With(long item)
    {
        var at = Items.BinarySearch(item);
        at = at < 0 ? ~at : at;
        if (at == count && shared?.Take(count) == true)
        {
            shared.Items[count] = item;
            return new SessionList(shared, count + 1);
        }

        var longer = new long[Math.Max(4, at == count ? count * 2 : count + 4)];
        Items[..at].CopyTo(longer);
        longer[at] = item;
        Items[at..].CopyTo(longer.AsSpan(at + 1));
        return new SessionList(new Shared(longer, count + 1), count + 1);
    }

    public SessionList Without(long item)
    {
        var at = Items.BinarySearch(item);
        if (at < 0)
        {
            return this;
        }

        var shorter = new long[count];
        Items[..at].CopyTo(shorter);
        Items[(at + 1)..].CopyTo(shorter.AsSpan(at));
        return new SessionList(new Shared(shorter, count - 1), count - 1);
    }

    /// <summary>A buffer, and how much of it is taken by the longest list over it.</summary>
    private sealed class Shared(long[] items, int taken)
    {
        private int taken = taken;

        public long[] Items => items;

        /// <summary>The first to come after so many items takes the next place; who comes later has to copy.</summary>
        public bool Take(int count) => count < items.Length && Interlocked.CompareExchange(ref taken, count + 1, count) == count;
    }
}
