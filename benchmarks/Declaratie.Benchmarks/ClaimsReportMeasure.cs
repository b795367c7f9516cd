using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain.Practices;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>Measures the claims report over a great many claim lines and prints a Markdown table, with checksums.</summary>
internal static class ClaimsReportMeasure
{
    private const int Rounds = 11;

    /// <summary>Each has two claim lines.</summary>
    private const int Treatments = 500_000;

    public static int Run(string[] args)
    {
        var treatments = args is [.., "--treatments", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Treatments;
        var built = Practice.From(ClaimRounds.Generate(treatments));
        var practice = built.IsClean ? built.Value : throw new InvalidOperationException($"Refused: {built.Findings[0]}");
        var all = new ClaimsReportSpec(new(1, 1, 1), new(9999, 12, 31)) { DeadlineDays = 0 };
        var files = practice.ClaimsReport(all).Files;
        var report = Measure("claims report over {0} claim lines", practice, all with { From = files[0].Date, To = files[^1].Date });
        Measure("of one provider, over the same files: {0} lines", practice, report.Spec with { Providers = [report.Rows[0].Provider] });
        Measure("of the last month: {0} lines", practice, report.Spec with { From = report.Spec.To.PlusMonths(-1) });
        Draw(report);
        return 0;
    }

    private static ClaimsReport Measure(string what, Practice practice, ClaimsReportSpec spec)
    {
        var report = practice.ClaimsReport(spec, "praktijk");
        var total = report.Total;
        var checksum = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Rows.Length} rows, {report.Files.Length} files; {total.Granted.Amount} + {total.Credited.Amount} + {total.AcceptedDifference.Amount} + {total.Abandoned.Amount} + {total.Open.Amount} = {total.Claimed.Amount}, received {report.Received}");
        Time(string.Format(CultureInfo.InvariantCulture, what, total.Claimed.Count), checksum, () => practice.ClaimsReport(spec, "praktijk"));
        return report;
    }

    private static void Draw(ClaimsReport report)
    {
        using var counted = new MemoryStream();
        ReportDrawing.Write(report, ReportFormat.Html, ReportLanguage.Dutch, counted);
        Time("drawn as a web page", string.Create(CultureInfo.InvariantCulture, $"{counted.Length} bytes"), () => ReportDrawing.Write(report, ReportFormat.Html, ReportLanguage.Dutch, Stream.Null));
    }

    private static void Time(string what, string checksum, Action act)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            act();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0.00} ms | {times[0]:0.00} ms | {checksum} |"));
    }
}
