using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>How to tell that entries are refused, and what was not made because of it.</summary>
internal readonly record struct RefusalSpeech(OutputFormat Format, ReportLanguage Language, string NotMade);

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

        var answer = CheckAnswer.Of(reading);
        if (skip && !reading.IsNoJournal)
        {
            error.WriteLine(CheckTexts.Skipped(answer, speech.Language));
            return true;
        }

        answer.Write(speech.Format, speech.Language, error);
        if (speech.Format is OutputFormat.Text && !reading.IsNoJournal)
        {
            error.WriteLine(speech.NotMade);
        }

        return false;
    }
}
