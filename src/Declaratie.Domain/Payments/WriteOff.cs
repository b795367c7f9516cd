using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Afboekingsregel</i>: an amount of one invoice that is written off, or of which the write-off is reversed.</summary>
/// <param name="Invoice">The invoice.</param>
/// <param name="Amount">The amount, more than 0 (L2).</param>
public readonly record struct WriteOffLine(InvoiceId Invoice, Money Amount);

/// <summary><i>Afboeking</i>: a non-cash credit that clears (part of) debts (R40–R42).</summary>
/// <param name="Id">The key, once only among write-offs (L1).</param>
/// <param name="Date">The day of the write-off.</param>
/// <param name="Lines">The invoices and amounts, at least one line.</param>
public sealed record WriteOff(WriteOffId Id, LocalDate Date, ImmutableArray<WriteOffLine> Lines) : LedgerEntry
{
    /// <summary><i>Afboekingsregels</i>: the invoices and amounts, at least one line.</summary>
    public ImmutableArray<WriteOffLine> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <summary><i>Behandelaar</i>: under whom it is written off; by default each invoice's provider.</summary>
    public ProviderId? Provider { get; init; }

    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.WriteOff;

    /// <inheritdoc/>
    public bool Equals(WriteOff? other) =>
        other is not null && base.Equals(other)
        && Id == other.Id && Date == other.Date && Provider == other.Provider && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Date, Provider, Lines.Length);
}

/// <summary><i>Herstel van een afboeking</i>: takes back a write-off, wholly or partly; the amount is open again.</summary>
/// <param name="Id">The key, once only among reversals (L1).</param>
/// <param name="Date">The day of the reversal.</param>
/// <param name="WriteOff">The write-off.</param>
public sealed record WriteOffReversal(WriteOffReversalId Id, LocalDate Date, WriteOffId WriteOff) : LedgerEntry
{
    /// <summary><i>Regels</i>: what to take back, at least one line; null is all that is still written off by it.</summary>
    public ImmutableArray<WriteOffLine>? Lines { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <inheritdoc/>
    public override LocalDate PostedOn => Date;

    internal override EntryKind Kind => EntryKind.WriteOffReversal;

    /// <inheritdoc/>
    public bool Equals(WriteOffReversal? other) =>
        other is not null && base.Equals(other)
        && Id == other.Id && Date == other.Date && WriteOff == other.WriteOff
        && Lines.HasValue == other.Lines.HasValue
        && (!Lines.HasValue || Lines.Value.AsSpan().SequenceEqual(other.Lines!.Value.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Date, WriteOff, Lines?.Length);
}
