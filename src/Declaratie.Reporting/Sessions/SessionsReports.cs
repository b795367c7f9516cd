using Declaratie.Domain.Practices;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Reporting.Sessions;

/// <summary><i>Zittingen opvragen</i>: asks a practice after the sessions of a month.</summary>
public static class SessionsReports
{
    /// <summary><i>Zittingen van een maand</i>: what was performed, claimed, granted and invoiced, the entitlement used, and what of it is wrong.</summary>
    /// <remarks>Nothing is determined by asking: a month that is stale stays so, and its rows say how things stand now (C38).</remarks>
    /// <param name="practice">The practice.</param>
    /// <param name="name">Its name.</param>
    /// <param name="month">The agenda month (C39).</param>
    /// <returns>The report.</returns>
    public static SessionsReport Sessions(this Practice practice, string name, YearMonth month)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(name);
        var tables = practice.Tables.Invoices.Returns.Claims;
        var row = tables.Treatments.Months.TryGetValue(TreatmentTables.MonthOf(month), out var number) ? tables.Treatments.MonthRows[number] : default;
        var (status, treatments) = (row.Count > 0 ? row.Status : default(SessionsStatus?), practice.TreatmentsOf(month));
        var maker = new SessionsMaker(tables, treatments, status is SessionsStatus.Current ? row.DeterminedDay : int.MaxValue);
        return new SessionsReport
        {
            Practices = [name],
            Month = month,
            Status = status,
            Visits = maker.Visits,
            Determined = row.Counts,
            Rows = [.. maker.Rows()],
            Entitlements = [.. maker.Entitlements(name, month)],
            Changes = [.. practice.EntitlementChanges(treatments, maker.Book).Select(change => new FlaggedClaim(name, change))],
            Findings = [.. SessionsMaker.InOrder(SessionJudge.Judge(tables.Treatments, maker.Book, treatments).Select(finding => new FlaggedSession(name, finding)))],
        };
    }
}
