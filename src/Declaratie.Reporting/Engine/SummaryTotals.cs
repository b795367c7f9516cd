using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting.Engine;

/// <summary>Sums of shown rows.</summary>
internal static class SummaryTotals
{
    public static ReportColumns Of(ReadOnlySpan<SummaryRow> rows, AllocatedPaymentsSpec spec)
    {
        var sum = new ReportColumns(Money.Zero, Money.Zero, Money.Zero, spec.HideAdvancePayments ? null : Money.Zero);
        foreach (var row in rows)
        {
            sum += row.Columns;
        }

        return sum;
    }

    /// <summary>The rows stand by provider already.</summary>
    /// <param name="rows">The shown rows.</param>
    /// <param name="spec">The question.</param>
    /// <returns>A total for each provider that has a row.</returns>
    public static ImmutableArray<ProviderTotal> PerProvider(ReadOnlySpan<SummaryRow> rows, AllocatedPaymentsSpec spec)
    {
        var totals = ImmutableArray.CreateBuilder<ProviderTotal>();
        for (var (at, end) = (0, 0); at < rows.Length; at = end)
        {
            var provider = rows[at].Provider;
            while (end < rows.Length && rows[end].Provider == provider)
            {
                end++;
            }

            totals.Add(new ProviderTotal(provider, Of(rows[at..end], spec)));
        }

        return totals.DrainToImmutable();
    }
}
