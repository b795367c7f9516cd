using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;

namespace Declaratie.Testing;

/// <summary>Leaves stretches of a history out, ever shorter ones, and with them what cannot stand without them.</summary>
internal static class Shrinker
{
    public static ImmutableArray<JournalEntry> Smallest(ImmutableArray<JournalEntry> history, Func<ImmutableArray<JournalEntry>, bool> fails)
    {
        if (!fails(history))
        {
            return history;
        }

        for (var found = true; found;)
        {
            found = false;
            foreach (var shorter in Shorter(history))
            {
                if (fails(shorter))
                {
                    (history, found) = (shorter, true);
                    break;
                }
            }
        }

        return history;
    }

    public static IEnumerable<ImmutableArray<JournalEntry>> Shorter(ImmutableArray<JournalEntry> history)
    {
        var refused = Refused(history);
        for (var size = history.Length; size > 0; size /= 2)
        {
            // From the end: on what comes last nothing depends.
            for (var end = history.Length; end > 0; end -= size)
            {
                var from = Math.Max(0, end - size);
                yield return Without(history, refused, from, end);
            }
        }
    }

    private static HashSet<int> Refused(ImmutableArray<JournalEntry> history) => [.. Practice.From(history).Findings.Select(finding => finding.Line - 1)];

    /// <summary>What was accepted and would be refused now goes too.</summary>
    private static ImmutableArray<JournalEntry> Without(ImmutableArray<JournalEntry> history, HashSet<int> refused, int from, int end)
    {
        var practice = Practice.CreateBuilder();
        var left = ImmutableArray.CreateBuilder<JournalEntry>(history.Length);
        for (var place = 0; place < history.Length; place++)
        {
            if ((place < from || place >= end) && (practice.Append(history[place]) is null || refused.Contains(place)))
            {
                left.Add(history[place]);
            }
        }

        return left.DrainToImmutable();
    }
}
