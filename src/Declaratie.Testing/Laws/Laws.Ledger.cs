using Declaratie.Domain;
using Declaratie.Domain.Payments;
using static Declaratie.Testing.LawBroken;

namespace Declaratie.Testing;

/// <content>Of the ledger and the allocation engine.</content>
public static partial class Laws
{
    /// <summary><i>Niets is te veel gebruikt</i> (I8): no open amount is below zero.</summary>
    /// <param name="open">The open amounts of credits and invoices, by their ids.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? NothingIsOverused(IEnumerable<KeyValuePair<string, Money>> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return open.Where(one => one.Value < Money.Zero)
            .Select(one => new LawBroken("I8", one.Key, $"Er staat {one.Value} open; er is meer gebruikt dan er was.", $"{one.Value} is open; more was used than there was."))
            .FirstOrDefault();
    }

    /// <summary><i>Toerekenen is exact</i> (I9): allocations are above zero and take no more of a credit or an invoice than was open, to the cent.</summary>
    /// <param name="made">What a run allocated.</param>
    /// <param name="credits">What was open of each credit before; one that is not there has nothing.</param>
    /// <param name="invoices">What was open of each invoice before.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? AllocationIsExact(IEnumerable<Allocation> made, IReadOnlyDictionary<CreditId, Money> credits, IReadOnlyDictionary<InvoiceId, Money> invoices)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(credits);
        ArgumentNullException.ThrowIfNull(invoices);
        return Try("I9", () =>
        {
            var all = made.ToList();
            return all.Where(one => one.Amount <= Money.Zero)
                    .Select(one => new LawBroken("I9", $"{one.Credit.Value} {one.Invoice.Value}", $"Er is {one.Amount} toegerekend; dat moet meer dan 0 zijn.", $"{one.Amount} was allocated; that must be above 0."))
                    .FirstOrDefault()
                ?? TooMuch(all.GroupBy(one => one.Credit).Select(group => (group.Key.Value, Total(group.Select(one => one.Amount)), credits.GetValueOrDefault(group.Key))))
                ?? TooMuch(all.GroupBy(one => one.Invoice).Select(group => (group.Key.Value, Total(group.Select(one => one.Amount)), invoices.GetValueOrDefault(group.Key))));
        });
    }

    /// <summary><i>Toerekenen is exact</i> (I9): of a run on a ledger of this library, before it was recorded.</summary>
    /// <param name="before">The ledger.</param>
    /// <param name="made">What the run allocated.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? AllocationIsExact(PaymentLedger before, IEnumerable<Allocation> made)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(made);
        var all = made.ToList();
        return AllocationIsExact(
            all,
            all.Select(one => one.Credit).Distinct().Where(before.HasCredit).ToDictionary(id => id, before.OpenAmount),
            all.Select(one => one.Invoice).Distinct().Where(before.HasInvoice).ToDictionary(id => id, before.OpenAmount));
    }

    private static LawBroken? TooMuch(IEnumerable<(string Id, Money Used, Money Open)> documents) => documents.Where(one => one.Used > one.Open)
        .Select(one => new LawBroken("I9", one.Id, $"Er is {one.Used} toegerekend, maar er stond {one.Open} open.", $"{one.Used} was allocated, but {one.Open} was open."))
        .FirstOrDefault();
}
