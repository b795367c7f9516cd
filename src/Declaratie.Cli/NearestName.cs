using System.CommandLine;

namespace Declaratie.Cli;

/// <summary>What somebody probably meant who mistyped the name of a command or an option.</summary>
internal static class NearestName
{
    /// <summary>The name of a command or option that belongs here and differs least from what was given; null if none is near.</summary>
    internal static string? Of(string given, Command here)
    {
        var names = given.StartsWith('-')
            ? here.Options.Concat(RootOf(here).Options.Where(option => option.Recursive)).Select(option => option.Name)
            : here.Subcommands.Select(command => command.Name);
        return names
            .Select(name => (Name: name, Distance: Distance(given, name)))
            .Where(near => near.Distance <= Math.Max(1, near.Name.Length / 3))
            .OrderBy(near => near.Distance)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    private static Command RootOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? RootOf(parent) : command;

    /// <summary>How many letters to add, leave out or replace (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var diagonal = above[0];
            above[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = diagonal + (one[row - 1] == other[column - 1] ? 0 : 1);
                diagonal = above[column];
                above[column] = Math.Min(replaced, 1 + Math.Min(above[column], above[column - 1]));
            }
        }

        return above[other.Length];
    }
}
