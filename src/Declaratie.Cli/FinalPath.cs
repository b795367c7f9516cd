namespace Declaratie.Cli;

/// <summary>Where a path ends when every link in it, of files and of directories, has been followed.</summary>
internal static class FinalPath
{
    /// <summary>What Linux says of links that run in a circle (ELOOP).</summary>
    internal const int LinksInACircle = 40;

    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    private static readonly char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without links; parts that do not exist stay as they are.</summary>
    /// <exception cref="IOException">The links run in a circle.</exception>
    internal static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(ahead, full[at.Length..]);
        var links = 0;
        while (ahead.TryPop(out var part))
        {
            var next = part is ".." ? Path.GetDirectoryName(at) ?? at : Path.Combine(at, part);
            if (part is ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"The links of '{path}' run in a circle.", LinksInACircle);
            }

            if (Path.IsPathRooted(target))
            {
                at = Path.GetPathRoot(Path.GetFullPath(target))!;
                target = target[Path.GetPathRoot(target)!.Length..];
            }

            Push(ahead, target);
        }

        return at;
    }

    internal static bool AreTheSame(string one, string other) => string.Equals(
        one, other, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static void Push(Stack<string> ahead, string parts)
    {
        foreach (var part in parts.Split(separators, StringSplitOptions.RemoveEmptyEntries).Reverse().Where(part => part is not "."))
        {
            ahead.Push(part);
        }
    }
}
