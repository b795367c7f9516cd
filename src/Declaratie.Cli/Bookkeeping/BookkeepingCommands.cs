using System.CommandLine;
using Declaratie.Cli.Reports;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Bookkeeping;

/// <summary>The command <c>bookkeeping</c>, and help that teaches it.</summary>
internal sealed class BookkeepingCommands(ToolStreams streams, ReportLanguage language, ToolHelp help)
{
    internal IEnumerable<Command> All()
    {
        var options = new BookkeepingOptions(language);
        var command = new Command(
            "bookkeeping",
            "Bookkeeping (doorboeken): the documents of a month in debit and credit, as a file that the bookkeeping imports.");
        options.AddTo(command);
        command.SetAction(parsed => BookkeepingCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            Of a month that was collected (verwerkt) or submitted (ingestuurd) it is the last run; of another what would be collected. Nothing is written in the journal.
            --run makes the file of an earlier submission again.
            xaf is XML Auditfile Financieel 3.2. csv has one row per line. yuki (sales invoices) is EXPERIMENTAL: the schema of Yuki was not available, and no Yuki has read it.
            Account numbers are settings of the journal: account.debtors-insurers, account.debtors-patients, account.revenue, account.tariff-differences, account.write-offs.
            Of patients the file has their number only, unless --patient-names is given.

            Examples:
              declaratie bookkeeping practice.jsonl --month 2024-03
              declaratie bookkeeping practice.jsonl --month 2024-03 --format xaf --output march.xaf
              declaratie bookkeeping practice.jsonl --month 2024-03 --format xaf --tax-number 123456789 --company-number 87654321 --output march.xaf
              declaratie bookkeeping practice.jsonl --month 2024-03 --format csv --language en --output march.csv
            """);
        yield return command;
    }
}
