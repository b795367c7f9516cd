using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Ontvangst, betaling</i>: money taken in; a credit.</summary>
/// <param name="Id">The key, once only among receipts and transfers (L1).</param>
/// <param name="Date">The posting date.</param>
/// <param name="Provider">The provider under whom it was taken.</param>
/// <param name="Amount">The amount, at least 0 (L2).</param>
public sealed record Receipt(CreditId Id, LocalDate Date, ProviderId Provider, Money Amount) : LedgerEntry
{
    /// <summary><i>Patiënt</i>: from whom it came; a receipt has a patient, a payor, or both (J4).</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Betaler</i>: from which payor it came.</summary>
    public PayorId? Payor { get; init; }

    /// <summary><i>Ontvangstnummer</i>: the printed number; by default the id.</summary>
    public string? Number { get; init; }

    /// <summary><i>Betaalwijze</i>: how it was paid, in the caller's words.</summary>
    public string? Method { get; init; }

    /// <summary><i>Beginsaldo</i>: an opening credit; it posts nothing on its own date and is always labelled Open Balance (R15).</summary>
    public bool OpeningBalance { get; init; }

    /// <summary><i>Betaalt</i>: the invoices it names, for allocation by reference.</summary>
    public ImmutableArray<PaymentReference> Pays { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.Receipt;

    /// <inheritdoc/>
    public bool Equals(Receipt? other) =>
        other is not null && base.Equals(other)
        && Id == other.Id && Date == other.Date && Provider == other.Provider && Amount == other.Amount
        && Patient == other.Patient && Payor == other.Payor && Number == other.Number && Method == other.Method
        && OpeningBalance == other.OpeningBalance && Pays.SequenceEqual(other.Pays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Date, Provider, Amount, Pays.Length);
}

/// <summary><i>Betalingskenmerk</i>: an invoice that a receipt names.</summary>
/// <param name="Invoice">An invoice id or number, not empty.</param>
/// <param name="Amount">The amount of the remittance for it, if it gives one; more than 0.</param>
public readonly record struct PaymentReference(string Invoice, Money? Amount = null);
