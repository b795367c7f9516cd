using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>The claims side: patients who come for a year, their treatments, and in the month after all that becomes of these.</summary>
/// <param name="spec">The knobs.</param>
internal sealed class SoakClaims(SoakSpec spec)
{
    public const int Insurers = 10;
    private const int Providers = 20;
    private const int VisitsPerYear = 10;

    public static readonly PerformanceCode Session = new("1000");
    public static readonly PerformanceCode AtHome = new("1001");

    private readonly FixedRandom random = FixedRandom.Of(unchecked(spec.Seed * 31));
    private int delivered;

    /// <summary>A multiple of the insurers, so that a patient's insurer follows from its number.</summary>
    private int Patients => ((spec.Treatments * 12 / VisitsPerYear / Insurers) + 1) * Insurers;

    /// <summary>The entries with the day on which each is recorded, in that order.</summary>
    public IEnumerable<(LocalDate Day, JournalEntry Entry)> Write()
    {
        SoakVisit[] before = [];
        var settling = new SoakSettling();
        for (var month = 0; month < spec.Months; month++)
        {
            var first = spec.MonthAt(month);
            var visits = Visits(first);
            IEnumerable<(LocalDate, JournalEntry)> opening = [.. month == 0 ? Practice() : [], .. first.Month == 1 ? Year(first) : []];
            var work = month > 0 ? settling.Month(month - 1, first, before, PriceIn(first.PlusMonths(-1).Year)) : [];
            foreach (var one in opening.Concat(visits.SelectMany(Delivered)).Concat(work).OrderBy(entry => entry.Item1))
            {
                yield return one;
            }

            before = visits;
        }
    }

    public static PayorId InsurerAt(int number) => new(Text($"V{number:00}"));

    public static ProviderId ProviderAt(int number) => new(Text($"B{number:00}"));

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A contract lasts a year, and the next one pays more.</summary>
    private Money PriceIn(int year) => Money.FromCents(4000 + (100 * (year - spec.Start.Year)));

    private IEnumerable<(LocalDate, JournalEntry)> Practice()
    {
        var day = spec.Start;
        yield return (day, new Performance(Session, "Zitting fysiotherapie", Session: true) { List = "012" });
        yield return (day, new Performance(AtHome, "Zitting fysiotherapie aan huis", Session: true) { List = "012" });
        for (var at = 0; at < Providers; at++)
        {
            yield return (day, new Provider(ProviderAt(at), Text($"Therapeut {at}"), Text($"04{at + 100_000:000000}")));
        }

        for (var at = 0; at < Insurers; at++)
        {
            yield return (day, new Payor(InsurerAt(at), Text($"Verzekeraar {at}")) { ClaimWithinMonths = 12 });
        }
    }

    private IEnumerable<(LocalDate, JournalEntry)> Year(LocalDate first)
    {
        var (price, last) = (PriceIn(first.Year), first.PlusYears(1).PlusDays(-1));
        yield return (first, new Setting(SettingTable.WorklistDays, Text($"{30 + first.Year - spec.Start.Year}")));
        foreach (var performance in (PerformanceCode[])[Session, AtHome])
        {
            yield return (first, new Tariff(performance, first, price) { To = last });
            for (var at = 0; at < Insurers; at++)
            {
                yield return (first, new Tariff(performance, first, price) { Payor = InsurerAt(at), To = last });
            }
        }

        for (var at = 0; at < Patients; at++)
        {
            var patient = PatientAt(first.Year, at);
            yield return (first, new Patient(patient) { Name = Text($"Patiënt {at}"), Bsn = "999999990", BirthDate = new LocalDate(1970, 1, 1) });
            yield return (first, new Coverage(patient, first, first) { Insurer = InsurerAt(at % Insurers) });
            if (TrackOf(at) is { } track)
            {
                yield return (first, new Indication(IndicationAt(patient), patient, track, first) { Class = track == EntitlementTrack.Copd ? "C" : null });
            }
        }
    }

    private SoakVisit[] Visits(LocalDate first)
    {
        LocalDate[] days = [.. WorkCalendar.WorkdaysOfMonth(first)];
        var visits = new SoakVisit[spec.Treatments];
        for (var at = 0; at < visits.Length; at++, delivered++)
        {
            var number = delivered % Patients;
            var patient = PatientAt(first.Year, number);
            var fate = SoakVisit.Draw(random);
            visits[at] = new SoakVisit(
                new(Text($"T{delivered:0000000}")), days[at * days.Length / visits.Length], patient, number % Insurers, delivered % Providers, TrackOf(number) is null ? null : IndicationAt(patient), fate);
        }

        return visits;
    }

    private static IEnumerable<(LocalDate, JournalEntry)> Delivered(SoakVisit visit)
    {
        var (day, id) = (visit.Date, visit.Id);
        yield return (day, new Treatment(id, day, visit.Patient, ProviderAt(visit.Provider), Session, visit.Fate == Fate.Private ? Payer.Patient : Payer.Insurer) { Indication = visit.Indication });
        if (visit.Fate == Fate.Corrected)
        {
            yield return (day, new TreatmentEdited(day, id, new TreatmentChanges { Performance = AtHome }));
        }

        yield return (day, new TreatmentsChecked(day) { Treatments = [id] });
        if (visit.Fate == Fate.NeverDelivered)
        {
            yield return (day, new TreatmentCancelled(day, id, "niet verschenen"));
            yield break;
        }

        yield return (day, new TreatmentsBooked(day) { Treatments = [id] });
        if (visit.Fate == Fate.PutBack)
        {
            yield return (day, new TreatmentPutBack(day, id));
            yield return (day, new TreatmentsBooked(day) { Treatments = [id] });
        }
    }

    private static EntitlementTrack? TrackOf(int patient) => (patient / Insurers % 4) switch
    {
        0 => EntitlementTrack.Chronic,
        1 => EntitlementTrack.Copd,
        2 => EntitlementTrack.Osteoarthritis,
        _ => null,
    };

    private static PatientId PatientAt(int year, int number) => new(Text($"C{year % 100:00}-{number:00000}"));

    private static IndicationId IndicationAt(PatientId patient) => new($"I{patient.Value}");
}
