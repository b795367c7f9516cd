using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Declaratie.Exchange.Journal;

/// <summary>The texts of a JSON line: with their escapes taken out, or made fit to be quoted in a message.</summary>
internal static class JsonText
{
    private const int MostQuoted = 40;

    /// <summary>The text of the string or key that the reader stands on; a lone surrogate stays what it is, instead of an exception.</summary>
    /// <param name="reader">The reader, on a string or a key in valid UTF-8.</param>
    /// <returns>The text.</returns>
    public static string Read(ref readonly Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>Can the text be written in UTF-8: has every surrogate its other half?</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is Unicode text.</returns>
    public static bool IsUnicode(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return true;
        }

        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>A key or a type as a message can show it: not endless, and without characters that do something to a screen.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The same, shortened and escaped.</returns>
    public static string Shown(string name)
    {
        if (name.Length <= MostQuoted && name.All(char.IsAsciiLetterOrDigit))
        {
            return name;
        }

        var shown = new StringBuilder();
        foreach (var character in name.AsSpan(0, Math.Min(name.Length, MostQuoted)))
        {
            var isPlain = char.IsLetterOrDigit(character) || (char.IsAscii(character) && !char.IsControl(character));
            _ = isPlain ? shown.Append(character) : AppendEscaped(shown, character);
        }

        return name.Length > MostQuoted ? shown.Append('…').ToString() : shown.ToString();
    }

    private static StringBuilder AppendEscaped(StringBuilder shown, char character) =>
        shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf((byte)'\\') is >= 0 and var at)
        {
            _ = text.Append(Encoding.UTF8.GetString(raw[..at])).Append(Escaped(raw[at..], out var length));
            raw = raw[(at + length)..];
        }

        return text.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    /// <summary>One escape; that it is well formed was seen by the reader.</summary>
    /// <param name="raw">From the backslash on.</param>
    /// <param name="length">How many bytes the escape takes.</param>
    private static char Escaped(ReadOnlySpan<byte> raw, out int length)
    {
        length = 2;
        switch (raw[1])
        {
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'u':
                length = 6;
                return (char)ushort.Parse(raw[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default: return (char)raw[1];
        }
    }
}
