using System.Globalization;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Figures in the reader's notation, as bytes, without a string in between.</summary>
/// <remarks>
/// A negative figure has a minus sign (U+2212) where text has a hyphen: a screen reader says it, it is as wide as a plus, and no line breaks after it.
/// </remarks>
/// <param name="language">Whose notation.</param>
internal sealed class PageFigures(ReportLanguage language)
{
    /// <summary>Bytes that the widest figure may take.</summary>
    internal const int Widest = 48;

    private const int DateLength = 10;

    private readonly byte point = (byte)(language is ReportLanguage.Dutch ? ',' : '.');
    private readonly byte group = (byte)(language is ReportLanguage.Dutch ? '.' : ',');
    private readonly byte[] lastDate = new byte[DateLength];
    private int lastDay = -1;

    internal int Amount(long cents, Span<byte> to) => Write(cents, decimals: 2, kept: 2, percent: false, to);

    internal int Count(long count, Span<byte> to) => Write(count, decimals: 0, kept: 0, percent: false, to);

    internal int Scaled(long value, int decimals, Span<byte> to) => Write(value, decimals, decimals, percent: false, to);

    /// <summary>Two decimals, as amounts have, so that they stand in line; more when there are more.</summary>
    internal int Percent(long tenThousandths, Span<byte> to) => Write(tenThousandths, decimals: 4, kept: tenThousandths % 100 == 0 ? 2 : 4, percent: true, to);

    /// <summary>Rows come by day, so the last one is kept.</summary>
    internal int Date(int day, Span<byte> to)
    {
        if (day != lastDay)
        {
            var format = language is ReportLanguage.Dutch ? "dd-MM-yyyy" : "yyyy-MM-dd";
            DateOnly.FromDayNumber(day).TryFormat(lastDate, out _, format, CultureInfo.InvariantCulture);
            lastDay = day;
        }

        lastDate.CopyTo(to);
        return DateLength;
    }

    private int Write(long value, int decimals, int kept, bool percent, Span<byte> to)
    {
        Span<byte> digits = stackalloc byte[Widest];
        var rest = value < 0 ? unchecked((ulong)-value) : (ulong)value;
        var at = digits.Length;
        for (var place = 0; place <= decimals || rest > 0; place++)
        {
            if (place == decimals && kept > 0)
            {
                digits[--at] = point;
            }
            else if (place > decimals && (place - decimals) % 3 == 0)
            {
                digits[--at] = group;
            }

            (rest, var digit) = Math.DivRem(rest, 10);
            if (place >= decimals - kept)
            {
                digits[--at] = (byte)('0' + digit);
            }
        }

        var sign = value < 0 ? "−"u8 : [];
        var unit = percent ? "%"u8 : [];
        sign.CopyTo(to);
        digits[at..].CopyTo(to[sign.Length..]);
        unit.CopyTo(to[(sign.Length + digits.Length - at)..]);
        return sign.Length + digits.Length - at + unit.Length;
    }
}
