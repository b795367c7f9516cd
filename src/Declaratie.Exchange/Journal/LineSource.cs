namespace Declaratie.Exchange.Journal;

/// <summary>Cuts a stream into lines, in one buffer that is used again and again; only a long line makes it grow.</summary>
/// <param name="stream">The stream.</param>
/// <param name="longestLine">How long a line may be, in bytes.</param>
internal sealed class LineSource(Stream stream, int longestLine = JournalOptions.LongestLineByDefault)
{
    private const int FirstSize = 1 << 17;

    private byte[] buffer = new byte[FirstSize];
    private int start;
    private int end;
    private long received;

    /// <summary>The number of the line that was read last; the first is 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many bytes of the stream have been turned into lines.</summary>
    public long BytesRead => received - (end - start);

    /// <summary>How many bytes are held; as many as the longest line needs, whatever the length of the stream.</summary>
    public int BufferSize => buffer.Length;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line, without LF or CR LF; empty if it is too long.</param>
    /// <param name="isTooLong">Whether it is longer than a line may be.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        isTooLong = false;
        var searched = 0;
        while (true)
        {
            var rest = buffer.AsSpan(start, end - start);
            var length = rest[searched..].IndexOf((byte)'\n');
            if (length >= 0)
            {
                return Take(searched + length, 1, out line, out isTooLong);
            }

            searched = rest.Length;
            if (searched > longestLine + 1)
            {
                SkipLine();
                isTooLong = true;
                line = default;
                Number++;
                return true;
            }

            if (!Fill())
            {
                return Take(searched, 0, out line, out isTooLong);
            }
        }
    }

    private bool Take(int length, int lineEnd, out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        line = buffer.AsSpan(start, length);
        line = line is [.., (byte)'\r'] ? line[..^1] : line;
        isTooLong = line.Length > longestLine;
        start += length + lineEnd;

        // After the last line end there is no line, unless something is written there.
        var isLine = length + lineEnd > 0;
        Number += isLine ? 1 : 0;
        return isLine;
    }

    private void SkipLine()
    {
        start = end;
        while (Fill())
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                start += length + 1;
                return;
            }

            start = end;
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

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        received += count;
        return count > 0;
    }
}
