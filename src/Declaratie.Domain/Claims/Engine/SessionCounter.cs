using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>Step 7: counts the visits of an agenda month; a visit is a patient on a day, whatever was done in it and however often it was claimed.</summary>
internal static class SessionCounter
{
    public static void Decide(ClaimTables tables, SessionsDetermined entry, Outcome outcome)
    {
        if (tables.Treatments.Months.TryGetValue(TreatmentTables.MonthOf(entry.Month), out var month))
        {
            outcome.Add(new SessionsCounted(entry.Month, entry.Date, Count(tables, month, Days.Of(entry.Date))));
        }
    }

    private static SessionCounts Count(ClaimTables tables, int month, int today)
    {
        var (performed, claimed, granted, invoiced) = (new HashSet<long>(), new HashSet<long>(), new HashSet<long>(), new HashSet<long>());
        var performances = new PerformanceCounts(tables.Register);
        for (var at = tables.Treatments.MonthRows[month].Head; at >= 0; at = tables.Treatments.Rows[at].MonthNext)
        {
            ref readonly var row = ref tables.Treatments.Rows[at];
            if (row.Status == TreatmentStatus.Cancelled || row.IsRemainder || row.Day > today || !performances.Count(row.Performance))
            {
                continue;
            }

            var visit = TreatmentTables.VisitKey(row.Patient, row.Day);
            _ = performed.Add(visit);
            if (row.Line < 0 || tables.Lines[row.Line].Status == ClaimLineStatus.Credited)
            {
                continue;
            }

            ref readonly var line = ref tables.Lines[row.Line];
            var ofInsurer = tables.Files[line.File].Kind == ClaimFileKind.Insurer;
            _ = ofInsurer && claimed.Add(visit);
            _ = ofInsurer && line.Granted > 0 && granted.Add(visit);
            _ = line.Status == ClaimLineStatus.Invoiced && invoiced.Add(visit);
        }

        return new SessionCounts(performed.Count, claimed.Count, granted.Count, invoiced.Count);
    }
}
