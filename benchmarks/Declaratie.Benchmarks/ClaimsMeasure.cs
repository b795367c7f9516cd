using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>Measures the goals of the claims in one process and prints them as a Markdown table, with checksums.</summary>
internal static class ClaimsMeasure
{
    private const int Rounds = 5;
    private const int Treatments = 200_000;

    public static int Run(string[] args)
    {
        var treatments = args is [.., "--treatments", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Treatments;
        Console.WriteLine("| what | median | lowest | checksum |");
        Console.WriteLine("|---|---|---|---|");
        var small = Replay(treatments);
        var large = args.Contains("--tenfold") ? Replay(treatments * 10, 1) : 0;
        if (large > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ten times as many | {large / small:0.0} times | | |"));
        }

        for (var size = 1_000; size <= treatments; size *= 10)
        {
            Steps(size);
        }

        return 0;
    }

    /// <summary>Says in one number what a practice holds.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>The checksum.</returns>
    public static string Checksum(Practice practice)
    {
        var (count, settled, sum) = (0, 0, 0L);
        foreach (var treatment in practice.Treatments())
        {
            count++;
            settled += treatment.Status == TreatmentStatus.Settled ? 1 : 0;
            sum = unchecked(sum + (count * (long)treatment.Attempt * (treatment.Amount?.Cents ?? 0)));
        }

        var open = practice.ClaimFiles().Count(file => file.Status != ClaimFileStatus.Settled);
        return string.Create(CultureInfo.InvariantCulture, $"{settled} of {count} settled, {open} files open; {sum}");
    }

    /// <summary>Entries come one by one and are let go, as from a file; making them is part of the time.</summary>
    private static double Replay(int treatments, int rounds = Rounds)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var practice = Build(ClaimRounds.Generate(treatments));
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (checksum, count) = (Checksum(practice), ClaimRounds.Generate(treatments).Count());
        practice = null;
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            practice = Build(ClaimRounds.Generate(treatments));
            times.Add(watch.Elapsed.TotalMilliseconds);
            GC.KeepAlive(practice);
            practice = null;
        }

        times.Sort();
        var median = times[times.Count / 2];
        Row(string.Create(CultureInfo.InvariantCulture, $"make and replay {count} entries, {treatments} treatments through two rounds"), median, times[0], checksum);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| entries a second | {count / median * 1000:0} | | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| bytes kept per treatment, ids included | {bytes / (double)treatments:0} | | |"));
        return median;
    }

    /// <summary>One step on one treatment, in ever larger practices.</summary>
    private static void Steps(int treatments)
    {
        const int Many = 2_000;
        JournalEntry[] entries = [.. ClaimRounds.Generate(treatments)];
        var practice = Build(entries);
        var first = entries.OfType<Treatment>().First();
        var date = first.Date.PlusYears(1);
        practice = practice.Append(first with { Id = new TreatmentId("new"), Date = date }).Practice;
        practice = practice.Append(new TreatmentsChecked(date) { Treatments = [new TreatmentId("new")] }).Practice;
        var book = new TreatmentsBooked(date) { Treatments = [new TreatmentId("new")] };
        var times = new List<double>();
        for (var round = 0; round < Rounds * 2; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Many; i++)
            {
                practice.Append(book);
            }

            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Row(string.Create(CultureInfo.InvariantCulture, $"{Many} times booking one treatment in a practice of {treatments}"), times[times.Count / 2], times[0], practice.Append(book).Practice.Find(new TreatmentId("new"))!.Status.ToString());
    }

    private static Practice Build(IEnumerable<JournalEntry> entries)
    {
        var built = Practice.From(entries);
        return built.IsClean ? built.Value : throw new InvalidOperationException($"Refused: {built.Findings[0]}");
    }

    private static void Row(string what, double median, double lowest, string checksum) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {median:0.00} ms | {lowest:0.00} ms | {checksum} |"));
}
