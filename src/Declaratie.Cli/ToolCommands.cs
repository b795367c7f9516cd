using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Declaratie.Cli.Bookkeeping;
using Declaratie.Cli.Conformance;
using Declaratie.Cli.Messages;
using Declaratie.Cli.Reports;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>The commands: what can be asked, and help that teaches it.</summary>
internal sealed class ToolCommands
{
    private readonly Stream output;
    private readonly TextWriter error;
    private readonly ReadingProgress progress;
    private readonly ReportLanguage language;
    private readonly RootCommand root = new("declaratie: questions to the journal of a Dutch dental or physiotherapy practice.");
    private readonly ToolHelp help;

    private ToolCommands(ToolStreams streams, ReportLanguage language)
    {
        output = streams.Output;
        error = streams.Error;
        progress = streams.Progress;
        this.language = language;
        help = new ToolHelp(root);
        root.Directives.Clear();
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new PrintVersion();
        version.Recursive = true;
        version.Validators.Clear(); // who asks for the version gets it, whatever else is on the line
        root.Subcommands.Add(Check());
        root.Subcommands.Add(Status());
        root.Subcommands.Add(Allocate());
        foreach (var command in (IEnumerable<Command>)[.. new ReportCommands(streams, language, help).All(), .. new BookkeepingCommands(streams, language, help).All(), .. new EiCommands(streams, language, help).All(), new ConformanceCommands(streams, language, help).All()])
        {
            root.Subcommands.Add(command);
        }

        help.Teach(
            root,
            """
            A journal is one text file, JSON Lines (declaratie.journal/1), that tells what happened in a practice in the order in which it was recorded.

            Examples:
              declaratie check practice.jsonl
              declaratie status practice.jsonl --only treatments --state ToSettle
              declaratie allocate practice.jsonl --preview
              declaratie report allocated-payments practice.jsonl --from 2024-02-01 --to 2024-02-29
              declaratie report open-transactions practice.jsonl --as-of 2024-02-29
              declaratie explain practice.jsonl --invoice 1009
              declaratie bookkeeping practice.jsonl --month 2024-03 --format xaf --output march.xaf
              declaratie sessions what-if practice.jsonl --indication I1 --date 2024-03-07
              declaratie conformance run --command "my-system {question} {journal}"
              declaratie report --help

            Exit codes: 0 nothing refused, 1 something refused (report compare: something differs), 2 the file cannot be read, is no journal, or the usage is wrong.
            """);
    }

    internal static RootCommand Create(ToolStreams streams, ReportLanguage language) => new ToolCommands(streams, language).root;

    private Command Check()
    {
        var journal = ToolOptions.Journal(language);
        var format = ToolOptions.Format("How to answer (vorm): text for people, json for programs. Default: text.", language);
        var speech = ToolOptions.Language(language);
        var longestLine = ToolOptions.LongestLine(language);
        var command = new Command(
            "check", "Checks a journal (journaal controleren): names every entry that is refused, with its line and the number of the rule.")
        {
            journal, format, speech, longestLine,
        };
        command.SetAction(parsed => CheckCommand.Run(
            new CheckRequest(parsed.GetRequiredValue(journal), parsed.GetValue(format), parsed.GetValue(speech), parsed.GetValue(longestLine)), output, progress));
        help.Teach(
            command,
            """
            A refused entry changes nothing; entries that build on it are refused too. Correct the first one first.

            Examples:
              declaratie check practice.jsonl
              declaratie check practice.jsonl --language en --format json
            """);
        return command;
    }

    private Command Status()
    {
        var options = new StatusOptions(language);
        var command = new Command(
            "status", "How things stand (de stand) after the last entry: treatments, claim files, returns, credit files, patient invoices, sessions and bookkeeping.");
        options.AddTo(command);
        command.SetAction(parsed => StatusCommand.Run(options.Read(parsed), output, error, progress));
        help.Teach(
            command,
            """
            With --only and --state it is the lists of the practice software: afhandelen (treatments, ToSettle), te declareren (treatments, ReadyToClaim),
            retouren (treatments, InReturns), declaratieoverzicht (claim-files), te behandelen (return-files, ToHandle), te versturen (patient-invoices, ToSend).

            Examples:
              declaratie status practice.jsonl
              declaratie status practice.jsonl --only treatments --state InReturns
              declaratie status practice.jsonl --only claim-files --state Created --language en
              declaratie status practice.jsonl --format json --output status.json
            """);
        return command;
    }

    private Command Allocate()
    {
        var options = new AllocateOptions(language);
        var command = new Command(
            "allocate",
            "Allocates (toerekenen): prints which open money pays which open invoices, as lines to append to the journal; --preview shows it to people.");
        options.AddTo(command);
        command.SetAction(parsed => AllocateCommand.Run(options.Read(parsed), output, error, progress));
        help.Teach(
            command,
            """
            Nothing is written: who agrees appends the lines. Their "by" says which strategy made them, and under which rule (A1-A4). After that the same question adds nothing.
            What could not be followed, and how much stays open, is told on standard error. A refused run (an unknown account, a closed day) has exit code 1.

            Examples:
              declaratie allocate practice.jsonl --preview
              declaratie allocate practice.jsonl >> practice.jsonl
              declaratie allocate practice.jsonl --strategy by-reference,same-provider,oldest-first --output allocations.jsonl
              declaratie allocate practice.jsonl --account jansen --date 2024-02-29 --dated-on 2024-03-01
              declaratie allocate practice.jsonl --preview --language en --limit 10
              declaratie allocate practice.jsonl --preview --format json --output preview.json
              declaratie allocate practice.jsonl --anew R501 --dated-on 2024-03-01
            """);
        return command;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(ToolCommands).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
            parseResult.InvocationConfiguration.Output.WriteLine($"{DeclaratieTool.Name} {version}");
            return ExitCode.Done;
        }
    }
}
