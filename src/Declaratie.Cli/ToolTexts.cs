using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>What the tool says when a run cannot go on.</summary>
internal static class ToolTexts
{
    internal static ToolText OutputEmpty { get; } = new(
        "--output: een bestandsnaam wordt verwacht.",
        "--output: a file name is expected.");

    internal static ToolText ReadingTheJournal { get; } = new("Het journaal lezen", "Reading the journal");

    internal static ToolText AnewOrPreview { get; } = new(
        "--anew en --preview gaan niet samen: --anew drukt alleen af wat verandert, en schrijft niets.",
        "--anew and --preview do not go together: --anew only prints what changes, and writes nothing.");

    internal static ToolText AnewHasItsAccount { get; } = new(
        "--anew en --account gaan niet samen: de rekening is die van het tegoed.",
        "--anew and --account do not go together: the account is that of the credit.");

    internal static ToolText AnewWithoutDay { get; } = new(
        "--anew: op welke dag? Geef ook --dated-on.",
        "--anew: on which day? Give --dated-on too.");

    /// <summary>The language to speak when the command line itself may be wrong.</summary>
    internal static ReportLanguage SpokenTo(IReadOnlyList<string> args)
    {
        for (var at = args.Count - 1; at >= 0; at--)
        {
            if (args[at] is "--language=en" or "--language:en" || (args[at] is "en" && at > 0 && args[at - 1] is "--language"))
            {
                return ReportLanguage.English;
            }
        }

        return ReportLanguage.Dutch;
    }

    internal static ToolText NoDate(string option, string given) => new(
        $"{option}: '{given}' is geen datum die bestaat; schrijf jjjj-mm-dd, bijvoorbeeld 2024-02-29.",
        $"{option}: '{given}' is not a date that exists; write it as yyyy-MM-dd, for example 2024-02-29.");

    internal static ToolText FromAfterTo(string from, string to) => new(
        $"--from {from} ligt na --to {to}; de eerste dag komt eerst (R1).",
        $"--from {from} is after --to {to}; the first day comes first (R1).");

    internal static ToolText UnknownProviders(IReadOnlyList<string> ids) => new(
        $"--provider: {string.Join(", ", ids)} {(ids.Count == 1 ? "komt" : "komen")} niet voor in het journaal; geef de id van een regel provider.",
        $"--provider: {string.Join(", ", ids)} {(ids.Count == 1 ? "does" : "do")} not occur in the journal; give the id of a provider line.");

    internal static ToolText StateWithoutSection(string options) => new(
        $"--state hoort bij een onderdeel: geef ook --only, een van {options}.",
        $"--state belongs to a section: give --only too, one of {options}.");

    internal static ToolText UnknownState(string given, string section, IReadOnlyList<string> states) => new(
        $"--state: '{given}' is geen status van {section}; kies uit {string.Join(", ", states)}.",
        $"--state: '{given}' is not a status of {section}; choose from {string.Join(", ", states)}.");

    internal static ToolText NoNumber(string option, string given, int least, int most) => most == int.MaxValue
        ? new($"{option}: '{given}' is geen heel getal vanaf {least}.", $"{option}: '{given}' is not a whole number from {least}.")
        : new($"{option}: '{given}' is geen heel getal van {least} t/m {most}.", $"{option}: '{given}' is not a whole number from {least} through {most}.");

    internal static ToolText EmptyId(string option) => new($"{option}: een sleutel is niet leeg.", $"{option}: an id is not empty.");

    internal static ToolText TwiceTheSame(string option, string given) => new(
        $"{option}: '{given}' staat er twee keer; noem elke strategie hoogstens één keer.",
        $"{option}: '{given}' is there twice; name each strategy at most once.");

    internal static ToolText OnlyLast(string option, string given) => new(
        $"{option}: '{given}' kan alleen als laatste.",
        $"{option}: '{given}' can only be the last.");

    internal static ToolText OnlyWithPreview(string option) => new(
        $"{option} hoort bij --preview; zonder --preview is het antwoord regels voor het journaal.",
        $"{option} belongs to --preview; without --preview the answer is lines for the journal.");

    internal static ToolText JournalIsDirectory(string path) => new(
        $"'{path}' is een map; geef het bestand van het journaal.",
        $"'{path}' is a directory; give the journal's file.");

    internal static ToolText JournalMissing(string path) => new($"'{path}' bestaat niet.", $"'{path}' does not exist.");

    internal static ToolText JournalUnreadable(string path) => new($"'{path}' kan niet worden gelezen.", $"'{path}' cannot be read.");

    internal static ToolText OutputIsDirectory(string path) => new(
        $"--output: '{path}' is een map; geef de naam van een bestand.",
        $"--output: '{path}' is a directory; give the name of a file.");

    internal static ToolText OutputIsTheJournal(string path) => new(
        $"--output: '{path}' is het journaal zelf; een verslag zou het vervangen.",
        $"--output: '{path}' is the journal itself; a report would replace it.");

    internal static ToolText OutputIsAnInput(string path) => new(
        $"--output: '{path}' is een bestand dat hiervoor wordt gelezen; een verslag zou het vervangen.",
        $"--output: '{path}' is a file that is read for it; a report would replace it.");

    internal static ToolText OutputIsAJournal(string path) => new(
        $"--output: '{path}' is een journaal; een verslag zou het vervangen.",
        $"--output: '{path}' is a journal; a report would replace it.");

    internal static ToolText OutputIsNoFile(string path) => new(
        $"--output: '{path}' is geen gewoon bestand; geef de naam van een bestand.",
        $"--output: '{path}' is not a regular file; give the name of a file.");

    internal static ToolText OutputNowhere(string path) => new(
        $"--output: '{path}' kan niet worden geschreven; geef een bestand in een map die bestaat.",
        $"--output: '{path}' cannot be written; give a file in a directory that exists.");

    internal static ToolText OutputUnwritable(string path, ToolText reason) => new(
        $"--output: '{path}' kan niet worden geschreven: {reason.Dutch}",
        $"--output: '{path}' cannot be written: {reason.English}");

    internal static ToolText Failed(ToolText reason) => new(
        $"Lezen of schrijven is mislukt: {reason.Dutch}",
        $"Reading or writing failed: {reason.English}");

    internal static ToolText Unforeseen(string what) => new(
        $"Een fout in het programma zelf ({what}); vertrouw niet op wat het heeft geschreven.",
        $"An error in the tool itself ({what}); what it wrote cannot be relied on.");
}
