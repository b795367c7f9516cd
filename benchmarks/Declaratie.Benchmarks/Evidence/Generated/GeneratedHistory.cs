using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Evidence.Generated;

/// <summary>Which history a seed stands for: even seeds are ledgers, odd ones are claims; validity and size go round.</summary>
internal sealed record GeneratedHistory(int Seed, bool IsClaim, HistoryValidity Validity, string Size, ImmutableArray<JournalEntry> Entries)
{
    /// <summary>Of ten, four are small, five are of the usual size and one is large.</summary>
    private static readonly ImmutableArray<(string Name, int Least, int Most)> Sizes = [("small", 1, 20), ("usual", 20, 120), ("large", 120, 300)];

    public static GeneratedHistory Of(int seed)
    {
        var (isClaim, turn) = (seed % 2 != 0, seed / 2);
        var validity = (HistoryValidity)(turn % 3);
        var size = Sizes[(turn / 3 % 10) switch { < 4 => 0, < 9 => 1, _ => 2 }];
        var options = new HistoryOptions { Validity = validity, LeastSteps = size.Least, MostSteps = size.Most };
        return new GeneratedHistory(seed, isClaim, validity, size.Name, isClaim ? Histories.Claim(seed, options) : Histories.Ledger(seed, options));
    }
}
