using System.CommandLine;
using System.CommandLine.Parsing;

namespace Declaratie.Cli;

/// <summary>What is wrong with a command line, one sentence each.</summary>
internal static class UsageErrors
{
    internal static IEnumerable<string> Of(ParseResult parsed)
    {
        var here = parsed.CommandResult.Command;
        return here.Subcommands.Count > 0
            ? [NoCommand(parsed.UnmatchedTokens, here)]
            : parsed.Errors.Select(problem => MessageOf(problem, parsed.UnmatchedTokens, here)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>A word that begins with a dash and is no file was meant as an option.</summary>
    internal static void RefuseMistypedOption(ArgumentResult journal)
    {
        foreach (var token in journal.Tokens)
        {
            if (token is { Value: ['-', _, ..] given } && !Path.Exists(given))
            {
                journal.AddError($"'{given}' is not an option of this command.{Meant(given, ((CommandResult)journal.Parent!).Command)}");
            }
        }
    }

    private static string NoCommand(IReadOnlyList<string> unmatched, Command here)
    {
        var names = here.Subcommands.Select(command => command.Name).ToArray();
        var commands = names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
        if (unmatched.Count == 0)
        {
            return $"A command is expected: {commands}.";
        }

        var given = unmatched[0];
        var what = given.StartsWith('-') ? "an option" : "a command";
        var meant = Meant(given, here);
        return $"'{given}' is not {what}.{(meant.Length > 0 ? meant : $" A command is expected: {commands}.")}";
    }

    private static string MessageOf(ParseError problem, IReadOnlyList<string> unmatched, Command here)
    {
        if (problem.SymbolResult is OptionResult { Tokens.Count: 0, Implicit: false } given)
        {
            return $"{given.Option.Name}: a value is missing, expected {given.Option.HelpName}.";
        }

        var mistyped = unmatched.FirstOrDefault(token => token.StartsWith('-') && problem.Message.Contains($"'{token}'", StringComparison.Ordinal));
        return mistyped is null ? problem.Message : problem.Message + Meant(mistyped, here);
    }

    private static string Meant(string given, Command here) => NearestName.Of(given, here) is { } name ? $" Did you mean '{name}'?" : "";
}
