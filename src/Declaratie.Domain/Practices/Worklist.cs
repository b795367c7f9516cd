using System.Collections.Immutable;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <summary><i>Werklijst</i>: what waits for somebody, in the order of the seven steps (C4).</summary>
/// <remarks>Only what was recorded counts; the day it is asked for only measures ages and terms.</remarks>
public sealed record Worklist
{
    /// <summary><i>Per</i>: the day from which ages are measured.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary><i>Dagen</i>: treatments that are older than this many days are shown (the setting <c>worklist.days</c>).</summary>
    public required int Days { get; init; }

    /// <summary><i>Behandelingen</i>: by status, the oldest first.</summary>
    public ImmutableArray<WaitingTreatment> Treatments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Declaratiebestanden</i>: to send, to invoice, or not answered yet; by status, the oldest first.</summary>
    public ImmutableArray<WaitingClaimFile> ClaimFiles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Retourbestanden</i>: to handle, or unmatched; the oldest first (C24).</summary>
    public ImmutableArray<WaitingReturnFile> ReturnFiles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Creditbestanden</i>: still open, the oldest first.</summary>
    public ImmutableArray<WaitingCreditFile> CreditFiles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Patiëntfacturen</i>: to send, the oldest first.</summary>
    public ImmutableArray<WaitingPatientInvoice> PatientInvoices { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Boekhouding</i>: months with documents to collect or to submit, ascending.</summary>
    public ImmutableArray<BookkeepingState> Bookkeeping { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Zittingen</i>: months to determine, ascending.</summary>
    public ImmutableArray<SessionsState> Sessions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Termijnen</i>: treatments still to be claimed whose last day is near or past, that day first (C61).</summary>
    public ImmutableArray<ClaimDeadline> Deadlines { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(Worklist? other) =>
        other is not null && AsOf == other.AsOf && Days == other.Days
        && Treatments.AsSpan().SequenceEqual(other.Treatments.AsSpan()) && ClaimFiles.AsSpan().SequenceEqual(other.ClaimFiles.AsSpan())
        && ReturnFiles.AsSpan().SequenceEqual(other.ReturnFiles.AsSpan()) && CreditFiles.AsSpan().SequenceEqual(other.CreditFiles.AsSpan())
        && PatientInvoices.AsSpan().SequenceEqual(other.PatientInvoices.AsSpan()) && Bookkeeping.AsSpan().SequenceEqual(other.Bookkeeping.AsSpan())
        && Sessions.AsSpan().SequenceEqual(other.Sessions.AsSpan()) && Deadlines.AsSpan().SequenceEqual(other.Deadlines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Days, Treatments.Length, ClaimFiles.Length, ReturnFiles.Length, Deadlines.Length);
}

/// <summary><i>Wachtende behandeling</i>: to settle, to claim, to send, to decide about or to correct.</summary>
/// <param name="Id">The treatment.</param>
/// <param name="Status">Where it waits.</param>
/// <param name="Date">The day of the treatment.</param>
/// <param name="AgeDays">How many days ago that is.</param>
/// <param name="Provider">Who treated.</param>
/// <param name="Insurer">The insurer, if there is one.</param>
/// <param name="Amount">What will be claimed, if known.</param>
public sealed record WaitingTreatment(TreatmentId Id, TreatmentStatus Status, LocalDate Date, int AgeDays, ProviderId Provider, PayorId? Insurer, Money? Amount);

/// <summary><i>Wachtend declaratiebestand</i>: to send, to invoice, or without an answer.</summary>
/// <param name="Number">The file.</param>
/// <param name="Status">The status.</param>
/// <param name="Date">The day it was created; once sent the day it was sent.</param>
/// <param name="AgeDays">How many days ago that is.</param>
/// <param name="Total">Its total.</param>
public sealed record WaitingClaimFile(ClaimFileNumber Number, ClaimFileStatus Status, LocalDate Date, int AgeDays, Money Total);

/// <summary><i>Wachtend retourbestand</i>: to handle, or unmatched.</summary>
/// <param name="File">The claim file that it names.</param>
/// <param name="Status">The status.</param>
/// <param name="Date">The day it was received.</param>
/// <param name="AgeDays">How many days ago that is.</param>
/// <param name="Lines">How many lines there are to decide about.</param>
public sealed record WaitingReturnFile(ClaimFileNumber File, ReturnFileStatus Status, LocalDate Date, int AgeDays, int Lines);

/// <summary><i>Wachtend creditbestand</i>: to book.</summary>
/// <param name="Number">The credit file.</param>
/// <param name="ClaimFile">The claim file that it credits.</param>
/// <param name="Status">The status.</param>
/// <param name="Date">Its date.</param>
/// <param name="AgeDays">How many days ago that is.</param>
/// <param name="Total">Its total, negative.</param>
public sealed record WaitingCreditFile(CreditFileNumber Number, ClaimFileNumber ClaimFile, CreditFileStatus Status, LocalDate Date, int AgeDays, Money Total);

/// <summary><i>Wachtende patiëntfactuur</i>: to send.</summary>
/// <param name="Number">The invoice.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Status">The status.</param>
/// <param name="Date">Its date.</param>
/// <param name="AgeDays">How many days ago that is.</param>
/// <param name="Total">Its total.</param>
public sealed record WaitingPatientInvoice(PatientInvoiceNumber Number, PatientId Patient, PatientInvoiceStatus Status, LocalDate Date, int AgeDays, Money Total);

/// <summary><i>Declaratietermijn</i>: a treatment that is still to be claimed, and the last day on which that is in time (C61).</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Insurer">The insurer whose term it is.</param>
/// <param name="LastDay">The last day in time.</param>
/// <param name="DaysLeft">How many days are left; negative when it is past.</param>
/// <param name="Amount">What will be claimed, if known.</param>
public sealed record ClaimDeadline(TreatmentId Treatment, PayorId? Insurer, LocalDate LastDay, int DaysLeft, Money? Amount);
