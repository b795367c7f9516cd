using System.Collections.Immutable;
using System.Text.Json;

namespace Declaratie.Cli.Conformance;

/// <summary>What is made of an answer.</summary>
internal enum Verdict
{
    Passed,
    Failed,
    NotAnswered,
}

/// <summary>What became of one question.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Verdict">What is made of the answer.</param>
/// <param name="Reason">Why there was nothing to compare; null when there was.</param>
/// <param name="Differences">Where the answer is not what is expected.</param>
internal sealed record AskResult(KitAsk Ask, Verdict Verdict, ToolText? Reason, IReadOnlyList<AnswerDifference> Differences);

/// <summary>What became of one case.</summary>
internal sealed record CaseResult(KitCase Case, ImmutableArray<AskResult> Asks)
{
    /// <summary>Failed when a question is; else not answered when a question is; else passed.</summary>
    internal Verdict Verdict =>
        Asks.Any(ask => ask.Verdict is Verdict.Failed) ? Verdict.Failed
        : Asks.Any(ask => ask.Verdict is Verdict.NotAnswered) ? Verdict.NotAnswered
        : Verdict.Passed;
}

/// <summary>Judges what a program wrote.</summary>
internal static class Judge
{
    /// <summary>The exit code of a program that does not know a question.</summary>
    internal const int DoesNotKnow = 3;

    /// <summary>0, 1 and 2 are exit codes that may come with an answer.</summary>
    private const int MostOfAnAnswer = 2;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    internal static AskResult Of(KitAsk ask, ProgramAnswer answer)
    {
        if (answer.End is not ProgramEnd.Ended)
        {
            return Fails(ask, answer.End is ProgramEnd.TimedOut ? ConformanceTexts.TimedOut : ConformanceTexts.WroteTooMuch);
        }

        if (answer.Code == DoesNotKnow)
        {
            return new(ask, Verdict.NotAnswered, ConformanceTexts.DoesNotKnow, []);
        }

        if (answer.Code is < 0 or > MostOfAnAnswer)
        {
            return Fails(ask, ConformanceTexts.Crashed(answer.Code, answer.Error));
        }

        var output = answer.Output.Span.StartsWith(Mark) ? answer.Output[Mark.Length..] : answer.Output;
        if (output.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Fails(ask, ConformanceTexts.Nothing(answer.Code, answer.Error));
        }

        try
        {
            using var document = JsonDocument.Parse(output, Strict);
            return Compare(ask, document.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Fails(ask, ConformanceTexts.NoJson(broken.Message));
        }
    }

    private static AskResult Compare(KitAsk ask, JsonElement answer)
    {
        if (answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("notImplemented", out var says) && says.ValueKind is JsonValueKind.True)
        {
            return new(ask, Verdict.NotAnswered, ConformanceTexts.DoesNotKnow, []);
        }

        var differences = AnswerComparison.Of(ask.Question, ask.Expected, answer);
        return new(ask, differences.Count == 0 ? Verdict.Passed : Verdict.Failed, null, differences);
    }

    private static AskResult Fails(KitAsk ask, ToolText reason) => new(ask, Verdict.Failed, reason, []);
}
