using Declaratie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Hall;

// Split keeps the sum: what is left over goes to the largest remainders, ties to the earliest.
public sealed class MoneySplitTests
{
    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(101, new long[] { 1, 1, 1 }, new long[] { 34, 34, 33 })]
    [InlineData(100, new long[] { 1, 2 }, new long[] { 33, 67 })]
    [InlineData(10, new long[] { 3, 3, 1 }, new long[] { 4, 4, 2 })]
    [InlineData(5, new long[] { 1, 1, 1, 1 }, new long[] { 2, 1, 1, 1 })]
    [InlineData(7, new long[] { 7 }, new long[] { 7 })]
    [InlineData(0, new long[] { 1, 2, 3 }, new long[] { 0, 0, 0 })]
    [InlineData(1, new long[] { 1, 1, 1 }, new long[] { 1, 0, 0 })]
    [InlineData(101, new long[] { 0, 1, 1, 0 }, new long[] { 0, 51, 50, 0 })]
    [InlineData(1, new long[] { 0, 0, 1 }, new long[] { 0, 0, 1 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(-10, new long[] { 3, 3, 1 }, new long[] { -4, -4, -2 })]
    [InlineData(-1, new long[] { 0, 1, 1 }, new long[] { 0, -1, 0 })]
    [InlineData(long.MaxValue, new long[] { long.MaxValue, long.MaxValue }, new long[] { 4_611_686_018_427_387_904, 4_611_686_018_427_387_903 })]
    [InlineData(long.MinValue, new long[] { long.MaxValue, long.MaxValue }, new long[] { -4_611_686_018_427_387_904, -4_611_686_018_427_387_904 })]
    [InlineData(long.MinValue, new long[] { 5 }, new long[] { long.MinValue })]
    public void The_parts_add_up_to_the_whole(long cents, long[] weights, long[] parts) =>
        Assert.Equal(parts, Money.FromCents(cents).Split(weights).Select(part => part.Cents));

    [Fact]
    public void Weights_that_are_not_there_or_all_zero_or_negative_are_a_mistake()
    {
        Assert.Throws<ArgumentException>("weights", () => Money.FromCents(100).Split([]));
        Assert.Throws<ArgumentException>("weights", () => Money.FromCents(100).Split([0, 0]));
        Assert.Throws<ArgumentException>("weights", () => Money.FromCents(100).Split([5, -1]));
        Assert.Throws<ArgumentException>("weights", () => Money.FromCents(0).Split([-1, 1]));
    }

    [Fact]
    public void Each_part_is_its_share_rounded_down_or_up_and_the_sum_is_exact() => Holds((cents, weights) =>
    {
        var parts = Money.FromCents(cents).Split(weights);
        var total = (Int128)weights.Sum();

        Assert.Equal(cents, parts.Sum(part => part.Cents));
        Assert.All(parts.Zip(weights), it => Assert.True(Int128.Abs((it.First.Cents * total) - ((Int128)cents * it.Second)) < total));
        Assert.All(parts.Zip(weights).Where(it => it.Second == 0), it => Assert.Equal(Money.Zero, it.First));
    });

    [Fact]
    public void No_cent_that_is_left_over_goes_past_a_larger_remainder_or_an_earlier_equal_one() => Holds((cents, weights) =>
    {
        var total = (Int128)weights.Sum();
        var shares = Money.FromCents(cents).Split(weights).Zip(weights)
            .Select((it, place) => (Place: place, Left: Int128.Abs((Int128)cents * it.Second % total), Got: it.First.Cents != (long)((Int128)cents * it.Second / total))).ToList();
        var order = shares.OrderByDescending(share => share.Left).ThenBy(share => share.Place).Select(share => share.Got).ToList();

        Assert.Equal(order.OrderDescending(), order);
    });

    [Fact]
    public void The_opposite_amount_is_split_into_the_opposite_parts() => Holds((cents, weights) =>
        Assert.Equal(Money.FromCents(cents).Split(weights).Select(part => -part), Money.FromCents(-cents).Split(weights)));

    private static void Holds(Action<long, long[]> law)
    {
        var amounts = Gen.Choose(-1_000_000, 1_000_000).Select(cents => (long)cents);
        var weights = Gen.Choose(0, 1_000).Select(weight => (long)(weight < 200 ? 0 : weight)).NonEmptyListOf().Select(list => list.Append(1).ToArray());
        var both = amounts.SelectMany(_ => weights, (cents, weighing) => (cents, weighing));
        Prop.ForAll(both.ToArbitrary(), it => law(it.cents, it.weighing)).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
    }
}
