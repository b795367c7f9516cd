using System.Numerics;
using System.Runtime.CompilerServices;

namespace Declaratie.Domain.Engine;

/// <summary>Rows by number. While a ledger is being built they lie flat, in chunks; once frozen, a change copies only the path of pages to its row.</summary>
/// <remarks>
/// That is what makes a ledger immutable and an append O(log n): the flat rows are shared for ever, and the changed rows hang in a sparse tree over them.
/// Bulk work pays nothing for it, and a fork costs one small object. Chunks stay below the size from which the collector treats an array as large:
/// a growing ledger then copies nothing and forces no full collections.
/// </remarks>
/// <typeparam name="T">The kind of row.</typeparam>
internal sealed class Table<T>
{
    private const int Bits = 5;
    private const int Width = 1 << Bits;
    private const int Mask = Width - 1;

    private const int LargeObject = 85_000;
    private static readonly int ChunkBits = BitOperations.Log2((uint)Math.Max(Width, (LargeObject - 100) / Unsafe.SizeOf<T>()));
    private static readonly int ChunkMask = (1 << ChunkBits) - 1;

    private T[][] chunks = [];
    private int flatCount;
    private Node? root;
    private int height;

    public int Count { get; private set; }

    public bool IsFrozen { get; private set; }

    public ref readonly T this[int row]
    {
        get
        {
            if (root is not null && PageOf(row) is { } page)
            {
                return ref page[row & Mask];
            }

            return ref chunks[row >> ChunkBits][row & ChunkMask];
        }
    }

    /// <summary>From now on the rows are shared: changes go beside them.</summary>
    public void Freeze() => IsFrozen = true;

    /// <summary>A table of its own over the same rows.</summary>
    /// <returns>The fork; this one must be frozen.</returns>
    public Table<T> Fork() => (Table<T>)MemberwiseClone();

    /// <summary>A table of its own with all rows flat again, not frozen: for work that changes so many rows that copying paths would cost more than copying all.</summary>
    /// <returns>The table.</returns>
    public Table<T> Thaw()
    {
        var flat = new Table<T> { chunks = new T[(Count + ChunkMask) >> ChunkBits][], flatCount = Count, Count = Count };
        for (var chunk = 0; chunk < flat.chunks.Length; chunk++)
        {
            var first = chunk << ChunkBits;
            flat.chunks[chunk] = new T[chunk == 0 && flat.chunks.Length == 1 ? Count : 1 << ChunkBits];
            if (first < flatCount)
            {
                Array.Copy(chunks[chunk], flat.chunks[chunk], Math.Min(1 << ChunkBits, flatCount - first));
            }
        }

        root?.CopyTo(flat.chunks, height, 0, Count);
        return flat;
    }

    public int Add(in T row)
    {
        var number = Count;
        Count = number + 1;
        if (!IsFrozen)
        {
            Grow(number);
            chunks[number >> ChunkBits][number & ChunkMask] = row;
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
        if (!IsFrozen)
        {
            return ref chunks[row >> ChunkBits][row & ChunkMask];
        }

        while ((long)row >> (Bits * (height + 1)) != 0)
        {
            root = root is null ? null : new Node([root]);
            height++;
        }

        root = Copy(root, height, row, out var page);
        return ref page[row & Mask];
    }

    /// <summary>Makes room for one more row; only the first chunk ever moves, while a ledger is small.</summary>
    private void Grow(int number)
    {
        var (chunk, place) = (number >> ChunkBits, number & ChunkMask);
        if (chunk == 0)
        {
            if (chunks.Length == 0)
            {
                chunks = [new T[4]];
            }
            else if (place == chunks[0].Length)
            {
                Array.Resize(ref chunks[0], Math.Min(1 << ChunkBits, place * 2));
            }
        }
        else if (place == 0)
        {
            if (chunk == chunks.Length)
            {
                Array.Resize(ref chunks, chunk * 2);
            }

            chunks[chunk] = new T[1 << ChunkBits];
        }
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
            // A page never crosses a chunk: both begin at multiples of their own power of two.
            Array.Copy(chunks[first >> ChunkBits], first & ChunkMask, page, 0, Math.Min(Width, flatCount - first));
        }

        return page;
    }

    private sealed class Node
    {
        private readonly Node?[]? children;

        public Node(Node?[] children) => this.children = children;

        public Node(T[] page) => Page = page;

        public T[]? Page { get; }

        /// <summary>Lays the changed pages over the flat rows.</summary>
        public void CopyTo(T[][] chunks, int level, int first, int count)
        {
            if (Page is not null)
            {
                if (first < count)
                {
                    Array.Copy(Page, 0, chunks[first >> ChunkBits], first & ChunkMask, Math.Min(Width, count - first));
                }

                return;
            }

            for (var place = 0; place < children!.Length; place++)
            {
                children[place]?.CopyTo(chunks, level - 1, first + (place << (Bits * level)), count);
            }
        }

        public Node? Child(int place) => place < children!.Length ? children[place] : null;

        public Node?[] Children(int atLeast)
        {
            var copy = new Node?[Math.Max(atLeast, children!.Length)];
            children.CopyTo(copy, 0);
            return copy;
        }
    }
}
