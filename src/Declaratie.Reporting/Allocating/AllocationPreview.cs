using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Reporting.Allocating;

/// <summary><i>Voorbeeld van toerekenen</i>: a run of the allocation engine summed up: by strategy, by account, and what stays open and why.</summary>
/// <remarks>The totals are kept; rows are made while they are read, so that memory does not grow with them.</remarks>
public sealed class AllocationPreview
{
    private readonly AllocationRun run;
    private readonly PreviewAccounts accounts;

    private AllocationPreview(AllocationRun run, string practice)
    {
        this.run = run;
        accounts = new PreviewAccounts(run.Lines.Request.Tables);
        Practice = practice;
        Total = run.Total;
        Strategies = StrategiesOf(run);
        Reasons = ReasonsOf(run);
        OpenCredits = Reasons.Aggregate(Money.Zero, (sum, reason) => sum + reason.CreditAmount);
        OpenInvoices = Reasons.Aggregate(Money.Zero, (sum, reason) => sum + reason.InvoiceAmount);
    }

    /// <summary><i>Praktijk</i>: the name of the practice.</summary>
    public string Practice { get; }

    /// <summary><i>Gevraagd</i>: which documents, by which strategies.</summary>
    public AutoAllocation Asked => run.Asked;

    /// <summary><i>Datum</i>: documents through this day take part; null when there are no documents at all.</summary>
    public LocalDate? Date => HasDocuments ? Asked.Date : null;

    /// <summary><i>Aantal</i>: how many allocations.</summary>
    public int Count => run.Count;

    /// <summary><i>Totaal</i>: their sum.</summary>
    public Money Total { get; }

    /// <summary><i>Open tegoeden</i>: what stays open of the credits of the accounts asked for.</summary>
    public Money OpenCredits { get; }

    /// <summary><i>Open facturen</i>: what stays open of the invoices of the accounts asked for.</summary>
    public Money OpenInvoices { get; }

    /// <summary><i>Per strategie</i>: those asked for, in their order; also those that allocate nothing.</summary>
    public ImmutableArray<StrategyTotal> Strategies { get; }

    /// <summary><i>Per reden</i>: why something stays open; only the reasons that occur.</summary>
    public ImmutableArray<OpenTotal> Reasons { get; }

    /// <summary><i>Bevindingen</i>: what was not followed, and what was left out.</summary>
    public ImmutableArray<Finding> Findings => run.Findings;

    private bool HasDocuments => run.Lines.Request.Tables is { CreditRows.Count: > 0 } or { InvoiceRows.Count: > 0 };

    /// <summary><i>Van een ronde</i>: sums a run up.</summary>
    /// <param name="run">The run.</param>
    /// <param name="practice">The name of the practice.</param>
    /// <returns>The preview.</returns>
    /// <exception cref="OverflowException">A total is more than an amount can hold.</exception>
    public static AllocationPreview Of(AllocationRun run, string practice)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(practice);
        return new AllocationPreview(run, practice);
    }

    /// <summary><i>Per rekening</i>: every account in which something is allocated: families, patients, payors.</summary>
    /// <returns>Their totals, made while they are read.</returns>
    public IEnumerable<AccountTotal> Accounts() => accounts.Totals(run.Lines);

    /// <summary><i>Toerekeningen</i>: in the order of the run.</summary>
    /// <returns>The allocations and their accounts, made while they are read.</returns>
    public IEnumerable<PreviewedAllocation> Allocations() => run.Allocations.Select(made => new PreviewedAllocation(accounts.Of(made.Allocation.Credit), made));

    /// <summary><i>Wat open blijft</i>: credits before invoices, each in order of date and journal.</summary>
    /// <returns>The documents and their accounts, made while they are read.</returns>
    public IEnumerable<PreviewedOpen> StillOpen() =>
        run.StillOpen().Select(open => new PreviewedOpen(open.Credit is { } credit ? accounts.Of(credit) : accounts.Of(open.Invoice!.Value), open));

    private static ImmutableArray<StrategyTotal> StrategiesOf(AllocationRun run)
    {
        var (counts, cents) = (new int[Enum.GetValues<AllocationStrategy>().Length], new long[Enum.GetValues<AllocationStrategy>().Length]);
        foreach (var line in run.Lines.Segments.SelectMany(segment => segment))
        {
            counts[(int)line.Strategy]++;
            cents[(int)line.Strategy] = checked(cents[(int)line.Strategy] + line.Cents);
        }

        return [.. run.Asked.Strategy.Select(asked => new StrategyTotal(asked, AllocationRules.Of((int)asked), counts[(int)asked], Money.FromCents(cents[(int)asked])))];
    }

    private static ImmutableArray<OpenTotal> ReasonsOf(AllocationRun run)
    {
        var totals = new SortedDictionary<OpenReason, OpenTotal>();
        foreach (var open in run.StillOpen())
        {
            var so = totals.GetValueOrDefault(open.Reason) ?? new OpenTotal(open.Reason, 0, Money.Zero, 0, Money.Zero);
            totals[open.Reason] = open.Credit is null
                ? so with { Invoices = so.Invoices + 1, InvoiceAmount = so.InvoiceAmount + open.Open }
                : so with { Credits = so.Credits + 1, CreditAmount = so.CreditAmount + open.Open };
        }

        return [.. totals.Values];
    }
}
