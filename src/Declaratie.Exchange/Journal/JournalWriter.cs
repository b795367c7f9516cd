using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary><i>Journaalschrijver</i>: writes a journal, one line per entry, in UTF-8 without a byte-order mark; fields that have their default are left out.</summary>
/// <remarks>What it writes, <see cref="JournalReader"/> reads as equal entries.</remarks>
public sealed class JournalWriter : IDisposable
{
    private const int BlockSize = 1 << 16;

    /// <summary>UnsafeRelaxed is about HTML pages; in a file it only means that é stays é.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly ArrayBufferWriter<byte> block = new(BlockSize);
    private readonly Utf8JsonWriter json;
    private bool hasHeader;
    private bool isDisposed;

    /// <summary><i>Nieuw journaal</i>: starts a journal; the header comes first.</summary>
    /// <param name="stream">Where it is written.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the writer is disposed.</param>
    public JournalWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        this.leaveOpen = leaveOpen;
        json = new Utf8JsonWriter(line, Options);
    }

    /// <summary><i>Vervolgschrijver</i>: goes on with a journal that has its header already: entries only.</summary>
    /// <param name="stream">Where they are written.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the writer is disposed.</param>
    /// <returns>The writer.</returns>
    public static JournalWriter Continuing(Stream stream, bool leaveOpen = false) => new(stream, leaveOpen) { hasHeader = true };

    /// <summary><i>Kopregel schrijven</i>: writes line 1.</summary>
    /// <param name="header">The header.</param>
    /// <exception cref="InvalidOperationException">There is one already.</exception>
    /// <exception cref="ArgumentException">The practice has no name, or a text is not Unicode.</exception>
    public void Write(JournalHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (hasHeader)
        {
            throw new InvalidOperationException("A journal has one header, on line 1.");
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(header.Practice, nameof(header));
        if (!HeaderJson.CanWrite(header))
        {
            throw new ArgumentException("A text of the header is not Unicode.", nameof(header));
        }

        JsonSerializer.Serialize(json, HeaderJson.Of(header), HeaderJsonContext.Readable.HeaderJson);
        EndLine();
        hasHeader = true;
    }

    /// <summary><i>Post schrijven</i>: writes an entry as one line.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="InvalidOperationException">There is no header yet.</exception>
    /// <exception cref="ArgumentException">A value is not one that a journal can hold, such as an empty id; nothing is written then.</exception>
    public void Write(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!hasHeader)
        {
            throw new InvalidOperationException("The header comes before the entries.");
        }

        try
        {
            JournalTable.Of(entry).Write(json, entry);
        }
        catch (ArgumentException)
        {
            // Half a line would spoil the journal.
            json.Reset();
            line.ResetWrittenCount();
            throw;
        }

        EndLine();
    }

    /// <summary><i>Wegschrijven</i>: gives everything so far to the stream.</summary>
    public void Flush()
    {
        stream.Write(block.WrittenSpan);
        block.ResetWrittenCount();
        stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        try
        {
            Flush();
        }
        finally
        {
            json.Dispose();
            if (!leaveOpen)
            {
                stream.Dispose();
            }
        }
    }

    private void EndLine()
    {
        json.Flush();
        json.Reset();
        block.Write(line.WrittenSpan);
        block.Write("\n"u8);
        line.ResetWrittenCount();
        if (block.WrittenCount >= BlockSize)
        {
            stream.Write(block.WrittenSpan);
            block.ResetWrittenCount();
        }
    }
}
