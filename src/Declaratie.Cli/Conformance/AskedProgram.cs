using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Declaratie.Cli.Conformance;

/// <summary>How a program that was asked something ended.</summary>
internal enum ProgramEnd
{
    Ended,
    TimedOut,
    WroteTooMuch,
}

/// <summary>What a program that was asked something did.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Code">Its exit code, when it ended by itself.</param>
/// <param name="Output">What it wrote to standard output, up to the limit.</param>
/// <param name="Error">The beginning of what it wrote to standard error.</param>
internal sealed record ProgramAnswer(ProgramEnd End, int Code, ReadOnlyMemory<byte> Output, string Error);

/// <summary>Runs a program for one question. It is not trusted: its time and its output have limits, and it never stands between us and the next question.</summary>
/// <param name="TimeOut">How long it may take.</param>
/// <param name="MostOutput">How many bytes it may write to standard output.</param>
internal sealed record AskedProgram(TimeSpan TimeOut, int MostOutput)
{
    private const int MostError = 2_000;

    private static readonly TimeSpan AfterTheKill = TimeSpan.FromSeconds(2);

    /// <summary>Asks.</summary>
    /// <param name="words">The program and its arguments; each goes as it is, no shell sees it.</param>
    /// <param name="input">What it gets on standard input.</param>
    /// <exception cref="ToolFailure">The program cannot be started.</exception>
    internal async Task<ProgramAnswer> Ask(IReadOnlyList<string> words, ReadOnlyMemory<byte> input)
    {
        using var process = Start(words);
        using var patience = new CancellationTokenSource(TimeOut);
        var end = ProgramEnd.Ended;
        var output = ReadOutput(process, patience.Token);
        var error = ReadError(process, patience.Token);
        var written = WriteInput(process, input, patience.Token);
        try
        {
            if (await output.ConfigureAwait(false) is { Length: var length } && length > MostOutput)
            {
                end = ProgramEnd.WroteTooMuch;
            }
            else
            {
                await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
                await written.ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            end = ProgramEnd.TimedOut;
        }

        if (end is not ProgramEnd.Ended)
        {
            await Kill(process).ConfigureAwait(false);
            await patience.CancelAsync().ConfigureAwait(false);
        }

        var bytes = output.IsCompletedSuccessfully ? await output.ConfigureAwait(false) : [];
        return new(end, end is ProgramEnd.Ended ? process.ExitCode : -1, bytes, await error.ConfigureAwait(false));
    }

    private static Process Start(IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception refused) when (refused is Win32Exception or InvalidOperationException or IOException)
        {
            throw new ToolFailure(ConformanceTexts.CannotStart(words[0]), refused);
        }
    }

    private async Task<byte[]> ReadOutput(Process process, CancellationToken patience)
    {
        var kept = new ArrayBufferWriter<byte>();
        var buffer = new byte[64 * 1024];
        int read;
        while (kept.WrittenCount <= MostOutput && (read = await process.StandardOutput.BaseStream.ReadAsync(buffer, patience).ConfigureAwait(false)) > 0)
        {
            kept.Write(buffer.AsSpan(0, read));
        }

        return kept.WrittenMemory.ToArray();
    }

    /// <summary>Reads all of it, so that the program is not held up, and keeps the beginning.</summary>
    private static async Task<string> ReadError(Process process, CancellationToken patience)
    {
        var kept = new ArrayBufferWriter<byte>();
        var buffer = new byte[4 * 1024];
        try
        {
            int read;
            while ((read = await process.StandardError.BaseStream.ReadAsync(buffer, patience).ConfigureAwait(false)) > 0)
            {
                kept.Write(buffer.AsSpan(0, Math.Min(read, Math.Max(0, MostError - kept.WrittenCount))));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // What was read until then is what there is.
        }

        return Encoding.UTF8.GetString(kept.WrittenSpan);
    }

    private static async Task WriteInput(Process process, ReadOnlyMemory<byte> input, CancellationToken patience)
    {
        try
        {
            var stream = process.StandardInput.BaseStream;
            await stream.WriteAsync(input, patience).ConfigureAwait(false);
            await stream.FlushAsync(patience).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException)
        {
            // A program need not read what it does not use.
        }
    }

    private static async Task Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            using var patience = new CancellationTokenSource(AfterTheKill);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or OperationCanceledException or AggregateException)
        {
            // It had ended, or is the system's to end.
        }
    }
}
