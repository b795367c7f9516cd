using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.Examples;

/// <summary>The big ledger with families and claim files: what the benchmark of the peers rests on.</summary>
public sealed class BigAccountsTests
{
    private const int Files = 9;
    private static readonly BigLedger Small = BigLedger.GenerateAccounts(4_000);

    [Fact]
    public void The_checksum_of_a_small_one_stays_what_it_is() =>
        Assert.Equal(new BigChecksum(5_856, 59_498_201, 2_276_986_199_013), Small.Checksum());

    [Theory]
    [InlineData(4_000)]
    [InlineData(12_000)]
    [InlineData(300)]
    [InlineData(0)]
    public void Two_queues_per_account_make_the_same_allocations(int documents)
    {
        var ledger = BigLedger.GenerateAccounts(documents);
        BigAllocation[] naive = [.. WithQueues(ledger)];
        Assert.Equal(BigChecksum.Of(naive), ledger.Checksum());
        Assert.Equal(naive.OrderBy(a => a.Receipt).ThenBy(a => a.Invoice), ledger.Allocations.OrderBy(a => a.Receipt).ThenBy(a => a.Invoice));
    }

    [Theory]
    [InlineData(2_000, 200, 0)]
    [InlineData(2_000, 200, 3)]
    public void So_do_they_without_families(int documents, int patients, int heavy)
    {
        var ledger = BigLedger.Generate(documents, patients, heavy);
        Assert.Equal(BigChecksum.Of([.. WithQueues(ledger)]), ledger.Checksum());
    }

    [Fact]
    public void A_tenth_is_of_patients_alone_and_the_rest_of_families_and_claim_files()
    {
        Assert.Equal(4_000, Small.Invoices.Length);
        Assert.Equal(400, Small.Invoices.Count(i => i.File == 0 && i.Account <= 40));
        Assert.All(Small.Invoices.Where(i => i.File == 0 && i.Account > 40).GroupBy(i => i.Account), family => Assert.Equal(50, family.Count()));
        Assert.All(Small.Invoices.Where(i => i.File > 0).GroupBy(i => i.File), file => Assert.Equal(200, file.Count()));
        Assert.Equal(Files, Small.Receipts.Count(r => r.File > 0));
    }

    [Fact]
    public void A_file_is_of_one_payor_and_one_day_and_paid_whole_later()
    {
        foreach (var paid in Small.Receipts.Where(r => r.File > 0))
        {
            var lines = Small.Invoices.Where(i => i.File == paid.File).ToList();
            Assert.Equal(paid.Cents, lines.Sum(i => i.Cents));
            Assert.All(lines, i => Assert.Equal((paid.Payor, true, paid.Account), (i.Payor, i.BilledToPayor, i.Account)));
            Assert.InRange(paid.Day - Assert.Single(lines.Select(i => i.Day).Distinct()), 21, 100);
            Assert.InRange(paid.Payor, BigLedger.Payors + 1, int.MaxValue);
        }
    }

    [Theory]
    [InlineData(4_000)]
    [InlineData(60_000)]
    public void Oldest_first_pays_each_file_with_the_receipt_that_names_it(int documents)
    {
        var ledger = BigLedger.GenerateAccounts(documents);
        var lines = ledger.Invoices.Where(i => i.File > 0).ToLookup(i => i.File);
        var byReference = from receipt in ledger.Receipts
                          where receipt.File > 0
                          from line in lines[receipt.File]
                          select new BigAllocation(receipt.Id, line.Id, Math.Max(receipt.Day, line.Day), line.Cents);
        var payors = ledger.Receipts.Where(r => r.Payor > 0).Select(r => r.Id).ToHashSet();
        Assert.Equal(
            byReference.OrderBy(a => a.Receipt).ThenBy(a => a.Invoice),
            ledger.Allocations.Where(a => payors.Contains(a.Receipt)).OrderBy(a => a.Receipt).ThenBy(a => a.Invoice));
    }

    [Fact]
    public void The_journal_is_accepted_whole_families_and_files_included()
    {
        var entries = Small.Entries().ToList();
        Assert.Empty(PaymentLedger.From(entries).Findings);
        Assert.Equal(4 * 36, entries.OfType<Patient>().Count(patient => patient.Account is not null));
        Assert.Equal(Files, entries.OfType<Receipt>().Count(receipt => receipt is { Patient: null, Payor: not null, Pays.Length: 1 }));
        Assert.All(entries.OfType<Receipt>().SelectMany(receipt => receipt.Pays), named =>
            Assert.Equal(200, entries.OfType<Invoice>().Count(invoice => invoice.Number == named.Invoice)));
    }

    [Fact]
    public void Documents_read_back_make_the_same_journal() =>
        Assert.Equal(Small.Entries(), BigLedger.Of(Small.Invoices, Small.Receipts).Entries());

    [Theory]
    [InlineData("accounts", 1)]
    [InlineData("accounts", 2)]
    [InlineData("heavy", 1)]
    [InlineData("uniform", 2)]
    public void The_allocation_engine_comes_to_the_same(string data, int threads)
    {
        var drawn = data == "accounts" ? Small : BigLedger.Generate(2_000, 200, data == "heavy" ? 3 : 0);
        Assert.Equal(drawn.Checksum(), Checksum(drawn, AutoAllocation.DefaultStrategy, threads));
        Assert.Equal(drawn.Checksum(), Checksum(drawn, [AllocationStrategy.OldestFirst], threads));
    }

    [Fact]
    public void By_reference_alone_pays_the_claim_files()
    {
        var files = Small.Receipts.Where(r => r.File > 0).Select(r => r.Id).ToHashSet();
        Assert.Equal(
            BigChecksum.Of([.. Small.Allocations.Where(a => files.Contains(a.Receipt))]),
            Checksum(Small, [AllocationStrategy.ByReference], 1));
    }

    private static BigChecksum Checksum(BigLedger drawn, ImmutableArray<AllocationStrategy> strategy, int threads)
    {
        var asked = new AutoAllocation(BigLedger.FirstDay.PlusDays(BigLedger.Days)) { Strategy = strategy, CrossBilling = true };
        var run = Allocator.Run(PaymentLedger.From(drawn.Entries(allocated: false)).Value, asked, threads).Events[0];
        Assert.Empty(run.Findings);
        return run.Allocations.Select(made => made.Allocation).Aggregate(default(BigChecksum), (sum, a) =>
            sum.With(Number(a.Credit.Value), Number(a.Invoice.Value), a.Amount.Cents));
    }

    private static int Number(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);

    private static IEnumerable<BigAllocation> WithQueues(BigLedger ledger)
    {
        var open = ledger.Invoices.GroupBy(i => i.Account)
            .ToDictionary(account => account.Key, account => new Queue<BigInvoice>(account.OrderBy(i => i.Day).ThenBy(i => i.Id)));
        var used = new Dictionary<int, int>();
        foreach (var receipt in ledger.Receipts.OrderBy(r => r.Day).ThenBy(r => r.Id))
        {
            var left = receipt.Cents;
            while (left > 0 && open.TryGetValue(receipt.Account, out var queue) && queue.TryPeek(out var invoice))
            {
                var due = invoice.Cents - used.GetValueOrDefault(invoice.Id);
                var pays = Math.Min(left, due);
                yield return new(receipt.Id, invoice.Id, Math.Max(receipt.Day, invoice.Day), pays);
                left -= pays;
                used[invoice.Id] = invoice.Cents - due + pays;
                if (pays == due)
                {
                    queue.Dequeue();
                }
            }
        }
    }
}
