using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Payments;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary><i>De geschiedenis</i>: a practice of which the ledger side is that of <see cref="PracticeYear"/> and the claims side goes through every step; in order of recording, never held as a whole.</summary>
internal static class SoakHistory
{
    /// <summary>The entries; each month is handed to the bookkeeping and closed a week after it ended.</summary>
    public static IEnumerable<JournalEntry> Of(SoakSpec spec)
    {
        using var claims = new SoakClaims(spec).Write().GetEnumerator();
        var isThere = claims.MoveNext();
        foreach (var (day, entries) in PracticeYear.Days(new() { Seed = spec.Seed, Patients = spec.Patients, Months = spec.Months, Start = spec.Start }))
        {
            for (; isThere && claims.Current.Day <= day; isThere = claims.MoveNext())
            {
                yield return claims.Current.Entry;
            }

            foreach (var entry in entries.SelectMany(entry => WithHandover(spec, day, entry)))
            {
                yield return entry;
            }
        }

        for (; isThere; isThere = claims.MoveNext())
        {
            yield return claims.Current.Entry;
        }

        foreach (var entry in WithHandover(spec, spec.End.PlusDays(5), new PeriodClosed(spec.End)))
        {
            yield return entry;
        }
    }

    /// <summary>The month that an entry closes; null when it closes none, or what lies before the first one.</summary>
    public static YearMonth? MonthClosedBy(SoakSpec spec, JournalEntry entry) =>
        entry is PeriodClosed { Through: var through } && through >= spec.Start ? through.ToYearMonth() : null;

    /// <summary>In the first month nothing was sent yet, so there is nothing to hand over.</summary>
    private static IEnumerable<JournalEntry> WithHandover(SoakSpec spec, LocalDate day, JournalEntry entry)
    {
        if (MonthClosedBy(spec, entry) is { } month && month > spec.Start.ToYearMonth())
        {
            yield return new MonthCollected(day, month);
            yield return new MonthSubmitted(day, month);
        }

        yield return entry;
    }
}
