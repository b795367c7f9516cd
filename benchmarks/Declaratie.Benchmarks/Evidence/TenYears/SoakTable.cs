using System.Diagnostics;
using System.Globalization;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>The figures as Markdown, and whether each is as it should be.</summary>
internal sealed class SoakTable
{
    private readonly List<(string What, string Figure, bool? Good)> rows = [];

    public bool IsGood => rows.TrueForAll(row => row.Good != false);

    public void Add(string what, FormattableString figure, bool? good = null) => rows.Add((what, figure.ToString(CultureInfo.InvariantCulture), good));

    public void Write(TextWriter output)
    {
        output.WriteLine("| what | figure | |");
        output.WriteLine("|---|---|---|");
        foreach (var (what, figure, good) in rows)
        {
            output.WriteLine($"| {what} | {figure} | {good switch { true => "good", false => "WRONG", null => "" }} |");
        }

        output.WriteLine();
    }

    public static void Years(TextWriter output, IEnumerable<SoakYear> years)
    {
        output.WriteLine("| year | entries so far | replay so far | managed memory | bytes an entry | reports of January | reports of December |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var year in years)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {year.Year} | {year.Entries:#,0} | {year.Seconds:0.0} s | {year.Bytes / 1048576.0:#,0} MiB | {year.Bytes / (double)year.Entries:0} | {year.FirstReports:0.00} s | {year.LastReports:0.00} s |"));
        }

        output.WriteLine();
    }

    public static void Kinds(TextWriter output, IReadOnlyDictionary<string, (long Count, long Ticks)> kinds)
    {
        output.WriteLine("| kind of entry | entries | µs each |");
        output.WriteLine("|---|---|---|");
        foreach (var (kind, (count, ticks)) in kinds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {count:#,0} | {ticks * 1e6 / Stopwatch.Frequency / count:0.0} |"));
        }

        output.WriteLine();
    }
}
