using System.CommandLine;

namespace Declaratie.Cli.Reports;

/// <content><c>report claims</c>.</content>
internal sealed partial class ReportCommands
{
    private Command Claims()
    {
        var options = new ClaimsReportOptions(language);
        var command = new Command(
            "claims",
            "Claims report (declaratieverslag): what became of the claims that were sent in a period, by insurer, provider, month and status; granted against received; return codes; deadlines.");
        options.AddTo(command);
        command.SetAction(parsed => ClaimsReportCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            The period is that in which the claim files were sent; the months in the report are those of the treatments. Everything is as the journal stands at its end,
            so a later answer changes the report of an earlier period; what was received, ages and deadlines are measured on the last day of the period.
            Claimed = granted + credited + accepted difference + written off + open, per file and in total, to the cent.

            Examples:
              declaratie report claims practice.jsonl --from 2024-01-01 --to 2024-03-31
              declaratie report claims practice.jsonl --from 2024-01-01 --to 2024-03-31 --insurer A --provider th1
              declaratie report claims practice.jsonl --from 2024-01-01 --to 2024-03-31 --format html --output quarter.html
              declaratie report claims north.jsonl south.jsonl --from 2024-01-01 --to 2024-12-31 --deadline-days 60 --format xlsx --output group.xlsx
            """);
        return command;
    }
}
