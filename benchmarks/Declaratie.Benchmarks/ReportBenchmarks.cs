using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Declaratie.Reporting;

namespace Declaratie.Benchmarks;

/// <summary>A month of the Allocated Payments report from the index, and five years of them.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private ReportingLedger ledger = null!;
    private ImmutableArray<AllocatedPaymentsSpec> periods;

    [Params(SummariseBy.Provider, SummariseBy.PatientsProvider, SummariseBy.WhoGotPaid)]
    public SummariseBy By { get; set; }

    [GlobalSetup]
    public void Build()
    {
        ledger = ReportingLedger.Of(Sample.Build(Sample.Entries(Sample.Documents)));
        periods = Sample.Periods(By);
        Console.WriteLine($"// checksum: summary {Sample.Checksum(MonthSummary())}, details {Sample.Checksum(MonthDetails())}, row {Sample.Checksum(SixtyPeriods())}, {Sample.Checksum(SixtyQuestions())}");
    }

    [Benchmark]
    public AllocatedPaymentsReport MonthSummary() =>
        ledger.AllocatedPayments(Sample.Month with { SummariseBy = By, Sections = ReportSections.Summary });

    [Benchmark]
    public AllocatedPaymentsReport MonthDetails() =>
        ledger.AllocatedPayments(Sample.Month with { SummariseBy = By, Sections = ReportSections.Details });

    [Benchmark]
    public ImmutableArray<AllocatedPaymentsReport> SixtyPeriods() => ledger.AllocatedPayments(periods);

    [Benchmark]
    public ImmutableArray<AllocatedPaymentsReport> SixtyPeriodsOnTwoThreads() => ledger.AllocatedPayments(periods, threads: 2);

    [Benchmark]
    public ImmutableArray<AllocatedPaymentsReport> SixtyQuestions() => [.. periods.Select(ledger.AllocatedPayments)];
}
