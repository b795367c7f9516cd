using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;

namespace Declaratie.Benchmarks;

/// <summary>Measures the goals of the ledger and the report in one process and prints them as a Markdown table, with checksums.</summary>
internal static class MeasureCommand
{
    private const int Rounds = 5;
    private const int Questions = 101;

    public static int Run(string[] args)
    {
        var documents = args is ["--documents", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Sample.Documents;
        var entries = Sample.Entries(documents);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} invoices + {documents} receipts, {entries.Length} entries; median of {Rounds} rounds (reports: of {Questions} questions)"));
        Console.WriteLine();
        Console.WriteLine("| what | median | lowest | checksum |");
        Console.WriteLine("|---|---|---|---|");
        var ledger = Builds(entries);
        var reporting = Indexes(ledger);
        Reports(reporting, "");
        Kept(entries);
        Twice(entries);
        Appends(documents);
        Long(documents / 5);
        return 0;
    }

    private static void Long(int many)
    {
        var corrections = Math.Min(1_000, many);
        var forcing = LongHistories.Forcing(many, corrections);
        var times = Times(Rounds, forcing.Act);
        Row(string.Create(CultureInfo.InvariantCulture, $"{corrections} corrections dated back on a receipt with {many} allocations"), times, forcing.Checksum());
        var reversing = LongHistories.Reversing(many);
        times = Times(Rounds, reversing.Act);
        Row(string.Create(CultureInfo.InvariantCulture, $"reversing a write-off of {many} lines"), times, reversing.Checksum());
    }

    private static PaymentLedger Builds(JournalEntry[] entries)
    {
        // First with nothing else on the heap: what is kept from another round would be collected along.
        var both = Times(Rounds, () => ReportingLedger.Of(Sample.Build(entries)));
        PaymentLedger? ledger = null;
        var times = Times(Rounds, () =>
        {
            ledger = null;
            ledger = Sample.Build(entries);
        });
        Row("build the ledger", times, $"{entries.Length} accepted");
        Row("build ledger and index", both, $"{entries.Length} accepted");
        return ledger!;
    }

    private static ReportingLedger Indexes(PaymentLedger ledger)
    {
        ReportingLedger? reporting = null;
        Row("build the index", Times(Rounds, () => reporting = ReportingLedger.Of(ledger)), "");
        return reporting!;
    }

    private static void Reports(ReportingLedger reporting, string note)
    {
        foreach (var by in Enum.GetValues<SummariseBy>())
        {
            Report(reporting, Sample.Month with { SummariseBy = by, Sections = ReportSections.Summary }, $"a month's summary, by {by}{note}");
        }

        Periods(reporting);
        Report(reporting, Sample.Month with { Sections = ReportSections.Details }, $"a month's details{note}");
        Report(reporting, Sample.Month, $"a month's details and summary{note}");
    }

    private static void Report(ReportingLedger reporting, AllocatedPaymentsSpec spec, string what)
    {
        AllocatedPaymentsReport? report = null;
        var times = Times(Questions, () => report = reporting.AllocatedPayments(spec), collect: false);
        var size = report!.Details is { } lines ? $"{lines.Length} lines" : $"{report.Summary!.Value.Length} rows, total {report.Totals!.Value.Total}";
        Row(what, times, string.Create(CultureInfo.InvariantCulture, $"{size}; {Sample.Checksum(report)}"));
    }

    /// <summary>Five years in periods of thirty days, asked one by one and as a row; the checksums are equal.</summary>
    private static void Periods(ReportingLedger reporting)
    {
        var periods = Sample.Periods(SummariseBy.Provider);
        Periods("60 summaries of 30 days, by Provider, as 60 questions", () => [.. periods.Select(reporting.AllocatedPayments)]);
        Periods("60 periods in one pass", () => reporting.AllocatedPayments(periods));
        Periods("60 periods in one pass, on 2 threads", () => reporting.AllocatedPayments(periods, threads: 2));
    }

    private static void Periods(string what, Func<ImmutableArray<AllocatedPaymentsReport>> answer)
    {
        ImmutableArray<AllocatedPaymentsReport> reports = [];
        var times = Times(Questions, () => reports = answer(), collect: false);
        Row(what, times, string.Create(CultureInfo.InvariantCulture, $"{reports.Sum(report => report.Summary!.Value.Length)} rows; {Sample.Checksum(reports)}"));
    }

    private static void Kept(JournalEntry[] entries)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var ledger = Sample.Build(entries);
        var withLedger = GC.GetTotalMemory(forceFullCollection: true);
        var reporting = ReportingLedger.Of(ledger);
        var withIndex = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(reporting);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| bytes kept per fact: ledger + index | {(withLedger - before) / (double)entries.Length:0} + {(withIndex - withLedger) / (double)entries.Length:0} | | {entries.Length} facts |"));
    }

    /// <summary>The same month in a ledger that goes on for five years more: the answer and its time stay.</summary>
    private static void Twice(JournalEntry[] entries)
    {
        JournalEntry[] longer = [.. entries, .. entries.Select(Later).OfType<JournalEntry>()];
        var reporting = ReportingLedger.Of(Sample.Build(longer));
        Report(reporting, Sample.Month with { Sections = ReportSections.Summary }, "a month's summary, twice the ledger outside it");
    }

    private static JournalEntry? Later(JournalEntry entry) => entry switch
    {
        Invoice e => e with { Id = new("later-" + e.Id.Value), Date = e.Date.PlusDays(2_000) },
        Receipt e => e with { Id = new("later-" + e.Id.Value), Date = e.Date.PlusDays(2_000) },
        Allocation e => e with { Date = e.Date.PlusDays(2_000), Credit = new("later-" + e.Credit.Value), Invoice = new("later-" + e.Invoice.Value) },
        _ => null,
    };

    /// <summary>One append to ever larger ledgers, each time to the same old one: a fork.</summary>
    private static void Appends(int documents)
    {
        for (var size = 1_000; size <= documents; size *= 10)
        {
            var entries = Sample.Entries(size);
            var ledger = Sample.Build(entries);
            var last = entries.OfType<Receipt>().Last();
            var extra = last with { Id = new("extra"), Date = last.Date.PlusDays(3_000) };
            const int Many = 10_000;
            var times = Times(Rounds, () =>
            {
                for (var i = 0; i < Many; i++)
                {
                    ledger.Append(extra);
                }
            });
            Row(string.Create(CultureInfo.InvariantCulture, $"{Many} appends to a ledger of {entries.Length} facts"), times, ledger.OpenAmount(last.Id).ToString());
        }
    }

    /// <summary>Builds begin with a clean heap; questions follow each other, as they do in a program that keeps the index.</summary>
    private static List<double> Times(int rounds, Action action, bool collect = true)
    {
        // A question is answered at full speed only once its code is compiled for speed, which takes some calls and a moment.
        var warm = Stopwatch.StartNew();
        do
        {
            action();
        }
        while (!collect && warm.ElapsedMilliseconds < 1_000);

        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            if (collect)
            {
                GC.Collect();
            }

            var watch = Stopwatch.StartNew();
            action();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private static void Row(string what, List<double> times, string checksum)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0.00} ms | {times[0]:0.00} ms | {checksum} |"));
    }
}
