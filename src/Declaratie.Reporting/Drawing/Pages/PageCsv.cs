using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A data table as CSV: the names of JSON, then its lines; no subtotals or totals.</summary>
internal static class PageCsv
{
    /// <summary>Both separators, whichever is used: a file may be opened in the other language.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\";,\t\r\n");

    /// <summary>Writes a table: UTF-8 with a mark, lines end in CR LF; in Dutch semicolons and decimal commas, in English commas and decimal points.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of the spreadsheet that will read it.</param>
    /// <param name="output">Where to; it stays open.</param>
    internal static void Write(PageTable table, ReportLanguage language, Stream output)
    {
        var (separator, decimals) = language is ReportLanguage.Dutch ? (";", ',') : (",", '.');
        using var text = new Utf8Text(output, withMark: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator, NewLine = "\r\n" }, leaveOpen: true);
        var numbers = new PlainNumbers(decimals);
        foreach (var column in table.Columns)
        {
            csv.WriteField(column.Name, shouldQuote: false);
        }

        csv.NextRecord();
        var columns = table.Columns.AsSpan();
        foreach (var row in table.Rows)
        {
            if (row.Kind is not (RowKind.Line or RowKind.Below))
            {
                continue;
            }

            var cells = row.Cells.Span;
            for (var i = 0; i < cells.Length; i++)
            {
                Write(csv, cells[i], columns[i].Kind, numbers);
            }

            csv.NextRecord();
        }
    }

    private static void Write(CsvWriter csv, in PageCell cell, ColumnKind kind, PlainNumbers numbers)
    {
        if (cell.HasValue)
        {
            csv.WriteField(numbers.Of(kind, cell.Value), shouldQuote: false);
            return;
        }

        // Not the library's own guard: it takes a negative amount for a formula, and looks at the very first character only.
        var text = FormulaGuard.Guard(cell.Text ?? "");
        csv.WriteField(text, NeedsQuotes(text));
    }

    private static bool NeedsQuotes(string text) =>
        text is [' ', ..] or [.., ' '] || text.AsSpan().ContainsAny(Quoted);
}
