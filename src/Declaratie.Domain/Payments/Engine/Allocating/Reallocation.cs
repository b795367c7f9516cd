using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Undoing and allocating anew (A10): what becomes different is undone on a day, and the rest is left alone.</summary>
internal static class Reallocation
{
    /// <summary>What undoes all that a credit pays.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="date">The day.</param>
    /// <returns>The deallocations and the ledger after them; or the refusal.</returns>
    public static (List<Deallocation> Entries, PaymentLedger After, Finding? Refusal) Undo(PaymentLedger ledger, CreditId credit, LocalDate date)
    {
        var tables = ledger.Tables;
        if (tables.Credits.Find(credit.Value ?? "") is not (>= 0 and var number))
        {
            return ([], ledger, Refusals.Missing(Noun.Credit, credit.Value ?? ""));
        }

        var entries = Paid.By(tables, number)
            .OrderBy(pair => tables.InvoiceRows[pair.Key].Day).ThenBy(pair => pair.Key)
            .Select(pair => new Deallocation(date, credit, new InvoiceId(tables.Invoices[pair.Key]), Money.FromCents(pair.Value)))
            .ToList();
        var after = ledger;
        foreach (var entry in entries)
        {
            (after, var decision) = after.Append(entry);
            if (!decision.IsAccepted)
            {
                return ([], ledger, decision.Refusal);
            }
        }

        return (entries, after, null);
    }

    public static Decision<LedgerEntry> Anew(PaymentLedger ledger, CreditId credit, AutoAllocation asked, Func<string, long?>? granted)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(asked);
        var onDay = asked with { Account = null, DatedOn = asked.DatedOn ?? asked.Date };
        if (EntryStructure.FirstFault(onDay) is { } fault)
        {
            return Decision<LedgerEntry>.Refused(fault);
        }

        var (undone, after, refusal) = Undo(ledger, credit, onDay.DatedOn.Value);
        refusal ??= RunDecider.Decide(after.Tables, onDay, granted, out _);
        if (refusal is not null)
        {
            return Decision<LedgerEntry>.Refused(refusal);
        }

        var number = after.Tables.Credits.Find(credit.Value);
        var request = new RunRequest(after.Tables, onDay, granted)
        {
            OnlyCredit = number,
            Account = AccountKey.Of(after.Tables, in after.Tables.CreditRows[number]),
        };
        var run = RunEngine.Run(request, threads: 1);
        return Decision<LedgerEntry>.Accepted(Differences(undone, run, onDay.DatedOn.Value, credit), run.Findings);
    }

    private static IEnumerable<LedgerEntry> Differences(List<Deallocation> undone, AllocationRun run, LocalDate date, CreditId credit)
    {
        var before = undone.ToDictionary(entry => entry.Invoice, entry => entry.Amount);
        var now = run.Allocations.GroupBy(made => made.Allocation.Invoice).ToDictionary(group => group.Key, group => Sum(group));
        var less = from entry in undone
                   let left = now.GetValueOrDefault(entry.Invoice)
                   where left < entry.Amount
                   select entry with { Amount = entry.Amount - left };
        var more = from pair in now
                   let had = before.GetValueOrDefault(pair.Key)
                   where had < pair.Value
                   select new Allocation(date, credit, pair.Key, pair.Value - had);
        return [.. less, .. more];
    }

    private static Money Sum(IEnumerable<AutoAllocated> made) => made.Aggregate(Money.Zero, (sum, one) => sum + one.Allocation.Amount);
}
