using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Declaratie.Exchange.Vektis;

/// <summary>Says whether the bytes of a field that is not empty can be a value of it.</summary>
/// <param name="bytes">The whole field.</param>
internal delegate bool FieldMatcher(ReadOnlySpan<byte> bytes);

/// <summary>Which of the patterns of AW319 hold for the same elements elsewhere, and how they are tried.</summary>
/// <remarks>An empty field is not tried: its requirement decides. Regular expressions would cost more than all other checks together; a test holds these against them.</remarks>
internal static class FieldPatterns
{
    /// <summary>What is particular to AW319: its own message and version, its lists, fields it leaves empty, its reserves, and counts of an AW319 file.</summary>
    public static readonly FrozenSet<string> Particular = FrozenSet.ToFrozenSet(
        ["COD001", "COD002", "NUM001", "NUM309", "TEC007", "COD367", "NUM013", "COD150", "NUM258", "COD218", "COD952", "COD953", "ANT094", "ANT265"],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FieldMatcher> Matchers = new Dictionary<string, FieldMatcher>(StringComparer.Ordinal)
    {
        ["COD856"] = static bytes => bytes[0] is (byte)'P' or (byte)'T',
        ["NUM284"] = IsLeftAligned,
        ["COD377"] = static bytes => IsAgb(bytes) && bytes is [(byte)'9', (byte)'8', ..],
        ["COD009"] = IsAgb,
        ["COD181"] = IsAgb,
        ["COD031"] = IsAgb,
        ["COD833"] = static bytes => bytes is [(byte)'0', >= (byte)'1' and <= (byte)'4'],
        ["NUM029"] = IsLeftAligned,
        ["NUM351"] = IsVatId,
        ["COD363"] = static bytes => bytes.SequenceEqual("EUR"u8),
        ["NUM003"] = IsLeftAligned,
        ["NUM366"] = IsLeftAligned,
        ["COD134"] = static bytes => bytes[0] is (byte)'1' or (byte)'2',
        ["COD700"] = static bytes => bytes[0] == (byte)'1',
        ["NAM193"] = IsName,
        ["NAM194"] = IsName,
        ["COD701"] = static bytes => bytes[0] is (byte)'0' or (byte)'2',
        ["NAM191"] = IsName,
        ["NAM192"] = IsName,
        ["NAM025"] = IsInitials,
        ["COD829"] = static bytes => bytes[0] is >= (byte)'0' and <= (byte)'4',
        ["COD083"] = static bytes => bytes[0] is >= (byte)'1' and <= (byte)'9' && IsDigits(bytes[1..4]) && IsLetter(bytes[4]) && IsLetter(bytes[5]),
        ["COD434"] = IsLeftAligned,
        ["NUM079"] = IsLeftAligned,
        ["COD090"] = static bytes => bytes.SequenceEqual("00"u8) || (IsLetter(bytes[0]) && IsLetter(bytes[1])),
        ["COD316"] = IsLeftAligned,
        ["COD841"] = static bytes => bytes[0] is (byte)'1' or (byte)'2',
        ["COD388"] = IsLeftAligned,
        ["COD089"] = IsAgb,
        ["COD836"] = IsAgb,
        ["COD668"] = IsFlag,
        ["COD665"] = IsFlag,
        ["COD043"] = IsFlag,
        ["NUM362"] = IsLeftAligned,
        ["NUM363"] = IsLeftAligned,
        ["OMS016"] = IsLeftAligned,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pattern that holds for an element of this length, or null.</summary>
    /// <param name="element">The element.</param>
    /// <param name="length">The length of the field.</param>
    /// <param name="patterns">The patterns of the source.</param>
    public static string? For(string element, int length, ImmutableArray<SharedPattern> patterns) =>
        Particular.Contains(element) ? null : patterns.FirstOrDefault(pattern => pattern.Element == element && pattern.Length == length)?.Regex;

    /// <summary>How a field that has a pattern is tried; null if it has none.</summary>
    /// <param name="field">The field.</param>
    public static FieldMatcher? MatcherOf(EiField field) => field.Pattern is null ? null : Matchers.GetValueOrDefault(field.Element);

    private static bool IsLeftAligned(ReadOnlySpan<byte> bytes) => !IsSpace(bytes[0]);

    private static bool IsFlag(ReadOnlySpan<byte> bytes) => bytes[0] is (byte)'C' or (byte)'D';

    private static bool IsName(ReadOnlySpan<byte> bytes) => bytes[0] != (byte)' ' && bytes.ContainsAnyExcept((byte)'0');

    private static bool IsAgb(ReadOnlySpan<byte> bytes) => IsDigits(bytes) && bytes[..2].ContainsAnyExcept((byte)'0') && bytes[2..].ContainsAnyExcept((byte)'0');

    private static bool IsVatId(ReadOnlySpan<byte> bytes) =>
        bytes[..2].SequenceEqual("NL"u8) && IsDigits(bytes[2..11]) && bytes[11] == (byte)'B' && IsDigits(bytes[12..]);

    private static bool IsInitials(ReadOnlySpan<byte> bytes)
    {
        if (!IsAccentedLetter(bytes[0]))
        {
            return false;
        }

        foreach (var letter in bytes)
        {
            if (!IsAccentedLetter(letter) && !IsSpace(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigits(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsLetter(byte letter) => char.IsAsciiLetter((char)letter);

    /// <summary>The range À-ÿ of the pattern, in Latin-1.</summary>
    private static bool IsAccentedLetter(byte letter) => IsLetter(letter) || letter >= 0xC0;

    private static bool IsSpace(byte letter) => char.IsWhiteSpace((char)letter);
}
