using BenchmarkDotNet.Attributes;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;

namespace Declaratie.Benchmarks;

/// <summary>Reading a journal, and reading and checking it.</summary>
[MemoryDiagnoser]
public class JournalBenchmarks
{
    private byte[] journal = [];

    [GlobalSetup]
    public void Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new JournalWriter(stream))
        {
            writer.Write(new JournalHeader("Big"));
            foreach (var entry in Sample.Entries(Sample.Documents))
            {
                writer.Write(entry);
            }
        }

        journal = stream.ToArray();
        Console.WriteLine($"// checksum: {journal.Length} bytes, {Read()} lines, {ReadAndCheck()} refused");
    }

    [Benchmark]
    public int Read()
    {
        using var reader = JournalReader.Open(new MemoryStream(journal));
        var lines = 0;
        while (reader.Read(out _))
        {
            lines++;
        }

        return lines;
    }

    [Benchmark]
    public int ReadAndCheck()
    {
        using var reader = JournalReader.Open(new MemoryStream(journal));
        var builder = PaymentLedger.CreateBuilder();
        var refused = 0;
        while (reader.Read(out var line))
        {
            refused += line.Entry is null || builder.Append(line.Entry, line.Line) is not null ? 1 : 0;
        }

        return refused;
    }
}
