using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Reporting.Allocating;

/// <summary><i>Opnieuw toerekenen, samengevat</i>: what allocating a credit anew changes (A10).</summary>
/// <param name="Credit">The credit.</param>
/// <param name="Undone">How many deallocations.</param>
/// <param name="UndoneAmount">Their sum.</param>
/// <param name="Made">How many allocations.</param>
/// <param name="MadeAmount">Their sum.</param>
/// <param name="Open">What stays open of the credit.</param>
public sealed record ReallocationSummary(CreditId Credit, int Undone, Money UndoneAmount, int Made, Money MadeAmount, Money Open)
{
    /// <summary><i>Van posten</i>: sums the entries up.</summary>
    /// <param name="ledger">The ledger without them.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="entries">Deallocations and allocations of that credit.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentException">There is no such credit.</exception>
    public static ReallocationSummary Of(PaymentLedger ledger, CreditId credit, IReadOnlyCollection<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(entries);
        Money[] undone = [.. entries.OfType<Deallocation>().Select(entry => entry.Amount)];
        Money[] made = [.. entries.OfType<Allocation>().Select(entry => entry.Amount)];
        var (less, more) = (Sum(undone), Sum(made));
        return new ReallocationSummary(credit, undone.Length, less, made.Length, more, ledger.OpenAmount(credit) + less - more);
    }

    private static Money Sum(Money[] amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
