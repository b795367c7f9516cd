using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Receipts;

/// <summary><i>Ontvangsten als JSON</i>: the receipts for programs: the field names and order of the specification, one row per text line.</summary>
/// <remarks>Writing is streaming: memory does not grow with the number of rows.</remarks>
public static class ReceiptsJson
{
    /// <summary><i>Schrijf naar een stroom</i>: writes the receipts as UTF-8, amounts in euros; a row without a method has null.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ReceiptsReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(output, "receipts", report.Practices, (writer, rows) =>
        {
            writer.WriteDay("from"u8, report.From);
            writer.WriteDay("to"u8, report.To);
            rows.WriteArray("rows"u8, report.Rows.AsSpan(), (row, item) =>
            {
                row.WriteDay("date"u8, item.Date);
                row.WriteString("provider"u8, item.Provider.Value);
                row.WriteString("method"u8, item.Method);
                row.WriteAmount("receipts"u8, item.Receipts);
                row.WriteAmount("refundsAndCorrections"u8, item.RefundsAndCorrections);
            });
            writer.WriteAmount("total"u8, report.Total);
        });
    }
}
