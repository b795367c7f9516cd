using System.Globalization;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>What is said of sessions that cannot be right; never who the patient is.</summary>
internal static class SessionTexts
{
    /// <summary>Of a session whose answer is not valid.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="isOfItsPatient">The indication is of the patient of the treatment.</param>
    /// <returns>The finding, under the rule that decided.</returns>
    public static Finding NotValid(string treatment, EntitlementAnswer answer, bool isOfItsPatient)
    {
        var (indication, day) = (answer.Indication.Value, Say(answer.Date));
        var last = answer.Last is { } end ? Say(end) : "…";
        var (dutch, english) = answer.Rule.Id switch
        {
            "Z14" => (
                $"Van de patiënt van indicatie {indication} is geen geboortedatum bekend, en de aanspraak hangt van de leeftijd af; leg de geboortedatum vast.",
                $"No date of birth is known of the patient of indication {indication}, and the entitlement depends on the age; record the date of birth."),
            "Z15" => (
                $"De zitting van {day} ligt na de termijn van indicatie {indication} ({Say(answer.First)} tot en met {last}); leg een nieuwe indicatie vast als er een nieuwe beslissing is, en declareer anders aan de patiënt.",
                $"The session of {day} lies after the term of indication {indication} ({Say(answer.First)} through {last}); record a new indication if there is a new decision, and else claim from the patient."),
            "Z16" => (
                $"Voor de aanspraak {TrackWords.Of(answer.Track)} van indicatie {indication} bestaat op {day} geen regeling bij deze klasse en leeftijd; controleer aanspraak, klasse en datum, of gebruik de aanspraken van dat jaar.",
                $"For the track {TrackWords.Of(answer.Track)} of indication {indication} there are no terms on {day} at this class and age; check the track, class and date, or use the entitlements of that year."),
            _ => isOfItsPatient ? (
                $"De zitting van {day} ligt vóór de geboorte, vóór de eerste dag of na de laatste dag van indicatie {indication} en telt niet mee; corrigeer de datum of noem een andere indicatie.",
                $"The session of {day} lies before the birth, before the first day or after the last day of indication {indication} and does not count; correct the date or name another indication.") : (
                $"Indicatie {indication} is van een andere patiënt dan de behandeling, die daarom niet meetelt; noem een indicatie van deze patiënt.",
                $"Indication {indication} is of another patient than the treatment, which therefore does not count; name an indication of this patient."),
        };
        return answer.Rule.BrokenBy(treatment, dutch, english);
    }

    /// <summary>Of two indications that overlap.</summary>
    /// <param name="indication">The later one.</param>
    /// <param name="other">The earlier one.</param>
    /// <returns>The finding (Z18).</returns>
    public static Finding Overlap(Indication indication, Indication other) => SessionRules.IndicationsDoNotOverlap.BrokenBy(
        indication.Id.Value,
        $"Indicatie {indication.Id.Value} overlapt indicatie {other.Id.Value} van dezelfde patiënt met dezelfde aanspraak ({TrackWords.Of(indication.Track)}), en elk telt voor zich; beëindig de eerste, of geef beide hun eigen diagnose.",
        $"Indication {indication.Id.Value} overlaps indication {other.Id.Value} of the same patient with the same track ({TrackWords.Of(indication.Track)}), and each counts by itself; end the first, or give both their own diagnosis.");

    /// <summary>Of a claim whose entitlement became another one.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="line">The file and the reference of the claim line.</param>
    /// <param name="claimed">With what it was claimed.</param>
    /// <param name="now">What holds now.</param>
    /// <returns>The finding (Z19).</returns>
    public static Finding Changed(string treatment, string line, ClaimedEntitlement? claimed, ClaimedEntitlement? now) => SessionRules.ClaimStillHolds.BrokenBy(
        treatment,
        $"Gedeclareerd op regel {line} als {Dutch(claimed)}; nu is het {Dutch(now)}. Crediteer en declareer opnieuw, of herstel de zitting waardoor het nummer verschoof.",
        $"Claimed on line {line} as {English(claimed)}; now it is {English(now)}. Credit it and claim it again, or restore the session that moved the number.");

    public static string Say(NodaTime.LocalDate date) => Days.Of(date) is var day ? DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Dutch(ClaimedEntitlement? what) => what is null ? "geen zitting van een indicatie" : string.Create(
        CultureInfo.InvariantCulture, $"zitting {what.Number} voor de {(what.Payer is Payer.Insurer ? "verzekeraar" : "patiënt")}, CSI {what.Csi ?? "niet bekend"}");

    private static string English(ClaimedEntitlement? what) => what is null ? "no session of an indication" : string.Create(
        CultureInfo.InvariantCulture, $"session {what.Number} for the {(what.Payer is Payer.Insurer ? "insurer" : "patient")}, CSI {what.Csi ?? "not known"}");
}
