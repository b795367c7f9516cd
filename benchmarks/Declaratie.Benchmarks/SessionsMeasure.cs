using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Sessions;
using NodaTime;

namespace Declaratie.Benchmarks;

/// <summary>Measures the goals of sessions in one process and prints them as a Markdown table, with checksums.</summary>
internal static class SessionsMeasure
{
    private const int Rounds = 9;
    private const int Sessions = 100_000;
    private const int Indications = 20_000;
    private const int LongIndications = 100;
    private const int Years = 20;
    private static readonly YearMonth March = new(2024, 3);

    public static int Run()
    {
        Console.WriteLine("| what | median | lowest | checksum |");
        Console.WriteLine("|---|---|---|---|");
        Months();
        TwentyYears();
        return 0;
    }

    /// <summary>Three months of a large practice: February and March are claimed, March is asked after.</summary>
    private static void Months()
    {
        var builder = Opened(Indications, EntitlementTrack.Chronic, new(2024, 1, 1));
        for (var month = 1; month <= 3; month++)
        {
            for (var number = 0; number < Sessions; number++)
            {
                // Five sessions each, spread over the month in the order of its days.
                Append(builder, Treat($"T{month}-{number}", new LocalDate(2024, month, 1 + (number * 28 / Sessions)), number % Indications));
            }
        }

        var day = new LocalDate(2024, 4, 1);
        Append(builder, new TreatmentsChecked(day));
        Append(builder, new TreatmentsBooked(day));
        var practice = builder.ToPractice();
        var claim = new ClaimFilesCreated(day, ClaimFileKind.Insurer, March) { ThroughMonth = true };
        Time($"claim {3 * Sessions} sessions, number and CSI of each kept", 3, () => practice.Decide(claim).Events.Length);
        Append(builder, claim);
        practice = builder.ToPractice();
        Time($"determine a month of {Sessions} sessions", Rounds, () => practice.Decide(new SessionsDetermined(day, March)).Events.OfType<SessionsCounted>().Single().Counts.Performed);
        Time($"report the sessions of that month, {Indications} indications", Rounds, () => practice.Sessions("De Singel", March).Visits.Claimed);
        Time($"compare {3 * Sessions} claims with their entitlement", Rounds, () => practice.EntitlementChanges().Length);
    }

    /// <summary>Two sessions a week for twenty years, of a hundred patients at once: the rows of one lie far apart.</summary>
    private static void TwentyYears()
    {
        var builder = Opened(LongIndications, EntitlementTrack.Copd, new(2004, 1, 1));
        var (day, count) = (new LocalDate(2004, 1, 1), 0);
        for (var visit = 0; visit < Years * 104; visit++)
        {
            for (var patient = 0; patient < LongIndications; patient++, count++)
            {
                Append(builder, Treat($"T{count}", day.PlusDays(visit * 7 / 2), patient));
            }
        }

        var practice = builder.ToPractice();
        var ids = Enumerable.Range(0, LongIndications).Select(number => new IndicationId($"I{number}")).ToArray();
        var last = day.PlusYears(Years);
        Each($"entitlement of one indication over {Years} years ({Years * 104} sessions), the same one again and again", () => practice.Entitlement(ids[0], last)!.Number);
        var at = 0;
        Each($"the same, {LongIndications} indications in turn", () => practice.Entitlement(ids[at++ % LongIndications], last)!.Number);
    }

    private static PracticeBuilder Opened(int indications, EntitlementTrack track, LocalDate start)
    {
        var builder = Practice.CreateBuilder();
        Append(builder, new Provider(new("th1"), "Een", "04123456"));
        Append(builder, new Payor(new("A"), "Verzekeraar") { Uzovi = "9901" });
        Append(builder, new Performance(new("1000"), "Zitting", Session: true) { List = "012" });
        Append(builder, new Tariff(new("1000"), start, Money.FromCents(4000)) { Payor = new PayorId("A") });
        for (var number = 0; number < indications; number++)
        {
            Append(builder, new Patient(new($"P{number}")) { Name = "Iemand", Bsn = "123456782", BirthDate = new LocalDate(1970, 1, 1) });
            Append(builder, new Coverage(new($"P{number}"), start, start) { Insurer = new PayorId("A") });
            Append(builder, new Indication(new($"I{number}"), new($"P{number}"), track, start) { Class = "C" });
        }

        return builder;
    }

    private static Treatment Treat(string id, LocalDate date, int patient) =>
        new(new(id), date, new($"P{patient}"), new("th1"), new("1000"), Payer.Insurer) { Indication = new IndicationId($"I{patient}") };

    private static void Append(PracticeBuilder builder, JournalEntry entry)
    {
        if (builder.Append(entry) is { } refusal)
        {
            throw new InvalidOperationException($"Refused: {refusal}");
        }
    }

    private static void Time(string what, int rounds, Func<int> act)
    {
        var checksum = act();
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            _ = act();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0.00} ms | {times[0]:0.00} ms | {checksum} |"));
    }

    /// <summary>A short question: so many times, of which the time of one is told.</summary>
    private static void Each(string what, Func<int> act)
    {
        const int Many = 2_000;
        var (times, checksum) = (new List<double>(), 0L);
        for (var round = 0; round < Rounds + 3; round++)
        {
            checksum = 0;
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Many; i++)
            {
                checksum += act();
            }

            times.Add(watch.Elapsed.TotalMicroseconds / Many);
        }

        times.RemoveRange(0, 3);
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0.0} µs | {times[0]:0.0} µs | {checksum} |"));
    }
}
