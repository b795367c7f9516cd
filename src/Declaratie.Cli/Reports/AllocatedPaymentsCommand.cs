using System.Collections.Immutable;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Reports;

/// <summary><c>report allocated-payments</c>: reads journals, makes the report and draws it.</summary>
internal static class AllocatedPaymentsCommand
{
    internal static int Run(AllocatedPaymentsRequest request, ToolStreams streams)
    {
        var spec = request.Spec;
        if (spec.From > spec.To)
        {
            throw new ToolFailure(ToolTexts.FromAfterTo(ToolOptions.Print(spec.From), ToolOptions.Print(spec.To)));
        }

        return request.Report.Format is ReportFormat.Csv && spec.Sections is ReportSections.Both
            ? throw new ToolFailure(ReportTexts.OneTable)
            : new ReportRun(request.Report, streams).Answer(journals => Answer(request, journals));
    }

    /// <summary>The lines of one practice are made while they are drawn; those of a group are put in order first.</summary>
    private static ReportAnswer Answer(AllocatedPaymentsRequest request, ImmutableArray<OpenedJournal> journals)
    {
        var (spec, format, language) = (request.Spec, request.Report.Format, request.Report.Language);
        Providers.MustExist(spec.Providers, journals.AsSpan());
        if (journals is [var only])
        {
            var streamed = only.Ledger.StreamAllocatedPayments(spec);
            return new(output => ReportDrawing.Write(streamed, format, language, output));
        }

        var report = AllocatedPaymentsReport.OfGroup([.. journals.Select(journal => journal.Ledger)], spec);
        return new(output => ReportDrawing.Write(report, format, language, output));
    }
}
