using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary>What stands in a column.</summary>
internal enum GridContent
{
    /// <summary>A key or a date: never cut as long as it is of a usual length.</summary>
    Key,

    /// <summary>Words or names: cut when the page is too narrow.</summary>
    Words,

    /// <summary>An amount or a count: stands right.</summary>
    Number,
}

/// <summary>A column of a grid.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Cell">The text of a row.</param>
/// <typeparam name="TRow">The rows.</typeparam>
internal sealed record GridColumn<TRow>(string Heading, GridContent Content, Func<TRow, string> Cell)
{
    internal string TextOf(TRow row) => Cells.Clean(Cell(row));
}

/// <summary>A table that fits a terminal: columns as wide as they must be, and those in which nothing stands left out.</summary>
internal static class StatusGrid
{
    internal const int PageWidth = 120;

    private const int LongestKey = 24;
    private const int Narrowest = 8;

    /// <summary>Draws the rows.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rows">The rows; they are gone through twice.</param>
    /// <param name="columns">The columns; the first is always there.</param>
    /// <typeparam name="TRow">The rows.</typeparam>
    internal static void Write<TRow>(TextWriter writer, IEnumerable<TRow> rows, params GridColumn<TRow>[] columns)
    {
        var (shown, drawn) = Fit(columns, WidthsOf(rows, columns));
        var table = new TextTable(writer, drawn, PageWidth);
        table.WriteHeadings();
        foreach (var row in rows)
        {
            table.WriteRow([.. shown.Select(column => column.TextOf(row))]);
        }
    }

    private static int[] WidthsOf<TRow>(IEnumerable<TRow> rows, GridColumn<TRow>[] columns)
    {
        var widths = new int[columns.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                widths[i] = Math.Max(widths[i], Cells.WidthOf(columns[i].TextOf(row)));
            }
        }

        return widths;
    }

    private static (GridColumn<TRow>[] Shown, TextColumn[] Drawn) Fit<TRow>(GridColumn<TRow>[] columns, int[] widths)
    {
        var kept = Enumerable.Range(0, columns.Length).Where(i => i == 0 || widths[i] > 0).ToArray();
        GridColumn<TRow>[] shown = [.. kept.Select(i => columns[i])];
        TextColumn[] drawn = [.. kept.Select(i => new TextColumn(columns[i].Heading, columns[i].Content is GridContent.Number, WidthOf(columns[i].Content, widths[i])))];
        while (TextTable.LeastWidth(drawn) > PageWidth && WidestWords(shown, drawn) is >= 0 and var widest)
        {
            drawn[widest] = drawn[widest] with { ContentWidth = drawn[widest].ContentWidth - 1 };
        }

        return (shown, drawn);
    }

    private static int WidthOf(GridContent content, int width) => content is GridContent.Key ? Math.Min(width, LongestKey) : width;

    private static int WidestWords<TRow>(GridColumn<TRow>[] shown, TextColumn[] drawn)
    {
        // The column to narrow: the widest of those that may be cut; -1 when there is none left.
        var widest = -1;
        for (var i = 0; i < drawn.Length; i++)
        {
            var canShrink = shown[i].Content is GridContent.Words && drawn[i].ContentWidth > Narrowest && drawn[i].MinimumWidth == drawn[i].ContentWidth;
            if (canShrink && (widest < 0 || drawn[i].ContentWidth > drawn[widest].ContentWidth))
            {
                widest = i;
            }
        }

        return widest;
    }
}
