using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Ernst</i>: what a finding means for sending.</summary>
public enum EiSeverity
{
    /// <summary><i>Waarschuwing</i>: worth a look; the requirement is borrowed from a sister standard, or the receiver may see it otherwise.</summary>
    Warning,

    /// <summary><i>Fout</i>: the receiver refuses the record or the file; a file with errors is not sent, and not taken in.</summary>
    Error,
}

/// <summary><i>Bevinding in een bericht</i>: what is wrong, where, and the retour code it would earn. It never quotes what a field holds: that can be a name or a BSN.</summary>
/// <param name="Record">The place of the record in the file, from 1; 0 when it is about no record.</param>
/// <param name="RecordType">For example <c>04</c>; empty when it is unknown.</param>
/// <param name="Field">For example <c>0412</c>; empty when it is about the record as a whole.</param>
/// <param name="Name">The name of the field or the record, as Vektis has it.</param>
/// <param name="Position">The first position, from 1; 0 when it is about no place.</param>
/// <param name="Length">How many positions.</param>
/// <param name="Code">The retour code that the receiver would give; null where it is not known.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Dutch">What is wrong and what would help, in Dutch.</param>
/// <param name="English">The same in English.</param>
public sealed record EiFinding(
    long Record, string RecordType, string Field, string Name, int Position, int Length, RetourCode? Code, EiSeverity Severity, string Dutch, string English)
{
    /// <summary><i>Fout</i>: not a warning.</summary>
    public bool IsError => Severity == EiSeverity.Error;

    /// <inheritdoc/>
    public override string ToString() => $"{Record} {(Field.Length > 0 ? Field : RecordType)} {Code?.Value ?? "-"} {Severity}: {English}";
}
