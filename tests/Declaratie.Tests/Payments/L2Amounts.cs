using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L2")]
public sealed class L2Amounts
{
    public static TheoryData<string, JournalEntry> WrongSigns() => new()
    {
        { "N1", Invoiced("N1", "2024-01-09", -0.01m) },
        { "N1", Received("N1", "2024-01-09", -0.01m) },
        { "R1", Allocated("2024-01-09", "R1", "I1", -0.01m) },
        { "R1", Allocated("2024-01-09", "R1", "I1", 0m) },
        { "R1", Deallocated("2024-01-09", "R1", "I1", -0.01m) },
        { "R1", Deallocated("2024-01-09", "R1", "I1", 0m) },
        { "N1", Refunded("N1", "2024-01-09", "R1", 0m) },
        { "N1", Refunded("N1", "2024-01-09", "R1", -0.01m) },
        { "N1", Transferred("N1", "2024-01-09", "R1", "Bakker", 0m) },
        { "N1", Transferred("N1", "2024-01-09", "R1", "Bakker", -0.01m) },
        { "N1", WrittenOff("N1", "2024-01-09", null, ("I1", 0m)) },
        { "N1", WrittenOff("N1", "2024-01-09", null, ("I1", 1m), ("I1", -0.01m)) },
        { "N1", Reversed("N1", "2024-01-09", "W1", ("I1", 0m)) },
        { "N1", Reversed("N1", "2024-01-09", "W1", ("I1", 1m), ("I1", -0.01m)) },
        { "N1", Corrected("N1", "2024-01-09", "R1", 0m) },
        { "N1", Adjusted("N1", "2024-01-09", "I1", 0m) },
    };

    [Theory]
    [MemberData(nameof(WrongSigns))]
    public void An_amount_has_the_sign_of_its_kind(string subject, JournalEntry entry) =>
        Scenes.OneOfEveryKind().Refuses("L2", subject, entry);

    public static TheoryData<JournalEntry> RightSigns() => new()
    {
        Invoiced("N1", "2024-01-09", 0m),
        Received("N1", "2024-01-09", 0m),
        Allocated("2024-01-09", "R1", "I1", 0.01m),
        Deallocated("2024-01-09", "R1", "I1", 0.01m),
        Refunded("N1", "2024-01-09", "R1", 0.01m),
        Transferred("N1", "2024-01-09", "R1", "Bakker", 0.01m),
        WrittenOff("N1", "2024-01-09", null, ("I1", 0.01m)),
        Reversed("N1", "2024-01-09", "W1", ("I1", 0.01m)),
        Corrected("N1", "2024-01-09", "R1", 0.01m),
        Corrected("N1", "2024-01-09", "R1", -0.01m),
        Adjusted("N1", "2024-01-09", "I1", 0.01m),
        Adjusted("N1", "2024-01-09", "I1", -0.01m),
    };

    [Theory]
    [MemberData(nameof(RightSigns))]
    public void One_cent_on_the_right_side_is_enough(JournalEntry entry) => Scenes.OneOfEveryKind().Record(entry);

    [Fact]
    public void Nothing_is_allocated_between_documents_that_are_worth_nothing()
    {
        var books = ZeroValue().Allocate("2024-01-03", "R0", "I0", 0m);

        Assert.Equal((0m, 0m, "Private"), (books.Open("R0"), books.OpenInvoice("I0"), books.Label("R0")));
    }

    [Theory]
    [InlineData("R0", "I1", "R0")]
    [InlineData("R1", "I0", "R1")]
    [InlineData("R1", "I1", "R1")]
    public void Nothing_is_allocated_where_either_side_is_worth_something(string credit, string invoice, string subject) =>
        ZeroValue().Refuses("L2", subject, Allocated("2024-01-09", credit, invoice, 0m));

    [Fact]
    public void A_document_that_is_wholly_used_is_still_worth_something()
    {
        var books = ZeroValue().Allocate("2024-01-04", "R1", "I1", 100m);

        books.Refuses("L2", "R1", Allocated("2024-01-09", "R1", "I0", 0m));
        books.Refuses("L2", "R0", Allocated("2024-01-09", "R0", "I1", 0m));
    }

