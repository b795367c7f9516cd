using System.Collections.Immutable;
using Declaratie.Domain.Payments.Engine.Allocating;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Toerekenronde</i>: what a run of the allocation engine allocates, by which rule, and what it could not follow; immutable.</summary>
/// <remarks>A run says what would happen; the ledger changes only when its entry (<see cref="AutoAllocation"/>) or its allocations are recorded.</remarks>
public sealed class AllocationRun : IEquatable<AllocationRun>
{
    internal AllocationRun(RunLines lines, ImmutableArray<Finding> findings) => (Lines, Findings) = (lines, findings);

    /// <summary><i>Gevraagd</i>: which documents, by which strategies.</summary>
    public AutoAllocation Asked => Lines.Request.Asked;

    /// <summary><i>Aantal</i>: how many allocations.</summary>
    public int Count => Lines.Count;

    /// <summary><i>Totaal</i>: the sum of the allocations.</summary>
    /// <exception cref="OverflowException">The sum is more than an amount can hold.</exception>
    public Money Total => Money.FromCents(Lines.Total());

    /// <summary><i>Toerekeningen</i>: account by account, within it as they were made; each made when it is read.</summary>
    public IReadOnlyList<AutoAllocated> Allocations => Lines;

    /// <summary><i>Bevindingen</i>: references that were not followed (A8, L1, L7, L9) and accounts that were left out (A9).</summary>
    public ImmutableArray<Finding> Findings { get; }

    internal RunLines Lines { get; }

    /// <summary><i>Wat open blijft</i>: every document of the accounts that were asked for that is still open after this run, and why.</summary>
    /// <returns>Credits before invoices, each in order of date and journal; made while they are read.</returns>
    public IEnumerable<StillOpen> StillOpen() => Lines.StillOpen();

    /// <inheritdoc/>
    public bool Equals(AllocationRun? other) =>
        other is not null && Lines.SameAs(other.Lines) && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AllocationRun);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Findings.Length);
}

/// <summary><i>Automatisch toegerekend</i>: an allocation and the strategy that made it.</summary>
/// <param name="Allocation">The allocation, as an entry that can be recorded.</param>
/// <param name="Strategy">The strategy.</param>
public sealed record AutoAllocated(Allocation Allocation, AllocationStrategy Strategy)
{
    /// <summary><i>Regel</i>: the rule that made it, A1–A4.</summary>
    public Rule Rule => AllocationRules.Of((int)Strategy);
}

/// <summary><i>Reden van openstaan</i>: why a document stays open after a run.</summary>
public enum OpenReason
{
    /// <summary><i>Niets te betalen</i>: a credit, and no invoice of its account is open.</summary>
    NothingToPay,

    /// <summary><i>Geen geld</i>: an invoice, and no credit of its account is open.</summary>
    NoMoney,

    /// <summary><i>Andere kant</i>: what is open in its account is billed to, or comes from, the other side; cross-billing is not asked for (A5).</summary>
    OtherSide,

    /// <summary><i>Later gedateerd</i>: it takes part from its own date on.</summary>
    DatedLater,

    /// <summary><i>Strategie houdt op</i>: the strategies asked for go no further: not named, or of another provider.</summary>
    StrategyEnds,

    /// <summary><i>Nog in gebruik</i>: on the day of an allocation it, or the other document, was still in use; ask for a later day (A6).</summary>
    InUse,

    /// <summary><i>Rekening overgeslagen</i>: its account was left out (A9).</summary>
    AccountLeftOut,
}

/// <summary><i>Nog open</i>: a document that a run leaves open.</summary>
/// <param name="Credit">The credit, or null for an invoice.</param>
/// <param name="Invoice">The invoice, or null for a credit.</param>
/// <param name="Date">Its date.</param>
/// <param name="Open">What is still open of it.</param>
/// <param name="Reason">Why.</param>
public sealed record StillOpen(CreditId? Credit, InvoiceId? Invoice, LocalDate Date, Money Open, OpenReason Reason);
