using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>How to tell that entries are refused, and what was not made because of it.</summary>
/// <param name="Format">For people or for programs.</param>
/// <param name="Language">The reader's.</param>
/// <param name="NotMade">What was not made; empty where that is told later.</param>
internal readonly record struct RefusalSpeech(OutputFormat Format, ReportLanguage Language, string NotMade)
{
    /// <summary>Which of several journals it is; null when there is only one.</summary>
    internal string? Journal { get; init; }

    /// <summary>What is left out of this journal has been told.</summary>
    internal bool IsToldAgain { get; init; }
}

/// <summary>What a command does about refused entries before it answers.</summary>
internal static class RefusedEntries
{
    /// <summary>Nothing is refused, or it may be left out; else the refusals are listed on standard error.</summary>
    internal static bool MayGoOn(JournalReading reading, bool skip, RefusalSpeech speech, TextWriter error)
    {
        if (reading.Refused.Count == 0)
        {
            return true;
        }

        var answer = CheckAnswer.Of(reading) with { Journal = speech.Journal };
        if (skip && !reading.IsNoJournal)
        {
            if (!speech.IsToldAgain)
            {
                error.WriteLine(CheckTexts.Skipped(answer, speech.Language));
            }

            return true;
        }

        answer.Write(speech.Format, speech.Language, error);
        if (speech.Format is OutputFormat.Text && !reading.IsNoJournal && speech.NotMade.Length > 0)
        {
            error.WriteLine(speech.NotMade);
        }

        return false;
    }
}
