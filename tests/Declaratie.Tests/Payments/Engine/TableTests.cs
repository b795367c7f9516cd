using Declaratie.Domain.Engine;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Payments.Engine;

// A table is a list that can be frozen and forked: no fork sees what another does.
public sealed class TableTests
{
    [Fact]
    public void However_rows_are_added_edited_frozen_and_forked_each_table_is_its_own_list() =>
        Laws.HoldFor(Gen.Choose(0, 1_000_000), steps: 60, program =>
        {
            var all = new List<(Table<int> Table, List<int> Rows)> { (new Table<int>(), []) };
            foreach (var step in program)
            {
                var (table, rows) = all[step / 16 % all.Count];
                Take(step, table, rows, all);
                Assert.Equal(rows.Count, table.Count);
            }

            Assert.All(all, it => Assert.Equal(it.Rows, Enumerable.Range(0, it.Table.Count).Select(row => it.Table[row])));
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(31, 1)]
    [InlineData(32, 33)]
    [InlineData(1, 5_000)]
    [InlineData(1_023, 2)]
    [InlineData(1_024, 40_000)]
    [InlineData(40_000, 40)]
    public void Rows_added_after_freezing_follow_those_before(int before, int after)
    {
        var table = new Table<string>();
        foreach (var row in Enumerable.Range(0, before))
        {
            Assert.Equal(row, table.Add($"{row}"));
        }

        table.Freeze();
        var fork = table.Fork();
        foreach (var row in Enumerable.Range(before, after))
        {
            Assert.Equal(row, fork.Add($"{row}"));
        }

        Assert.Equal(Enumerable.Range(0, before).Select(row => $"{row}"), Enumerable.Range(0, table.Count).Select(row => table[row]), StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(0, before + after).Select(row => $"{row}"), Enumerable.Range(0, fork.Count).Select(row => fork[row]), StringComparer.Ordinal);
    }

    [Fact]
    public void Editing_a_frozen_row_leaves_its_neighbours_and_the_other_forks_alone()
    {
        var table = new Table<int>();
        foreach (var row in Enumerable.Range(0, 2_000))
        {
            table.Add(row);
        }

        table.Freeze();
        var (left, right) = (table.Fork(), table.Fork());
        left.Edit(33) = -1;
        right.Edit(1_999) = -2;
        var older = left.Fork();
        left.Edit(34) = -3;

        Assert.Equal((33, 34, 1_999), (table[33], table[34], table[1_999]));
        Assert.Equal((-1, -3, 1_999), (left[33], left[34], left[1_999]));
        Assert.Equal((33, 34, -2), (right[33], right[34], right[1_999]));
        Assert.Equal((-1, 34, 1_999), (older[33], older[34], older[1_999]));
    }

    // Mostly a few rows, sometimes enough for more pages; a fork needs a frozen table.
    private static void Take(int step, Table<int> table, List<int> rows, List<(Table<int> Table, List<int> Rows)> all)
    {
        switch (step % 16)
        {
            case 0:
                table.Freeze();
                break;
            case 1 or 2:
                table.Freeze();
                all.Add((table.Fork(), [.. rows]));
                break;
            case 3:
                Add(table, rows, Enumerable.Range(step, 100));
                break;
            case < 10 when rows.Count > 0:
                table.Edit(step % rows.Count) = -step;
                rows[step % rows.Count] = -step;
                break;
            default:
                Add(table, rows, Enumerable.Range(step, step % 3));
                break;
        }
    }

    private static void Add(Table<int> table, List<int> rows, IEnumerable<int> values)
    {
        foreach (var value in values)
        {
            Assert.Equal(rows.Count, table.Add(value));
            rows.Add(value);
        }
    }
}
