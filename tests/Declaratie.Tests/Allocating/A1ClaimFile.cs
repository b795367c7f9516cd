using Declaratie.Domain.Payments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Allocating;

// File F2024-0001 of 2 April has T1 and T2 of 40.00 each, of insurer A.
[Trait("Rule", "A1")]
public sealed class A1ClaimFile
{
    [Fact]
    public void Before_the_return_the_lines_get_what_was_claimed_in_order_of_reference()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(Paid("R1", 55m).Naming("F2024-0001"));

        AssertLines(["A1 2024-04-20 R1 T1 40.00", "A1 2024-04-20 R1 T2 15.00"], Answer(story, Run("2024-04-30")));
    }

    [Fact]
    public void After_the_return_each_line_gets_what_was_granted()
    {
        var story = Answered().Do(Paid("R1", 55m).Naming("F2024-0001"));

        AssertLines(["A1 2024-04-20 R1 T1 15.00", "A1 2024-04-20 R1 T2 40.00"], Answer(story, Run("2024-04-30")));
    }

    [Fact]
    public void A_ledger_alone_does_not_know_what_was_granted()
    {
        var story = Answered().Do(Paid("R1", 55m).Naming("F2024-0001"));

        AssertLines(["A1 2024-04-20 R1 T1 40.00", "A1 2024-04-20 R1 T2 15.00"], Words(Allocator.Run(story.Practice.Ledger, Run("2024-04-30")).Events[0]));
    }

    [Fact]
    public void The_entry_allocates_what_the_practice_said()
    {
        var story = Answered().Do(Paid("R1", 55m).Naming("F2024-0001"), Run("2024-04-30"));

        var run = Assert.IsType<LedgerPosted>(Assert.Single(story.Events)).Happened.Run!;
        AssertLines(["A1 2024-04-20 R1 T1 15.00", "A1 2024-04-20 R1 T2 40.00"], Words(run));
        Assert.Equal((25m, 0m), (story.Open("T1"), story.Open("T2")));
        story.HasTheSameOutcomeInBulk();
    }

    [Theory]
    [InlineData(55, "A1 2024-04-20 R1 T1 15.00", "A1 2024-04-20 R1 T2 40.00")]
    [InlineData(15, "A1 2024-04-20 R1 T1 15.00")]
    [InlineData(40, "A1 2024-04-20 R1 T2 40.00")]
    [InlineData(54, "A8 R1")]
    [InlineData(80, "A8 R1")]
    [Trait("Rule", "A8")]
    public void An_amount_is_laid_beside_what_was_granted(int amount, params string[] expected)
    {
        var story = Answered().Do(Paid("R1", 100m).Naming("F2024-0001", amount));

        AssertLines(expected, Answer(story, Run("2024-04-30", Reference)));
    }

    [Fact]
    public void Beyond_what_was_granted_a_line_is_paid_by_another_strategy_or_by_its_own_id_and_amount()
    {
        var story = Answered().Do(Paid("R1", 55m).Naming("F2024-0001"), Run("2024-04-30"), Paid("R2", 20m).Naming("F2024-0001").Naming("T1", 5m));

        AssertLines(["A1 2024-04-20 R2 T1 5.00", "A3 2024-04-20 R2 T1 15.00"], Answer(story, Run("2024-04-30")));
    }

    // T1 was raised afterwards: the 5.00 was neither claimed nor granted.
    [Fact]
    public void A_file_that_was_closed_without_a_return_counts_as_granted_in_full()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(
            CloseFile("2024-04-10", "F2024-0001"), new InvoiceAdjustment(new("J1"), Day("2024-04-12"), new("T1"), Euros(5m)), Paid("R1", 85m).Naming("F2024-0001"));

        AssertLines(["A1 2024-04-20 R1 T1 40.00", "A1 2024-04-20 R1 T2 40.00"], Answer(story, Run("2024-04-30", Reference)));
    }

    [Fact]
    public void A_return_that_comes_after_all_is_an_answer()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(
            CloseFile("2024-04-10", "F2024-0001"), Receive("2024-04-12", "F2024-0001", Line("T1", 15m), Line("T2", 40m)), Paid("R1", 55m).Naming("F2024-0001"));

        AssertLines(["A1 2024-04-20 R1 T1 15.00", "A1 2024-04-20 R1 T2 40.00"], Answer(story, Run("2024-04-30")));
    }

    // On the 22nd 20.00 of T2 was in use, which is free again now: nothing is allocated to it, so that 20.00 more fits in what was granted.
    [Fact]
    [Trait("Rule", "A6")]
    public void What_was_in_use_on_the_day_asked_for_does_not_count_as_paid()
    {
        var story = Answered().Do(
            Paid("R0", 20m),
            new Allocation(Day("2024-04-21"), new("R0"), new("T2"), Euros(20m)),
            new Deallocation(Day("2024-04-25"), new("R0"), new("T2"), Euros(20m)),
            Paid("R1", 55m).Naming("T2"));

        AssertLines(["A1 2024-04-22 R1 T2 20.00"], Answer(story, Run("2024-04-30", Reference).On("2024-04-22")));
    }

    [Fact]
    [Trait("Rule", "A10")]
    public void Allocating_anew_knows_what_was_granted()
    {
        var story = Answered().Do(Paid("R1", 55m).Naming("F2024-0001"), new Allocation(Day("2024-04-20"), new("R1"), new("T1"), Euros(40m)));

        var anew = story.Practice.AllocateAnew(new("R1"), Run("2024-04-30")).Events;
        AssertLines(["2024-04-30 R1 T1 -25.00", "2024-04-30 R1 T2 40.00"], anew.Select(Words));
        story.Do([.. anew]);
        Assert.Empty(story.Practice.AllocateAnew(new("R1"), Run("2024-04-30")).Events);
    }

    private static Story Answered() => Story.New().WithInsurer("T1", "T2").Do(Receive("2024-04-10", "F2024-0001", Line("T1", 15m), Line("T2", 40m)));

    private static Receipt Paid(string id, decimal amount) => new(new(id), Day("2024-04-20"), new("th1"), Euros(amount)) { Payor = new("A") };

    private static IEnumerable<string> Answer(Story story, AutoAllocation asked) => Words(Assert.Single(story.Practice.Allocate(asked).Events));
}
