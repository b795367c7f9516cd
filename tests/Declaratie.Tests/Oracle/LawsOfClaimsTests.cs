using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Testing;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Oracle;

// The laws of claims, the bookkeeping and the ledger hold of the library, and each can be broken.
public sealed class LawsOfClaimsTests
{
    private static readonly Money Euro = Money.FromEuros(1);
    private static readonly ImmutableArray<ImmutableArray<JournalEntry>> Walked = [.. Enumerable.Range(1, 30).Select(seed => Histories.Claim(seed))];
    private static readonly ImmutableArray<Practice> Practices = [.. Walked.Select(entries => Practice.From(entries).Value)];

    private static readonly ClaimFileState File = new(
        new("F1"), ClaimFileKind.Insurer, new PayorId("A"), "PM304", new(2024, 3, 1), ClaimFileStatus.Settled, Euro + Euro, Euro,
        [Line("T1-1", "T1", ClaimLineStatus.Granted, 1), Line("T2-1", "T2", ClaimLineStatus.Abandoned, 0)]);

    [Fact]
    [Trait("Rule", "K1")]
    [Trait("Rule", "K2")]
    [Trait("Rule", "K5")]
    public void The_claims_of_every_practice_tie() => Assert.All(Practices, practice => Assert.Null(Laws.ClaimsTie(practice)));

    [Fact]
    [Trait("Rule", "K1")]
    public void A_treatment_on_two_live_lines_is_found()
    {
        Assert.Null(Laws.OneLiveLine([File, File with { Status = ClaimFileStatus.Discarded }]));
        IsBroken("K1", "T1", Laws.OneLiveLine([File, File with { Number = new("F2") }]));
    }

    [Fact]
    [Trait("Rule", "K2")]
    public void A_file_that_is_not_the_sum_of_its_lines_is_found()
    {
        Assert.Null(Laws.FileTotalsTie([File]));
        IsBroken("K2", "F1", Laws.FileTotalsTie([File with { Total = Euro }]));
    }

    [Fact]
    [Trait("Rule", "K3")]
    public void A_handled_return_that_leaves_something_open_is_found()
    {
        Assert.Null(Laws.ReturnTies(File, Money.Zero));
        IsBroken("K3", "F1", Laws.ReturnTies(File, Euro));
        IsBroken("K3", "F1", Laws.ReturnTies(File with { Lines = [File.Lines[0], File.Lines[1] with { Status = ClaimLineStatus.Objected }] }, Euro));
    }

    [Fact]
    [Trait("Rule", "K3")]
    public void Handled_returns_of_the_library_tie()
    {
        var handled = 0;
        foreach (var entries in Walked)
        {
            var practice = Practice.Empty;
            foreach (var entry in entries)
            {
                var before = practice;
                practice = practice.Append(entry).Practice;
                if (entry is ReturnCredited credited)
                {
                    handled++;
                    var made = practice.CreditFiles().Skip(before.CreditFiles().Count()).Aggregate(Money.Zero, (sum, file) => sum - file.Total);
                    Assert.Null(Laws.ReturnTies(practice.Find(credited.File)!, made));
                }
            }
        }

        Assert.True(handled > 10, $"{handled} returns");
    }

    [Fact]
    [Trait("Rule", "K5")]
    public void A_number_given_twice_or_gone_is_found()
    {
        Assert.Null(Laws.NoNumberTwice(["F1", "F2"]));
        IsBroken("K5", "F1", Laws.NoNumberTwice(["F1", "F2", "F1"]));
        Assert.Null(Laws.NumbersStay(["F1"], ["F1", "F2"]));
        IsBroken("K5", "F1", Laws.NumbersStay(["F1"], ["F2"]));
    }

    [Fact]
    [Trait("Rule", "K6")]
    public void An_import_that_does_something_again_is_found()
    {
        Assert.Null(Laws.ImportTwiceChangesNothing(["a", "b"], ["a", "b"]));
        IsBroken("K6", "2", Laws.ImportTwiceChangesNothing(["a", "b"], ["a", "c"]));
        IsBroken("K6", "3", Laws.ImportTwiceChangesNothing(["a", "b"], ["a", "b", "b"]));
    }

    [Fact]
    [Trait("Rule", "K6")]
    public void The_library_takes_a_return_in_once()
    {
        var taken = 0;
        foreach (var entries in Walked)
        {
            var practice = Practice.Empty;
            foreach (var entry in entries)
            {
                var (after, decision) = practice.Append(entry);
                practice = after;
                if (entry is ReturnReceived received && decision.Warnings.All(warning => warning.Rule.Id != "C64"))
                {
                    taken++;
                    Assert.Null(Laws.ImportTwiceChangesNothing(practice, received));
                }
            }
        }

        Assert.True(taken > 20, $"{taken} returns");
    }

