namespace Declaratie.Domain.Payments.Engine;

/// <summary>The caller's ids and their dense numbers, in the order they came: a flat hash table while building, a persistent hash tree beside it once frozen.</summary>
internal sealed class IdMap
{
    private Table<string> keys = new();
    private ulong[] slots = new ulong[8];
    private HashTree? later;
    private bool isFrozen;

    public int Count => keys.Count;

    public string this[int number] => keys[number];

    public void Freeze()
    {
        isFrozen = true;
        keys.Freeze();
    }

    public IdMap Fork()
    {
        var fork = (IdMap)MemberwiseClone();
        fork.keys = keys.Fork();
        return fork;
    }

    /// <summary>The number of an id.</summary>
    /// <param name="key">The id.</param>
    /// <returns>The number, or -1.</returns>
    public int Find(string key)
    {
        var hash = unchecked((uint)key.GetHashCode(StringComparison.Ordinal));
        var mask = slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if ((uint)(slots[slot] >> 32) == hash && NumberOf(slots[slot]) is var number && keys[number] == key)
            {
                return number;
            }
        }

        return later is null ? -1 : later.Find(hash, key, keys);
    }

    /// <summary>Gives a new id its number.</summary>
    /// <param name="key">The id; not yet known.</param>
    /// <returns>The number.</returns>
    public int Add(string key)
    {
        var number = keys.Add(key);
        var item = ((ulong)unchecked((uint)key.GetHashCode(StringComparison.Ordinal)) << 32) | ((uint)number + 1);
        if (isFrozen)
        {
            later = HashTree.Add(later, item, 0);
            return number;
        }

        if (Count * 3 > slots.Length * 2)
        {
            Grow();
        }

        Put(slots, item);
        return number;
    }

    private static int NumberOf(ulong item) => (int)((item & uint.MaxValue) - 1);

    private static void Put(ulong[] slots, ulong item)
    {
        var mask = slots.Length - 1;
        var slot = (int)((uint)(item >> 32) & (uint)mask);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = item;
    }

    private void Grow()
    {
        var wider = new ulong[slots.Length * 2];
        foreach (var item in slots)
        {
            if (item != 0)
            {
                Put(wider, item);
            }
        }

        slots = wider;
    }

    /// <summary>A persistent tree over the bits of the hash; an insert copies one path.</summary>
    private sealed class HashTree
    {
        private const int Bits = 5;
        private const int Full = 16;
        private const int Deepest = 30;
        private readonly HashTree?[]? children;
        private readonly ulong[] items;

        private HashTree(ulong[] items) => this.items = items;

        private HashTree(HashTree?[] children)
        {
            this.children = children;
            items = [];
        }

        public static HashTree Add(HashTree? tree, ulong item, int shift)
        {
            if (tree is null)
            {
                return new HashTree([item]);
            }

            if (tree.children is null)
            {
                return tree.items.Length < Full || shift >= Deepest ? new HashTree([.. tree.items, item]) : Add(tree.Split(shift), item, shift);
            }

            var copy = (HashTree?[])tree.children.Clone();
            var place = Place(item, shift);
            copy[place] = Add(copy[place], item, shift + Bits);
            return new HashTree(copy);
        }

        public int Find(uint hash, string key, Table<string> keys)
        {
            var tree = this;
            for (var shift = 0; tree.children is not null; shift += Bits)
            {
                if (tree.children[(int)((hash >> shift) & ((1 << Bits) - 1))] is not { } child)
                {
                    return -1;
                }

                tree = child;
            }

            foreach (var item in tree.items)
            {
                if ((uint)(item >> 32) == hash && keys[NumberOf(item)] == key)
                {
                    return NumberOf(item);
                }
            }

            return -1;
        }

        private static int Place(ulong item, int shift) => (int)(((uint)(item >> 32) >> shift) & ((1 << Bits) - 1));

        private HashTree Split(int shift)
        {
            var kids = new HashTree?[1 << Bits];
            foreach (var item in items)
            {
                kids[Place(item, shift)] = Add(kids[Place(item, shift)], item, shift + Bits);
            }

            return new HashTree(kids);
        }
    }
}
