using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Properties;
using Xunit;

namespace Declaratie.Tests.Allocating;

// The allocation engine and its naive twin, written apart from the same specification, agree on every ledger, whatever is asked.
public sealed class AllocatorTwinTests
{
    [Fact]
    [Trait("Rule", "A1")]
    [Trait("Rule", "A2")]
    [Trait("Rule", "A3")]
    [Trait("Rule", "A4")]
    [Trait("Rule", "A5")]
    [Trait("Rule", "A6")]
    [Trait("Rule", "A7")]
    [Trait("Rule", "A8")]
    [Trait("Rule", "I9")]
    public void A_run_allocates_and_finds_what_its_twin_does() => Asked.OfEveryLedger(asked =>
    {
        var (run, twin) = (asked.Run(), asked.Twin());
        return TwinTests.FirstDifference(twin.Allocations.Select(Asked.Words), run.Allocations.Select(Asked.Words))
            ?? TwinTests.FirstDifference(twin.Findings.Select(Asked.Words), run.Findings.Select(Asked.Words))
            ?? (run.Total == NaiveBooks.Sum(twin.Allocations.Select(made => made.Allocation.Amount)) && run.Count == twin.Allocations.Count ? null : "the total or the count is another");
    }, histories: 900);

    [Fact]
    [Trait("Rule", "A5")]
    [Trait("Rule", "A6")]
    public void What_stays_open_and_why_is_what_its_twin_says() => Asked.OfEveryLedger(asked =>
        TwinTests.FirstDifference(NaiveStillOpen.Of(asked.Twin()).Select(one => $"{one}"), asked.Run().StillOpen().Select(one => $"{one}")), histories: 400);

    [Fact]
    [Trait("Rule", "A10")]
    public void Allocating_anew_leaves_open_what_undoing_all_and_running_again_leaves_open() => Asked.OfEveryLedger(asked =>
    {
        if (new Dice(asked.Seed).PickOrNone(asked.Books.Credits) is not { } credit)
        {
            return null;
        }

        // A day on which everything that was allocated can be undone, and that is not closed.
        var day = asked.Books.Allotted.Select(made => made.Date).Append(asked.Entry.PostedOn).Append(credit.Date).Append(asked.Books.ClosedThrough?.PlusDays(1) ?? credit.Date).Max();
        var anew = asked.Entry with { Account = null, Date = day, DatedOn = day };
        var undone = Asked.Append(asked.Ledger, Allocator.Undo(asked.Ledger, credit.Id, day).Events);
        if (undone.OpenAmount(credit.Id) != asked.Books.WorthNow(credit.Id))
        {
            return "something of the credit stays allocated";
        }

        var after = Asked.Append(asked.Ledger, Allocator.Anew(asked.Ledger, credit.Id, anew).Events);
        NaiveLedger twin = new();
        foreach (var entry in asked.History)
        {
            twin.Append(entry);
        }

        foreach (var invoice in asked.Books.Allotted.Where(made => made.Credit == credit.Id && asked.Books.Left(made) > Money.Zero).GroupBy(made => made.Invoice))
        {
            twin.Append(new Deallocation(day, credit.Id, invoice.Key, NaiveBooks.Sum(invoice.Select(asked.Books.Left))));
        }

        var books = NaiveAllocator.Run(twin.Books, anew, only: credit.Id).Books;
        return TwinTests.FirstDifference(
                books.Credits.Select(one => $"{one.Id} {books.OpenNow(one.Id)}").Concat(books.Invoices.Select(one => $"{one.Id} {books.OpenNow(one.Id)}")),
                books.Credits.Select(one => $"{one.Id} {after.OpenAmount(one.Id)}").Concat(books.Invoices.Select(one => $"{one.Id} {after.OpenAmount(one.Id)}")))
            ?? (Allocator.Anew(after, credit.Id, anew).Events.IsEmpty ? null : "asking the same again changes something");
    });
}
