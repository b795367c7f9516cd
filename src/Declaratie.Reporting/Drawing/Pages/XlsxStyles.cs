using DocumentFormat.OpenXml.Spreadsheet;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>How a cell of a workbook looks; the number is that of its format in the style sheet.</summary>
internal enum XlsxStyle
{
    Plain,
    Title,
    Heading,
    HeadingRight,
    Text,
    Amount,
    Date,
    Count,
    Percent,
    BoldText,
    BoldAmount,
    BoldDate,
    BoldCount,
    BoldPercent,
    Paragraph,
}

/// <summary>The style sheet: amounts and dates in the notation of whoever opens the workbook.</summary>
internal static class XlsxStyles
{
    /// <summary>This and the next are formats that every spreadsheet has; what they look like depends on the reader's own settings.</summary>
    private const uint WholeThousands = 3;
    private const uint TwoDecimals = 4;
    private const uint ShortDate = 14;
    private const uint AsText = 49;
    private const uint OwnPercent = 164;

    internal static XlsxStyle Of(ColumnKind kind, bool isBold) => (kind switch
    {
        ColumnKind.Amount => XlsxStyle.Amount,
        ColumnKind.Date => XlsxStyle.Date,
        ColumnKind.Count => XlsxStyle.Count,
        ColumnKind.Ordinal => isBold ? XlsxStyle.Count : XlsxStyle.Plain,
        ColumnKind.Percent => XlsxStyle.Percent,
        _ => XlsxStyle.Text,
    }) + (isBold ? XlsxStyle.BoldText - XlsxStyle.Text : 0);

    internal static Stylesheet Sheet()
    {
        XlsxStyle[] styles = Enum.GetValues<XlsxStyle>();
        return new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = OwnPercent, FormatCode = "0.0###%" }) { Count = 1 },
            new Fonts(Font(11, isBold: false), Font(11, isBold: true), Font(16, isBold: true)) { Count = 3 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(Border(bottom: false, top: false), Border(bottom: true, top: false), Border(bottom: false, top: true)) { Count = 3 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(styles.Select(Format)) { Count = (uint)styles.Length },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
    }

    private static CellFormat Format(XlsxStyle style)
    {
        var format = new CellFormat
        {
            NumberFormatId = NumberOf(style),
            FontId = style is XlsxStyle.Title ? 2u : style is XlsxStyle.Heading or XlsxStyle.HeadingRight or (>= XlsxStyle.BoldText and <= XlsxStyle.BoldPercent) ? 1u : 0u,
            FillId = 0,
            BorderId = style is XlsxStyle.Heading or XlsxStyle.HeadingRight ? 1u : style is >= XlsxStyle.BoldText and <= XlsxStyle.BoldPercent ? 2u : 0u,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyBorder = true,
        };
        if (style is XlsxStyle.HeadingRight or XlsxStyle.Paragraph)
        {
            format.ApplyAlignment = true;
            format.Alignment = style is XlsxStyle.HeadingRight
                ? new Alignment { Horizontal = HorizontalAlignmentValues.Right }
                : new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        }

        return format;
    }

    private static uint NumberOf(XlsxStyle style) => style switch
    {
        XlsxStyle.Amount or XlsxStyle.BoldAmount => TwoDecimals,
        XlsxStyle.Date or XlsxStyle.BoldDate => ShortDate,
        XlsxStyle.Count or XlsxStyle.BoldCount => WholeThousands,
        XlsxStyle.Percent or XlsxStyle.BoldPercent => OwnPercent,
        XlsxStyle.Plain => 0,
        _ => AsText, // so that a text stays one when somebody edits it
    };

    private static Font Font(double size, bool isBold)
    {
        var font = new Font(new FontSize { Val = size }, new FontName { Val = "Calibri" });
        return isBold ? (Font)font.PrependChild(new Bold()).Parent! : font;
    }

    private static Border Border(bool bottom, bool top) => new(
        new LeftBorder(),
        new RightBorder(),
        top ? new TopBorder { Style = BorderStyleValues.Thin } : new TopBorder(),
        bottom ? new BottomBorder { Style = BorderStyleValues.Thin } : new BottomBorder(),
        new DiagonalBorder());
}
