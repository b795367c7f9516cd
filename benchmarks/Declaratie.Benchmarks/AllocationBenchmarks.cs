using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>The allocation engine over the big ledger without its allocations: one account, and the whole practice by each strategy.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private static readonly ImmutableArray<AllocationStrategy>[] Strategies =
        [AutoAllocation.DefaultStrategy, .. Enum.GetValues<AllocationStrategy>().Select(strategy => ImmutableArray.Create(strategy))];

    private static readonly AutoAllocation All = new(BigLedger.FirstDay.PlusDays(BigLedger.Days)) { CrossBilling = true };

    private static readonly PatientId Twenty = new("twenty");

    private static readonly AutoAllocation One = All with { Account = new AccountId(Twenty.Value) };

    private PaymentLedger ledger = PaymentLedger.Empty;

    [Params("uniform", "heavy", "accounts")]
    public string Data { get; set; } = "";

    [GlobalSetup]
    public void Build()
    {
        var documents = Sample.Documents;
        var drawn = Data == "accounts" ? BigLedger.GenerateAccounts(documents) : BigLedger.Generate(documents, Math.Max(10, documents / 10), Data == "heavy" ? 20 : 0);
        ledger = Sample.Build([.. drawn.Entries(allocated: false), .. AccountOfTwenty()]);
        var runs = Strategies.Select(strategy => Run(All with { Strategy = strategy })).Select(run => $"{run.Count} of {run.Total}");
        Console.WriteLine($"// checksum: one account {OneAccount()} of {Run(One).Total}; whole practice {string.Join(", ", runs)}");
    }

    [Benchmark]
    public int OneAccount() => Run(One).Count;

    [Benchmark(Baseline = true)]
    public int Mix() => Run(All).Count;

    [Benchmark]
    public int MixOnTwoThreads() => Run(All, threads: 2).Count;

    [Benchmark]
    [Arguments(AllocationStrategy.ByReference)]
    [Arguments(AllocationStrategy.SameProvider)]
    [Arguments(AllocationStrategy.OldestFirst)]
    [Arguments(AllocationStrategy.ProRata)]
    public int ByItself(AllocationStrategy strategy) => Run(All with { Strategy = [strategy] }).Count;

    /// <summary>A patient of whom ten invoices and ten receipts are open.</summary>
    private static IEnumerable<JournalEntry> AccountOfTwenty()
    {
        var (provider, last) = (new ProviderId("1"), BigLedger.FirstDay.PlusDays(BigLedger.Days - 1));
        yield return new Patient(Twenty) { Name = "Twintig", Provider = provider };
        for (var i = 1; i <= 10; i++)
        {
            yield return new Invoice(new($"twenty-{i}"), last, provider, Money.FromEuros(10 + i)) { Patient = Twenty };
            yield return new Receipt(new($"twenty-{i}"), last, provider, Money.FromEuros(20 - i)) { Patient = Twenty };
        }
    }

    private AllocationRun Run(AutoAllocation asked, int threads = 1) => Allocator.Run(ledger, asked, threads).Events[0];
}
