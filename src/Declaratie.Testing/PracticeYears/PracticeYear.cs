using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary><i>Praktijkjaar</i>: a made-up dental practice, day by day: a journal that the ledger accepts whole.</summary>
/// <remarks>
/// Every month has its daily routine (visits, payments, insurers' remittances) and its scenes: short stories of which each shows one situation of
/// the Allocated Payments report. Every document belongs to one story, so that no story spoils another.
/// </remarks>
public static class PracticeYear
{
    /// <summary><i>Naam van de praktijk</i>: for the header of the journal.</summary>
    public const string PracticeName = "Tandartspraktijk De Linde";

    /// <summary><i>Genereren</i>: writes the year.</summary>
    /// <param name="spec">The knobs; null for the default year.</param>
    /// <returns>The entries in the order in which they were recorded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A knob is out of range.</exception>
    public static ImmutableArray<JournalEntry> Generate(PracticeYearSpec? spec = null) => [.. Days(spec ?? new()).SelectMany(static day => day.Entries)];

    /// <summary><i>Dag voor dag</i>: the same entries as they are recorded, for a year too long to hold.</summary>
    /// <param name="spec">The knobs.</param>
    /// <returns>The working days, in order, each with what was recorded on it; the opening on the first day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A knob is out of range.</exception>
    internal static IEnumerable<(LocalDate Day, ImmutableArray<JournalEntry> Entries)> Days(PracticeYearSpec spec)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Patients, 10, nameof(spec));
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Months, 1, nameof(spec));
        ArgumentOutOfRangeException.ThrowIfNotEqual(spec.Start.Day, 1, nameof(spec));
        return Write(spec);
    }

    private static IEnumerable<(LocalDate Day, ImmutableArray<JournalEntry> Entries)> Write(PracticeYearSpec spec)
    {
        var book = new YearBook(spec);
        Opening.Write(book);
        ScenePlan.LayOut(book);
        yield return (spec.Start, book.Written());
        for (var day = spec.Start; day <= spec.End; day = day.PlusDays(1))
        {
            if (WorkCalendar.IsWorkday(day))
            {
                book.Begin(day);
                DailyRoutine.Work(book);
                yield return (day, book.Written());
            }
        }
    }

    /// <summary><i>Maanden</i>: the first day of every month of a year.</summary>
    /// <param name="spec">The knobs.</param>
    /// <returns>The first days, in order.</returns>
    internal static IEnumerable<LocalDate> Months(PracticeYearSpec spec) =>
        Enumerable.Range(0, spec.Months).Select(spec.Start.PlusMonths);
}
