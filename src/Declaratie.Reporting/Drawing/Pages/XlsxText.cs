using System.Text;
using System.Text.RegularExpressions;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Texts as a workbook holds them.</summary>
internal static partial class XlsxText
{
    /// <summary>What a cell can hold at most, in characters.</summary>
    internal const int Longest = 32_767;

    private const char Replacement = '\uFFFD';
    private const int Patience = 10_000;

    /// <summary>A text that reads back as it was: what XML cannot hold becomes U+FFFD, line breaks and what looks like an escape are escaped.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text for XML; a text too long for a cell ends in an ellipsis.</returns>
    internal static string Of(string text)
    {
        var held = text.Length <= Longest ? text : $"{text.AsSpan(0, Longest - 1)}…";
        return held.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') >= 0 ? Replaced(Escaped(held)) : Escaped(held);
    }

    /// <summary>The name of a sheet: at most 31 characters, without what the names of sheets cannot hold.</summary>
    /// <param name="heading">What it is about.</param>
    /// <param name="suffix">What follows, such as a number; it is never cut.</param>
    /// <returns>The name.</returns>
    internal static string SheetName(string heading, string suffix)
    {
        var name = Replaced(SheetMarks().Replace(PageColumn.Plain(heading), " ")).Trim(' ', '\'');
        var room = 31 - suffix.Length;
        return (name.Length <= room ? name : name[..room].TrimEnd()) + suffix;
    }

    /// <summary>An escape is told from a text that looks like one by escaping its underscore.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, escaped.</returns>
    private static string Escaped(string text) => text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? LooksEscaped().Replace(text, "_x005F_") : text;

    private static string Replaced(string text)
    {
        var held = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // half a surrogate pair comes as U+FFFD
        {
            _ = rune.Value switch
            {
                '\r' => held.Append("_x000D_"),
                '\n' => held.Append("_x000A_"),
                '\t' => held.Append('\t'),
                < ' ' or 0xFFFE or 0xFFFF => held.Append(Replacement),
                _ => held.Append(rune.ToString()),
            };
        }

        return held.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex LooksEscaped();

    [GeneratedRegex(@"[\[\]:*?/\\\p{Cc}]", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex SheetMarks();
}
