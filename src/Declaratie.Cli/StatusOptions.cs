using System.CommandLine;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;

namespace Declaratie.Cli;

/// <summary>What was asked of <c>status</c>, and how and where to print it.</summary>
internal sealed record StatusRequest(string Journal, StatusSpec Spec, OutputFormat Format, ReportLanguage Language, string? Output, bool SkipRefused)
{
    internal int? LongestLine { get; init; }
}

/// <summary>The options of <c>status</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class StatusOptions(ReportLanguage spoken)
{
    private static readonly (string Word, StatusSection Section)[] Sections =
    [
        ("treatments", StatusSection.Treatments), ("claim-files", StatusSection.ClaimFiles), ("return-files", StatusSection.ReturnFiles),
        ("credit-files", StatusSection.CreditFiles), ("patient-invoices", StatusSection.PatientInvoices), ("sessions", StatusSection.Sessions),
        ("bookkeeping", StatusSection.Bookkeeping),
    ];

    private readonly Argument<string> journal = ToolOptions.Journal(spoken);

    private readonly Option<StatusSection?> only = ToolOptions.ChoiceOrAll("--only", "The section to show (alleen). Default: all.", spoken, Sections);

    private readonly Option<string> state = new("--state")
    {
        Description = "Show only rows with this status (status), by its name in the journal's specification, for example ToSettle; together with --only.",
        HelpName = "NAME",
    };

    private readonly Option<OutputFormat> format = ToolOptions.Format("How to print (vorm): text for people, json for programs. Default: text.", spoken);

    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);

    private readonly Option<string> output = ToolOptions.Output();

    private readonly Option<bool> skipRefused = ToolOptions.Flag(
        "--skip-refused", "Answer although entries are refused (geweigerde posten overslaan): they are left out. Without it the refusals are listed instead.");

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    internal static string AllSections => string.Join(", ", Sections.Select(section => section.Word));

    internal static string WordOf(StatusSection section) => Sections.Single(known => known.Section == section).Word;

    internal void AddTo(Command command)
    {
        command.Add(journal);
        foreach (var option in (Option[])[only, state, format, language, output, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal StatusRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(journal),
        new StatusSpec(parsed.GetValue(only), parsed.GetValue(state)),
        parsed.GetValue(format),
        parsed.GetValue(language),
        parsed.GetValue(output),
        parsed.GetValue(skipRefused))
    {
        LongestLine = parsed.GetValue(longestLine),
    };
}
