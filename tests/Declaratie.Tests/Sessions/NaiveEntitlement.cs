using System.Globalization;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Tests.Sessions;

/// <summary>A session as the twin sees it.</summary>
internal sealed record NaiveSession(string Id, LocalDate Date, string Patient, string? Indication, bool Counts);

/// <summary>Who pays a session, worked out the slow way from the words of the specification: it knows the limits by heart, and walks day by day.</summary>
internal sealed class NaiveEntitlement(IReadOnlyList<Indication> indications, IReadOnlyDictionary<string, LocalDate?> born, IReadOnlyList<NaiveSession> sessions)
{
    private static readonly LocalDate Rheumatoid = new(2025, 1, 1), Spondyloarthritis = new(2026, 1, 1), Claudication = new(2017, 1, 1), Osteoarthritis = new(2018, 1, 1), Copd = new(2019, 1, 1);

    public string Of(string treatment)
    {
        var session = sessions.Single(one => one.Id == treatment);
        if (session.Indication is not { } id || !session.Counts)
        {
            return "-";
        }

        var indication = indications.Single(one => one.Id.Value == id);
        var answer = On(id, session.Date);
        return indication.Patient.Value == session.Patient ? answer : $"{answer.Split(' ')[0]} patient - Z17!";
    }

    public string On(string id, LocalDate date)
    {
        var indication = indications.Single(one => one.Id.Value == id);
        var birth = born[indication.Patient.Value];
        var (all, terms) = (DaysOf(indication), Terms(indication, birth, date));
        var (first, ordinal, isOutside) = terms.Months is { } months ? Term(all.Keys.Where(day => !(day < terms.From)), months, terms.Way, date) : (LocalDate.MinIsoValue, 0, false);
        var number = 1 + all.Where(day => day.Key >= (isOutside ? LocalDate.MinIsoValue : first)).Sum(day => day.Key < date ? day.Value.Here + day.Value.Elsewhere : day.Key == date ? day.Value.Elsewhere : 0);
        var wrong = date < indication.Start || date > indication.End || date < birth ? "Z17" : terms.Wrong ?? (isOutside ? "Z15" : null);
        return wrong is not null
            ? string.Create(CultureInfo.InvariantCulture, $"#{number} patient - {wrong}!")
            : string.Create(CultureInfo.InvariantCulture, $"#{number} {terms.Say!(number, ordinal)}");
    }

    // The days with sessions of the indication, with how many there were here (one at most) and elsewhere.
    private SortedDictionary<LocalDate, (int Here, int Elsewhere)> DaysOf(Indication indication)
    {
        var days = new SortedDictionary<LocalDate, (int Here, int Elsewhere)>();
        var together = indication.Track is EntitlementTrack.Osteoarthritis or EntitlementTrack.Pelvic
            ? indications.Where(other => other.Track == indication.Track && other.Patient == indication.Patient)
            : [indication];
        foreach (var one in together)
        {
            foreach (var session in sessions)
            {
                if (session.Counts && session.Indication == one.Id.Value && session.Patient == one.Patient.Value
                    && session.Date >= one.Start && !(session.Date > one.End) && !(session.Date < born[one.Patient.Value]))
                {
                    days[session.Date] = (1, days.GetValueOrDefault(session.Date).Elsewhere);
                }
            }

            if (one.SessionsElsewhere > 0)
            {
                var (here, elsewhere) = days.GetValueOrDefault(one.Start);
                days[one.Start] = (here, elsewhere + one.SessionsElsewhere.Value);
            }
        }

        return days;
    }

    // Which term a day falls in: its first day, how many came before it, and whether it is past the last one.
    private static (LocalDate First, int Ordinal, bool IsOutside) Term(IEnumerable<LocalDate> days, int months, char way, LocalDate date)
    {
        var known = days.ToHashSet();
        if (known.Count == 0 || known.Min() > date)
        {
            return (date, 0, false);
        }

        var (anchor, first, ordinal) = (known.Min(), known.Min(), 0);
        var after = anchor.PlusMonths(months);
        for (var day = anchor; day <= date; day = day.PlusDays(1))
        {
            if (day < after)
            {
                continue;
            }

            if (way == '!')
            {
                return (first, 0, true);
            }

            if (way == '>')
            {
                (first, ordinal) = (day, ordinal + 1);
                after = anchor.PlusMonths(months * (ordinal + 1));
            }
            else if (known.Contains(day) || day == date)
            {
                (first, ordinal) = (day, ordinal + 1);
                after = day.PlusMonths(months);
            }
        }

        return (first, ordinal, false);
    }

