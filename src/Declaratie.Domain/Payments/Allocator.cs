using Declaratie.Domain.Payments.Engine.Allocating;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Toerekenaar</i>: the allocation engine: which open money pays which open invoices; pure, exact and deterministic (A1–A10, I9).</summary>
/// <remarks>
/// Nothing is written: what comes back is recorded by appending the entry that was asked, or the allocations one by one.
/// The lines of an answered claim file get what was granted; a ledger alone does not know that, a practice does.
/// </remarks>
public static class Allocator
{
    /// <summary><i>Toerekenen</i>: what an entry would allocate.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asked">Which documents, by which strategies.</param>
    /// <param name="threads">How many threads may work; the answer is the same to the bit.</param>
    /// <returns>One run, its findings as warnings; or the refusal: a strategy that cannot be (J5), an unknown account (L1), a closed day (L8).</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
    public static Decision<AllocationRun> Run(PaymentLedger ledger, AutoAllocation asked, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return RunDecider.Run(ledger.Tables, asked, threads, granted: null);
    }

    /// <summary><i>Terugdraaien</i>: what undoes all allocations of a credit, on one day (R22).</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="date">The day on which it is undone.</param>
    /// <returns>Deallocations to record, one per invoice, oldest invoice first; none when nothing is allocated; or the refusal (L1, L7, L8).</returns>
    public static Decision<LedgerEntry> Undo(PaymentLedger ledger, CreditId credit, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var (entries, _, refusal) = Reallocation.Undo(ledger, credit, date);
        return refusal is null ? Decision<LedgerEntry>.Accepted(entries, []) : Decision<LedgerEntry>.Refused(refusal);
    }

    /// <summary><i>Opnieuw toerekenen</i>: undoes what becomes different of a credit's allocations and allocates it again, all on one day (A10).</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="asked">By which strategies; <see cref="AutoAllocation.DatedOn"/>, or else its date, is the day. The account is that of the credit.</param>
    /// <returns>Deallocations, then allocations, to record in this order, with what a run would warn of; none when all stays as it is; or the refusal (J5, L1, L7, L8).</returns>
    public static Decision<LedgerEntry> Anew(PaymentLedger ledger, CreditId credit, AutoAllocation asked) =>
        Reallocation.Anew(ledger, credit, asked, granted: null);
}
