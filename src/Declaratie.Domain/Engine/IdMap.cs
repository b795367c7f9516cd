namespace Declaratie.Domain.Engine;

/// <summary>The caller's ids and their dense numbers, in the order they came: a flat hash table while building, a persistent hash tree beside it once frozen.</summary>
internal sealed class IdMap
{
    private Table<string> keys = new();
    private Slot[] slots = new Slot[8];
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
        var packed = PackedKey.Of(key, hash);
        var mask = slots.Length - 1;
        for (var at = (int)(hash & (uint)mask); slots[at].IsUsed; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Key == packed && (packed.IsWhole || keys[slot.Number] == key))
            {
                return slot.Number;
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
        var hash = unchecked((uint)key.GetHashCode(StringComparison.Ordinal));
        if (isFrozen)
        {
            later = HashTree.Add(later, ((ulong)hash << 32) | (uint)number, 0);
            return number;
        }

        if (Count * 5 > slots.Length * 4)
        {
            Grow();
        }

        Put(slots, new Slot(PackedKey.Of(key, hash), hash, number + 1));
        return number;
    }

    private static void Put(Slot[] slots, in Slot slot)
    {
        var mask = slots.Length - 1;
        var at = (int)(slot.Hash & (uint)mask);
        while (slots[at].IsUsed)
        {
            at = (at + 1) & mask;
        }

        slots[at] = slot;
    }

    private void Grow()
    {
        var wider = new Slot[slots.Length * 2];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.IsUsed)
            {
                Put(wider, slot);
            }
        }

        slots = wider;
    }

    /// <summary>A used slot has its number plus one, so that an empty one is all zeros.</summary>
    private readonly record struct Slot(PackedKey Key, uint Hash, int NumberPlusOne)
    {
        public bool IsUsed => NumberPlusOne != 0;

        public int Number => NumberPlusOne - 1;
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
                if ((uint)(item >> 32) == hash && keys[(int)(item & uint.MaxValue)] == key)
                {
                    return (int)(item & uint.MaxValue);
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
