using System.Collections.Immutable;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary><i>Openstaande posten</i>: the credits and debits that are not fully allocated on a day; what to look at before paying anybody.</summary>
public sealed record OpenTransactionsReport
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Per datum</i>: the day at the end of which it stands like this.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary><i>Tegoeden</i>: by account (ordinal), date, id (ordinal) and practice.</summary>
    public required OpenRows<OpenCredit> Credits { get; init; }

    /// <summary><i>Schulden</i>: by account (ordinal), date, id (ordinal) and practice.</summary>
    public required OpenRows<OpenDebit> Debits { get; init; }

    /// <summary><i>Rekeningen</i>: the accounts that have something open, by account (ordinal).</summary>
    public required OpenRows<OpenAccount> Accounts { get; init; }

    /// <summary><i>Ouderdom</i>: always the four bands, youngest first.</summary>
    public required ImmutableArray<OpenAge> Ageing { get; init; }

    /// <summary><i>Totalen</i>: everything that is open.</summary>
    public required OpenTotals Totals { get; init; }

    /// <summary><i>Samenvoegen</i>: adds what is open in two practices; accounts of the same name add up.</summary>
    /// <remarks>Associative and commutative. The rows of both are drawn.</remarks>
    /// <param name="left">One report.</param>
    /// <param name="right">The other; as of the same day.</param>
    /// <returns>The report of both.</returns>
    /// <exception cref="ArgumentException">They are of different days.</exception>
    public static OpenTransactionsReport Merge(OpenTransactionsReport left, OpenTransactionsReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check(left.AsOf == right.AsOf, nameof(right));
        return new OpenTransactionsReport
        {
            Practices = Merging.Practices(left.Practices, right.Practices),
            AsOf = left.AsOf,
            Credits = Merged(left.Credits, right.Credits),
            Debits = Merged(left.Debits, right.Debits),
            Accounts = new OpenRows<OpenAccount>(
            [
                .. left.Accounts.Concat(right.Accounts)
                    .GroupBy(row => row.Account, StringComparer.Ordinal)
                    .Select(group => group.Aggregate((one, other) => one with { Credits = one.Credits + other.Credits, Debits = one.Debits + other.Debits }))
                    .OrderBy(row => row.Account, StringComparer.Ordinal),
            ]),
            Ageing = [.. left.Ageing.Zip(right.Ageing, (one, other) => one with { Totals = one.Totals + other.Totals })],
            Totals = left.Totals + right.Totals,
        };
    }

    /// <inheritdoc/>
    public bool Equals(OpenTransactionsReport? other) =>
        other is not null && AsOf == other.AsOf && Totals == other.Totals
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan())
        && Ageing.AsSpan().SequenceEqual(other.Ageing.AsSpan())
        && Credits.Equals(other.Credits) && Debits.Equals(other.Debits) && Accounts.Equals(other.Accounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Totals, Credits.Count, Debits.Count, Accounts.Count, Credits, Debits);

    private static OpenRows<T> Merged<T>(OpenRows<T> left, OpenRows<T> right)
        where T : OpenDocument
    {
        List<T> rows = [.. left, .. right];
        rows.Sort(OpenDocumentOrder.Compare);
        return new OpenRows<T>(rows);
    }
}
