using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;

namespace Declaratie.Cli;

/// <summary>An entry that was refused: where it stands, what it was, and why.</summary>
internal readonly record struct Refusal(int Line, string? Type, Finding Finding);

/// <summary>Reads a journal line by line into a ledger and keeps what is refused.</summary>
internal sealed class JournalReading : IDisposable
{
    private readonly FileStream file;
    private readonly JournalReader reader;
    private readonly PracticeBuilder practice;
    private readonly List<Refusal> refused = [];
    private readonly List<Refusal> warnings = [];

    private JournalReading(FileStream file)
    {
        this.file = file;
        reader = JournalReader.Open(file, leaveOpen: true);
        practice = Practice.CreateBuilder(reader.Header?.Numbering);
    }

    /// <summary>How many lines came after the header, refused ones included.</summary>
    internal int Entries { get; private set; }

    internal IReadOnlyList<Refusal> Refused => refused;

    /// <summary>What is said of entries that were accepted.</summary>
    internal IReadOnlyList<Refusal> Warnings => warnings;

    /// <summary>The file is no journal (J6).</summary>
    internal bool IsNoJournal => reader.HeaderRefusal is not null;

    internal string Name => reader.Header?.Practice ?? "";

    /// <summary>How much has been read, from 0 to 1.</summary>
    internal double Fraction => file.CanSeek && file.Length > 0 ? Math.Min(1.0, (double)reader.BytesRead / file.Length) : 0.0;

    /// <summary>The last line has no end: what is appended would be glued to it.</summary>
    internal bool EndsWithinLine
    {
        get
        {
            if (!file.CanSeek || file.Length == 0)
            {
                return false;
            }

            file.Seek(-1, SeekOrigin.End);
            return file.ReadByte() != '\n';
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        file.Dispose();
    }

    internal static JournalReading Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolFailure(ToolTexts.JournalIsDirectory(path));
        }

        try
        {
            return new JournalReading(new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite,
                Options = FileOptions.SequentialScan,
                BufferSize = 0,
            }));
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

    internal Practice ToPractice() => practice.ToPractice();

    internal bool ReadOn(int lines)
    {
        for (var read = 0; read < lines; read++)
        {
            if (IsNoJournal || !reader.Read(out var line))
            {
                AddHeader();
                return false;
            }

            Entries++;
            var why = line.Refusal ?? (line.Entry is { } entry ? Append(entry, line) : null);
            if (why is not null)
            {
                refused.Add(new(line.Line, line.Type, why));
            }
        }

        return true;
    }

    private Finding? Append(JournalEntry entry, in JournalLine line)
    {
        var refusal = practice.Append(entry, line.Line);
        foreach (var warning in practice.Warnings)
        {
            warnings.Add(new(line.Line, line.Type, warning));
        }

        return refusal;
    }

    private void AddHeader()
    {
        if (reader.HeaderRefusal is { } finding && refused.Count == 0)
        {
            refused.Add(new(Math.Max(1, finding.Line), Type: null, finding));
        }
    }
}
