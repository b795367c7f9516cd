using NodaTime;
using NodaTime.Text;

namespace Declaratie.Exchange.Journal;

/// <summary>Reads and writes dates (yyyy-MM-dd) and instants (ISO 8601) as UTF-8.</summary>
internal static class DateText
{
    /// <summary>How many bytes a date takes.</summary>
    public const int Length = 10;

    /// <summary>How many bytes a month takes.</summary>
    public const int MonthLength = 7;

    /// <summary>Reads a date that exists, spelled exactly yyyy-MM-dd, from the year 1.</summary>
    /// <param name="text">The spelling, in UTF-8.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)
            || year == 0 || month is 0 or > 12 || day == 0
            || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Reads a month that exists, spelled exactly yyyy-MM, from the year 1.</summary>
    /// <param name="text">The spelling, in UTF-8.</param>
    /// <param name="month">The month.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParseMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        month = default;
        if (text.Length != MonthLength || text[4] != '-' || !TryDigits(text[..4], out var year) || !TryDigits(text[5..], out var number)
            || year == 0 || number is 0 or > 12)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    /// <summary>Writes a month as yyyy-MM.</summary>
    /// <param name="month">A month of the ISO calendar, from the year 1.</param>
    /// <param name="text">Room for seven bytes.</param>
    public static void Write(YearMonth month, Span<byte> text)
    {
        WriteDigits(month.Year, text[..4]);
        text[4] = (byte)'-';
        WriteDigits(month.Month, text[5..MonthLength]);
    }

    /// <summary>Writes a date as yyyy-MM-dd.</summary>
    /// <param name="date">A date of the ISO calendar, from the year 1.</param>
    /// <param name="text">Room for ten bytes.</param>
    public static void Write(LocalDate date, Span<byte> text)
    {
        WriteDigits(date.Year, text[..4]);
        text[4] = (byte)'-';
        WriteDigits(date.Month, text[5..7]);
        text[7] = (byte)'-';
        WriteDigits(date.Day, text[8..Length]);
    }

    /// <summary>Reads a moment with Z or an offset from UTC.</summary>
    /// <param name="text">The spelling.</param>
    /// <param name="instant">The moment.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out Instant instant)
    {
        instant = default;
        if (!OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment))
        {
            return false;
        }

        // An offset can carry the last hours of the year 9999 over the edge of what an instant holds.
        var utc = moment.LocalDateTime.Date;
        if (moment.Offset != Offset.Zero && (utc == LocalDate.MaxIsoValue || utc == LocalDate.MinIsoValue))
        {
            return false;
        }

        instant = moment.ToInstant();
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }

    private static void WriteDigits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
