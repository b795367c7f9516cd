using BenchmarkDotNet.Attributes;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>Building the ledger and its index, and appending one entry to a big one.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private JournalEntry[] entries = [];
    private PaymentLedger ledger = PaymentLedger.Empty;
    private Receipt receipt = null!;

    [GlobalSetup]
    public void Build()
    {
        entries = Sample.Entries(Sample.Documents);
        ledger = Sample.Build(entries);
        var last = entries.OfType<Receipt>().Last();
        receipt = last with { Id = new CreditId("new"), Date = BigLedger.FirstDay.PlusDays(BigLedger.Days) };
        Console.WriteLine($"// checksum: {entries.Length} entries, open {ledger.OpenAmount(last.Id)}");
    }

    [Benchmark]
    public PaymentLedger From() => Sample.Build(entries);

    [Benchmark]
    public ReportingLedger Index() => ReportingLedger.Of(ledger);

    [Benchmark]
    public PaymentLedger AppendOne() => ledger.Append(receipt).Ledger;
}
