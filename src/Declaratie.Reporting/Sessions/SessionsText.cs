using Declaratie.Domain.Sessions;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Sketches;

namespace Declaratie.Reporting.Sessions;

/// <summary><i>Antwoord over een zitting als tekst</i>: for people.</summary>
public static class SessionsText
{
    /// <summary><i>Schrijf een antwoord</i>: who pays a session on a day, why, and in which term it counts.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language.</param>
    /// <param name="output">Where to.</param>
    public static void Write(EntitlementAnswer answer, ReportLanguage language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(output);
        var speech = new Speech(language);
        (string Words, string What)[] lines =
        [
            (speech.Say("Indicatie", "Indication"), Cells.Clean(answer.Indication.Value)),
            (speech.Say("Zitting op", "Session on"), speech.Day(answer.Date)),
            (speech.Say("Nummer", "Number"), answer.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (speech.Say("Aanspraak", "Track"), SessionWords.Track(speech, answer.Track)),
            (speech.Say("Wie betaalt", "Who pays"), SessionWords.Payer(speech, answer.Payer)),
            ("CSI", answer.Csi ?? "-"),
            (speech.Say("Telt in", "Counts in"), SessionWords.Term(speech, answer)),
            (speech.Say("Geldig", "Valid"), answer.IsValid ? speech.Say("ja", "yes") : speech.Say("nee", "no")),
            (answer.Rule.Id, speech.Rule(answer.Rule)),
        ];
        var width = lines.Max(line => line.Words.Length) + 2;
        foreach (var (words, what) in lines)
        {
            output.Write(words.PadRight(width));
            output.Write(what);
            output.Write('\n');
        }
    }
}
