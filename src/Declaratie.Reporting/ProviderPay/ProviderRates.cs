using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Percentages</i>: at what percentages providers are paid; checked when it is made.</summary>
/// <remarks>The most specific rate of a day wins: of provider and payor, then of the provider, then of the payor, then of neither. So two that are equally specific may not hold on one day.</remarks>
public sealed record ProviderRates
{
    internal ProviderRates(PayAdvances advances, ImmutableArray<ProviderRate> rates) => (Advances, Rates) = (advances, rates);

    /// <summary><i>Voorschotten</i>: paid or held.</summary>
    public PayAdvances Advances { get; }

    /// <summary><i>Percentages</i>, in the order in which they were given.</summary>
    public ImmutableArray<ProviderRate> Rates { get; }

    /// <summary><i>Van percentages</i>: checks rates.</summary>
    /// <param name="advances">Whether advances are paid.</param>
    /// <param name="rates">The rates.</param>
    /// <returns>
    /// The rates that are right, and a finding (R50) for each that is not: an empty id, a percentage out of bounds or with more than four decimals, a period that ends before it begins; and for each that is as
    /// specific as another one on the same day: then both are left out. Its subject is <c>rates[2]</c>, its line the place of the rate, from 1.
    /// </returns>
    public static Checked<ProviderRates> Of(PayAdvances advances, ImmutableArray<ProviderRate> rates)
    {
        var placed = (rates.IsDefault ? [] : rates).Select((rate, at) => new PlacedRate(rate, at, at + 1));
        var (right, findings) = RatesCheck.Of([.. placed]);
        return new Checked<ProviderRates>(new ProviderRates(advances, right), findings);
    }

    /// <inheritdoc/>
    public bool Equals(ProviderRates? other) => other is not null && Advances == other.Advances && Rates.AsSpan().SequenceEqual(other.Rates.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Advances, Rates.Length, Rates.IsEmpty ? null : Rates[0]);
}
