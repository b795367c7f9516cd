namespace Declaratie.Exchange.Vektis;

/// <summary><i>Soort rubriek</i>: how a field is filled.</summary>
public enum EiFieldKind
{
    /// <summary><i>Numeriek</i> (N): digits, aligned right, zeros in front; all zeros is empty.</summary>
    Number,

    /// <summary><i>Alfanumeriek</i> (AN): aligned left, spaces behind; all spaces is empty.</summary>
    Text,
}

/// <summary><i>Verplichting</i>: whether a field must be filled.</summary>
public enum EiRequirement
{
    /// <summary><i>Onbekend</i>: the source of the layout does not say.</summary>
    Unknown,

    /// <summary><i>Verplicht</i> (M).</summary>
    Mandatory,

    /// <summary><i>Conditioneel</i> (C): mandatory under a condition.</summary>
    Conditional,

    /// <summary><i>Facultatief</i> (O).</summary>
    Optional,

    /// <summary><i>Reserve</i> (S): always spaces.</summary>
    Reserve,
}

/// <summary><i>Rubriek</i>: a field of a record: where it stands, what it may hold.</summary>
/// <param name="Id">The number of the field, for example <c>0412</c>.</param>
/// <param name="Element">The data element, the same in all standards, for example <c>NUM313</c>.</param>
/// <param name="Name">The name in Dutch, as Vektis has it.</param>
/// <param name="Kind">How it is filled.</param>
/// <param name="Start">The first position, from 1.</param>
/// <param name="Length">How many positions.</param>
/// <param name="Requirement">Whether it must be filled.</param>
/// <param name="IsHint">Whether the requirement is borrowed from a sister standard, and so only a hint.</param>
public sealed record EiField(string Id, string Element, string Name, EiFieldKind Kind, int Start, int Length, EiRequirement Requirement, bool IsHint)
{
    /// <summary><i>Laatste positie</i>, included.</summary>
    public int End => Start + Length - 1;

    /// <summary><i>Patroon</i>: the regular expression of the element, where it is known; an empty field is judged by its requirement instead.</summary>
    public string? Pattern { get; init; }

    /// <summary><i>Codelijst</i>: the code list as Vektis names it, where it is known.</summary>
    public string? CodeList { get; init; }

    /// <summary><i>Voorwaarde</i>: the condition or instruction in Dutch, as Vektis has it, where it is known.</summary>
    public string? Condition { get; init; }

    /// <summary><i>Reserve</i>: not in use, always spaces.</summary>
    public bool IsReserve => Element == Elements.Reserve;

    /// <summary><i>Datum</i>: holds a date, EEJJMMDD.</summary>
    public bool IsDate => Kind == EiFieldKind.Number && Length == 8 && Element.StartsWith("DAT", StringComparison.Ordinal);

    /// <summary><i>Bedrag</i>: holds an amount in cents.</summary>
    public bool IsAmount => Element.StartsWith("BED", StringComparison.Ordinal);

    /// <summary><i>Persoonsgegeven</i>: it tells who somebody is: a BSN, a name, a birth date, an address, free text.</summary>
    public bool IsPersonal => PersonalElements.Has(Element);

    /// <summary><i>Met indicatie debet/credit</i>: an amount whose sign stands in the field behind it; of others a message says no sign.</summary>
    public bool HasFlag => Flag is not null;

    /// <summary>What an amount is debit or credit by: the flag that follows it.</summary>
    internal EiField? Flag { get; init; }
}
