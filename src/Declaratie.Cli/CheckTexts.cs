using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>The sentences of the tool about refusals, in both languages.</summary>
internal static class CheckTexts
{
    internal static string Refusal(CheckedLine line, ReportLanguage language)
    {
        var (word, message) = language is ReportLanguage.Dutch ? ("regel", line.MessageNl) : ("line", line.Message);
        var subject = line.Subject.Length > 0 ? $"{line.Subject}: " : "";
        return OneLine(string.Create(CultureInfo.InvariantCulture, $"{word} {line.Line}  {line.Rule}  {line.Type ?? "-"}  {subject}{message}"));
    }

    /// <summary>Said of an entry that was accepted; the subject says of what, so the type is left out.</summary>
    internal static string Warning(CheckedLine line, ReportLanguage language)
    {
        var (word, message) = language is ReportLanguage.Dutch ? ("waarschuwing regel", line.MessageNl) : ("warning line", line.Message);
        var subject = line.Subject.Length > 0 ? $"{line.Subject}: " : "";
        return OneLine(string.Create(CultureInfo.InvariantCulture, $"{word} {line.Line}  {line.Rule}  {subject}{message}"));
    }

    internal static string Summary(CheckAnswer answer, ReportLanguage language)
    {
        var (refused, warnings) = (answer.Refused.Count, answer.Warnings.Count);
        return language is ReportLanguage.Dutch
            ? $"{Count(answer.Entries, "post", "posten")} gelezen, {(refused > 0 ? Count(refused) : "niets")} geweigerd{(warnings > 0 ? ", " + Count(warnings, "waarschuwing", "waarschuwingen") : "")}."
            : $"{Count(answer.Entries, "entry", "entries")} read, {(refused > 0 ? Count(refused) : "nothing")} refused{(warnings > 0 ? ", " + Count(warnings, "warning", "warnings") : "")}.";
    }

    internal static string NoReport(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "Er is geen verslag gemaakt: herstel het journaal, of laat weg wat geweigerd is met --skip-refused."
        : "No report was made: correct the journal, or leave out what is refused with --skip-refused.";

    internal static string NoStatus(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "De stand is niet gegeven: herstel het journaal, of laat weg wat geweigerd is met --skip-refused."
        : "The status was not given: correct the journal, or leave out what is refused with --skip-refused.";

    internal static string NoBookkeeping(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "Er is niets doorgeboekt: herstel het journaal, of laat weg wat geweigerd is met --skip-refused."
        : "Nothing was handed over: correct the journal, or leave out what is refused with --skip-refused.";

    internal static string NoAllocations(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "Er is niets toegerekend: herstel het journaal, of laat weg wat geweigerd is met --skip-refused."
        : "Nothing was allocated: correct the journal, or leave out what is refused with --skip-refused.";

    internal static string PreviewTellsWhy(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "Waarom, zegt declaratie allocate met --preview."
        : "declaratie allocate with --preview tells why.";

    /// <summary>Said of a run, which stands on no line.</summary>
    internal static string Found(Finding finding, ReportLanguage language) => OfRun(language is ReportLanguage.Dutch ? "waarschuwing" : "warning", finding, language);

    /// <summary>Said of what is refused and stands on no line.</summary>
    internal static string RefusedFinding(Finding finding, ReportLanguage language) => OfRun(language is ReportLanguage.Dutch ? "geweigerd" : "refused", finding, language);

    /// <summary>A run that is refused as a whole.</summary>
    internal static void WriteRunRefused(Finding refusal, OutputFormat format, ReportLanguage language, TextWriter error)
    {
        if (format is OutputFormat.Json)
        {
            var line = new CheckedLine(0, "auto-allocation", refusal.Rule.Id, refusal.Subject, refusal.English, refusal.Dutch);
            new CheckAnswer(0, [line], []).Write(format, language, error);
            return;
        }

        error.WriteLine(RefusedFinding(refusal, language));
    }

    internal static string Skipped(CheckAnswer answer, ReportLanguage language) => language is ReportLanguage.Dutch
        ? $"{Of(answer)}Geweigerd en weggelaten (--skip-refused): {Count(answer.Refused.Count)} van {Count(answer.Entries, "post", "posten")}; declaratie check noemt ze."
        : $"{Of(answer)}Refused and left out (--skip-refused): {Count(answer.Refused.Count)} of {Count(answer.Entries, "entry", "entries")}; declaratie check names them.";

    /// <summary>The same in both languages.</summary>
    internal static string InJournal(string path) => OneLine($"In '{path}':");

    private static string Of(CheckAnswer answer) => answer.Journal is null ? "" : OneLine($"'{answer.Journal}': ");

    private static string OfRun(string word, Finding finding, ReportLanguage language) =>
        OneLine($"{word}  {finding.Rule.Id}  {finding.Subject}: {(language is ReportLanguage.Dutch ? finding.Dutch : finding.English)}");

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    private static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
