namespace Declaratie.Exchange.Vektis;

/// <summary><i>EI-lezer</i>: reads a message record by record, in one pass; memory does not grow with the file.</summary>
/// <remarks>What stands in a record is not judged here (<see cref="EiChecker"/> does): a record that is too short or of an unknown kind is given as it is.</remarks>
public sealed class EiReader : IDisposable
{
    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly EiLines lines;
    private readonly EiOptions options;
    private bool isFirst = true;

    /// <summary>The first record is looked at before it is asked for.</summary>
    private byte[] first = [];
    private LineEnd firstEnd;
    private bool firstIsTooLong;
    private bool hasByteOrderMark;

    private EiReader(Stream stream, EiOptions options, bool leaveOpen)
    {
        this.stream = stream;
        this.options = options;
        this.leaveOpen = leaveOpen;
        lines = new EiLines(stream);
    }

    /// <summary><i>Berichtstandaard</i>: what the first record says it is; null when it is no message that is known.</summary>
    public EiStandard? Standard { get; private set; }

    /// <summary><i>Weigering</i>: why the file cannot be read as a message; no records are given then.</summary>
    public EiFinding? Refusal { get; private set; }

    /// <summary><i>Gestopt</i>: why reading ended before the end of the file: it has more records than <see cref="EiOptions.MostRecords"/>. Known when <see cref="Read"/> says that there are no more; null at a real end.</summary>
    public EiFinding? Halt { get; private set; }

    /// <summary><i>Gelezen bytes</i>: how far in the stream the records are that were read.</summary>
    public long BytesRead => lines.BytesRead;

    /// <summary><i>Openen</i>: starts on a message and reads of its first record what message it is.</summary>
    /// <param name="stream">The message, from its first byte.</param>
    /// <param name="options">The code page.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The reader, before the first record.</returns>
    public static EiReader Open(Stream stream, EiOptions? options = null, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new EiReader(stream, options ?? EiOptions.Default, leaveOpen);
        try
        {
            reader.ReadFirst();
        }
        catch
        {
            // The caller gets no reader to dispose of.
            reader.Dispose();
            throw;
        }

        return reader;
    }

    /// <summary><i>Lezen</i>: reads the next record, the first one included.</summary>
    /// <param name="record">The record; its bytes are good until the next call.</param>
    /// <returns>False at the end, at once when the file is refused, and when there are more records than may be read (<see cref="Halt"/>).</returns>
    public bool Read(out EiRecord record)
    {
        record = default;
        if (Standard is null || Halt is not null)
        {
            return false;
        }

        if (isFirst)
        {
            isFirst = false;
            record = Record(first, firstEnd, firstIsTooLong, hasByteOrderMark);
            return true;
        }

        if (!lines.TryRead(out var line, out var end, out var isTooLong))
        {
            return false;
        }

        if (lines.Number > options.MostRecords)
        {
            Halt = OpeningTexts.TooMany(lines.Number, options.MostRecords);
            return false;
        }

        record = Record(line, end, isTooLong, byteOrderMark: false);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!leaveOpen)
        {
            stream.Dispose();
        }
    }

    private EiRecord Record(ReadOnlySpan<byte> line, LineEnd end, bool isTooLong, bool byteOrderMark) =>
        new(lines.Number, line.Length < 2 ? null : Standard!.Record(line[..2]), line, options.Encoding)
        {
            End = end,
            IsTooLong = isTooLong,
            HasByteOrderMark = byteOrderMark,
        };

    private void ReadFirst()
    {
        if (!lines.TryRead(out var line, out firstEnd, out firstIsTooLong))
        {
            Refusal = OpeningTexts.Empty();
            return;
        }

        hasByteOrderMark = line.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        first = line[(hasByteOrderMark ? 3 : 0)..].ToArray();
        Refusal = Opening.Judge(first, out var standard);
        Standard = standard;
    }
}
