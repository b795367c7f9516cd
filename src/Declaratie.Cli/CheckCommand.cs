using System.Text;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>What was asked of <c>check</c>.</summary>
internal sealed record CheckRequest(string Journal, OutputFormat Format, ReportLanguage Language, int? LongestLine);

/// <summary><c>check</c>: reads a journal and names what is refused.</summary>
internal static class CheckCommand
{
    internal static int Run(CheckRequest request, Stream output, ReadingProgress progress)
    {
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        progress.ReadAll(reading);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CheckAnswer.Of(reading).Write(request.Format, request.Language, writer);
        return CodeOf(reading);
    }

    internal static int CodeOf(JournalReading reading)
    {
        if (reading.IsNoJournal)
        {
            return ExitCode.Failed;
        }

        return reading.Refused.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
