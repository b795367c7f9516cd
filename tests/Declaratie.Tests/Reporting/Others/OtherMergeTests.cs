using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using Declaratie.Tests.Kit;
using Declaratie.Tests.Properties;
using NodaTime;
using Xunit;
using static Declaratie.Tests.Kit.OtherReports;

namespace Declaratie.Tests.Reporting.Others;

// Reports of several practices, or of disjoint sets of patients, add up; the order of adding does not show.
public sealed class OtherMergeTests
{
    private static readonly LocalDate From = History.FirstDay;
    private static readonly LocalDate To = History.FirstDay.PlusDays(60);

    [Fact]
    [Trait("Invariant", "I6")]
    public void Open_transactions_add_up() => AddsUp(ledger => ledger.OpenTransactions(To), OpenTransactionsReport.Merge, report => report.Practices);

    [Fact]
    [Trait("Invariant", "I6")]
    public void Settlements_add_up() => AddsUp(ledger => ledger.Settlement(From, To), SettlementReport.Merge, report => report.Practices);

    [Fact]
    [Trait("Invariant", "I6")]
    public void Receipts_add_up() => AddsUp(ledger => ledger.Receipts(From, To), ReceiptsReport.Merge, report => report.Practices);

    [Theory]
    [Trait("Invariant", "I6")]
    [Trait("Rule", "R50")]
    [InlineData(false)]
    [InlineData(true)]
    public void Pay_adds_up(bool statements)
    {
        var rates = Rates(PayAdvances.Paid, Rate(33.3333m), Rate(50, payor: "Private", to: "2024-01-20"));
        AddsUp(ledger => ledger.ProviderPay(new() { From = From, To = To, Rates = rates, Statements = statements }).Value!, ProviderPayReport.Merge, report => report.Practices);
    }

    [Fact]
    [Trait("Invariant", "I6")]
    [Trait("Rule", "R50")]
    public void The_reports_of_disjoint_sets_of_patients_add_up_to_those_of_all()
    {
        var (some, others, all) = (Patients(first: true, second: false), Patients(first: false, second: true), Patients(first: true, second: true));
        var (from, to) = (Books.Day("2024-02-01"), Books.Day("2024-02-29"));
        var rates = Rates(PayAdvances.Paid, Rate(50), Rate(40, "AG"));
        ProviderPayReport Pay(ReportingLedger ledger) => ledger.Pay("2024-02-01", "2024-02-29", rates, statements: true);

        Whole.Equal(Json(all.OpenTransactions(to)), Json(OpenTransactionsReport.Merge(others.OpenTransactions(to), some.OpenTransactions(to))));
        Whole.Equal(Json(all.Settlement(from, to)), Json(SettlementReport.Merge(others.Settlement(from, to), some.Settlement(from, to))));
        Whole.Equal(Json(all.Receipts(from, to)), Json(ReceiptsReport.Merge(others.Receipts(from, to), some.Receipts(from, to))));
        Whole.Equal(Json(Pay(all)), Json(ProviderPayReport.Merge(Pay(others), Pay(some))));
        Assert.Equal(all.OpenTransactions(to), OpenTransactionsReport.Merge(some.OpenTransactions(to), others.OpenTransactions(to)));
    }

