namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>Remembers keys of a fixed width, exactly and close together: their bytes, and four to eight bytes each to find them.</summary>
/// <param name="width">The width of a key, in bytes.</param>
internal sealed class SeenKeys(int width)
{
    private const int FirstSize = 256;

    private byte[] keys = new byte[FirstSize / 2 * width];
    private int[] places = new int[FirstSize];

    public int Count { get; private set; }

    /// <summary>Remembers a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False if it was there already.</returns>
    public bool Add(ReadOnlySpan<byte> key)
    {
        var at = Find(key);
        if (places[at] != 0)
        {
            return false;
        }

        if ((Count + 1) * 2 > places.Length)
        {
            Grow();
            at = Find(key);
        }

        key.CopyTo(keys.AsSpan(Count * width));
        places[at] = ++Count;
        return true;
    }

    public bool Contains(ReadOnlySpan<byte> key) => places[Find(key)] != 0;

    private static uint Hash(ReadOnlySpan<byte> key)
    {
        var hash = default(HashCode);
        hash.AddBytes(key);
        return unchecked((uint)hash.ToHashCode());
    }

    private int Find(ReadOnlySpan<byte> key)
    {
        var mask = places.Length - 1;
        var at = (int)(Hash(key) & (uint)mask);
        while (places[at] != 0 && !keys.AsSpan((places[at] - 1) * width, width).SequenceEqual(key))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        Array.Resize(ref keys, keys.Length * 2);
        places = new int[places.Length * 2];
        for (var number = 1; number <= Count; number++)
        {
            places[Find(keys.AsSpan((number - 1) * width, width))] = number;
        }
    }
}
