using System.Buffers;
using System.Globalization;
using System.Text;

namespace Declaratie.Reporting.Drawing;

/// <summary>Text as it stands on paper: how wide it is, cleaned of what would break a line, cut to size.</summary>
internal static class Cells
{
    private const char Ellipsis = '…';

    private static readonly SearchValues<char> Unprintable =
        SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(code => (char)code).Where(char.IsControl), '\u2028', '\u2029']);

    internal static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>Blanks control characters: a name with a line break or an escape code must not move the cursor.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without them.</returns>
    internal static string Clean(string text) =>
        text.AsSpan().ContainsAny(Unprintable) ? string.Concat(text.Select(c => Unprintable.Contains(c) ? ' ' : c)) : text;

    internal static string Shorten(string text, int width)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        var kept = 0;
        var used = 0;
        while (kept < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, kept);
            var next = WidthOf(text.Substring(kept, length));
            if (used + next > width - 1)
            {
                break;
            }

            used += next;
            kept += length;
        }

        return string.Concat(text.AsSpan(0, kept).TrimEnd(), [Ellipsis]);
    }

    internal static void Pad(StringBuilder line, string text, int width, bool right)
    {
        var space = Math.Max(0, width - WidthOf(text));
        line.Append(' ', right ? space : 0).Append(text).Append(' ', right ? 0 : space);
    }

    private static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };
    }

    private static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
