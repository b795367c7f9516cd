using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Reporting;
using Declaratie.Reporting.Receipts;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary><i>Duurproef</i>: ten years of a busy practice, with reports per month, of which every closed month is asked again at the end.</summary>
internal static class SoakRun
{
    private const int Rounds = 3;
    private const double Flat = 0.01;

    /// <summary>Does it, and prints the tables of docs/bewijs.md.</summary>
    /// <returns>0 when nothing differs, else 1.</returns>
    public static int Run(SoakSpec spec, TextWriter output, TextWriter progress)
    {
        var replay = new SoakReplay(spec, progress);
        replay.Run();
        var rows = new SoakTable();
        rows.Add("entries", $"{replay.Entries}");
        rows.Add("entries refused", $"{replay.RefusedCount}", replay.RefusedCount == 0);
        rows.Add("years, months", $"{spec.Years}, {spec.Months}");
        rows.Add("kinds of entries", $"{replay.Kinds.Count} of {KindsOfEntries().Length}", replay.Kinds.Count == KindsOfEntries().Length);
        rows.Add("made and appended one by one", $"{replay.Seconds:0.0} s, {replay.Entries / replay.Seconds:0} entries a second");
        rows.Add("laws at the ends of the years (I1–I4, R25, I8, K1, K2, K5, K10, K11)", $"{replay.Broken.Count} broken", replay.Broken.Count == 0);
        var waiting = SoakLaws.Waiting(replay.Practice, spec.MonthAt(spec.Months - 1));
        var unmatched = replay.Practice.ReturnFiles().Count(file => file.Status == ReturnFileStatus.Unmatched);
        rows.Add("treatments, claim files", $"{replay.Practice.Treatments().Count()}, {replay.Practice.ClaimFiles().Count()}");
        rows.Add("treatments before the last month that wait, returns not understood", $"{waiting}, {unmatched}", waiting + unmatched == 0);
        var state = Again(spec, replay, rows, progress);
        replay.LetGo();
        InBulk(spec, replay.Digests, state, rows, progress);
        SoakTable.Years(output, replay.Years);
        rows.Write(output);
        SoakTable.Kinds(output, replay.Kinds);
        replay.Refused.Concat(replay.Broken).Take(20).ToList().ForEach(output.WriteLine);
        output.WriteLine(rows.IsGood ? "all as it should be" : "SOMETHING DIFFERS");
        return rows.IsGood ? 0 : 1;
    }

    /// <summary>Every type of entry that a journal can have.</summary>
    public static ImmutableArray<string> KindsOfEntries() =>
        [.. typeof(JournalEntry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JournalEntry)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>After the load: closed months are asked anew, three times, and memory does not grow.</summary>
    /// <returns>The digest of the state, so that the practice can be let go.</returns>
    private static string Again(SoakSpec spec, SoakReplay replay, SoakTable rows, TextWriter progress)
    {
        var practice = replay.Practice;
        var alone = GC.GetTotalMemory(forceFullCollection: true);
        var ledger = SoakReports.Index(practice);
        var loaded = GC.GetTotalMemory(forceFullCollection: true);
        rows.Add("kept by the practice alone", $"{(alone - replay.BytesBefore) / 1048576.0:0} MiB, {(alone - replay.BytesBefore) / (double)replay.Entries:0} bytes an entry");
        rows.Add("kept by the index of the reports", $"{(loaded - alone) / 1048576.0:0} MiB, {(loaded - alone) / (double)replay.Entries:0} bytes an entry");
        var most = 0.0;
        for (var round = 1; round <= Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            Compare($"reports of closed months, round {round}", spec, practice, ledger, replay.Digests, rows);
            var seconds = clock.Elapsed.TotalSeconds;
            var heap = GC.GetTotalMemory(forceFullCollection: true);
            most = Math.Max(most, Math.Abs(heap - loaded) / (double)loaded);
            rows.Add($"round {round}: time of {replay.Digests.Count} reports, managed memory after it", $"{seconds:0.0} s, {heap / 1048576.0:0.0} MiB");
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {seconds:0.0} s, {heap / 1048576.0:0.0} MiB"));
        }

        // What a test runs is so small that the runtime itself shows.
        var isFlat = most <= Flat || replay.Entries < 100_000;
        rows.Add("memory before the rounds, most difference after one", $"{loaded / 1048576.0:0.0} MiB, {most:0.00%}", isFlat);
        AddUp(spec, ledger, rows);
        return SoakReports.State(practice);
    }

    private static void Compare(string what, SoakSpec spec, Practice practice, ReportingLedger ledger, List<SoakDigest> before, SoakTable rows)
    {
        var now = Enumerable.Range(0, spec.Months).SelectMany(month => SoakReports.Of(practice, ledger, spec.MonthAt(month).ToYearMonth(), spec.Start.ToYearMonth())).ToList();
        var other = before.Zip(now).Where(pair => pair.First != pair.Second).Select(pair => pair.First).ToList();
        var isEqual = other.Count == 0 && before.Count == now.Count;
        var words = string.Join("; ", other.Take(5).Select(one => $"{one.Report} {one.Month:uuuu'-'MM}"));
        rows.Add(what, $"{before.Count - other.Count} equal, {other.Count} different{(isEqual ? "" : $": {words}")}", isEqual);
    }

    /// <summary>No drift: the months come to the whole, cell by cell (I3).</summary>
    private static void AddUp(SoakSpec spec, ReportingLedger ledger, SoakTable rows)
    {
        var whole = new AllocatedPaymentsSpec { From = spec.Start, To = spec.End, Sections = ReportSections.Summary };
        foreach (var mode in Enum.GetValues<SummariseBy>())
        {
            var asked = whole with { SummariseBy = mode };
            var all = ledger.AllocatedPayments(asked);
            var broken = Laws.AddsUpOverPeriods(all, ledger.AllocatedPayments(asked.PerMonth()));
            rows.Add($"months add up to the whole (I3), {mode}", $"{(broken is null ? "exactly" : $"{broken}")}: {all.Totals!.Value.Total} in {all.Summary!.Value.Length} rows", broken is null);
        }

        var months = Enumerable.Range(0, spec.Months).Select(month => ledger.Receipts(spec.MonthAt(month), spec.MonthAt(month + 1).PlusDays(-1)).Total).Aggregate((sum, amount) => sum + amount);
        var receipts = ledger.Receipts(spec.Start, spec.End).Total;
        rows.Add("receipts per day: months and the whole", $"{months}, {receipts}", months == receipts);
    }

    /// <summary>The same entries in one go; the practice that was appended to is no longer held.</summary>
    private static void InBulk(SoakSpec spec, List<SoakDigest> before, string state, SoakTable rows, TextWriter progress)
    {
        var clock = Stopwatch.StartNew();
        var bulk = Practice.From(SoakHistory.Of(spec));
        rows.Add("made and built in one go", $"{clock.Elapsed.TotalSeconds:0.0} s, {bulk.Findings.Length} refused", bulk.IsClean);
        progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"in one go: {clock.Elapsed.TotalSeconds:0.0} s"));
        Compare("the same reports of a practice built in one go", spec, bulk.Value, SoakReports.Index(bulk.Value), before, rows);
        var other = SoakReports.State(bulk.Value);
        rows.Add("what `status` shows of every treatment, file, invoice and month: appended, in one go", $"{state[..16]}, {other[..16]}", state == other);
    }
}
