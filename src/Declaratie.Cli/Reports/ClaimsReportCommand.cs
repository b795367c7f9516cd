using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing;
using NodaTime;

namespace Declaratie.Cli.Reports;

/// <summary>What was asked of <c>report claims</c>.</summary>
internal sealed record ClaimsReportRequest(ReportRequest Report, ClaimsReportSpec Spec);

/// <summary>The options of <c>report claims</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class ClaimsReportOptions(ReportLanguage spoken)
{
    private const int FurthestDeadline = 3_660;

    private readonly ReportOptions report = ReportOptions.OfGroup(spoken);

    private readonly Option<LocalDate> from = ToolOptions.Date("--from", "The first day on which a claim file was sent (van), inclusive.", spoken);

    private readonly Option<LocalDate> to = ToolOptions.Date(
        "--to", "The last day (tot en met), inclusive; what was received, ages and deadlines are measured at its end.", spoken);

    private readonly Option<PayorId[]> insurers = ToolOptions.Payors(
        "--insurer", "An insurer to report on (zorgverzekeraar), the id of a payor; may be given more than once. Default: all.", spoken);

    private readonly Option<ProviderId[]> providers = ToolOptions.Providers(
        "--provider", "A provider to report on (behandelaar); may be given more than once. Default: all.", spoken);

    private readonly Option<int?> deadlineDays = ToolOptions.Number(
        "--deadline-days",
        string.Create(CultureInfo.InvariantCulture, $"How many days ahead a last day to claim is shown (dagen vooruit). Default: {ClaimsReportSpec.NearByDefault}."),
        least: 0,
        FurthestDeadline,
        spoken);

    internal void AddTo(Command command) => report.AddTo(command, from, to, insurers, providers, deadlineDays);

    internal ClaimsReportRequest Read(ParseResult parsed) => new(
        report.Read(parsed),
        new ClaimsReportSpec(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to))
        {
            Insurers = [.. parsed.GetValue(insurers) ?? []],
            Providers = [.. parsed.GetValue(providers) ?? []],
            DeadlineDays = parsed.GetValue(deadlineDays) ?? ClaimsReportSpec.NearByDefault,
        });
}

/// <summary><c>report claims</c>: reads journals, makes the claims report and draws it; of a group the answers add up.</summary>
internal static class ClaimsReportCommand
{
    internal static int Run(ClaimsReportRequest request, ToolStreams streams)
    {
        var spec = request.Spec;
        if (spec.From > spec.To)
        {
            throw new ToolFailure(ToolTexts.FromAfterTo(ToolOptions.Print(spec.From), ToolOptions.Print(spec.To)));
        }

        return new ReportRun(request.Report, streams).Answer(journals =>
        {
            Providers.MustExist(spec.Providers, journals.AsSpan());
            InsurersMustExist(spec.Insurers, journals);
            var report = journals.Select(journal => journal.Practice.ClaimsReport(spec, journal.Name)).Aggregate(ClaimsReport.Merge);
            return new ReportAnswer(output => ReportDrawing.Write(report, request.Report.Format, request.Report.Language, output));
        });
    }

    /// <summary>Each is a payor of some journal: of a group, not every practice needs to have it.</summary>
    /// <exception cref="ToolFailure">Some are not; all of those are named.</exception>
    private static void InsurersMustExist(ImmutableArray<PayorId> insurers, ImmutableArray<OpenedJournal> journals)
    {
        string[] unknown = [.. insurers.Where(insurer => !journals.Any(journal => journal.Practice.Ledger.HasPayor(insurer))).Select(insurer => $"'{insurer.Value}'")];
        if (unknown.Length > 0)
        {
            throw new ToolFailure(ReportTexts.UnknownInsurers(unknown));
        }
    }
}
