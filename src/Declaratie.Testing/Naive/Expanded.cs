using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Testing.Naive;

/// <summary>A history in which every allocation that a run makes stands as an entry of its own, for laws that leave runs aside.</summary>
internal static class Expanded
{
    public static ImmutableArray<JournalEntry> Of(ImmutableArray<JournalEntry> history)
    {
        var (ledger, entries) = (new NaiveLedger(), ImmutableArray.CreateBuilder<JournalEntry>());
        foreach (var entry in history)
        {
            var before = ledger.Books.Allotted.Count;
            ledger.Append(entry);
            entries.AddRange(entry is AutoAllocation
                ? ledger.Books.Allotted.Skip(before).Select(made => new Allocation(made.Date, made.Credit, made.Invoice, made.Amount))
                : [entry]);
        }

        return entries.DrainToImmutable();
    }
}
