namespace Declaratie.Cli;

/// <summary>Where an answer goes: standard output, or a file that is replaced only when the answer is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? path;
    private readonly string? temporary;
    private Stream? stream;

    private OutputTarget(Stream stream) => this.stream = stream;

    private OutputTarget(string path, string temporary)
    {
        this.path = path;
        this.temporary = temporary;
    }

    /// <summary>Where to write; a file is made when the first byte is at hand.</summary>
    internal Stream Stream => stream ??= Create();

    public void Dispose()
    {
        if (temporary is not null)
        {
            stream?.Dispose();
            File.Delete(temporary); // gone already when complete
        }
    }

    internal static OutputTarget Of(string? path, string journal, Stream output)
    {
        if (path is null)
        {
            return new(output);
        }

        if (Directory.Exists(path) || path.Length == 0)
        {
            throw new ToolFailure($"--output: '{path}' is a directory; give the name of a file.");
        }

        var full = Path.GetFullPath(path);
        if (full == Path.GetFullPath(journal))
        {
            throw new ToolFailure($"--output: '{path}' is the journal itself; a report would replace it.");
        }

        var folder = Path.GetDirectoryName(full) ?? ".";
        if (!Directory.Exists(folder) || IsDevice(full))
        {
            throw new ToolFailure($"--output: '{path}' cannot be written; give a file in a directory that exists.");
        }

        return new(full, Path.Combine(folder, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}"));
    }

    internal void Complete()
    {
        if (path is null)
        {
            Stream.Flush();
            return;
        }

        Stream.Dispose();
        File.Move(temporary!, path, overwrite: true);
    }

    private FileStream Create()
    {
        try
        {
            return new FileStream(temporary!, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure($"--output: '{path}' cannot be written.", refused);
        }
    }

    private static bool IsDevice(string full)
    {
        // Renaming over a device would replace it by a file.
        return !OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal);
    }
}
