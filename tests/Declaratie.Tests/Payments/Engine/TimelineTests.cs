using Declaratie.Domain.Payments.Engine;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Payments.Engine;

// A timeline answers as a dictionary of changes by day would, only faster.
public sealed class TimelineTests
{
    private const int Days = 60;

    [Fact]
    public void The_amount_at_the_end_of_a_day_is_the_sum_of_the_changes_up_to_it() =>
        HoldsForAll((timeline, changes, day) => Assert.Equal(At(changes, day), timeline.At(day)));

    [Fact]
    public void The_lowest_amount_from_a_day_on_is_the_lowest_at_the_end_of_any_day_from_it() =>
        HoldsForAll((timeline, changes, day) =>
            Assert.Equal(Enumerable.Range(day, Days + 3 - day).Min(at => At(changes, at)), timeline.LowestFrom(day)));

    [Fact]
    public void A_change_makes_a_new_timeline_and_leaves_the_old_one() =>
        Laws.HoldFor(Gen.Choose(0, 1_000_000), steps: 50, program =>
        {
            var versions = new List<Timeline>();
            var pictures = new List<string>();
            foreach (var step in program)
            {
                var timeline = Timeline.Add(versions.Count == 0 ? null : versions[step % versions.Count], step % Days, (step / Days % 21) - 10);
                versions.Add(timeline);
                pictures.Add(Picture(timeline));
            }

            Assert.Equal(pictures, versions.Select(Picture), StringComparer.Ordinal);
        });

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Many_days_in_order_or_backwards_stay_balanced_enough_to_be_asked(int direction)
    {
        Timeline? timeline = null;
        foreach (var day in Enumerable.Range(0, 100_000))
        {
            timeline = Timeline.Add(timeline, direction * day, 1);
        }

        Assert.Equal(direction > 0 ? 1 : 100_000, timeline!.At(0));
        Assert.Equal(100_000, timeline.LowestFrom(100_000));
        Assert.Equal(0, timeline.LowestFrom(-100_000));
    }

    private static void HoldsForAll(Action<Timeline, Dictionary<int, long>, int> law) =>
        Laws.HoldFor(Gen.Choose(0, 1_000_000), steps: 50, program =>
        {
            Timeline? timeline = null;
            var changes = new Dictionary<int, long>();
            foreach (var step in program)
            {
                var (day, change) = (step % Days, (step / Days % 21) - 10);
                timeline = Timeline.Add(timeline, day, change);
                changes[day] = changes.GetValueOrDefault(day) + change;
            }

            foreach (var day in Enumerable.Range(-2, Days + 4))
            {
                law(timeline!, changes, day);
            }
        });

    private static long At(Dictionary<int, long> changes, int day) => changes.Where(change => change.Key <= day).Sum(change => change.Value);

    private static string Picture(Timeline timeline) =>
        string.Join(' ', Enumerable.Range(-1, Days + 2).Select(day => $"{timeline.At(day)}/{timeline.LowestFrom(day)}"));
}
