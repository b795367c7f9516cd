using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence;

/// <summary><i>Vingerafdrukken</i>: the reports and the allocation of a year, in every format and both languages, have one digest: on any number of threads, in a second run, in any culture.</summary>
public static class Digests
{
    private static readonly string[] Cultures = ["", "nl-NL", "tr-TR", "ar-SA"];

    /// <summary><i>Uitvoeren</i>: prints a line per run, and whether all digests are one.</summary>
    /// <param name="file">A journal; null is the example year of the generator.</param>
    /// <param name="output">Where the lines go.</param>
    /// <returns>0 when all digests are equal, else 1.</returns>
    public static int Run(string? file, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<JournalEntry> entries = [.. file is null ? PracticeYear.Generate() : Entries(file)];
        var digests = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in Enumerable.Range(1, 2))
        {
            foreach (var culture in Cultures)
            {
                foreach (var threads in (int[])[1, 2, Math.Max(4, Environment.ProcessorCount)])
                {
                    var digest = InCulture(culture, () => Of(entries, threads));
                    digests.Add(digest);
                    var number = 1234.5m.ToString("N1", CultureInfo.GetCultureInfo(culture));
                    output.WriteLine($"run {run}, {(culture.Length == 0 ? "invariant" : culture),-9} ({number}), {threads} threads: {digest}");
                }
            }
        }

        output.WriteLine(digests.Count == 1 ? "one digest" : $"{digests.Count} digests");
        return digests.Count == 1 ? 0 : 1;
    }

    private static string Of(ImmutableArray<JournalEntry> entries, int threads)
    {
        var ledger = PaymentLedger.From(entries).Value;
        var last = ledger.LastDocumentDate() ?? new LocalDate(2024, 12, 31);
        var whole = new AllocatedPaymentsSpec { From = last.PlusMonths(-14), To = last };
        ImmutableArray<AllocatedPaymentsSpec> questions =
        [
            .. from mode in Enum.GetValues<SummariseBy>()
               from sections in (ReportSections[])[ReportSections.Details, ReportSections.Summary]
               from month in (whole with { SummariseBy = mode, Sections = sections }).PerMonth()
               select month,
        ];
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var report in ReportingLedger.Of(ledger, "De Linde").AllocatedPayments(questions, threads))
        {
            foreach (var format in Enum.GetValues<ReportFormat>())
            {
                foreach (var language in Enum.GetValues<ReportLanguage>())
                {
                    using var stream = new MemoryStream();
                    ReportDrawing.Write(report, format, language, stream);
                    digest.AppendData(stream.ToArray());
                }
            }
        }

        var run = Allocator.Run(ledger, new AutoAllocation(last.PlusDays(1)), threads);
        using var made = new MemoryStream();
        using (var journal = new JournalWriter(made, leaveOpen: true))
        {
            journal.Write(new JournalHeader("De Linde"));
            foreach (var one in run.Events.Single().Allocations)
            {
                journal.Write(one.Allocation);
            }
        }

        digest.AppendData(made.ToArray());
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static string InCulture(string name, Func<string> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    private static IEnumerable<JournalEntry> Entries(string file)
    {
        using var reader = JournalReader.Open(File.OpenRead(file));
        while (reader.Read(out var line))
        {
            if (line.Entry is { } entry)
            {
                yield return entry;
            }
        }
    }
}
