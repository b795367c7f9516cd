using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Gefactureerd aan</i>: to whom an invoice is billed; it decides the column (R18).</summary>
public enum BilledTo
{
    /// <summary><i>Patiënt</i>: private work, or the patient's own contribution.</summary>
    Patient,

    /// <summary><i>Betaler</i>: the part that the payor pays.</summary>
    Payor,
}

/// <summary><i>Factuur</i>: a claim for work done; a debit.</summary>
/// <param name="Id">The key, once only (L1).</param>
/// <param name="Date">The invoice date.</param>
/// <param name="Provider">The provider who did the work.</param>
/// <param name="Amount">The amount, at least 0 (L2).</param>
public sealed record Invoice(InvoiceId Id, LocalDate Date, ProviderId Provider, Money Amount) : LedgerEntry
{
    /// <summary><i>Patiënt</i>: for whom the work was done.</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Betaler</i>: the payor of the treatment; none is Private.</summary>
    public PayorId? Payor { get; init; }

    /// <summary><i>Gefactureerd aan</i>: the patient or the payor.</summary>
    public BilledTo BilledTo { get; init; }

    /// <summary><i>Factuurnummer</i>: the printed number; by default the id.</summary>
    public string? Number { get; init; }

    /// <summary><i>Beginsaldo</i>: brought in at start-up; its payor is then Open Balance in every rule.</summary>
    public bool OpeningBalance { get; init; }

    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.Invoice;
}
