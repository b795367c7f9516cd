using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using NodaTime;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary>Texts, numbers and days as files want them.</summary>
internal static class FileText
{
    /// <summary>The longest identification of an audit file.</summary>
    internal const int LongestId = 35;

    private const char HashMark = '~';
    private const int HashDigits = 16;
    private const char Unknown = '\uFFFD';

    /// <summary>A text without control characters and halves of characters, cut where it is too long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How long it may be.</param>
    /// <returns>The text itself when nothing had to change.</returns>
    internal static string Clean(string text, int longest)
    {
        if (text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, longest));
        var hasChanged = false;
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (clean.Length + (isPair ? 2 : 1) > longest)
            {
                return clean.ToString();
            }

            if (isPair)
            {
                clean.Append(text, at++, 2);
                continue;
            }

            var kept = char.IsControl(text[at]) ? ' ' : char.IsSurrogate(text[at]) || text[at] >= '\uFFFE' ? Unknown : text[at];
            hasChanged |= kept != text[at];
            clean.Append(kept);
        }

        return hasChanged ? clean.ToString() : text;
    }

    /// <summary>The number of a debtor: the same in every file and month, and no two debtors alike.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <returns>At most 35 characters.</returns>
    internal static string NumberOf(BookDebtor debtor) => Fit(debtor.IsPatient ? "P-" : "V-", debtor.Id);

    /// <summary>An id that fits. What does not fit, or might be read as another, is told apart by a hash; what fits never has the mark of one.</summary>
    /// <param name="prefix">What it begins with.</param>
    /// <param name="id">The id.</param>
    /// <param name="space">What to tell it apart in, when it may be given twice.</param>
    /// <returns>At most 35 characters.</returns>
    internal static string Fit(string prefix, string id, string space = "")
    {
        if (space.Length == 0 && prefix.Length + id.Length <= LongestId && IsPlain(id))
        {
            return prefix + id;
        }

        var begin = string.Concat(id.Take(LongestId - prefix.Length - HashDigits - 1).Select(c => IsPlain(c) ? c : '_'));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes($"{space}\n{id}")).AsSpan(0, HashDigits / 2));
        return $"{prefix}{begin.TrimEnd()}{HashMark}{hash}";
    }

    internal static string Day(LocalDate date) => date.ToDateOnly().ToString("O", CultureInfo.InvariantCulture);

    internal static string Amount(Money amount) => amount.ToString();

    private static bool IsPlain(string id) => id is not ([] or [' ', ..] or [.., ' ']) && id.All(IsPlain);

    private static bool IsPlain(char c) => c != HashMark && !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE' && (c == ' ' || !char.IsWhiteSpace(c));
}
