namespace Declaratie.Exchange.Vektis;

/// <summary>How a line of a message ended.</summary>
internal enum LineEnd
{
    /// <summary>As it should be.</summary>
    CrLf,

    /// <summary>LF without CR.</summary>
    Lf,

    /// <summary>The file ended.</summary>
    None,
}

/// <summary>Cuts a stream into lines, in one buffer that never grows.</summary>
/// <param name="stream">The stream.</param>
internal sealed class EiLines(Stream stream)
{
    /// <summary>How long a line may be, in bytes; the longest record there is has 630.</summary>
    public const int LongestLine = 4_096;

    private const int BufferSize = 1 << 16;

    private readonly byte[] buffer = new byte[BufferSize];
    private int start;
    private int end;
    private long received;
    private bool isSkipping;

    /// <summary>The number of the line that was read last; the first is 1.</summary>
    public long Number { get; private set; }

    /// <summary>How many bytes of the stream have been turned into lines.</summary>
    public long BytesRead => received - (end - start);

    /// <summary>Reads the next line; the bytes are good until the next call.</summary>
    /// <param name="line">The line without its end; of a line that is too long, its beginning.</param>
    /// <param name="lineEnd">How it ended.</param>
    /// <param name="isTooLong">Whether it is longer than a line may be.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out LineEnd lineEnd, out bool isTooLong)
    {
        isTooLong = false;
        lineEnd = LineEnd.None;
        SkipRest();
        var searched = 0;
        while (true)
        {
            var rest = buffer.AsSpan(start, end - start);
            var length = rest[searched..].IndexOf((byte)'\n');
            if (length >= 0 && searched + length <= LongestLine + 1)
            {
                line = Take(searched + length, out lineEnd);
                isTooLong = line.Length > LongestLine;
                return true;
            }

            searched = rest.Length;
            if (length >= 0 || searched > LongestLine + 1)
            {
                line = rest[..LongestLine];
                start += LongestLine;
                isSkipping = isTooLong = true;
                Number++;
                return true;
            }

            if (!Fill())
            {
                line = rest;
                start = end;
                Number += searched > 0 ? 1 : 0;
                isTooLong = searched > LongestLine;
                return searched > 0;
            }
        }
    }

    private ReadOnlySpan<byte> Take(int length, out LineEnd lineEnd)
    {
        var line = buffer.AsSpan(start, length);
        start += length + 1;
        Number++;
        lineEnd = line is [.., (byte)'\r'] ? LineEnd.CrLf : LineEnd.Lf;
        return lineEnd == LineEnd.CrLf ? line[..^1] : line;
    }

    private void SkipRest()
    {
        while (isSkipping)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = length < 0 ? end : start + length + 1;
            isSkipping = length < 0 && Fill();
        }
    }

    /// <summary>Reads more of the stream behind what is not yet a line.</summary>
    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        received += count;
        return count > 0;
    }
}
