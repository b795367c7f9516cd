namespace Declaratie.Reporting.Drawing;

/// <content>Allocated payments.</content>
public static partial class ReportDrawing
{
    /// <summary><i>Toegerekende betalingen tekenen</i>: writes the report; text, JSON and CSV are UTF-8, amounts are in euros.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">
    /// As what. CSV has one row for each line or row, with the names and values of JSON and no totals; a text that a spreadsheet would take for a formula gets an apostrophe before it.
    /// A workbook has the same with headings and labels in the language, and a totals row below the summary.
    /// </param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentException">As CSV a report of both details and summary: ask it with <see cref="ReportSections.Details"/> or <see cref="ReportSections.Summary"/>. Nothing is written then.</exception>
    public static void Write(AllocatedPaymentsReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Write(new StreamedAllocatedPayments(report, report.Details?.AsEnumerable()), format, language, output);
    }

    /// <summary><i>Toegerekende betalingen tekenen, regel voor regel</i>: writes the report, with lines that are made while they are written.</summary>
    /// <param name="report">The report and its lines; they are walked more than once.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentException">As for the report that holds its lines.</exception>
    public static void Write(StreamedAllocatedPayments report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (format is ReportFormat.Csv && report is { Lines: not null, Report.Summary: not null })
        {
            throw new ArgumentException(
                "CSV holds one table, and this report has two: the details and the summary. Ask it with ReportSections.Details or ReportSections.Summary, or write a workbook: it holds both.",
                nameof(report));
        }

        Write(DrawnOf(report, language), format, language, output);
    }

    internal static Drawn DrawnOf(StreamedAllocatedPayments report, ReportLanguage language) => new(
        () => new AllocatedPaymentsPage(report, language).Page(),
        reader => new AllocatedPaymentsData(report, language, reader).Tables(),
        output => AllocatedPaymentsJson.Write(report, output))
    {
        Text = writer => AllocatedPaymentsText.Write(report, language, writer),
    };
}
