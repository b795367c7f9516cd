using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Declaratie.Tests.Payments;
using NodaTime.Text;
using Xunit;

namespace Declaratie.Tests.Allocating;

// Runs and what they answer, in few words.
internal static class Runs
{
    public const AllocationStrategy Reference = AllocationStrategy.ByReference;
    public const AllocationStrategy Same = AllocationStrategy.SameProvider;
    public const AllocationStrategy Oldest = AllocationStrategy.OldestFirst;
    public const AllocationStrategy ProRata = AllocationStrategy.ProRata;

    public static AutoAllocation Run(string date, params AllocationStrategy[] strategies) =>
        new(Books.Day(date)) { Strategy = strategies.Length == 0 ? default : [.. strategies] };

    public static AutoAllocation Of(this AutoAllocation run, string account) => run with { Account = new(account) };

    public static AutoAllocation On(this AutoAllocation run, string day) => run with { DatedOn = Books.Day(day) };

    public static AutoAllocation Crosswise(this AutoAllocation run) => run with { CrossBilling = true };

    public static Receipt Naming(this Receipt receipt, params string[] invoices) =>
        receipt with { Pays = [.. receipt.Pays, .. invoices.Select(invoice => new PaymentReference(invoice))] };

    public static Receipt Naming(this Receipt receipt, string invoice, decimal amount) =>
        receipt with { Pays = receipt.Pays.Add(new(invoice, Books.Euros(amount))) };

    public static void AssertLines(string[] expected, IEnumerable<string> actual) => Assert.Equal(expected, actual, StringComparer.Ordinal);

    // The whole answer: every allocation as "rule day credit invoice amount", then what was found as "rule subject". The books take the entry.
    public static Books Allots(this Books books, AutoAllocation asked, params string[] expected)
    {
        var run = Assert.Single(Allocator.Run(books.Ledger, asked).Events);

        AssertLines(expected, Words(run));
        Assert.All(run.Findings, Expect.SpeaksBothLanguages);
        return books.Record(asked);
    }

    public static IEnumerable<string> Words(AllocationRun run) => [.. run.Allocations.Select(Words), .. run.Findings.Select(finding => $"{finding.Rule.Id} {finding.Subject}")];

    public static string Words(AutoAllocated made) => $"{made.Rule.Id} {Words(made.Allocation)}";

    public static string Words(LedgerEntry entry) => entry switch
    {
        Allocation it => Words(it.Date, it.Credit, it.Invoice, it.Amount),
        Deallocation it => Words(it.Date, it.Credit, it.Invoice, -it.Amount),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "Neither an allocation nor a deallocation."),
    };

    // What stays open as "id amount reason".
    public static IEnumerable<string> LeavesOpen(this Books books, AutoAllocation asked) =>
        Assert.Single(Allocator.Run(books.Ledger, asked).Events).StillOpen()
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Credit?.Value ?? one.Invoice!.Value.Value} {one.Open.Euros:0.00} {one.Reason}"));

    private static string Words(NodaTime.LocalDate date, CreditId credit, InvoiceId invoice, Money amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(date)} {credit.Value} {invoice.Value} {amount.Euros:0.00}");
}
