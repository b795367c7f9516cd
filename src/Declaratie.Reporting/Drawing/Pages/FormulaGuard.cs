using System.Buffers;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Keeps a spreadsheet from reading a text as a formula: such a text gets an apostrophe before it.</summary>
internal static class FormulaGuard
{
    /// <summary>The full-width forms too: spreadsheets read them as the plain ones.</summary>
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@＝＋－＠");
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n");

    /// <summary>The text, harmless.</summary>
    /// <param name="text">The text of a cell; numbers are never guarded.</param>
    /// <returns>The text itself, or with an apostrophe before it.</returns>
    internal static string Guard(string text) => IsDangerous(text) ? "'" + text : text;

    private static bool IsDangerous(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        // Some programs drop what cannot be seen at the begin before they look.
        var seen = 0;
        while (seen < text.Length && (char.IsWhiteSpace(text[seen]) || char.IsControl(text[seen]) || text[seen] is '\uFEFF' or '\u200B'))
        {
            seen++;
        }

        return Breaks.Contains(text[0]) || (seen < text.Length && Starts.Contains(text[seen]));
    }
}
