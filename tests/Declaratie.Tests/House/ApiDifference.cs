using System.Text;

namespace Declaratie.Tests.House;

/// <summary>What was removed from and added to a public surface, and what that means for the version.</summary>
/// <param name="Removed">Lines that were approved and are gone or changed, each with the type it stood in.</param>
/// <param name="Added">Lines that are new.</param>
internal sealed record ApiDifference(IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    public bool IsNone => Removed.Count == 0 && Added.Count == 0;

    public static ApiDifference Between(string approved, string actual)
    {
        var (before, after) = (Lines(approved), Lines(actual));
        return new([.. before.Except(after, StringComparer.Ordinal)], [.. after.Except(before, StringComparer.Ordinal)]);
    }

    public string Told(string page)
    {
        var text = new StringBuilder($"The public API is not the one of {page}:\n");
        var means = Removed.Count > 0
            ? "A line with - is removed or changed: a BREAKING change for SemVer (docs/versies.md). Keep it and mark it [Obsolete], or raise the major version (before 1.0.0: the minor) and say it in CHANGELOG under Changed or Removed.\n"
            : "Only additions: the minor version goes up; say it in CHANGELOG under Added.\n";
        return text.AppendJoin("", Removed.Select(line => $"  - {line}\n")).AppendJoin("", Added.Select(line => $"  + {line}\n")).Append(means).Append("When it is meant: UPDATE_DOCS=1 dotnet test --filter FullyQualifiedName~PublicApi, and commit the page.\n").ToString();
    }

    // A member's line alone does not say whose it is.
    private static List<string> Lines(string surface)
    {
        var lines = new List<string>();
        var head = "";
        foreach (var line in surface.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            head = line.StartsWith(' ') ? head : line;
            lines.Add(line.StartsWith(' ') ? $"{Name(head)}: {line.Trim()}" : line);
        }

        return lines;
    }

    private static string Name(string head) => head.Split(" : ")[0].Split(' ')[^1];
}
