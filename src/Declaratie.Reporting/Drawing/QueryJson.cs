using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Declaratie.Reporting.Drawing;

/// <summary>How a report begins in JSON: its practices and what was asked.</summary>
internal static class QueryJson
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document and ends its line.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="write">Writes what stands between the braces.</param>
    internal static void WriteDocument(Stream output, Action<Utf8JsonWriter, JsonRows> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            using var rows = new JsonRows(writer, Options, JsonFields.FlushAt);
            writer.WriteStartObject();
            write(writer, rows);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    internal static void WritePractice(this Utf8JsonWriter writer, ImmutableArray<string> practices)
    {
        if (practices is [var only])
        {
            writer.WriteString("practice"u8, only);
            return;
        }

        writer.WriteStartArray("practice"u8);
        foreach (var practice in practices)
        {
            writer.WriteStringValue(practice);
        }

        writer.WriteEndArray();
    }

    internal static void WriteQuery(this Utf8JsonWriter writer, AllocatedPaymentsSpec spec)
    {
        writer.WriteDay("from"u8, spec.From);
        writer.WriteDay("to"u8, spec.To);
        writer.WriteStartArray("providers"u8);
        foreach (var provider in spec.Providers)
        {
            writer.WriteStringValue(provider.Value);
        }

        writer.WriteEndArray();
        writer.WriteString("summariseBy"u8, JsonNames.Of(spec.SummariseBy));
        writer.WriteBoolean("hideAdvancePayments"u8, spec.HideAdvancePayments);
        writer.WriteBoolean("zeroRows"u8, spec.ZeroRows);
    }
}
