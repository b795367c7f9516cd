using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Declaratie.Testing;

namespace Declaratie.Tests.Examples;

// The committed example, and what the generator would write in its place.
internal static class ExampleJournal
{
    public static string CommittedFile => Path.Combine(RepositoryRoot(), "docs", "examples", "praktijk.jsonl");

    public static byte[] Written(IEnumerable<JournalEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var journal = new JournalWriter(bytes, leaveOpen: true))
        {
            journal.Write(new JournalHeader(PracticeYear.PracticeName));
            foreach (var entry in entries)
            {
                journal.Write(entry);
            }
        }

        return bytes.ToArray();
    }

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Declaratie.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return directory.FullName;
    }
}
