using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>The sessions of indications, for as long as one question lasts: what was gathered for one session serves the others of its indication.</summary>
internal sealed class SessionBook(TreatmentTables tables, EntitlementTracks tracks)
{
    private readonly Dictionary<int, Known> known = [];
    private readonly PerformanceCounts performances = new(tables.Register);

    /// <summary>What holds for a treatment: the answer for its own day.</summary>
    /// <param name="number">The treatment.</param>
    /// <returns>The answer; null when it has no indication or is no session (Z13).</returns>
    public EntitlementAnswer? Of(int number)
    {
        ref readonly var row = ref tables.Rows[number];
        if (row.Indication < 0 || !IsSession(row))
        {
            return null;
        }

        var answer = On(row.Indication, row.Day);
        return row.Patient == PatientOf(row.Indication)
            ? answer
            : answer with { IsValid = false, Payer = Payer.Patient, Csi = null, Rule = SessionRules.WithinItsIndication };
    }

    /// <summary>What would hold for a session of an indication on a day.</summary>
    public EntitlementAnswer On(int indication, int day)
    {
        var all = Find(indication);
        return EntitlementEngine.Answer(tracks, all.Indication, all.Birth, all.Days, Days.ToDate(day));
    }

    public int UsedOn(int indication, int day)
    {
        var all = Find(indication);
        return EntitlementEngine.UsedOn(tracks, all.Indication, all.Birth, all.Days, Days.ToDate(day));
    }

    /// <summary>Delivered, no remainder, and a performance that counts (Z13).</summary>
    public bool IsSession(in TreatmentRow row) => row.Status != TreatmentStatus.Cancelled && !row.IsRemainder && performances.Count(row.Performance);

    public bool IsPerPatient(EntitlementTrack track) => tracks.IsPerPatient(track);

    public int PatientOf(int indication) => Find(indication).Patient;

    /// <summary>Leaves out what stands there twice; the days ascend.</summary>
    /// <param name="days">The days; those that stay come to stand first.</param>
    /// <returns>How many stay.</returns>
    public static int Distinct(Span<int> days)
    {
        var count = 0;
        foreach (var day in days)
        {
            if (count == 0 || days[count - 1] != day)
            {
                days[count++] = day;
            }
        }

        return count;
    }

    private Known Find(int indication)
    {
        if (!known.TryGetValue(indication, out var found))
        {
            var row = tables.Register.IndicationRows[indication];
            var patient = tables.Register.Patients.Find(row.Patient.Value);
            var birth = tables.Register.PatientFiles[patient].BirthDate;
            known[indication] = found = new Known(row, patient, birth, tracks.IsPerPatient(row.Track) ? Together(row.Track, patient, birth) : Alone(indication, row, birth));
        }

        return found;
    }

    private SessionDays Alone(int indication, Indication row, LocalDate? birth)
    {
        var days = new int[tables.Sessions.Count <= indication ? 0 : tables.Sessions[indication].Items.Length];
        return new SessionDays(days.AsMemory(0, Gather(indication, row, birth, days)), SessionDays.ElsewhereOf(row));
    }

    /// <summary>Over all indications of the patient with the track.</summary>
    private SessionDays Together(EntitlementTrack track, int patient, LocalDate? birth)
    {
        var (days, elsewhere) = (new List<int>(), ImmutableArray.CreateBuilder<SessionsElsewhere>());
        for (var at = tables.Register.PatientFiles[patient].Indications; at is not null; at = at.Older)
        {
            var row = tables.Register.IndicationRows[at.Item];
            if (row.Track == track)
            {
                var alone = Alone(at.Item, row, birth);
                days.AddRange(alone.Here.Span);
                elsewhere.AddRange(alone.Elsewhere);
            }
        }

        int[] inOrder = [.. days];
        Array.Sort(inOrder);
        elsewhere.Sort((one, other) => one.From.CompareTo(other.From));
        return new SessionDays(inOrder.AsMemory(0, Distinct(inOrder)), elsewhere.DrainToImmutable());
    }

    /// <summary>The days of an indication's sessions, within it and not before the birth (Z17).</summary>
    private int Gather(int indication, Indication row, LocalDate? birth, int[] days)
    {
        var first = birth is { } born && born > row.Start ? Days.Of(born) : Days.Of(row.Start);
        var last = row.End is { } end ? Days.Of(end) : int.MaxValue;
        var count = 0;
        foreach (var item in days.Length == 0 ? [] : tables.Sessions[indication].Items)
        {
            var day = SessionList.DayOf(item);
            if (day >= first && day <= last && (count == 0 || days[count - 1] != day) && performances.Count(SessionList.PerformanceOf(item)))
            {
                days[count++] = day;
            }
        }

        return count;
    }

    /// <summary>An indication, and everything that its answers need.</summary>
    private readonly record struct Known(Indication Indication, int Patient, LocalDate? Birth, SessionDays Days);
}

/// <summary>Which performances count as a session: as the performance says, unless a setting says otherwise (A14).</summary>
internal sealed class PerformanceCounts(RegisterTables register)
{
    private readonly sbyte[] known = new sbyte[register.Performances.Count];

    public bool Count(int performance)
    {
        ref var count = ref known[performance];
        if (count == 0)
        {
            count = IsSession(performance) ? (sbyte)1 : (sbyte)-1;
        }

        return count > 0;
    }

    private bool IsSession(int performance) => register.Settings.GetValueOrDefault(SettingTable.SessionsCount + register.Performances[performance]) switch
    {
        "true" => true,
        "false" => false,
        _ => register.PerformanceRows[performance]?.Session ?? false,
    };
}
