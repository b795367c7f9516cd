using System.Collections.Immutable;
using Declaratie.Domain.Payments.Engine;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Payments.Engine;

// The chart by its naive reading: a provider per day, and each line holds from its day on.
[Trait("Rule", "L8")]
public sealed class ChartTests
{
    private const int Days = 20;

    [Fact]
    public void A_line_holds_from_its_day_on_also_over_earlier_lines_for_later_days() =>
        Laws.HoldFor(Gen.Choose(0, 1_000_000), steps: 8, program =>
        {
            var chart = Chart.Of(0);
            var days = new int[Days];
            foreach (var step in program)
            {
                chart = chart.With(step % Days, step / Days % 3);
                Array.Fill(days, step / Days % 3, step % Days, Days - (step % Days));
            }

            Assert.Equal(days, Enumerable.Range(0, Days).Select(chart.On));
            Assert.Equal(0, chart.On(-1));
        });

    [Fact]
    public void It_would_change_a_closed_day_exactly_when_some_day_up_to_it_gets_another_provider() =>
        Laws.HoldFor(Gen.Choose(0, 1_000_000), steps: 5, program =>
        {
            var chart = program.SkipLast(1).Aggregate(Chart.Of(0), (before, step) => before.With(step % Days, step / Days % 3));
            var (from, provider, through) = (program[^1] % Days, program[^1] / Days % 3, program[^1] / 100 % Days);
            var after = chart.With(from, provider);

            Assert.Equal(
                Enumerable.Range(-1, through + 2).Any(day => chart.On(day) != after.On(day)),
                chart.WouldChange(from, provider, through));
        });

    [Fact]
    public void Before_the_first_change_the_first_provider_counts()
    {
        var chart = new Chart(7, ImmutableArray<(int From, int Provider)>.Empty).With(10, 8);

        Assert.Equal((7, 8), (chart.On(9), chart.On(10)));
    }
}
