using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>Who pays a session: its terms, its term, its number. Pure, and O(log n) in the number of sessions.</summary>
internal static class EntitlementEngine
{
    public static EntitlementAnswer Answer(EntitlementTracks tracks, Indication indication, LocalDate? birth, in SessionDays sessions, LocalDate date)
    {
        var terms = TermsOf(tracks, indication, birth, date, out var lacking);
        var day = Days.Of(date);
        var window = terms is { Months: { } months } ? WindowOn(terms, months, sessions, day) : Window.Whole(indication);
        var number = sessions.CountBefore(window.IsOutside || terms?.Months is null ? int.MinValue : window.First, day) + 1;
        var fault = indication.Start > date || indication.End < date || birth > date ? SessionRules.WithinItsIndication
            : terms is null ? lacking
            : window.IsOutside ? SessionRules.InsideItsWindow
            : null;
        if (terms is null || fault is not null)
        {
            return new EntitlementAnswer(
                indication.Id, date, number, indication.Track, Payer.Patient, null, fault!, IsValid: false, Days.ToDate(window.First), window.LastDate);
        }

        var band = terms.BandOf(number, window.IsLater, indication.Extended);
        return new EntitlementAnswer(indication.Id, date, number, indication.Track, band.Payer, band.Csi, terms.Rule, IsValid: true, Days.ToDate(window.First), window.LastDate);
    }

    /// <summary>How many sessions were used by the end of a day, in the term that holds the day.</summary>
    public static int UsedOn(EntitlementTracks tracks, Indication indication, LocalDate? birth, in SessionDays sessions, LocalDate date)
    {
        var answer = Answer(tracks, indication, birth, sessions, date);
        return answer.Number - (sessions.Has(Days.Of(date)) ? 0 : 1);
    }

    /// <summary>Years of age on a day; who was born on 29 February has a birthday on 1 March of a common year.</summary>
    public static int AgeOn(LocalDate birth, LocalDate date) =>
        date.Year - birth.Year - ((date.Month, date.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    private static EntitlementTerms? TermsOf(EntitlementTracks tracks, Indication indication, LocalDate? birth, LocalDate date, out Rule lacking)
    {
        lacking = SessionRules.TermsOfTheDay;
        foreach (var terms in tracks.Of(indication.Track))
        {
            if (!terms.HoldsOn(date) || !terms.IsOfClass(indication.Class))
            {
                continue;
            }

            if (terms is { FromAge: null, UnderAge: null } || (birth is { } born && terms.HoldsAt(AgeOn(born, date))))
            {
                return terms;
            }

            lacking = birth is null ? SessionRules.AgeOnTheDay : lacking;
        }

        return null;
    }

    private static Window WindowOn(EntitlementTerms terms, int months, in SessionDays sessions, int day)
    {
        var begin = sessions.FirstFrom(terms.From is { } from ? Days.Of(from) : int.MinValue);
        if (begin > day)
        {
            return new Window(day, LastDay(day, months), IsLater: false, IsOutside: false);
        }

        var (first, ordinal) = (begin, 0);
        while (true)
        {
            var last = LastDay(begin, months * (terms.Renewal is TermRenewal.Following ? ordinal + 1 : 1));
            if (day <= last)
            {
                return new Window(first, last, IsLater: ordinal > 0, IsOutside: false);
            }

            if (terms.Renewal is TermRenewal.Never)
            {
                return new Window(first, last, IsLater: false, IsOutside: true);
            }

            ordinal++;
            first = last + 1;
            if (terms.Renewal is TermRenewal.NextSession)
            {
                begin = first = Math.Min(sessions.FirstFrom(first), day);
            }
        }
    }

    /// <summary>The day before the same day so many months later; month ends clamp, and a term past the calendar ends with it.</summary>
    private static int LastDay(int first, int months)
    {
        var date = DateOnly.FromDayNumber(first);
        const int MonthsOfCalendar = 12 * 10_000;
        return (date.Year * 12) + date.Month - 1 + months >= MonthsOfCalendar ? DateOnly.MaxValue.DayNumber : date.AddMonths(months).DayNumber - 1;
    }

    private readonly record struct Window(int First, int Last, bool IsLater, bool IsOutside)
    {
        private const int NoEnd = int.MaxValue;

        public LocalDate? LastDate => Last == NoEnd ? null : Days.ToDate(Last);

        public static Window Whole(Indication indication) => new(Days.Of(indication.Start), indication.End is { } end ? Days.Of(end) : NoEnd, IsLater: false, IsOutside: false);
    }
}

/// <summary>The days on which sessions count, ascending and each once, and those at other practices.</summary>
/// <param name="Here">The days.</param>
/// <param name="Elsewhere">The others, ascending.</param>
internal readonly record struct SessionDays(ReadOnlyMemory<int> Here, ImmutableArray<SessionsElsewhere> Elsewhere)
{
    public static ImmutableArray<SessionsElsewhere> ElsewhereOf(Indication indication) =>
        indication.SessionsElsewhere is > 0 and var count ? [new SessionsElsewhere(indication.Start, count)] : [];

    /// <summary>The sessions from a day on and before another; those elsewhere of that other day come before it too.</summary>
    public int CountBefore(int first, int day)
    {
        var days = Here.Span;
        var count = Math.Max(0, LowerBound(days, day) - LowerBound(days, first));
        foreach (var elsewhere in Elsewhere)
        {
            var on = Days.Of(elsewhere.From);
            count += on >= first && on <= day ? elsewhere.Count : 0;
        }

        return count;
    }

    public bool Has(int day) => LowerBound(Here.Span, day) is var at && at < Here.Length && Here.Span[at] == day;

    /// <summary>The first day from a day on with a session here or elsewhere; the last of the calendar's numbers if there is none.</summary>
    public int FirstFrom(int day)
    {
        var at = LowerBound(Here.Span, day);
        var first = at < Here.Length ? Here.Span[at] : int.MaxValue;
        foreach (var elsewhere in Elsewhere)
        {
            var on = Days.Of(elsewhere.From);
            first = elsewhere.Count > 0 && on >= day && on < first ? on : first;
        }

        return first;
    }

    private static int LowerBound(ReadOnlySpan<int> days, int day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = days[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
