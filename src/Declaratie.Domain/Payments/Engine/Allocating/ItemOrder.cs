namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The order in which documents are taken: by date, then line in the journal (A3).</summary>
internal static class ItemOrder
{
    /// <summary>Puts documents that lie in the order of the journal in the order of their dates.</summary>
    /// <param name="items">The documents.</param>
    /// <returns>Whether what is open of one of them depends on the day, and whether all of them together can be reckoned with.</returns>
    public static (bool HasReopened, bool IsExact) Sort(Span<Item> items)
    {
        var (isSorted, hasReopened, isExact) = (true, false, true);
        var (total, day) = (0UL, int.MinValue);
        foreach (ref readonly var item in items)
        {
            isSorted &= day <= item.Day;
            day = item.Day;
            hasReopened |= item.HasReopened;
            total = unchecked(total + (ulong)item.Open);
            isExact &= total <= long.MaxValue;
        }

        if (!isSorted)
        {
            items.Sort(static (one, other) => one.Day != other.Day ? one.Day.CompareTo(other.Day) : one.Row.CompareTo(other.Row));
        }

        return (hasReopened, isExact);
    }

    /// <summary>Finds a document.</summary>
    /// <param name="items">The documents in order.</param>
    /// <param name="day">Its day.</param>
    /// <param name="row">Its row.</param>
    /// <returns>Its place, or -1 when it does not take part.</returns>
    public static int Find(ReadOnlySpan<Item> items, int day, int row)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var isBefore = items[middle].Day < day || (items[middle].Day == day && items[middle].Row < row);
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low < items.Length && items[low].Row == row ? low : -1;
    }
}
