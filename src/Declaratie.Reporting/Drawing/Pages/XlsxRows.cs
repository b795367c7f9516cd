using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Writes the rows and cells of a sheet as they come; a text is always a text, never a formula.</summary>
/// <param name="writer">The writer, inside the data of a sheet.</param>
internal sealed class XlsxRows(OpenXmlWriter writer)
{
    /// <summary>Day 0 of a workbook; it counts a 29 February 1900, so days are right from 1 March 1900 on only.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;
    private static readonly int FirstDay = new DateOnly(1900, 3, 1).DayNumber;
    private static readonly OpenXmlAttribute[] Styles = [.. Enum.GetValues<XlsxStyle>().Select(style => new OpenXmlAttribute("s", "", ((int)style).ToString(CultureInfo.InvariantCulture)))];
    private static readonly OpenXmlAttribute IsText = new("t", "", "inlineStr");
    private static readonly OpenXmlAttribute KeepsSpaces = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");

    /// <summary>This and the next are written again and again: the writer takes their names only.</summary>
    private readonly Row row = new();
    private readonly Cell cell = new();
    private readonly CellValue value = new();
    private readonly InlineString inline = new();
    private readonly Text text = new();
    private readonly PlainNumbers numbers = new('.');
    private string number = "";

    /// <summary>The number of the row that was begun last; the first is 1.</summary>
    internal int Row { get; private set; }

    internal void Begin()
    {
        Row++;
        number = Row.ToString(CultureInfo.InvariantCulture);
        writer.WriteStartElement(row, [new OpenXmlAttribute("r", "", number)]);
    }

    internal void End() => writer.WriteEndElement();

    internal void Skip() => Row++;

    internal void Write(int column, in PageCell content, ColumnKind kind, bool isBold)
    {
        var style = XlsxStyles.Of(kind, isBold);
        if (content.HasValue)
        {
            WriteValue(column, kind, content.Value, style);
        }
        else if (content.Text is { } words)
        {
            Write(column, words, kind is ColumnKind.Text ? style : XlsxStyles.Of(ColumnKind.Text, isBold));
        }
    }

    internal void Write(int column, string words, XlsxStyle style)
    {
        var held = XlsxText.Of(words);
        writer.WriteStartElement(cell, [At(column), Styles[(int)style], IsText]);
        writer.WriteStartElement(inline);
        if (held is [<= ' ', ..] or [.., <= ' '])
        {
            writer.WriteStartElement(text, [KeepsSpaces]);
        }
        else
        {
            writer.WriteStartElement(text);
        }

        writer.WriteString(held);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    internal void WriteAmount(int column, long cents, XlsxStyle style = XlsxStyle.Amount) => WriteValue(column, ColumnKind.Amount, cents, style);

    /// <summary>The letters of a column: A to Z, AA and on.</summary>
    /// <param name="column">The column; the first is 0.</param>
    /// <returns>Its letters.</returns>
    internal static string Letters(int column) =>
        (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private void WriteValue(int column, ColumnKind kind, long amount, XlsxStyle style)
    {
        if (kind is ColumnKind.Date && amount < FirstDay)
        {
            Write(column, numbers.Of(kind, amount), style is XlsxStyle.BoldDate ? XlsxStyle.BoldText : XlsxStyle.Text);
            return;
        }

        writer.WriteStartElement(cell, [At(column), Styles[(int)style]]);
        writer.WriteStartElement(value);
        writer.WriteString(kind switch
        {
            ColumnKind.Amount => numbers.Of(kind, amount),
            ColumnKind.Percent => (amount / 1_000_000m).ToString(CultureInfo.InvariantCulture), // 50 % is 0.5
            ColumnKind.Date => (amount - DayZero).ToString(CultureInfo.InvariantCulture),
            _ => amount.ToString(CultureInfo.InvariantCulture),
        });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private OpenXmlAttribute At(int column) => new("r", "", Letters(column) + number);
}
