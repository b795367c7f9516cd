using System.Globalization;

namespace Declaratie.Cli.Conformance;

/// <summary>What <c>conformance</c> says.</summary>
internal static class ConformanceTexts
{
    private const int MostShown = 200;

    internal static ToolText Asking { get; } = new("De gevallen vragen", "Asking the cases");

    internal static ToolText NoProgram { get; } = new(
        "--command: een programma wordt verwacht, bijvoorbeeld --command \"mijn-systeem {question} {journal}\".",
        "--command: a program is expected, for example --command \"my-system {question} {journal}\".");

    internal static ToolText QuestionIsAWord { get; } = new(
        "--command: {question} is een woord op zichzelf; het wordt vervangen door de woorden van de vraag.",
        "--command: {question} is a word by itself; the words of the question come in its place.");

    internal static ToolText DoesNotKnow { get; } = new("niet beantwoord: het programma kent de vraag niet", "not answered: the program does not know the question");

    internal static ToolText TimedOut { get; } = new("geen antwoord op tijd; het programma is beëindigd (--timeout)", "no answer in time; the program was ended (--timeout)");

    internal static ToolText WroteTooMuch { get; } = new(
        "te veel uitvoer; het programma is beëindigd (--max-output)",
        "too much output; the program was ended (--max-output)");

    internal static ToolText QuoteOpen(char quote) => new(
        $"--command: het aanhalingsteken {quote} is niet gesloten; sluit het.",
        $"--command: the quote {quote} is not closed; close it.");

    internal static ToolText CannotStart(string program) => new(
        $"--command: '{program}' kan niet worden gestart; geef een programma dat bestaat (er komt geen shell aan te pas).",
        $"--command: '{program}' cannot be started; give a program that exists (no shell is involved).");

    internal static ToolText NoKit(string folder) => new(
        $"--kit: '{folder}' heeft geen {Kit.ManifestName}; geef een map die `declaratie conformance export` schreef.",
        $"--kit: '{folder}' has no {Kit.ManifestName}; give a folder that `declaratie conformance export` wrote.");

    internal static ToolText KitBroken(string kit, string why) => new(
        $"--kit: '{kit}' kan niet worden gebruikt: {why}",
        $"--kit: '{kit}' cannot be used: {why}");

    internal static ToolText NoSuch(string option, string given) => new(
        $"{option}: '{given}' komt in de kit niet voor; zie `declaratie conformance list`.",
        $"{option}: '{given}' does not occur in the kit; see `declaratie conformance list`.");

    internal static ToolText NotEmpty(string folder) => new(
        $"'{folder}' bestaat al en is niet leeg; geef een nieuwe map.",
        $"'{folder}' exists already and is not empty; give a new folder.");

    internal static ToolText Exported(int files, string folder) => new(
        $"{files.ToString(CultureInfo.InvariantCulture)} bestanden geschreven in {folder}",
        $"{files.ToString(CultureInfo.InvariantCulture)} files written in {folder}");

    internal static ToolText Crashed(int code, string error) => new(
        $"geëindigd met exitcode {code.ToString(CultureInfo.InvariantCulture)}{Said(error)}",
        $"ended with exit code {code.ToString(CultureInfo.InvariantCulture)}{Said(error)}");

    internal static ToolText Nothing(int code, string error) => new(
        $"geen antwoord op standaarduitvoer, exitcode {code.ToString(CultureInfo.InvariantCulture)}{Said(error)}",
        $"no answer on standard output, exit code {code.ToString(CultureInfo.InvariantCulture)}{Said(error)}");

    internal static ToolText NoJson(string why) => new($"het antwoord is geen JSON: {Short(why)}", $"the answer is no JSON: {Short(why)}");

    /// <summary>What somebody else wrote, on one line that a terminal cannot take amiss.</summary>
    internal static string Short(string text)
    {
        var line = string.Concat(text.Trim().Take(MostShown).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator ? ' ' : c));
        return text.Trim().Length > MostShown ? line + "…" : line;
    }

    private static string Said(string error) => string.IsNullOrWhiteSpace(error) ? "" : $": {Short(error)}";
}
