using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Uitbetaling aan behandelaars</i>: what each provider is paid for a period (R50).</summary>
public sealed record ProviderPayReport
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Van</i>: the first day, inclusive (R1).</summary>
    public required LocalDate From { get; init; }

    /// <summary><i>Tot en met</i>: the last day, inclusive (R1).</summary>
    public required LocalDate To { get; init; }

    /// <summary><i>Voorschotten</i>: paid or held.</summary>
    public required PayAdvances Advances { get; init; }

    /// <summary><i>Rijen</i>: by provider, payor (ordinal) and first day.</summary>
    /// <remarks>
    /// One for each row of Allocated Payments (R47), also if its columns cancel; split where the percentage changes inside the period. A stretch of days is a row when one of its columns is not zero,
    /// also when the columns of the whole period are: at two percentages that is money all the same.
    /// </remarks>
    public required ImmutableArray<ProviderPayRow> Rows { get; init; }

    /// <summary><i>Behandelaars</i>: the sums of the rows per provider, by provider (ordinal).</summary>
    public required ImmutableArray<ProviderPayTotal> Providers { get; init; }

    /// <summary><i>Totaal</i>: the sum of the rows.</summary>
    public required Money Total { get; init; }

    /// <summary><i>Specificaties</i>: per provider what its rows rest on; null when it was not asked. Together they are the total.</summary>
    public ImmutableArray<PayStatement>? Statements { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <summary><i>Samenvoegen</i>: adds the pay of two practices; a provider id means the same provider in both.</summary>
    /// <remarks>
    /// Associative and commutative. Rows of the same provider, payor, days and percentage add up, what was rounded as it was rounded, so that the pay of the group is what the practices pay together;
    /// rows at different percentages stay beside each other. A row that cancels between practices stays as a row of zeros, so that the lines below it are not lost.
    /// </remarks>
    /// <param name="left">One report.</param>
    /// <param name="right">The other; of the same period, with advances paid or held alike, with statements both or neither.</param>
    /// <returns>The report of both.</returns>
    /// <exception cref="ArgumentException">The reports have other periods or options.</exception>
    public static ProviderPayReport Merge(ProviderPayReport left, ProviderPayReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check((left.From, left.To, left.Advances, left.Statements.HasValue) == (right.From, right.To, right.Advances, right.Statements.HasValue), nameof(right));
        var rows = left.Rows.Concat(right.Rows)
            .GroupBy(row => row.Key)
            .Select(group => group.Aggregate((one, other) => one with { Columns = one.Columns + other.Columns, Pay = one.Pay + other.Pay }))
            .OrderBy(row => row.Provider.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Payor.Value, StringComparer.Ordinal)
            .ThenBy(row => row.From ?? left.From)
            .ThenBy(row => row.To ?? left.To)
            .ThenBy(row => row.From.HasValue)
            .ThenBy(row => row.Percent);
        var lines = left.Statements is { } l && right.Statements is { } r ? l.Concat(r).SelectMany(statement => statement.Rows).ToLookup(row => row.Row.Key, row => row.Lines) : null;
        return Of(
            Merging.Practices(left.Practices, right.Practices),
            (left.From, left.To),
            left.Advances,
            [.. rows],
            lines is null ? null : row => PayLines.InOrder(lines[row.Key].SelectMany(some => some)));
    }

    /// <inheritdoc/>
    public bool Equals(ProviderPayReport? other) =>
        other is not null && From == other.From && To == other.To && Advances == other.Advances && Total == other.Total
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan())
        && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan())
        && Providers.AsSpan().SequenceEqual(other.Providers.AsSpan())
        && Statements.HasValue == other.Statements.HasValue
        && (Statements is not { } one || other.Statements is not { } two || one.AsSpan().SequenceEqual(two.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Advances, Total, Rows.Length, Statements?.Length);

    /// <summary>The report of rows: everything else is sums of them.</summary>
    /// <param name="practices">The practices.</param>
    /// <param name="period">The period.</param>
    /// <param name="advances">Paid or held.</param>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="linesOf">The lines of a row; null without statements.</param>
    /// <returns>The report.</returns>
    internal static ProviderPayReport Of(
        ImmutableArray<string> practices,
        (LocalDate From, LocalDate To) period,
        PayAdvances advances,
        ImmutableArray<ProviderPayRow> rows,
        Func<ProviderPayRow, ImmutableArray<PayLine>>? linesOf) => new()
        {
            Practices = practices,
            From = period.From,
            To = period.To,
            Advances = advances,
            Rows = rows,
            Providers = [.. rows.GroupBy(row => row.Provider).Select(own => new ProviderPayTotal(own.Key, Sum(own)))],
            Total = Sum(rows),
            Statements = linesOf is null
            ? null
            : [.. rows.GroupBy(row => row.Provider).Select(own => new PayStatement(own.Key, [.. own.Select(row => new PayStatementRow(row, linesOf(row)))]))],
        };

    private static Money Sum(IEnumerable<ProviderPayRow> rows) => rows.Aggregate(Money.Zero, (sum, row) => sum + row.Pay);
}
