using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks;

/// <summary>The reports beside Allocated Payments: what is open on a day, and the settlement, pay and receipts of a year.</summary>
[MemoryDiagnoser]
public class OtherReportsBenchmarks
{
    private static readonly LocalDate LastDay = BigLedger.FirstDay.PlusDays(BigLedger.Days - 1);
    private static readonly LocalDate MiddleDay = BigLedger.FirstDay.PlusDays(BigLedger.Days / 2);
    private static readonly LocalDate From = BigLedger.FirstDay.PlusDays(730);
    private static readonly LocalDate To = From.PlusDays(364);

    private ReportingLedger ledger = null!;
    private ProviderRates flat = null!;
    private ProviderRates changing = null!;

    /// <summary>What is asked.</summary>
    internal ReportingLedger Ledger => ledger;

    [GlobalSetup]
    public void Build()
    {
        ledger = ReportingLedger.Of(Sample.Build(Sample.Entries(Sample.Documents)));
        flat = ProviderRates.Of(PayAdvances.Paid, [new ProviderRate(null, null, null, null, 45m)]).Value;
        changing = ProviderRates.Of(PayAdvances.Paid, Changing()).Value;
        Console.WriteLine($"// checksum: {Checksums()}");
    }

    [Benchmark]
    public OpenTransactionsReport OpenOnTheLastDay() => ledger.OpenTransactions(LastDay);

    [Benchmark]
    public OpenTransactionsReport OpenInTheMiddle() => ledger.OpenTransactions(MiddleDay);

    [Benchmark]
    public SettlementReport SettlementOfAYear() => ledger.Settlement(From, To);

    [Benchmark]
    public ReceiptsReport ReceiptsOfAYear() => ledger.Receipts(From, To);

    [Benchmark]
    public ProviderPayReport PayOfAYear() => Pay(flat);

    [Benchmark]
    public ProviderPayReport PayOfAYearAtRatesThatChangeEveryMonth() => Pay(changing);

    /// <summary>Says in one number per report what it holds, so that a fast wrong answer is seen.</summary>
    /// <returns>The checksums.</returns>
    internal string Checksums() => string.Join(", ",
    [
        $"last day {Checksum(OpenOnTheLastDay())}",
        $"middle {Checksum(OpenInTheMiddle())}",
        $"settlement {Sum(SettlementOfAYear().Pairs.Select(pair => pair.Amount))}",
        $"receipts {Sum(ReceiptsOfAYear().Rows.Select(row => row.Receipts + row.RefundsAndCorrections))}",
        $"pay {Sum(PayOfAYear().Rows.Select(row => row.Pay))}",
        $"pay per month {Sum(PayOfAYearAtRatesThatChangeEveryMonth().Rows.Select(row => row.Pay))}",
    ]);

    private static ImmutableArray<ProviderRate> Changing() =>
    [
        .. Enumerable.Range(0, 12).Select(month => new ProviderRate(null, null, From.PlusDays(30 * month), month == 11 ? null : From.PlusDays((30 * month) + 29), 40m + (month % 3))),
        new ProviderRate(null, PayorLabel.Unknown, null, null, 40m),
    ];

    private static long Checksum(OpenTransactionsReport report) => unchecked(
        Sum(report.Credits.Select(row => row.Open)) + (31 * Sum(report.Debits.Select(row => row.Open))) + report.Accounts.Count
        + Sum(report.Ageing.Select(age => age.Totals.Debits - age.Totals.Credits)));

    /// <summary>Each amount times its place.</summary>
    private static long Sum(IEnumerable<Money> amounts)
    {
        var (sum, place) = (0L, 0L);
        foreach (var amount in amounts)
        {
            sum = unchecked(sum + ((++place % 1_000_003) * amount.Cents));
        }

        return sum;
    }

    private ProviderPayReport Pay(ProviderRates rates) =>
        ledger.ProviderPay(new ProviderPaySpec { From = From, To = To, Rates = rates }).Value ?? throw new InvalidOperationException("A row has no rate.");
}
