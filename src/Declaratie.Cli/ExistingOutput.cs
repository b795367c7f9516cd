namespace Declaratie.Cli;

/// <summary>A look at the file that <c>--output</c> would replace: only a regular file that is no journal may go.</summary>
internal static class ExistingOutput
{
    private const int MostOfFirstLine = 64 * 1024;

    internal static void MayBeReplaced(string final, string asked)
    {
        if (!File.Exists(final))
        {
            return;
        }

        // Opened for reading and writing, a pipe does not make us wait for its other end, and a file that is protected is not replaced.
        using var file = new FileStream(final, new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        });
        if (!file.CanSeek)
        {
            throw new ToolFailure(ToolTexts.OutputIsNoFile(asked));
        }

        if (BeginsAsJournal(file))
        {
            throw new ToolFailure(ToolTexts.OutputIsAJournal(asked));
        }
    }

    private static bool BeginsAsJournal(FileStream file)
    {
        var buffer = new byte[MostOfFirstLine];
        ReadOnlySpan<byte> first = buffer.AsSpan(0, file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        var end = first.IndexOf((byte)'\n');
        return (end < 0 ? first : first[..end]).IndexOf("\"declaratie.journal/"u8) >= 0;
    }
}
