using BenchmarkDotNet.Attributes;
using Declaratie.Exchange.Vektis;

namespace Declaratie.Benchmarks;

/// <summary>Reading and checking a Vektis message, reading it as typed records, and writing it.</summary>
[MemoryDiagnoser]
public class VektisBenchmarks
{
    private const int Insured = 20_000;

    private byte[] message = [];

    [Params("PM304", "PM305", "MZ301")]
    public string Standard { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        using var stream = new MemoryStream();
        var records = VektisSample.Write(stream, EiStandard.Find(Standard)!, Insured);
        message = stream.ToArray();
        Console.WriteLine($"// checksum: {records} records, {message.Length} bytes, {ReadAndCheck()} findings, {ReadTyped()} cents");
    }

    [Benchmark]
    public long ReadAndCheck()
    {
        var result = EiChecker.Check(new MemoryStream(message));
        return result.Errors + result.Warnings;
    }

    [Benchmark]
    public long ReadTyped()
    {
        using var reader = EiMessageReader.Open(new MemoryStream(message));
        var cents = 0L;
        while (reader.Read(out _, out var line))
        {
            cents += line.Claimed.WithSign.Cents;
        }

        return cents;
    }

    [Benchmark]
    public long WriteTyped() => VektisSample.Write(Stream.Null, EiStandard.Find(Standard)!, Insured);
}
