using System.Collections.Immutable;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <summary><i>Stand van een behandeling</i>: as it is after everything recorded so far.</summary>
public sealed record TreatmentState
{
    /// <summary><i>Behandeling</i>: the key.</summary>
    public required TreatmentId Id { get; init; }

    /// <summary><i>Datum</i>: the day of the treatment.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Patiënt</i>.</summary>
    public required PatientId Patient { get; init; }

    /// <summary><i>Behandelaar</i>.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary><i>Prestatie</i>: the code of what was done.</summary>
    public required PerformanceCode Performance { get; init; }

    /// <summary><i>Status</i>.</summary>
    public required TreatmentStatus Status { get; init; }

    /// <summary><i>Soort betaler</i>: who pays.</summary>
    public required Payer Payer { get; init; }

    /// <summary><i>Zorgverzekeraar</i>: given, or of the newest coverage; null if there is none.</summary>
    public PayorId? Insurer { get; init; }

    /// <summary><i>Bedrag</i>: what was claimed or will be; null when it is not given and there is no tariff.</summary>
    public Money? Amount { get; init; }

    /// <summary><i>Poging</i>: how many claim lines it has been on; those of discarded files do not count.</summary>
    public int Attempt { get; init; }

    /// <summary><i>Declaratiebestand</i>: of its newest claim line.</summary>
    public ClaimFileNumber? File { get; init; }

    /// <summary><i>Referentie</i>: of its newest claim line.</summary>
    public ClaimReference? Reference { get; init; }

    /// <summary><i>Retourcodes</i>: of the last answer.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Advies</i>: what to do about the last answer; while it is returned, in returns, ready to claim or abandoned.</summary>
    public Advice? Advice { get; init; }

    /// <inheritdoc/>
    public bool Equals(TreatmentState? other) =>
        other is not null && Id == other.Id && Date == other.Date && Patient == other.Patient && Provider == other.Provider && Performance == other.Performance
        && Status == other.Status && Payer == other.Payer && Insurer == other.Insurer && Amount == other.Amount && Attempt == other.Attempt && File == other.File
        && Reference == other.Reference && Advice == other.Advice && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Date, Status, Payer, Amount, Attempt, Codes.Length);
}

/// <summary><i>Stand van een declaratieregel</i>: as it is after everything recorded so far.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Amount">What is claimed; of a credit negative.</param>
/// <param name="Granted">What was granted; null while it is not answered.</param>
/// <param name="Codes">The retour codes.</param>
/// <param name="Status">The status.</param>
public sealed record ClaimLineState(ClaimReference Reference, TreatmentId Treatment, Money Amount, Money? Granted, ImmutableArray<RetourCode> Codes, ClaimLineStatus Status)
{
    /// <summary><i>Retourcodes</i>.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = Codes.IsDefault ? [] : Codes;

    /// <summary><i>Aanspraak</i>: the number of the session and who was to pay it, as they were when it was claimed; null when it is no session of an indication.</summary>
    public ClaimedEntitlement? Entitlement { get; init; }

    /// <summary><i>Code soort indicatie</i>: with which it was claimed; null when the data gives none.</summary>
    public string? Csi => Entitlement?.Csi;

    /// <inheritdoc/>
    public bool Equals(ClaimLineState? other) =>
        other is not null && Reference == other.Reference && Treatment == other.Treatment && Amount == other.Amount && Granted == other.Granted
        && Status == other.Status && Entitlement == other.Entitlement && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, Treatment, Amount, Granted, Status, Codes.Length);
}

