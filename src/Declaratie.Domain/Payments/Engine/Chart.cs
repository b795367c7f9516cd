using System.Collections.Immutable;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>Who is on a patient's chart when: the first line's provider, and from each date on another; -1 for none.</summary>
internal sealed record Chart(int First, ImmutableArray<(int From, int Provider)> Changes)
{
    public static Chart Of(int provider) => new(provider, []);

    /// <summary>Who is on the chart on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The provider, or -1.</returns>
    public int On(int day)
    {
        var (low, high) = (0, Changes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Changes[middle].From <= day ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? First : Changes[low - 1].Provider;
    }

    /// <summary>Puts a provider on the chart from a day on, also over what was recorded earlier for later days.</summary>
    /// <param name="day">The first day.</param>
    /// <param name="provider">The provider.</param>
    /// <returns>The new chart.</returns>
    public Chart With(int day, int provider) =>
        new(First, [.. Changes.Where(c => c.From < day), (day, provider)]);

    /// <summary>Would that change who is on the chart on a day up to and including the last one (L8)?</summary>
    /// <param name="from">The first day of the new provider.</param>
    /// <param name="provider">The new provider.</param>
    /// <param name="through">The last day that may not change.</param>
    /// <returns>Whether it would.</returns>
    public bool WouldChange(int from, int provider, int through) =>
        from <= through
        && (On(from) != provider || Changes.Any(c => c.From > from && c.From <= through && c.Provider != provider));
}