    private static Found Terms(Indication indication, LocalDate? birth, LocalDate date)
    {
        // The first day that somebody is eighteen: the first with a year 18 later and a month and day not before those of the birth.
        bool? isAdult = birth is { } born ? date >= new LocalDate(born.Year + 18, 1, 1) && (date.Year > born.Year + 18 || (date.Month * 100) + date.Day >= (born.Month * 100) + born.Day) : null;
        return indication.Track switch
        {
            EntitlementTrack.None => Always((_, _) => "patient 009 Z11"),
            EntitlementTrack.Rheumatoid => date < Rheumatoid ? Not("Z16") : Always((_, _) => "insurer - Z8"),
            EntitlementTrack.Spondyloarthritis => date < Spondyloarthritis ? Not("Z16") : Always((_, _) => "insurer - Z9"),
            EntitlementTrack.PostCovid => date < new LocalDate(2020, 7, 18) || date > new LocalDate(2024, 12, 31) ? Not("Z16") : new(null, new LocalDate(2020, 7, 18), 6, '!', Limit(50, "-", "Z10")),
            EntitlementTrack.Chronic when isAdult is false => Always((_, _) => "insurer 001 Z2"),
            EntitlementTrack.Under18 when isAdult is false => new(null, null, 12, '+', Limit(indication.Extended ? 18 : 9, "003", "Z3")),
            EntitlementTrack.Chronic or EntitlementTrack.Under18 when isAdult is null => Not("Z14"),
            EntitlementTrack.Chronic => Always(Chronic(date)),
            EntitlementTrack.Under18 => Always((_, _) => "patient 009 Z11"),
            _ => OfAdults(indication, isAdult, date),
        };
    }

    private static Found OfAdults(Indication indication, bool? isAdult, LocalDate date)
    {
        (int First, int Later)? copd = indication.Class switch { "A" => (5, 0), "B1" => (27, 3), "B2" or "C" or "D" => (70, 52), _ => null };
        var from = indication.Track switch { EntitlementTrack.Claudication => Claudication, EntitlementTrack.Osteoarthritis => Osteoarthritis, EntitlementTrack.Copd => Copd, _ => LocalDate.MinIsoValue };
        if (isAdult is not true || date < from || (indication.Track is EntitlementTrack.Copd && copd is null))
        {
            return Not(isAdult is null && date >= from && (indication.Track is not EntitlementTrack.Copd || copd is not null) ? "Z14" : "Z16");
        }

        return indication.Track switch
        {
            EntitlementTrack.Claudication => new(null, from, 12, '!', Limit(37, "-", "Z4")),
            EntitlementTrack.Osteoarthritis => new(null, from, 12, '+', Limit(12, "012", "Z5")),
            EntitlementTrack.Copd => new(null, from, 12, '>', (number, ordinal) => number <= (ordinal == 0 ? copd!.Value.First : copd!.Value.Later) ? "insurer - Z6" : "patient 009 Z6"),
            _ => Always(Limit(9, "-", "Z7")),
        };
    }

    private static Func<int, int, string> Chronic(LocalDate date) => (number, _) => date.Year switch
    {
        <= 2010 => number <= 9 ? "patient - Z1" : "insurer - Z1",
        2011 => number <= 12 ? "patient - Z1" : "insurer - Z1",
        _ => number <= 20 ? "patient 008 Z1" : "insurer 001 Z1",
    };

    private static Func<int, int, string> Limit(int limit, string csi, string rule) => (number, _) => number <= limit ? $"insurer {csi} {rule}" : $"patient 009 {rule}";

    private static Found Always(Func<int, int, string> say) => new(null, null, null, ' ', say);

    private static Found Not(string rule) => new(rule, null, null, ' ', null);

    // What the specification says of a day: why it says nothing, or from when, in how many months, what comes after ('!' nothing, '+' the next session, '>' at once), and who pays.
    private sealed record Found(string? Wrong, LocalDate? From, int? Months, char Way, Func<int, int, string>? Say);
}
