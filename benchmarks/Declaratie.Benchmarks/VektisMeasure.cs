using System.Diagnostics;
using System.Globalization;
using Declaratie.Exchange.Vektis;

namespace Declaratie.Benchmarks;

/// <summary>Measures the goals of the Vektis messages in one process and prints them as a Markdown table, with checksums.</summary>
internal static class VektisMeasure
{
    private const int Rounds = 5;
    private const int Insured = 20_000;
    private const int Tenfold = 10;

    public static int Run(string[] args)
    {
        var insured = args is [.., "--insured", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Insured;
        Console.WriteLine("| what | records | median | records/s | allocated | checksum |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var name in new[] { "PM304", "PM305", "MZ301" })
        {
            var standard = EiStandard.Find(name)!;
            var small = Checks(standard, insured);
            var large = Checks(standard, insured * Tenfold);
            Writes(standard, insured);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name}: ten times the file | | {large / small:0.0} times | | | |"));
        }

        return 0;
    }

    private static double Checks(EiStandard standard, int insured)
    {
        using var stream = new MemoryStream();
        var records = VektisSample.Write(stream, standard, insured);
        return Row($"{standard.Name}: read and check", records, () =>
        {
            stream.Position = 0;
            var result = EiChecker.Check(stream);
            return string.Create(CultureInfo.InvariantCulture, $"{result.Claimed}, {result.Errors} errors, {result.Warnings} warnings");
        });
    }

    private static void Writes(EiStandard standard, int insured)
    {
        var (person, line) = (VektisSample.Person(1), VektisSample.Line(standard, 1, 1));
        var records = (insured * 5L) + 2;
        Row($"{standard.Name}: write typed records", records, () =>
        {
            using var stream = new Counting();
            using var writer = new EiWriter(stream, standard);
            writer.Write(new EiHeader());
            for (var number = 0; number < insured; number++)
            {
                writer.Write(person);
                writer.Write(person, line);
                writer.Write(person, line);
                writer.Write(person, line);
                writer.Write(person, line);
            }

            writer.Close();
            return string.Create(CultureInfo.InvariantCulture, $"{stream.Written} bytes");
        });
        Row($"{standard.Name}: make and write typed records", records, () =>
        {
            using var stream = new Counting();
            VektisSample.Write(stream, standard, insured);
            return string.Create(CultureInfo.InvariantCulture, $"{stream.Written} bytes");
        });
    }

    private static double Row(string what, long records, Func<string> act)
    {
        var checksum = act();
        var times = new List<double>();
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            var same = act();
            times.Add(watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            checksum = same == checksum ? checksum : throw new InvalidOperationException("Another answer to the same question.");
        }

        times.Sort();
        var median = times[times.Count / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {records} | {median:0.0} ms | {records / median * 1000:0} | {allocated / 1024} KiB | {checksum} |"));
        return median;
    }

    /// <summary>Where bytes go to be counted.</summary>
    private sealed class Counting : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position
        {
            get => Written;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
            // Nothing is kept.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Written += count;
    }
}
