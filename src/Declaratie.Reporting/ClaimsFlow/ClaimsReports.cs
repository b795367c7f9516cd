using Declaratie.Domain.Practices;
using Declaratie.Reporting.ClaimsFlow.Engine;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary><i>Declaratieverslag opvragen</i>: asks a practice what became of its claims.</summary>
public static class ClaimsReports
{
    /// <summary><i>Declaratieverslag</i>: of the files that were sent to insurers in a period (C40).</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="spec">The period and the selections.</param>
    /// <param name="name">The name of the practice, as printed.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The period ends before it begins (R1), or the days ahead are negative.</exception>
    public static ClaimsReport ClaimsReport(this Practice practice, ClaimsReportSpec spec, string name = "")
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(name);
        spec.Check(nameof(spec));
        return new ClaimsScan(practice, spec, name).Report();
    }
}
