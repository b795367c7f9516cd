using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing;

/// <summary>The big ledger as journal entries, made one by one while they are read.</summary>
internal static class BigJournal
{
    public static IEnumerable<JournalEntry> Entries(BigLedger ledger, bool allocated)
    {
        foreach (var entry in MasterData(ledger.Patients))
        {
            yield return entry;
        }

        var invoices = new DayCursor(ledger.Invoices.Select(static i => i.Day).ToArray());
        var receipts = new DayCursor(ledger.Receipts.Select(static r => r.Day).ToArray());
        var allocations = new DayCursor(allocated ? ledger.Allocations.Select(static a => a.Day).ToArray() : []);
        for (var day = 0; day < BigLedger.Days; day++)
        {
            var date = BigLedger.FirstDay.PlusDays(day);
            while (invoices.TryNext(day, out var place))
            {
                yield return EntryOf(ledger.Invoices[place], date);
            }

            while (receipts.TryNext(day, out var place))
            {
                yield return EntryOf(ledger.Receipts[place], date);
            }

            while (allocations.TryNext(day, out var place))
            {
                yield return EntryOf(ledger.Allocations[place], date);
            }
        }
    }

    private static IEnumerable<JournalEntry> MasterData(int patients)
    {
        for (var id = 1; id <= BigLedger.Providers; id++)
        {
            yield return new Provider(ProviderOf(id), $"Behandelaar {Text(id)}");
        }

        for (var id = 2; id <= BigLedger.Payors; id++)
        {
            yield return new Payor(new(Text(id)), $"Verzekeraar {Text(id)}");
        }

        for (var id = 1; id <= patients; id++)
        {
            yield return new Patient(new(Text(id))) { Name = $"Patiënt {Text(id)}", Provider = ProviderOf(1 + (id % BigLedger.Providers)) };
        }
    }

    private static Invoice EntryOf(BigInvoice invoice, LocalDate date) =>
        new(new($"I{Text(invoice.Id)}"), date, ProviderOf(invoice.Provider), Money.FromCents(invoice.Cents))
        {
            Patient = new(Text(invoice.Patient)),
            Payor = invoice.Payor == 1 ? null : new PayorId(Text(invoice.Payor)),
            BilledTo = invoice.BilledToPayor ? BilledTo.Payor : BilledTo.Patient,
        };

    private static Receipt EntryOf(BigReceipt receipt, LocalDate date) =>
        new(new($"R{Text(receipt.Id)}"), date, ProviderOf(receipt.Provider), Money.FromCents(receipt.Cents))
        {
            Patient = new(Text(receipt.Patient)),
        };

    private static Allocation EntryOf(BigAllocation allocation, LocalDate date) =>
        new(date, new($"R{Text(allocation.Receipt)}"), new($"I{Text(allocation.Invoice)}"), Money.FromCents(allocation.Cents));

    private static ProviderId ProviderOf(int id) => new(Text(id));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class DayCursor(int[] days)
    {
        private readonly int[] order = OldestFirst.Sorted(days, BigLedger.Days);
        private int next;

        public bool TryNext(int day, out int place)
        {
            var found = next < order.Length && days[order[next]] == day;
            place = found ? order[next++] : -1;
            return found;
        }
    }
}
