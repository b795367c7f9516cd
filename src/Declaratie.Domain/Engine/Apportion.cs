namespace Declaratie.Domain.Engine;

/// <summary>Divides whole cents by weights so that the parts add up: what is left over goes to the largest remainders, equal ones in order.</summary>
internal static class Apportion
{
    private const long Small = int.MaxValue;
    private const int OnTheStack = 64;

    /// <summary>Divides an amount.</summary>
    /// <param name="amount">The amount in cents.</param>
    /// <param name="weights">The weights, each at least 0.</param>
    /// <param name="total">Their sum, more than 0.</param>
    /// <param name="parts">Where the parts go, one per weight.</param>
    public static void Among(long amount, ReadOnlySpan<long> weights, Int128 total, Span<long> parts)
    {
        if (amount is >= -Small and <= Small && total <= Small)
        {
            AmongSmall(amount, weights, (long)total, parts);
            return;
        }

        var remainders = new Int128[weights.Length];
        var left = amount;
        for (var i = 0; i < parts.Length; i++)
        {
            var share = (Int128)amount * weights[i];
            parts[i] = (long)(share / total);
            remainders[i] = Int128.Abs(share % total);
            left -= parts[i];
        }

        HandOut(parts, remainders, left);
    }

    /// <summary>The same where every product fits in a long, which is nearly always.</summary>
    private static void AmongSmall(long amount, ReadOnlySpan<long> weights, long total, Span<long> parts)
    {
        Span<long> remainders = weights.Length <= OnTheStack ? stackalloc long[weights.Length] : new long[weights.Length];
        var left = amount;
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, rest) = Math.DivRem(amount * weights[i], total);
            parts[i] = part;
            remainders[i] = Math.Abs(rest);
            left -= part;
        }

        HandOut<long>(parts, remainders, left);
    }

    /// <summary>One cent each to the largest remainders; fewer cents are left than there are parts.</summary>
    /// <typeparam name="T">How remainders are kept.</typeparam>
    /// <param name="parts">The parts so far.</param>
    /// <param name="remainders">What was rounded off each.</param>
    /// <param name="left">What is left over, in cents.</param>
    private static void HandOut<T>(Span<long> parts, ReadOnlySpan<T> remainders, long left)
        where T : IComparable<T>
    {
        if (left == 0)
        {
            return;
        }

        var many = (int)Math.Abs(left);
        var sorted = remainders.ToArray();
        Array.Sort(sorted);
        var smallest = sorted[^many];
        var ties = many - sorted.Count(remainder => remainder.CompareTo(smallest) > 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var order = remainders[i].CompareTo(smallest);
            if (order > 0 || (order == 0 && ties-- > 0))
            {
                parts[i] += Math.Sign(left);
            }
        }
    }
}
