using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Allocating;

public sealed class A2toA4Strategies
{
    [Fact]
    [Trait("Rule", "A2")]
    public void Same_provider_alone_pays_only_invoices_of_the_receipts_provider() => TwoProviders()
        .Allots(Run("2024-01-31", Same), "A2 2024-01-04 R1 I2 50.00");

    [Fact]
    [Trait("Rule", "A2")]
    [Trait("Rule", "A7")]
    public void With_oldest_first_behind_it_others_come_after() => TwoProviders()
        .Allots(Run("2024-01-31", Same, Oldest), "A2 2024-01-04 R1 I2 50.00", "A3 2024-01-04 R1 I1 20.00");

    [Fact]
    [Trait("Rule", "A2")]
    public void A_transferred_credit_goes_by_its_own_provider() => Books.New()
        .Receipt("R0", "2024-01-02", "Bakker", "KT", 50m)
        .Transfer("T1", "2024-01-03", "R0", "Jansen", 50m, provider: "AG")
        .Invoice("I1", "2024-01-02", "Jansen", "KT", 30m)
        .Invoice("I2", "2024-01-02", "Jansen", "AG", 30m)
        .Allots(Run("2024-01-31", Same), "A2 2024-01-03 T1 I2 30.00");

    [Fact]
    [Trait("Rule", "A3")]
    public void Credits_and_invoices_go_by_date_and_on_one_day_by_line_in_the_journal() => Books.New()
        .Record(
            Invoiced("I1", "2024-01-03", 10m), Invoiced("I2", "2024-01-02", 20m), Invoiced("I3", "2024-01-02", 30m),
            Received("R1", "2024-01-05", 15m), Received("R2", "2024-01-04", 25m), Received("R3", "2024-01-05", 40m))
        .Allots(
            Run("2024-01-31"),
            "A3 2024-01-04 R2 I2 20.00", "A3 2024-01-04 R2 I3 5.00", "A3 2024-01-05 R1 I3 15.00", "A3 2024-01-05 R3 I3 10.00", "A3 2024-01-05 R3 I1 10.00");

    [Fact]
    [Trait("Rule", "A4")]
    public void Pro_rata_divides_a_credit_in_proportion_and_gives_odd_cents_to_the_largest_remainders() => Three(10m, 20m, 30m)
        .Receipt("R1", "2024-01-05", "Jansen", "AG", 10m)
        .Allots(Run("2024-01-31", ProRata), "A4 2024-01-05 R1 I1 1.67", "A4 2024-01-05 R1 I2 3.33", "A4 2024-01-05 R1 I3 5.00");

    [Fact]
    [Trait("Rule", "A4")]
    public void Of_equal_remainders_the_older_invoice_gets_the_cent() => Three(10m, 10m, 10m)
        .Receipt("R1", "2024-01-05", "Jansen", "AG", 0.02m)
        .Allots(Run("2024-01-31", ProRata), "A4 2024-01-05 R1 I1 0.01", "A4 2024-01-05 R1 I2 0.01");

    [Fact]
    [Trait("Rule", "A4")]
    public void The_next_credit_is_divided_over_what_the_one_before_it_left_open() => Three(10m, 20m, 30m)
        .Receipt("R1", "2024-01-05", "Jansen", "AG", 30m)
        .Receipt("R2", "2024-01-06", "Jansen", "AG", 50m)
        .Allots(
            Run("2024-01-31", Same, ProRata),
            "A4 2024-01-05 R1 I1 5.00", "A4 2024-01-05 R1 I2 10.00", "A4 2024-01-05 R1 I3 15.00",
            "A4 2024-01-06 R2 I1 5.00", "A4 2024-01-06 R2 I2 10.00", "A4 2024-01-06 R2 I3 15.00");

