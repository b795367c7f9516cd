using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Settlement;

/// <summary><i>Verrekening als JSON</i>: the settlement for programs: the field names and order of the specification, one row per text line.</summary>
public static class SettlementJson
{
    /// <summary><i>Schrijf naar een stroom</i>: writes the settlement as UTF-8, amounts in euros.</summary>
    /// <param name="report">The settlement.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(SettlementReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(output, "settlement", report.Practices, (writer, rows) =>
        {
            writer.WriteDay("from"u8, report.From);
            writer.WriteDay("to"u8, report.To);
            rows.WriteArray("pairs"u8, report.Pairs.AsSpan(), (row, pair) =>
            {
                row.WriteString("holder"u8, pair.Holder.Value);
                row.WriteString("owedTo"u8, pair.OwedTo.Value);
                row.WriteAmount("amount"u8, pair.Amount);
            });
            rows.WriteArray("net"u8, report.Net.AsSpan(), (row, net) =>
            {
                row.WriteString("provider"u8, net.Provider.Value);
                row.WriteAmount("receives"u8, net.Receives);
            });
        });
    }
}
