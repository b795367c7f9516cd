namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Any page as plain text; pictures are left out, what they show stands in a table too.</summary>
internal sealed class PageOnPaper
{
    private const string Indent = "  ";
    private const int NarrowestText = 16;

    private readonly Page page;
    private readonly TextWriter writer;
    private readonly PageWords words;

    private PageOnPaper(Page page, TextWriter writer)
    {
        this.page = page;
        this.writer = writer;
        words = new PageWords(page.Language);
    }

    /// <summary>Writes a page; lines end in a line feed. It fits a landscape A4 if its amounts do: long texts are cut short, amounts never.</summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">Where to; it stays open.</param>
    internal static void Write(Page page, TextWriter writer) => new PageOnPaper(page, writer).Write();

    private void Write()
    {
        Line(page.Title);
        foreach (var asked in page.Asked)
        {
            Line(asked);
        }

        foreach (var part in page.Parts)
        {
            if (part is not (PagePicture or PageFlow))
            {
                Heading(part.Heading);
            }

            switch (part)
            {
                case PageText text:
                    foreach (var line in text.Lines)
                    {
                        Paragraph(line);
                    }

                    break;
                case PageBridge bridge:
                    Write(bridge);
                    break;
                case PageTable table:
                    Write(table);
                    break;
            }
        }
    }

    private void Write(PageBridge bridge)
    {
        var names = bridge.Terms.Max(term => Cells.WidthOf(term.Words)) + 2;
        var amounts = bridge.Terms.Max(term => words.Amount(term.Cents).Length);
        foreach (var term in bridge.Terms)
        {
            Line($"{term.Sign} {term.Words}{new string(' ', names - Cells.WidthOf(term.Words))}{words.Amount(term.Cents).PadLeft(amounts)}");
        }
    }

    private void Write(PageTable table)
    {
        var indented = table.Columns.ToList().FindIndex(column => column.Kind is ColumnKind.Text);
        var text = new TextTable(writer, Widths(table, indented));
        text.WriteHeadings();
        var (isFirst, isBelowRule) = (true, true);
        foreach (var row in table.Rows)
        {
            switch (row.Kind)
            {
                case RowKind.Section:
                    Line(isFirst ? null : "");
                    Line(words.Of(row.Cells.Span[0], table.Columns[0].Kind));
                    break;
                case RowKind.Subtotal or RowKind.Total:
                    if (row.Kind is RowKind.Total && !isBelowRule)
                    {
                        text.WriteRule('-');
                    }

                    WriteSum(text, table, row);
                    break;
                default:
                    WriteLines(text, table, CellsOf(table, row, indented));
                    break;
            }

            if (row.Kind is RowKind.Subtotal)
            {
                text.WriteRule('-');
            }

            (isFirst, isBelowRule) = (false, row.Kind is RowKind.Subtotal);
        }
    }

    /// <summary>What is long goes on below itself: a list that is cut short says nothing.</summary>
    private static void WriteLines(TextTable text, PageTable table, string[] cells)
    {
        var at = table.Columns.ToList().FindIndex(column => column.IsLong);
        if (at < 0)
        {
            text.WriteRow(cells);
            return;
        }

        foreach (var part in Wrapped(cells[at], text.RoomIn(at)))
        {
            cells[at] = part;
            text.WriteRow(cells);
            Array.Fill(cells, "");
        }
    }

    private static List<string> Wrapped(string text, int width)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && Cells.WidthOf(lines[^1]) + 1 + Cells.WidthOf(word) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }

    /// <summary>The name of a sum runs on over the empty cells after it.</summary>
    private void WriteSum(TextTable text, PageTable table, PageRow row)
    {
        var cells = CellsOf(table, row, indented: -1);
        var spans = 1;
        while (spans < cells.Length && cells[spans].Length == 0 && !table.Columns[spans].StandsRight)
        {
            spans++;
        }

        text.WriteRow([cells[0], .. cells.AsSpan(spans)], spans);
    }

    private string[] CellsOf(PageTable table, PageRow row, int indented)
    {
        var cells = new string[table.Columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = words.Of(row.Cells.Span[i], table.Columns[i].Kind);
            if (i == indented && row.Kind is RowKind.Below)
            {
                cells[i] = Indent + cells[i];
            }
        }

        return cells;
    }

    private TextColumn[] Widths(PageTable table, int indented)
    {
        var widths = new int[table.Columns.Length];
        foreach (var row in table.Rows.Where(row => row.Kind is not RowKind.Section))
        {
            var cells = CellsOf(table, row, indented);
            for (var i = 0; i < cells.Length; i++)
            {
                // The name of a sum may run on; were it to count, it would widen its column for nothing.
                var isName = i == 0 && row.Kind is RowKind.Subtotal or RowKind.Total && table.Columns.Length > 1 && cells[1].Length == 0;
                widths[i] = isName ? widths[i] : Math.Max(widths[i], Cells.WidthOf(cells[i]));
            }
        }

        TextColumn[] columns = [.. table.Columns.Select((column, i) => new TextColumn(column.Heading, column.StandsRight, widths[i]))];
        while (TextTable.LeastWidth(columns) - 1 > TextTable.PageWidth && Widest(table, columns) is var widest and >= 0)
        {
            columns[widest] = columns[widest] with { ContentWidth = columns[widest].ContentWidth - 1 };
        }

        return columns;
    }

    /// <summary>The text that can best give way.</summary>
    private static int Widest(PageTable table, TextColumn[] columns)
    {
        var widest = -1;
        for (var i = 0; i < columns.Length; i++)
        {
            if (table.Columns[i].Kind is ColumnKind.Text && columns[i].ContentWidth > Math.Max(NarrowestText, widest < 0 ? 0 : columns[widest].ContentWidth))
            {
                widest = i;
            }
        }

        return widest;
    }

    /// <summary>A sentence goes on below its first word, that of a rule below its words and not below its number.</summary>
    private void Paragraph(string text)
    {
        const int LongestNumber = 8;
        var gap = text.IndexOf("  ", StringComparison.Ordinal);
        var indent = gap is > 0 and <= LongestNumber ? gap + 2 : 0;
        var before = text[..indent];
        foreach (var line in Wrapped(text[indent..], TextTable.PageWidth - indent))
        {
            Line(before + line);
            before = new string(' ', indent);
        }
    }

    private void Heading(string? heading)
    {
        Line("");
        if (heading is not null)
        {
            Line(heading);
            Line(new string('=', Cells.WidthOf(heading)));
        }
    }

    private void Line(string? text)
    {
        if (text is not null)
        {
            writer.Write(text);
            writer.Write('\n');
        }
    }
}
