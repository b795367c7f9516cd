using System.Diagnostics;
using System.Globalization;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>Measures the goals of the reports over a year of the big ledger and prints them as a Markdown table, with checksums.</summary>
internal static class ReportsMeasure
{
    private const int Rounds = 21;
    private const int Drawings = 5;

    private static readonly AllocatedPaymentsSpec Year = new()
    {
        From = BigLedger.FirstDay.PlusDays(730),
        To = BigLedger.FirstDay.PlusDays(1_094),
    };

    public static int Run()
    {
        var reports = new OtherReportsBenchmarks();
        reports.Build();
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sample.Documents} invoices + as many receipts; a year; median of {Rounds} rounds"));
        Console.WriteLine();
        Console.WriteLine("| what | median | lowest |");
        Console.WriteLine("|---|---|---|");
        var ledger = reports.Ledger;
        Row("summary of a year", () => ledger.AllocatedPayments(Year with { Sections = ReportSections.Summary }));
        Row("the same, by who got paid", () => ledger.AllocatedPayments(Year with { Sections = ReportSections.Summary, SummariseBy = SummariseBy.WhoGotPaid }));
        Row("settlement", reports.SettlementOfAYear);
        Row("provider pay, one rate", reports.PayOfAYear);
        Row("provider pay, rates that change every month", reports.PayOfAYearAtRatesThatChangeEveryMonth);
        Row("receipts", reports.ReceiptsOfAYear);
        Row("open transactions, last day", reports.OpenOnTheLastDay);
        Row("open transactions, in the middle", reports.OpenInTheMiddle);
        Console.WriteLine();
        Console.WriteLine("| full details of the year as | rows | median | rows a second | bytes | megabytes in use, most |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Draw(ledger, ReportFormat.Json);
        Draw(ledger, ReportFormat.Csv);
        Draw(ledger, ReportFormat.Html);
        return 0;
    }

    private static void Row(string what, Func<object> ask)
    {
        var times = Times(Rounds, () => ask());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0.00} ms | {times[0]:0.00} ms |"));
    }

    /// <summary>From the index to the last byte: making the lines is part of it.</summary>
    private static void Draw(ReportingLedger ledger, ReportFormat format)
    {
        var spec = Year with { Sections = ReportSections.Details };
        var (rows, bytes) = (ledger.StreamAllocatedPayments(spec).Lines!.Count(), 0L);
        var times = Times(Drawings, () => bytes = DrawingBenchmarks.Draw(ledger.StreamAllocatedPayments(spec), format));
        var median = times[times.Count / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {format} | {rows} | {median:0} ms | {rows / median * 1000:0} | {bytes} | {Grown(ledger, spec, format):0.0} |"));
    }

    /// <summary>What is alive halfway, beyond what was before: it does not grow with the rows.</summary>
    private static double Grown(ReportingLedger ledger, AllocatedPaymentsSpec spec, ReportFormat format)
    {
        const int Often = 20_000;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        var streamed = ledger.StreamAllocatedPayments(spec);
        DrawingBenchmarks.Draw(streamed with { Lines = Watched(streamed.Lines!) }, format);
        return (most - before) / 1_048_576.0;

        IEnumerable<DetailLine> Watched(IEnumerable<DetailLine> lines)
        {
            var count = 0;
            foreach (var line in lines)
            {
                if (++count % Often == 0)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
                }

                yield return line;
            }
        }
    }

    private static List<double> Times(int rounds, Action action)
    {
        var warm = Stopwatch.StartNew();
        do
        {
            action();
        }
        while (warm.ElapsedMilliseconds < 500);

        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            action();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times;
    }
}
