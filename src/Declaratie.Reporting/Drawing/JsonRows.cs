using System.Buffers;
using System.Text.Json;

namespace Declaratie.Reporting.Drawing;

/// <summary>Writes objects compactly, each on a text line of its own, into a document that is being written; flushes now and then.</summary>
internal sealed class JsonRows : IDisposable
{
    private readonly Utf8JsonWriter document;
    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private readonly Utf8JsonWriter row;
    private readonly int flushAt;

    internal JsonRows(Utf8JsonWriter document, JsonWriterOptions options, int flushAt)
    {
        this.document = document;
        this.flushAt = flushAt;
        row = new Utf8JsonWriter(buffer, options);
    }

    public void Dispose() => row.Dispose();

    internal void WriteArray<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> items, Action<Utf8JsonWriter, T> fields)
    {
        document.WriteStartArray(name);
        foreach (var item in items)
        {
            WriteRow(item, fields);
            if (document.BytesPending >= flushAt)
            {
                document.Flush();
            }
        }

        document.WriteEndArray();
    }

    internal void WriteArray<T>(ReadOnlySpan<byte> name, IEnumerable<T> items, Action<Utf8JsonWriter, T> fields)
    {
        document.WriteStartArray(name);
        foreach (var item in items)
        {
            WriteRow(item, fields);
            if (document.BytesPending >= flushAt)
            {
                document.Flush();
            }
        }

        document.WriteEndArray();
    }

    internal void WriteObject<T>(ReadOnlySpan<byte> name, T item, Action<Utf8JsonWriter, T> fields)
    {
        document.WritePropertyName(name);
        WriteRow(item, fields);
    }

    private void WriteRow<T>(T item, Action<Utf8JsonWriter, T> fields)
    {
        // The line break goes in front of the object, as white space of a raw value: the writer of the document adds the comma.
        buffer.ResetWrittenCount();
        buffer.Write("\n"u8);
        row.Reset();
        row.WriteStartObject();
        fields(row, item);
        row.WriteEndObject();
        row.Flush();
        document.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}
