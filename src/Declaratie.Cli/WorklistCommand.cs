using System.CommandLine;
using Declaratie.Domain.Practices;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;
using NodaTime;

namespace Declaratie.Cli;

/// <summary>What was asked of <c>report worklist</c>, and how and where to print it.</summary>
internal sealed record WorklistRequest(string Journal, LocalDate AsOf, OutputFormat Format, ReportLanguage Language, string? Output, bool SkipRefused)
{
    internal int? LongestLine { get; init; }
}

/// <summary>The options of <c>report worklist</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class WorklistOptions(ReportLanguage spoken)
{
    private readonly Argument<string> journal = ToolOptions.Journal(spoken);

    private readonly Option<LocalDate> asOf = ToolOptions.Date(
        "--as-of", "The day from which ages and terms are measured (per); it leaves out nothing that was recorded.", spoken);

    private readonly Option<OutputFormat> format = ToolOptions.Format("How to print (vorm): text for people, json for programs. Default: text.", spoken);

    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);

    private readonly Option<string> output = ToolOptions.Output();

    private readonly Option<bool> skipRefused = ToolOptions.SkipRefused();

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    internal void AddTo(Command command)
    {
        command.Add(journal);
        foreach (var option in (Option[])[asOf, format, language, output, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal WorklistRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(journal),
        parsed.GetRequiredValue(asOf),
        parsed.GetValue(format),
        parsed.GetValue(language),
        parsed.GetValue(output),
        parsed.GetValue(skipRefused))
    {
        LongestLine = parsed.GetValue(longestLine),
    };
}

/// <summary><c>report worklist</c>: reads a journal and names what waits for somebody.</summary>
internal static class WorklistCommand
{
    internal static int Run(WorklistRequest request, Stream output, TextWriter error, ReadingProgress progress)
    {
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        using var target = OutputTarget.Of(request.Output, request.Journal, output);
        progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(request.Format, request.Language, CheckTexts.NoReport(request.Language)), error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var list = reading.ToPractice().Worklist(request.AsOf);
        target.Write(stream => Draw(list, reading.Name, request, stream));
        return ExitCode.Done;
    }

    private static void Draw(Worklist list, string practice, WorklistRequest request, Stream stream)
    {
        if (request.Format is OutputFormat.Json)
        {
            WorklistJson.Write(list, practice, stream);
            return;
        }

        TextOutput.Write(stream, writer => WorklistText.Write(list, practice, request.Language, writer));
    }
}
