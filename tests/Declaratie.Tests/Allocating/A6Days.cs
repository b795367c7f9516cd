using Declaratie.Tests.Kit;
using Declaratie.Tests.Payments;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Allocating;

[Trait("Rule", "A6")]
public sealed class A6Days
{
    [Fact]
    public void An_allocation_is_of_the_later_day_of_the_two() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 40m), Received("R1", "2024-01-05", 60m), Invoiced("I2", "2024-01-09", 20m))
        .Allots(Run("2024-01-31"), "A3 2024-01-05 R1 I1 40.00", "A3 2024-01-09 R1 I2 20.00");

    [Fact]
    public void What_is_dated_after_the_day_of_the_run_does_not_take_part() => Scenes.Hundred()
        .Allots(Run("2024-01-02"))
        .Allots(Run("2024-01-03"), "A3 2024-01-03 R1 I1 100.00");

    [Theory]
    [InlineData("2024-01-31", "2024-02-01")]
    [InlineData("2024-03-31", "2024-04-01")]
    [InlineData("2024-01-02", "2024-01-03")]
    public void In_a_closed_period_it_is_of_the_day_after(string closed, string day) => Scenes.Hundred().Close(closed)
        .Allots(Run("2024-02-10"), $"A3 {day} R1 I1 100.00");

    [Fact]
    public void All_allocations_are_of_the_day_that_is_asked_for() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 40m), Received("R1", "2024-01-05", 60m), Invoiced("I2", "2024-01-09", 20m))
        .Allots(Run("2024-01-31").On("2024-02-29"), "A3 2024-02-29 R1 I1 40.00", "A3 2024-02-29 R1 I2 20.00");

    [Fact]
    public void Then_what_is_dated_later_than_that_day_does_not_take_part() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 40m), Received("R1", "2024-01-05", 60m), Invoiced("I2", "2024-01-09", 20m))
        .Allots(Run("2024-01-31").On("2024-01-08"), "A3 2024-01-08 R1 I1 40.00")
        .Allots(Run("2024-01-08").On("2024-01-31"));

    [Fact]
    [Trait("Rule", "L8")]
    public void A_day_that_is_closed_cannot_be_asked_for()
    {
        var books = Scenes.Hundred().Close("2024-01-31");

        books.Refuses("L8", "2024-01-31", Run("2024-02-10").On("2024-01-31"));
        books.Refuses("L8", "Jansen", Run("2024-02-10").Of("Jansen").On("2024-01-02"));
        books.Allots(Run("2024-02-10").On("2024-02-01"), "A3 2024-02-01 R1 I1 100.00");
    }

    [Fact]
    [Trait("Rule", "L8")]
    public void A_run_of_a_closed_day_writes_after_it() => Scenes.Hundred().Close("2024-01-31")
        .Allots(Run("2024-01-15"), "A3 2024-02-01 R1 I1 100.00");

    // R1 was allocated to I0 from the 5th through the 19th.
    [Fact]
    [Trait("Rule", "L3")]
    public void Money_that_was_in_use_on_the_day_is_not_allocated_on_that_day()
    {
        var books = InUse();

        AssertLines(["R1 70.00 InUse", "I1 40.00 InUse"], books.LeavesOpen(Run("2024-01-31")));
        books.Allots(Run("2024-01-31"), "A3 2024-01-10 R1 I1 30.00")
            .Allots(Run("2024-01-31"))
            .Allots(Run("2024-01-31").On("2024-01-19"))
            .Allots(Run("2024-01-31").On("2024-01-20"), "A3 2024-01-20 R1 I1 40.00");
    }

    [Fact]
    [Trait("Rule", "L3")]
    public void A_later_invoice_takes_what_is_free_by_then() => InUse()
        .Record(Invoiced("I2", "2024-01-20", 60m))
        .Allots(Run("2024-01-31"), "A3 2024-01-10 R1 I1 30.00", "A3 2024-01-20 R1 I2 60.00");

    [Fact]
    [Trait("Rule", "A1")]
    public void A_reference_to_what_is_dated_later_is_reported() => Books.New()
        .Record(Invoiced("I1", "2024-02-02", 40m), Received("R1", "2024-01-05", 60m).Naming("I1"))
        .Allots(Run("2024-01-31"), "A6 R1")
        .Allots(Run("2024-02-02"), "A1 2024-02-02 R1 I1 40.00");

    private static Books InUse() => Books.New()
        .Record(Invoiced("I0", "2024-01-02", 70m), Received("R1", "2024-01-05", 100m))
        .Allocate("2024-01-05", "R1", "I0", 70m)
        .Deallocate("2024-01-20", "R1", "I0", 70m)
        .WriteOff("W1", "2024-01-20", null, ("I0", 70m))
        .Record(Invoiced("I1", "2024-01-10", 70m));
}
