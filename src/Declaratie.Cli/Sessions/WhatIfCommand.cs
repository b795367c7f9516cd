using System.CommandLine;
using Declaratie.Domain;
using Declaratie.Domain.Sessions;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Sessions;
using NodaTime;

namespace Declaratie.Cli.Sessions;

/// <summary>What was asked of <c>sessions what-if</c>, and how and where to print it.</summary>
internal sealed record WhatIfRequest(
    string Journal, string Indication, LocalDate Date, string? Entitlements, OutputFormat Format, ReportLanguage Language, string? Output, bool SkipRefused)
{
    internal int? LongestLine { get; init; }
}

/// <summary>The options of <c>sessions what-if</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class WhatIfOptions(ReportLanguage spoken)
{
    private readonly Argument<string> journal = ToolOptions.Journal(spoken);

    private readonly Option<string> indication = Required(ToolOptions.Id("--indication", "The indication (indicatie).", spoken));

    private readonly Option<LocalDate> date = ToolOptions.Date("--date", "The day of the session (datum).", spoken);

    private readonly Option<string> entitlements = SessionOptions.Entitlements();

    private readonly Option<OutputFormat> format = ToolOptions.Format("How to answer (vorm): text for people, json for programs. Default: text.", spoken);

    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);

    private readonly Option<string> output = ToolOptions.Output();

    private readonly Option<bool> skipRefused = ToolOptions.SkipRefused();

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    internal void AddTo(Command command)
    {
        command.Add(journal);
        foreach (var option in (Option[])[indication, date, entitlements, format, language, output, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal WhatIfRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(journal),
        parsed.GetRequiredValue(indication),
        parsed.GetRequiredValue(date),
        parsed.GetValue(entitlements),
        parsed.GetValue(format),
        parsed.GetValue(language),
        parsed.GetValue(output),
        parsed.GetValue(skipRefused))
    {
        LongestLine = parsed.GetValue(longestLine),
    };

    private static Option<string> Required(Option<string> option)
    {
        option.Required = true;
        return option;
    }
}

/// <summary><c>sessions what-if</c>: reads a journal and says who would pay a session.</summary>
internal static class WhatIfCommand
{
    internal static int Run(WhatIfRequest request, Stream output, TextWriter error, ReadingProgress progress)
    {
        var tracks = request.Entitlements is { } file ? SessionOptions.Read(file) : EntitlementTracks.Default;
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        using var target = OutputTarget.Of(request.Output, [request.Journal, .. request.Entitlements is { } path ? (string[])[path] : []], output);
        progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(request.Format, request.Language, CheckTexts.NoReport(request.Language)), error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var answer = reading.ToPractice().With(tracks).Entitlement(new IndicationId(request.Indication), request.Date)
            ?? throw new ToolFailure(SessionTexts.NoIndication(request.Indication));
        target.Write(stream =>
        {
            if (request.Format is OutputFormat.Json)
            {
                SessionsJson.Write(answer, stream);
            }
            else
            {
                TextOutput.Write(stream, writer => SessionsText.Write(answer, request.Language, writer));
            }
        });
        return ExitCode.Done;
    }
}
