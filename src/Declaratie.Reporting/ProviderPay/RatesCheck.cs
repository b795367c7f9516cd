using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>A rate and where it stands.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Place">Its place in the list, from 0.</param>
/// <param name="Line">The line of the file that it begins on, or its place from 1.</param>
internal readonly record struct PlacedRate(ProviderRate Rate, int Place, int Line);

/// <summary>What is wrong with rates: each on its own, and two at a time.</summary>
internal static class RatesCheck
{
    /// <summary>Checks rates.</summary>
    /// <param name="rates">The rates.</param>
    /// <returns>Those that are right, in their order, and what is wrong with the others, by line.</returns>
    public static (ImmutableArray<ProviderRate> Right, ImmutableArray<Finding> Findings) Of(ImmutableArray<PlacedRate> rates)
    {
        var findings = new List<(PlacedRate Of, Finding Finding)>();
        var wrong = new HashSet<int>();
        foreach (var rate in rates)
        {
            foreach (var fault in FaultsOf(rate))
            {
                findings.Add((rate, fault with { Line = rate.Line }));
                _ = wrong.Add(rate.Place);
            }
        }

        foreach (var (earlier, later) in Overlaps(rates.Where(rate => !wrong.Contains(rate.Place))).ToList())
        {
            findings.Add((later, RateRefusals.Overlap(earlier, later) with { Line = later.Line }));
            _ = wrong.Add(earlier.Place);
            _ = wrong.Add(later.Place);
        }

        return (
            [.. rates.Where(rate => !wrong.Contains(rate.Place)).Select(rate => rate.Rate)],
            [.. findings.OrderBy(found => found.Of.Place).Select(found => found.Finding)]);
    }

    private static IEnumerable<Finding> FaultsOf(PlacedRate placed)
    {
        var rate = placed.Rate;
        if (rate.Provider is { Value: null or "" })
        {
            yield return RateRefusals.Wrong(RateRefusals.Field(placed.Place, "provider"), RateRefusals.AnId);
        }

        if (rate.Payor is { Value: null or "" })
        {
            yield return RateRefusals.Wrong(RateRefusals.Field(placed.Place, "payor"), RateRefusals.AnId);
        }

        if (!Percentage.IsRight(rate.Percent))
        {
            yield return RateRefusals.Wrong(RateRefusals.Field(placed.Place, "percent"), RateRefusals.APercentage);
        }

        var hasDays = (rate.From is not { } from || PeriodWords.IsDay(from)) && (rate.To is not { } to || PeriodWords.IsDay(to));
        if (!hasDays)
        {
            yield return RateRefusals.Wrong(RateRefusals.Field(placed.Place, rate.From is { } first && !PeriodWords.IsDay(first) ? "from" : "to"), RateRefusals.ADate);
        }
        else if (FromOf(rate) > ToOf(rate))
        {
            yield return RateRefusals.EndsBeforeItBegins(placed);
        }
    }

    /// <summary>Of rates that are equally specific, those that hold on a day on which another one does: each with one that it overlaps, the earlier in the list first.</summary>
    private static IEnumerable<(PlacedRate Earlier, PlacedRate Later)> Overlaps(IEnumerable<PlacedRate> rates)
    {
        foreach (var group in rates.GroupBy(rate => (rate.Rate.Provider, rate.Rate.Payor)))
        {
            PlacedRate? longest = null;
            foreach (var rate in group.OrderBy(rate => FromOf(rate.Rate)).ThenBy(rate => rate.Place))
            {
                if (longest is { } other && FromOf(rate.Rate) <= ToOf(other.Rate))
                {
                    yield return rate.Place < other.Place ? (rate, other) : (other, rate);
                }

                longest = longest is { } reaching && ToOf(reaching.Rate) >= ToOf(rate.Rate) ? reaching : rate;
            }
        }
    }

    private static LocalDate FromOf(ProviderRate rate) => rate.From ?? LocalDate.MinIsoValue;

    private static LocalDate ToOf(ProviderRate rate) => rate.To ?? LocalDate.MaxIsoValue;
}
