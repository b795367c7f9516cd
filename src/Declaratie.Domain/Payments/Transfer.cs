using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Overdracht</i>: an open amount of a credit moved to another patient, where it is a new credit (R34–R39).</summary>
/// <param name="Id">The key of the new credit, once only among receipts and transfers (L1).</param>
/// <param name="Date">The transfer date; the new credit's posting date.</param>
/// <param name="From">The credit it comes from.</param>
/// <param name="ToPatient">The patient who receives it.</param>
/// <param name="Amount">The amount, more than 0 (L2), at most what is open (L4).</param>
public sealed record Transfer(CreditId Id, LocalDate Date, CreditId From, PatientId ToPatient, Money Amount) : LedgerEntry
{
    /// <summary><i>Behandelaar</i>: the provider of the new credit; by default the source's (R39).</summary>
    public ProviderId? Provider { get; init; }

    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.Transfer;
}

/// <summary><i>Periode afgesloten</i>: from now on nothing is accepted on or before a day (L8).</summary>
/// <param name="Through">The last closed day, inclusive.</param>
public sealed record PeriodClosed(LocalDate Through) : LedgerEntry
{
    /// <inheritdoc/>
    public override LocalDate PostedOn => Through;

    internal override EntryKind Kind => EntryKind.PeriodClosed;
}
