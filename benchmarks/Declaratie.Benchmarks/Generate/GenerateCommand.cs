using System.Globalization;
using Declaratie.Benchmarks.Peers;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Generate;

/// <summary><i>Genereren</i>: writes the example year or the big ledger as a journal.</summary>
public static class GenerateCommand
{
    private const string Usage = """
        generate example [FILE]
        generate big-ledger FILE [--documents N] [--patients P] [--heavy H]
        generate claim-rounds FILE [--treatments N]
        generate peers DIR [--documents N] [--patients P] [--heavy H] [--accounts]
        """;

    /// <summary><i>Uitvoeren</i>: does what the arguments after <c>generate</c> ask.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>0, or 2 when the arguments are wrong.</returns>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        switch (args)
        {
            case ["example"]:
                return WriteExample(Path.Combine(RepositoryRoot(), "docs", "examples", "praktijk.jsonl"));
            case ["example", var file]:
                return WriteExample(file);
            case ["big-ledger", var file, .. var options] when Knobs.TryRead(options, out var knobs):
                return Write(file, "Groot grootboek", BigLedger.Generate(knobs.Documents, knobs.Patients, knobs.Heavy).Entries());
            case ["claim-rounds", var file, .. var options] when Knobs.TryRead(options, out var knobs):
                return Write(file, "Twee rondes", ClaimRounds.Generate(knobs.Treatments));
            case ["peers", var folder, .. var options, "--accounts"] when Knobs.TryRead(options, out var knobs) && knobs.Heavy == 0:
                return WritePeers(folder, BigLedger.GenerateAccounts(knobs.Documents));
            case ["peers", var folder, .. var options] when Knobs.TryRead(options, out var knobs):
                return WritePeers(folder, BigLedger.Generate(knobs.Documents, knobs.Patients, knobs.Heavy));
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int WriteExample(string file) => Write(file, PracticeYear.PracticeName, PracticeYear.Generate());

    /// <summary>Prints the checksum that every engine must come to, made in the way of Declaratie.Testing.</summary>
    private static int WritePeers(string folder, BigLedger ledger)
    {
        PeerFiles.Write(folder, ledger);
        var (count, cents, weighted) = ledger.Checksum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count},{cents},{weighted}"));
        return 0;
    }

    private static int Write(string file, string practice, IEnumerable<JournalEntry> entries)
    {
        long count = 0;
        using var journal = new JournalWriter(File.Create(file));
        journal.Write(new JournalHeader(practice));
        foreach (var entry in entries)
        {
            journal.Write(entry);
            count++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {count} entries"));
        return 0;
    }

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Declaratie.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("Run this inside the repository, or name a file.");
    }

    private sealed record Knobs
    {
        public int Documents { get; private set; } = 1_000_000;

        public int Patients { get; private set; } = 100_000;

        public int Heavy { get; private set; }

        public int Treatments { get; private set; } = 200_000;

        public static bool TryRead(ReadOnlySpan<string> options, out Knobs knobs)
        {
            knobs = new();
            for (; options is [var name, var text, ..]; options = options[2..])
            {
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || !knobs.Set(name, value))
                {
                    return false;
                }
            }

            return options.IsEmpty && knobs.Patients > 0;
        }

        private bool Set(string name, int value)
        {
            switch (name)
            {
                case "--documents": Documents = value; return true;
                case "--patients": Patients = value; return true;
                case "--heavy": Heavy = value; return true;
                case "--treatments": Treatments = value; return true;
                default: return false;
            }
        }
    }
}
