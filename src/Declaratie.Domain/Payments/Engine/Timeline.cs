namespace Declaratie.Domain.Payments.Engine;

/// <summary>How the open amount of one document changes from day to day: a persistent balanced tree by day that knows its sums and its lowest point.</summary>
/// <remarks>An entry dated back asks for the lowest open amount from its day on (L3); this answers it in O(log days), whatever the document has been through.</remarks>
internal sealed class Timeline
{
    private readonly Timeline? left;
    private readonly Timeline? right;
    private readonly int day;
    private readonly long change;
    private readonly int height;
    private readonly long sum;
    private readonly long lowest;

    private Timeline(Timeline? left, int day, long change, Timeline? right)
    {
        (this.left, this.day, this.change, this.right) = (left, day, change, right);
        height = Math.Max(HeightOf(left), HeightOf(right)) + 1;
        var here = SumOf(left) + change;
        sum = here + SumOf(right);
        lowest = Math.Min(here, Math.Min(left?.lowest ?? long.MaxValue, right is null ? long.MaxValue : here + right.lowest));
    }

    /// <summary>The timeline with one more change.</summary>
    /// <param name="tree">The timeline; null has no changes.</param>
    /// <param name="day">The day.</param>
    /// <param name="change">The change in cents.</param>
    /// <returns>The new timeline; the old one stays as it is.</returns>
    public static Timeline Add(Timeline? tree, int day, long change)
    {
        if (tree is null)
        {
            return new Timeline(null, day, change, null);
        }

        if (day == tree.day)
        {
            return new Timeline(tree.left, day, tree.change + change, tree.right);
        }

        return day < tree.day
            ? Balance(Add(tree.left, day, change), tree.day, tree.change, tree.right)
            : Balance(tree.left, tree.day, tree.change, Add(tree.right, day, change));
    }

    /// <summary>The amount at the end of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The sum of all changes up to and including that day, in cents.</returns>
    public long At(int day)
    {
        var total = 0L;
        for (var tree = this; tree is not null;)
        {
            if (day < tree.day)
            {
                tree = tree.left;
            }
            else
            {
                total += SumOf(tree.left) + tree.change;
                tree = tree.right;
            }
        }

        return total;
    }

    /// <summary>The lowest amount at the end of any day from a day on.</summary>
    /// <param name="from">The first day that counts.</param>
    /// <returns>The amount in cents.</returns>
    public long LowestFrom(int from)
    {
        var answer = At(from);
        var before = 0L;
        for (var tree = this; tree is not null;)
        {
            var here = before + SumOf(tree.left) + tree.change;
            if (from < tree.day)
            {
                answer = Math.Min(answer, here);
                answer = tree.right is null ? answer : Math.Min(answer, here + tree.right.lowest);
                tree = tree.left;
            }
            else
            {
                before = here;
                tree = tree.right;
            }
        }

        return answer;
    }

    private static int HeightOf(Timeline? tree) => tree?.height ?? 0;

    private static long SumOf(Timeline? tree) => tree?.sum ?? 0;

    private static Timeline Balance(Timeline? left, int day, long change, Timeline? right)
    {
        if (HeightOf(left) > HeightOf(right) + 1)
        {
            return HeightOf(left!.left) >= HeightOf(left.right)
                ? new Timeline(left.left, left.day, left.change, new Timeline(left.right, day, change, right))
                : new Timeline(
                    new Timeline(left.left, left.day, left.change, left.right!.left),
                    left.right.day,
                    left.right.change,
                    new Timeline(left.right.right, day, change, right));
        }

        if (HeightOf(right) > HeightOf(left) + 1)
        {
            return HeightOf(right!.right) >= HeightOf(right.left)
                ? new Timeline(new Timeline(left, day, change, right.left), right.day, right.change, right.right)
                : new Timeline(
                    new Timeline(left, day, change, right.left!.left),
                    right.left.day,
                    right.left.change,
                    new Timeline(right.left.right, right.day, right.change, right.right));
        }

        return new Timeline(left, day, change, right);
    }
}
