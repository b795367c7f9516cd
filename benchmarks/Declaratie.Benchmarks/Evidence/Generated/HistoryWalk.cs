using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Reporting;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.Generated;

/// <summary>Goes through a history entry by entry, and holds the laws of each step.</summary>
/// <param name="isClaim">Are there claims in it?</param>
internal sealed class HistoryWalk(bool isClaim)
{
    private readonly List<RefusedEntry> refused = [];
    private readonly List<AllocatedPaymentsReport> closed = [];
    private readonly List<ClaimFileState> sent = [];
    private readonly SortedSet<string> credits = new(StringComparer.Ordinal);
    private readonly SortedSet<string> invoices = new(StringComparer.Ordinal);
    private readonly Dictionary<YearMonth, int> submitted = [];
    private ImmutableArray<string> numbers = [];
    private int place;

    public Practice Practice { get; private set; } = Practice.Empty;

    public IReadOnlyList<RefusedEntry> Refused => refused;

    /// <summary>Takes the next entry.</summary>
    /// <returns>The law that is broken, in words; or null.</returns>
    public string? Take(JournalEntry entry)
    {
        var before = Practice;
        var run = entry is AutoAllocation asked ? before.Allocate(asked) : default;
        (Practice, var decision) = before.Append(entry);
        if (!decision.IsAccepted)
        {
            refused.Add(new RefusedEntry(place++, decision.Refusal!));
            return ReferenceEquals(Practice, before) ? null : $"{place}: a refused entry has changed the practice";
        }

        place++;
        var broken = entry switch
        {
            AutoAllocation => Laws.AllocationIsExact(before.Ledger, run!.Events.SelectMany(one => one.Allocations).Select(one => one.Allocation)),
            PeriodClosed { Through: var through } => Remember(through),
            ReturnCredited handled => Laws.ReturnTies(Practice.Find(handled.File)!, Credited(before)),
            ReturnReceived received when decision.Warnings.All(warning => warning.Rule.Id != ClaimRules.ReturnThatDoesNotTie.Id) => Laws.ImportTwiceChangesNothing(Practice, received),
            ClaimFilesSent => RememberSent(before),
            MonthSubmitted handed => RememberRun(handed),
            _ => null,
        };
        Remember(entry);
        return broken is null ? null : $"{place}: {broken}";
    }

    /// <summary>The laws of what is there at the end, and of what has stayed.</summary>
    /// <returns>The law that is broken, in words; or null.</returns>
    public string? AtTheEnd()
    {
        var ledger = ReportingLedger.Of(Practice.Ledger);
        var open = Practice.Ledger;
        IEnumerable<LawBroken?> found =
        [
            .. closed.Select(report => Laws.ClosedPeriodsNeverChange(report, ledger.AllocatedPayments(report.Spec))),
            Laws.NothingIsOverused(credits.Select(id => KeyValuePair.Create(id, open.OpenAmount(new CreditId(id))))),
            Laws.NothingIsOverused(invoices.Select(id => KeyValuePair.Create(id, open.OpenAmount(new InvoiceId(id))))),
            .. isClaim ? ClaimsAtTheEnd() : [],
        ];
        return found.OfType<LawBroken>().Select(broken => $"at the end: {broken}").FirstOrDefault();
    }

    private IEnumerable<LawBroken?> ClaimsAtTheEnd()
    {
        var runs = submitted.SelectMany(month => Enumerable.Range(1, month.Value).Select(run => Practice.BookkeepingMonth(month.Key, run).Events.Single())).ToList();
        return
        [
            Laws.ClaimsTie(Practice),
            Laws.NumbersStay(numbers, Numbers(Practice)),
            .. sent.Select(file => Laws.SentNeverChanges(file, Practice.Find(file.Number)!)),
            .. runs.Select(Laws.BookkeepingBalances),
            Laws.HandedOverOnce(runs),
            .. Practice.Bookkeeping().Select(month => Laws.BookkeepingBalances(Practice.BookkeepingMonth(month.Month).Events.Single())),
        ];
    }

    private static IEnumerable<string> Numbers(Practice practice) =>
        [.. practice.ClaimFiles().Select(file => file.Number.Value), .. practice.CreditFiles().Select(file => file.Number.Value), .. practice.PatientInvoices().Select(invoice => invoice.Number.Value)];

    private LawBroken? Remember(LocalDate through)
    {
        if (through >= HistoryChecks.Everything.From)
        {
            closed.Add(ReportingLedger.Of(Practice.Ledger).AllocatedPayments(HistoryChecks.Everything with { To = through, Sections = ReportSections.Both }));
        }

        return null;
    }

    private LawBroken? RememberSent(Practice before)
    {
        sent.AddRange(Practice.ClaimFiles().Where(file => file.Status == ClaimFileStatus.Submitted && before.Find(file.Number)!.Status == ClaimFileStatus.Created));
        return null;
    }

    private LawBroken? RememberRun(MonthSubmitted handed)
    {
        submitted[handed.Month] = submitted.GetValueOrDefault(handed.Month) + 1;
        return null;
    }

    private void Remember(JournalEntry entry)
    {
        switch (entry)
        {
            case Receipt receipt:
                credits.Add(receipt.Id.Value);
                break;
            case Transfer transfer:
                credits.Add(transfer.Id.Value);
                break;
            case Invoice invoice:
                invoices.Add(invoice.Id.Value);
                break;
            case ClaimFilesCreated or InsurerCreditRequested or ReturnCredited or Domain.Invoices.PatientInvoicesMade or Domain.Invoices.PatientInvoiceCredited:
                numbers = [.. numbers.Union(Numbers(Practice), StringComparer.Ordinal)];
                break;
        }
    }

    private Money Credited(Practice before) => Practice.CreditFiles().Skip(before.CreditFiles().Count()).Aggregate(Money.Zero, (sum, file) => sum - file.Total);
}
