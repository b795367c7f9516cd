using System.Collections.Immutable;
using System.Diagnostics;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A table of a page, row by row. Each section, each group up to its subtotal, and the total have a body of their own.</summary>
/// <param name="bytes">Where to.</param>
/// <param name="words">The words of the page.</param>
/// <param name="table">The table.</param>
/// <param name="title">What it is called when it has no heading.</param>
/// <param name="number">Its number on the page, from 1.</param>
internal sealed class PageHtmlTable(PageBytes bytes, ScreenWords words, PageTable table, string title, int number)
{
    private readonly ImmutableArray<PageColumn> columns = table.Columns;
    private RowKind? before;

    internal void Write()
    {
        WriteHeadings();
        foreach (var row in table.Rows)
        {
            WriteBodyAround(row.Kind);
            WriteRow(row.Kind, row.Cells.Span);
            before = row.Kind;
        }

        if (before is null)
        {
            bytes.Raw("<tbody>\n<tr><td class=\"e\" colspan=\""u8);
            bytes.Number(columns.Length);
            bytes.Raw("\">"u8);
            bytes.Text(words.NoRows);
            bytes.Raw("</td></tr>\n"u8);
        }

        bytes.Raw("</tbody>\n</table></div>\n"u8);
    }

    private void WriteHeadings()
    {
        bytes.Raw("<div id=\"w"u8);
        bytes.Number(number);
        bytes.Raw("\"><table class=\"t"u8);
        bytes.Number(number);
        bytes.Raw("\">\n<caption>"u8);
        bytes.Text(table.Heading ?? title);
        bytes.Raw("</caption>\n<thead>\n<tr>"u8);
        foreach (var column in columns)
        {
            bytes.Raw("<th scope=\"col\">"u8);
            bytes.Text(column.Heading);
            bytes.Raw("</th>"u8);
        }

        bytes.Raw("</tr>\n</thead>\n"u8);
    }

    private void WriteBodyAround(RowKind kind)
    {
        var begins = before is null || (before, kind) switch
        {
            (RowKind.Section, _) => false,
            (_, RowKind.Section or RowKind.Total) => true,
            (RowKind.Subtotal or RowKind.Total, RowKind.Line) => true,
            _ => false,
        };
        if (begins)
        {
            bytes.Raw(before is null ? "<tbody>\n"u8 : "</tbody>\n<tbody>\n"u8);
        }
    }

    private void WriteRow(RowKind kind, ReadOnlySpan<PageCell> cells)
    {
        switch (kind)
        {
            case RowKind.Line:
                bytes.Raw("<tr>"u8);
                WriteCells(cells, 0);
                break;
            case RowKind.Below:
                bytes.Raw("<tr class=\"b\">"u8);
                WriteCells(cells, 0);
                break;
            case RowKind.Section:
                bytes.Raw("<tr class=\"s\"><th scope=\"rowgroup\" colspan=\""u8);
                bytes.Number(columns.Length);
                bytes.Raw("\">"u8);
                WriteContent(cells[0], 0);
                bytes.Raw("</th>"u8);
                break;
            case RowKind.Subtotal or RowKind.Total:
                bytes.Raw(kind is RowKind.Subtotal ? "<tr class=\"u\">"u8 : "<tr class=\"t\">"u8);
                WriteCells(cells, WriteWords(cells));
                break;
            default:
                throw new UnreachableException();
        }

        bytes.Raw("</tr>\n"u8);
    }

    /// <summary>The words of a sum head its row, and take the room of the empty cells beside them up to the first figure.</summary>
    private int WriteWords(ReadOnlySpan<PageCell> cells)
    {
        var first = 0;
        while (first < cells.Length && cells[first].Text is null)
        {
            first++;
        }

        if (first == cells.Length)
        {
            return 0;
        }

        var after = first + 1;
        while (after < cells.Length && cells[after] is { Text: null, HasValue: false } && !columns[after].StandsRight)
        {
            after++;
        }

        WriteCells(cells[..first], 0);
        bytes.Raw("<th scope=\"row\""u8);
        if (after > first + 1)
        {
            bytes.Raw(" colspan=\""u8);
            bytes.Number(after - first);
            bytes.Raw("\""u8);
        }

        bytes.Raw(">"u8);
        WriteContent(cells[first], first);
        bytes.Raw("</th>"u8);
        return after;
    }

    private void WriteCells(ReadOnlySpan<PageCell> cells, int from)
    {
        for (var at = from; at < cells.Length; at++)
        {
            var cell = cells[at];
            bytes.Raw(cell.HasValue && cell.Value == 0 && columns[at].StandsRight ? "<td class=\"z\">"u8 : "<td>"u8);
            WriteContent(cell, at);
            bytes.Raw("</td>"u8);
        }
    }

    private void WriteContent(PageCell cell, int at)
    {
        if (cell.Text is { } text)
        {
            bytes.Text(text);
        }
        else if (cell.HasValue)
        {
            WriteValue(cell.Value, columns[at].Kind);
        }
    }

    private void WriteValue(long value, ColumnKind kind)
    {
        switch (kind)
        {
            case ColumnKind.Amount:
                bytes.Amount(value);
                break;
            case ColumnKind.Date:
                bytes.Date((int)value);
                break;
            case ColumnKind.Count:
                bytes.Count(value);
                break;
            case ColumnKind.Ordinal:
                bytes.Number((int)value);
                break;
            case ColumnKind.Percent:
                bytes.Percent(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
