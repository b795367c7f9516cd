using System.Collections;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary><i>Rijen van openstaande posten</i>: the rows of a report, in order; they are drawn when they are asked for, so that a report over a large practice costs what is read of it.</summary>
/// <remarks>A value: two lists are equal when their rows are. Immutable; may be walked more than once and by more threads.</remarks>
/// <typeparam name="T">The kind of row.</typeparam>
public sealed class OpenRows<T> : IReadOnlyList<T>, IEquatable<OpenRows<T>>
    where T : notnull
{
    private readonly Func<int, T> draw;

    internal OpenRows(int count, Func<int, T> draw) => (Count, this.draw) = (count, draw);

    internal OpenRows(IReadOnlyList<T> rows)
        : this(rows.Count, at => rows[at])
    {
    }

    /// <summary><i>Aantal</i>: how many rows there are.</summary>
    public int Count { get; }

    /// <summary><i>Rij</i>: one row, drawn.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int index] => (uint)index < (uint)Count ? draw(index) : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such row.");

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var at = 0; at < Count; at++)
        {
            yield return draw(at);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(OpenRows<T>? other) => other is not null && (ReferenceEquals(this, other) || (Count == other.Count && this.SequenceEqual(other)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpenRows<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Count == 0 ? default : draw(0));
}
