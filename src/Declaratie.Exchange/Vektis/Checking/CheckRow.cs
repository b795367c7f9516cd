using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>How much weight a row has.</summary>
internal enum Weight
{
    /// <summary>An error in every standard.</summary>
    Error,

    /// <summary>An error in a standard whose own specification says so; a warning where it is borrowed.</summary>
    Borrowed,

    /// <summary>Worth a look.</summary>
    Warning,
}

/// <summary>Which messages a row is about.</summary>
internal enum Scope
{
    /// <summary>Claims; what a return repeats of the claim is not judged again.</summary>
    Claims,

    /// <summary>Returns.</summary>
    Returns,

    /// <summary>Both.</summary>
    All,
}

/// <summary>Says whether a record is wrong.</summary>
/// <param name="file">What went before.</param>
/// <param name="record">The record, of the right length.</param>
internal delegate bool Fault(FileState file, in EiRecord record);

/// <summary>A check as a row of a table: when it is broken, on which field, with which code, and in which words.</summary>
/// <param name="Type">The kind of record.</param>
/// <param name="At">The element that the finding points at; a layout without it does not know the check.</param>
/// <param name="Code">The retour code it would earn, or null.</param>
/// <param name="Weight">How much weight it has.</param>
/// <param name="Broken">When it is broken.</param>
/// <param name="Dutch">What is wrong and what would help, in Dutch; never what a field holds.</param>
/// <param name="English">The same in English.</param>
internal sealed record CheckRow(string Type, El At, string? Code, Weight Weight, Fault Broken, string Dutch, string English)
{
    public Scope Scope { get; init; } = Scope.Claims;

    /// <summary>A check that belongs to one kind of care only: the layout has this element too.</summary>
    public El? OnlyWith { get; init; }

    public bool AppliesTo(EiStandard standard, EiRecordLayout layout) =>
        Type == layout.Type && layout[At] is not null && (OnlyWith is not { } element || layout[element] is not null)
        && (Scope == Scope.All || (Scope == Scope.Returns) == standard.IsReturn);

    public PlannedRow For(EiStandard standard, EiRecordLayout layout) => new(
        layout[At]!,
        Code is null ? null : new RetourCode(Code),
        Weight == Weight.Error || (Weight == Weight.Borrowed && standard.HasRequirements) ? EiSeverity.Error : EiSeverity.Warning,
        this);
}

/// <summary>A row, worked out for one layout.</summary>
internal sealed record PlannedRow(EiField Field, RetourCode? Code, EiSeverity Severity, CheckRow Row)
{
    public void Check(FileState file, in EiRecord record, FindingList findings)
    {
        if (Row.Broken(file, record))
        {
            findings.Add(record, Field, Code, Severity, Row.Dutch, Row.English);
        }
    }
}
