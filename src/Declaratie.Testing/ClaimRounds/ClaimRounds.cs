using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing;

/// <summary><i>Twee declaratierondes</i>: a large practice of the benchmarks: every treatment is claimed, refused, credited, corrected, claimed again and granted.</summary>
/// <remarks>About five entries per treatment, in order of recording, month after month; nothing in it is refused.</remarks>
public static class ClaimRounds
{
    private const int Insurers = 10;
    private const int Providers = 20;
    private const int VisitsPerPatient = 10;
    private const int Months = 12;
    private const int Batch = 50;
    private const int DaysWithCare = 28;
    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly PerformanceCode Session = new("1000");
    private static readonly PerformanceCode Corrected = new("1001");
    private static readonly Money Price = Money.FromCents(4000);

    /// <summary><i>Genereren</i>: the entries, in order.</summary>
    /// <param name="treatments">How many treatments.</param>
    /// <returns>The entries.</returns>
    public static IEnumerable<JournalEntry> Generate(int treatments)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(treatments);
        return Register(treatments).Concat(Enumerable.Range(0, Months).SelectMany(month => MonthOf(month, treatments)));
    }

    private static IEnumerable<JournalEntry> Register(int treatments)
    {
        yield return new Performance(Session, "Zitting fysiotherapie", Session: true) { List = "012" };
        yield return new Performance(Corrected, "Zitting fysiotherapie aan huis", Session: true) { List = "012" };
        for (var at = 0; at < Providers; at++)
        {
            yield return new Provider(ProviderAt(at), Text($"Therapeut {at}"), Text($"04{at + 100_000:000000}"));
        }

        for (var at = 0; at < Insurers; at++)
        {
            yield return new Payor(InsurerAt(at), Text($"Verzekeraar {at}")) { ClaimWithinMonths = 12 };
            yield return new Tariff(Session, Start, Price) { Payor = InsurerAt(at) };
            yield return new Tariff(Corrected, Start, Price) { Payor = InsurerAt(at) };
        }

        for (var at = 0; at < PatientsOf(treatments); at++)
        {
            yield return new Patient(PatientAt(at)) { Name = Text($"Patiënt {at}"), Bsn = "999999999", BirthDate = new LocalDate(1980, 1, 1) };
            yield return new Coverage(PatientAt(at), Start, Start) { Insurer = InsurerAt(at % Insurers) };
        }
    }

    private static IEnumerable<JournalEntry> MonthOf(int month, int treatments)
    {
        var (first, end) = (treatments * (long)month / Months, treatments * (long)(month + 1) / Months);
        var numbers = Enumerable.Range((int)first, (int)(end - first)).ToArray();
        if (numbers.Length == 0)
        {
            return [];
        }

        var closing = Start.PlusMonths(month + 1);
        return numbers.SelectMany(number => Delivered(number, PatientsOf(treatments), DateOf(number - (int)first, numbers.Length, month)))
            .Concat(Claim(month, closing, numbers, again: false))
            .Concat(numbers.SelectMany(number => Repair(number, closing.PlusDays(14))))
            .Concat(numbers.Chunk(Batch).Select(batch => (JournalEntry)new TreatmentsBooked(closing.PlusDays(14)) { Treatments = [.. batch.Select(TreatmentAt)] }))
            .Concat(Claim(month, closing.PlusDays(14), numbers, again: true));
    }

    private static IEnumerable<JournalEntry> Delivered(int number, int patients, LocalDate date)
    {
        yield return new Treatment(TreatmentAt(number), date, PatientAt(number % patients), ProviderAt(number % Providers), Session, Payer.Insurer);
        yield return new TreatmentsChecked(date) { Treatments = [TreatmentAt(number)] };
        yield return new TreatmentsBooked(date) { Treatments = [TreatmentAt(number)] };
    }

    private static IEnumerable<JournalEntry> Repair(int number, LocalDate on)
    {
        yield return new TreatmentEdited(on, TreatmentAt(number), new TreatmentChanges { Performance = Corrected });
        yield return new TreatmentsChecked(on) { Treatments = [TreatmentAt(number)] };
    }

    /// <summary>A run: first round refused and credited line by line, second round granted.</summary>
    private static IEnumerable<JournalEntry> Claim(int month, LocalDate on, int[] numbers, bool again)
    {
        var files = numbers.GroupBy(number => InsurerOf(number)).OrderBy(group => group.Key.Value, StringComparer.Ordinal).ToArray();
        var named = files.Select((_, at) => new ClaimFileNumber(Text($"F{month + 1:00}{(again ? 'B' : 'A')}{at:00}"))).ToImmutableArray();
        yield return new ClaimFilesCreated(on, ClaimFileKind.Insurer, MonthAt(month)) { Numbers = named };
        yield return new ClaimFilesSent(on);
        foreach (var (file, number) in files.Zip(named))
        {
            yield return new ClaimFileForwarded(on, number);
            yield return again
                ? new ReturnReceived(on.PlusDays(10), number) { Codes = [new RetourCode("8001")] }
                : new ReturnReceived(on.PlusDays(10), number) { Lines = [.. file.Select(Refused)] };
            if (!again)
            {
                yield return new ReturnCredited(on.PlusDays(11), number) { Number = new CreditFileNumber(Text($"C{number.Value}")) };
                yield return new CreditFileBooked(on.PlusDays(11), new CreditFileNumber(Text($"C{number.Value}")));
            }
        }
    }

    private static ReturnLine Refused(int number) =>
        new(new ClaimReference(TreatmentAt(number).Value), Money.Zero) { Calculated = Money.Zero, Codes = [new RetourCode("0582")] };

    private static YearMonth MonthAt(int month) => Start.PlusMonths(month).ToYearMonth();

    private static LocalDate DateOf(int place, int count, int month) => Start.PlusMonths(month).PlusDays((int)((long)place * DaysWithCare / count));

    /// <summary>A multiple of the insurers, so that a treatment's insurer follows from its number.</summary>
    private static int PatientsOf(int treatments) => Math.Max(1, (treatments + (VisitsPerPatient * Insurers) - 1) / (VisitsPerPatient * Insurers)) * Insurers;

    private static PayorId InsurerOf(int number) => InsurerAt(number % Insurers);

    private static TreatmentId TreatmentAt(int number) => new(Text($"T{number:0000000}"));

    private static PatientId PatientAt(int number) => new(Text($"P{number:000000}"));

    private static ProviderId ProviderAt(int number) => new(Text($"B{number:00}"));

    private static PayorId InsurerAt(int number) => new(Text($"V{number:00}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
