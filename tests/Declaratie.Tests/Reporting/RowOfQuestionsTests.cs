using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting;

// A row of questions at once: what is asked, what is refused, and the ledgers at the edge of the fast way.
public sealed class RowOfQuestionsTests
{
    private static readonly AllocatedPaymentsSpec February = new() { From = Books.Day("2024-02-01"), To = Books.Day("2024-02-29") };
    private static readonly AllocatedPaymentsSpec Year = new() { From = Books.Day("2024-01-01"), To = Books.Day("2024-12-31") };

    [Fact]
    [Trait("Rule", "R1")]
    public void No_questions_have_no_answers()
    {
        var ledger = ReportingLedger.Of(BusyMonth.New().Ledger);

        Assert.Empty(ledger.AllocatedPayments([]));
        Assert.Empty(ledger.AllocatedPayments(default(ImmutableArray<AllocatedPaymentsSpec>), threads: 4));
    }

    [Theory]
    [Trait("Rule", "R1")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(64)]
    public void The_answers_come_in_the_order_of_the_questions(int threads)
    {
        var ledger = ReportingLedger.Of(BusyMonth.New().Ledger, "De Linde");
        ImmutableArray<AllocatedPaymentsSpec> questions = [.. Year.PerMonth().Reverse(), February.By(SummariseBy.WhoGotPaid), Year, February.For("AG").WithZeroRows(), February.Hidden()];

        var answers = ledger.AllocatedPayments(questions, threads);

        Assert.Equal(questions, answers.Select(answer => answer.Spec));
        Assert.Equal(questions.Select(question => ledger.AllocatedPayments(question)), answers);
    }

    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R5")]
    public void One_wrong_question_is_refused_as_it_is_alone()
    {
        var ledger = ReportingLedger.Of(BusyMonth.New().Ledger);
        var backwards = February with { To = Books.Day("2024-01-31") };

        var refused = Assert.Throws<ArgumentException>(() => ledger.AllocatedPayments([February, backwards], threads: 2));
        var nobody = Assert.Throws<ArgumentException>(() => ledger.AllocatedPayments([February.For("XX"), February]));

        Assert.StartsWith("The period ends (2024-01-31)", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no provider XX", nobody.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ledger.AllocatedPayments([February, null!]));
    }

    [Theory]
    [Trait("Rule", "R1")]
    [InlineData(0)]
    [InlineData(-1)]
    public void Somebody_has_to_answer(int threads)
    {
        var ledger = ReportingLedger.Of(BusyMonth.New().Ledger);

        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AllocatedPayments([February], threads));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.AllocatedPayments([], threads));
    }

    [Theory]
    [Trait("Rule", "R1")]
    [InlineData("2024-01-01", "2024-12-31", "2024-01-01..2024-01-31 2024-02-01..2024-02-29", 12)]
    [InlineData("2023-12-15", "2024-01-10", "2023-12-15..2023-12-31 2024-01-01..2024-01-10", 2)]
    [InlineData("2024-02-10", "2024-02-10", "2024-02-10..2024-02-10", 1)]
    [InlineData("2024-02-29", "2024-03-01", "2024-02-29..2024-02-29 2024-03-01..2024-03-01", 2)]
    [InlineData("9999-11-30", "9999-12-31", "9999-11-30..9999-11-30 9999-12-01..9999-12-31", 2)]
    public void A_period_has_the_months_of_the_calendar(string from, string to, string begins, int count)
    {
        var months = (February.For("KT").Hidden() with { From = Books.Day(from), To = Books.Day(to) }).PerMonth();

        Assert.StartsWith(begins, string.Join(' ', months.Select(month => $"{month.From:uuuu-MM-dd}..{month.To:uuuu-MM-dd}")), StringComparison.Ordinal);
        Assert.Equal(count, months.Length);
        Assert.All(months, month => Assert.Equal(February.For("KT").Hidden(), month with { From = February.From, To = February.To }));
    }

    [Fact]
    [Trait("Rule", "R1")]
    public void A_period_that_ends_before_it_begins_is_refused_per_month_too()
    {
        var backwards = February with { To = Books.Day("2023-02-01") };

        Assert.Equal(backwards, Assert.Single(backwards.PerMonth()));
        Assert.Throws<ArgumentException>(() => ReportingLedger.Of(Books.New().Ledger).AllocatedPayments(backwards.PerMonth()));
    }

    // Four hundred providers and as many payors who do nothing: the sums have no place of their own any more, and the answer stays.
    [Theory]
    [Trait("Rule", "R44")]
    [InlineData(SummariseBy.Provider)]
    [InlineData(SummariseBy.WhoGotPaid)]
    public void A_group_with_very_many_providers_and_payors_has_the_same_report(SummariseBy by)
    {
        var small = ReportingLedger.Of(BusyMonth.New().Ledger);
        var group = ReportingLedger.Of(BusyMonth.New().Record(
        [
            .. Enumerable.Range(0, 400).Select(n => new Provider(new($"B{n}"), "Behandelaar")),
            .. Enumerable.Range(0, 400).Select(n => new Payor(new($"Z{n}"), "Betaler")),
        ]).Ledger);
        ImmutableArray<AllocatedPaymentsSpec> questions = [.. Year.By(by).PerMonth(), February.By(by).WithZeroRows(), Year.By(by)];

        Assert.Equal(small.AllocatedPayments(questions).AsEnumerable(), group.AllocatedPayments(questions).AsEnumerable());
    }

    // More cents than fit in 32 bits, as money comes in, is allocated, moved and refunded.
    [Fact]
    [Trait("Rule", "R9")]
    public void Very_large_amounts_are_added_exactly()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 90_000_000.01m)
            .Receipt("R2", "2024-02-10", "Jansen", "RJB", 50_000_000.02m)
            .Invoice("I1", "2024-02-11", "Jansen", "AG", 80_000_000.03m)
            .Allocate("2024-02-12", "R1", "I1", 45_000_000.04m)
            .Allocate("2024-02-12", "R2", "I1", 30_000_000.05m)
            .Refund("2024-02-13", "R1", 21_474_836.48m)
            .Refund("2024-02-13", "R2", 19_999_999.97m);

        var all = books.Report("2024-02", spec => spec.Only(ReportSections.Summary));
        var chosen = books.Report("2024-02", spec => spec.For("RJB", "AG", "KT").Only(ReportSections.Summary));

        Assert.Equal(Money.FromEuros(50_000_000.02m - 21_474_836.48m - 19_999_999.97m), all.ReceiptsTotalling);
        Assert.Equal(Money.FromEuros(75_000_000.09m), all.Reconciliation.Allocated);
        Assert.Equal(new ReportNotes(Money.FromEuros(45_000_000.04m), UnknownPayors: true, 0, Money.Zero), all.Notes);
        Assert.Equal(chosen, all with { Spec = chosen.Spec });
    }

    // A question that only fails when it is answered: the same exception on one thread and on more.
    [Fact]
    [Trait("Rule", "R1")]
    public void What_goes_wrong_goes_wrong_in_the_same_way_on_more_threads()
    {
        var ledger = ReportingLedger.Of(BusyMonth.New().Ledger);
        var early = February with { From = new LocalDate(-5, 1, 1) };

        var alone = Record.Exception(() => ledger.AllocatedPayments(early));

        Assert.NotNull(alone);
        Assert.All([1, 2], threads => Assert.IsType(alone.GetType(), Record.Exception(() => ledger.AllocatedPayments([February, early, February], threads))));
    }
}
