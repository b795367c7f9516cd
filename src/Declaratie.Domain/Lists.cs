using System.Collections.Immutable;

namespace Declaratie.Domain;

/// <summary>Lists that an entry may leave out, compared by their items.</summary>
internal static class Lists
{
    public static bool AreEqual<T>(ImmutableArray<T>? left, ImmutableArray<T>? right) =>
        left.HasValue == right.HasValue && (left is not { } one || right is not { } other || one.AsSpan().SequenceEqual(other.AsSpan()));
}
