using Declaratie.Domain;

namespace Declaratie.Cli;

/// <summary><c>allocate</c>: reads a journal and prints the allocations to append to it, or a preview of them.</summary>
internal static class AllocateCommand
{
    /// <summary>How many rows of each table a preview for people shows, unless asked otherwise.</summary>
    internal const int RowsOfText = 50;

    internal static int Run(AllocateRequest request, Stream output, TextWriter error, ReadingProgress progress)
    {
        RefuseWrongCombinations(request);
        using var reading = JournalReading.Open(request.Journal, request.LongestLine);
        using var target = OutputTarget.Of(request.Output, request.Journal, output);
        progress.ReadAll(reading);
        if (!RefusedEntries.MayGoOn(reading, request.SkipRefused, new(request.Format, request.Language, CheckTexts.NoAllocations(request.Language)), error))
        {
            return CheckCommand.CodeOf(reading);
        }

        var practice = reading.ToPractice();
        var asked = request.Asked(practice.Ledger.LastDocumentDate());
        var answer = new AllocateAnswer(request, reading, target, error);
        return request.Anew is { } credit ? answer.AllocateAnew(practice, new CreditId(credit), asked) : answer.Allocate(practice, asked);
    }

    private static void RefuseWrongCombinations(AllocateRequest request)
    {
        if (!request.Preview && (request.Limit is not null || request.Format is OutputFormat.Json))
        {
            throw new ToolFailure(ToolTexts.OnlyWithPreview(request.Limit is not null ? "--limit" : "--format json"));
        }

        if (request.Anew is null)
        {
            return;
        }

        if (request.Preview || request.Account is not null)
        {
            throw new ToolFailure(request.Preview ? ToolTexts.AnewOrPreview : ToolTexts.AnewHasItsAccount);
        }

        if (request.DatedOn is null)
        {
            throw new ToolFailure(ToolTexts.AnewWithoutDay);
        }
    }
}
