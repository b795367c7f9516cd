using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting;

/// <summary>The sums of the shown rows of one payor.</summary>
/// <param name="Payor">The payor or label.</param>
/// <param name="Columns">The amounts.</param>
internal sealed record PayorTotal(PayorLabel Payor, ReportColumns Columns)
{
    /// <summary>Those of a report, in ordinal order.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The totals; none when only details were asked.</returns>
    public static ImmutableArray<PayorTotal> Of(AllocatedPaymentsReport report) =>
    [
        .. (report.Summary ?? [])
            .GroupBy(row => row.Payor, row => row.Columns)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new PayorTotal(group.Key, group.Aggregate((sum, columns) => sum + columns))),
    ];
}
