using Declaratie.Domain.Practices;
using Declaratie.Reporting.Status;

namespace Declaratie.Cli;

/// <summary><c>status</c>: reads a journal and tells how things stand after its last entry.</summary>
internal static class StatusCommand
{
    internal static int Run(StatusRequest request, Stream output, TextWriter error, ReadingProgress progress)
    {
        RefuseWrongState(request.Spec);
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        using var target = OutputTarget.Of(request.Output, request.Journal, output);
        progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(request.Format, request.Language, CheckTexts.NoStatus(request.Language)), error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var practice = reading.ToPractice();
        target.Write(stream => Draw(practice, request, stream));
        return ExitCode.Done;
    }

    private static void Draw(Practice practice, StatusRequest request, Stream stream)
    {
        if (request.Format is OutputFormat.Json)
        {
            StatusJson.Write(practice, request.Spec, stream);
            return;
        }

        TextOutput.Write(stream, writer => StatusText.Write(practice, request.Spec, request.Language, writer));
    }

    private static void RefuseWrongState(StatusSpec spec)
    {
        if (spec.State is not { } state)
        {
            return;
        }

        if (spec.Only is not { } section)
        {
            throw new ToolFailure(ToolTexts.StateWithoutSection(StatusOptions.AllSections));
        }

        var states = StatusSpec.StatesOf(section);
        if (!states.Contains(state, StringComparer.Ordinal))
        {
            throw new ToolFailure(ToolTexts.UnknownState(state, StatusOptions.WordOf(section), states));
        }
    }
}
