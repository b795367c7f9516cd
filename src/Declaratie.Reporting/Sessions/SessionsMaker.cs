using System.Runtime.InteropServices;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Reporting.Sessions;

/// <summary>Counts the sessions of a month, by row and in all, and asks after the entitlements behind them.</summary>
internal sealed class SessionsMaker
{
    private readonly ClaimTables tables;
    private const int All = 0;
    private readonly Dictionary<(int Provider, int Performance, int Indication), int> rows = [];
    private readonly Dictionary<(int Row, long Visit), Seen> visits = [];

    /// <summary>Of all visits, then by row.</summary>
    private readonly List<SessionCounts> counts = [default];

    public SessionsMaker(ClaimTables tables, int[] treatments, int until)
    {
        (this.tables, Book) = (tables, tables.Sessions());
        foreach (var number in treatments)
        {
            ref readonly var row = ref tables.Treatments.Rows[number];
            if (row.Day <= until && Book.IsSession(row))
            {
                Take(row);
            }
        }
    }

    public SessionBook Book { get; }

    public SessionCounts Visits => counts[All];

    public static SessionCounts Add(SessionCounts one, SessionCounts other) =>
        new(one.Performed + other.Performed, one.Claimed + other.Claimed, one.Granted + other.Granted, one.Invoiced + other.Invoiced);

    public static IEnumerable<SessionsRow> InOrder(IEnumerable<SessionsRow> rows) => rows
        .OrderBy(row => row.Provider.Value, StringComparer.Ordinal)
        .ThenBy(row => row.Performance.Value, StringComparer.Ordinal)
        .ThenBy(row => row.Indication?.Value, StringComparer.Ordinal);

    public static IEnumerable<FlaggedSession> InOrder(IEnumerable<FlaggedSession> findings) => findings
        .OrderBy(flagged => flagged.Practice, StringComparer.Ordinal)
        .ThenBy(flagged => flagged.Finding.Subject, StringComparer.Ordinal)
        .ThenBy(flagged => flagged.Finding.Rule.Id, StringComparer.Ordinal);

    public IEnumerable<SessionsRow> Rows() => InOrder(rows.Select(row => new SessionsRow(
        new ProviderId(tables.Register.Providers[row.Key.Provider]),
        new PerformanceCode(tables.Register.Performances[row.Key.Performance]),
        row.Key.Indication < 0 ? null : new IndicationId(tables.Register.Indications[row.Key.Indication]),
        counts[row.Value])));

    public IEnumerable<EntitlementUse> Entitlements(string practice, YearMonth month)
    {
        var last = Days.Of(month.OnDayOfMonth(1)) + CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) - 1;
        return rows.Keys.Select(key => key.Indication).Where(indication => indication >= 0).Distinct()
            .Select(indication => new EntitlementUse(
                practice,
                new IndicationId(tables.Register.Indications[indication]),
                tables.Register.IndicationRows[indication].Track,
                Book.UsedOn(indication, last),
                Book.On(indication, Math.Min(last + 1, DateOnly.MaxValue.DayNumber))))
            .OrderBy(use => use.Indication.Value, StringComparer.Ordinal);
    }

    private void Take(in TreatmentRow row)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, (row.Provider, row.Performance, row.Indication), out var isKnown);
        if (!isKnown)
        {
            number = counts.Count;
            counts.Add(default);
        }

        var (visit, what) = (TreatmentTables.VisitKey(row.Patient, row.Day), What(row));
        Add(number, visit, what);
        Add(All, visit, what);
    }

    private void Add(int number, long visit, Seen what)
    {
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(visits, (number, visit), out _);
        var isNew = what & ~seen;
        seen |= what;
        counts[number] = Add(counts[number], new(One(Seen.Performed), One(Seen.Claimed), One(Seen.Granted), One(Seen.Invoiced)));

        int One(Seen part) => (isNew & part) == Seen.Nothing ? 0 : 1;
    }

    /// <summary>What was done with a treatment, as determining a month sees it.</summary>
    private Seen What(in TreatmentRow row)
    {
        var what = Seen.Performed;
        if (row.Line < 0 || tables.Lines[row.Line].Status is ClaimLineStatus.Credited)
        {
            return what;
        }

        ref readonly var line = ref tables.Lines[row.Line];
        if (tables.Files[line.File].Kind is ClaimFileKind.Insurer)
        {
            what |= line.Granted > 0 ? Seen.Claimed | Seen.Granted : Seen.Claimed;
        }

        return line.Status is ClaimLineStatus.Invoiced ? what | Seen.Invoiced : what;
    }

    [Flags]
    private enum Seen
    {
        Nothing = 0,
        Performed = 1,
        Claimed = 2,
        Granted = 4,
        Invoiced = 8,
    }
}
