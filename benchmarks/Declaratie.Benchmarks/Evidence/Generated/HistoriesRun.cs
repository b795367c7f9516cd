using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Evidence.Generated;

/// <summary><i>Gemaakte geschiedenissen</i>: so many generated ledgers and claim histories, each replayed and held against the reference and the laws.</summary>
internal static class HistoriesRun
{
    private const int MostViolations = 5;
    private const int Step = 5_000;

    /// <summary>Does it, and prints the tables of docs/bewijs.md.</summary>
    /// <param name="from">The first seed.</param>
    /// <param name="count">How many seeds.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="output">Where the tables go.</param>
    /// <param name="progress">A line now and then.</param>
    /// <param name="look">What must hold; by default <see cref="HistoryChecks.Wrong"/>.</param>
    /// <returns>0 when nothing is wrong, else 1.</returns>
    public static int Run(int from, int count, int threads, TextWriter output, TextWriter progress, Func<int, bool, ImmutableArray<JournalEntry>, string?>? look = null)
    {
        var (watch, tally, done) = (Stopwatch.StartNew(), new HistoriesTally(), 0);
        var wrong = look ?? HistoryChecks.Wrong;
        var violations = new SortedDictionary<int, string>();
        Parallel.For(from, from + count, new ParallelOptions { MaxDegreeOfParallelism = threads }, seed =>
        {
            var history = GeneratedHistory.Of(seed);
            var refused = Histories.Refused(history.Entries);
            tally.Count(history, refused);
            if ((WrongValidity(history, refused.Length) ?? wrong(seed, history.IsClaim, history.Entries)) is { } words)
            {
                lock (violations)
                {
                    violations.Add(seed, words);
                }
            }

            if (Interlocked.Increment(ref done) is var now && now % Step == 0)
            {
                progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{now} histories, {violations.Count} violations, {watch.Elapsed.TotalSeconds:0} s"));
            }
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {from} to {from + count - 1}, {threads} threads, {watch.Elapsed.TotalSeconds:0} s"));
        output.WriteLine();
        tally.Write(output);
        output.WriteLine($"violations: {violations.Count}");
        foreach (var (seed, words) in violations.Take(MostViolations))
        {
            Show(seed, words, wrong, output);
        }

        return violations.Count == 0 ? 0 : 1;
    }

    private static string? WrongValidity(GeneratedHistory history, int refused) => history.Validity switch
    {
        HistoryValidity.Valid when refused > 0 => $"{refused} entries of a valid history are refused",
        HistoryValidity.NearlyValid when refused != 1 => $"{refused} entries of a nearly valid history are refused",
        _ => null,
    };

    /// <summary>The smallest journal that is still wrong, to be read as it stands.</summary>
    private static void Show(int seed, string words, Func<int, bool, ImmutableArray<JournalEntry>, string?> wrong, TextWriter output)
    {
        var history = GeneratedHistory.Of(seed);
        var smallest = Histories.Smallest(history.Entries, entries => wrong(seed, history.IsClaim, entries) is not null);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {(history.IsClaim ? "claims" : "ledger")}, {history.Validity}, {history.Size}: {smallest.Length} of {history.Entries.Length} entries"));
        var writable = HistoryChecks.Writable(smallest);
        output.Write(JournalText.Write(new JournalHeader("De Linde"), writable));
        smallest.Except(writable).ToList().ForEach(entry => output.WriteLine($"no journal can hold: {entry}"));
        output.WriteLine(wrong(seed, history.IsClaim, smallest) ?? words);
    }
}
