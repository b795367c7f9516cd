using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Xunit;

namespace Declaratie.Tests.Cases;

/// <summary>The worked cases of the claims: journals, and what is expected of them.</summary>
internal static class ClaimCases
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "claims");

    internal static string JournalOf(string name) => Path.Combine(Folder, name + ".jsonl");

    internal static string ExpectedOf(string name) => Path.Combine(Folder, name + ".expected.json");

    internal static TheoryData<string> All() => [.. Names()];

    internal static IEnumerable<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    internal static JournalContents Contents(string name) => JournalText.Read(File.ReadAllText(JournalOf(name)));

    internal static Practice Practice(string name)
    {
        var journal = Contents(name);
        return Declaratie.Domain.Practices.Practice.From(journal.Entries, journal.Header!.Numbering).Value;
    }

    /// <summary>The practice of a journal of this text; nothing in it may be refused.</summary>
    /// <param name="text">The journal.</param>
    internal static Practice PracticeOf(string text)
    {
        var journal = JournalText.Read(text);
        var practice = Declaratie.Domain.Practices.Practice.From(journal.Entries, journal.Header!.Numbering);
        Assert.Empty(journal.Findings);
        Assert.Empty(practice.Findings);
        return practice.Value;
    }

    /// <summary>The first lines of a case, before something happens that comes later.</summary>
    /// <param name="name">The case.</param>
    /// <param name="until">The type of the first entry that is left out.</param>
    internal static string BeginningOf(string name, string until) =>
        string.Join('\n', File.ReadLines(JournalOf(name)).TakeWhile(line => !line.Contains($"\"type\": \"{until}\"", StringComparison.Ordinal))) + "\n";

    /// <summary>What the claims wrote in the ledger, in order.</summary>
    /// <param name="journal">The journal.</param>
    internal static IEnumerable<JournalEntry> LedgerEntriesOf(JournalContents journal)
    {
        var practice = Declaratie.Domain.Practices.Practice.CreateBuilder(journal.Header!.Numbering).ToPractice();
        foreach (var entry in journal.Entries)
        {
            var appended = practice.Append(entry);
            practice = appended.Practice;
            if (!appended.Decision.IsAccepted)
            {
                continue;
            }

            foreach (var posted in appended.Decision.Events.OfType<Declaratie.Domain.Payments.LedgerPosted>().Where(posted => posted.Document is not null))
            {
                yield return posted.Happened.Entry;
            }
        }
    }
}
