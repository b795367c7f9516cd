using BenchmarkDotNet.Attributes;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>The full details of a year of the big ledger as a file: how long, how many rows, how much memory.</summary>
[MemoryDiagnoser]
public class DrawingBenchmarks
{
    private StreamedAllocatedPayments year = null!;

    [GlobalSetup]
    public void Build()
    {
        var ledger = ReportingLedger.Of(Sample.Build(Sample.Entries(Sample.Documents)), "De Linde");
        year = ledger.StreamAllocatedPayments(new()
        {
            From = BigLedger.FirstDay.PlusDays(730),
            To = BigLedger.FirstDay.PlusDays(1_094),
            Sections = ReportSections.Details,
        });
        Console.WriteLine($"// checksum: {year.Lines!.Count()} lines; bytes: JSON {Json()}, CSV {Csv()}, HTML {Html()}, XLSX {Xlsx()}");
    }

    [Benchmark]
    public long Json() => Draw(ReportFormat.Json);

    [Benchmark]
    public long Csv() => Draw(ReportFormat.Csv);

    [Benchmark]
    public long Html() => Draw(ReportFormat.Html);

    [Benchmark]
    public long Xlsx() => Draw(ReportFormat.Xlsx);

    /// <summary>Draws to nowhere.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <returns>How many bytes it is.</returns>
    internal static long Draw(StreamedAllocatedPayments report, ReportFormat format)
    {
        using var meter = new Meter();
        ReportDrawing.Write(report, format, ReportLanguage.Dutch, meter);
        return meter.Bytes;
    }

    private long Draw(ReportFormat format) => Draw(year, format);

    /// <summary>Counts what is written and keeps nothing.</summary>
    private sealed class Meter : Stream
    {
        public long Bytes { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
            // There is nothing to flush.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Bytes += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Bytes += buffer.Length;
    }
}
