using System.CommandLine;
using Declaratie.Cli.Reports;
using Declaratie.Domain.Sessions;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Sessions;
using NodaTime;

namespace Declaratie.Cli.Sessions;

/// <summary>What is asked of <c>report sessions</c>.</summary>
internal sealed record SessionsReportRequest(ReportRequest Report, YearMonth Month, string? Entitlements);

/// <summary>The options of <c>report sessions</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class SessionsReportOptions(ReportLanguage spoken)
{
    private readonly ReportOptions report = ReportOptions.OfGroup(spoken);

    private readonly Option<YearMonth> month = SessionOptions.Month("The agenda month (maand) of the treatments.", spoken);

    private readonly Option<string> entitlements = SessionOptions.Entitlements();

    internal void AddTo(Command command) => report.AddTo(command, month, entitlements);

    internal SessionsReportRequest Read(ParseResult parsed) => new(report.Read(parsed), parsed.GetRequiredValue(month), parsed.GetValue(entitlements));
}

/// <summary><c>report sessions</c>: of a group the answers add up.</summary>
internal static class SessionsReportCommand
{
    internal static int Run(SessionsReportRequest request, ToolStreams streams)
    {
        var tracks = request.Entitlements is { } file ? SessionOptions.Read(file) : EntitlementTracks.Default;
        return new ReportRun(request.Report, streams).Answer(
            journals =>
            {
                var report = journals.Select(journal => journal.Practice.With(tracks).Sessions(journal.Name, request.Month)).Aggregate(SessionsReport.Merge);
                return new ReportAnswer(output => ReportDrawing.Write(report, request.Report.Format, request.Report.Language, output));
            },
            request.Entitlements is { } path ? [path] : []);
    }
}
