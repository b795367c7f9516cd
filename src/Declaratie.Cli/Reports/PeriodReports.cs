using System.CommandLine;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using NodaTime;

namespace Declaratie.Cli.Reports;

/// <summary>The options of a report over a period.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class PeriodOptions(ReportLanguage spoken)
{
    private readonly ReportOptions report = ReportOptions.OfGroup(spoken);

    private readonly Option<LocalDate> from = ToolOptions.Date("--from", "The first day (van), inclusive.", spoken);

    private readonly Option<LocalDate> to = ToolOptions.Date("--to", "The last day (tot en met), inclusive.", spoken);

    internal void AddTo(Command command, params ReadOnlySpan<Option> own) => report.AddTo(command, [from, to, .. own]);

    internal PeriodRequest Read(ParseResult parsed)
    {
        var asked = new PeriodRequest(report.Read(parsed), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        return asked.From > asked.To ? throw new ToolFailure(ToolTexts.FromAfterTo(ToolOptions.Print(asked.From), ToolOptions.Print(asked.To))) : asked;
    }
}

/// <summary>What is asked of a report over a period.</summary>
internal sealed record PeriodRequest(ReportRequest Report, LocalDate From, LocalDate To);

/// <summary>The options of <c>report open-transactions</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class OpenTransactionsOptions(ReportLanguage spoken)
{
    private readonly ReportOptions report = ReportOptions.OfGroup(spoken);

    private readonly Option<LocalDate> asOf = ToolOptions.Date("--as-of", "The day at whose end is looked at what is open (per); later movements do not count.", spoken);

    internal void AddTo(Command command) => report.AddTo(command, asOf);

    internal PeriodRequest Read(ParseResult parsed) => new(report.Read(parsed), parsed.GetRequiredValue(asOf), parsed.GetRequiredValue(asOf));
}

/// <summary>The reports that need no more than a period: of a group the answers add up.</summary>
internal static class PeriodReports
{
    internal static int OpenTransactions(PeriodRequest request, ToolStreams streams) => Run(
        request, streams, ledger => ledger.OpenTransactions(request.To), OpenTransactionsReport.Merge,
        (report, output) => ReportDrawing.Write(report, request.Report.Format, request.Report.Language, output));

    internal static int Settlement(PeriodRequest request, ToolStreams streams) => Run(
        request, streams, ledger => ledger.Settlement(request.From, request.To), SettlementReport.Merge,
        (report, output) => ReportDrawing.Write(report, request.Report.Format, request.Report.Language, output));

    internal static int Receipts(PeriodRequest request, ToolStreams streams) => Run(
        request, streams, ledger => ledger.Receipts(request.From, request.To), ReceiptsReport.Merge,
        (report, output) => ReportDrawing.Write(report, request.Report.Format, request.Report.Language, output));

    private static int Run<T>(PeriodRequest request, ToolStreams streams, Func<ReportingLedger, T> ask, Func<T, T, T> merge, Action<T, Stream> draw) =>
        new ReportRun(request.Report, streams).Answer(journals =>
        {
            var report = journals.Select(journal => ask(journal.Ledger)).Aggregate(merge);
            return new ReportAnswer(output => draw(report, output));
        });
}
