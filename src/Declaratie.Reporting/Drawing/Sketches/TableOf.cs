using System.Collections.Immutable;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>A column of a table of rows of one kind, said once for people and programs.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Dutch">Its heading in Dutch.</param>
/// <param name="English">Its heading in English.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record ColumnOf<T>(string Name, string Dutch, string English, ColumnKind Kind, Func<T, PageCell> Cell)
{
    /// <summary>Sentences or lists stand in it.</summary>
    public bool IsLong { get; init; }
}

/// <summary>Makes tables from columns and rows.</summary>
internal static class TableOf
{
    /// <summary>A table of lines, with sums below them if there are any.</summary>
    /// <typeparam name="T">The kind of row.</typeparam>
    /// <param name="speech">The language.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="sums">The rows below them.</param>
    /// <returns>The table.</returns>
    internal static PageTable Make<T>(Speech speech, string? heading, string name, ImmutableArray<ColumnOf<T>> columns, IEnumerable<T> rows, params IEnumerable<PageRow> sums) =>
        new(heading, name, Headings(speech, columns), Rows(columns, rows).Concat(sums));

    /// <summary>The headings of columns.</summary>
    /// <typeparam name="T">The kind of row.</typeparam>
    /// <param name="speech">The language.</param>
    /// <param name="columns">The columns.</param>
    /// <returns>Theirs.</returns>
    internal static ImmutableArray<PageColumn> Headings<T>(Speech speech, ImmutableArray<ColumnOf<T>> columns) =>
        [.. columns.Select(column => new PageColumn(column.Name, speech.Say(column.Dutch, column.English), column.Kind) { IsLong = column.IsLong })];

    /// <summary>A row by itself.</summary>
    /// <typeparam name="T">The kind of row.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="row">The row.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>Its cells.</returns>
    internal static PageRow Row<T>(ImmutableArray<ColumnOf<T>> columns, T row, RowKind kind = RowKind.Line)
    {
        var cells = new PageCell[columns.Length];
        Fill(cells, columns, row);
        return new PageRow(kind, cells);
    }

    /// <summary>A row with words in its first cell, and cells in named columns.</summary>
    /// <typeparam name="T">The kind of row.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="words">The words.</param>
    /// <param name="cells">The cells by the names of their columns.</param>
    /// <returns>The row.</returns>
    internal static PageRow Sum<T>(ImmutableArray<ColumnOf<T>> columns, RowKind kind, string words, params ReadOnlySpan<(string Name, PageCell Cell)> cells)
    {
        var row = new PageCell[columns.Length];
        row[0] = PageCell.Of(words);
        foreach (var (name, cell) in cells)
        {
            for (var at = 0; at < columns.Length; at++)
            {
                row[at] = string.Equals(columns[at].Name, name, StringComparison.Ordinal) ? cell : row[at];
            }
        }

        return new PageRow(kind, row);
    }

    private static IEnumerable<PageRow> Rows<T>(ImmutableArray<ColumnOf<T>> columns, IEnumerable<T> rows)
    {
        var cells = new PageCell[columns.Length];
        foreach (var row in rows)
        {
            Fill(cells, columns, row);
            yield return new PageRow(RowKind.Line, cells);
        }
    }

    private static void Fill<T>(PageCell[] cells, ImmutableArray<ColumnOf<T>> columns, T row)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at] = columns[at].Cell(row);
        }
    }
}
