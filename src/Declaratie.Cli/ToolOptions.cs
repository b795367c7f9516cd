using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting.Drawing;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Cli;

/// <summary>Whether an answer is for people or for programs.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}

/// <summary>Options whose errors name the option and what it may be.</summary>
internal static class ToolOptions
{
    internal static Argument<string> Journal(ReportLanguage spoken)
    {
        var journal = new Argument<string>("JOURNAL") { Description = "The journal (het journaal), a file of JSON Lines." };
        journal.Validators.Add(new UsageErrors(spoken).RefuseMistypedOption);
        return journal;
    }

    internal static Argument<string[]> Journals(string name, string description, ArgumentArity arity, ReportLanguage spoken)
    {
        var journals = new Argument<string[]>(name)
        {
            Description = description,
            Arity = arity,
            CustomParser = given => [.. given.Tokens.Select(token => token.Value)],
        };
        journals.Validators.Add(new UsageErrors(spoken).RefuseMistypedOption);
        return journals;
    }

    internal static Option<OutputFormat> Format(string description, ReportLanguage spoken) =>
        Choice("--format", description, spoken, ("text", OutputFormat.Text), ("json", OutputFormat.Json));

    internal static Option<ReportLanguage> Language(ReportLanguage spoken) => Choice(
        "--language", "The language of text (taal): nl Dutch, en English. Default: nl.", spoken, ("nl", ReportLanguage.Dutch), ("en", ReportLanguage.English));

    internal static Option<string> Output() => new("--output")
    {
        Description = "Write to this file (naar bestand) instead of to standard output; an existing file is replaced when the report is complete, not before.",
        HelpName = "FILE",
    };

    internal static Option<bool> SkipRefused() => Flag(
        "--skip-refused", "Report although entries are refused (geweigerde posten overslaan): they are left out. Without it the refusals are listed and no report is made.");

    internal static Option<int?> LongestLine(ReportLanguage spoken) => Number(
        "--longest-line",
        string.Create(CultureInfo.InvariantCulture, $"How many bytes a line of a journal may have (langste regel); a longer one is refused (J1) and never held in memory. Default: {JournalOptions.LongestLineByDefault}."),
        least: 1, JournalOptions.LongestThereIs, spoken);

    internal static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    internal static Option<LocalDate> Date(string name, string description, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        Required = true,
        CustomParser = result => ParseDate(result, name, spoken),
    };

    internal static Option<LocalDate?> OptionalDate(string name, string description, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result => ParseDate(result, name, spoken),
    };

    internal static Option<int?> Number(string name, string description, int least, int most, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(ToolTexts.NoNumber(name, given, least, most).In(spoken));
            return null;
        },
    };

    internal static Option<string> Id(string name, string description, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "ID",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (given.Length == 0)
            {
                result.AddError(ToolTexts.EmptyId(name).In(spoken));
            }

            return given;
        },
    };

    internal static Option<ImmutableArray<AllocationStrategy>> Strategies(
        string name, string description, (string Word, AllocationStrategy Strategy)[] known, ReportLanguage spoken) => new(name)
        {
            Description = description,
            HelpName = "S,S,…",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => ParseStrategies(result, name, known, spoken),
        };

    internal static Option<ProviderId[]> Providers(string name, string description, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "id",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => ParseProviders(result, name, spoken),
    };

    internal static Option<PayorId[]> Payors(string name, string description, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "id",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError(ToolTexts.EmptyId(name).In(spoken));
            }

            return [.. result.Tokens.Select(token => new PayorId(token.Value)).Distinct()];
        },
    };

    internal static Option<T> Choice<T>(string name, string description, ReportLanguage spoken, params (string Text, T Value)[] choices)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(choice => choice.Text)),
            CustomParser = result => ParseChoice(result, name, spoken, choices),
        };

    internal static Option<T?> ChoiceOrAll<T>(string name, string description, ReportLanguage spoken, params (string Text, T Value)[] choices)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(choice => choice.Text)),
            CustomParser = result => ParseChoice(result, name, spoken, choices),
        };

    internal static string Print(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static T ParseChoice<T>(ArgumentResult result, string name, ReportLanguage spoken, (string Text, T Value)[] choices)
        where T : struct
    {
        var given = result.Tokens[0].Value;
        foreach (var (text, value) in choices)
        {
            if (text == given)
            {
                return value;
            }
        }

        result.AddError(UsageTexts.NotOneOf(name, given, choices.Select(choice => choice.Text)).In(spoken));
        return default;
    }

    private static LocalDate ParseDate(ArgumentResult result, string name, ReportLanguage spoken)
    {
        var given = result.Tokens[0].Value;
        var parsed = LocalDatePattern.Iso.Parse(given);
        if (parsed.Success && given.Length == "yyyy-MM-dd".Length && parsed.Value.Year >= 1)
        {
            return parsed.Value;
        }

        result.AddError(ToolTexts.NoDate(name, given).In(spoken));
        return default;
    }

    private static ImmutableArray<AllocationStrategy> ParseStrategies(
        ArgumentResult result, string name, (string Word, AllocationStrategy Strategy)[] known, ReportLanguage spoken)
    {
        var words = result.Tokens[0].Value.Split(',');
        var strategies = ImmutableArray.CreateBuilder<AllocationStrategy>();
        foreach (var word in words)
        {
            var at = Array.FindIndex(known, row => row.Word == word);
            if (at < 0)
            {
                result.AddError(UsageTexts.NotOneOf(name, word, known.Select(row => row.Word)).In(spoken));
                return default;
            }

            if (strategies.Contains(known[at].Strategy))
            {
                result.AddError(ToolTexts.TwiceTheSame(name, word).In(spoken));
                return default;
            }

            strategies.Add(known[at].Strategy);
        }

        if (strategies.IndexOf(AllocationStrategy.ProRata) is >= 0 and var place && place < strategies.Count - 1)
        {
            result.AddError(ToolTexts.OnlyLast(name, words[place]).In(spoken));
            return default;
        }

        return strategies.DrainToImmutable();
    }

    private static ProviderId[] ParseProviders(ArgumentResult result, string name, ReportLanguage spoken)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError(UsageTexts.EmptyProvider(name).In(spoken));
        }

        return [.. result.Tokens.Select(token => new ProviderId(token.Value)).Distinct()];
    }
}
