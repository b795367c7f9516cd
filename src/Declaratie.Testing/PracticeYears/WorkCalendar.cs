using NodaTime;

namespace Declaratie.Testing;

/// <summary>When the practice is open: Monday to Friday, not on Dutch public holidays.</summary>
internal static class WorkCalendar
{
    public static bool IsWorkday(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(day);

    public static LocalDate OnOrAfter(LocalDate day)
    {
        while (!IsWorkday(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    public static LocalDate Before(LocalDate day)
    {
        do
        {
            day = day.PlusDays(-1);
        }
        while (!IsWorkday(day));
        return day;
    }

    public static LocalDate[] WorkdaysOfMonth(LocalDate day)
    {
        var first = new LocalDate(day.Year, day.Month, 1);
        var days = day.Calendar.GetDaysInMonth(day.Year, day.Month);
        return [.. Enumerable.Range(0, days).Select(first.PlusDays).Where(IsWorkday)];
    }

    private static bool IsHoliday(LocalDate day) =>
        (day.Month, day.Day) is (1, 1) or (4, 27) or (12, 25) or (12, 26)
        || Period.DaysBetween(Easter(day.Year), day) is 1 or 39 or 50;

    private static LocalDate Easter(int year)
    {
        // The Gregorian computus: golden number, century, epact, Sunday.
        var golden = year % 19;
        var (century, inCentury) = (year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - moon - (inCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * sunday)) / 451;
        var sum = moon + sunday - (7 * late) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }
}
