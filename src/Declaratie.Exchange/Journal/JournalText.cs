using System.Collections.Immutable;
using System.Text;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary><i>Journaal als tekst</i>: a journal that fits in a string, for tests and small programs.</summary>
public static class JournalText
{
    /// <summary>A string that is not Unicode is the programmer's mistake; it must not become another text in silence.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary><i>Lezen</i>: reads a whole journal.</summary>
    /// <param name="text">The journal, header first.</param>
    /// <returns>What it says, and what was refused.</returns>
    /// <exception cref="ArgumentException">The string has half a surrogate pair.</exception>
    public static JournalContents Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = JournalReader.Open(new MemoryStream(Strict.GetBytes(text)));
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (reader.HeaderRefusal is { } refused)
        {
            findings.Add(refused);
        }

        while (reader.Read(out var line))
        {
            if (line.Entry is { } entry)
            {
                entries.Add(entry);
            }
            else if (line.Refusal is { } refusal)
            {
                findings.Add(refusal);
            }
        }

        return new JournalContents(reader.Header, entries.DrainToImmutable(), findings.DrainToImmutable());
    }

    /// <summary><i>Schrijven</i>: writes a whole journal.</summary>
    /// <param name="header">The header.</param>
    /// <param name="entries">The entries, in order.</param>
    /// <returns>The journal; every line ends with LF.</returns>
    /// <exception cref="ArgumentException">An entry has a value that a journal cannot hold.</exception>
    public static string Write(JournalHeader header, IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var stream = new MemoryStream();
        using (var writer = new JournalWriter(stream, leaveOpen: true))
        {
            writer.Write(header);
            foreach (var entry in entries)
            {
                writer.Write(entry);
            }
        }

        return Strict.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

/// <summary><i>Inhoud van een journaal</i>: everything that a journal says, and what of it was refused.</summary>
/// <param name="Header">The header; null when it was refused.</param>
/// <param name="Entries">The entries that are well formed, in order.</param>
/// <param name="Findings">The refusals, in order, each with its line.</param>
public sealed record JournalContents(JournalHeader? Header, ImmutableArray<JournalEntry> Entries, ImmutableArray<Finding> Findings)
{
    /// <summary><i>Posten</i>: the entries that are well formed, in order.</summary>
    public ImmutableArray<JournalEntry> Entries { get; } = Entries.IsDefault ? [] : Entries;

    /// <summary><i>Bevindingen</i>: the refusals, in order, each with its line.</summary>
    public ImmutableArray<Finding> Findings { get; } = Findings.IsDefault ? [] : Findings;

    /// <inheritdoc/>
    public bool Equals(JournalContents? other) =>
        other is not null && Header == other.Header && Entries.SequenceEqual(other.Entries) && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, Entries.Length, Findings.Length);
}
