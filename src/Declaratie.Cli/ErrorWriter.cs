using System.Text;

namespace Declaratie.Cli;

/// <summary>Standard error, as far as it can be written: who cannot be told is left alone, and the exit code tells.</summary>
/// <param name="open">What is written to; asked when there is something to write.</param>
internal sealed class ErrorWriter(Func<TextWriter> open) : TextWriter
{
    private TextWriter? writer;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Try(error => error.Write(value));

    public override void Write(string? value) => Try(error => error.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(error => error.Write(buffer, index, count));

    public override void WriteLine(string? value) => Try(error => error.WriteLine(value));

    public override void Flush() => Try(error => error.Flush());

    private void Try(Action<TextWriter> write)
    {
        try
        {
            write(writer ??= open());
        }
        catch (Exception untold) when (untold is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // There is nowhere left to tell it.
        }
    }
}
