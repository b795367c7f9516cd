namespace Declaratie.Cli;

/// <summary>The files that a run reads; what can be read only once, such as a pipe, is kept for the next time.</summary>
internal sealed class InputFiles
{
    private readonly Dictionary<string, byte[]> kept = new(StringComparer.Ordinal);

    /// <summary>Opens a file that is read once.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The file, at its beginning.</returns>
    /// <exception cref="ToolFailure">It is missing, a directory, or cannot be read.</exception>
    internal static FileStream OpenOnce(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolFailure(ToolTexts.JournalIsDirectory(path));
        }

        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite,
                Options = FileOptions.SequentialScan,
                BufferSize = 0,
            });
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolFailure(ToolTexts.JournalMissing(path), missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailure(ToolTexts.JournalUnreadable(path), unreadable);
        }
    }

    /// <summary>Opens a file that may be read again.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The file, at its beginning.</returns>
    /// <exception cref="ToolFailure">It is missing, a directory, or cannot be read.</exception>
    internal Stream Open(string path)
    {
        if (kept.TryGetValue(path, out var read))
        {
            return new MemoryStream(read, writable: false);
        }

        var file = OpenOnce(path);
        if (file.CanSeek)
        {
            return file;
        }

        using (file)
        {
            using var memory = new MemoryStream();
            file.CopyTo(memory);
            return new MemoryStream(kept[path] = memory.ToArray(), writable: false);
        }
    }
}
