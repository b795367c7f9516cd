namespace Declaratie.Domain.Payments.Engine;

/// <summary>Rows by number. While a ledger is being built they lie in one flat array; once frozen, a change copies only the path of pages to its row.</summary>
/// <remarks>
/// That is what makes a ledger immutable and an append O(log n): the flat rows are shared for ever, and the changed rows hang in a sparse tree over them.
/// Bulk work pays nothing for it, and a fork costs one small object.
/// </remarks>
/// <typeparam name="T">The kind of row.</typeparam>
internal sealed class Table<T>
{
    private const int Bits = 5;
    private const int Width = 1 << Bits;
    private const int Mask = Width - 1;

    private T[] flat = [];
    private int flatCount;
    private Node? root;
    private int height;
    private bool isFrozen;

    public int Count { get; private set; }

    public ref readonly T this[int row]
    {
        get
        {
            if (root is not null && PageOf(row) is { } page)
            {
                return ref page[row & Mask];
            }

            return ref flat[row];
        }
    }

    /// <summary>From now on the rows are shared: changes go beside them.</summary>
    public void Freeze() => isFrozen = true;

    /// <summary>A table of its own over the same rows.</summary>
    /// <returns>The fork; this one must be frozen.</returns>
    public Table<T> Fork() => (Table<T>)MemberwiseClone();

    public int Add(in T row)
    {
        var number = Count;
        Count = number + 1;
        if (!isFrozen)
        {
            if (number == flat.Length)
            {
                Array.Resize(ref flat, Math.Max(4, number * 2));
            }

            flat[number] = row;
            flatCount = Count;
            return number;
        }

        Edit(number) = row;
        return number;
    }

    /// <summary>The row, to write in: of this table alone.</summary>
    /// <param name="row">The number.</param>
    /// <returns>A reference that is good until the next change.</returns>
    public ref T Edit(int row)
    {
        if (!isFrozen)
        {
            return ref flat[row];
        }

        while ((long)row >> (Bits * (height + 1)) != 0)
        {
            root = root is null ? null : new Node([root]);
            height++;
        }

        root = Copy(root, height, row, out var page);
        return ref page[row & Mask];
    }

    private T[]? PageOf(int row)
    {
        if ((long)row >> (Bits * (height + 1)) != 0)
        {
            return null;
        }

        var node = root;
        for (var level = height; level > 0 && node is not null; level--)
        {
            node = node.Child((row >> (Bits * level)) & Mask);
        }

        return node?.Page;
    }

    private Node Copy(Node? node, int level, int row, out T[] page)
    {
        if (level == 0)
        {
            page = node?.Page is { } old ? (T[])old.Clone() : PageOfFlat(row & ~Mask);
            return new Node(page);
        }

        var place = (row >> (Bits * level)) & Mask;
        var children = node is null ? new Node?[place + 1] : node.Children(place + 1);
        children[place] = Copy(children[place], level - 1, row, out page);
        return new Node(children);
    }

    private T[] PageOfFlat(int first)
    {
        var page = new T[Width];
        if (first < flatCount)
        {
            Array.Copy(flat, first, page, 0, Math.Min(Width, flatCount - first));
        }

        return page;
    }

    private sealed class Node
    {
        private readonly Node?[]? children;

        public Node(Node?[] children) => this.children = children;

        public Node(T[] page) => Page = page;

        public T[]? Page { get; }

        public Node? Child(int place) => place < children!.Length ? children[place] : null;

        public Node?[] Children(int atLeast)
        {
            var copy = new Node?[Math.Max(atLeast, children!.Length)];
            children.CopyTo(copy, 0);
            return copy;
        }
    }
}
