using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Reports;

/// <summary>Where a command writes, and who is looking.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="IsTerminal">Standard output is a screen.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Progress">Reads journals, and shows how far it is.</param>
internal sealed record ToolStreams(Stream Output, bool IsTerminal, TextWriter Error, ReadingProgress Progress);

/// <summary>A journal that was read.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Ledger">What was made of it.</param>
/// <param name="Closings">The periods that were closed, in order: the line and the day.</param>
/// <param name="TypeOf">The type of the entry on a line, as it is written there.</param>
/// <param name="LastLine">The last line that was read.</param>
internal sealed record OpenedJournal(
    string Path, ReportingLedger Ledger, ImmutableArray<(int Line, NodaTime.LocalDate Through)> Closings, Func<int, string?> TypeOf, int LastLine);

/// <summary>What a report has to say.</summary>
/// <param name="Draw">Draws it.</param>
/// <param name="Code">How the run ends.</param>
internal readonly record struct ReportAnswer(Action<Stream>? Draw, int Code = ExitCode.Done)
{
    /// <summary>Nothing is drawn: what is in the way has been told.</summary>
    internal static ReportAnswer None { get; } = new(null, ExitCode.Refused);
}

/// <summary>The way of every report: read the journals, look at what was refused, answer, draw; a file is written whole or not at all.</summary>
internal sealed class ReportRun(ReportRequest request, ToolStreams streams)
{
    private int failed = ExitCode.Failed;

    /// <summary>The answer names entries by their types in the journal.</summary>
    internal bool NamesEntries { get; init; }

    /// <summary>Reads, answers and draws.</summary>
    /// <param name="answer">Makes the answer of what was read.</param>
    /// <param name="inputs">Files besides the journals that the output may not replace.</param>
    /// <returns>The exit code.</returns>
    internal int Answer(Func<ImmutableArray<OpenedJournal>, ReportAnswer> answer, params IEnumerable<string> inputs)
    {
        RefuseBinaryOnTerminal();
        using var target = OutputTarget.Of(request.Output, [.. request.Journals, .. inputs], streams.Output);
        var opened = ImmutableArray.CreateBuilder<OpenedJournal>();
        foreach (var path in request.Journals)
        {
            if (Read(path) is not { } journal)
            {
                return failed;
            }

            opened.Add(journal);
        }

        var said = answer(opened.DrainToImmutable());
        if (said.Draw is { } draw)
        {
            target.Write(draw);
        }

        return said.Code;
    }

    /// <summary>Reads a journal, or the first lines of it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="untilLine">The last line to read.</param>
    /// <returns>What was made of it; null when it was refused, which has been told.</returns>
    internal OpenedJournal? Read(string path, int untilLine = int.MaxValue)
    {
        using var reading = JournalReading.Open(path, untilLine);
        reading.KeepsTypes = NamesEntries;
        streams.Progress.ReadAll(reading);
        var speech = new RefusalSpeech(request.Format is ReportFormat.Json ? OutputFormat.Json : OutputFormat.Text, request.Language, CheckTexts.NoReport(request.Language));
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, speech, streams.Error))
        {
            failed = CheckCommand.CodeOf(reading);
            return null;
        }

        return new OpenedJournal(path, ReportingLedger.Of(reading.ToPractice().Ledger, reading.Name), [.. reading.Closings], reading.TypeOf, reading.LastLine);
    }

    /// <summary>Tells what is refused.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>An answer that says no more.</returns>
    internal bool AreRefused(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings.IsDefault ? [] : findings)
        {
            streams.Error.WriteLine(CheckTexts.RefusedFinding(finding, request.Language));
        }

        return !findings.IsDefaultOrEmpty;
    }

    private void RefuseBinaryOnTerminal()
    {
        if (request is { Format: ReportFormat.Xlsx, Output: null } && streams.IsTerminal)
        {
            throw new ToolFailure(ReportTexts.WorkbookOnScreen);
        }
    }
}