    [Fact]
    [Trait("Rule", "K8")]
    public void A_file_that_changed_after_it_was_sent_is_found()
    {
        Assert.Null(Laws.SentNeverChanges(File, File with { Status = ClaimFileStatus.Submitted, Granted = null }));
        IsBroken("K8", "F1", Laws.SentNeverChanges(File, File with { Standard = "MZ301" }));
        IsBroken("K8", "F1", Laws.SentNeverChanges(File, File with { Kind = ClaimFileKind.Private }));
        IsBroken("K8", "F1", Laws.SentNeverChanges(File, File with { Lines = [File.Lines[0], File.Lines[1] with { Amount = Euro + Euro }] }));
    }

    [Fact]
    [Trait("Rule", "K10")]
    [Trait("Rule", "K11")]
    public void The_months_of_the_library_balance()
    {
        var months = Practices.SelectMany(practice => practice.Bookkeeping().Select(month => Laws.BookkeepingBalances(practice.BookkeepingMonth(month.Month).Events.Single()))).ToList();

        Assert.True(months.Count > 30, $"{months.Count} months");
        Assert.All(months, Assert.Null);
        Assert.All(Practices, practice => Assert.Null(Laws.HandedOverOnce(practice.Bookkeeping().Where(month => month.Status == MonthStatus.Submitted).SelectMany(month => Runs(practice, month.Month)))));
    }

    [Fact]
    [Trait("Rule", "K10")]
    [Trait("Rule", "K11")]
    public void A_month_that_does_not_balance_or_comes_twice_is_found()
    {
        var debtors = new BookAccount(AccountRole.DebtorsInsurers, "1300");
        var document = new BookDocument(DocumentKind.ClaimFile, "F1", new(2024, 3, 1), new(false, "A", null), [new(debtors, BookSide.Debit, Euro), new(debtors, BookSide.Credit, Euro)]);
        var month = new BookkeepingMonth(new(2024, 3), MonthStatus.Submitted, [debtors], [document]);

        Assert.Null(Laws.BookkeepingBalances(month));
        Assert.Null(Laws.HandedOverOnce([month]));
        IsBroken("K11", "F1", Laws.BookkeepingBalances(month with { Documents = [document with { Lines = [document.Lines[0]] }] }));
        IsBroken("K10", "F1", Laws.HandedOverOnce([month, month]));
        IsBroken("K10", "F1", Laws.HandedOverOnce([month with { Month = new(2024, 4) }]));
    }

    [Fact]
    [Trait("Rule", "I8")]
    public void What_is_over_used_is_found()
    {
        Assert.Null(Laws.NothingIsOverused(new Dictionary<string, Money>(StringComparer.Ordinal) { ["R1"] = Money.Zero }));
        IsBroken("I8", "R1", Laws.NothingIsOverused(new Dictionary<string, Money>(StringComparer.Ordinal) { ["R1"] = -Euro }));
    }

    [Fact]
    [Trait("Rule", "I9")]
    public void An_allocation_of_nothing_or_of_too_much_is_found()
    {
        var credits = new Dictionary<CreditId, Money> { [new("R1")] = Euro };
        var invoices = new Dictionary<InvoiceId, Money> { [new("I1")] = Euro + Euro };
        var good = new Allocation(new(2024, 1, 1), new("R1"), new("I1"), Euro);

        Assert.Null(Laws.AllocationIsExact([good], credits, invoices));
        IsBroken("I9", "R1 I1", Laws.AllocationIsExact([good with { Amount = Money.Zero }], credits, invoices));
        IsBroken("I9", "R1", Laws.AllocationIsExact([good, good], credits, invoices));
        IsBroken("I9", "I2", Laws.AllocationIsExact([good with { Invoice = new("I2") }], credits, invoices));
    }

    [Fact]
    [Trait("Rule", "I9")]
    public void The_engine_allocates_to_the_cent() => Assert.All(Enumerable.Range(1, 40), seed =>
    {
        var ledger = PaymentLedger.From(Histories.Ledger(seed, new() { Only = entry => entry is Invoice or Receipt })).Value;
        var run = Allocator.Run(ledger, new AutoAllocation(new(2025, 1, 1))).Events.Single();

        Assert.Null(Laws.AllocationIsExact(ledger, run.Allocations.Select(made => made.Allocation)));
    });

    private static IEnumerable<BookkeepingMonth> Runs(Practice practice, YearMonth month) =>
        Enumerable.Range(1, 50).Select(run => practice.BookkeepingMonth(month, run)).TakeWhile(run => run.IsAccepted).Select(run => run.Events.Single());

    private static ClaimLineState Line(string reference, string treatment, ClaimLineStatus status, int granted) =>
        new(new(reference), new(treatment), Euro, Money.FromEuros(granted), [], status);

    private static void IsBroken(string law, string subject, LawBroken? broken)
    {
        Assert.Equal((law, subject), (broken?.Law, broken?.Subject));
        Assert.False(string.IsNullOrWhiteSpace(broken!.Dutch) || string.IsNullOrWhiteSpace(broken.English) || broken.Dutch == broken.English, broken.ToString());
    }
}
