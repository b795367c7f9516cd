using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Betalingsgrootboek</i>: everything that was received, invoiced and allocated in a practice; immutable and append-only.</summary>
/// <remarks>
/// One entry at a time (<see cref="Append"/>) and in bulk (<see cref="From"/>) have the same outcome: an entry that breaks a rule (L1–L10) is refused as a whole, changes nothing,
/// and the rest goes on. An append costs O(log n), besides what it writes itself; old ledgers stay valid.
/// </remarks>
public sealed partial class PaymentLedger
{
    internal PaymentLedger(LedgerTables tables) => Tables = tables;

    /// <summary><i>Leeg grootboek</i>: nothing has happened yet.</summary>
    public static PaymentLedger Empty { get; } = CreateBuilder().ToLedger();

    /// <summary><i>Afgesloten tot en met</i>: the last closed day (inclusive), or null (L8).</summary>
    public LocalDate? ClosedThrough => Tables.ClosedThrough == LedgerTables.NeverClosed ? null : Days.ToDate(Tables.ClosedThrough);

    internal LedgerTables Tables { get; }

    /// <summary><i>Uit posten</i>: makes a ledger of many entries, in the order in which they were recorded.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>The ledger of those that were accepted, and one finding per refused entry; its line is the entry's place in the list, from 1.</returns>
    public static Checked<PaymentLedger> From(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = CreateBuilder();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var entry in entries)
        {
            if (builder.Append(entry) is { } refusal)
            {
                findings.Add(refusal);
            }
        }

        return new Checked<PaymentLedger>(builder.ToLedger(), findings.DrainToImmutable());
    }

    /// <summary><i>Bouwer</i>: starts a ledger that is built in place, for bulk work.</summary>
    /// <returns>An empty builder.</returns>
    public static Builder CreateBuilder() => new(new LedgerTables());

    /// <summary><i>Beslissen</i>: would this entry be accepted, and what would happen? Changes nothing.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>One event, or the first broken rule in precedence.</returns>
    public Decision<LedgerEvent> Decide(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var plan = new Plan();
        return LedgerDecider.Decide(Tables, entry, plan) is { } refusal
            ? Decision<LedgerEvent>.Refused(refusal)
            : Decision<LedgerEvent>.Accepted([plan.Event(Tables, entry)], plan.Run?.Findings ?? []);
    }

    /// <summary><i>Uitvoeren</i>: the ledger after an event that it decided itself.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The ledger afterwards; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">The event was not decided on this ledger.</exception>
    public PaymentLedger Evolve(LedgerEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var (ledger, decision) = Append(happened.Entry);
        return decision.IsAccepted && decision.Events[0] == happened
            ? ledger
            : throw new ArgumentException("The event was not decided on this ledger.", nameof(happened));
    }

    /// <summary><i>Bijschrijven</i>: decides about one entry and carries it out.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The ledger afterwards and the decision; this ledger stays as it is.</returns>
    public Appended Append(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var plan = new Plan();
        if (LedgerDecider.Decide(Tables, entry, plan) is { } refusal)
        {
            return new Appended(this, Decision<LedgerEvent>.Refused(refusal));
        }

        var happened = plan.Event(Tables, entry);
        var tables = Tables.Fork();
        LedgerEvolver.Apply(tables, entry, plan, tables.LastLine + 1);
        return new Appended(new PaymentLedger(tables), Decision<LedgerEvent>.Accepted([happened], plan.Run?.Findings ?? []));
    }

    /// <summary><i>Verder bouwen</i>: a builder that starts from this ledger, which stays as it is.</summary>
    /// <returns>The builder.</returns>
    public Builder ToBuilder() => new(Tables.Fork());


    /// <summary><i>Grootboekbouwer</i>: builds a ledger in place; for one thread.</summary>
    public sealed class Builder
    {
        private readonly Plan plan = new();
        private readonly List<Finding> warnings = [];
        private LedgerTables tables;
        private bool isShared;
        private int appended;

        internal Builder(LedgerTables tables) => (this.tables, appended) = (tables, tables.LastLine);

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
            if (LedgerDecider.Decide(tables, entry, plan) is { } refusal)
            {
                return refusal with { Line = line };
            }

            if (isShared)
            {
                tables = tables.Fork();
                isShared = false;
            }

            LedgerEvolver.Apply(tables, entry, plan, line);
            warnings.AddRange((plan.Run?.Findings ?? []).Select(warning => warning with { Line = line }));
            plan.Run = null;
            return null;
        }

        /// <summary><i>Grootboek</i>: the ledger so far; the builder may go on.</summary>
        /// <returns>The ledger.</returns>
        public PaymentLedger ToLedger()
        {
            tables.Freeze();
            isShared = true;
            return new PaymentLedger(tables);
        }
    }
}
