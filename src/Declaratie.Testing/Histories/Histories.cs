using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Testing.Ledgers;
using Declaratie.Testing.Naive;
using Declaratie.Testing.Walks;
using FsCheck;
using FsCheck.Fluent;

namespace Declaratie.Testing;

/// <summary><i>Geschiedenissen</i>: generators of small practices for FsCheck, and the same histories from a seed for any other tool.</summary>
/// <remarks>They shrink to the smallest history that still fails (<see cref="Smallest"/>). The patients, providers and payors are invented.</remarks>
public static class Histories
{
    /// <summary>The last but one, so that a seed can be counted on from.</summary>
    private static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    private const int MostSwaps = 60;

    /// <summary><i>Grootboeken</i>: invoices, receipts, allocations, corrections, transfers, write-offs and closed periods.</summary>
    /// <param name="options">How large, how valid, which kinds.</param>
    /// <returns>The generator with its shrinker.</returns>
    /// <exception cref="ArgumentException">The smallest number of steps is below 1 or above the largest.</exception>
    public static Arbitrary<ImmutableArray<JournalEntry>> Ledgers(HistoryOptions? options = null) => Shrinking(Check(options), Ledger);

    /// <summary><i>Declaratiegeschiedenissen</i>: treatments that are claimed, answered, credited, claimed again, invoiced and handed to the bookkeeping.</summary>
    /// <param name="options">How large, how valid, which kinds.</param>
    /// <returns>The generator with its shrinker.</returns>
    /// <exception cref="ArgumentException">The smallest number of steps is below 1 or above the largest.</exception>
    public static Arbitrary<ImmutableArray<JournalEntry>> Claims(HistoryOptions? options = null) => Shrinking(Check(options), Claim);

    /// <summary><i>Journalen</i>: ledgers and claim histories as text (JSON Lines), as your program reads them.</summary>
    /// <param name="options">How large, how valid, which kinds.</param>
    /// <param name="practice">The name of the practice in the header.</param>
    /// <returns>The generator with its shrinker; a shorter journal has a header too.</returns>
    /// <exception cref="ArgumentException">The smallest number of steps is below 1 or above the largest.</exception>
    public static Arbitrary<string> Journals(HistoryOptions? options = null, string practice = "De Linde")
    {
        var checkedOptions = Check(options);
        ArgumentException.ThrowIfNullOrEmpty(practice);
        string Text(ImmutableArray<JournalEntry> entries) => JournalText.Write(new JournalHeader(practice), entries);
        return Arb.From(
            Seeds.Select(seed => Text(seed % 2 == 0 ? Ledger(seed, checkedOptions) : Claim(seed, checkedOptions))),
            text => Shorter(JournalText.Read(text).Entries).Select(Text));
    }

    /// <summary><i>Grootboek van een zaadgetal</i>: one history of <see cref="Ledgers"/>.</summary>
    /// <param name="seed">The seed; the same one gives the same history.</param>
    /// <param name="options">How large, how valid, which kinds.</param>
    /// <returns>The entries, in order of recording.</returns>
    /// <exception cref="ArgumentException">The smallest number of steps is below 1 or above the largest.</exception>
    public static ImmutableArray<JournalEntry> Ledger(int seed, HistoryOptions? options = null)
    {
        var wanted = Check(options);
        return Sifting.Sift(index => History.Of(unchecked(seed + index), wanted), wanted);
    }

    /// <summary><i>Declaratiegeschiedenis van een zaadgetal</i>: one history of <see cref="Claims"/>.</summary>
    /// <param name="seed">The seed; the same one gives the same history.</param>
    /// <param name="options">How large, how valid, which kinds.</param>
    /// <returns>The entries, in order of recording.</returns>
    /// <exception cref="ArgumentException">The smallest number of steps is below 1 or above the largest.</exception>
    public static ImmutableArray<JournalEntry> Claim(int seed, HistoryOptions? options = null)
    {
        var wanted = Check(options);
        return Sifting.Sift(index => ClaimHistory.Of(unchecked(seed + index), wanted).Entries, wanted);
    }

    /// <summary><i>In een andere volgorde</i>: one history of <see cref="Ledgers"/>, and the same entries with those of different dates recorded in another order, for <see cref="Laws.OrderChangesNothing"/>.</summary>
    /// <remarks>What I7 leaves aside is not in it: runs of automatic allocation are written out, and closed periods and what forces deallocations left out. No entry of either is refused.</remarks>
    /// <param name="seed">The seed; the same one gives the same two histories.</param>
    /// <param name="options">How large, which kinds.</param>
    /// <returns>The history as it was recorded, and in the other order.</returns>
    /// <exception cref="ArgumentException">The smallest number of steps is below 1 or above the largest.</exception>
    public static (ImmutableArray<JournalEntry> Recorded, ImmutableArray<JournalEntry> Reordered) Reordered(int seed, HistoryOptions? options = null) =>
        Reordering.Of(seed, Ledger(seed, options), MostSwaps);

    /// <summary><i>Geweigerde posten</i>: which entries are refused, and why.</summary>
    /// <param name="entries">The entries, in order of recording.</param>
    /// <returns>One per refused entry, in order; of a nearly valid history one.</returns>
    public static ImmutableArray<RefusedEntry> Refused(IEnumerable<JournalEntry> entries) =>
        [.. Practice.From(entries).Findings.Select(finding => new RefusedEntry(finding.Line - 1, finding))];

    /// <summary><i>Kleinste geschiedenis die nog faalt</i>: leaves entries out as long as the rest still fails.</summary>
    /// <remarks>
    /// What depends on an entry goes with it: an entry that was accepted is never in the answer when it would be refused there; those that were refused may stay.
    /// So a shrunk valid history is valid.
    /// </remarks>
    /// <param name="entries">A history that fails.</param>
    /// <param name="fails">Whether a history fails.</param>
    /// <returns>A history from which no single entry can be left out; the one that was given, if it does not fail.</returns>
    public static ImmutableArray<JournalEntry> Smallest(IEnumerable<JournalEntry> entries, Func<ImmutableArray<JournalEntry>, bool> fails)
    {
        ArgumentNullException.ThrowIfNull(fails);
        ArgumentNullException.ThrowIfNull(entries);
        return Shrinker.Smallest([.. entries], fails);
    }

    /// <summary><i>Kortere geschiedenissen</i>: the next steps of shrinking, the shortest first, for another property tool.</summary>
    /// <param name="entries">The history.</param>
    /// <returns>Shorter histories; valid when this one is.</returns>
    public static IEnumerable<ImmutableArray<JournalEntry>> Shorter(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Shrinker.Shorter([.. entries]);
    }

    private static Arbitrary<ImmutableArray<JournalEntry>> Shrinking(HistoryOptions options, Func<int, HistoryOptions, ImmutableArray<JournalEntry>> make) =>
        Arb.From(Seeds.Select(seed => make(seed, options)), Shrinker.Shorter);

    private static HistoryOptions Check(HistoryOptions? options)
    {
        var wanted = options ?? HistoryOptions.Default;
        return wanted.LeastSteps >= 1 && wanted.LeastSteps <= wanted.MostSteps
            ? wanted
            : throw new ArgumentException($"A history has 1 to {nameof(HistoryOptions.MostSteps)} steps; not {wanted.LeastSteps} to {wanted.MostSteps}.", nameof(options));
    }
}
