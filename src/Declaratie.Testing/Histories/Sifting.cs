using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;

namespace Declaratie.Testing;

/// <summary>Takes the refused entries out of a history as it was written, or all but one: a refused entry changes nothing, so the others stay accepted.</summary>
internal static class Sifting
{
    /// <summary>A short history may have no refused entry at all; the next seeds are tried.</summary>
    private const int Attempts = 200;

    public static ImmutableArray<JournalEntry> Sift(Func<int, ImmutableArray<JournalEntry>> write, HistoryOptions options)
    {
        var written = write(0);
        return options.Validity switch
        {
            HistoryValidity.Valid => Without(written, Places(written)),
            HistoryValidity.NearlyValid => NearlyValid(write, written),
            _ => written,
        };
    }

    private static ImmutableArray<JournalEntry> NearlyValid(Func<int, ImmutableArray<JournalEntry>> write, ImmutableArray<JournalEntry> written)
    {
        for (var attempt = 1; ; attempt++)
        {
            var refused = Places(written);
            if (refused.Count > 0)
            {
                // The middle one: there is something before it, and something that goes on after it.
                var kept = refused.Order().ElementAt(refused.Count / 2);
                refused.Remove(kept);
                return Without(written, refused);
            }

            if (attempt > Attempts)
            {
                throw new ArgumentException("No entry of these kinds is ever refused; allow more kinds or more steps.", nameof(write));
            }

            written = write(attempt);
        }
    }

    private static HashSet<int> Places(ImmutableArray<JournalEntry> written) => [.. Practice.From(written).Findings.Select(finding => finding.Line - 1)];

    private static ImmutableArray<JournalEntry> Without(ImmutableArray<JournalEntry> written, HashSet<int> places) =>
        [.. written.Where((_, place) => !places.Contains(place))];
}
