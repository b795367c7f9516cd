using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Kit.OtherReports;

namespace Declaratie.Tests.Reporting.Pay;

// R50: what a provider is paid, and when.
public sealed class ProviderPayTests
{
    [Fact]
    [Trait("Rule", "R50")]
    public void At_one_flat_rate_an_advance_is_paid_once()
    {
        var flat = Rates(PayAdvances.Paid, Rate(45));

        Whole.Equal("RJB Unknown 0.00 200.00 at 45.0 = 90.00\nRJB 90.00\ntotal 90.00", Case("S05").Pay("2024-01-01", "2024-01-31", flat).Sketch());
        Whole.Equal(
            """
            RJB Private 200.00 0.00 at 45.0 = 90.00
            RJB Unknown 0.00 -200.00 at 45.0 = -90.00
            RJB 0.00
            total 0.00
            """,
            Case("S05").Pay("2024-02-01", "2024-02-29", flat).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void At_rates_per_payor_the_difference_is_paid_when_it_is_allocated()
    {
        var rates = Rates(PayAdvances.Paid, Rate(40, payor: "Unknown"), Rate(50, payor: "Private"));

        Assert.Equal(Books.Euros(80), Case("S05").Pay("2024-01-01", "2024-01-31", rates).Total);
        Whole.Equal(
            """
            RJB Private 200.00 0.00 at 50.0 = 100.00
            RJB Unknown 0.00 -200.00 at 40.0 = -80.00
            RJB 20.00
            total 20.00
            """,
            Case("S05").Pay("2024-02-01", "2024-02-29", rates).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    [Trait("Rule", "R25")]
    public void Held_advances_are_paid_when_they_are_allocated()
    {
        var held = Rates(PayAdvances.Held, Rate(50, payor: "Private"));

        Whole.Equal("total 0.00", Case("S05").Pay("2024-01-01", "2024-01-31", held).Sketch());
        Whole.Equal("RJB Private 200.00 at 50.0 = 100.00\nRJB 100.00\ntotal 100.00", Case("S05").Pay("2024-02-01", "2024-02-29", held).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    [Trait("Rule", "R31")]
    public void What_was_paid_to_one_is_taken_back_when_it_turns_out_to_be_anothers()
    {
        var rates = Rates(PayAdvances.Paid, Rate(40, payor: "Unknown"), Rate(50, payor: "Private"));

        Whole.Equal(
            """
            AG Private 250.00 0.00 at 50.0 = 125.00
            RJB Unknown 0.00 -250.00 at 40.0 = -100.00
            AG 125.00
            RJB -100.00
            total 25.00
            """,
            Case("S06").Pay("2024-02-01", "2024-02-29", rates).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void The_most_specific_rate_wins()
    {
        var books = Books.New();
        foreach (var (provider, payor) in new[] { ("RJB", "NHS"), ("RJB", null), ("AG", "NHS"), ("AG", null) })
        {
            var id = provider + payor;
            books.Invoice("I" + id, "2024-02-05", "Jansen", provider, 100, payor).Receipt("R" + id, "2024-02-05", "Jansen", provider, 100).Allocate("2024-02-05", "R" + id, "I" + id, 100);
        }

        Whole.Equal(
            """
            AG NHS 100.00 0.00 at 30.0 = 30.00
            AG Private 100.00 0.00 at 40.0 = 40.00
            RJB NHS 100.00 0.00 at 10.0 = 10.00
            RJB Private 100.00 0.00 at 20.0 = 20.00
            AG 70.00
            RJB 30.00
            total 100.00
            """,
            books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(40), Rate(30, payor: "NHS"), Rate(20, "RJB"), Rate(10, "RJB", "NHS"))).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void A_row_whose_rate_changes_is_split_and_each_posting_is_paid_at_the_rate_of_its_own_date()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-10", "Jansen", "RJB", 100)
            .Receipt("R2", "2024-02-11", "Jansen", "RJB", 100)
            .Receipt("R3", "2024-02-12", "Jansen", "AG", 100);

        Whole.Equal(
            """
            AG Unknown 0.00 100.00 at 10.0 = 10.00
            RJB Unknown 02-01..02-10 0.00 100.00 at 40.0 = 40.00
            RJB Unknown 02-11..02-29 0.00 100.00 at 50.0 = 50.00
            AG 10.00
            RJB 90.00
            total 100.00
            """,
            books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(40, "RJB", to: "2024-02-10"), Rate(50, "RJB", from: "2024-02-11", to: "2025-01-01"), Rate(10))).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Adjoining_rates_of_the_same_percentage_are_one_stretch()
    {
        var books = Books.New().Receipt("R1", "2024-02-10", "Jansen", "RJB", 0.01m).Receipt("R2", "2024-02-20", "Jansen", "RJB", 0.01m);

        Whole.Equal(
            "RJB Unknown 0.00 0.02 at 50.0 = 0.01\nRJB 0.01\ntotal 0.01",
            books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(50, to: "2024-02-15"), Rate(50.00m, from: "2024-02-16"))).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    [Trait("Rule", "R47")]
    public void A_stretch_is_a_row_although_the_whole_period_cancels_for_it_is_money()
    {
        var books = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 100).Refund("2024-02-20", "R1", 100);

        Whole.Equal(
            """
            RJB Unknown 02-01..02-14 0.00 100.00 at 40.0 = 40.00
            RJB Unknown 02-15..02-29 0.00 -100.00 at 50.0 = -50.00
            RJB -10.00
            total -10.00
            """,
            books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(40, to: "2024-02-14"), Rate(50, from: "2024-02-15"))).Sketch());
        Whole.Equal("total 0.00", books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(40))).Sketch());
    }

    [Fact]
    [Trait("Rule", "R50")]
    [Trait("Rule", "R47")]
    public void A_row_whose_columns_cancel_is_a_row_of_nothing() => Whole.Equal(
        "AG Private 0.00 0.00 at 50.0 = 0.00\nAG 0.00\ntotal 0.00",
        Books.New()
            .Invoice("I1", "2024-01-05", "Jansen", "AG", 100)
            .Receipt("R1", "2024-01-05", "Jansen", "AG", 100)
            .Allocate("2024-01-05", "R1", "I1", 100)
            .Adjust("2024-02-05", "I1", -30)
            .Invoice("I2", "2024-02-06", "Jansen", "AG", 30)
            .Allocate("2024-02-06", "R1", "I2", 30)
            .Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(50))).Sketch());