    // In binary fractions 0.10 + 0.20 is more than 0.30, and 1.10 three times more than 3.30.
    [Theory]
    [InlineData(0.10, 0.20, 0.30)]
    [InlineData(1.10, 1.10, 2.20)]
    [InlineData(0.07, 0.01, 0.08)]
    [InlineData(1.01, 0.005e2, 1.51)]
    [InlineData(4.35, 100.00, 104.35)]
    [Trait("Rule", "A3")]
    [Trait("Rule", "A4")]
    public void No_cent_is_left_where_amounts_come_out_even(double one, double other, double paid)
    {
        foreach (var strategy in new[] { Oldest, ProRata })
        {
            var books = Books.New()
                .Invoice("I1", "2024-01-02", "Jansen", "RJB", (decimal)one)
                .Invoice("I2", "2024-01-02", "Jansen", "RJB", (decimal)other)
                .Receipt("R1", "2024-01-05", "Jansen", "AG", (decimal)paid)
                .Record(Run("2024-01-31", strategy));

            Assert.Equal((0m, 0m, 0m), (books.Open("R1"), books.OpenInvoice("I1"), books.OpenInvoice("I2")));
        }
    }

    [Theory]
    [InlineData(AllocationStrategy.OldestFirst)]
    [InlineData(AllocationStrategy.ProRata)]
    [Trait("Rule", "A3")]
    [Trait("Rule", "A4")]
    public void The_largest_amounts_come_out_to_the_cent(AllocationStrategy strategy)
    {
        const decimal most = 9_999_999_999.99m;
        var books = Books.New();
        for (var i = 0; i < 60; i++)
        {
            books.Invoice($"I{i}", "2024-01-02", "Jansen", "RJB", most).Receipt($"R{i}", "2024-01-05", "Jansen", "AG", i == 0 ? most - 0.01m : most);
        }

        var run = Assert.Single(Allocator.Run(books.Ledger, Run("2024-01-31", strategy)).Events);
        books.Record(Run("2024-01-31", strategy));

        Assert.Equal((60 * most) - 0.01m, run.Total.Euros);
        Assert.Equal(0.01m, Enumerable.Range(0, 60).Sum(i => books.OpenInvoice($"I{i}")));
        Assert.Equal(0m, Enumerable.Range(0, 60).Sum(i => books.Open($"R{i}")));
    }

    [Fact]
    [Trait("Rule", "A4")]
    public void Pro_rata_of_the_largest_amounts_is_exact()
    {
        const decimal most = 9_999_999_999.99m;
        var books = Enumerable.Range(1, 5).Aggregate(Books.New(), (before, i) => before.Invoice($"I{i}", "2024-01-02", "Jansen", "RJB", most));

        books.Receipt("R1", "2024-01-05", "Jansen", "AG", most).Allots(
            Run("2024-01-31", ProRata),
            "A4 2024-01-05 R1 I1 2000000000.00", "A4 2024-01-05 R1 I2 2000000000.00", "A4 2024-01-05 R1 I3 2000000000.00", "A4 2024-01-05 R1 I4 2000000000.00", "A4 2024-01-05 R1 I5 1999999999.99");
    }

    // Of R1 30.00 was in use until the 15th: so much as is free on the 10th is divided, and what is free later goes to the oldest that it can pay.
    [Fact]
    [Trait("Rule", "A4")]
    [Trait("Rule", "A6")]
    [Trait("Rule", "I9")]
    public void Pro_rata_leaves_nothing_for_another_run_where_money_was_in_use() => Books.New()
        .Record(Invoiced("I0", "2024-01-05", 30m), Received("R1", "2024-01-05", 50m))
        .Allocate("2024-01-05", "R1", "I0", 30m)
        .Deallocate("2024-01-15", "R1", "I0", 30m)
        .WriteOff("W1", "2024-01-16", null, ("I0", 30m))
        .Record(Invoiced("I1", "2024-01-10", 40m), Invoiced("I2", "2024-01-20", 40m))
        .Allots(Run("2024-01-31", ProRata), "A4 2024-01-10 R1 I1 10.00", "A4 2024-01-20 R1 I2 10.00", "A4 2024-01-10 R1 I1 10.00", "A4 2024-01-20 R1 I2 20.00")
        .Allots(Run("2024-01-31", ProRata));

    // R1 of AG; I1 of RJB is older than I2 of AG.
    private static Books TwoProviders() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 50m), Invoiced("I2", "2024-01-03", 50m, provider: "AG"), Received("R1", "2024-01-04", 70m));

    private static Books Three(decimal one, decimal two, decimal three) =>
        Books.New().Record(Invoiced("I1", "2024-01-02", one), Invoiced("I2", "2024-01-02", two), Invoiced("I3", "2024-01-02", three));
}
