using System.CommandLine;
using System.Globalization;
using Declaratie.Cli.Reports;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Messages;

/// <summary>The commands <c>ei …</c> and <c>codes</c>, and help that teaches them.</summary>
internal sealed class EiCommands(ToolStreams streams, ReportLanguage language, ToolHelp help)
{
    internal IEnumerable<Command> All()
    {
        yield return new Command("ei", "Vektis messages (EI-berichten): claims and returns as they are exchanged with insurers. The layouts are those of Vektis.") { Check(), Show(), Write(), Return() };
        yield return Codes();
    }

    private static Argument<string> File() => new("FILE") { Description = "The message (het bericht): PM304, PM305, MZ301, MZ302 or a sister standard." };

    private Option<int?> MostRecords() => ToolOptions.Number(
        "--most-records",
        string.Create(CultureInfo.InvariantCulture, $"How many records of the message are read (meeste records); a message with more is refused. Default: {EiOptions.Default.MostRecords}."),
        least: 1, int.MaxValue, language);

    private static EiOptions Limited(int? mostRecords) => mostRecords is { } most ? new EiOptions { MostRecords = most } : EiOptions.Default;

    private Command Check()
    {
        var most = MostRecords();
        var (file, format, speech) = (File(), ToolOptions.Format("How to answer (vorm): text for people, json for programs. Default: text.", language), ToolOptions.Language(language));
        var command = new Command("check", "Checks a message (bericht controleren): finds at home what VECOZO or the insurer would refuse, with record, field, position and retour code.") { file, format, speech, most };
        command.SetAction(parsed => EiCheckCommand.Run(
            new EiRequest(parsed.GetRequiredValue(file), parsed.GetValue(format), parsed.GetValue(speech), Limited(parsed.GetValue(most))), streams.Output));
        help.Teach(
            command,
            """
            Exit codes: 0 no errors (there may be warnings), 1 errors, 2 the file cannot be read as a message at all.

            Examples:
              declaratie ei check claim.dat
              declaratie ei check claim.dat --format json --language en
            """);
        return command;
    }

    private Command Show()
    {
        var (file, speech) = (File(), ToolOptions.Language(language));
        var unmasked = ToolOptions.Flag("--unmasked", "Show personal data too (persoonsgegevens tonen): BSN, names, birth dates, addresses, free text.");
        var most = MostRecords();
        var empty = ToolOptions.Flag("--empty", "Show empty fields too (lege rubrieken).");
        var command = new Command("show", "Shows a message (bericht tonen): its records with the numbers, positions and names of their fields; personal data masked.") { file, unmasked, empty, speech, most };
        command.SetAction(parsed => EiShowCommand.Run(
            parsed.GetRequiredValue(file), Limited(parsed.GetValue(most)), new(parsed.GetValue(unmasked), parsed.GetValue(empty), parsed.GetValue(speech)), streams.Output, streams.Error));
        help.Teach(
            command,
            """
            Examples:
              declaratie ei show return.dat
              declaratie ei show claim.dat --empty
            """);
        return command;
    }

    private Command Write()
    {
        var options = new EiWriteOptions(language);
        var command = new Command("write", "Writes a claim file of a journal (declaratiebestand schrijven) as the message that is offered to the insurer: PM304 or MZ301.");
        options.AddTo(command);
        command.SetAction(parsed => EiWriteCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            The message is checked before it is written; when the insurer would refuse it nothing is written, and what is missing is told with the
            entry of the journal that would give it. Paramedical treatments from 2025 on belong in GDS801, which is not written here (C62).
            Exit codes: 0 written (there may be warnings on standard error), 1 not written, 2 the journal cannot be read.

            Examples:
              declaratie ei write practice.jsonl --file F2024-0001 --output F2024-0001.dat
              declaratie ei write practice.jsonl --file F2024-0001 --test | declaratie ei check /dev/stdin
            """);
        return command;
    }

    private Command Return()
    {
        var (file, speech) = (File(), ToolOptions.Language(language));
        var most = MostRecords();
        var received = ToolOptions.OptionalDate("--received", "The day it was received (ontvangen op), for a return that does not say its date.", language);
        var command = new Command("return", "Reads a return (retourbericht): prints it as a line to append to the journal.") { file, received, speech, most };
        command.SetAction(parsed => EiReturnCommand.Run(
            parsed.GetRequiredValue(file), Limited(parsed.GetValue(most)), parsed.GetValue(received), parsed.GetValue(speech), streams.Output, streams.Error));
        help.Teach(
            command,
            """
            The claim file is the one whose number is the invoice number of the message. A message with errors gives no line: what is wrong is told on standard error, exit code 1.

            Examples:
              declaratie ei return return.dat
              declaratie ei return return.dat >> practice.jsonl
            """);
        return command;
    }

    private Command Codes()
    {
        var code = new Argument<string>("CODE") { Description = "The retour code (retourcode), with or without the zero before it." };
        var (format, speech) = (ToolOptions.Format("How to answer (vorm): text for people, json for programs. Default: text.", language), ToolOptions.Language(language));
        var command = new Command("codes", "What a retour code means (retourcodes), what to do about it, and the source.") { code, format, speech };
        command.SetAction(parsed => CodesCommand.Run(parsed.GetRequiredValue(code), parsed.GetValue(format), parsed.GetValue(speech), streams.Output));
        help.Teach(
            command,
            """
            Examples:
              declaratie codes 0613
              declaratie codes 613 --language en --format json
            """);
        return command;
    }
}
