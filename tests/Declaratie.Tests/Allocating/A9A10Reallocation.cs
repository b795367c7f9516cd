using System.Collections.Immutable;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine.Allocating;
using Declaratie.Tests.Payments;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Payments.Facts;
using Books = Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Allocating;

public sealed class A9A10Reallocation
{
    // No journal that can be written reaches such sums; the tables are made to.
    [Fact]
    [Trait("Rule", "A9")]
    public void An_account_whose_sums_cannot_be_reckoned_is_left_out_as_a_whole_and_the_others_go_on()
    {
        var tables = Books.New()
            .Record(
                Invoiced("I0", "2024-01-02", 10m), Invoiced("I1", "2024-01-02", 10m), Invoiced("I2", "2024-01-02", 10m), Invoiced("I3", "2024-01-02", 10m, "Bakker"),
                Received("R0", "2024-01-03", 10m).Naming("I0"), Received("R1", "2024-01-05", 10m), Received("R2", "2024-01-05", 10m, "Bakker"))
            .Ledger.Tables.Fork();
        foreach (var invoice in new[] { "I1", "I2" })
        {
            tables.InvoiceRows.Edit(tables.Invoices.Find(invoice)).State.Open = long.MaxValue;
        }

        var run = RunEngine.Run(new RunRequest(tables, Run("2024-01-31", Reference, Runs.ProRata), Granted: null), threads: 2);

        AssertLines(["A4 2024-01-05 R2 I3 10.00", "A9 Jansen"], Words(run));
        Assert.All(run.Findings, Expect.SpeaksBothLanguages);
        AssertLines(
            ["R0 AccountLeftOut", "R1 AccountLeftOut", "I0 AccountLeftOut", "I1 AccountLeftOut", "I2 AccountLeftOut"],
            run.StillOpen().Select(one => $"{one.Credit?.Value ?? one.Invoice!.Value.Value} {one.Reason}"));
    }

    [Fact]
    [Trait("Rule", "A10")]
    public void Undoing_gives_a_deallocation_for_each_invoice_oldest_first() =>
        AssertLines(["2024-01-20 R1 I2 -30.00", "2024-01-20 R1 I1 -50.00"], Undo(Paid(), "R1", "2024-01-20"));

    [Fact]
    [Trait("Rule", "A10")]
    public void Nothing_is_undone_where_nothing_is_allocated() => Assert.Empty(Undo(Scenes.Hundred(), "R1", "2024-01-20"));

    [Theory]
    [InlineData("R9", "2024-01-20", "L1 R9")]
    [InlineData("R1", "2024-01-05", "L7 R1")]
    [InlineData("R1", "2024-01-10", "L8 R1")]
    [Trait("Rule", "A10")]
    [Trait("Rule", "L1")]
    [Trait("Rule", "L7")]
    [Trait("Rule", "L8")]
    public void What_cannot_be_undone_or_allocated_anew_is_refused(string credit, string day, string expected)
    {
        var books = Paid().Close("2024-01-15");
        var undo = Allocator.Undo(books.Ledger, new(credit), Books.Day(day));
        var anew = Allocator.Anew(books.Ledger, new(credit), Run(day));

        AssertLines([expected, expected], new[] { undo.Refusal!, anew.Refusal! }.Select(refusal => $"{refusal.Rule.Id} {refusal.Subject}"));
    }

    [Fact]
    [Trait("Rule", "A10")]
    [Trait("Rule", "J5")]
    public void Anew_without_a_strategy_is_refused() =>
        Assert.Equal("J5", Allocator.Anew(Paid().Ledger, new("R1"), Run("2024-01-20") with { Strategy = [] }).Refusal?.Rule.Id);

    // I2 is older and 20.00 of it is not paid: oldest first moves that much from I1.
    [Fact]
    [Trait("Rule", "A10")]
    public void Only_what_becomes_different_is_undone_and_asking_again_changes_nothing()
    {
        var books = Paid();

        var anew = Anew(books, "R1", Run("2024-01-20"));
        AssertLines(["2024-01-20 R1 I1 -20.00", "2024-01-20 R1 I2 20.00"], anew.Select(Words));
        books.Record([.. anew]);
        Assert.Equal((0m, 20m, 0m), (books.Open("R1"), books.OpenInvoice("I1"), books.OpenInvoice("I2")));
        Assert.Empty(Anew(books, "R1", Run("2024-01-20")));
    }

    [Fact]
    [Trait("Rule", "A10")]
    [Trait("Rule", "A6")]
    public void The_day_asked_for_is_the_day_on_which_all_is_undone_and_allocated() =>
        AssertLines(["2024-01-25 R1 I1 -20.00", "2024-01-25 R1 I2 20.00"], Anew(Paid(), "R1", Run("2024-01-20").On("2024-01-25")).Select(Words));

    [Fact]
    [Trait("Rule", "A10")]
    public void Other_credits_keep_what_they_pay()
    {
        var books = Paid().Receipt("R0", "2024-01-03", "Jansen", "AG", 20m).Allocate("2024-01-10", "R0", "I2", 20m);

        Assert.Empty(Anew(books, "R1", Run("2024-01-20")));
    }

    // R1 of 80.00 pays 50.00 of I1 of the 4th and 30.00 of I2 of the 2nd, which is 50.00.
    private static Books Paid() => Books.New()
        .Record(Invoiced("I1", "2024-01-04", 50m), Invoiced("I2", "2024-01-02", 50m), Received("R1", "2024-01-05", 80m))
        .Allocate("2024-01-05", "R1", "I1", 50m)
        .Allocate("2024-01-10", "R1", "I2", 30m);

    private static IEnumerable<string> Undo(Books books, string credit, string day) => Allocator.Undo(books.Ledger, new(credit), Books.Day(day)).Events.Select(Words);

    private static ImmutableArray<LedgerEntry> Anew(Books books, string credit, AutoAllocation asked) => Allocator.Anew(books.Ledger, new(credit), asked).Events;
}
