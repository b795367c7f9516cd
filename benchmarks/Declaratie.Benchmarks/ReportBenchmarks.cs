using BenchmarkDotNet.Attributes;
using Declaratie.Reporting;

namespace Declaratie.Benchmarks;

/// <summary>A month of the Allocated Payments report from the index.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private ReportingLedger ledger = null!;

    [Params(SummariseBy.Provider, SummariseBy.PatientsProvider, SummariseBy.WhoGotPaid)]
    public SummariseBy By { get; set; }

    [GlobalSetup]
    public void Build()
    {
        ledger = ReportingLedger.Of(Sample.Build(Sample.Entries(Sample.Documents)));
        Console.WriteLine($"// checksum: summary {Sample.Checksum(MonthSummary())}, details {Sample.Checksum(MonthDetails())}");
    }

    [Benchmark]
    public AllocatedPaymentsReport MonthSummary() =>
        ledger.AllocatedPayments(Sample.Month with { SummariseBy = By, Sections = ReportSections.Summary });

    [Benchmark]
    public AllocatedPaymentsReport MonthDetails() =>
        ledger.AllocatedPayments(Sample.Month with { SummariseBy = By, Sections = ReportSections.Details });
}
