using System.Collections.Immutable;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <content>Sessions: who pays which, what became wrong, what cannot be right (Z1–Z19).</content>
public sealed partial class Practice
{
    /// <summary><i>Aanspraken</i>: who pays which session, as this practice was built with.</summary>
    public EntitlementTracks EntitlementTracks => Claims.Tracks;

    /// <summary><i>Met andere aanspraken</i>: the same practice, asked with other data, for example that of next year.</summary>
    /// <remarks>What was claimed keeps the CSI that it was claimed with; claims to which the other data gives another are changes (Z19).</remarks>
    /// <param name="tracks">Who pays which session.</param>
    /// <returns>The practice; this one stays as it is.</returns>
    public Practice With(EntitlementTracks tracks)
    {
        ArgumentNullException.ThrowIfNull(tracks);
        if (ReferenceEquals(tracks, EntitlementTracks))
        {
            return this;
        }

        var tables = Tables.Fork();
        tables.Invoices.Returns.Claims.Tracks = tracks;
        return new Practice(tables);
    }

    /// <summary><i>Wat als</i>: who would pay a session of an indication on a day; on a day with a session: that session.</summary>
    /// <param name="indication">The indication.</param>
    /// <param name="date">The day.</param>
    /// <returns>The answer; null when there is no such indication.</returns>
    public EntitlementAnswer? Entitlement(IndicationId indication, LocalDate date) =>
        Register.Indications.Find(indication.Value ?? "") is >= 0 and var number ? Claims.Sessions().On(number, Days.Of(date)) : null;

    /// <summary><i>Aanspraak van een behandeling</i>: who pays it, by its own number.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The answer; null when there is no such treatment, it names no indication, or it is no session (Z13).</returns>
    public EntitlementAnswer? EntitlementOf(TreatmentId treatment) =>
        Claims.Treatments.Treatments.Find(treatment.Value ?? "") is >= 0 and var number ? Claims.Sessions().Of(number) : null;

    /// <summary><i>Gewijzigde aanspraken</i>: the claims that are not credited and whose CSI or payer is no longer that of their session (Z19).</summary>
    /// <returns>The changes, in the order in which they were claimed.</returns>
    public ImmutableArray<EntitlementChange> EntitlementChanges()
    {
        var sessions = Claims.Sessions();
        return [.. Enumerable.Range(0, Claims.Lines.Count).Select(line => ChangeOf(Claims.Lines[line].Treatment, line, sessions)).OfType<EntitlementChange>()];
    }

    /// <summary><i>Gewijzigde aanspraken van een maand</i>: those of the sessions of an agenda month (Z19).</summary>
    /// <param name="month">The agenda month.</param>
    /// <returns>The changes, by day.</returns>
    public ImmutableArray<EntitlementChange> EntitlementChanges(YearMonth month) => EntitlementChanges(TreatmentsOf(month), Claims.Sessions());

    /// <summary><i>Bevindingen over zittingen</i>: the sessions of an agenda month that cannot be right, and indications of theirs that overlap (Z14–Z18).</summary>
    /// <param name="month">The agenda month.</param>
    /// <returns>The findings, by day.</returns>
    public ImmutableArray<Finding> SessionFindings(YearMonth month) => [.. SessionJudge.Judge(Claims.Treatments, Claims.Sessions(), TreatmentsOf(month))];

    internal ImmutableArray<EntitlementChange> EntitlementChanges(int[] treatments, SessionBook sessions) =>
        [.. treatments.Select(number => ChangeOf(number, Claims.Treatments.Rows[number].Line, sessions)).OfType<EntitlementChange>()];

    /// <summary>The treatments of an agenda month, by day and then in the order in which they were registered.</summary>
    internal int[] TreatmentsOf(YearMonth month)
    {
        var numbers = new List<int>();
        if (Claims.Treatments.Months.TryGetValue(TreatmentTables.MonthOf(month), out var row))
        {
            for (var at = Claims.Treatments.MonthRows[row].Head; at >= 0; at = Claims.Treatments.Rows[at].MonthNext)
            {
                numbers.Add(at);
            }
        }

        int[] inOrder = [.. numbers];
        Array.Sort(Array.ConvertAll(inOrder, number => ((long)Claims.Treatments.Rows[number].Day << 32) | (uint)number), inOrder);
        return inOrder;
    }

    private EntitlementChange? ChangeOf(int treatment, int line, SessionBook sessions)
    {
        ref readonly var row = ref Claims.Treatments.Rows[treatment];
        if (row.Line != line || line < 0 || row.Indication < 0 || Claims.Lines[line].Status is ClaimLineStatus.Credited)
        {
            return null;
        }

        var (claimed, now) = (Claims.EntitlementOf(Claims.Lines[line]), ClaimedEntitlement.Of(sessions.Of(treatment), Claims.Treatments.GivenCsi(row)));
        return (claimed?.Payer, claimed?.Csi) == (now?.Payer, now?.Csi) ? null : new EntitlementChange(
            Claims.TreatmentOf(line),
            Days.ToDate(row.Day),
            new IndicationId(Register.Indications[row.Indication]),
            Claims.NumberOf(Claims.Lines[line].File),
            Claims.ReferenceOf(line),
            claimed,
            now);
    }
}
