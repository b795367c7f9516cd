using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Domain.Payments.Engine.Allocating;

namespace Declaratie.Reporting.Allocating;

/// <summary>The accounts of a run as the reader knows them.</summary>
internal sealed class PreviewAccounts(LedgerTables tables)
{
    private const int Strategies = 4;
    private readonly AccountKeys keys = new(tables);

    internal AllocationAccount Of(CreditId credit) => Of(keys.Of(in tables.CreditRows[tables.Credits.Find(credit.Value)]));

    internal AllocationAccount? Of(InvoiceId invoice)
    {
        ref readonly var row = ref tables.InvoiceRows[tables.Invoices.Find(invoice.Value)];
        var account = row.IsBilledToPayor ? keys.OfPayor(in row) : keys.OfPatient(in row);
        return account < 0 ? null : Of(account);
    }

    /// <summary>The totals of the accounts in which something is allocated, in the order of a run.</summary>
    internal IEnumerable<AccountTotal> Totals(RunLines lines)
    {
        var (cents, counts) = (new long[keys.Count * Strategies], new int[keys.Count]);
        foreach (var line in lines.Segments.SelectMany(segment => segment))
        {
            var account = keys.Of(in tables.CreditRows[line.Credit]);
            cents[(account * Strategies) + (int)line.Strategy] += line.Cents;
            counts[account]++;
        }

        for (var account = 0; account < counts.Length; account++)
        {
            if (counts[account] > 0)
            {
                yield return new AccountTotal(
                    Of(account),
                    counts[account],
                    Amount(AllocationStrategy.ByReference),
                    Amount(AllocationStrategy.SameProvider),
                    Amount(AllocationStrategy.OldestFirst),
                    Amount(AllocationStrategy.ProRata));
            }

            Money Amount(AllocationStrategy strategy) => Money.FromCents(cents[(account * Strategies) + (int)strategy]);
        }
    }

    private AllocationAccount Of(int account)
    {
        var key = keys.Key(account);
        return new AllocationAccount(key.Id(tables), key.Kind switch
        {
            AccountKind.Family => AllocationAccountKind.Family,
            AccountKind.Patient => AllocationAccountKind.Patient,
            _ => AllocationAccountKind.Payor,
        });
    }
}
