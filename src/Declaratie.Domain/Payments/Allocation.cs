using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Toerekening</i>: a dated link of an amount between a credit and an invoice (R18).</summary>
/// <param name="Date">The allocation date: it alone selects (R2).</param>
/// <param name="Credit">The receipt or transfer that pays.</param>
/// <param name="Invoice">The invoice that is paid.</param>
/// <param name="Amount">The amount, at least 0; 0 only between documents that are worth nothing (L2).</param>
public sealed record Allocation(LocalDate Date, CreditId Credit, InvoiceId Invoice, Money Amount) : LedgerEntry
{
    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.Allocation;
}

/// <summary><i>Teruggedraaide toerekening</i>: undoes an allocation, wholly or partly, on its own day (R22).</summary>
/// <param name="Date">The day it is undone.</param>
/// <param name="Credit">The credit.</param>
/// <param name="Invoice">The invoice.</param>
/// <param name="Amount">The amount, more than 0; 0 only to undo an allocation of 0 (L2).</param>
public sealed record Deallocation(LocalDate Date, CreditId Credit, InvoiceId Invoice, Money Amount) : LedgerEntry
{
    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.Deallocation;
}
