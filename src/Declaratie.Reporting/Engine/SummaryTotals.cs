using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting.Engine;

/// <summary>Sums of shown rows.</summary>
internal static class SummaryTotals
{
    public static ReportColumns Of(IEnumerable<SummaryRow> rows, AllocatedPaymentsSpec spec) =>
        rows.Aggregate(Nothing(spec), (sum, row) => sum + row.Columns);

    public static ImmutableArray<ProviderTotal> PerProvider(IEnumerable<SummaryRow> rows, AllocatedPaymentsSpec spec) =>
    [
        .. rows.GroupBy(row => row.Provider)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new ProviderTotal(group.Key, Of(group, spec))),
    ];

    private static ReportColumns Nothing(AllocatedPaymentsSpec spec) =>
        new(Money.Zero, Money.Zero, Money.Zero, spec.HideAdvancePayments ? null : Money.Zero);
}
