using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Reporting.Allocating;

/// <summary><i>Soort rekening</i>: whose account it is (A5).</summary>
public enum AllocationAccountKind
{
    /// <summary><i>Gezin</i>: the patients of one family account.</summary>
    Family,

    /// <summary><i>Patiënt</i>: a patient without a family account.</summary>
    Patient,

    /// <summary><i>Betaler</i>: a payor.</summary>
    Payor,
}

/// <summary><i>Rekening</i>: within which money finds its invoices (A5).</summary>
/// <param name="Id">The id of the family account, the patient or the payor.</param>
/// <param name="Kind">Which of them.</param>
public sealed record AllocationAccount(string Id, AllocationAccountKind Kind);

/// <summary><i>Regel van het voorbeeld</i>: an allocation that a run would make, and in which account.</summary>
/// <param name="Account">The account of the credit.</param>
/// <param name="Made">The allocation and its strategy.</param>
public sealed record PreviewedAllocation(AllocationAccount Account, AutoAllocated Made);

/// <summary><i>Open stuk van het voorbeeld</i>: what a run leaves open, and in which account.</summary>
/// <param name="Account">The account: of an invoice that of the patient or payor to whom it is billed; null when it is nobody's.</param>
/// <param name="Document">The document and why it stays open.</param>
public sealed record PreviewedOpen(AllocationAccount? Account, StillOpen Document);

/// <summary><i>Totaal per strategie</i>: what one strategy of a run allocates.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Rule">Its rule, A1–A4.</param>
/// <param name="Count">How many allocations.</param>
/// <param name="Amount">Their sum.</param>
public sealed record StrategyTotal(AllocationStrategy Strategy, Rule Rule, int Count, Money Amount);

/// <summary><i>Totaal per reden</i>: what stays open for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Credits">How many credits.</param>
/// <param name="CreditAmount">What of them stays open.</param>
/// <param name="Invoices">How many invoices.</param>
/// <param name="InvoiceAmount">What of them stays open.</param>
public sealed record OpenTotal(OpenReason Reason, int Credits, Money CreditAmount, int Invoices, Money InvoiceAmount);

/// <summary><i>Totaal per rekening</i>: what a run allocates in one account, by strategy.</summary>
/// <param name="Account">The account.</param>
/// <param name="Count">How many allocations.</param>
/// <param name="ByReference">By reference (A1).</param>
/// <param name="SameProvider">Same provider (A2).</param>
/// <param name="OldestFirst">Oldest first (A3).</param>
/// <param name="ProRata">Pro rata (A4).</param>
public sealed record AccountTotal(AllocationAccount Account, int Count, Money ByReference, Money SameProvider, Money OldestFirst, Money ProRata)
{
    /// <summary><i>Totaal</i>: of all strategies.</summary>
    public Money Total => ByReference + SameProvider + OldestFirst + ProRata;

    /// <summary><i>Van een strategie</i>: what that strategy allocates in the account.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such strategy.</exception>
    public Money Of(AllocationStrategy strategy) => strategy switch
    {
        AllocationStrategy.ByReference => ByReference,
        AllocationStrategy.SameProvider => SameProvider,
        AllocationStrategy.OldestFirst => OldestFirst,
        AllocationStrategy.ProRata => ProRata,
        _ => throw new ArgumentOutOfRangeException(nameof(strategy)),
    };
}
