namespace Declaratie.Domain.Engine;

/// <summary>An id packed into sixteen bytes, so that a lookup compares it without fetching the string: up to fifteen Latin-1 characters and their number.</summary>
/// <remarks>Longer or other ids pack to their hash and length alone and are then compared as strings. Memory latency is what a big ledger costs; this saves two fetches of three.</remarks>
internal readonly record struct PackedKey(ulong Low, ulong High)
{
    private const int Longest = 15;
    private const ulong NotWhole = 0xFFUL << 56;

    /// <summary>Does it hold the whole id?</summary>
    public bool IsWhole => High >> 56 <= Longest;

    public static PackedKey Of(string key, uint hash)
    {
        if (key.Length > Longest)
        {
            return new PackedKey(hash, NotWhole | (uint)key.Length);
        }

        var (low, high) = (0UL, (ulong)key.Length << 56);
        for (var i = 0; i < key.Length; i++)
        {
            ulong c = key[i];
            if (c > byte.MaxValue)
            {
                return new PackedKey(hash, NotWhole | (uint)key.Length);
            }

            if (i < 8)
            {
                low |= c << (8 * i);
            }
            else
            {
                high |= c << (8 * (i - 8));
            }
        }

        return new PackedKey(low, high);
    }
}
