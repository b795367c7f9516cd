using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Terugbetaling</i>: money given back from a credit (R26).</summary>
/// <param name="Id">The key, once only among refunds (L1).</param>
/// <param name="Date">The day it was given back.</param>
/// <param name="Credit">The receipt or transfer it comes from.</param>
/// <param name="Amount">The amount, more than 0 (L2), at most what is open (L4).</param>
public sealed record Refund(RefundId Id, LocalDate Date, CreditId Credit, Money Amount) : LedgerEntry
{
    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.Refund;
}

/// <summary><i>Correctie op ontvangst</i>: a signed change of a receipt; what it leaves over-allocated is deallocated (R27).</summary>
/// <param name="Id">The key, once only among receipt corrections (L1).</param>
/// <param name="Date">The day of the correction.</param>
/// <param name="Receipt">The receipt; a transfer cannot be corrected.</param>
/// <param name="Amount">The change, not 0 (L2).</param>
public sealed record ReceiptCorrection(ReceiptCorrectionId Id, LocalDate Date, CreditId Receipt, Money Amount) : LedgerEntry
{
    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.ReceiptCorrection;
}

/// <summary><i>Correctie op factuur</i>: a signed change of an invoice after it was raised (R27–R29, R43).</summary>
/// <param name="Id">The key, once only among invoice adjustments (L1).</param>
/// <param name="Date">The day of the adjustment.</param>
/// <param name="Invoice">The invoice.</param>
/// <param name="Amount">The change, not 0 (L2).</param>
public sealed record InvoiceAdjustment(InvoiceAdjustmentId Id, LocalDate Date, InvoiceId Invoice, Money Amount) : LedgerEntry
{
    /// <summary><i>Behandelaar</i>: under whom it is entered; by default the invoice's provider.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary><i>Reden</i>: why, in the caller's words.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.InvoiceAdjustment;
}
