using System.CommandLine;
using System.CommandLine.Parsing;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>What is wrong with a command line, one sentence each, in the language of the reader.</summary>
/// <param name="spoken">That language.</param>
internal sealed class UsageErrors(ReportLanguage spoken)
{
    private const string Language = "--language";

    internal IEnumerable<string> Of(ParseResult parsed)
    {
        var here = parsed.CommandResult.Command;
        return here.Subcommands.Count > 0 ? [NoCommand(parsed.UnmatchedTokens, here)] : OfLeaf(parsed, here).Distinct(StringComparer.Ordinal);
    }

    /// <summary>A word that begins with a dash and is no file was meant as an option.</summary>
    internal void RefuseMistypedOption(ArgumentResult journal)
    {
        foreach (var token in journal.Tokens)
        {
            if (token is { Value: ['-', _, ..] given } && !Path.Exists(given))
            {
                journal.AddError(UsageTexts.NoOptionHere(given).In(spoken) + Meant(given, ((CommandResult)journal.Parent!).Command));
            }
        }
    }

    private string NoCommand(IReadOnlyList<string> unmatched, Command here)
    {
        var expected = UsageTexts.CommandExpected([.. here.Subcommands.Select(command => command.Name)]).In(spoken);
        var given = unmatched.Where((word, at) => !IsOfLanguage(word) && (at == 0 || unmatched[at - 1] is not Language)).FirstOrDefault();
        if (given is null)
        {
            return expected;
        }

        var what = (given.StartsWith('-') ? UsageTexts.NoOption(given) : UsageTexts.NoCommand(given)).In(spoken);
        var meant = Meant(given, here);
        return what + (meant.Length > 0 ? meant : $" {expected}");
    }

    /// <summary>The sentences of the parser itself know no Dutch, so they are told anew by what they are about; ours are in the right language already.</summary>
    private IEnumerable<string> OfLeaf(ParseResult parsed, Command here)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return Unmatched(token, here);
        }

        foreach (var problem in parsed.Errors)
        {
            if (MessageOf(problem) is { } message)
            {
                yield return message;
            }
        }

        foreach (var option in here.Options.Where(option => option.Required && parsed.GetResult(option) is null or { Implicit: true }))
        {
            yield return UsageTexts.OptionMissing(option.Name, option.HelpName).In(spoken);
        }
    }

    /// <summary>Of the command itself nothing can be wrong but words too many and options that are missing, and those are told already.</summary>
    private string? MessageOf(ParseError problem) => problem.SymbolResult switch
    {
        CommandResult or OptionResult { Implicit: true } => null,
        OptionResult { Tokens.Count: 0 } bare => UsageTexts.ValueMissing(bare.Option.Name, bare.Option.HelpName).In(spoken),
        OptionResult { IdentifierTokenCount: > 1 } twice => UsageTexts.GivenTwice(twice.Option.Name).In(spoken),
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } absent => UsageTexts.ArgumentMissing(absent.Argument.Name).In(spoken),
        _ => problem.Message,
    };

    /// <summary>In which language to answer may be said of no command too.</summary>
    private static bool IsOfLanguage(string word) => word is Language or $"{Language}=nl" or $"{Language}=en";

    private string Unmatched(string given, Command here) => given.StartsWith('-')
        ? UsageTexts.NoOptionHere(given).In(spoken) + Meant(given, here)
        : UsageTexts.OneTooMany(given).In(spoken);

    private string Meant(string given, Command here) => NearestName.Of(given, here) is { } name ? UsageTexts.Meant(name).In(spoken) : "";
}
