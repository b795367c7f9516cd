using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.Receipts;

/// <summary><i>Ontvangsten van een dag</i>: what came in and went back on a day, under a provider and by a method.</summary>
/// <param name="Date">The day.</param>
/// <param name="Provider">The provider under whom it was taken.</param>
/// <param name="Method">The method of payment; null where none is given.</param>
/// <param name="Receipts">Ontvangsten: the receipts posted on the day, gross (R10).</param>
/// <param name="RefundsAndCorrections">Terugbetalingen en correcties dated on the day, signed; under the method of the receipt that the money came from.</param>
public sealed record ReceiptsRow(LocalDate Date, ProviderId Provider, string? Method, Money Receipts, Money RefundsAndCorrections);

/// <summary><i>Ontvangsten</i>: per day, provider and method, to lay beside the bank statement.</summary>
public sealed record ReceiptsReport
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Van</i>: the first day, inclusive (R1).</summary>
    public required LocalDate From { get; init; }

    /// <summary><i>Tot en met</i>: the last day, inclusive (R1).</summary>
    public required LocalDate To { get; init; }

    /// <summary><i>Rijen</i>: by date, provider and method (ordinal, none first); a row of which both amounts are zero is left out.</summary>
    public required ImmutableArray<ReceiptsRow> Rows { get; init; }

    /// <summary><i>Totaal</i>: all receipts, refunds and corrections together: <i>Receipts totalling</i> of the same period (R9).</summary>
    public required Money Total { get; init; }

    /// <summary><i>Samenvoegen</i>: adds the receipts of two practices; a provider id means the same provider in both.</summary>
    /// <remarks>Associative and commutative: rows add up by their keys; one that cancels is left out.</remarks>
    /// <param name="left">One report.</param>
    /// <param name="right">The other; of the same period.</param>
    /// <returns>The report of both.</returns>
    /// <exception cref="ArgumentException">The periods differ.</exception>
    public static ReceiptsReport Merge(ReceiptsReport left, ReceiptsReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check((left.From, left.To) == (right.From, right.To), nameof(right));
        return new ReceiptsReport
        {
            Practices = Merging.Practices(left.Practices, right.Practices),
            From = left.From,
            To = left.To,
            Rows =
            [
                .. left.Rows.Concat(right.Rows)
                    .GroupBy(row => (row.Date, row.Provider, row.Method))
                    .Select(group => group.Aggregate((one, other) => one with
                    {
                        Receipts = one.Receipts + other.Receipts,
                        RefundsAndCorrections = one.RefundsAndCorrections + other.RefundsAndCorrections,
                    }))
                    .Where(row => row.Receipts != Money.Zero || row.RefundsAndCorrections != Money.Zero)
                    .OrderBy(row => row.Date)
                    .ThenBy(row => row.Provider.Value, StringComparer.Ordinal)
                    .ThenBy(row => row.Method, StringComparer.Ordinal),
            ],
            Total = left.Total + right.Total,
        };
    }

    /// <inheritdoc/>
    public bool Equals(ReceiptsReport? other) =>
        other is not null && From == other.From && To == other.To && Total == other.Total
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan())
        && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Rows.Length, Total);
}
