using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>The values of a rates file, read exactly: what is not spelled as it should be is none.</summary>
internal static class JsonWords
{
    private const int MostShown = 40;
    private const int LongestWhole = 4;

    /// <summary>The text that the reader stands on; null for another kind of value, and for one that is no Unicode text.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The text.</returns>
    public static string? TextOrNull(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return null;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate, written as an escape.
            return null;
        }
    }

    /// <summary>A date that exists, spelled exactly yyyy-MM-dd, from the year 1.</summary>
    /// <param name="text">The spelling.</param>
    /// <returns>The date.</returns>
    public static LocalDate? DayOrNull(string? text) =>
        text is { Length: 10 } && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } day } ? day : null;

    /// <summary>A percentage: digits, and after a point at most four that count; no sign, no exponent.</summary>
    /// <param name="spelling">A JSON number.</param>
    /// <returns>The percentage, written with no more decimals than it needs; its size is judged with the rate.</returns>
    public static decimal? PercentOrNull(ReadOnlySpan<byte> spelling)
    {
        var point = spelling.IndexOf((byte)'.');
        var whole = point < 0 ? spelling : spelling[..point];
        var decimals = point < 0 ? [] : spelling[(point + 1)..].TrimEnd((byte)'0');
        if (whole.Length > LongestWhole || decimals.Length > Percentage.Decimals || whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') || decimals.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return null;
        }

        var tenThousandths = 0L;
        for (var at = 0; at < whole.Length + Percentage.Decimals; at++)
        {
            var digit = at < whole.Length ? whole[at] : at - whole.Length < decimals.Length ? decimals[at - whole.Length] : (byte)'0';
            tenThousandths = (tenThousandths * 10) + (digit - '0');
        }

        var percent = Percentage.Of(tenThousandths);
        return Percentage.IsRight(percent) ? percent : null;
    }

    /// <summary>A name as a message can show it: not endless, and without characters that do something to a screen.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The same, shortened and escaped.</returns>
    public static string Shown(string name) => string.Concat(
        name.Take(MostShown).Select(c => char.IsLetterOrDigit(c) || (char.IsAscii(c) && !char.IsControl(c)) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")))
        + (name.Length > MostShown ? "…" : "");

    /// <summary>How many bytes from the beginning are UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The number.</returns>
    public static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
