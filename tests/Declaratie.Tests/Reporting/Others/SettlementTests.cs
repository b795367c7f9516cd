using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Settlement;
using Declaratie.Tests.Kit;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting.Others;

// Settlement: who holds whose money, pair by pair and in the end.
public sealed class SettlementTests
{
    [Fact]
    [Trait("Rule", "R45")]
    public void Who_took_the_money_holds_it_for_whom_it_was_allocated_to() => Whole.Equal(
        """
        RJB holds 250.00 of AG
        AG receives 250.00
        RJB receives -250.00
        """,
        February(OtherReports.Case("S06")).Sketch());

    [Fact]
    [Trait("Rule", "R45")]
    [Trait("Rule", "R43")]
    public void Who_lowers_anothers_invoice_bears_it() => Whole.Equal(
        """
        KT holds 30.00 of AG
        AG receives 30.00
        KT receives -30.00
        """,
        February(OtherReports.Case("S17")).Sketch());

    [Fact]
    [Trait("Rule", "R45")]
    public void Both_directions_of_a_pair_are_netted()
    {
        var books = Paid(Paid(Books.New(), "1", "RJB", "AG", 100), "2", "AG", "RJB", 70);

        Whole.Equal("RJB holds 30.00 of AG\nAG receives 30.00\nRJB receives -30.00", February(books.Reporting()).Sketch());
    }

    [Fact]
    [Trait("Rule", "R45")]
    public void A_pair_that_nets_below_zero_is_turned_round()
    {
        var books = Paid(Books.New(), "1", "RJB", "AG", 100, "2024-01-05").Deallocate("2024-02-05", "R1", "I1", 100);

        Whole.Equal("AG holds 100.00 of RJB\nAG receives -100.00\nRJB receives 100.00", February(books.Reporting()).Sketch());
    }

    [Fact]
    [Trait("Rule", "R45")]
    public void A_pair_that_nets_to_nothing_is_left_out_but_a_balance_of_nothing_stands()
    {
        var even = Paid(Paid(Books.New(), "1", "RJB", "AG", 100), "2", "AG", "RJB", 100);
        var round = Paid(Paid(Books.New(), "1", "RJB", "AG", 100), "2", "AG", "KT", 100);

        Whole.Equal("", February(even.Reporting()).Sketch());
        Whole.Equal("AG holds 100.00 of KT\nRJB holds 100.00 of AG\nAG receives 0.00\nKT receives 100.00\nRJB receives -100.00", February(round.Reporting()).Sketch());
    }

    [Fact]
    [Trait("Rule", "R45")]
    public void Through_a_transfer_the_money_stays_with_who_took_it()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-01", "Jansen", "RJB", 50)
            .Transfer("T1", "2024-02-02", "R1", "Visser", 50, "KT")
            .Invoice("I1", "2024-02-03", "Visser", "AG", 20)
            .Allocate("2024-02-03", "T1", "I1", 20);

        Whole.Equal(
            "RJB holds 20.00 of AG\nRJB holds 30.00 of KT\nAG receives 20.00\nKT receives 30.00\nRJB receives -50.00",
            February(books.Reporting()).Sketch());
    }

    [Theory]
    [Trait("Rule", "R45")]
    [InlineData("S06")]
    [InlineData("S17")]
    [InlineData("S22")]
    public void It_is_what_the_summary_by_who_got_paid_says(string name)
    {
        var ledger = OtherReports.Case(name);
        var spec = new AllocatedPaymentsSpec { From = Books.Day("2024-02-01"), To = Books.Day("2024-02-29"), SummariseBy = SummariseBy.WhoGotPaid };

        Assert.Equal(February(ledger), SettlementReport.Of(ledger.AllocatedPayments(spec)));
        Assert.Equal(February(ledger), SettlementReport.Of(ledger.AllocatedPayments(spec with { ZeroRows = true })));
        Assert.Throws<ArgumentException>(() => SettlementReport.Of(ledger.AllocatedPayments(spec.By(SummariseBy.Provider))));
        Assert.Throws<ArgumentException>(() => SettlementReport.Of(ledger.AllocatedPayments(spec.Only(ReportSections.Details))));
        Assert.Throws<ArgumentException>(() => SettlementReport.Of(ledger.AllocatedPayments(spec.Hidden())));
        Assert.Throws<ArgumentException>(() => SettlementReport.Of(ledger.AllocatedPayments(spec.For("AG"))));
    }

    // So many that the table of all pairs would be too large.
    [Fact]
    [Trait("Rule", "R45")]
    public void A_group_of_very_many_providers_is_settled_as_well()
    {
        var books = Paid(Books.New(), "1", "RJB", "AG", 100);
        var many = books.Ledger.ToBuilder();
        for (var number = 0; number < 1_000; number++)
        {
            Assert.Null(many.Append(new Provider(new($"P{number}"), "Behandelaar")));
        }

        Assert.Equal(February(books.Reporting()), February(ReportingLedger.Of(many.ToLedger(), "De Linde")));
    }

    [Fact]
    [Trait("Rule", "R1")]
    public void A_period_upside_down_is_a_mistake_of_the_programmer() => Assert.StartsWith(
        "The period ends (2024-01-31) before it begins (2024-02-01)",
        Assert.Throws<ArgumentException>(() => Books.New().Reporting().Settlement(new LocalDate(2024, 2, 1), new LocalDate(2024, 1, 31))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_empty_ledger_has_nothing_to_settle() => Whole.Equal("", February(ReportingLedger.Of(PaymentLedger.Empty)).Sketch());

    private static SettlementReport February(ReportingLedger ledger) => ledger.Settlement(Books.Day("2024-02-01"), Books.Day("2024-02-29"));

    private static Books Paid(Books books, string number, string receiver, string provider, decimal amount, string date = "2024-02-05") => books
        .Receipt("R" + number, date, "Jansen", receiver, amount)
        .Invoice("I" + number, date, "Jansen", provider, amount)
        .Allocate(date, "R" + number, "I" + number, amount);
}
