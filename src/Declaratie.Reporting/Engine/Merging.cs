using System.Collections.Immutable;

namespace Declaratie.Reporting.Engine;

/// <summary>What adding reports has in common, whatever they report.</summary>
internal static class Merging
{
    /// <summary>Refuses to add answers to different questions.</summary>
    /// <param name="isSameQuestion">Whether they answer the same.</param>
    /// <param name="name">The parameter that gave the other report.</param>
    /// <exception cref="ArgumentException">They do not.</exception>
    public static void Check(bool isSameQuestion, string name)
    {
        if (!isSameQuestion)
        {
            throw new ArgumentException("Only reports of the same period and options add up.", name);
        }
    }

    /// <summary>The practices of both, in ordinal order.</summary>
    /// <param name="left">Those of one report.</param>
    /// <param name="right">Those of the other.</param>
    /// <returns>Each once.</returns>
    public static ImmutableArray<string> Practices(ImmutableArray<string> left, ImmutableArray<string> right) =>
        [.. left.Union(right, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
