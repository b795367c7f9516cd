using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Treatments;

/// <summary><i>Soort betaler</i>: who pays a treatment; exactly one at a time (C1).</summary>
public enum Payer
{
    /// <summary><i>Zorgverzekeraar</i>: claimed in a file to the insurer.</summary>
    Insurer,

    /// <summary><i>Particulier</i>: invoiced to the patient.</summary>
    Patient,
}

/// <summary><i>Behandeling</i>: something was done, or is planned, for a patient; it begins under afhandelen.</summary>
/// <param name="Id">The key, once only (L1).</param>
/// <param name="Date">The day of the treatment.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Provider">Who treats.</param>
/// <param name="Performance">What is done; that it is known is checked later (V5).</param>
/// <param name="Payer">Who pays.</param>
public sealed record Treatment(TreatmentId Id, LocalDate Date, PatientId Patient, ProviderId Provider, PerformanceCode Performance, Payer Payer) : JournalEntry
{
    /// <summary><i>Zorgverzekeraar</i>: by default that of the newest coverage of the date.</summary>
    public PayorId? Insurer { get; init; }

    /// <summary><i>Indicatie</i>: for which it is done.</summary>
    public IndicationId? Indication { get; init; }

    /// <summary><i>Bedrag</i>: by default the tariff on the date times the quantity, read at booking.</summary>
    public Money? Amount { get; init; }

    /// <summary><i>Aantal</i>: how many times it is done, 1 to 9999; by default 1.</summary>
    public int? Quantity { get; init; }

    /// <summary><i>Voor het bericht</i>: what a message to the insurer needs besides.</summary>
    public MessageDetails Message { get; init => field = value ?? MessageDetails.None; } = MessageDetails.None;

    internal override EntryKind Kind => EntryKind.Treatment;
}

/// <summary><i>Wijzigingen</i>: what is corrected of a treatment; null leaves a field as it is.</summary>
public sealed record TreatmentChanges
{
    /// <summary><i>Datum</i>: another day.</summary>
    public LocalDate? Date { get; init; }

    /// <summary><i>Patiënt</i>: another patient.</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Behandelaar</i>: another provider.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary><i>Prestatie</i>: another performance.</summary>
    public PerformanceCode? Performance { get; init; }

    /// <summary><i>Soort betaler</i>: set to the patient, or to the insurer.</summary>
    public Payer? Payer { get; init; }

    /// <summary><i>Zorgverzekeraar</i>: another insurer.</summary>
    public PayorId? Insurer { get; init; }

    /// <summary><i>Indicatie</i>: another indication.</summary>
    public IndicationId? Indication { get; init; }

    /// <summary><i>Bedrag</i>: another amount.</summary>
    public Money? Amount { get; init; }

    /// <summary><i>Aantal</i>: another quantity, 1 to 9999.</summary>
    public int? Quantity { get; init; }

    /// <summary><i>Voor het bericht</i>: other texts; an empty one empties.</summary>
    public MessageDetails Message { get; init => field = value ?? MessageDetails.None; } = MessageDetails.None;

    /// <summary><i>Zorgverzekeraar leegmaken</i>: the coverage decides again.</summary>
    public bool EmptiesInsurer { get; init; }

    /// <summary><i>Indicatie leegmaken</i>: no indication.</summary>
    public bool EmptiesIndication { get; init; }

    /// <summary><i>Bedrag leegmaken</i>: the tariff decides again.</summary>
    public bool EmptiesAmount { get; init; }
}

/// <summary><i>Behandeling gewijzigd</i>: a correction, under afhandelen or retouren only (C10).</summary>
/// <param name="Date">The day of the correction.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Changes">What is changed, at least one thing; the same value is no change.</param>
public sealed record TreatmentEdited(LocalDate Date, TreatmentId Treatment, TreatmentChanges Changes) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.TreatmentEdited;
}

/// <summary><i>Controleren</i>: treatments were checked; what is found are warnings, never a refusal.</summary>
/// <param name="Date">The day of the check.</param>
public sealed record TreatmentsChecked(LocalDate Date) : JournalEntry
{
    /// <summary><i>Behandelingen</i>: which; none given is all under afhandelen and retouren.</summary>
    public ImmutableArray<TreatmentId>? Treatments { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <inheritdoc/>
    public bool Equals(TreatmentsChecked? other) =>
        base.Equals(other) && Date == other.Date && Lists.AreEqual(Treatments, other.Treatments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, Treatments?.Length);

    internal override EntryKind Kind => EntryKind.TreatmentsChecked;
}

/// <summary><i>Boeken</i>: treatments are ready to claim; rows that cannot stay behind (C8).</summary>
/// <param name="Date">The day of booking.</param>
public sealed record TreatmentsBooked(LocalDate Date) : JournalEntry
{
    /// <summary><i>Behandelingen</i>: which; none given is all under afhandelen and retouren.</summary>
    public ImmutableArray<TreatmentId>? Treatments { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <summary><i>Ongewijzigd</i>: the reason why a treatment from retouren goes back as it was (C33).</summary>
    public string? Unchanged { get; init; }

    /// <inheritdoc/>
    public bool Equals(TreatmentsBooked? other) =>
        base.Equals(other) && Date == other.Date && Unchanged == other.Unchanged && Lists.AreEqual(Treatments, other.Treatments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, Unchanged, Treatments?.Length);

    internal override EntryKind Kind => EntryKind.TreatmentsBooked;
}

/// <summary><i>Rode kruis</i>: a treatment that is ready to claim goes back to where it came from (C11).</summary>
/// <param name="Date">The day.</param>
/// <param name="Treatment">The treatment.</param>
public sealed record TreatmentPutBack(LocalDate Date, TreatmentId Treatment) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.TreatmentPutBack;
}

/// <summary><i>Behandeling vervallen</i>: never delivered, or registered by mistake.</summary>
/// <param name="Date">The day.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Reason">Why.</param>
public sealed record TreatmentCancelled(LocalDate Date, TreatmentId Treatment, string Reason) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.TreatmentCancelled;
}

/// <summary><i>Niet opnieuw gedeclareerd</i>: a treatment in retouren is given up.</summary>
/// <param name="Date">The day.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Reason">Why.</param>
public sealed record TreatmentAbandoned(LocalDate Date, TreatmentId Treatment, string Reason) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.TreatmentAbandoned;
}

/// <summary><i>Heropend</i>: a treatment that was given up goes to retouren after all.</summary>
/// <param name="Date">The day.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Reason">Why.</param>
public sealed record TreatmentReopened(LocalDate Date, TreatmentId Treatment, string Reason) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.TreatmentReopened;
}

/// <summary><i>Zittingen bepalen</i>: the sessions of an agenda month are counted anew (C38, C39).</summary>
/// <param name="Date">The day.</param>
/// <param name="Month">The agenda month.</param>
public sealed record SessionsDetermined(LocalDate Date, YearMonth Month) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.SessionsDetermined;
}
