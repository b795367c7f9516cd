using System.Collections.Immutable;

namespace Declaratie.Reporting.Comparing.Engine;

/// <summary>The detail lines that only one of two reports has. Where a line stands in its ledger is no part of what it says, nor is the patient's name: master data may change at any time.</summary>
internal static class LineDifference
{
    public static (ImmutableArray<DetailLine> Gone, ImmutableArray<DetailLine> Added) Of(ImmutableArray<DetailLine>? before, ImmutableArray<DetailLine>? after) =>
        before is { } left && after is { } right ? (Without(left, right), Without(right, left)) : ([], []);

    private static ImmutableArray<DetailLine> Without(ImmutableArray<DetailLine> lines, ImmutableArray<DetailLine> others)
    {
        var left = new Dictionary<DetailLine, int>(others.Length);
        foreach (var other in others)
        {
            var said = Said(other);
            left[said] = left.GetValueOrDefault(said) + 1;
        }

        var found = ImmutableArray.CreateBuilder<DetailLine>();
        foreach (var line in lines)
        {
            var said = Said(line);
            if (left.GetValueOrDefault(said) is > 0 and var count)
            {
                left[said] = count - 1;
            }
            else
            {
                found.Add(line);
            }
        }

        return found.DrainToImmutable();
    }

    private static DetailLine Said(DetailLine line) => line with { PatientName = null, Line = 0, Order = 0 };
}
