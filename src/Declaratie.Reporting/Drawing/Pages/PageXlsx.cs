using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A workbook: a first sheet with what was asked, the sums and the notes, then a sheet for each data table.</summary>
/// <remarks>Rows are written as they come; a table is walked twice, first to know how wide its columns are and how many sheets it needs.</remarks>
internal sealed class PageXlsx
{
    /// <summary>A sheet can hold 1,048,576 rows; the first is the heading.</summary>
    internal const int MostRows = 1_048_575;

    private readonly Page page;
    private readonly XlsxArchive archive;
    private readonly Workbook workbook = new(new Sheets(), new DefinedNames());
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private int sheets;

    private PageXlsx(Page page, XlsxArchive archive)
    {
        this.page = page;
        this.archive = archive;
    }

    /// <summary>Writes a workbook: the same page and data give the same bytes.</summary>
    /// <param name="page">What the first sheet says.</param>
    /// <param name="data">The tables of the others.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="mostRows">How many rows a sheet holds below its heading; what is more goes on in the next.</param>
    internal static void Write(Page page, ImmutableArray<PageTable> data, Stream output, int mostRows = MostRows)
    {
        XlsxSurvey[] surveys = [.. data.Select(table => XlsxSurvey.Of(table, page.Language))];
        using var parts = new XlsxArchive(output, 1 + surveys.Sum(survey => SheetsOf(survey, mostRows)));
        var drawing = new PageXlsx(page, parts);
        drawing.WriteFirst();
        foreach (var (table, survey) in data.Zip(surveys))
        {
            drawing.Write(table, survey, mostRows);
        }

        drawing.Finish();
    }

    private static int SheetsOf(XlsxSurvey survey, int mostRows) => (int)Math.Max(1, (survey.Rows + mostRows - 1) / mostRows);

    private void WriteFirst()
    {
        const int Broad = 90;
        const int AmountWidth = 18;
        var name = Name(page.Language is ReportLanguage.Dutch ? "Verslag" : "Report", 1);
        WriteSheet(name, [Broad, AmountWidth], hasHeading: false, writer =>
        {
            var rows = new XlsxRows(writer);
            Line(rows, page.Title, XlsxStyle.Title);
            foreach (var asked in page.Asked)
            {
                Line(rows, asked, XlsxStyle.Text);
            }

            foreach (var part in page.Parts)
            {
                WritePart(rows, part);
            }

            return null;
        });
    }

    private static void WritePart(XlsxRows rows, PagePart part)
    {
        if (part is not (PageText or PageBridge))
        {
            return; // tables have a sheet of their own, with all that is known
        }

        rows.Skip();
        if (part.Heading is { } heading)
        {
            Line(rows, heading, XlsxStyle.Heading);
        }

        foreach (var paragraph in part is PageText text ? text.Lines : [])
        {
            Line(rows, paragraph, XlsxStyle.Paragraph);
        }

        foreach (var term in part is PageBridge bridge ? bridge.Terms : [])
        {
            rows.Begin();
            rows.Write(0, $"{term.Sign} {term.Words}", XlsxStyle.Text);
            rows.WriteAmount(1, term.Cents);
            rows.End();
        }
    }

    private static void Line(XlsxRows rows, string words, XlsxStyle style)
    {
        rows.Begin();
        rows.Write(0, words, style);
        rows.End();
    }

    private void Write(PageTable table, XlsxSurvey survey, int mostRows)
    {
        using var rows = table.Rows.GetEnumerator();
        var count = SheetsOf(survey, mostRows);
        for (var part = 1; part <= count; part++)
        {
            var name = Name(table.Heading ?? table.Name, part);
            WriteSheet(name, survey.Widths, hasHeading: true, writer => WriteRows(writer, table, rows, mostRows));
        }
    }

    /// <summary>Writes the heading and as many rows as there are or fit.</summary>
    /// <returns>Where the filter goes.</returns>
    private static string WriteRows(OpenXmlWriter writer, PageTable table, IEnumerator<PageRow> source, int mostRows)
    {
        var columns = table.Columns.AsSpan();
        var rows = new XlsxRows(writer);
        rows.Begin();
        for (var i = 0; i < columns.Length; i++)
        {
            rows.Write(i, columns[i].PlainHeading, columns[i].StandsRight ? XlsxStyle.HeadingRight : XlsxStyle.Heading);
        }

        rows.End();
        var lastLine = rows.Row;
        while (rows.Row <= mostRows && source.MoveNext())
        {
            var row = source.Current;
            var isLine = row.Kind is RowKind.Line or RowKind.Below;
            var cells = row.Cells.Span;
            rows.Begin();
            for (var i = 0; i < cells.Length; i++)
            {
                rows.Write(i, cells[i], columns[i].Kind, isBold: !isLine);
            }

            rows.End();
            lastLine = isLine ? rows.Row : lastLine;
        }

        return string.Create(CultureInfo.InvariantCulture, $"A1:{XlsxRows.Letters(columns.Length - 1)}{lastLine}");
    }

    private void WriteSheet(string name, ImmutableArray<int> widths, bool hasHeading, Func<OpenXmlWriter, string?> write)
    {
        sheets++;
        archive.WriteSheet(sheets, writer =>
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
            writer.WriteElement(new SheetViews(View(isFirst: sheets == 1, hasHeading)));
            writer.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width + 1, CustomWidth = true })));
            writer.WriteStartElement(new SheetData());
            var filtered = write(writer);
            writer.WriteEndElement();
            if (filtered is not null)
            {
                writer.WriteElement(new AutoFilter { Reference = filtered });
                Define("_xlnm._FilterDatabase", name, Absolute(filtered), isHidden: true);
                Define("_xlnm.Print_Titles", name, "$1:$1", isHidden: false);
            }

            writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
            writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
            writer.WriteEndElement();
        });
        workbook.Sheets!.AppendChild(new Sheet { Name = name, SheetId = (uint)sheets, Id = XlsxArchive.LinkOf(sheets) });
    }

    private static SheetView View(bool isFirst, bool hasHeading)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst ? true : null };
        if (hasHeading)
        {
            view.Append(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft });
        }

        return view;
    }

    private void Define(string name, string sheet, string cells, bool isHidden) => workbook.DefinedNames!.AppendChild(
        new DefinedName($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cells}")
        {
            Name = name,
            LocalSheetId = (uint)sheets - 1,
            Hidden = isHidden ? true : null,
        });

    private static string Absolute(string range) =>
        string.Join(':', range.Split(':').Select(cell => $"${cell.TrimEnd([.. "0123456789"])}${cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])}"));

    private string Name(string heading, int part)
    {
        for (var number = part; ; number++)
        {
            var name = XlsxText.SheetName(heading, number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {number}"));
            if (names.Add(name))
            {
                return name;
            }
        }
    }

    private void Finish()
    {
        workbook.PrependChild(new BookViews(new WorkbookView()));
        if (!workbook.DefinedNames!.HasChildren)
        {
            workbook.DefinedNames.Remove();
        }

        archive.WritePart("workbook", workbook);
        archive.WritePart("styles", XlsxStyles.Sheet());
    }
}
