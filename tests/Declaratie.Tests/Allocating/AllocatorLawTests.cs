using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Tests.Payments;
using Declaratie.Tests.Properties;
using Declaratie.Tests.Twin;
using Xunit;

namespace Declaratie.Tests.Allocating;

// I9 and what else holds of every run, on ledgers of any kind.
public sealed class AllocatorLawTests
{
    private static readonly AllocationStrategy[] Oldest = [AllocationStrategy.OldestFirst];

    [Fact]
    [Trait("Rule", "I9")]
    [Trait("Rule", "A7")]
    public void The_number_of_threads_and_the_culture_make_no_difference() => Asked.OfEveryLedger(asked =>
    {
        var (culture, run) = (CultureInfo.CurrentCulture, asked.Run());
        try
        {
            foreach (var (name, threads) in new[] { ("nl-NL", 2), ("tr-TR", 7), ("ar-SA", 1) })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                if (!asked.Run(threads).Equals(run))
                {
                    return $"on {threads} threads in {name} the run is another";
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        return null;
    }, histories: 120);

    [Fact]
    [Trait("Rule", "I9")]
    [Trait("Rule", "L3")]
    [Trait("Rule", "L7")]
    [Trait("Rule", "L8")]
    [Trait("Rule", "L9")]
    public void Its_allocations_one_by_one_are_accepted_and_leave_what_the_entry_leaves() => Asked.OfEveryLedger(asked =>
    {
        var (entry, decision) = asked.Ledger.Append(asked.Entry);
        var one = Asked.Append(asked.Ledger, asked.Run().Allocations.Select(made => made.Allocation));
        return TwinTests.FirstDifference(LedgerPicture.Of(one).Split('\n'), LedgerPicture.Of(entry).Split('\n'))
            ?? (decision.Events is [{ Run: { } run }] && run.Equals(asked.Run()) && decision.Warnings.SequenceEqual(run.Findings) ? null : "the entry says something else than the run")
            ?? Questions.Of(asked.Seed, 2)
                .Select(spec => ReportComparer.Difference(ReportingLedger.Of(one).AllocatedPayments(spec), ReportingLedger.Of(entry).AllocatedPayments(spec)))
                .FirstOrDefault(found => found is not null);
    });

    [Fact]
    [Trait("Rule", "I9")]
    public void Running_it_again_adds_nothing() => Asked.OfEveryLedger(asked =>
    {
        var (after, decision) = asked.Ledger.Append(asked.Entry);

        // A reference that was ambiguous may have become clear by what others paid.
        var unclear = decision.Warnings.Where(warning => warning.Rule == AllocationRules.ReferenceIsClear).Select(warning => new CreditId(warning.Subject)).ToHashSet();
        return (asked with { Ledger = after }).Run().Allocations
            .Where(made => made.Strategy != AllocationStrategy.ByReference || !unclear.Contains(made.Allocation.Credit))
            .Select(made => $"more is allocated: {Asked.Words(made)}").FirstOrDefault();
    }, histories: 500);

    [Fact]
    [Trait("Rule", "I9")]
    public void Decided_appended_built_and_in_bulk_a_run_is_the_same() => Asked.OfEveryLedger(asked =>
    {
        var (appended, decision) = asked.Ledger.Append(asked.Entry);
        var decided = asked.Ledger.Decide(asked.Entry);
        var builder = asked.Ledger.ToBuilder();
        var refusal = builder.Append(asked.Entry, line: 1000);
        var bulk = PaymentLedger.From(asked.History.Add(asked.Entry)).Value;
        var pictures = new[] { asked.Ledger.Evolve(decided.Events[0]), builder.ToLedger(), bulk }.Select(LedgerPicture.Of).Distinct(StringComparer.Ordinal);
        return refusal is not null || decided != decision || !builder.Warnings.SequenceEqual(decision.Warnings.Select(warning => warning with { Line = 1000 }))
            ? "the decisions differ"
            : pictures.SequenceEqual([LedgerPicture.Of(appended)], StringComparer.Ordinal) ? null : "the ledgers differ";
    }, histories: 150);

    [Fact]
    [Trait("Rule", "I9")]
    [Trait("Rule", "A3")]
    [Trait("Rule", "A5")]
    public void Oldest_first_allocates_all_that_money_and_invoices_of_an_account_have_in_common() => Asked.OfEveryLedger(asked =>
    {
        var entry = asked.Entry with { Strategy = [.. asked.Entry.Strategy.Except([AllocationStrategy.OldestFirst, AllocationStrategy.ProRata]).Concat(Oldest)], CrossBilling = false, Account = null };
        var (run, books) = ((asked with { Entry = entry }).Run(), asked.Books);
        var last = NaiveAllocator.Run(books, entry).LastDay;
        foreach (var account in NaiveAccount.All(books))
        {
            var credits = books.Credits.FindAll(credit => credit.Date <= last && NaiveAccount.Of(books, credit) == account);
            var invoices = books.Invoices.FindAll(invoice => invoice.Date <= last && NaiveAccount.Of(books, invoice, crossBilling: false).Contains(account));
            var wasInUse = credits.Exists(credit => books.SmallestOpenFrom(credit.Id, credit.Date) < books.OpenNow(credit.Id))
                || invoices.Exists(invoice => books.SmallestOpenFrom(invoice.Id, invoice.Date) < books.OpenNow(invoice.Id));
            var (money, debt) = (NaiveBooks.Sum(credits.Select(credit => books.OpenNow(credit.Id))), NaiveBooks.Sum(invoices.Select(invoice => books.OpenNow(invoice.Id))));
            var allocated = NaiveBooks.Sum(run.Allocations.Where(made => credits.Exists(credit => credit.Id == made.Allocation.Credit)).Select(made => made.Allocation.Amount));
            if (!wasInUse && allocated != NaiveAllocator.Smaller(money, debt))
            {
                return $"{account}: of {money} and {debt} {allocated} is allocated";
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "I9")]
    [Trait("Rule", "A3")]
    public void A_later_invoice_never_changes_an_earlier_allocation_under_oldest_first() => Asked.OfEveryLedger(asked =>
    {
        var entry = asked.Entry with { Strategy = [AllocationStrategy.OldestFirst] };
        var dice = new Dice(asked.Seed);
        if (asked.Books.Invoices.Count == 0)
        {
            return null;
        }

        var last = asked.Books.Invoices.Max(invoice => invoice.Date);
        var later = dice.Pick(asked.Books.Invoices) with { Id = new("later"), Date = last.PlusDays(dice.Between(0, 10)), Amount = dice.Amount() };
        if (later.Date <= asked.Books.ClosedThrough)
        {
            return null;
        }

        var before = (asked with { Entry = entry }).Run().Allocations.Select(Asked.Words);
        var after = (asked with { Entry = entry, Ledger = Asked.Append(asked.Ledger, [later]) }).Run().Allocations.Where(made => made.Allocation.Invoice != later.Id).Select(Asked.Words);

        // Under cross-billing the invoice may make two accounts one; each allocation stays.
        return TwinTests.FirstDifference(before.Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));
    });

    [Fact]
    [Trait("Rule", "I7")]
    [Trait("Rule", "I9")]
    public void The_order_of_recording_of_different_dates_does_not_change_a_run() => Asked.OfEveryLedger(asked =>
    {
        var (before, after) = Reordering.Of(asked.Seed, asked.History, swaps: 20);
        return NaiveAccount.Named(NaiveLedger.From(before).Ledger.Books, asked.Entry.Account ?? new("P1")).Count == 1
            ? TwinTests.FirstDifference(
                (asked with { Ledger = PaymentLedger.From(before).Value }).Run().Allocations.Select(Asked.Words),
                (asked with { Ledger = PaymentLedger.From(after).Value }).Run().Allocations.Select(Asked.Words))
            : null;
    }, histories: 60, questions: 3);
}
