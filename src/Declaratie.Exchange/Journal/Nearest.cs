namespace Declaratie.Exchange.Journal;

/// <summary>Finds the known name that someone probably meant.</summary>
internal static class Nearest
{
    private const int LongestName = 40;

    /// <summary>The known name at the fewest changed letters, if that is at most a third of it.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>The name, or null when none is close.</returns>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        var plain = Plain(written);
        var (best, nearest) = (int.MaxValue, (string?)null);
        foreach (var name in known)
        {
            var distance = Distance(plain, Plain(name));
            if (distance < best && distance * 3 <= name.Length)
            {
                (best, nearest) = (distance, name);
            }
        }

        return nearest;
    }

    /// <summary>writeOff, write_off and Write-Off are the same slip.</summary>
    /// <param name="name">A name.</param>
    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>How many letters to add, drop or replace, one row of the table at a time.</summary>
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = left[i] == right[j] ? diagonal : diagonal + 1;
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[right.Length];
    }
}
