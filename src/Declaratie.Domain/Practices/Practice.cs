using System.Collections.Immutable;
using System.Diagnostics;
using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Domain.Payments.Engine.Allocating;
using Declaratie.Domain.Practices.Engine;
using Declaratie.Domain.Sessions;

namespace Declaratie.Domain.Practices;

/// <summary><i>Praktijk</i>: the whole state that a journal tells: master data, treatments, claims, returns, invoices, the ledger and the bookkeeping; immutable.</summary>
/// <remarks>
/// An entry is decided about (<see cref="Decide"/>: events and warnings, or the first broken rule) and its events are carried out (<see cref="Evolve"/>);
/// <see cref="Append"/> does both. One at a time and in bulk have the same outcome. A step on one treatment or file costs the same in a large practice as in a small one.
/// </remarks>
public sealed partial class Practice
{
    internal Practice(BookTables tables) => Tables = tables;

    /// <summary><i>Lege praktijk</i>: nothing has happened yet; numbers as they are made by default.</summary>
    public static Practice Empty { get; } = CreateBuilder().ToPractice();

    /// <summary><i>Betalingsgrootboek</i>: the entries of the ledger itself, and what the claims wrote in it.</summary>
    public PaymentLedger Ledger => new(Tables.Ledger);

    internal BookTables Tables { get; }

    /// <summary><i>Uit posten</i>: makes a practice of many entries, in the order in which they were recorded.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="numbering">What made numbers start with; by default F, C, V and M.</param>
    /// <returns>The practice of those that were accepted, and one finding per refused entry; its line is the entry's place in the list, from 1.</returns>
    public static Checked<Practice> From(IEnumerable<JournalEntry> entries, NumberingPrefixes? numbering = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = CreateBuilder(numbering);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var entry in entries)
        {
            if (builder.Append(entry) is { } refusal)
            {
                findings.Add(refusal);
            }
        }

        return new Checked<Practice>(builder.ToPractice(), findings.DrainToImmutable());
    }

    /// <summary><i>Bouwer</i>: starts a practice that is built in place, for bulk work.</summary>
    /// <param name="numbering">What made numbers start with; by default F, C, V and M.</param>
    /// <param name="tracks">Who pays which session; by default the data that comes with the library.</param>
    /// <returns>An empty builder.</returns>
    public static PracticeBuilder CreateBuilder(NumberingPrefixes? numbering = null, EntitlementTracks? tracks = null)
    {
        var tables = new BookTables(numbering ?? NumberingPrefixes.Default);
        tables.Invoices.Returns.Claims.Tracks = tracks ?? EntitlementTracks.Default;
        return new PracticeBuilder(tables);
    }

    /// <summary><i>Beslissen</i>: would this entry be accepted, and what would happen? Changes nothing.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The events and warnings, or the first broken rule in precedence.</returns>
    public Decision<PracticeEvent> Decide(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var outcome = OutcomeFor(Tables);
        return PracticeDecider.Decide(Tables, entry, outcome, new Plan()) is { } refusal
            ? Decision<PracticeEvent>.Refused(refusal)
            : Decision<PracticeEvent>.Accepted(outcome.Events, outcome.Warnings);
    }

    /// <summary><i>Uitvoeren</i>: the practice after an event that it decided itself.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The practice afterwards; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">The event names what this practice does not have, so it was not decided here.</exception>
    public Practice Evolve(PracticeEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var tables = Tables.Fork();
        try
        {
            PracticeEvolver.Apply(tables, happened, new Plan(), tables.Ledger.LastLine + 1);
        }
        catch (Exception stranger) when (stranger is OverflowException or IndexOutOfRangeException or NullReferenceException or UnreachableException or ArgumentException)
        {
            // Only the fork is spoilt; it is thrown away.
            throw new ArgumentException("The event was not decided on this practice.", nameof(happened), stranger);
        }

        return new Practice(tables);
    }

    /// <summary><i>Bijschrijven</i>: decides about one entry and carries it out.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The practice afterwards and the decision; this practice stays as it is.</returns>
    public PracticeAppended Append(JournalEntry entry)
    {
        var decision = Decide(entry);
        if (!decision.IsAccepted || decision.Events.IsEmpty)
        {
            return new PracticeAppended(this, decision);
        }

        var (tables, plan) = (Tables.Fork(), new Plan());
        var line = tables.Ledger.LastLine + 1;
        foreach (var happened in decision.Events)
        {
            PracticeEvolver.Apply(tables, happened, plan, line);
        }

        return new PracticeAppended(new Practice(tables), decision);
    }

    /// <summary><i>Toerekenen</i>: what an entry would allocate; the lines of an answered claim file get what was granted (A1). Changes nothing.</summary>
    /// <param name="asked">Which documents, by which strategies.</param>
    /// <param name="threads">How many threads may work; the answer is the same to the bit.</param>
    /// <returns>One run, its findings as warnings; or the refusal, as of <see cref="Allocator.Run"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
    public Decision<AllocationRun> Allocate(AutoAllocation asked, int threads = 1) => RunDecider.Run(Tables.Ledger, asked, threads, Tables.GrantedOf);

    /// <summary><i>Opnieuw toerekenen</i>: as <see cref="Allocator.Anew"/>, with what was granted. Changes nothing.</summary>
    /// <param name="credit">The credit.</param>
    /// <param name="asked">By which strategies, and on which day.</param>
    /// <returns>Deallocations, then allocations, to record in this order; or the refusal.</returns>
    public Decision<LedgerEntry> AllocateAnew(CreditId credit, AutoAllocation asked) => Reallocation.Anew(Ledger, credit, asked, Tables.GrantedOf);

    /// <summary><i>Verder bouwen</i>: a builder that starts from this practice, which stays as it is.</summary>
    /// <returns>The builder.</returns>
    public PracticeBuilder ToBuilder() => new(Tables.Fork());

    internal static Outcome OutcomeFor(BookTables tables) => new() { IsInvoice = id => tables.Ledger.Invoices.Find(id) >= 0 };
}

/// <summary><i>Bijgeschreven</i>: what came of appending one entry.</summary>
/// <param name="Practice">The practice afterwards; the same one when the entry was refused or did nothing.</param>
/// <param name="Decision">What was decided, and why not.</param>
public readonly record struct PracticeAppended(Practice Practice, Decision<PracticeEvent> Decision);
