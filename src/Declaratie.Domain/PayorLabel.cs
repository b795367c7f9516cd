namespace Declaratie.Domain;

/// <summary><i>Betalerlabel</i>: under whom an amount stands in a report: a payor, or one of four special labels.</summary>
/// <remarks>The label of a receipt is frozen at its posting date (R11–R17a); the label of an invoice is its payor.</remarks>
/// <param name="Value">The payor's id, or the English name of the special label, as in JSON.</param>
public readonly record struct PayorLabel(string Value)
{
    /// <summary><i>Particulier</i>: the treatment has no payor.</summary>
    public static PayorLabel Private { get; } = new("Private");

    /// <summary><i>Onbekend</i>: the receipt was not fully allocated on its posting date (R12).</summary>
    public static PayorLabel Unknown { get; } = new("Unknown");

    /// <summary><i>Gemengd</i>: fully allocated on its posting date, over more than one payor (R14).</summary>
    public static PayorLabel Mixed { get; } = new("Mixed");

    /// <summary><i>Beginsaldo</i>: brought in at start-up or conversion (R15).</summary>
    public static PayorLabel OpenBalance { get; } = new("Open Balance");

    /// <summary><i>Bijzonder label</i>: is this one of the four that no payor can have (L10)?</summary>
    public bool IsSpecial => this == Private || this == Unknown || this == Mixed || this == OpenBalance;

    /// <summary><i>Label van een betaler</i>: the label of a payor.</summary>
    /// <param name="payor">The payor.</param>
    /// <returns>The label.</returns>
    public static PayorLabel Of(PayorId payor) => new(payor.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
