using NodaTime;

namespace Declaratie.Domain.Engine;

/// <summary>Days as whole numbers, so that hot loops compare integers.</summary>
internal static class Days
{
    public static int Of(LocalDate date) => date.ToDateOnly().DayNumber;

    public static LocalDate ToDate(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(day));
}
