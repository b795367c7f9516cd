using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Declaratie.Reporting.Drawing;

/// <summary>The form that the reports have in common: one object, which begins with the report's name and its practices; rows stand on text lines of their own.</summary>
internal static class ReportJson
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report as UTF-8. Streaming: memory does not grow with the number of rows.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="report">The report's name.</param>
    /// <param name="practices">The practices in it.</param>
    /// <param name="rest">Writes the question and the rows.</param>
    internal static void Write(Stream output, string report, ImmutableArray<string> practices, Action<Utf8JsonWriter, JsonRows> rest)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Options))
        using (var rows = new JsonRows(writer, Options, JsonFields.FlushAt))
        {
            writer.WriteStartObject();
            writer.WriteString("report"u8, report);
            writer.WritePractices(practices);
            rest(writer, rows);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
