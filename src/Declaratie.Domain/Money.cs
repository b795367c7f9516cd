using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain;

/// <summary><i>Bedrag</i>: an amount in euros, kept as whole cents; arithmetic is exact and overflow throws.</summary>
/// <remarks>There is no currency field: a ledger is in euros. Sums of cents are equal in any order, so parallel work equals serial work to the bit.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(long cents) => Cents = cents;

    /// <summary><i>Nul</i>: no money.</summary>
    public static Money Zero => default;

    /// <summary><i>Centen</i>: the amount in whole cents.</summary>
    public long Cents { get; }

    /// <summary><i>Euro's</i>: the amount in euros, always with two decimals.</summary>
    public decimal Euros => new(
        unchecked((int)(uint)Magnitude), unchecked((int)(uint)(Magnitude >> 32)), 0, Cents < 0, 2);

    private ulong Magnitude => Cents < 0 ? unchecked((ulong)-Cents) : (ulong)Cents;

    /// <summary><i>Uit centen</i>: makes an amount of whole cents.</summary>
    /// <param name="cents">The amount in cents.</param>
    /// <returns>The amount.</returns>
    public static Money FromCents(long cents) => new(cents);

    /// <summary><i>Uit euro's</i>: makes an amount of euros with at most two decimals.</summary>
    /// <param name="euros">The amount in euros.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More than two decimals: rounding is for the caller to decide.</exception>
    public static Money FromEuros(decimal euros)
    {
        var cents = euros * 100m;
        return cents == decimal.Truncate(cents)
            ? new Money((long)cents)
            : throw new ArgumentOutOfRangeException(nameof(euros), euros, "An amount has whole cents; round it first, and decide how.");
    }

    /// <summary><i>Optellen</i>: adds two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    public static Money operator +(Money left, Money right) => new(checked(left.Cents + right.Cents));

    /// <summary><i>Aftrekken</i>: takes an amount off another.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take off.</param>
    /// <returns>The difference.</returns>
    public static Money operator -(Money left, Money right) => new(checked(left.Cents - right.Cents));

    /// <summary><i>Tegengestelde</i>: the same amount with the other sign.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The opposite.</returns>
    public static Money operator -(Money amount) => new(checked(-amount.Cents));

    /// <summary><i>Kleiner</i>: is one amount less than another?</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left one is less.</returns>
    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    /// <summary><i>Groter</i>: is one amount more than another?</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left one is more.</returns>
    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    /// <summary><i>Hoogstens</i>: is one amount at most another?</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left one is at most the right one.</returns>
    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    /// <summary><i>Minstens</i>: is one amount at least another?</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the left one is at least the right one.</returns>
    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary><i>Verdelen</i>: splits the amount by weights; the parts always add up to the whole.</summary>
    /// <param name="weights">The weights, each at least 0, together more than 0.</param>
    /// <returns>One part per weight: the cents that are left over go to the largest remainders, ties to the earliest.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are 0.</exception>
    public ImmutableArray<Money> Split(ReadOnlySpan<long> weights)
    {
        var total = Int128.Zero;
        foreach (var weight in weights)
        {
            total += weight >= 0 ? weight : throw new ArgumentException("A weight is at least 0.", nameof(weights));
        }

        if (total == 0)
        {
            throw new ArgumentException("The weights add up to more than 0.", nameof(weights));
        }

        var parts = new long[weights.Length];
        Apportion.Among(Cents, weights, total, parts);
        return [.. parts.Select(FromCents)];
    }

    /// <summary><i>Als tekst</i>: the amount in euros with a point and two decimals, whatever the culture.</summary>
    /// <returns>For example <c>-12.05</c>.</returns>
    public override string ToString() => Euros.ToString("0.00", CultureInfo.InvariantCulture);
}
