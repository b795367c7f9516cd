using System.Collections.Immutable;
using System.CommandLine;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Reports;

/// <summary>What is asked of every report: of which journals, and how and where to draw it.</summary>
internal sealed record ReportRequest(ImmutableArray<string> Journals, ReportFormat Format, ReportLanguage Language, string? Output, bool SkipRefused)
{
    internal int? LongestLine { get; init; }
}

/// <summary>The options of every report.</summary>
/// <param name="journals">The files.</param>
/// <param name="spoken">The language of errors.</param>
internal sealed class ReportOptions(Argument<string[]> journals, ReportLanguage spoken)
{
    private readonly Option<ReportFormat> format = ToolOptions.Choice(
        "--format",
        "How to draw (vorm): text for people; json for programs; csv, one table for a spreadsheet; html, a page to look at and to print; xlsx, an Excel workbook. Default: text.",
        spoken,
        ("text", ReportFormat.Text), ("json", ReportFormat.Json), ("csv", ReportFormat.Csv), ("html", ReportFormat.Html), ("xlsx", ReportFormat.Xlsx));

    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);

    private readonly Option<string> output = ToolOptions.Output();

    private readonly Option<bool> skipRefused = ToolOptions.SkipRefused();

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    /// <summary>Of one practice, or of a group: the reports of several journals add up.</summary>
    internal static ReportOptions OfGroup(ReportLanguage spoken) => new(ToolOptions.Journals(
        "JOURNAL", "The journal (het journaal), a file of JSON Lines. Several: the report of the group, in which an id means the same in all.", new ArgumentArity(1, 1000), spoken), spoken);

    internal static ReportOptions OfOne(ReportLanguage spoken) => new(ToolOptions.Journals("JOURNAL", "The journal (het journaal), a file of JSON Lines.", ArgumentArity.ExactlyOne, spoken), spoken);

    internal static ReportOptions OfTwo(ReportLanguage spoken) => new(ToolOptions.Journals(
        "FILE", "A journal: now against an earlier state of itself. Or two files: journals, or reports as JSON.", new ArgumentArity(1, 2), spoken), spoken);

    internal void AddTo(Command command, params ReadOnlySpan<Option> own)
    {
        command.Add(journals);
        foreach (var option in own)
        {
            command.Add(option);
        }

        foreach (var option in (Option[])[format, language, output, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal ReportRequest Read(ParseResult parsed) => new(
        [.. parsed.GetRequiredValue(journals)], parsed.GetValue(format), parsed.GetValue(language), parsed.GetValue(output), parsed.GetValue(skipRefused))
    {
        LongestLine = parsed.GetValue(longestLine),
    };
}
