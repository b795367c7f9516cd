using Declaratie.Reporting.Drawing.Pages;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace Declaratie.Tests.Drawing.Pages;

/// <summary>How the cells of a workbook look: one line a style, as it stands in the style sheet.</summary>
public sealed class XlsxStyleTests
{
    [Fact]
    public void Every_style_has_its_number_format_font_line_and_alignment()
    {
        var sheet = XlsxStyles.Sheet();
        var fonts = sheet.Fonts!.Elements<Font>().Select(font => $"{font.FontName!.Val} {font.FontSize!.Val}{(font.Bold is null ? "" : " bold")}").ToArray();
        var lines = sheet.Borders!.Elements<Border>().Select(border => border.TopBorder!.Style is not null ? "line above" : border.BottomBorder!.Style is not null ? "line below" : "no line").ToArray();
        var formats = sheet.CellFormats!.Elements<CellFormat>().ToArray();

        Assert.Equal(
            """
            Plain: 0, Calibri 11, no line
            Title: 49, Calibri 16 bold, no line
            Heading: 49, Calibri 11 bold, line below
            HeadingRight: 49, Calibri 11 bold, line below, right
            Text: 49, Calibri 11, no line
            Amount: 4, Calibri 11, no line
            Date: 14, Calibri 11, no line
            Count: 3, Calibri 11, no line
            Percent: 164, Calibri 11, no line
            BoldText: 49, Calibri 11 bold, line above
            BoldAmount: 4, Calibri 11 bold, line above
            BoldDate: 14, Calibri 11 bold, line above
            BoldCount: 3, Calibri 11 bold, line above
            BoldPercent: 164, Calibri 11 bold, line above
            Paragraph: 49, Calibri 11, no line, top, wrapped
            """,
            string.Join('\n', Enum.GetValues<XlsxStyle>().Select(style => Line(style, formats[(int)style], fonts, lines))));
    }

    [Fact]
    public void What_is_counted_in_the_style_sheet_is_there()
    {
        var sheet = XlsxStyles.Sheet();

        Assert.Equal("164 0.0###%", string.Join(',', sheet.NumberingFormats!.Elements<NumberingFormat>().Select(format => $"{format.NumberFormatId} {format.FormatCode}")));
        Assert.Equal(
            [1u, 3u, 2u, 3u, 1u, 15u, 1u],
            [sheet.NumberingFormats.Count!.Value, sheet.Fonts!.Count!.Value, sheet.Fills!.Count!.Value, sheet.Borders!.Count!.Value, sheet.CellStyleFormats!.Count!.Value, sheet.CellFormats!.Count!.Value, sheet.CellStyles!.Count!.Value]);
        Assert.Equal(
            [1, 3, 2, 3, 1, 15, 1],
            new[] { sheet.NumberingFormats.ChildElements.Count, sheet.Fonts.ChildElements.Count, sheet.Fills.ChildElements.Count, sheet.Borders.ChildElements.Count, sheet.CellStyleFormats.ChildElements.Count, sheet.CellFormats.ChildElements.Count, sheet.CellStyles.ChildElements.Count });
        Assert.Equal([PatternValues.None, PatternValues.Gray125], sheet.Fills.Elements<Fill>().Select(fill => fill.PatternFill!.PatternType!.Value));
        Assert.All(sheet.Borders.Elements<Border>(), border => Assert.Equal(5, border.ChildElements.Count));
        Assert.Equal("Normal 0 0", string.Join(',', sheet.CellStyles.Elements<CellStyle>().Select(style => $"{style.Name} {style.FormatId} {style.BuiltinId}")));
    }

    [Theory]
    [InlineData(ColumnKind.Text, "Text", "BoldText")]
    [InlineData(ColumnKind.Amount, "Amount", "BoldAmount")]
    [InlineData(ColumnKind.Date, "Date", "BoldDate")]
    [InlineData(ColumnKind.Count, "Count", "BoldCount")]
    [InlineData(ColumnKind.Percent, "Percent", "BoldPercent")]
    [InlineData(ColumnKind.Ordinal, "Plain", "BoldCount")]
    public void A_column_has_a_style_and_its_total_the_bold_one(object kind, string row, string total)
    {
        Assert.Equal(row, XlsxStyles.Of((ColumnKind)kind, isBold: false).ToString());
        Assert.Equal(total, XlsxStyles.Of((ColumnKind)kind, isBold: true).ToString());
    }

    private static string Line(XlsxStyle style, CellFormat format, string[] fonts, string[] lines)
    {
        Assert.True(format.ApplyNumberFormat! && format.ApplyFont! && format.ApplyBorder!);
        Assert.Equal((0u, 0u), (format.FillId!.Value, format.FormatId!.Value));
        var alignment = format.Alignment;
        Assert.Equal(alignment is not null, format.ApplyAlignment?.Value ?? false);
        var how = alignment is null ? "" : alignment.WrapText?.Value == true ? $", {alignment.Vertical!.InnerText}, wrapped" : $", {alignment.Horizontal!.InnerText}";
        return $"{style}: {format.NumberFormatId}, {fonts[format.FontId!.Value]}, {lines[format.BorderId!.Value]}{how}";
    }
}
