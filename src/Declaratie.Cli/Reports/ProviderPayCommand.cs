using System.Collections.Immutable;
using System.CommandLine;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.ProviderPay;

namespace Declaratie.Cli.Reports;

/// <summary>What is asked of <c>report provider-pay</c>.</summary>
internal sealed record ProviderPayRequest(PeriodRequest Period, string Rates, bool Statements, bool RatesAreShared);

/// <summary>The options of <c>report provider-pay</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class ProviderPayOptions(ReportLanguage spoken)
{
    private readonly PeriodOptions period = new(spoken);

    private readonly Option<string> rates = new("--rates")
    {
        Description = "The rates (percentages), a JSON file: {\"advances\":\"paid\",\"rates\":[{\"provider\":\"AG\",\"payor\":\"Private\",\"percent\":50.0}]}; provider, payor, from and to may be left out.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> statements = ToolOptions.Flag("--statements", "With a pay statement per provider (specificatie): the lines that each row rests on.");

    private readonly Option<bool> shared = ToolOptions.Flag(
        "--shared-rates", "The rates serve other practices too (gedeelde percentages): a provider or payor that does not occur here is no slip.");

    internal void AddTo(Command command) => period.AddTo(command, rates, statements, shared);

    internal ProviderPayRequest Read(ParseResult parsed) =>
        new(period.Read(parsed), parsed.GetRequiredValue(rates), parsed.GetValue(statements), parsed.GetValue(shared));
}

/// <summary><c>report provider-pay</c>: what each provider is paid, at the rates of a file.</summary>
internal static class ProviderPayCommand
{
    internal static int Run(ProviderPayRequest request, ToolStreams streams)
    {
        var run = new ReportRun(request.Period.Report, streams);
        var read = Rates(request.Rates);
        return run.AreRefused(read.Findings) ? ExitCode.Failed : run.Answer(journals => Answer(request, run, read.Value, journals), request.Rates);
    }

    private static ReportAnswer Answer(ProviderPayRequest request, ReportRun run, ProviderRates rates, ImmutableArray<OpenedJournal> journals)
    {
        var spec = new ProviderPaySpec
        {
            From = request.Period.From,
            To = request.Period.To,
            Rates = rates,
            RatesAreShared = request.RatesAreShared || journals.Length > 1,
            Statements = request.Statements,
        };
        var reports = new List<ProviderPayReport>();
        var findings = new List<Finding>(request.RatesAreShared || journals is [_] ? [] : RateStrangers.Of(rates, journals));
        foreach (var journal in journals)
        {
            var made = journal.Ledger.ProviderPay(spec);
            findings.AddRange(made.Findings.IsDefault ? [] : made.Findings);
            reports.AddRange(made.Value is { } report ? [report] : []);
        }

        if (run.AreRefused([.. findings.Distinct()]))
        {
            run.Advise(findings.Exists(RateStrangers.Is) ? ReportTexts.RatesAreForOthers : null);
            return ReportAnswer.None;
        }

        var whole = reports.Aggregate(ProviderPayReport.Merge);
        return new(output => ReportDrawing.Write(whole, request.Period.Report.Format, request.Period.Report.Language, output));
    }

    private static Checked<ProviderRates> Rates(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolFailure(ReportTexts.RatesAreDirectory(path));
        }

        try
        {
            using var file = File.OpenRead(path);
            return ProviderRatesJson.Read(file);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolFailure(ReportTexts.RatesMissing(path), missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolFailure(ReportTexts.RatesUnreadable(path, SystemReason.Of(unreadable)), unreadable);
        }
    }
}
