using BenchmarkDotNet.Attributes;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>Replaying a year of claims, every treatment through two rounds.</summary>
[MemoryDiagnoser]
public class ClaimBenchmarks
{
    private JournalEntry[] entries = [];

    [Params(20_000, 200_000)]
    public int Treatments { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        entries = [.. ClaimRounds.Generate(Treatments)];
        Console.WriteLine($"// checksum: {ClaimsMeasure.Checksum(Replay())}");
    }

    [Benchmark]
    public Practice Replay() => Practice.From(entries).Value;
}
