using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary>What is open per account and age band, in cents.</summary>
/// <param name="accounts">How many accounts there are.</param>
/// <param name="day">The day that ages are counted to.</param>
internal sealed class OpenSums(int accounts, int day)
{
    private readonly long[] credits = new long[accounts];
    private readonly long[] debits = new long[accounts];
    private readonly long[] creditBands = new long[AgeBands.Count];
    private readonly long[] debitBands = new long[AgeBands.Count];

    public void Take(ReadOnlySpan<OpenItem> items, bool isCredit)
    {
        var (ofAccount, ofBand) = isCredit ? (credits, creditBands) : (debits, debitBands);
        foreach (ref readonly var item in items)
        {
            ofAccount[item.Account] += item.Open;
            ofBand[AgeBands.Of(day - item.Day)] += item.Open;
        }
    }

    /// <summary>The accounts with something open, in order.</summary>
    /// <returns>Their ranks.</returns>
    public int[] Accounts()
    {
        var count = 0;
        for (var account = 0; account < credits.Length; account++)
        {
            count += (credits[account] | debits[account]) != 0 ? 1 : 0;
        }

        var open = new int[count];
        for (var (account, filled) = (0, 0); filled < count; account++)
        {
            if ((credits[account] | debits[account]) != 0)
            {
                open[filled++] = account;
            }
        }

        return open;
    }

    public OpenAccount Account(string name, int account) => new(name, Money.FromCents(credits[account]), Money.FromCents(debits[account]));

    public ImmutableArray<OpenAge> Ageing() =>
        [.. Enum.GetValues<AgeBand>().Select(band => new OpenAge(band, new OpenTotals(Money.FromCents(creditBands[(int)band]), Money.FromCents(debitBands[(int)band]))))];

    public OpenTotals Totals() => new(Money.FromCents(creditBands.Sum()), Money.FromCents(debitBands.Sum()));
}
