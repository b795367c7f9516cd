using Declaratie.Domain;
using Declaratie.Domain.Engine;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>A stretch of days; the last one is included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DaySpan(int First, int Last);

/// <summary>The rates by whom they are for, and the days on which any of them begins or ends.</summary>
internal sealed class RatesTable
{
    private readonly Dictionary<(ProviderId? Provider, PayorLabel? Payor), Held[]> rates;

    public RatesTable(ProviderRates rates) => this.rates = rates.Rates
        .GroupBy(rate => (rate.Provider, rate.Payor))
        .ToDictionary(group => group.Key, group => group.Select(Held.Of).OrderBy(held => held.Stretch.First).ToArray());

    /// <summary>The period cut at every day on which a rate begins, or the day after it ends.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The pieces, in order; on the days of one, no rate changes.</returns>
    public DaySpan[] Cut(DaySpan period)
    {
        var starts = rates.Values
            .SelectMany(some => some)
            .SelectMany(held => new[] { held.Stretch.First, held.Stretch.Last == int.MaxValue ? int.MaxValue : held.Stretch.Last + 1 })
            .Where(day => day > period.First && day <= period.Last)
            .Append(period.First)
            .Distinct()
            .Order()
            .ToArray();
        return [.. starts.Select((first, at) => new DaySpan(first, at + 1 < starts.Length ? starts[at + 1] - 1 : period.Last))];
    }

    /// <summary>The percentage of a row on each piece of the period: that of the most specific rate.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="payor">The payor or label.</param>
    /// <param name="pieces">The pieces.</param>
    /// <returns>In ten-thousandths; null where there is no rate.</returns>
    public long?[] Percents(ProviderId provider, PayorLabel payor, DaySpan[] pieces)
    {
        Held[]?[] bySpecificity = [Of(provider, payor), Of(provider, null), Of(null, payor), Of(null, null)];
        var percents = new long?[pieces.Length];
        for (var at = 0; at < pieces.Length; at++)
        {
            foreach (var some in bySpecificity)
            {
                percents[at] ??= some is null ? null : On(some, pieces[at].First);
            }
        }

        return percents;
    }

    private Held[]? Of(ProviderId? provider, PayorLabel? payor) => rates.GetValueOrDefault((provider, payor));

    /// <summary>They do not overlap: the last that began by then is the only one that can hold.</summary>
    private static long? On(Held[] some, int day)
    {
        var (low, high) = (0, some.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = some[middle].Stretch.First <= day ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && some[low - 1].Stretch.Last >= day ? some[low - 1].Percent : null;
    }

    private readonly record struct Held(DaySpan Stretch, long Percent)
    {
        public static Held Of(ProviderRate rate) => new(
            new DaySpan(rate.From is { } from ? Days.Of(from) : int.MinValue, rate.To is { } to ? Days.Of(to) : int.MaxValue),
            Percentage.TenThousandths(rate.Percent));
    }
}