    [Fact]
    public void Worth_nothing_now_is_enough_whatever_it_was_worth_on_the_day_of_the_allocation() => Scenes.Hundred()
        .Refund("2024-01-10", "R1", 60m)
        .Transfer("T1", "2024-01-10", "R1", "Bakker", 30m)
        .Correct("2024-01-10", "R1", -10m)
        .WriteOff("W1", "2024-01-10", null, ("I1", 60m))
        .Adjust("2024-01-10", "I1", -40m)
        .Allocate("2024-01-05", "R1", "I1", 0m);

    [Fact]
    public void A_document_that_is_worth_something_again_takes_no_nothing()
    {
        var books = ZeroValue().Correct("2024-01-04", "R0", 5m);
        books.Refuses("L2", "R0", Allocated("2024-01-09", "R0", "I0", 0m));

        books.Correct("2024-01-05", "R0", -5m).Adjust("2024-01-05", "I0", 5m);
        books.Refuses("L2", "R0", Allocated("2024-01-09", "R0", "I0", 0m));

        books.Adjust("2024-01-06", "I0", -5m).Allocate("2024-01-09", "R0", "I0", 0m);
    }

    [Fact]
    public void An_allocation_of_nothing_is_undone_by_nothing_and_only_once()
    {
        var books = ZeroValue().Allocate("2024-01-03", "R0", "I0", 0m).Deallocate("2024-01-03", "R0", "I0", 0m);

        Assert.Equal("Unknown", books.Label("R0"));
        books.Refuses("L2", "R0", Deallocated("2024-01-03", "R0", "I0", 0m));
    }

    [Fact]
    public void Two_allocations_of_nothing_are_undone_one_by_one()
    {
        var books = ZeroValue().Allocate("2024-01-03", "R0", "I0", 0m).Allocate("2024-01-03", "R0", "I0", 0m);

        books.Deallocate("2024-01-03", "R0", "I0", 0m);
        Assert.Equal("Private", books.Label("R0"));
        books.Deallocate("2024-01-03", "R0", "I0", 0m);
        Assert.Equal("Unknown", books.Label("R0"));
        books.Refuses("L2", "R0", Deallocated("2024-01-03", "R0", "I0", 0m));
    }

    [Fact]
    public void An_undone_allocation_of_nothing_may_be_made_again()
    {
        var books = ZeroValue().Allocate("2024-01-03", "R0", "I0", 0m).Deallocate("2024-01-03", "R0", "I0", 0m).Allocate("2024-01-03", "R0", "I0", 0m);

        Assert.Equal("Private", books.Label("R0"));
    }

    [Fact]
    [Trait("Rule", "L5")]
    public void More_than_nothing_does_not_undo_an_allocation_of_nothing() =>
        ZeroValue().Allocate("2024-01-03", "R0", "I0", 0m).Refuses("L5", "R0", Deallocated("2024-01-04", "R0", "I0", 0.01m));

    [Fact]
    public void Nothing_does_not_undo_an_allocation_of_more() =>
        Scenes.Hundred().Allocate("2024-01-04", "R1", "I1", 10m).Refuses("L2", "R1", Deallocated("2024-01-05", "R1", "I1", 0m));

    [Fact]
    [Trait("Rule", "L7")]
    public void Undoing_nothing_has_its_order_too()
    {
        var books = ZeroValue().Allocate("2024-01-05", "R0", "I0", 0m);

        books.Refuses("L7", "R0", Deallocated("2024-01-04", "R0", "I0", 0m));
        books.Deallocate("2024-01-05", "R0", "I0", 0m);
    }

    // I0 and R0 of 0.00 beside I1 and R1 of 100.00.
    private static Books ZeroValue() => Scenes.Hundred()
        .Invoice("I0", "2024-01-02", "Jansen", "RJB", 0m)
        .Receipt("R0", "2024-01-03", "Jansen", "AG", 0m);
}
