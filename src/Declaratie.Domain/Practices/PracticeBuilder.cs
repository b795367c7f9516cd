using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Domain.Practices.Engine;

namespace Declaratie.Domain.Practices;

/// <summary><i>Praktijkbouwer</i>: builds a practice in place; for one thread.</summary>
public sealed class PracticeBuilder
{
    private readonly Plan plan = new();
    private readonly List<Finding> warnings = [];
    private readonly Func<string, long?> granted;
    private BookTables tables;
    private Outcome outcome;
    private bool isShared;
    private int appended;

    internal PracticeBuilder(BookTables tables)
    {
        (this.tables, appended) = (tables, tables.Ledger.LastLine);
        outcome = Practice.OutcomeFor(tables);
        granted = reference => this.tables.GrantedOf(reference);
    }

    /// <summary><i>Waarschuwingen</i>: of the last entry, each with its line; empty when it was refused.</summary>
    public IReadOnlyList<Finding> Warnings => warnings;

    /// <summary><i>Bijschrijven</i>: takes one entry, or says which rule refuses it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="line">Its line in the journal; by default one more than that of the entry before it, from 1.</param>
    /// <returns>Null when accepted; else the finding, with that line.</returns>
    public Finding? Append(JournalEntry entry, int line = 0)
    {
        ArgumentNullException.ThrowIfNull(entry);
        line = appended = line > 0 ? line : appended + 1;
        warnings.Clear();
        var refusal = entry is LedgerEntry ? AppendToLedger(entry, line) : AppendToPractice(entry, line);
        return refusal is null ? null : refusal with { Line = line };
    }

    /// <summary><i>Praktijk</i>: the practice so far; the builder may go on.</summary>
    /// <returns>The practice.</returns>
    public Practice ToPractice()
    {
        tables.Freeze();
        isShared = true;
        return new Practice(tables);
    }

    /// <summary>An entry of the ledger brings about nothing else, so it needs no events on its way.</summary>
    private Finding? AppendToLedger(JournalEntry entry, int line)
    {
        if (LedgerDecider.Decide(tables.Ledger, entry, plan, granted) is { } refusal)
        {
            return refusal;
        }

        Warn(plan.Run?.Findings ?? [], line);
        Unshare();
        tables.Invoices.Returns.Claims.Register.Moment++;
        LedgerEvolver.Apply(tables.Ledger, entry, plan, line);
        plan.Run = null;
        tables.Invoices.Returns.Claims.Register.ClosedThrough = tables.Ledger.ClosedThrough;
        return null;
    }

    private Finding? AppendToPractice(JournalEntry entry, int line)
    {
        outcome.Clear();
        if (PracticeDecider.Decide(tables, entry, outcome, plan) is { } refusal)
        {
            return refusal;
        }

        Unshare();
        foreach (var happened in outcome.Events)
        {
            PracticeEvolver.Apply(tables, happened, plan, line);
        }

        Warn(outcome.Warnings, line);
        return null;
    }

    private void Warn(IEnumerable<Finding> said, int line) => warnings.AddRange(said.Select(warning => warning with { Line = line }));

    private void Unshare()
    {
        if (isShared)
        {
            var (events, said) = (outcome.Events.ToArray(), outcome.Warnings.ToArray());
            tables = tables.Fork();
            outcome = Practice.OutcomeFor(tables);
            outcome.Events.AddRange(events);
            outcome.Warnings.AddRange(said);
            isShared = false;
        }
    }
}