    [Fact]
    [Trait("Invariant", "I6")]
    [Trait("Rule", "R50")]
    public void Rows_at_different_percentages_stay_beside_each_other_and_rounding_stays_as_it_was()
    {
        var one = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 0.01m).Reporting("Noord");
        var other = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 0.01m).Reporting("Zuid");
        ProviderPayReport At(ReportingLedger ledger, decimal percent) => ledger.Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(percent)));

        Whole.Equal("RJB Unknown 0.00 0.02 at 50.0 = 0.02\nRJB 0.02\ntotal 0.02", ProviderPayReport.Merge(At(one, 50), At(other, 50)).Sketch());
        Whole.Equal(
            "RJB Unknown 0.00 0.01 at 50.0 = 0.01\nRJB Unknown 0.00 0.01 at 60.0 = 0.01\nRJB 0.02\ntotal 0.02",
            ProviderPayReport.Merge(At(one, 60), At(other, 50)).Sketch());
    }

    [Fact]
    [Trait("Invariant", "I6")]
    [Trait("Rule", "R50")]
    public void A_row_that_cancels_between_practices_stays_with_its_lines()
    {
        var rates = Rates(PayAdvances.Paid, Rate(50));
        var paid = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 10).Reporting("Noord").Pay("2024-02-01", "2024-02-29", rates, statements: true);
        var back = Books.New().Receipt("R1", "2024-01-05", "Jansen", "RJB", 10).Refund("2024-02-06", "R1", 10).Reporting("Zuid").Pay("2024-02-01", "2024-02-29", rates, statements: true);
        var merged = ProviderPayReport.Merge(paid, back);

        Whole.Equal("RJB Unknown 0.00 0.00 at 50.0 = 0.00\nRJB 0.00\ntotal 0.00", merged.Sketch());
        Assert.Equal(2, merged.Statements!.Value.Single().Rows.Single().Lines.Length);
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void Pairs_of_two_practices_may_cancel_or_turn_round()
    {
        SettlementReport Held(string holder, string other, decimal amount) => Books.New()
            .Receipt("R1", "2024-02-05", "Jansen", holder, amount).Invoice("I1", "2024-02-05", "Jansen", other, amount).Allocate("2024-02-05", "R1", "I1", amount)
            .Reporting().Settlement(Books.Day("2024-02-01"), Books.Day("2024-02-29"));

        Whole.Equal("", SettlementReport.Merge(Held("RJB", "AG", 100), Held("AG", "RJB", 100)).Sketch());
        Whole.Equal("AG holds 50.00 of RJB\nAG receives -50.00\nRJB receives 50.00", SettlementReport.Merge(Held("RJB", "AG", 100), Held("AG", "RJB", 150)).Sketch());
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void Other_days_or_options_are_refused()
    {
        var ledger = Patients(first: true, second: true);
        var (from, to) = (Books.Day("2024-02-01"), Books.Day("2024-02-29"));
        var (paid, held) = (Rates(PayAdvances.Paid, Rate(50)), Rates(PayAdvances.Held, Rate(50)));
        var pay = ledger.Pay("2024-02-01", "2024-02-29", paid);

        Assert.Throws<ArgumentException>(() => OpenTransactionsReport.Merge(ledger.OpenTransactions(from), ledger.OpenTransactions(to)));
        Assert.Throws<ArgumentException>(() => SettlementReport.Merge(ledger.Settlement(from, to), ledger.Settlement(from, to.PlusDays(1))));
        Assert.Throws<ArgumentException>(() => ReceiptsReport.Merge(ledger.Receipts(from, to), ledger.Receipts(from.PlusDays(1), to)));
        Assert.Throws<ArgumentException>(() => ProviderPayReport.Merge(pay, ledger.Pay("2024-02-01", "2024-02-28", paid)));
        Assert.Throws<ArgumentException>(() => ProviderPayReport.Merge(pay, ledger.Pay("2024-02-01", "2024-02-29", held)));
        Assert.Throws<ArgumentException>(() => ProviderPayReport.Merge(pay, ledger.Pay("2024-02-01", "2024-02-29", paid, statements: true)));
    }

    // Three practices, two of the same name; in any order and grouping, and with nothing.
    private static void AddsUp<T>(Func<ReportingLedger, T> ask, Func<T, T, T> merge, Func<T, ImmutableArray<string>> practices)
        where T : class, IEquatable<T> => LedgerGenerator.Holds((seed, history) =>
    {
        T Of(string practice, ImmutableArray<JournalEntry> entries) => ask(ReportingLedger.Of(PaymentLedger.From(entries).Value, practice));
        var (one, two, three) = (Of("Noord", history), Of("Zuid", History.Of(seed / 2)), Of("Noord", History.Of(seed / 3)));
        var merged = merge(merge(one, two), three);
        return !merged.Equals(merge(one, merge(two, three))) ? "not associative"
            : !merged.Equals(merge(three, merge(two, one))) || !merge(one, two).Equals(merge(two, one)) ? "not commutative"
            : !merge(one, ask(ReportingLedger.Of(PaymentLedger.Empty, "Noord"))).Equals(one) ? "nothing added is something"
            : merged.GetHashCode() != merge(three, merge(two, one)).GetHashCode() ? "equal, with other hash codes"
            : string.Join(' ', practices(merged)) != "Noord Zuid" ? "the practices are not named" : null;
    }, histories: 60);

    private static ReportingLedger Patients(bool first, bool second)
    {
        var books = Books.New();
        if (first)
        {
            books.Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
                .Invoice("I1", "2024-02-05", "Jansen", "AG", 60)
                .Allocate("2024-02-05", "R1", "I1", 60)
                .Receipt("R2", "2024-02-07", "Bakker", "RJB", 50)
                .Transfer("T1", "2024-02-12", "R2", "Jansen", 20, "KT");
        }

        if (second)
        {
            books.Receipt("R3", "2024-02-06", "Smit", "AG", 30)
                .Invoice("I3", "2024-02-08", "Smit", "RJB", 30)
                .Allocate("2024-02-14", "R3", "I3", 25)
                .Invoice("I4", "2024-02-08", "deVries", "KT", 15, "NHS")
                .WriteOff("W1", "2024-02-09", "AG", ("I4", 5));
        }

        return books.Reporting();
    }
}
