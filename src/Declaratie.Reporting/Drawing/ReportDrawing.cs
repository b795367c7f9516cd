using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing;

/// <summary><i>Verslagen tekenen</i>: draws any report in any format.</summary>
/// <remarks>
/// The output depends on the report, the format and the language only: the same report gives the same bytes, whatever the culture and the clock of the machine.
/// JSON, CSV, web pages and workbooks are written line by line: memory does not grow with their number.
/// </remarks>
public static partial class ReportDrawing
{
    internal static void Write(Drawn drawn, ReportFormat format, ReportLanguage language, Stream output)
    {
        switch (format)
        {
            case ReportFormat.Text:
                WriteText(drawn, output);
                break;
            case ReportFormat.Json:
                drawn.Json(output);
                break;
            case ReportFormat.Csv:
                PageCsv.Write(OnlyTable(drawn), language, output);
                break;
            case ReportFormat.Html:
                PageHtml.Write(drawn.Page(), output);
                break;
            case ReportFormat.Xlsx:
                PageXlsx.Write(drawn.Page(), drawn.Data(DataReader.Person), output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Choose one of the formats of ReportFormat.");
        }
    }

    private static void WriteText(Drawn drawn, Stream output)
    {
        using var writer = new Utf8Text(output);
        if (drawn.Text is { } text)
        {
            text(writer);
        }
        else
        {
            PageOnPaper.Write(drawn.Page(), writer);
        }
    }

    private static PageTable OnlyTable(Drawn drawn)
    {
        PageTable[] tables = [.. drawn.Data(DataReader.Program).Where(table => !table.InWorkbookOnly)];
        return tables is [var only]
            ? only
            : throw new ArgumentException(
                $"CSV holds one table, and this report has {tables.Length} ({string.Join(", ", tables.Select(table => table.Name))}). Ask for one of them, or write a workbook: it holds them all.",
                nameof(drawn));
    }
}
