using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>A year of the replay.</summary>
internal sealed record SoakYear(int Year, long Entries, double Seconds, long Bytes, double FirstReports, double LastReports);

/// <summary>The replay: every entry is appended to a practice; at the end of a month its reports are made and remembered, and the month is closed.</summary>
/// <param name="spec">The knobs.</param>
/// <param name="progress">A line per year.</param>
internal sealed class SoakReplay(SoakSpec spec, TextWriter progress)
{
    private readonly YearMonth firstMonth = spec.Start.ToYearMonth();
    private readonly Stopwatch watch = new();
    private double firstReports;
    private double reporting;

    public Practice Practice { get; private set; } = Practice.Empty;

    /// <summary>What the process held before the first entry.</summary>
    public long BytesBefore { get; private set; }

    public long Entries { get; private set; }

    /// <summary>How many entries of each type, refused ones too, and how long appending these took.</summary>
    public SortedDictionary<string, (long Count, long Ticks)> Kinds { get; } = new(StringComparer.Ordinal);

    public List<string> Refused { get; } = [];

    public long RefusedCount { get; private set; }

    public List<SoakYear> Years { get; } = [];

    public List<SoakDigest> Digests { get; } = [];

    /// <summary>The laws that were broken, of the year ends.</summary>
    public List<string> Broken { get; } = [];

    public double Seconds { get; private set; }

    public void Run()
    {
        BytesBefore = GC.GetTotalMemory(forceFullCollection: true);
        watch.Start();
        foreach (var entry in SoakHistory.Of(spec))
        {
            if (SoakHistory.MonthClosedBy(spec, entry) is { } month)
            {
                watch.Stop();
                EndOfMonth(month);
                watch.Start();
            }

            Append(entry);
        }

        watch.Stop();
        Seconds = watch.Elapsed.TotalSeconds;
    }

    /// <summary>So that its memory can be used by another.</summary>
    public void LetGo() => Practice = Practice.Empty;

    private void Append(JournalEntry entry)
    {
        Entries++;
        var before = Stopwatch.GetTimestamp();
        (Practice, var decision) = Practice.Append(entry);
        var (count, ticks) = Kinds.GetValueOrDefault(entry.GetType().Name);
        Kinds[entry.GetType().Name] = (count + 1, ticks + Stopwatch.GetTimestamp() - before);
        if (!decision.IsAccepted)
        {
            RefusedCount++;
            if (Refused.Count < 10)
            {
                Refused.Add($"{entry.GetType().Name}: {decision.Refusal}");
            }
        }
    }

    private void EndOfMonth(YearMonth month)
    {
        var clock = Stopwatch.StartNew();
        var ledger = SoakReports.Index(Practice);
        Digests.AddRange(SoakReports.Of(Practice, ledger, month, firstMonth));
        var seconds = clock.Elapsed.TotalSeconds;
        reporting += seconds;
        firstReports = month.Month == 1 ? seconds : firstReports;
        if (month.Month == 12)
        {
            Broken.AddRange(SoakLaws.OfYear(Practice, ledger, month.Year).Select(broken => $"{broken}"));
            EndOfYear(month.Year, seconds);
        }
    }

    private void EndOfYear(int year, double lastReports)
    {
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - BytesBefore;
        var one = new SoakYear(year, Entries, watch.Elapsed.TotalSeconds, bytes, firstReports, lastReports);
        Years.Add(one);
        progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{year}: {Entries} entries, {RefusedCount} refused, {one.Seconds:0.0} s of replay, {reporting:0.0} s of reports, {bytes / 1048576.0:0} MiB, {bytes / (double)Entries:0} bytes an entry; reports of January {firstReports:0.00} s, of December {lastReports:0.00} s"));
    }
}