    [Theory]
    [Trait("Rule", "R50")]
    [InlineData(0.01, 50, "0.01")]
    [InlineData(0.03, 50, "0.02")]
    [InlineData(0.01, 49.9999, "0.00")]
    [InlineData(10.00, 33.3333, "3.33")]
    [InlineData(100.00, 0, "0.00")]
    [InlineData(99999999.99, 1000, "999999999.90")]
    public void Pay_is_rounded_half_away_from_zero_also_below_it(double amount, double percent, string pay)
    {
        var paid = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", (decimal)amount);
        var back = Books.New().Receipt("R1", "2024-01-05", "Jansen", "RJB", (decimal)amount).Refund("2024-02-05", "R1", (decimal)amount);
        var rates = Rates(PayAdvances.Paid, Rate((decimal)percent));

        Assert.Equal(pay, paid.Reporting().Pay("2024-02-01", "2024-02-29", rates).Total.ToString());
        Assert.Equal(pay == "0.00" ? pay : "-" + pay, back.Reporting().Pay("2024-02-01", "2024-02-29", rates).Total.ToString());
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Every_row_without_a_rate_is_named_at_once_with_the_days_and_there_is_no_report()
    {
        var pay = Case("S22").ProviderPay(new()
        {
            From = Books.Day("2024-02-01"),
            To = Books.Day("2024-02-29"),
            Rates = Rates(PayAdvances.Paid, Rate(50, "AG"), Rate(40, "RJB", to: "2024-02-03"), Rate(45, payor: "Private", from: "2024-02-01", to: "2024-02-10")),
        });

        Assert.Null(pay.Value);
        Whole.Equal(
            """
            KT NHS: from 2024-02-01 through 2024-02-29
            KT Private: from 2024-02-11 through 2024-02-29
            KT Unknown: from 2024-02-01 through 2024-02-29
            RJB Unknown: from 2024-02-04 through 2024-02-29
            """,
            string.Join('\n', pay.Findings.Select(finding => $"{finding.Subject}: {finding.English[finding.English.IndexOf("from", StringComparison.Ordinal)..finding.English.IndexOf(';', StringComparison.Ordinal)]}")));
        Assert.All(pay.Findings, finding => Assert.Equal("R50", finding.Rule.Id));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void A_missing_rate_is_named_in_both_languages()
    {
        var finding = Case("S05").ProviderPay(new() { From = Books.Day("2024-01-01"), To = Books.Day("2024-01-31"), Rates = Rates(PayAdvances.Paid, Rate(50, payor: "Private")) }).Findings.Single();

        Assert.Equal("RJB Unknown", finding.Subject);
        Assert.Equal(
            "There is no rate for provider RJB and payor Unknown from 2024-01-01 through 2024-01-31; add one, or one without a payor: that covers every payor, and Private, Unknown, Mixed and Open Balance too.",
            finding.English);
        Assert.Equal(
            "Er is geen percentage voor behandelaar RJB en betaler Unknown van 2024-01-01 tot en met 2024-01-31; voeg er een toe, of een zonder betaler: dat geldt voor alle betalers en ook voor Private, Unknown, Mixed en Open Balance.",
            finding.Dutch);
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void A_rate_of_somebody_the_ledger_does_not_know_is_a_slip_unless_the_rates_are_shared()
    {
        var spec = new ProviderPaySpec
        {
            From = Books.Day("2024-01-01"),
            To = Books.Day("2024-01-31"),
            Rates = Rates(PayAdvances.Paid, Rate(50), Rate(40, "RJ"), Rate(30, payor: "private")),
        };

        var pay = Case("S05").ProviderPay(spec);

        Assert.Null(pay.Value);
        Whole.Equal(
            """
            R50 rates[1].provider: There is no provider RJ; there are AG, KT, RJB; correct the rate, take it out, or say that the rates are shared with other practices.
            R50 rates[2].payor: There is no payor private; there are DENP, Mixed, NHS, Open Balance, Private, Unknown; correct the rate, take it out, or say that the rates are shared with other practices.
            """,
            string.Join('\n', pay.Findings));
        Assert.StartsWith("Er is geen behandelaar RJ; er zijn AG, KT, RJB; verbeter het percentage", pay.Findings[0].Dutch, StringComparison.Ordinal);
        Assert.StartsWith("Er is geen betaler private; er zijn DENP", pay.Findings[1].Dutch, StringComparison.Ordinal);
        Assert.Equal(Books.Euros(100), Case("S05").ProviderPay(spec with { RatesAreShared = true }).Value!.Total);
    }

    [Fact]
    [Trait("Rule", "R1")]
    public void A_period_upside_down_is_a_mistake_of_the_programmer()
    {
        var failure = Assert.Throws<ArgumentException>(() => Case("S06").Pay("2024-02-29", "2024-02-01", Rates(PayAdvances.Paid)));

        Assert.StartsWith("The period ends (2024-02-01) before it begins (2024-02-29)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void An_empty_ledger_pays_nobody_and_asks_for_no_rates() =>
        Whole.Equal("total 0.00", ReportingLedger.Of(PaymentLedger.Empty).Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid)).Sketch());
}
