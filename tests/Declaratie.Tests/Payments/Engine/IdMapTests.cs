using Declaratie.Domain.Engine;
using FsCheck;
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

    // Fifteen Latin-1 characters are packed whole; what is longer or holds another character is kept as it is.
    [Fact]
    public void Ids_of_every_shape_are_told_apart_and_come_back_as_they_were()
    {
        string[] ids =
        [
            .. Enumerable.Range(0, 40).Select(length => new string('x', length)),
            .. Enumerable.Range(1, 40).Select(length => new string('X', length)),
            "\0", "\0\0", "a\0", "\0a", " ", "a ", " a",
            "12345678", "123456789", "23456789", "912345678",
            "abcdefghijklmno", "abcdefghijklmnO", "abcdefghijklmnoA", "abcdefghijklmnoB", "abcdefghijklmno\0",
            new string('ÿ', 15), new string('ÿ', 16), "Ā", "ÿ", "abcdefghijklmnĀ", "abcdefghijklmnÿ",
            "日本", "日本語", "\ud83d\ude00", "\ud83d", "\ude00",
        ];
        var fresh = ids.Select(id => new string(id.AsSpan())).ToList();
        var map = new IdMap();
        foreach (var (id, number) in ids.Select((id, number) => (id, number)))
        {
            if (number == ids.Length / 2)
            {
                map.Freeze();
            }

            Assert.Equal((-1, number), (map.Find(id), map.Add(id)));
        }

        AssertSame(fresh, map);
        Assert.All(fresh, (id, number) => Assert.Equal([number], Enumerable.Range(0, map.Count).Where(at => map.Is(at, id))));
    }

    [Fact]
    public void Any_texts_are_numbered_as_a_dictionary_numbers_them()
    {
        var character = Gen.Frequency((8, Gen.Elements('0', '1', 'a')), (1, Gen.Elements('\0', 'A', 'é', 'ÿ')), (1, Gen.Elements('Ā', '日', '\ud83d')));
        var text = Gen.Choose(0, 20).SelectMany(length => character.ArrayOf(length)).Select(characters => new string(characters));
        Prop.ForAll(text.ArrayOf(80).ToArbitrary(), Gen.Choose(0, 80).ToArbitrary(), (texts, freezeAt) =>
        {
            var (map, known) = (new IdMap(), new Dictionary<string, int>(StringComparer.Ordinal));
            foreach (var (id, at) in texts.Select((id, at) => (id, at)))
            {
                if (at == freezeAt)
                {
                    map.Freeze();
                }

                Assert.Equal(known.GetValueOrDefault(id, -1), map.Find(id));
                if (known.TryAdd(id, known.Count))
                {
                    Assert.Equal(known[id], map.Add(id));
                }
            }

            AssertSame([.. known.OrderBy(it => it.Value).Select(it => it.Key)], map);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
    }

    // Of so many ids some have the same hash of 32 bits, whatever the seed: about a dozen pairs, in the table and in the tree.
    [Theory]
    [InlineData("")]
    [InlineData("an id that is not packed whole ")]
    public void Ids_with_the_same_hash_are_told_apart(string before)
    {
        List<string> ids = [.. Enumerable.Range(0, 300_000).Select(number => $"{before}{number}")];
        var map = new IdMap();
        foreach (var id in ids)
        {
            if (map.Count == 150_000)
            {
                map.Freeze();
            }

            map.Add(id);
        }

        AssertSame(ids, map);
        Assert.All(Enumerable.Range(ids.Count, 100_000), number => Assert.Equal(-1, map.Find($"{before}{number}")));
    }

    [Fact]
    public void Long_ids_of_one_fork_are_not_those_of_another()
    {
        const string Long = "adjustment of document D2025-0001/";
        var map = new IdMap();
        map.Add(Long);
        map.Freeze();
        var (left, right) = (map.Fork(), map.Fork());
        left.Add(Long + "left");
        right.Add(Long + "right");

        Assert.Equal((1, -1, Long + "left"), (left.Find(Long + "left"), left.Find(Long + "right"), left[1]));
        Assert.Equal((1, -1, Long + "right"), (right.Find(Long + "right"), right.Find(Long + "left"), right[1]));
        Assert.Equal((0, 1), (map.Find(Long), map.Count));
    }

    // Packed ids, ids of which one begins the other, ids with a zero character, and ids that are too long or of other characters.
    [Fact]
    public void Ids_are_compared_as_their_texts_are()
    {
        string[] ids =
        [
            "", "\0", "a", "a\0", "a\0\0", "ab", "b", "B", "é", "\u00FF", "\u0100", "€", "12345678", "123456789", "12345678a", "123456781", "abcdefghijklmno", "abcdefghijklmnp", "abcdefghijklmn",
            "abcdefghijklmnop", "\u00FFabcdefghijklmn", "zzzzzzzzzzzzzzzz",
        ];
        var map = new IdMap();
        foreach (var id in ids)
        {
            map.Add(id);
        }

        Assert.All(
            from one in Enumerable.Range(0, ids.Length) from other in Enumerable.Range(0, ids.Length) select (One: one, Other: other),
            pair => Assert.Equal(Math.Sign(string.CompareOrdinal(ids[pair.One], ids[pair.Other])), Math.Sign(map.CompareOrdinal(pair.One, pair.Other))));
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
