using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>The sessions of indications, for as long as one question lasts: what was gathered for one session serves the others of its indication.</summary>
internal sealed class SessionBook(TreatmentTables tables, EntitlementTracks tracks)
{
    private readonly Dictionary<int, SessionDays> known = [];
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
        var row = tables.Register.IndicationRows[indication];
        return EntitlementEngine.Answer(tracks, row, BirthOf(indication), DaysOf(indication), Days.ToDate(day));
    }

    public int UsedOn(int indication, int day) =>
        EntitlementEngine.UsedOn(tracks, tables.Register.IndicationRows[indication], BirthOf(indication), DaysOf(indication), Days.ToDate(day));

    /// <summary>Delivered, no remainder, and a performance that counts (Z13).</summary>
    public bool IsSession(in TreatmentRow row) => row.Status != TreatmentStatus.Cancelled && !row.IsRemainder && performances.Count(row.Performance);

    public bool IsPerPatient(EntitlementTrack track) => tracks.IsPerPatient(track);

    public NodaTime.LocalDate? BirthOf(int indication) => tables.Register.PatientFiles[PatientOf(indication)].BirthDate;

    public int PatientOf(int indication) => tables.Register.Patients.Find(tables.Register.IndicationRows[indication].Patient.Value);

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

    private SessionDays DaysOf(int indication)
    {
        if (!known.TryGetValue(indication, out var days))
        {
            known[indication] = days = Gather(indication);
        }

        return days;
    }

    private SessionDays Gather(int indication)
    {
        var register = tables.Register;
        var (patient, row) = (PatientOf(indication), register.IndicationRows[indication]);
        var days = new DayList();
        if (!tracks.IsPerPatient(row.Track))
        {
            Gather(indication, patient, ref days);
            return new SessionDays(days.InOrder(), SessionDays.ElsewhereOf(row));
        }

        var elsewhere = ImmutableArray.CreateBuilder<SessionsElsewhere>();
        for (var at = register.PatientFiles[patient].Indications; at is not null; at = at.Older)
        {
            var other = register.IndicationRows[at.Item];
            if (other.Track == row.Track)
            {
                Gather(at.Item, patient, ref days);
                elsewhere.AddRange(SessionDays.ElsewhereOf(other));
            }
        }

        elsewhere.Sort((one, other) => one.From.CompareTo(other.From));
        return new SessionDays(days.InOrder(), elsewhere.DrainToImmutable());
    }

    /// <summary>The days of an indication's sessions, of its own patient and within it (Z17).</summary>
    private void Gather(int indication, int patient, ref DayList days)
    {
        var row = tables.Register.IndicationRows[indication];
        var first = Days.Of(row.Start);
        if (tables.Register.PatientFiles[patient].BirthDate is { } born)
        {
            first = Math.Max(first, Days.Of(born));
        }

        var last = row.End is { } end ? Days.Of(end) : int.MaxValue;
        for (var at = tables.OfIndication.Find(indication); at >= 0; at = tables.Rows[at].IndicationNext)
        {
            ref readonly var treatment = ref tables.Rows[at];
            if (treatment.Patient == patient && treatment.Day >= first && treatment.Day <= last && IsSession(treatment))
            {
                days.Add(treatment.Day);
            }
        }
    }

    /// <summary>Days as they are found: mostly the newest first.</summary>
    private ref struct DayList
    {
        private int[]? items;
        private int count;
        private bool ascends;

        public void Add(int day)
        {
            items ??= new int[16];
            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            ascends |= count > 0 && items[count - 1] < day;
            items[count++] = day;
        }

        public readonly ReadOnlyMemory<int> InOrder()
        {
            var days = items.AsSpan(0, count);
            if (ascends)
            {
                days.Sort();
            }
            else
            {
                days.Reverse();
            }

            return items.AsMemory(0, Distinct(days));
        }
    }
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
