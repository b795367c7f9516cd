using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting.Allocating;

namespace Declaratie.Cli;

/// <summary>The answer of <c>allocate</c>: lines or a preview where they were asked, findings and one sentence on standard error.</summary>
internal sealed class AllocateAnswer(AllocateRequest request, JournalReading reading, OutputTarget target, TextWriter error)
{
    internal int Allocate(Practice practice, AutoAllocation asked)
    {
        var decision = practice.Allocate(asked, request.Threads);
        if (decision.Refusal is { } refusal)
        {
            return Refuse(refusal);
        }

        var run = decision.Events[0];
        var preview = AllocationPreview.Of(run, reading.Name);
        if (request.Preview)
        {
            target.Write(stream => Draw(preview, stream));
            return ExitCode.Done;
        }

        WriteLines(run.Allocations.Select(EntryOf), run.Count);
        var why = preview.Count == 0 && preview.Reasons.Length > 0 ? $" {CheckTexts.PreviewTellsWhy(request.Language)}" : "";
        Tell(run.Findings, AllocationSummaryText.Of(preview, request.Language) + why);
        return ExitCode.Done;
    }

    internal int AllocateAnew(Practice practice, CreditId credit, AutoAllocation asked)
    {
        var decision = practice.AllocateAnew(credit, asked);
        if (decision.Refusal is { } refusal)
        {
            return Refuse(refusal);
        }

        var by = $"anew ({AllocationRules.AllocatedAnew.Id})";
        WriteLines(decision.Events.Select(entry => entry with { By = by }), decision.Events.Length);
        Tell(decision.Warnings, AllocationSummaryText.Of(ReallocationSummary.Of(practice.Ledger, credit, decision.Events), request.Language));
        return ExitCode.Done;
    }

    private int Refuse(Finding refusal)
    {
        CheckTexts.WriteRunRefused(refusal, request.Format, request.Language, error);
        return ExitCode.Refused;
    }

    private void Draw(AllocationPreview preview, Stream stream)
    {
        if (request.Format is OutputFormat.Json)
        {
            AllocationPreviewJson.Write(preview, request.Limit, stream);
            return;
        }

        TextOutput.Write(stream, writer => AllocationPreviewText.Write(preview, request.Limit ?? AllocateCommand.RowsOfText, request.Language, writer));
    }

    /// <summary>Entries as lines that can be appended: never glued to a last line without an end.</summary>
    private void WriteLines(IEnumerable<JournalEntry> entries, int count) => target.Write(stream =>
    {
        if (count > 0 && reading.EndsWithinLine)
        {
            stream.WriteByte((byte)'\n');
        }

        using var writer = JournalWriter.Continuing(stream, leaveOpen: true);
        foreach (var entry in entries)
        {
            writer.Write(entry);
        }
    });

    private void Tell(IEnumerable<Finding> findings, string summary)
    {
        foreach (var finding in findings)
        {
            error.WriteLine(CheckTexts.Found(finding, request.Language));
        }

        error.WriteLine(summary);
    }

    private static Allocation EntryOf(AutoAllocated made) => made.Allocation with { By = $"{AllocateOptions.WordOf(made.Strategy)} ({made.Rule.Id})" };
}
