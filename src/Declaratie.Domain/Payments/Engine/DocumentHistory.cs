using System.Collections.Immutable;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>What is kept of a document with many movements, so that no question about it walks them all: its open amount by day, and its standing allocations in order.</summary>
internal sealed record DocumentHistory(Timeline Timeline, ImmutableSortedSet<long> Live)
{
    /// <summary>The standing allocations, newest first: by allocation date, then journal order (R27).</summary>
    public IEnumerable<int> NewestFirst => Live.Reverse().Select(key => (int)(key & int.MaxValue));

    /// <summary>Sorts as (day, number) does.</summary>
    /// <param name="at">The movement's number.</param>
    /// <param name="day">Its day.</param>
    /// <returns>The key.</returns>
    public static long Key(int at, int day) => ((long)day << 32) | (uint)at;

    public DocumentHistory With(int at, in MovementRow movement, long change) => new(
        Timeline.Add(Timeline, movement.Day, change),
        movement.IsLiveAllocation ? Live.Add(Key(at, movement.Day)) : Live);

    public DocumentHistory Without(int at, int day) => this with { Live = Live.Remove(Key(at, day)) };
}
