using NodaTime;

namespace Declaratie.Reporting.Engine;

/// <summary>What is wrong with a period (R1), in words that all reports share.</summary>
internal static class PeriodWords
{
    public static string EndsBeforeItBegins(LocalDate from, LocalDate to, bool inDutch) => inDutch
        ? $"De periode eindigt ({to:uuuu-MM-dd}) voor ze begint ({from:uuuu-MM-dd}); geef een laatste dag op of na de eerste."
        : $"The period ends ({to:uuuu-MM-dd}) before it begins ({from:uuuu-MM-dd}); give a last day on or after the first.";

    public static string IsNoDay(bool inDutch) =>
        inDutch ? "De eerste dag ligt tussen 0001-01-01 en 9999-12-31." : "The first day lies between 0001-01-01 and 9999-12-31.";

    public static bool IsDay(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year >= 1;

    /// <summary>Refuses a period that is none.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="name">The parameter that gave it.</param>
    /// <exception cref="ArgumentException">It ends before it begins, or lies outside the calendar.</exception>
    public static void Check(LocalDate from, LocalDate to, string name)
    {
        if (!IsDay(from) || !IsDay(to))
        {
            throw new ArgumentException(IsNoDay(inDutch: false), name);
        }

        if (from > to)
        {
            throw new ArgumentException(EndsBeforeItBegins(from, to, inDutch: false), name);
        }
    }
}
