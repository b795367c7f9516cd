using System.Text;

namespace Declaratie.Reporting.Drawing;

/// <summary>A column of a printed table: amounts stand right, the rest left.</summary>
/// <param name="Heading">The heading; it may break at a space or a soft hyphen.</param>
/// <param name="IsAmount">Whether amounts stand in it.</param>
/// <param name="ContentWidth">What the contents need.</param>
internal sealed record TextColumn(string Heading, bool IsAmount, int ContentWidth)
{
    private const char SoftHyphen = '\u00AD';

    internal int MinimumWidth => Math.Max(ContentWidth, Pieces().Max(Cells.WidthOf));

    internal int FullWidth => Math.Max(ContentWidth, Cells.WidthOf(FullHeading));

    internal string FullHeading => Heading.Replace($"{SoftHyphen}", "", StringComparison.Ordinal);

    internal List<string> HeadingLines(int width)
    {
        if (Cells.WidthOf(FullHeading) <= width)
        {
            return [FullHeading];
        }

        List<string> lines = [];
        foreach (var piece in Pieces())
        {
            if (lines.Count > 0 && !lines[^1].EndsWith('-') && Cells.WidthOf($"{lines[^1]} {piece}") <= width)
            {
                lines[^1] = $"{lines[^1]} {piece}";
            }
            else
            {
                lines.Add(piece);
            }
        }

        return lines;
    }

    private string[] Pieces() => Heading.Replace($"{SoftHyphen}", "- ", StringComparison.Ordinal).Split(' ');
}

/// <summary>Draws rows under headings so that columns line up; headings break over lines when the page is too narrow for them.</summary>
internal sealed class TextTable
{
    /// <summary>A landscape A4 in a font that can still be read.</summary>
    internal const int PageWidth = 140;

    private readonly TextWriter writer;
    private readonly TextColumn[] columns;
    private readonly int[] widths;
    private readonly StringBuilder line = new(256);

    internal TextTable(TextWriter writer, TextColumn[] columns, int pageWidth = PageWidth)
    {
        this.writer = writer;
        this.columns = columns;
        widths = columns.Sum(column => GapBefore(column) + column.FullWidth) <= pageWidth
            ? [.. columns.Select(column => column.FullWidth)]
            : [.. columns.Select(column => column.MinimumWidth)];
    }

    /// <summary>How wide a table is at least.</summary>
    /// <param name="columns">Its columns.</param>
    /// <returns>The width; the gap before the first column is counted too.</returns>
    internal static int LeastWidth(IEnumerable<TextColumn> columns) => columns.Sum(column => GapBefore(column) + column.MinimumWidth);

    internal static int RoomBeside(IEnumerable<TextColumn> others) =>
        PageWidth - LeastWidth(others);

    internal void WriteHeadings()
    {
        var headings = columns.Select((column, i) => column.HeadingLines(widths[i])).ToArray();
        var height = headings.Max(lines => lines.Count);
        for (var row = 0; row < height; row++)
        {
            WriteRow([.. headings.Select(lines => row < height - lines.Count ? "" : lines[row - height + lines.Count])]);
        }

        WriteRule('-');
    }

    internal void WriteRule(char stroke) => Write(new string(stroke, WidthOf(columns.Length)));

    /// <summary>How wide the texts of a column may be.</summary>
    /// <param name="column">Its place.</param>
    /// <returns>The width.</returns>
    internal int RoomIn(int column) => widths[column];

    internal void WriteRow(ReadOnlySpan<string> cells, int firstSpans = 1)
    {
        // The first text may run on over the columns after it, and over what an amount beside those leaves free.
        line.Clear();
        var width = WidthOf(firstSpans);
        var free = firstSpans > 1 && firstSpans < columns.Length && columns[firstSpans].IsAmount ? GapBefore(columns[firstSpans]) + widths[firstSpans] - Cells.WidthOf(cells[1]) - 1 : 0;
        var first = Cells.Shorten(cells[0], width + Math.Max(0, free));
        var over = Math.Max(0, Cells.WidthOf(first) - width);
        Cells.Pad(line, first, width, right: false);
        for (var i = firstSpans; i < columns.Length; i++)
        {
            var text = cells[i - firstSpans + 1];
            if (i == firstSpans && over > 0)
            {
                Cells.Pad(line, text, GapBefore(columns[i]) + widths[i] - over, right: true);
                continue;
            }

            line.Append(' ', GapBefore(columns[i]));
            Cells.Pad(line, columns[i].IsAmount ? text : Cells.Shorten(text, widths[i]), widths[i], columns[i].IsAmount);
        }

        Write(line.ToString());
    }

    private static int GapBefore(TextColumn column) => column.IsAmount ? 2 : 1;

    private int WidthOf(int first)
    {
        var width = widths[0];
        for (var i = 1; i < first; i++)
        {
            width += GapBefore(columns[i]) + widths[i];
        }

        return width;
    }

    private void Write(string text)
    {
        writer.Write(text.AsSpan().TrimEnd(' '));
        writer.Write('\n');
    }
}
