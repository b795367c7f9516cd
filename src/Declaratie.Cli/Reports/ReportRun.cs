using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
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
/// <param name="Name">The name of the practice.</param>
/// <param name="Practice">What was made of it.</param>
/// <param name="Closings">The periods that were closed, in order: the line and the day.</param>
/// <param name="TypeOf">The type of the entry on a line, as it is written there.</param>
/// <param name="LastLine">The last line that was read.</param>
internal sealed record OpenedJournal(
    string Path, string Name, Practice Practice, ImmutableArray<(int Line, NodaTime.LocalDate Through)> Closings, Func<int, string?> TypeOf, int LastLine)
{
    private readonly Lazy<ReportingLedger> ledger = new(() => ReportingLedger.Of(Practice.Ledger, Name));

    /// <summary>Its ledger with the movements by date; made when a report first asks for it.</summary>
    internal ReportingLedger Ledger => ledger.Value;
}

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
    private int? failed;

    /// <summary>The answer names entries by their types in the journal.</summary>
    internal bool NamesEntries { get; init; }

    /// <summary>Where the journals come from, when they are read more than once.</summary>
    internal InputFiles? Inputs { get; init; }

    private OutputFormat FormatOfErrors => request.Format is ReportFormat.Json ? OutputFormat.Json : OutputFormat.Text;

    /// <summary>A workbook is no text for a screen.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="streams">Where it goes.</param>
    /// <exception cref="ToolFailure">It would go to one.</exception>
    internal static void RefuseBinaryOnTerminal(ReportRequest request, ToolStreams streams)
    {
        if (request is { Format: ReportFormat.Xlsx, Output: null } && streams.IsTerminal)
        {
            throw new ToolFailure(ReportTexts.WorkbookOnScreen);
        }
    }

    /// <summary>Reads, answers and draws.</summary>
    /// <param name="answer">Makes the answer of what was read.</param>
    /// <param name="inputs">Files besides the journals that the output may not replace.</param>
    /// <returns>The exit code.</returns>
    internal int Answer(Func<ImmutableArray<OpenedJournal>, ReportAnswer> answer, params IEnumerable<string> inputs)
    {
        RefuseBinaryOnTerminal(request, streams);
        RefuseTheSameTwice();
        using var target = OutputTarget.Of(request.Output, [.. request.Journals, .. inputs], streams.Output);
        var opened = ReadAll();
        if (failed is { } code)
        {
            return code;
        }

        var said = answer(opened);
        if (said.Draw is { } draw)
        {
            target.Write(draw);
        }

        return failed ?? said.Code;
    }

    /// <summary>Reads the state of a journal after one of its lines.</summary>
    /// <param name="path">Its file, which was read before.</param>
    /// <param name="untilLine">The last line to read.</param>
    /// <returns>What was made of it; null when it was refused, which has been told.</returns>
    internal OpenedJournal? ReadAgain(string path, int untilLine) => Read(path, untilLine, isAgain: true);

    /// <summary>Tells what is refused.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>An answer that says no more.</returns>
    internal bool AreRefused(ImmutableArray<Finding> findings)
    {
        if (findings.IsDefaultOrEmpty)
        {
            return false;
        }

        if (FormatOfErrors is OutputFormat.Json)
        {
            CheckAnswer.Of(findings).Write(FormatOfErrors, request.Language, streams.Error);
            return true;
        }

        foreach (var finding in findings)
        {
            streams.Error.WriteLine(CheckTexts.RefusedFinding(finding, request.Language));
        }

        return true;
    }

    /// <summary>Tells what may help, to people.</summary>
    /// <param name="advice">The sentence; null when there is none.</param>
    internal void Advise(ToolText? advice)
    {
        if (advice is not null && FormatOfErrors is OutputFormat.Text)
        {
            streams.Error.WriteLine(advice.In(request.Language));
        }
    }

    /// <summary>Reads every journal, also after one that is refused, so that all that is wrong is told at once.</summary>
    private ImmutableArray<OpenedJournal> ReadAll()
    {
        var opened = ImmutableArray.CreateBuilder<OpenedJournal>();
        foreach (var path in request.Journals)
        {
            if (Read(path) is { } journal)
            {
                opened.Add(journal);
            }
        }

        if (failed is ExitCode.Refused && request.Journals.Length > 1 && FormatOfErrors is OutputFormat.Text)
        {
            streams.Error.WriteLine(CheckTexts.NoReport(request.Language));
        }

        return opened.DrainToImmutable();
    }

    private OpenedJournal? Read(string path, int untilLine = int.MaxValue, bool isAgain = false)
    {
        using var reading = JournalReading.Of(Inputs?.Open(path) ?? InputFiles.OpenOnce(path), untilLine, request.LongestLine);
        reading.KeepsTypes = NamesEntries;
        streams.Progress.ReadAll(reading);
        var isOneOfSeveral = request.Journals.Length > 1;
        var speech = new RefusalSpeech(FormatOfErrors, request.Language, isOneOfSeveral ? "" : CheckTexts.NoReport(request.Language))
        {
            Journal = isOneOfSeveral ? path : null,
            IsToldAgain = isAgain,
        };
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, speech, streams.Error))
        {
            failed = Math.Max(failed ?? ExitCode.Done, CheckCommand.CodeOf(reading));
            return null;
        }

        return new OpenedJournal(path, reading.Name, reading.ToPractice(), [.. reading.Closings], reading.TypeOf, reading.LastLine);
    }

    /// <summary>A journal that is added to itself would pay everybody twice.</summary>
    /// <exception cref="ToolFailure">A journal is given twice.</exception>
    private void RefuseTheSameTwice()
    {
        for (var later = 1; later < request.Journals.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (AreTheSame(request.Journals[earlier], request.Journals[later]))
                {
                    throw new ToolFailure(ReportTexts.TheSameTwice(request.Journals[earlier], request.Journals[later]));
                }
            }
        }
    }

    private static bool AreTheSame(string one, string other)
    {
        try
        {
            return FinalPath.AreTheSame(FinalPath.Of(one), FinalPath.Of(other));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false; // which of them cannot be read is told when it is opened
        }
    }
}
