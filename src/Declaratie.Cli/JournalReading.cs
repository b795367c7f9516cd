using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using NodaTime;

namespace Declaratie.Cli;

/// <summary>An entry that was refused: where it stands, what it was, and why.</summary>
internal readonly record struct Refusal(int Line, string? Type, Finding Finding);

/// <summary>Reads a journal line by line into a ledger and keeps what is refused.</summary>
internal sealed class JournalReading : IDisposable
{
    private readonly Stream file;
    private readonly JournalReader reader;
    private readonly PracticeBuilder practice;
    private readonly List<Refusal> refused = [];
    private readonly List<Refusal> warnings = [];

    private readonly int untilLine;
    private readonly List<string?> types = [];
    private readonly List<(int Line, LocalDate Through)> closings = [];

    private JournalReading(Stream file, int untilLine, int? longestLine)
    {
        this.file = file;
        this.untilLine = untilLine;
        reader = JournalReader.Open(file, longestLine is { } longest ? new JournalOptions { LongestLine = longest } : JournalOptions.Default, leaveOpen: true);
        practice = Practice.CreateBuilder(reader.Header?.Numbering);
    }

    /// <summary>How many lines came after the header, refused ones included.</summary>
    internal int Entries { get; private set; }

    internal IReadOnlyList<Refusal> Refused => refused;

    /// <summary>What is said of entries that were accepted.</summary>
    internal IReadOnlyList<Refusal> Warnings => warnings;

    /// <summary>The file is no journal (J6).</summary>
    internal bool IsNoJournal => reader.HeaderRefusal is not null;

    /// <summary>Whether the types of the lines are kept, to name entries by.</summary>
    internal bool KeepsTypes { get; set; }

    /// <summary>The last line that was read, blank or not.</summary>
    internal int LastLine { get; private set; } = 1;

    /// <summary>The periods that were closed, in order.</summary>
    internal IReadOnlyList<(int Line, LocalDate Through)> Closings => closings;

    internal string Name => reader.Header?.Practice ?? "";

    /// <summary>What line 1 says; null when it is not ours.</summary>
    internal JournalHeader? Header => reader.Header;

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

    /// <summary>Reads a journal.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="longestLine">How many bytes a line may have; null for the limit of the library.</param>
    /// <returns>The reading, before the first entry.</returns>
    internal static JournalReading Open(string path, int? longestLine = null) => Of(InputFiles.OpenOnce(path), int.MaxValue, longestLine);

    /// <summary>Reads a journal, or the first lines of it.</summary>
    /// <param name="file">The journal, at its beginning; it is closed with the reading.</param>
    /// <param name="untilLine">The last line to read.</param>
    /// <param name="longestLine">How many bytes a line may have; null for the limit of the library.</param>
    /// <returns>The reading, before the first entry.</returns>
    internal static JournalReading Of(Stream file, int untilLine, int? longestLine = null) => new(file, untilLine, longestLine);

    internal Practice ToPractice() => practice.ToPractice();

    /// <summary>The type of the entry on a line, as it is written there.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The type, or null when there is none.</returns>
    internal string? TypeOf(int line) => line >= 0 && line < types.Count ? types[line] : null;

    internal bool ReadOn(int lines)
    {
        for (var read = 0; read < lines; read++)
        {
            if (IsNoJournal || LastLine >= untilLine || !reader.Read(out var line) || line.Line > untilLine)
            {
                LastLine = Math.Max(LastLine, Math.Min(reader.LinesRead, untilLine));
                AddHeader();
                return false;
            }

            Entries++;
            Note(line);
            var why = line.Refusal ?? (line.Entry is { } entry ? Append(entry, line) : null);
            if (why is not null)
            {
                refused.Add(new(line.Line, line.Type, why));
            }
        }

        return true;
    }

    private void Note(in JournalLine line)
    {
        LastLine = line.Line;
        if (!KeepsTypes)
        {
            return;
        }

        while (types.Count < line.Line)
        {
            types.Add(null);
        }

        types.Add(line.Type);
    }

    private Finding? Append(JournalEntry entry, in JournalLine line)
    {
        var refusal = practice.Append(entry, line.Line);
        if (refusal is null && entry is PeriodClosed closed)
        {
            closings.Add((line.Line, closed.Through));
        }

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
