using System.Globalization;
using System.Text;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Text into a stream that was handed in, which stays open: UTF-8, lines end in a line feed, whatever the machine.</summary>
internal sealed class Utf8Text : TextWriter
{
    private readonly Stream output;
    private readonly Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private readonly byte[] bytes = new byte[32 * 1024];
    private int used;

    internal Utf8Text(Stream output, bool withMark = false)
        : base(CultureInfo.InvariantCulture)
    {
        this.output = output;
        CoreNewLine = ['\n'];
        if (withMark)
        {
            Encoding.UTF8.Preamble.CopyTo(bytes);
            used = Encoding.UTF8.Preamble.Length;
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            MakeRoom();
            encoder.Convert(buffer, bytes.AsSpan(used), flush: false, out var read, out var written, out _);
            buffer = buffer[read..];
            used += written;
        }
    }

    public override void Flush()
    {
        output.Write(bytes, 0, used);
        used = 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // Half a surrogate pair at the very end has still to be written, as what stands for it.
            MakeRoom();
            encoder.Convert([], bytes.AsSpan(used), flush: true, out _, out var written, out _);
            used += written;
            Flush();
        }

        base.Dispose(disposing);
    }

    private void MakeRoom()
    {
        if (bytes.Length - used < 16)
        {
            Flush();
        }
    }
}
