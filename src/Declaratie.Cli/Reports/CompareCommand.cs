using System.Collections.Immutable;
using System.CommandLine;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing;
using NodaTime;

namespace Declaratie.Cli.Reports;

/// <summary>What is to be compared: two files, or a journal with an earlier state of itself.</summary>
internal sealed record CompareRequest(
    ReportRequest Report, LocalDate? From, LocalDate? To, ImmutableArray<ProviderId> Providers, SummariseBy? SummariseBy, bool HideAdvancePayments, int? UntilLine)
{
    internal bool AsksOfJournals => From is not null || To is not null || !Providers.IsEmpty || SummariseBy is not null || HideAdvancePayments || UntilLine is not null;
}

/// <summary>The options of <c>report compare</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class CompareOptions(ReportLanguage spoken)
{
    private readonly ReportOptions report = ReportOptions.OfTwo(spoken);

    private readonly Option<LocalDate?> from = ToolOptions.OptionalDate("--from", "Of journals: the first day (van), inclusive.", spoken);

    private readonly Option<LocalDate?> to = ToolOptions.OptionalDate("--to", "Of journals: the last day (tot en met), inclusive.", spoken);

    private readonly Option<ProviderId[]> providers = ToolOptions.Providers("--provider", "A provider to report on (behandelaar); may be given more than once. Default: all.", spoken);

    private readonly Option<SummariseBy?> summariseBy = ToolOptions.ChoiceOrAll(
        "--summarise-by",
        "How the summaries are broken down (samenvatten op). Default: provider.",
        spoken,
        ("provider", SummariseBy.Provider), ("patients-provider", SummariseBy.PatientsProvider), ("who-got-paid", SummariseBy.WhoGotPaid));

    private readonly Option<bool> hideAdvancePayments = ToolOptions.Flag("--hide-advance-payments", "Leave out advance payments (verberg voorgeschoten betalingen).");

    private readonly Option<int?> untilLine = ToolOptions.Number(
        "--until-line",
        "Of one journal: compare with the state after this line of the file (t/m regel). Default: the line that closed the period, so that a closed period proves that it never changed.",
        1, int.MaxValue, spoken);

    internal void AddTo(Command command) => report.AddTo(command, from, to, providers, summariseBy, hideAdvancePayments, untilLine);

    internal CompareRequest Read(ParseResult parsed) => new(
        report.Read(parsed),
        parsed.GetValue(from),
        parsed.GetValue(to),
        [.. parsed.GetValue(providers) ?? []],
        parsed.GetValue(summariseBy),
        parsed.GetValue(hideAdvancePayments),
        parsed.GetValue(untilLine));
}

/// <summary><c>report compare</c>: what differs between two reports, and which entries did it. Exit code 0 when nothing does, 1 when something does.</summary>
internal static class CompareCommand
{
    internal static int Run(CompareRequest request, ToolStreams streams)
    {
        var (paths, files) = (request.Report.Journals, new InputFiles());
        var reports = paths.Where(path => SavedReport.IsReport(files, path)).ToList();
        if (reports.Count > 0)
        {
            return paths.FirstOrDefault(path => !reports.Contains(path)) is { } other ? throw new ToolFailure(ReportTexts.KindsApart(other, reports[0]))
                : paths.Length < 2 ? throw new ToolFailure(ReportTexts.TwoReports)
                : request.AsksOfJournals ? throw new ToolFailure(ReportTexts.QuestionOfReports)
                : OfReports(request, files, streams);
        }

        var spec = Question(request);
        var run = new ReportRun(request.Report, streams) { NamesEntries = true, Inputs = files };
        return run.Answer(journals => Answer(request, journals is [var only] ? WithItself(run, request, only, spec) : OfTwo(journals[0], journals[1], spec)));
    }

    private static int OfReports(CompareRequest request, InputFiles files, ToolStreams streams)
    {
        ReportRun.RefuseBinaryOnTerminal(request.Report, streams);
        var (before, after) = (SavedReport.Read(files, request.Report.Journals[0]), SavedReport.Read(files, request.Report.Journals[1]));
        if (before.Spec.SummariseBy != after.Spec.SummariseBy || before.Spec.HideAdvancePayments != after.Spec.HideAdvancePayments)
        {
            throw new ToolFailure(ReportTexts.OtherSummary);
        }

        using var target = OutputTarget.Of(request.Report.Output, [.. request.Report.Journals], streams.Output);
        var answer = Answer(request, Comparison.Of(before, after));
        target.Write(answer.Draw!);
        return answer.Code;
    }

    private static ReportAnswer Answer(CompareRequest request, Comparison? comparison) => comparison is null
        ? ReportAnswer.None
        : new(
            output => ReportDrawing.Write(comparison, request.Report.Format, request.Report.Language, output),
            comparison.IsEmpty ? ExitCode.Done : ExitCode.Refused);

    private static AllocatedPaymentsSpec Question(CompareRequest request)
    {
        if (request is not { From: { } from, To: { } to })
        {
            throw new ToolFailure(ReportTexts.PeriodOfJournals);
        }

        if (from > to)
        {
            throw new ToolFailure(ToolTexts.FromAfterTo(ToolOptions.Print(from), ToolOptions.Print(to)));
        }

        if (request.UntilLine is not null && request.Report.Journals.Length > 1)
        {
            throw new ToolFailure(ReportTexts.UntilLineWithOneJournal);
        }

        return new AllocatedPaymentsSpec
        {
            From = from,
            To = to,
            Providers = request.Providers,
            SummariseBy = request.SummariseBy ?? default,
            HideAdvancePayments = request.HideAdvancePayments,
        };
    }

    private static Comparison? WithItself(ReportRun run, CompareRequest request, OpenedJournal now, AllocatedPaymentsSpec spec)
    {
        Providers.MustExist(spec.Providers, now);
        var line = request.UntilLine ?? LineThatClosed(now, spec.To);
        if (line > now.LastLine)
        {
            throw new ToolFailure(ReportTexts.NoSuchLine(line, now.LastLine));
        }

        return run.ReadAgain(now.Path, line) is { } before ? Comparison.Of(before.Ledger, now.Ledger, spec).NamedBy(now.TypeOf) : null;
    }

    private static Comparison OfTwo(OpenedJournal before, OpenedJournal after, AllocatedPaymentsSpec spec)
    {
        Providers.MustExist(spec.Providers, before, after);
        return Comparison.Of(before.Ledger, after.Ledger, spec);
    }

    private static int LineThatClosed(OpenedJournal journal, LocalDate to)
    {
        foreach (var (line, through) in journal.Closings)
        {
            if (through >= to)
            {
                return line;
            }
        }

        throw new ToolFailure(ReportTexts.NotClosed(to));
    }
}
