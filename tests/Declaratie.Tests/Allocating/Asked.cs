using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Properties;
using Xunit;

namespace Declaratie.Tests.Allocating;

// A ledger with much that is open, what its twin remembers of it, and something that can be asked of it.
internal sealed record Asked(int Seed, ImmutableArray<JournalEntry> History, NaiveBooks Books, PaymentLedger Ledger, AutoAllocation Entry)
{
    public AllocationRun Run(int threads = 1) => Assert.Single(Allocator.Run(Ledger, Entry, threads).Events);

    public NaiveAllocator Twin() => NaiveAllocator.Run(Books, Entry);

    // Holds a law on some hundreds of ledgers, each asked several things.
    public static void OfEveryLedger(Func<Asked, string?> law, int histories = 250, int questions = 4) =>
        LedgerGenerator.Holds(Declaratie.Testing.Ledgers.History.Allocatable, (seed, history) =>
        {
            var books = NaiveLedger.From(history).Ledger.Books;
            var ledger = PaymentLedger.From(history).Value;
            return Entries(seed, books, questions)
                .Select(entry => law(new(seed, history, books, ledger, entry)) is { } found ? $"{entry} {string.Join(' ', entry.Strategy)}: {found}" : null)
                .FirstOrDefault(found => found is not null);
        }, histories);

    public static PaymentLedger Append(PaymentLedger ledger, IEnumerable<JournalEntry> entries) => entries.Aggregate(ledger, (before, entry) =>
    {
        var (after, decision) = before.Append(entry);
        return decision.IsAccepted ? after : throw new InvalidOperationException($"{entry}: {decision.Refusal}");
    });

    public static string Words(AutoAllocated made) => $"{made.Strategy} {made.Allocation}";

    public static string Words(Finding finding) => $"{finding.Rule.Id} {finding.Subject}";

    // What is asked can be: the account is known, the day is not closed.
    private static IEnumerable<AutoAllocation> Entries(int seed, NaiveBooks books, int count)
    {
        var dice = new Dice(seed);
        var facts = new AutoFacts(dice, books);
        for (var i = 0; i < count; i++)
        {
            var asked = facts.Run(Declaratie.Testing.Ledgers.History.FirstDay.PlusDays(dice.Between(5, 200)));
            asked = asked.Account is { } account && NaiveAccount.Named(books, account).Count != 1 ? asked with { Account = null } : asked;
            yield return asked.DatedOn <= books.ClosedThrough ? asked with { DatedOn = null } : asked;
        }
    }
}
