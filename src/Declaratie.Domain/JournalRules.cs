namespace Declaratie.Domain;

/// <summary><i>Journaalregels</i>: J1–J6, the structure of the practice journal.</summary>
public static class JournalRules
{
    /// <summary><i>Geen JSON-object</i> (J1): a line is one JSON object in UTF-8, at most 64 deep, no key twice.</summary>
    public static Rule IsJsonObject { get; } = new(
        "J1", RuleForce.Refusal,
        "Een regel is één JSON-object in UTF-8, hoogstens 64 niveaus diep, zonder dubbele sleutels.",
        "A line is one JSON object in UTF-8, at most 64 levels deep, without a key twice.", "D");

    /// <summary><i>Onbekende soort</i> (J2): the type of an entry is one that the journal knows.</summary>
    public static Rule TypeIsKnown { get; } = new(
        "J2", RuleForce.Refusal,
        "De soort (type) van een regel is een soort die het journaal kent.",
        "The type of an entry is one that the journal knows.", "D");

    /// <summary><i>Onbekend veld</i> (J3): an entry has only the fields of its type.</summary>
    public static Rule FieldIsKnown { get; } = new(
        "J3", RuleForce.Refusal,
        "Een regel heeft alleen velden die bij zijn soort horen.",
        "An entry has only the fields of its type.", "D");

    /// <summary><i>Ontbrekend veld</i> (J4): an entry has every field that its type needs.</summary>
    public static Rule FieldIsPresent { get; } = new(
        "J4", RuleForce.Refusal,
        "Een regel heeft elk veld dat zijn soort nodig heeft; een ontvangst heeft een patiënt of een betaler.",
        "An entry has every field that its type needs; a receipt has a patient or a payor.", "D");

    /// <summary><i>Verkeerde waarde</i> (J5): a value is of the right kind and in range.</summary>
    public static Rule ValueIsRight { get; } = new(
        "J5", RuleForce.Refusal,
        "Een waarde is van de juiste soort en valt binnen de grenzen: een bestaande datum, een bedrag met hoogstens twee decimalen, een niet-lege sleutel.",
        "A value is of the right kind and in range: a date that exists, an amount with at most two decimals, an id that is not empty.", "D");

    /// <summary><i>Kopregel</i> (J6): the first line is the header of declaratie.journal/1.</summary>
    public static Rule HeaderIsOurs { get; } = new(
        "J6", RuleForce.Refusal,
        "De eerste regel is de kopregel van declaratie.journal/1, in euro's.",
        "The first line is the header of declaratie.journal/1, in euros.", "D");

    /// <summary><i>Alle journaalregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [IsJsonObject, TypeIsKnown, FieldIsKnown, FieldIsPresent, ValueIsRight, HeaderIsOurs];
}
