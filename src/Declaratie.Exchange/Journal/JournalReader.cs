using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary><i>Journaallezer</i>: reads a journal line by line; memory does not grow with the file.</summary>
/// <remarks>What is wrong with a line comes back as its refusal (J1–J6), never as an exception; errors of the stream itself pass through.</remarks>
public sealed class JournalReader : IDisposable
{
    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly LineSource lines;
    private readonly EntryReader entries = new();

    private readonly int longestLine;

    private JournalReader(Stream stream, JournalOptions options, bool leaveOpen)
    {
        this.stream = stream;
        this.leaveOpen = leaveOpen;
        longestLine = options.LongestLine;
        lines = new LineSource(stream, longestLine);
    }

    /// <summary><i>Kopregel</i>: whose journal it is; null when line 1 is not a header of ours.</summary>
    public JournalHeader? Header { get; private set; }

    /// <summary><i>Weigering van de kopregel</i>: why line 1 is not a header of ours (J6); no entries are read then.</summary>
    public Finding? HeaderRefusal { get; private set; }

    /// <summary><i>Gelezen bytes</i>: how far in the stream the lines are that were read; for a progress bar.</summary>
    public long BytesRead => lines.BytesRead;

    /// <summary><i>Gelezen regels</i>: how many lines were read, the header and blank ones included; at the end, how many the journal has.</summary>
    public int LinesRead => lines.Number;

    /// <summary><i>Openen</i>: starts on a journal and reads its header.</summary>
    /// <param name="stream">The journal, from its first byte.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The reader, before the first entry.</returns>
    public static JournalReader Open(Stream stream, bool leaveOpen = false) => Open(stream, JournalOptions.Default, leaveOpen);

    /// <summary><i>Openen</i> met grenzen: starts on a journal of a stranger and reads its header.</summary>
    /// <param name="stream">The journal, from its first byte.</param>
    /// <param name="options">The limits.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The reader, before the first entry.</returns>
    public static JournalReader Open(Stream stream, JournalOptions options, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var reader = new JournalReader(stream, options, leaveOpen);
        try
        {
            reader.ReadHeader();
        }
        catch
        {
            // The caller gets no reader to dispose of.
            reader.Dispose();
            throw;
        }

        return reader;
    }

    /// <summary><i>Lezen</i>: reads the next line that is not blank.</summary>
    /// <param name="line">The line: its entry, or its refusal.</param>
    /// <returns>False at the end, and at once when the header was refused.</returns>
    public bool Read(out JournalLine line)
    {
        line = default;
        if (Header is null)
        {
            return false;
        }

        while (lines.TryRead(out var text, out var isTooLong))
        {
            if (isTooLong)
            {
                line = new JournalLine(lines.Number, null, null, Refusals.TooLong(longestLine) with { Line = lines.Number });
                return true;
            }

            if (!IsBlank(text))
            {
                var entry = entries.Read(text, out var type, out var refusal);
                line = new JournalLine(lines.Number, type, entry, refusal is null ? null : refusal with { Line = lines.Number });
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!leaveOpen)
        {
            stream.Dispose();
        }
    }

    /// <summary>Has the line nothing but what JSON calls white space?</summary>
    /// <param name="text">The line.</param>
    private static bool IsBlank(ReadOnlySpan<byte> text) => text is not [(byte)'{', ..] && !text.ContainsAnyExcept(" \t\r"u8);

    private void ReadHeader()
    {
        Finding? refusal;
        if (!lines.TryRead(out var text, out var isTooLong))
        {
            refusal = Refusals.NoHeader("Het bestand is leeg.", "The file is empty.");
        }
        else if (isTooLong)
        {
            refusal = Refusals.NoHeader("De eerste regel is te lang.", "The first line is too long.");
        }
        else
        {
            Header = HeaderReader.Read(text, out refusal);
        }

        HeaderRefusal = refusal;
    }
}
