using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.Examples;

public sealed class BigLedgerTests
{
    private static readonly BigLedger Small = BigLedger.Generate(2_000, 200, 3);

    [Fact]
    public void The_documents_are_those_of_the_script_that_feeds_the_databases()
    {
        Assert.Equal(new BigInvoice(1, 79, 1077, 31, 4, BilledToPayor: false, 25658), Small.Invoices[0]);
        Assert.Equal(new BigInvoice(2, 113, 332, 17, 1, BilledToPayor: false, 2600), Small.Invoices[1]);
        Assert.Equal(new BigInvoice(2_000, 193, 618, 32, 7, BilledToPayor: true, 21910), Small.Invoices[^1]);
        Assert.Equal(new BigReceipt(1, 203, 668, 7, 9196), Small.Receipts[0]);
        Assert.Equal(new BigReceipt(2_000, 24, 870, 25, 5194), Small.Receipts[^1]);
    }

    [Fact]
    public void The_checksum_of_a_small_one_stays_what_it_is() =>
        Assert.Equal(new BigChecksum(3_113, 24_698_838, 500_831_835_835), Small.Checksum());

    [Theory]
    [InlineData(2_000, 200, 3)]
    [InlineData(2_000, 200, 0)]
    [InlineData(500, 1, 0)]
    [InlineData(40, 400, 0)]
    [InlineData(0, 5, 0)]
    public void Allocation_oldest_first_is_the_overlap_of_two_running_totals(int documents, int patients, int heavy)
    {
        var ledger = BigLedger.Generate(documents, patients, heavy);
        var slow = SlowlyAllocated(ledger).ToArray();
        Assert.Equal(BigChecksum.Of(slow), ledger.Checksum());
        Assert.Equal(slow.OrderBy(a => a.Receipt).ThenBy(a => a.Invoice), ledger.Allocations.OrderBy(a => a.Receipt).ThenBy(a => a.Invoice));
    }

    [Fact]
    public void The_journal_is_accepted_whole_and_in_order_of_date()
    {
        var entries = Small.Entries().ToList();
        Assert.Empty(PaymentLedger.From(entries).Findings);
        var dated = entries.OfType<LedgerEntry>().ToList();
        Assert.Equal(2_000 + 2_000 + 3_113, dated.Count);
        Assert.Equal(dated.OrderBy(entry => entry.PostedOn).ThenBy(Rank), dated);
        Assert.Equal(50 + 11 + 203, entries.Count - dated.Count);
    }

    [Fact]
    public void Without_its_allocations_it_leaves_them_to_the_reader()
    {
        var entries = Small.Entries(allocated: false).ToList();
        Assert.Empty(entries.OfType<Allocation>());
        Assert.Equal(Small.Entries().Where(entry => entry is not Allocation), entries);
    }

    [Fact]
    public void A_journal_names_payor_and_column_as_drawn()
    {
        var invoices = Small.Entries().OfType<Invoice>().ToDictionary(invoice => invoice.Id);
        Assert.Equal((null, BilledTo.Patient), (invoices[new("I2")].Payor, invoices[new("I2")].BilledTo));
        Assert.Equal((new PayorId("4"), BilledTo.Patient), (invoices[new("I1")].Payor!.Value, invoices[new("I1")].BilledTo));
        Assert.Equal((new PayorId("7"), BilledTo.Payor), (invoices[new("I2000")].Payor!.Value, invoices[new("I2000")].BilledTo));
    }

    private static int Rank(LedgerEntry entry) => entry switch
    {
        Invoice => 0,
        Receipt => 1,
        _ => 2,
    };

    private static IEnumerable<BigAllocation> SlowlyAllocated(BigLedger ledger) =>
        from account in ledger.Receipts.Select(r => r.Account).Distinct()
        let debits = Spans(ledger.Invoices.Where(i => i.Account == account).Select(i => (i.Id, i.Day, i.Cents)))
        from credit in Spans(ledger.Receipts.Where(r => r.Account == account).Select(r => (r.Id, r.Day, r.Cents)))
        from debit in debits
        let cents = Math.Min(credit.Through, debit.Through) - Math.Max(credit.From, debit.From)
        where cents > 0
        select new BigAllocation(credit.Id, debit.Id, Math.Max(credit.Day, debit.Day), cents);

    private static List<(int Id, int Day, int From, int Through)> Spans(IEnumerable<(int Id, int Day, int Cents)> documents)
    {
        var total = 0;
        return [.. documents.OrderBy(d => d.Day).ThenBy(d => d.Id).Select(d => (d.Id, d.Day, total, total += d.Cents))];
    }
}
