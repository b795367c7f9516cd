namespace Declaratie.Cli;

/// <summary>Where an answer goes: standard output, or a file that is replaced only when the answer is complete.</summary>
internal sealed class OutputTarget : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string asked = "";
    private readonly string? final;
    private readonly string temporary = "";
    private Stream? stream;

    private OutputTarget(Stream stream) => this.stream = stream;

    private OutputTarget(string asked, string final)
    {
        this.asked = asked;
        this.final = final;
        temporary = Path.Combine(Path.GetDirectoryName(final)!, $".declaratie-{Path.GetRandomFileName()}");
    }

    public void Dispose()
    {
        if (final is null || stream is null)
        {
            return;
        }

        try
        {
            using (stream)
            {
                File.Delete(temporary); // gone already when complete
            }
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what the user has to know.
        }
    }

    internal static OutputTarget Of(string? path, string journal, Stream output) => Of(path, [journal], output);

    internal static OutputTarget Of(string? path, ReadOnlySpan<string> inputs, Stream output)
    {
        if (path is null)
        {
            return new(output);
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ToolFailure(ToolTexts.OutputEmpty);
        }

        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            throw new ToolFailure(ToolTexts.OutputIsDirectory(path));
        }

        try
        {
            return new(path, FinalOf(path, inputs));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailure(ToolTexts.OutputUnwritable(path, SystemReason.Of(refused)), refused);
        }
    }

    /// <summary>Writes the whole answer; a file stands in its place only after that.</summary>
    /// <param name="draw">Writes the answer to the stream it is given.</param>
    /// <exception cref="ToolFailure">The file cannot be written.</exception>
    internal void Write(Action<Stream> draw)
    {
        if (final is null)
        {
            WriteToReader(draw);
            return;
        }

        try
        {
            stream = Create(final);
            draw(stream);
            stream.Dispose();
            File.Move(temporary, final, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            var (dutch, english) = SystemReason.Of(refused);
            var reason = new ToolText(WithoutTemporary(dutch), WithoutTemporary(english));
            throw new ToolFailure(ToolTexts.OutputUnwritable(asked, reason), refused);
        }
    }

    /// <summary>A reader that stops reading changes nothing about the answer, and so not about the exit code.</summary>
    private void WriteToReader(Action<Stream> draw)
    {
        try
        {
            draw(stream!);
            stream!.Flush();
        }
        catch (IOException broken) when (ClosedPipe.Is(broken))
        {
            // Who reads us has read enough.
        }
    }

    private string WithoutTemporary(string reason) => reason.Replace(temporary, asked, StringComparison.Ordinal);

    private static string FinalOf(string path, ReadOnlySpan<string> inputs)
    {
        var end = FinalPath.Of(path);
        foreach (var input in inputs)
        {
            if (FinalPath.AreTheSame(end, FinalPath.Of(input)))
            {
                throw new ToolFailure(inputs.Length == 1 ? ToolTexts.OutputIsTheJournal(path) : ToolTexts.OutputIsAnInput(path));
            }
        }

        if (IsDevice(Path.GetFullPath(path)) || IsDevice(end))
        {
            throw new ToolFailure(ToolTexts.OutputIsNoFile(path));
        }

        if (!Directory.Exists(Path.GetDirectoryName(end)))
        {
            throw new ToolFailure(ToolTexts.OutputNowhere(path));
        }

        ExistingOutput.MayBeReplaced(end, path);
        return end;
    }

    private FileStream Create(string older)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(temporary, options);
        }

        options.UnixCreateMode = OwnerOnly;
        var created = new FileStream(temporary, options);
        stream = created;
        if (File.Exists(older))
        {
            File.SetUnixFileMode(created.SafeFileHandle, File.GetUnixFileMode(older));
        }

        return created;
    }

    /// <summary>Renaming over a device would replace it by a file.</summary>
    /// <param name="full">A full path.</param>
    private static bool IsDevice(string full) => !OperatingSystem.IsWindows()
        && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
}
