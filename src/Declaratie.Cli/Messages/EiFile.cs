namespace Declaratie.Cli.Messages;

/// <summary>A message on disk.</summary>
internal static class EiFile
{
    /// <summary>The reader has a buffer of its own.</summary>
    private const int NoBuffer = 0;

    internal static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolFailure(EiTexts.FileIsDirectory(path));
        }

        try
        {
            return new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, Options = FileOptions.SequentialScan, BufferSize = NoBuffer });
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolFailure(EiTexts.FileMissing(path), missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailure(EiTexts.FileUnreadable(path), unreadable);
        }
    }
}
