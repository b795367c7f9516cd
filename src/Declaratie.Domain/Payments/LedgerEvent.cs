using System.Collections.Immutable;

namespace Declaratie.Domain.Payments;

/// <summary><i>Grootboekgebeurtenis</i>: an entry was recorded, with the deallocations it forced (R27).</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Forced">What was deallocated back to its source, newest allocation first; each is dated the correction's day, or the allocation's if that is later.</param>
public sealed record LedgerEvent(JournalEntry Entry, ImmutableArray<Deallocation> Forced)
{
    /// <summary><i>Teruggedraaid</i>: what was deallocated back to its source, newest allocation first.</summary>
    public ImmutableArray<Deallocation> Forced { get; init => field = value.IsDefault ? [] : value; } = Forced.IsDefault ? [] : Forced;

    /// <summary><i>Toerekenronde</i>: what the entry allocated, when it runs the allocation engine; else null.</summary>
    public AllocationRun? Run { get; init; }

    /// <inheritdoc/>
    public bool Equals(LedgerEvent? other) =>
        other is not null && Entry == other.Entry && Forced.AsSpan().SequenceEqual(other.Forced.AsSpan()) && Equals(Run, other.Run);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entry, Forced.Length);
}

/// <summary><i>Bijgeschreven</i>: what came of appending one entry.</summary>
/// <param name="Ledger">The ledger afterwards; the same one when the entry was refused.</param>
/// <param name="Decision">What was decided, and why not.</param>
public readonly record struct Appended(PaymentLedger Ledger, Decision<LedgerEvent> Decision);
