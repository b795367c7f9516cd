using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary><c>report allocated-payments</c>: reads a journal, makes the report and draws it.</summary>
internal static class AllocatedPaymentsCommand
{
    internal static int Run(AllocatedPaymentsRequest request, Stream output, TextWriter error, ReadingProgress progress)
    {
        var spec = request.Spec;
        if (spec.From > spec.To)
        {
            throw new ToolFailure(ToolTexts.FromAfterTo(ToolOptions.Print(spec.From), ToolOptions.Print(spec.To)));
        }

        using var reading = JournalReading.Open(request.Journal);
        using var target = OutputTarget.Of(request.Output, request.Journal, output);
        progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(request.Format, request.Language, CheckTexts.NoReport(request.Language)), error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var ledger = reading.ToPractice().Ledger;
        var unknown = spec.Providers.Where(provider => !ledger.HasProvider(provider)).Select(provider => $"'{provider.Value}'").ToArray();
        if (unknown.Length > 0)
        {
            throw new ToolFailure(ToolTexts.UnknownProviders(unknown));
        }

        var report = ReportingLedger.Of(ledger, reading.Name).AllocatedPayments(spec);
        target.Write(stream => Draw(report, request, stream));
        return ExitCode.Done;
    }

    private static void Draw(AllocatedPaymentsReport report, AllocatedPaymentsRequest request, Stream stream)
    {
        if (request.Format is OutputFormat.Json)
        {
            AllocatedPaymentsJson.Write(report, stream);
            return;
        }

        TextOutput.Write(stream, writer => AllocatedPaymentsText.Write(report, request.Language, writer));
    }
}
