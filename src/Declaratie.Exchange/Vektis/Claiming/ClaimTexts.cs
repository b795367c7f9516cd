using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;

namespace Declaratie.Exchange.Vektis.Claiming;

/// <summary>What is missing and which entry of the journal would give it; never what is there.</summary>
/// <param name="Dutch">In Dutch, of a subject.</param>
/// <param name="English">In English, of a subject.</param>
internal sealed record ClaimText(Func<string, string> Dutch, Func<string, string> English);

/// <summary>The texts.</summary>
internal static class ClaimTexts
{
    /// <summary>How many lines a refusal names before it only counts.</summary>
    private const int MostNamed = 100;

    public static readonly ClaimText PracticeAgb = new(
        static file => $"Voor het bericht van {file} ontbreekt de AGB-code van de praktijk (acht cijfers); zet haar in de kopregel als practice.agb.",
        static file => $"For the message of {file} the AGB code of the practice (eight digits) is missing; put it in the header as practice.agb.");

    public static readonly ClaimText OwnerAgb = new(
        static file => $"Voor het bericht van {file} ontbreekt de AGB-code van de eigenaar (acht cijfers); zet haar in de kopregel als practice.owner.",
        static file => $"For the message of {file} the AGB code of the owner (eight digits) is missing; put it in the header as practice.owner.");

    public static readonly ClaimText Uzovi = Of("betaler", "payor", "uzovi", "het UZOVI-nummer", "the UZOVI number");

    public static readonly ClaimText Bsn = OfPatient("bsn", "het BSN (999999999 als er geen is)", "the BSN (999999999 when there is none)");

    public static readonly ClaimText BirthDate = OfPatient("birthDate", "de geboortedatum", "the date of birth");

    public static readonly ClaimText Gender = OfPatient("gender", "het geslacht (1 of M, 2 of V)", "the gender (1 or M, 2 or V)");

    public static readonly ClaimText BirthName = OfPatient("birthName", "de geboortenaam", "the birth name");

    public static readonly ClaimText Initials = OfPatient("initials", "de voorletters", "the initials");

    public static readonly ClaimText Postcode = OfPatient("postcode", "de postcode", "the postcode");

    public static readonly ClaimText HouseNumber = OfPatient("houseNumber", "het huisnummer (cijfers, dan een toevoeging van hoogstens zes tekens)", "the house number (digits, then an addition of at most six characters)");

    public static readonly ClaimText ProviderAgb = Of("behandelaar", "provider", "agb", "de AGB-code (acht cijfers)", "the AGB code (eight digits)");

    public static readonly ClaimText List = Of("prestatie", "performance", "list", "de prestatielijst als drie cijfers", "the list as three digits");

    public static readonly ClaimText Csi = new(
        static treatment => $"Van behandeling {treatment} ontbreekt de code soort indicatie (drie cijfers); geef haar op de behandeling of op haar indicatie als csi, of de indicatie waarvoor behandeld is, voordat u het bestand maakt.",
        static treatment => $"Treatment {treatment} lacks the indication code (CSI, three digits); give it on the treatment or on its indication as csi, or the indication that is treated, before you make the file.");

    public static readonly ClaimText DiagnosisList = new(
        static indication => $"Van indicatie {indication} is de diagnosecode bekend zonder haar lijst, of andersom; een bericht noemt beide: geef diagnosis en diagnosisList.",
        static indication => $"Of indication {indication} the diagnosis is known without its list, or the other way round; a message has both: give diagnosis and diagnosisList.");

    /// <summary>A standard that is not written here (C62).</summary>
    /// <param name="file">The file.</param>
    /// <param name="standard">The standard of the file.</param>
    /// <param name="lines">The lines that ask for another than is written.</param>
    /// <returns>The refusal.</returns>
    public static Finding NoSerialiser(ClaimFileNumber file, string standard, IReadOnlyList<ClaimContentLine> lines)
    {
        var named = string.Join(", ", lines.Take(MostNamed).Select(line => $"{line.Reference.Value} ({ClaimStandards.Of(line.List, line.Date)})"));
        var (more, meer) = lines.Count > MostNamed ? ($" and {lines.Count - MostNamed} more", $" en nog {lines.Count - MostNamed}") : ("", "");
        return ClaimRules.StandardFollowsTheTreatmentDate.BrokenBy(
            file.Value,
            $"Bestand {file.Value} ({standard}) wordt niet geschreven: deze regels horen in een standaard waarvan de specificatie niet openbaar is: {named}{meer}. Schrijf ze met software die deze standaard kent, uit dezelfde inhoud.",
            $"File {file.Value} ({standard}) is not written: these lines belong in a standard whose specification is not public: {named}{more}. Write them with software that knows that standard, from the same content.");
    }

    private static ClaimText OfPatient(string field, string dutch, string english) => Of("patiënt", "patient", field, dutch, english);

    private static ClaimText Of(string noun, string type, string field, string dutch, string english) => new(
        subject => $"Van {noun} {subject} is niet bekend: {dutch}; geef die op een regel van type {type} als {field}.",
        subject => $"Not known of {type} {subject}: {english}; give it on a line of type {type} as {field}.");
}
