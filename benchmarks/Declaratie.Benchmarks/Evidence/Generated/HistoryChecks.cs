using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.Generated;

/// <summary>What must hold of a history, whatever is in it: the engine agrees with itself and with the reference, and every law holds.</summary>
internal static class HistoryChecks
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate Last = new(2030, 12, 31);

    /// <summary>Everything that was ever recorded.</summary>
    public static AllocatedPaymentsSpec Everything { get; } = new() { From = First, To = Last, Sections = ReportSections.Summary };

    /// <summary>Looks until something is wrong.</summary>
    /// <param name="seed">Chooses the questions.</param>
    /// <param name="isClaim">Claims have their laws; ledgers have the reference.</param>
    /// <param name="entries">The history.</param>
    /// <returns>What is wrong, in words; or null.</returns>
    public static string? Wrong(int seed, bool isClaim, ImmutableArray<JournalEntry> entries)
    {
        try
        {
            var walk = new HistoryWalk(isClaim);
            return entries.Select(walk.Take).FirstOrDefault(found => found is not null)
                ?? walk.AtTheEnd()
                ?? InBulk(walk, entries)
                ?? OnPaper(Writable(entries))
                ?? ByTheReports(seed, walk.Practice)
                ?? (isClaim ? null : ByTheReference(seed, entries, walk));
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return $"{crash.GetType().Name}: {crash.Message}\n{crash.StackTrace}";
        }
    }

    private static string? InBulk(HistoryWalk walk, ImmutableArray<JournalEntry> entries)
    {
        var bulk = Practice.From(entries);
        static IEnumerable<string> Words(IEnumerable<RefusedEntry> refused) => refused.Select(one => $"{one.Place} {one.Refusal.Rule.Id} {one.Refusal.Subject} {one.Refusal.English}");
        return !Words(bulk.Findings.Select(finding => new RefusedEntry(finding.Line - 1, finding))).SequenceEqual(Words(walk.Refused), StringComparer.Ordinal) ? "in one go other entries are refused than one by one"
            : !State(bulk.Value).AsSpan().SequenceEqual(State(walk.Practice)) ? "in one go the state is another than one by one"
            : Difference.Between(WithDetails(walk.Practice), WithDetails(bulk.Value), ReportLanguage.English) is { } found ? $"in one go the report is another than one by one: {found}"
            : null;
    }

    /// <summary>What a journal can hold: not what is refused for its form (J rules), such as an amount beyond all amounts, which cannot be written at all.</summary>
    public static ImmutableArray<JournalEntry> Writable(ImmutableArray<JournalEntry> entries)
    {
        var unwritable = Histories.Refused(entries).Where(refused => refused.Refusal.Rule.Id.StartsWith('J')).Select(refused => refused.Place).ToHashSet();
        return unwritable.Count == 0 ? entries : [.. entries.Where((_, place) => !unwritable.Contains(place))];
    }

    /// <summary>Written as a journal and read again it is the same.</summary>
    private static string? OnPaper(ImmutableArray<JournalEntry> entries)
    {
        var read = JournalText.Read(JournalText.Write(new JournalHeader("De Linde"), entries));
        return read.Entries.SequenceEqual(entries) && read.Findings.IsEmpty ? null
            : $"the journal that was written is read as another: {string.Join("; ", read.Findings.Select(finding => finding.ToString()))}";
    }

    private static string? ByTheReports(int seed, Practice practice)
    {
        var ledger = ReportingLedger.Of(practice.Ledger);
        var asked = Testing.Ledgers.Questions.Of(seed, 1).Select(spec => spec with { Providers = [] }).Prepend(Everything);
        return asked.SelectMany(spec => Laws.All(ledger.AllocatedPayments, spec)).Select(broken => $"{broken}").FirstOrDefault();
    }

    private static string? ByTheReference(int seed, ImmutableArray<JournalEntry> entries, HistoryWalk walk)
    {
        var reference = ReferenceLedger.From(entries);
        static IEnumerable<string> Words(IEnumerable<RefusedEntry> refused) => refused.Select(one => $"{one.Place} {one.Refusal.Rule.Id} {one.Refusal.Subject}");
        if (!Words(reference.Refused).SequenceEqual(Words(walk.Refused), StringComparer.Ordinal))
        {
            return $"the reference refuses {string.Join(", ", Words(reference.Refused))}; the engine {string.Join(", ", Words(walk.Refused))}";
        }

        var ledger = ReportingLedger.Of(walk.Practice.Ledger);
        return Enum.GetValues<SummariseBy>().Select(mode => Everything with { SummariseBy = mode })
            .Concat(Testing.Ledgers.Questions.Of(seed, 2).Select(spec => spec with { Sections = ReportSections.Summary, Providers = [.. spec.Providers.Where(walk.Practice.Ledger.HasProvider)] }))
            .Select(spec => Difference.Between(reference.Report(spec), ledger.AllocatedPayments(spec), ReportLanguage.English))
            .FirstOrDefault(found => found is not null);
    }

    private static AllocatedPaymentsReport WithDetails(Practice practice) => ReportingLedger.Of(practice.Ledger).AllocatedPayments(Everything with { Sections = ReportSections.Both });

    private static byte[] State(Practice practice)
    {
        using var output = new MemoryStream();
        StatusJson.Write(practice, new StatusSpec(), output);
        return output.ToArray();
    }
}
