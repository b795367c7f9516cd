namespace Declaratie.Domain.Engine;

/// <summary>Where the thing that an event names stood when it was decided, so that carrying it out need not look it up again.</summary>
/// <remarks>It says nothing about what happened: two events are equal whatever their hints, and a hint that does not fit is not followed.</remarks>
internal readonly struct RowHint(int number) : IEquatable<RowHint>
{
    private readonly int numberPlusOne = number + 1;

    public static bool operator ==(RowHint left, RowHint right) => left.Equals(right);

    public static bool operator !=(RowHint left, RowHint right) => !left.Equals(right);

    /// <summary>The number of an id: where the hint says it is, or else where it is found.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="id">The id.</param>
    /// <returns>The number, or -1.</returns>
    public int In(IdMap ids, string id)
    {
        var at = numberPlusOne - 1;
        return at >= 0 && at < ids.Count && ids.Is(at, id) ? at : ids.Find(id);
    }

    public bool Equals(RowHint other) => true;

    public override bool Equals(object? obj) => obj is RowHint;

    public override int GetHashCode() => 0;
}