/// <summary><i>Stand van een declaratiebestand</i>: as it is after everything recorded so far, with its lines.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">To whom it goes.</param>
/// <param name="Insurer">The insurer, if it goes to one.</param>
/// <param name="Standard">The standard of the message, if it becomes one.</param>
/// <param name="Date">The day it was created; once sent the day it was sent.</param>
/// <param name="Status">The status.</param>
/// <param name="Total">The sum of its lines.</param>
/// <param name="Granted">What was granted; null while it is not answered.</param>
/// <param name="Lines">Its lines, in order.</param>
public sealed record ClaimFileState(
    ClaimFileNumber Number, ClaimFileKind Kind, PayorId? Insurer, string? Standard, LocalDate Date, ClaimFileStatus Status, Money Total, Money? Granted, ImmutableArray<ClaimLineState> Lines)
{
    /// <summary><i>Regels</i>, in order.</summary>
    public ImmutableArray<ClaimLineState> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <inheritdoc/>
    public bool Equals(ClaimFileState? other) =>
        other is not null && Number == other.Number && Kind == other.Kind && Insurer == other.Insurer && Standard == other.Standard && Date == other.Date
        && Status == other.Status && Total == other.Total && Granted == other.Granted && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Kind, Insurer, Standard, Date, Status, Total, Lines.Length);
}

/// <summary><i>Stand van een retourregel</i>: a line that was not granted as claimed.</summary>
/// <param name="Reference">The line.</param>
/// <param name="Calculated">What the insurer calculated, if known.</param>
/// <param name="Granted">What was granted.</param>
/// <param name="Resolution">What becomes of it, by default or as decided.</param>
public sealed record ReturnLineState(ClaimReference Reference, Money? Calculated, Money Granted, Resolution Resolution);

/// <summary><i>Stand van een retourbestand</i>: as it is after everything recorded so far, with the returned lines.</summary>
/// <param name="File">The claim file that it names.</param>
/// <param name="Date">The day it was received.</param>
/// <param name="Status">The status.</param>
/// <param name="Outcome">Lines, or the whole file; null when unmatched.</param>
/// <param name="Reason">Why it is unmatched; else null.</param>
/// <param name="Lines">The returned lines, in the order of the file.</param>
public sealed record ReturnFileState(
    ClaimFileNumber File, LocalDate Date, ReturnFileStatus Status, ReturnOutcome? Outcome, Finding? Reason, ImmutableArray<ReturnLineState> Lines)
{
    /// <summary><i>Regels</i>: the returned lines, in the order of the file.</summary>
    public ImmutableArray<ReturnLineState> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <inheritdoc/>
    public bool Equals(ReturnFileState? other) =>
        other is not null && File == other.File && Date == other.Date && Status == other.Status && Outcome == other.Outcome && Reason == other.Reason
        && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Date, Status, Outcome, Lines.Length);
}

/// <summary><i>Stand van een creditbestand</i>: as it is after everything recorded so far.</summary>
/// <param name="Number">Its number.</param>
/// <param name="ClaimFile">The claim file that it credits.</param>
/// <param name="Date">Its date.</param>
/// <param name="Status">The status.</param>
/// <param name="Total">Its total, negative.</param>
public sealed record CreditFileState(CreditFileNumber Number, ClaimFileNumber ClaimFile, LocalDate Date, CreditFileStatus Status, Money Total);

/// <summary><i>Stand van een patiëntfactuur</i>: or of a credit invoice.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Date">Its date.</param>
/// <param name="Status">The status.</param>
/// <param name="Total">Its total; of a credit invoice negative.</param>
public sealed record PatientInvoiceState(PatientInvoiceNumber Number, PatientId Patient, LocalDate Date, PatientInvoiceStatus Status, Money Total);

/// <summary><i>Stand van een zittingenmaand</i>: as it is after everything recorded so far.</summary>
/// <param name="Month">The agenda month.</param>
/// <param name="Status">Current, or stale.</param>
/// <param name="Counts">As they were determined last.</param>
public sealed record SessionsState(YearMonth Month, SessionsStatus Status, SessionCounts Counts);

/// <summary><i>Stand van een boekhoudmaand</i>: of its last run; never collected: what would be collected.</summary>
/// <param name="Month">The month.</param>
/// <param name="Status">The status.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Total">Their signed sum.</param>
public sealed record BookkeepingState(YearMonth Month, MonthStatus Status, int Documents, Money Total);
