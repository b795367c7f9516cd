using System.Globalization;
using System.Text.RegularExpressions;
using Declaratie.Domain;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Declaratie.Tests.Drawing;

/// <summary>A workbook that was read back: texts as texts, amounts as <see cref="Money"/>, days as <see cref="DateOnly"/>; what the format of a cell says it is.</summary>
internal sealed partial class XlsxBook
{
    private readonly List<XlsxPage> sheets = [];

    public List<string> Errors { get; private init; } = [];

    public bool HasFormulas { get; private set; }

    public IEnumerable<string> Names => sheets.Select(sheet => sheet.Name);

    public XlsxPage this[string name] => sheets.Single(sheet => sheet.Name == name);

    public static XlsxBook Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = new XlsxBook
        {
            Errors = [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")],
        };
        var workbook = document.WorkbookPart!;
        var formats = workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => format.NumberFormatId!.Value).ToArray();
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet;
            book.HasFormulas |= part.Descendants<CellFormula>().Any();
            book.sheets.Add(new(
                sheet.Name!,
                [.. part.Descendants<Row>().Select(row => RowOf(row, formats))],
                part.GetFirstChild<AutoFilter>()?.Reference,
                part.Descendants<Pane>().Any(pane => pane.State! == PaneStateValues.Frozen && pane.TopLeftCell! == "A2"),
                [.. part.GetFirstChild<Columns>()!.Elements<Column>().Select(column => column.Width!.Value)]));
        }

        return book;
    }

    private static object?[] RowOf(Row row, uint[] formats)
    {
        var cells = row.Elements<Cell>().ToDictionary(cell => Column(cell.CellReference!), cell => ValueOf(cell, formats));
        return [.. Enumerable.Range(0, cells.Count == 0 ? 0 : cells.Keys.Max() + 1).Select(column => cells.GetValueOrDefault(column))];
    }

    private static object ValueOf(Cell cell, uint[] formats)
    {
        if (cell.DataType is { } type)
        {
            return type.Value == CellValues.InlineString ? Unescaped(cell.InlineString!.Text!.Text) : throw new InvalidDataException(type.InnerText);
        }

        var number = decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
        return formats[cell.StyleIndex!.Value] switch
        {
            4 => Money.FromEuros(number),
            14 => DateOnly.FromDateTime(DateTime.FromOADate((double)number)),
            _ => number,
        };
    }

    private static int Column(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;

    private static string Unescaped(string text) =>
        Escape().Replace(text, match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Escape();
}

/// <summary>A sheet of it.</summary>
internal sealed record XlsxPage(string Name, List<object?[]> Rows, string? Filter, bool IsFrozen, List<double> Widths)
{
    public IEnumerable<object?> Column(string heading) => Rows.Skip(1).Select(row => row.ElementAtOrDefault(Array.IndexOf(Rows[0], heading)));

    public Money Sum(string heading) => Column(heading).OfType<Money>().Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
