namespace Declaratie.Domain.Engine;

/// <summary>The caller's ids and their dense numbers, in the order they came: a flat hash table while building, a persistent hash tree beside it once frozen.</summary>
/// <remarks>
/// The ids themselves lie by number, packed; the hash tables hold numbers, each with the hash of its id, so that hardly an id is compared in vain and
/// none is hashed again. No text is kept of an id that is packed whole: it is made again when it is asked for, which is seldom.
/// </remarks>
internal sealed class IdMap
{
    private Table<PackedKey> keys = new();

    /// <summary>The ids that are too long, or of other characters.</summary>
    private Table<string> texts = new();

    private Slot[] slots = new Slot[8];
    private HashTree? later;
    private bool isFrozen;

    public int Count => keys.Count;

    public string this[int number] => keys[number] is { IsWhole: true } key ? key.ToId() : texts[keys[number].Place];

    public void Freeze()
    {
        isFrozen = true;
        keys.Freeze();
        texts.Freeze();
    }

    public IdMap Fork()
    {
        var fork = (IdMap)MemberwiseClone();
        fork.keys = keys.Fork();
        fork.texts = texts.Fork();
        return fork;
    }

    /// <summary>Is this the id of a number? Asked without making its text.</summary>
    /// <param name="number">The number.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether it is.</returns>
    public bool Is(int number, string id) => Is(number, PackedKey.Of(id), id);

    /// <summary>Compares the ids of two numbers ordinally; mostly without making their texts.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    public int CompareOrdinal(int left, int right)
    {
        var (one, other) = (keys[left], keys[right]);
        return one.IsWhole && other.IsWhole ? PackedKey.CompareOrdinal(one, other) : string.CompareOrdinal(this[left], this[right]);
    }

    /// <summary>The number of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The number, or -1.</returns>
    public int Find(string id)
    {
        var key = PackedKey.Of(id);
        var hash = HashOf(key, id);
        var mask = slots.Length - 1;
        for (var at = (int)(hash & (uint)mask); slots[at].IsUsed; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot.Hash == hash && Is(slot.Number, key, id))
            {
                return slot.Number;
            }
        }

        return later is null ? -1 : later.Find(hash, key, id, this);
    }

    /// <summary>Gives a new id its number.</summary>
    /// <param name="id">The id; not yet known.</param>
    /// <returns>The number.</returns>
    public int Add(string id)
    {
        var key = PackedKey.Of(id);
        var hash = HashOf(key, id);
        var number = keys.Add(key.IsWhole ? key : PackedKey.At(texts.Add(id)));
        if (isFrozen)
        {
            later = HashTree.Add(later, ((ulong)hash << 32) | (uint)number, 0);
            return number;
        }

        if (Count * 5L > slots.Length * 4L)
        {
            Grow();
        }

        Put(slots, new Slot(hash, number + 1));
        return number;
    }

    /// <summary>The hash is seeded anew in each process, whoever makes it: see <see cref="PackedKey"/>.</summary>
    private static uint HashOf(PackedKey key, string id) => key.IsWhole ? key.Hash : unchecked((uint)id.GetHashCode(StringComparison.Ordinal));

    private static void Put(Slot[] slots, Slot slot)
    {
        var mask = slots.Length - 1;
        var at = (int)(slot.Hash & (uint)mask);
        while (slots[at].IsUsed)
        {
            at = (at + 1) & mask;
        }

        slots[at] = slot;
    }

    private bool Is(int number, PackedKey key, string id)
    {
        var kept = keys[number];
        return key.IsWhole ? kept == key : !kept.IsWhole && texts[kept.Place] == id;
    }

    private void Grow()
    {
        var wider = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.IsUsed)
            {
                Put(wider, slot);
            }
        }

        slots = wider;
    }

    /// <summary>A used slot has its number plus one, so that an empty one is all zeros.</summary>
    private readonly record struct Slot(uint Hash, int NumberPlusOne)
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

        public int Find(uint hash, PackedKey key, string id, IdMap map)
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
                if ((uint)(item >> 32) == hash && map.Is((int)(item & uint.MaxValue), key, id))
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
