using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Toerekenstrategie</i>: how money finds its invoices; strategies go one after another (A7).</summary>
public enum AllocationStrategy
{
    /// <summary><i>Op kenmerk</i>: what a receipt names first (A1).</summary>
    ByReference,

    /// <summary><i>Zelfde behandelaar</i>: invoices of the receipt's provider (A2).</summary>
    SameProvider,

    /// <summary><i>Oudste eerst</i>: by date, then journal order (A3).</summary>
    OldestFirst,

    /// <summary><i>Naar rato</i>: over all open invoices in proportion (A4); only last.</summary>
    ProRata,
}

/// <summary><i>Automatisch toerekenen</i>: runs the allocation engine over what is open; the allocations follow from it.</summary>
/// <param name="Date">Documents dated on or before this day (inclusive) take part.</param>
public sealed record AutoAllocation(LocalDate Date) : LedgerEntry
{
    /// <summary><i>Standaardstrategie</i>: by reference, then oldest first.</summary>
    public static ImmutableArray<AllocationStrategy> DefaultStrategy { get; } = [AllocationStrategy.ByReference, AllocationStrategy.OldestFirst];

    /// <summary><i>Strategie</i>: one or more, each once, pro rata only last; by default <see cref="DefaultStrategy"/>.</summary>
    public ImmutableArray<AllocationStrategy> Strategy { get; init => field = value.IsDefault ? DefaultStrategy : value; } = DefaultStrategy;

    /// <summary><i>Rekening</i>: the id of a patient (with the family, if any), a family account or a payor; by default all accounts (A5).</summary>
    public AccountId? Account { get; init; }

    /// <summary><i>Gedateerd op</i>: puts all allocations on one day; documents dated later do not take part (A6).</summary>
    public LocalDate? DatedOn { get; init; }

    /// <summary><i>Kruislings</i>: patients' money may also pay invoices billed to the payor, and payors' money invoices billed to the patient (A5).</summary>
    public bool CrossBilling { get; init; }

    /// <inheritdoc/>
    public override LocalDate PostedOn => DatedOn ?? Date;

    internal override EntryKind Kind => EntryKind.AutoAllocation;

    /// <inheritdoc/>
    public bool Equals(AutoAllocation? other) =>
        other is not null && base.Equals(other)
        && Date == other.Date && Account == other.Account && DatedOn == other.DatedOn && CrossBilling == other.CrossBilling
        && Strategy.AsSpan().SequenceEqual(other.Strategy.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Account, DatedOn, CrossBilling, Strategy.Length);
}
