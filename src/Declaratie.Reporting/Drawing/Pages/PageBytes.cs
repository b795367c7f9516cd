using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A buffer before a stream, that encodes text for HTML and for a style; it never grows.</summary>
/// <param name="output">Where to; it stays open.</param>
/// <param name="language">How figures are written.</param>
internal sealed class PageBytes(Stream output, ReportLanguage language)
{
    private const int Size = 1 << 16;

    /// <summary>Bytes: of an entity, or of an escape in a style.</summary>
    private const int MostOfAChar = 16;

    private static readonly SearchValues<char> Plain = SearchValues.Create(PrintableBut("\"&<>"));
    private static readonly SearchValues<char> PlainInStyle = SearchValues.Create(PrintableBut("\"&<>'\\"));

    /// <summary>Letters that are read from right to left, the surrogates that lead to them, and what changes the direction.</summary>
    private static readonly SearchValues<char> Directional = SearchValues.Create(Ranges(
        ('\u0590', '\u08FF'), ('\u200E', '\u200F'), ('\u202A', '\u202E'), ('\u2066', '\u2069'),
        ('\uD802', '\uD803'), ('\uD83A', '\uD83B'), ('\uFB1D', '\uFDFF'), ('\uFE70', '\uFEFC')));

    private readonly byte[] buffer = new byte[Size];
    private readonly PageFigures figures = new(language);
    private int used;

    internal void Flush()
    {
        output.Write(buffer, 0, used);
        used = 0;
    }

    /// <summary>Bytes as they are.</summary>
    /// <param name="bytes">The bytes.</param>
    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Size)
        {
            Flush();
            output.Write(bytes);
            return;
        }

        bytes.CopyTo(Room(bytes.Length));
        used += bytes.Length;
    }

    /// <summary>Text of somebody else, between tags. What turns the direction of reading does so within it alone.</summary>
    /// <param name="text">The text.</param>
    internal void Text(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Plain))
        {
            Narrow(text);
            return;
        }

        var isolated = text.ContainsAny(Directional);
        Raw(isolated ? "<bdi>"u8 : []);
        Encoded(text);
        Raw(isolated ? "</bdi>"u8 : []);
    }

    /// <summary>Text where no tags may stand: a title, or the value of an attribute between double quotes.</summary>
    /// <param name="text">The text.</param>
    internal void Encoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain);
            Narrow(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                return;
            }

            Rune.DecodeFromUtf16(text[plain..], out var rune, out var length);
            Entity(rune);
            text = text[(plain + length)..];
        }
    }

    /// <summary>A string of a style, between its quotes; a soft hyphen is left out, for no line of a style breaks.</summary>
    /// <param name="text">The text.</param>
    internal void StyleString(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var length);
            if (rune.IsBmp && PlainInStyle.Contains((char)rune.Value))
            {
                Append(rune);
            }
            else if (rune.Value != 0xAD)
            {
                Escape(Held(rune));
            }

            text = text[length..];
        }

        Raw("\""u8);
    }

    internal void Amount(long cents) => Took(figures.Amount(cents, Room(PageFigures.Widest)));

    internal void Date(int day) => Took(figures.Date(day, Room(PageFigures.Widest)));

    internal void Count(long count) => Took(figures.Count(count, Room(PageFigures.Widest)));

    internal void Percent(long tenThousandths) => Took(figures.Percent(tenThousandths, Room(PageFigures.Widest)));

    /// <summary>A figure with as many decimals as are asked for.</summary>
    /// <param name="value">The figure times a power of ten.</param>
    /// <param name="decimals">That power.</param>
    internal void Scaled(long value, int decimals) => Took(figures.Scaled(value, decimals, Room(PageFigures.Widest)));

    /// <summary>A whole number of the markup, in any language the same.</summary>
    /// <param name="number">The number.</param>
    internal void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Room(PageFigures.Widest), out var length);
        used += length;
    }

    /// <summary>A measure of the markup with one decimal.</summary>
    /// <param name="measure">The measure.</param>
    internal void Measure(double measure)
    {
        Utf8Formatter.TryFormat(measure, Room(PageFigures.Widest), out var length, new StandardFormat('F', 1));
        used += length;
    }

    /// <summary>After a figure went into the room: asking for room may have emptied the buffer, so its end is read only now.</summary>
    private void Took(int length) => used += length;

    private Span<byte> Room(int bytes)
    {
        if (bytes > Size - used)
        {
            Flush();
        }

        return buffer.AsSpan(used);
    }

    private void Narrow(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, Size / 2)];
            Ascii.FromUtf16(part, Room(part.Length), out var written);
            used += written;
            text = text[part.Length..];
        }
    }

    private void Entity(Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                Raw("&amp;"u8);
                break;
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '"':
                Raw("&quot;"u8);
                break;
            default:
                Append(Held(rune));
                break;
        }
    }

    /// <summary>What breaks a line becomes a blank; what HTML or XML cannot hold becomes U+FFFD, as a lone surrogate already has.</summary>
    private static Rune Held(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => new Rune(' '),
        < 0x20 or (>= 0x7F and < 0xA0) or (>= 0xFDD0 and <= 0xFDEF) => Rune.ReplacementChar,
        var value when (value & 0xFFFE) == 0xFFFE => Rune.ReplacementChar,
        _ => rune,
    };

    private void Escape(Rune rune)
    {
        var room = Room(MostOfAChar);
        room[0] = (byte)'\\';
        Utf8Formatter.TryFormat(rune.Value, room[1..], out var length, new StandardFormat('x'));
        room[length + 1] = (byte)' ';
        used += length + 2;
    }

    private void Append(Rune rune) => Took(rune.EncodeToUtf8(Room(MostOfAChar)));

    private static string PrintableBut(string others) =>
        string.Concat(Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Except(others));

    private static string Ranges(params ReadOnlySpan<(char First, char Last)> ranges)
    {
        var text = new StringBuilder();
        foreach (var (first, last) in ranges)
        {
            for (int code = first; code <= last; code++)
            {
                text.Append((char)code);
            }
        }

        return text.ToString();
    }
}
