using Declaratie.Domain.Engine;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Payments.Engine;

// An id map numbers ids in the order they came; no fork sees what another does.
public sealed class IdMapTests
{
    [Fact]
    public void However_ids_are_added_frozen_and_forked_each_map_is_its_own_dictionary() =>
        Laws.HoldFor(Gen.Choose(0, 1_000_000), steps: 60, program =>
        {
            var all = new List<(IdMap Map, List<string> Ids)> { (new IdMap(), []) };
            foreach (var step in program)
            {
                var (map, ids) = all[step / 8 % all.Count];
                Take(step, map, ids, all);
            }

            Assert.All(all, it => AssertSame(it.Ids, it.Map));
        });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3_000)]
    [InlineData(5, 100)]
    [InlineData(3_000, 0)]
    [InlineData(3_000, 3_000)]
    public void Every_id_is_found_and_no_other(int before, int after)
    {
        var map = new IdMap();
        List<string> ids = [];
        Add(map, ids, 0, before);
        map.Freeze();
        var fork = map.Fork();
        List<string> more = [.. ids];
        Add(fork, more, before, after);

        AssertSame(ids, map);
        AssertSame(more, fork);
        Assert.All(more.Skip(before), id => Assert.Equal(-1, map.Find(id)));
    }

    [Fact]
    public void The_same_id_has_another_number_in_another_future()
    {
        var map = new IdMap();
        map.Add("a");
        map.Freeze();
        var (left, right) = (map.Fork(), map.Fork());
        left.Add("b");
        left.Add("c");
        right.Add("c");
        right.Add("b");

        Assert.Equal((1, 2), (left.Find("b"), left.Find("c")));
        Assert.Equal((2, 1), (right.Find("b"), right.Find("c")));
        Assert.Equal((-1, -1, 1), (map.Find("b"), map.Find("c"), map.Count));
    }

    [Fact]
    public void The_empty_text_and_texts_that_differ_in_case_are_ids_of_their_own()
    {
        var map = new IdMap();
        foreach (var id in new[] { "", "a", "A", "á", "a\u0301" })
        {
            map.Add(id);
        }

        AssertSame(["", "a", "A", "á", "a\u0301"], map);
        Assert.Equal(-1, map.Find("Á"));
    }

    private static void Take(int step, IdMap map, List<string> ids, List<(IdMap Map, List<string> Ids)> all)
    {
        switch (step % 8)
        {
            case 0:
                map.Freeze();
                break;
            case 1:
                map.Freeze();
                all.Add((map.Fork(), [.. ids]));
                break;
            case 2:
                Add(map, ids, step, 150);
                break;
            default:
                Add(map, ids, step, step % 4);
                break;
        }
    }

    private static void Add(IdMap map, List<string> ids, int first, int count)
    {
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var id in Enumerable.Range(first, count).Select(number => $"id{number}").Where(known.Add))
        {
            Assert.Equal(-1, map.Find(id));
            Assert.Equal(ids.Count, map.Add(id));
            ids.Add(id);
        }
    }

    private static void AssertSame(List<string> ids, IdMap map)
    {
        Assert.Equal(ids, Enumerable.Range(0, map.Count).Select(number => map[number]), StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(0, ids.Count), ids.Select(map.Find));
        Assert.Equal(-1, map.Find("never added"));
    }
}
