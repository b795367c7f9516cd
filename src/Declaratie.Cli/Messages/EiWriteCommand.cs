using System.CommandLine;
using Declaratie.Cli.Reports;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Messages;

/// <summary>What was asked of <c>ei write</c>.</summary>
internal sealed record EiWriteRequest(string Journal, ClaimFileNumber File, EiSender Sender, string? Output, ReportLanguage Language, bool SkipRefused)
{
    internal int? LongestLine { get; init; }
}

/// <summary>The options of <c>ei write</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class EiWriteOptions(ReportLanguage spoken)
{
    private readonly Argument<string> journal = ToolOptions.Journal(spoken);
    private readonly Option<string> file = new("--file") { Description = "The number of the claim file (declaratiebestand), as status shows it.", HelpName = "F", Required = true };
    private readonly Option<bool> test = ToolOptions.Flag("--test", "Write a test message (testbericht), kind T. Default: P, production.");
    private readonly Option<string> software = new("--software") { Description = "The code that Vektis gave to the supplier of the software (code software), six digits.", HelpName = "CODE" };
    private readonly Option<string> version = new("--software-version") { Description = "The version of that software (versie software).", HelpName = "TEXT" };
    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);
    private readonly Option<string> output = new("--output")
    {
        Description = "Write to this file (naar bestand) instead of to standard output; an existing file is replaced when the message is complete, not before.",
        HelpName = "FILE",
    };

    private readonly Option<bool> skipRefused = ToolOptions.Flag(
        "--skip-refused", "Write although entries of the journal are refused (geweigerde posten overslaan): they are left out. Without it the refusals are listed and nothing is written.");

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    internal void AddTo(Command command)
    {
        command.Add(journal);
        foreach (var option in (Option[])[file, test, software, version, output, language, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal EiWriteRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(journal),
        new ClaimFileNumber(parsed.GetRequiredValue(file)),
        new EiSender { IsTest = parsed.GetValue(test), Software = parsed.GetValue(software) ?? "", SoftwareVersion = parsed.GetValue(version) ?? "" },
        parsed.GetValue(output),
        parsed.GetValue(language),
        parsed.GetValue(skipRefused))
    {
        LongestLine = parsed.GetValue(longestLine),
    };
}

/// <summary><c>ei write</c>: a claim file of a journal as the message that is offered. What would be refused is told before anything is written, exit code 1.</summary>
internal static class EiWriteCommand
{
    internal static int Run(EiWriteRequest request, ToolStreams streams)
    {
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        using var target = OutputTarget.Of(request.Output, request.Journal, streams.Output);
        streams.Progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(OutputFormat.Text, request.Language, EiTexts.NothingWritten(request.Language)), streams.Error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var content = reading.ToPractice().ContentOf(request.File);
        var header = EiSender.Of(reading.Header!);
        var message = content.Value is { } known
            ? EiClaims.ToMessage(known, request.Sender with { Practice = header.Practice, Owner = header.Owner })
            : new(null, content.Findings);
        foreach (var finding in message.Findings)
        {
            streams.Error.WriteLine(EiTexts.Refused(finding, request.Language));
        }

        return message.Value is { } made ? Write(made, request, target, streams) : Refuse(request, streams.Error);
    }

    private static int Write(EiMessage message, EiWriteRequest request, OutputTarget target, ToolStreams streams)
    {
        var result = message.Check();
        if (!result.Findings.IsEmpty)
        {
            EiCheckCommand.WriteText(result, request.Language, streams.Error);
        }

        if (!result.IsGood)
        {
            return Refuse(request, streams.Error);
        }

        target.Write(stream => message.Write(stream));
        return ExitCode.Done;
    }

    private static int Refuse(EiWriteRequest request, TextWriter error)
    {
        error.WriteLine(EiTexts.NothingWritten(request.Language));
        return ExitCode.Refused;
    }
}
