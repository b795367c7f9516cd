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
        foreach (var entry in MasterData(ledger))
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

    private static IEnumerable<JournalEntry> MasterData(BigLedger ledger)
    {
        for (var id = 1; id <= BigLedger.Providers; id++)
        {
            yield return new Provider(ProviderOf(id), $"Behandelaar {Text(id)}");
        }

        var (payors, families) = (BigLedger.Payors, new int[ledger.Patients + 1]);
        foreach (var invoice in ledger.Invoices)
        {
            payors = Math.Max(payors, invoice.Payor);
            Note(families, invoice.Patient, invoice.File == 0 ? invoice.Account : invoice.Patient);
        }

        foreach (var receipt in ledger.Receipts)
        {
            Note(families, receipt.Patient, receipt.File == 0 ? receipt.Account : receipt.Patient);
        }

        for (var id = 2; id <= payors; id++)
        {
            yield return new Payor(new(Text(id)), $"Verzekeraar {Text(id)}");
        }

        for (var id = 1; id <= ledger.Patients; id++)
        {
            AccountId? family = families[id] == 0 ? null : new($"G{Text(families[id])}");
            yield return new Patient(new(Text(id))) { Name = $"Patiënt {Text(id)}", Provider = ProviderOf(1 + (id % BigLedger.Providers)), Account = family };
        }
    }

    private static void Note(int[] families, int patient, int account)
    {
        if (account != patient)
        {
            // A family is known by its first patient, who belongs to it too.
            families[patient] = families[account] = account;
        }
    }

    private static Invoice EntryOf(BigInvoice invoice, LocalDate date) =>
        new(new($"I{Text(invoice.Id)}"), date, ProviderOf(invoice.Provider), Money.FromCents(invoice.Cents))
        {
            Patient = new(Text(invoice.Patient)),
            Payor = invoice.Payor == 1 ? null : new PayorId(Text(invoice.Payor)),
            BilledTo = invoice.BilledToPayor ? BilledTo.Payor : BilledTo.Patient,
            Number = invoice.File == 0 ? null : FileOf(invoice.File),
        };

    private static Receipt EntryOf(BigReceipt receipt, LocalDate date) =>
        new(new($"R{Text(receipt.Id)}"), date, ProviderOf(receipt.Provider), Money.FromCents(receipt.Cents))
        {
            Patient = receipt.Patient == 0 ? null : new PatientId(Text(receipt.Patient)),
            Payor = receipt.Payor == 0 ? null : new PayorId(Text(receipt.Payor)),
            Pays = receipt.File == 0 ? [] : [new(FileOf(receipt.File))],
        };

    private static Allocation EntryOf(BigAllocation allocation, LocalDate date) =>
        new(date, new($"R{Text(allocation.Receipt)}"), new($"I{Text(allocation.Invoice)}"), Money.FromCents(allocation.Cents));

    private static string FileOf(int file) => $"F{Text(file)}";

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
