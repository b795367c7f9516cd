using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence;

/// <summary><i>Beschadiging</i>: changes every byte of a journal in every way, one at a time, and reads what is left: it is refused, or it is another good journal whose figures keep every law.</summary>
public static class Corruption
{
    private static readonly LocalDate First = new(2000, 1, 1);
    private static readonly LocalDate Last = new(2099, 12, 31);

    private enum Outcome
    {
        /// <summary>The header or a line is refused by the reader (J rules).</summary>
        Unreadable,

        /// <summary>Read, and an entry is refused by the practice.</summary>
        Refused,

        /// <summary>Accepted, and every figure is as it was: a name, a space, a note.</summary>
        SameFigures,

        /// <summary>Accepted, with other figures that keep every law.</summary>
        OtherFigures,

        /// <summary>Accepted, and a law is broken.</summary>
        LawBroken,

        /// <summary>An exception.</summary>
        Crash,
    }

    /// <summary><i>Uitvoeren</i>: every byte to each of the 255 other values.</summary>
    /// <param name="file">The journal; a small one, for every change reads it whole.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="output">Where the counts go.</param>
    /// <returns>0 when there was no crash and no broken law, else 1.</returns>
    public static int Run(string file, int threads, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var journal = File.ReadAllBytes(file);
        var watch = Stopwatch.StartNew();
        var good = Look(journal);
        if (good.Outcome is Outcome.Unreadable or Outcome.Refused)
        {
            output.WriteLine("The journal itself has refused entries; take one that is accepted whole.");
            return 1;
        }

        var counts = new long[Enum.GetValues<Outcome>().Length];
        var examples = new List<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, journal.Length, options, at =>
        {
            var copy = journal.ToArray();
            foreach (var value in Enumerable.Range(1, 255))
            {
                copy[at] = unchecked((byte)(journal[at] + value));
                var (outcome, figures, words) = Look(copy);
                outcome = outcome == Outcome.OtherFigures && figures == good.Figures ? Outcome.SameFigures : outcome;
                Interlocked.Increment(ref counts[(int)outcome]);
                if (outcome is Outcome.LawBroken or Outcome.Crash)
                {
                    lock (examples)
                    {
                        examples.Add($"byte {at} to {copy[at]}: {outcome}: {words}");
                    }
                }
            }
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{journal.Length} bytes, {counts.Sum()} changes in {watch.Elapsed.TotalSeconds:0} s on {threads} threads"));
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome,-14} {counts[(int)outcome],10}"));
        }

        examples.Order(StringComparer.Ordinal).Take(20).ToList().ForEach(output.WriteLine);
        return examples.Count == 0 ? 0 : 1;
    }

    private static (Outcome Outcome, string Figures, string Words) Look(byte[] journal)
    {
        try
        {
            if (Read(journal) is not { } entries)
            {
                return (Outcome.Unreadable, "", "");
            }

            var practice = Practice.From(entries);
            if (!practice.IsClean)
            {
                return (Outcome.Refused, "", "");
            }

            var ledger = ReportingLedger.Of(practice.Value.Ledger);
            var spec = new AllocatedPaymentsSpec { From = First, To = Last };
            ImmutableArray<LawBroken> broken =
            [
                .. Laws.All(ledger.AllocatedPayments, spec),
                .. ((LawBroken?[])[Laws.ClaimsTie(practice.Value), .. practice.Value.Bookkeeping().Select(month => Laws.BookkeepingBalances(practice.Value.BookkeepingMonth(month.Month).Events.Single()))]).OfType<LawBroken>(),
            ];
            return broken.IsEmpty ? (Outcome.OtherFigures, Figures(practice.Value, ledger.AllocatedPayments(spec)), "") : (Outcome.LawBroken, "", string.Join("; ", broken));
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return (Outcome.Crash, "", $"{crash.GetType().Name}: {crash.Message}");
        }
    }

    private static List<JournalEntry>? Read(byte[] journal)
    {
        using var reader = JournalReader.Open(new MemoryStream(journal));
        var entries = new List<JournalEntry>();
        while (reader.Read(out var line))
        {
            if (line.Entry is null)
            {
                return null;
            }

            entries.Add(line.Entry);
        }

        return reader.Header is null ? null : entries;
    }

    /// <summary>Every amount and status that the practice shows, and the report; no names.</summary>
    private static string Figures(Practice practice, AllocatedPaymentsReport report)
    {
        using var stream = new MemoryStream();
        ReportDrawing.Write(report with { Practices = [""] }, ReportFormat.Json, ReportLanguage.Dutch, stream);
        return string.Join(
            '\n',
            [
                Convert.ToBase64String(stream.ToArray()),
                .. practice.Treatments().Select(one => $"{one.Status} {one.Amount} {one.Advice}"),
                .. practice.ClaimFiles().Select(one => $"{one.Status} {one.Total} {one.Granted} {string.Join(' ', one.Lines.Select(line => $"{line.Amount} {line.Granted}"))}"),
                .. practice.CreditFiles().Select(one => $"{one.Status} {one.Total}"),
                .. practice.PatientInvoices().Select(one => $"{one.Status} {one.Total}"),
                .. practice.Bookkeeping().Select(one => $"{one.Month} {one.Documents} {one.Total}"),
            ]);
    }
}
