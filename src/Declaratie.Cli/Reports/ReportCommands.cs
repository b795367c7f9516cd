using System.CommandLine;
using Declaratie.Cli.Sessions;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Reports;

/// <summary>The commands <c>report …</c> and <c>explain</c>, and help that teaches them.</summary>
internal sealed partial class ReportCommands(ToolStreams streams, ReportLanguage language, ToolHelp help)
{
    internal IEnumerable<Command> All()
    {
        yield return new Command("report", "Reports (verslagen) over a journal, or over those of a group.")
        {
            AllocatedPayments(), OpenTransactions(), ProviderPay(), Settlement(), Receipts(), Claims(), Compare(), Worklist(), new SessionCommands(streams, language, help).Report(),
        };
        yield return Explain();
        yield return new SessionCommands(streams, language, help).Sessions();
    }

    private Command AllocatedPayments()
    {
        var options = new AllocatedPaymentsOptions(language);
        var command = new Command(
            "allocated-payments",
            "Allocated Payments (toegerekende betalingen): what was received and allocated in a period, to pay providers for work that was done and paid.");
        options.AddTo(command);
        command.SetAction(parsed => AllocatedPaymentsCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            Run it after receipts have been allocated to invoices as far as they can be. The makers of the practice software that
            this report comes from recommend --summarise-by patients-provider. An advance payment that is allocated later comes back
            as a negative amount, so that nobody is paid twice; --hide-advance-payments pays for finished treatment only.

            Examples:
              declaratie report allocated-payments practice.jsonl --from 2024-02-01 --to 2024-02-29
              declaratie report allocated-payments practice.jsonl --from 2024-02-01 --to 2024-02-29 --summarise-by patients-provider
              declaratie report allocated-payments practice.jsonl --from 2024-02-01 --to 2024-02-29 --provider AG --provider RJB
              declaratie report allocated-payments practice.jsonl --from 2024-01-01 --to 2024-12-31 --sections summary --language en
              declaratie report allocated-payments practice.jsonl --from 2024-02-01 --to 2024-02-29 --format html --output february.html
              declaratie report allocated-payments north.jsonl south.jsonl --from 2024-02-01 --to 2024-02-29 --format xlsx --output group.xlsx
            """);
        return command;
    }

    private Command OpenTransactions()
    {
        var options = new OpenTransactionsOptions(language);
        var command = new Command(
            "open-transactions",
            "Open transactions (openstaande transacties): money and invoices that are not fully allocated on a day, with their age. Run it first.");
        options.AddTo(command);
        command.SetAction(parsed => PeriodReports.OpenTransactions(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            Examples:
              declaratie report open-transactions practice.jsonl --as-of 2024-02-29
              declaratie report open-transactions practice.jsonl --as-of 2024-02-29 --format xlsx --output open.xlsx
            """);
        return command;
    }

    private Command ProviderPay()
    {
        var options = new ProviderPayOptions(language);
        var command = new Command(
            "provider-pay", "Provider pay (uitbetaling aan behandelaars): the rows of allocated payments times the rates of a file, each posting at the rate of its own date (R50).");
        options.AddTo(command);
        command.SetAction(parsed => ProviderPayCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            The most specific rate wins: of a provider and payor, then of a provider, then of a payor, then the one of neither. Two equally specific
            ones for one day are refused, and so is a row without a rate. "advances":"held" pays no advances, "paid" does, and takes them back when they are allocated.

            Examples:
              declaratie report provider-pay practice.jsonl --from 2024-02-01 --to 2024-02-29 --rates rates.json
              declaratie report provider-pay practice.jsonl --from 2024-02-01 --to 2024-02-29 --rates rates.json --statements --format html --output pay.html
            """);
        return command;
    }

    private Command Settlement()
    {
        var options = new PeriodOptions(language);
        var command = new Command(
            "settlement", "Settlement between providers (verrekening): who holds money that was allocated to whom, by pair and net.");
        options.AddTo(command);
        command.SetAction(parsed => PeriodReports.Settlement(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            Of no interest where all receipts go to one bank account.

            Examples:
              declaratie report settlement practice.jsonl --from 2024-02-01 --to 2024-02-29
            """);
        return command;
    }

    private Command Receipts()
    {
        var options = new PeriodOptions(language);
        var command = new Command(
            "receipts", "Receipts (ontvangsten): per day, provider and method, to lay beside the bank statement; refunds and corrections beside them.");
        options.AddTo(command);
        command.SetAction(parsed => PeriodReports.Receipts(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            Examples:
              declaratie report receipts practice.jsonl --from 2024-02-01 --to 2024-02-29
              declaratie report receipts practice.jsonl --from 2024-02-01 --to 2024-02-29 --format csv --output receipts.csv
            """);
        return command;
    }

    private Command Compare()
    {
        var options = new CompareOptions(language);
        var command = new Command(
            "compare", "Comparison (vergelijking) of allocated payments: what differs between two states or reports, and which entries did it.");
        options.AddTo(command);
        command.SetAction(parsed => CompareCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            Of one journal: its state now against that after --until-line; without it, against the moment when the period was closed: a closed period never changes.
            Exit codes: 0 nothing differs, 1 something differs (or entries are refused), 2 as always.

            Examples:
              declaratie report compare practice.jsonl --from 2024-02-01 --to 2024-02-29
              declaratie report compare practice.jsonl --from 2024-03-01 --to 2024-03-31 --until-line 4000
              declaratie report compare last-week.jsonl practice.jsonl --from 2024-03-01 --to 2024-03-31
              declaratie report compare printed.json now.json
            """);
        return command;
    }

    private Command Explain()
    {
        var options = new ExplainOptions(language);
        var command = new Command(
            "explain", "Explanation (uitleg): the postings, entries and rules behind a figure of allocated payments; or everything that happened to an invoice or receipt.");
        options.AddTo(command);
        command.SetAction(parsed => ExplainCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            A figure is a column of a row: --provider, --payor and --column. What is left out stands for all: without --payor it is the total of the provider.

            Examples:
              declaratie explain practice.jsonl --from 2024-02-01 --to 2024-02-29 --provider AG --payor NHS --column patientInvoices
              declaratie explain practice.jsonl --from 2024-02-01 --to 2024-02-29 --payor Unknown --column advancePayments
              declaratie explain practice.jsonl --invoice 1009
              declaratie explain practice.jsonl --credit R506 --language en
            """);
        return command;
    }

    private Command Worklist()
    {
        var options = new WorklistOptions(language);
        var command = new Command(
            "worklist",
            "Worklist (werklijst): what waits for somebody: treatments, claim files, returns, credit files, invoices, bookkeeping, sessions, and deadlines coming up.");
        options.AddTo(command);
        command.SetAction(parsed => WorklistCommand.Run(options.Read(parsed), streams.Output, streams.Error, streams.Progress));
        help.Teach(
            command,
            """
            Treatments are shown when they are older than the setting worklist.days (1 unless set); deadlines when the last day to claim is at most 30 days away, or past.

            Examples:
              declaratie report worklist practice.jsonl --as-of 2024-04-30
              declaratie report worklist practice.jsonl --as-of 2024-04-30 --language en --format json
            """);
        return command;
    }
}
