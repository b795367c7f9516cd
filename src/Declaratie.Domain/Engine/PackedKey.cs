namespace Declaratie.Domain.Engine;

/// <summary>An id in sixteen bytes: up to fifteen Latin-1 characters and their number, or else the place where its text is kept.</summary>
/// <remarks>Ids are nearly always that short. Kept like this they lie side by side: no object each, nothing for the collector to visit, and one fetch to compare one.</remarks>
internal readonly record struct PackedKey
{
    private const int Longest = 15;
    private const int Half = 8;
    private const ulong KeptApart = 0xFFUL << 56;

    /// <summary>What spreads the hashes differently in each process, so that nobody can choose ids that collide.</summary>
    /// <remarks>
    /// It is no chance of the domain's own: the runtime draws a seed for its hashes of texts when it starts, and these are made of such hashes.
    /// They decide where in a hash table an id lies, never its number, and so never an answer.
    /// </remarks>
    private static readonly ulong LowSeed = Seed("low");
    private static readonly ulong HighSeed = Seed("high");

    /// <summary>The last eight characters, the last one lowest.</summary>
    private readonly ulong low;

    /// <summary>Their number, and the characters before those eight.</summary>
    private readonly ulong high;

    private PackedKey(ulong low, ulong high) => (this.low, this.high) = (low, high);

    /// <summary>Does it hold the whole id?</summary>
    public bool IsWhole => Length <= Longest;

    /// <summary>The place of the text of an id that it does not hold.</summary>
    public int Place => (int)low;

    /// <summary>Of a whole id: the product of its two halves, folded. That spreads ids well enough, as long as the seeds are not known.</summary>
    public uint Hash
    {
        get
        {
            var top = Math.BigMul(low ^ LowSeed, high ^ HighSeed, out var bottom);
            return (uint)((top ^ bottom) >> 32);
        }
    }

    private int Length => (int)(high >> 56);

    /// <summary>The characters as one number, the first one highest: it sorts whole ids as ordinal comparing does, but for one that is the beginning of the other.</summary>
    private UInt128 Aligned => new UInt128(high & ~KeptApart, low) << ((Longest - Length) * 8);

    /// <summary>Compares two whole ids ordinally, without making their texts.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    /// <returns>Below 0, 0 or above 0, as for texts.</returns>
    public static int CompareOrdinal(PackedKey left, PackedKey right)
    {
        var order = left.Aligned.CompareTo(right.Aligned);
        return order != 0 ? order : left.Length.CompareTo(right.Length);
    }

    /// <summary>Packs an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The key; not whole when the id does not fit.</returns>
    public static PackedKey Of(string id)
    {
        if (id.Length > Longest)
        {
            return At(0);
        }

        var (low, high, all) = (0UL, 0UL, '\0');
        var ahead = Math.Max(0, id.Length - Half);
        foreach (var character in id.AsSpan(0, ahead))
        {
            high = (high << 8) | character;
            all |= character;
        }

        foreach (var character in id.AsSpan(ahead))
        {
            low = (low << 8) | character;
            all |= character;
        }

        return all > byte.MaxValue ? At(0) : new PackedKey(low, high | ((ulong)id.Length << 56));
    }

    /// <summary>The key of an id that does not fit.</summary>
    /// <param name="place">The place of its text.</param>
    /// <returns>The key.</returns>
    public static PackedKey At(int place) => new((ulong)place, KeptApart);

    /// <summary>Makes the id again that it holds whole.</summary>
    /// <returns>The id.</returns>
    public string ToId() => string.Create(Length, this, (characters, key) =>
    {
        var (low, high) = (key.low, key.high);
        for (var i = characters.Length - 1; i >= 0; i--)
        {
            characters[i] = (char)(low & byte.MaxValue);
            low = (low >> 8) | (high << 56);
            high >>= 8;
        }
    });

    private static ulong Seed(string name) => unchecked(
        ((ulong)(uint)$"{name} 1".GetHashCode(StringComparison.Ordinal) << 32) | (uint)$"{name} 2".GetHashCode(StringComparison.Ordinal));
}
