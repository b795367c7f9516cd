using System.Text.Json;
using Declaratie.Reporting.Comparing;

namespace Declaratie.Reporting.Drawing;

/// <summary>A comparison for programs.</summary>
internal static class ComparisonJson
{
    internal static void Write(Comparison comparison, Stream output) => ReportJson.Write(output, "comparison", comparison.After.Practices, (writer, rows) =>
    {
        WriteSide(writer, "before"u8, comparison.Before);
        WriteSide(writer, "after"u8, comparison.After);
        rows.WriteArray("rows"u8, comparison.Rows.AsSpan(), WriteAmount);
        rows.WriteArray("figures"u8, comparison.Figures.AsSpan(), WriteFigure);
        rows.WriteArray(
            "lines"u8,
            comparison.LinesGone.Select(line => (Change: "gone", Line: line)).Concat(comparison.LinesNew.Select(line => (Change: "new", Line: line))),
            (row, change) =>
            {
                row.WriteString("change"u8, change.Change);
                AllocatedPaymentsJson.WriteLine(row, change.Line);
            });
    });

    private static void WriteSide(Utf8JsonWriter writer, ReadOnlySpan<byte> name, AllocatedPaymentsReport report)
    {
        writer.WriteStartObject(name);
        writer.WritePractices(report.Practices);
        writer.WriteStartObject("query"u8);
        writer.WriteQuery(report.Spec);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter row, ComparedAmount amount)
    {
        row.WriteCell(amount.Row);
        row.WriteString("column"u8, JsonNames.Of(amount.Column));
        row.WriteAmount("before"u8, amount.Before);
        row.WriteAmount("after"u8, amount.After);
        row.WriteStartArray("entries"u8);
        foreach (var entry in amount.Entries)
        {
            row.WriteStartObject();
            row.WriteNumber("line"u8, entry.Line);
            row.WriteString("type"u8, entry.Type);
            row.WriteString("subject"u8, entry.Subject);
            row.WriteEndObject();
        }

        row.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter row, ComparedFigure figure)
    {
        row.WriteString("figure"u8, figure.Name);
        row.WriteNumber("before"u8, figure.Before);
        row.WriteNumber("after"u8, figure.After);
    }
}
