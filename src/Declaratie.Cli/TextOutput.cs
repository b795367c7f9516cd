using System.Text;

namespace Declaratie.Cli;

/// <summary>Text on a stream: UTF-8 without a mark, written in large pieces.</summary>
internal static class TextOutput
{
    private const int BufferSize = 64 * 1024;

    internal static void Write(Stream stream, Action<TextWriter> draw)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true);
        draw(writer);
    }
}
