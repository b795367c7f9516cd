namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>Remembers keys of a fixed width, exactly: their bytes and a byte of marks, in pages that are never moved, and a table of hashes to find them by.</summary>
/// <remarks>A key that is new is nearly always known to be new by its hash alone; growing moves hashes and no keys. That keeps ten times the file from costing more than ten times the time.</remarks>
/// <param name="width">The width of a key, in bytes.</param>
internal sealed class SeenKeys(int width)
{
    private const int FirstSize = 256;
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;
    private const int HashBits = 32;

    private readonly int stride = width + 1;
    private readonly List<byte[]> pages = [];

    /// <summary>The hash above, the number of the key below; 0 is free.</summary>
    private ulong[] places = new ulong[FirstSize];

    public int Count { get; private set; }

    /// <summary>Remembers a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False if it was there already.</returns>
    public bool Add(ReadOnlySpan<byte> key) => Mark(key, 1) == 0;

    public bool Contains(ReadOnlySpan<byte> key) => Count > 0 && places[Find(key, Hash(key))] != 0;

    /// <summary>Remembers a key with a mark.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mark">A bit that is not 0.</param>
    /// <returns>The marks it had before; 0 if it is new.</returns>
    public byte Mark(ReadOnlySpan<byte> key, byte mark)
    {
        var hash = Hash(key);
        var at = Find(key, hash);
        if (places[at] != 0)
        {
            ref var marks = ref Entry(places[at])[width];
            var before = marks;
            marks |= mark;
            return before;
        }

        if ((Count & (PageSize - 1)) == 0)
        {
            pages.Add(new byte[PageSize * stride]);
        }

        places[at] = ((ulong)hash << HashBits) | (uint)++Count;
        var entry = Entry(places[at]);
        key.CopyTo(entry);
        entry[width] = mark;
        if (Count * 2 > places.Length)
        {
            Grow();
        }

        return 0;
    }

    private static uint Hash(ReadOnlySpan<byte> key)
    {
        var hash = default(HashCode);
        hash.AddBytes(key);
        return unchecked((uint)hash.ToHashCode());
    }

    private Span<byte> Entry(ulong place)
    {
        var number = (int)(uint)(place & uint.MaxValue) - 1;
        return pages[number >> PageBits].AsSpan((number & (PageSize - 1)) * stride, stride);
    }

    private int Find(ReadOnlySpan<byte> key, uint hash)
    {
        var mask = places.Length - 1;
        var at = (int)(hash & (uint)mask);
        while (places[at] != 0 && !(places[at] >> HashBits == hash && Entry(places[at])[..width].SequenceEqual(key)))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var grown = new ulong[places.Length * 2];
        var mask = grown.Length - 1;
        foreach (var place in places)
        {
            if (place != 0)
            {
                var at = (int)((place >> HashBits) & (uint)mask);
                while (grown[at] != 0)
                {
                    at = (at + 1) & mask;
                }

                grown[at] = place;
            }
        }

        places = grown;
    }
}
