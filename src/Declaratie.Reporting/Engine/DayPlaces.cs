namespace Declaratie.Reporting.Engine;

/// <summary>A counting sort by day.</summary>
internal static class DayPlaces
{
    /// <summary>Gives each row its place: by day, on a day first those of the first array, each in its own order.</summary>
    /// <param name="first">The day of each row, -1 for one that has no place; then its place.</param>
    /// <param name="second">The same.</param>
    /// <returns>How many places there are.</returns>
    public static int Fill(Span<int> first, Span<int> second)
    {
        var (firstDay, lastDay) = (int.MaxValue, -1);
        Widen(first, ref firstDay, ref lastDay);
        Widen(second, ref firstDay, ref lastDay);
        var places = new int[lastDay < 0 ? 0 : lastDay - firstDay + 1];
        Count(first, places, firstDay);
        Count(second, places, firstDay);
        var total = 0;
        foreach (ref var place in places.AsSpan())
        {
            (place, total) = (total, total + place);
        }

        Place(first, places, firstDay);
        Place(second, places, firstDay);
        return total;
    }

    private static void Widen(ReadOnlySpan<int> days, ref int firstDay, ref int lastDay)
    {
        foreach (var day in days)
        {
            firstDay = day < 0 ? firstDay : Math.Min(firstDay, day);
            lastDay = Math.Max(lastDay, day);
        }
    }

    private static void Count(ReadOnlySpan<int> days, Span<int> counts, int firstDay)
    {
        foreach (var day in days)
        {
            if (day >= 0)
            {
                counts[day - firstDay]++;
            }
        }
    }

    private static void Place(Span<int> days, Span<int> places, int firstDay)
    {
        foreach (ref var day in days)
        {
            day = day < 0 ? -1 : places[day - firstDay]++;
        }
    }
}
