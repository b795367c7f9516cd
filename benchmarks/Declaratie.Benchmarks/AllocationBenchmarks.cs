using BenchmarkDotNet.Attributes;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>The allocation engine over the whole big ledger without its allocations, by each strategy.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private PaymentLedger ledger = PaymentLedger.Empty;
    private AutoAllocation asked = OpenLedger.Everything;

    /// <summary>References are only in claim files; pro rata on a heavy account makes as many allocations as receipts times invoices.</summary>
    public static IEnumerable<string> Cases =>
    [
        "uniform", "uniform SameProvider", "uniform OldestFirst", "uniform ProRata",
        "heavy", "heavy SameProvider", "heavy OldestFirst",
        "accounts", "accounts ByReference",
    ];

    [ParamsSource(nameof(Cases))]
    public string Case { get; set; } = "";

    [GlobalSetup]
    public void Build()
    {
        var parts = Case.Split(' ');
        ledger = Sample.Build([.. OpenLedger.Entries(parts[0])]);
        asked = OpenLedger.Everything with { Strategy = parts is [_, var name] ? [Enum.Parse<AllocationStrategy>(name)] : AutoAllocation.DefaultStrategy };
        Console.WriteLine($"// checksum: {Case}: {OpenLedger.Run(ledger, asked).Count} allocations, {OpenLedger.Run(ledger, asked, 2).Total}");
    }

    [Benchmark(Baseline = true)]
    public int WholePractice() => OpenLedger.Run(ledger, asked).Count;

    [Benchmark]
    public int OnTwoThreads() => OpenLedger.Run(ledger, asked, 2).Count;
}

/// <summary>The allocation engine over one account of twenty open documents, in a big ledger: it must not cost what the ledger costs.</summary>
[MemoryDiagnoser]
public class AccountBenchmarks
{
    private static readonly PatientId Twenty = new("twenty");

    private PaymentLedger ledger = PaymentLedger.Empty;
    private AutoAllocation asked = OpenLedger.Everything;

    [ParamsAllValues]
    public AllocationStrategy Strategy { get; set; }

    [GlobalSetup]
    public void Build()
    {
        ledger = Sample.Build([.. OpenLedger.Entries("uniform"), .. Account()]);
        asked = OpenLedger.Everything with { Account = new AccountId(Twenty.Value), Strategy = [Strategy] };
        Console.WriteLine($"// checksum: one account {Strategy}: {OneAccount()} allocations, {OpenLedger.Run(ledger, asked).Total}");
    }

    [Benchmark]
    public int OneAccount() => OpenLedger.Run(ledger, asked).Count;

    private static IEnumerable<JournalEntry> Account()
    {
        var (provider, last) = (new ProviderId("1"), BigLedger.FirstDay.PlusDays(BigLedger.Days - 1));
        yield return new Patient(Twenty) { Name = "Twintig", Provider = provider };
        for (var i = 1; i <= 10; i++)
        {
            yield return new Invoice(new($"twenty-{i}"), last, provider, Money.FromEuros(10 + i)) { Patient = Twenty };
            yield return new Receipt(new($"twenty-{i}"), last, provider, Money.FromEuros(20 - i)) { Patient = Twenty, Pays = [new($"twenty-{i}")] };
        }
    }
}

/// <summary>The big ledger with everything open, and what is asked of it.</summary>
internal static class OpenLedger
{
    public static AutoAllocation Everything { get; } = new(BigLedger.FirstDay.PlusDays(BigLedger.Days)) { CrossBilling = true };

    public static IEnumerable<JournalEntry> Entries(string data) => Drawn(data, Sample.Documents).Entries(allocated: false);

    public static AllocationRun Run(PaymentLedger ledger, AutoAllocation asked, int threads = 1) => Allocator.Run(ledger, asked, threads).Events[0];

    private static BigLedger Drawn(string data, int documents) => data switch
    {
        "accounts" => BigLedger.GenerateAccounts(documents),
        "heavy" => BigLedger.Generate(documents, Math.Max(10, documents / 10), 20),
        _ => BigLedger.Generate(documents, Math.Max(10, documents / 10)),
    };
}
