using System.Collections.Immutable;

namespace Declaratie.Domain;

/// <summary><i>Beslissing</i>: what a decider answers: the events to happen, or the first broken rule in precedence.</summary>
/// <typeparam name="TEvent">The kind of event.</typeparam>
public readonly struct Decision<TEvent> : IEquatable<Decision<TEvent>>
{
    private readonly ImmutableArray<TEvent> events;
    private readonly ImmutableArray<Finding> warnings;

    private Decision(Finding? refusal, ImmutableArray<TEvent> events, ImmutableArray<Finding> warnings = default)
    {
        Refusal = refusal;
        this.events = events;
        this.warnings = warnings;
    }

    /// <summary><i>Weigering</i>: the first broken rule, or null when accepted.</summary>
    public Finding? Refusal { get; }

    /// <summary><i>Aanvaard</i>: nothing is in the way.</summary>
    public bool IsAccepted => Refusal is null;

    /// <summary><i>Gebeurtenissen</i>: what happens; empty when refused.</summary>
    public ImmutableArray<TEvent> Events => events.IsDefault ? [] : events;

    /// <summary><i>Waarschuwingen</i>: what is said of an entry that is accepted all the same, and of its rows that stay behind.</summary>
    public ImmutableArray<Finding> Warnings => warnings.IsDefault ? [] : warnings;

    /// <summary><i>Gelijk</i>: same refusal, or the same events and warnings in the same order.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Decision<TEvent> left, Decision<TEvent> right) => left.Equals(right);

    /// <summary><i>Ongelijk</i>: another refusal or other events.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Decision<TEvent> left, Decision<TEvent> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Decision<TEvent> other) =>
        Equals(Refusal, other.Refusal) && Events.SequenceEqual(other.Events) && Warnings.SequenceEqual(other.Warnings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision<TEvent> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Refusal, Events.Length);

    internal static Decision<TEvent> Accepted(TEvent happened) => new(null, [happened]);

    internal static Decision<TEvent> Accepted(IEnumerable<TEvent> happened, IEnumerable<Finding> warnings) => new(null, [.. happened], [.. warnings]);

    internal static Decision<TEvent> Refused(Finding refusal) => new(refusal, []);
}

/// <summary><i>Gecontroleerd</i>: a value without the offenders, and all findings about them; bulk work never throws for bad data.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Value">The value, made of what was accepted.</param>
/// <param name="Findings">What was refused, in the order it came.</param>
public readonly record struct Checked<T>(T Value, ImmutableArray<Finding> Findings)
{
    /// <summary><i>Zonder bevindingen</i>: nothing was refused.</summary>
    public bool IsClean => Findings.IsDefaultOrEmpty;

    /// <inheritdoc/>
    public bool Equals(Checked<T> other) =>
        EqualityComparer<T>.Default.Equals(Value, other.Value) && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Findings.AsSpan().Length);
}
