using System.CommandLine;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using NodaTime;

namespace Declaratie.Cli.Reports;

/// <summary>What was asked: the report, and how and where to print it.</summary>
internal sealed record AllocatedPaymentsRequest(ReportRequest Report, AllocatedPaymentsSpec Spec);

/// <summary>The options of <c>report allocated-payments</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class AllocatedPaymentsOptions(ReportLanguage spoken)
{
    private readonly ReportOptions report = ReportOptions.OfGroup(spoken);

    private readonly Option<LocalDate> from = ToolOptions.Date("--from", "The first day (van), inclusive.", spoken);

    private readonly Option<LocalDate> to = ToolOptions.Date("--to", "The last day (tot en met), inclusive.", spoken);

    private readonly Option<ProviderId[]> providers = ToolOptions.Providers(
        "--provider",
        "A provider to report on (behandelaar); may be given more than once. Everything allocated to or from them is shown. Default: all.", spoken);

    private readonly Option<SummariseBy> summariseBy = ToolOptions.Choice(
        "--summarise-by",
        "How the summary is broken down (samenvatten op): provider; patients-provider, by the provider on the patient's chart, what the makers of the original report recommend; "
        + "who-got-paid, by the provider who took the money. Default: provider.",
        spoken,
        ("provider", SummariseBy.Provider), ("patients-provider", SummariseBy.PatientsProvider), ("who-got-paid", SummariseBy.WhoGotPaid));

    private readonly Option<ReportSections> sections = ToolOptions.Choice(
        "--sections",
        "Which parts to show (delen); it never changes the figures. Default: both.",
        spoken,
        ("details", ReportSections.Details), ("summary", ReportSections.Summary), ("both", ReportSections.Both));

    private readonly Option<bool> hideAdvancePayments = ToolOptions.Flag(
        "--hide-advance-payments", "Leave out advance payments (verberg voorgeschoten betalingen): pay for finished treatment only.");

    private readonly Option<bool> zeroRows = ToolOptions.Flag("--zero-rows", "Show lines and rows of zero too (nulregels).");

    internal void AddTo(Command command) => report.AddTo(command, from, to, providers, summariseBy, sections, hideAdvancePayments, zeroRows);

    internal AllocatedPaymentsRequest Read(ParseResult parsed) => new(
        report.Read(parsed),
        new AllocatedPaymentsSpec
        {
            From = parsed.GetRequiredValue(from),
            To = parsed.GetRequiredValue(to),
            Providers = [.. parsed.GetValue(providers) ?? []],
            SummariseBy = parsed.GetValue(summariseBy),
            Sections = parsed.GetValue(sections),
            HideAdvancePayments = parsed.GetValue(hideAdvancePayments),
            ZeroRows = parsed.GetValue(zeroRows),
        });
}
