using System.Runtime.InteropServices;
using System.Text;

namespace Declaratie.Exchange.Journal;

/// <summary>Gives texts that return on many lines (providers, payors, ways to pay) as one string each.</summary>
/// <remarks>A fixed number of places; a text that falls on the place of another takes it over. So memory stays bounded.</remarks>
internal sealed class TextCache
{
    private const int Places = 1024;
    private const int LongestText = 32;
    private readonly (byte[] Utf8, string Text)[] kept = new (byte[], string)[Places];

    /// <summary>The text of UTF-8 bytes.</summary>
    /// <param name="utf8">The bytes, valid UTF-8.</param>
    /// <returns>The text.</returns>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var place = ref kept[PlaceOf(utf8)];
        if (place.Text is null || !utf8.SequenceEqual(place.Utf8))
        {
            place = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        return place.Text;
    }

    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        // Multiplying by an odd number near the golden ratio spreads ids that differ in one digit.
        const ulong Spread = 0x9E3779B97F4A7C15;
        unchecked
        {
            var hash = (ulong)utf8.Length;
            while (utf8.Length >= sizeof(ulong))
            {
                hash = (hash ^ MemoryMarshal.Read<ulong>(utf8)) * Spread;
                hash ^= hash >> 32;
                utf8 = utf8[sizeof(ulong)..];
            }

            foreach (var value in utf8)
            {
                hash = (hash ^ value) * Spread;
            }

            return (int)(hash >> 54);
        }
    }
}
