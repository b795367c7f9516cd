using System.Collections.Immutable;
using Declaratie.Domain.Treatments.Engine;
using Xunit;

namespace Declaratie.Tests.Sessions;

/// <summary>The days of an indication as a value: what is done to one list is not seen by another, whichever it came from.</summary>
public sealed class SessionListTests
{
    [Fact]
    public void Every_list_keeps_its_own_items_through_any_tree_of_changes()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var dice = new Dice(seed);
            var lists = new List<(SessionList List, ImmutableArray<long> Model)> { (default, []) };
            for (var step = 0; step < 120; step++)
            {
                var (list, model) = dice.Chance(60) ? lists[^1] : dice.Pick(lists);
                var (day, performance) = (dice.Chance(70) ? 1_000 + step : dice.Between(900, 1_150), dice.Between(0, 2));
                var item = SessionList.Item(day, performance);
                var isTaken = dice.Chance(25);
                item = isTaken && model.Length > 0 && dice.Chance(80) ? dice.Pick(model) : item;
                lists.Add(isTaken ? (list.Without(item), model.Remove(item)) : (list.With(item), [.. model.Add(item).Order()]));
            }

            Assert.All(lists, pair => Assert.Equal(pair.Model, pair.List.Items.ToArray()));
        }
    }

    [Fact]
    public void An_item_is_a_day_and_a_performance()
    {
        var item = SessionList.Item(738_000, 41);

        Assert.Equal((738_000, 41), (SessionList.DayOf(item), SessionList.PerformanceOf(item)));
    }
}
