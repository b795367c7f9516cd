using System.CommandLine;
using Declaratie.Cli.Reports;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Sessions;

/// <summary>The commands <c>sessions …</c> and <c>report sessions</c>, and help that teaches them.</summary>
internal sealed class SessionCommands(ToolStreams streams, ReportLanguage language, ToolHelp help)
{
    internal Command Sessions() => new("sessions", "Sessions (zittingen): who pays the next one of an indication.") { WhatIf() };

    internal Command Report()
    {
        var options = new SessionsReportOptions(language);
        var command = new Command(
            "sessions", "Sessions (zittingen) of an agenda month: performed, claimed, granted and invoiced, the entitlement used, and claims whose entitlement changed.");
        options.AddTo(command);
        command.SetAction(parsed => SessionsReportCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            A month that changed since it was determined is said to be stale, and is shown as it stands now: nothing is determined by asking.

            Examples:
              declaratie report sessions practice.jsonl --month 2024-03
              declaratie report sessions practice.jsonl --month 2024-03 --language en --format json
              declaratie report sessions practice.jsonl --month 2024-03 --format xlsx --output sessions.xlsx
            """);
        return command;
    }

    private Command WhatIf()
    {
        var options = new WhatIfOptions(language);
        var command = new Command(
            "what-if", "What if (wat als) a session of an indication were on this day: its number, who pays it, its CSI and the rule (Z1-Z19); on a day with a session: that session.");
        options.AddTo(command);
        command.SetAction(parsed => WhatIfCommand.Run(options.Read(parsed), streams.Output, streams.Error, streams.Progress));
        help.Teach(
            command,
            """
            Patient means: the patient, or a supplementary insurance. Sessions count whoever paid them, across years and insurers, those elsewhere first.
            --entitlements asks with other limits than those that come with the tool, for example those of next year; the form is that of aanspraken.json in the library.

            Examples:
              declaratie sessions what-if practice.jsonl --indication I1 --date 2024-03-07
              declaratie sessions what-if practice.jsonl --indication I1 --date 2024-03-07 --format json
              declaratie sessions what-if practice.jsonl --indication I1 --date 2027-01-04 --entitlements next-year.json
            """);
        return command;
    }
}
