namespace Declaratie.Domain;

/// <summary><i>Zittingenregels</i>: Z1–Z19, who pays which session of an indication, how sessions are counted, and what is said when that cannot be right.</summary>
/// <remarks>The limits and dates in the words of a rule are those of today's data (<c>Sessions/aanspraken.json</c>): the data decides, so next January is a data change.</remarks>
public static class SessionRules
{
    /// <summary><i>Chronische lijst, 18 jaar en ouder</i> (Z1): the first twenty for the patient, the rest for the insurer.</summary>
    public static Rule ChronicAdult { get; } = new(
        "Z1", RuleForce.Reckoning,
        "Chronische lijst, vanaf 18 jaar: zitting 1 tot en met 20 van de indicatie betaalt de patiënt of de aanvullende verzekering (CSI 008), vanaf zitting 21 de basisverzekering (CSI 001).",
        "Chronic list, from 18 years: sessions 1 through 20 of the indication are paid by the patient or the supplementary insurance (CSI 008), from session 21 by the basic insurance (CSI 001).",
        "L, I, V");

    /// <summary><i>Chronische lijst, onder de 18</i> (Z2): the insurer from the first.</summary>
    public static Rule ChronicChild { get; } = new(
        "Z2", RuleForce.Reckoning,
        "Chronische lijst, onder de 18: de basisverzekering betaalt vanaf de eerste zitting, zonder grens (CSI 001).",
        "Chronic list, under 18: the basic insurance pays from the first session, without a limit (CSI 001).",
        "L, V, I");

    /// <summary><i>Niet chronisch, onder de 18</i> (Z3): nine, and nine more if extended.</summary>
    public static Rule ChildNonChronic { get; } = new(
        "Z3", RuleForce.Reckoning,
        "Niet chronisch, onder de 18: de basisverzekering betaalt 9 zittingen per indicatie per jaar, en met verlenging nog eens 9 (CSI 003).",
        "Not chronic, under 18: the basic insurance pays 9 sessions per indication per year, and with an extension 9 more (CSI 003).",
        "L, V");

    /// <summary><i>Etalagebenen</i> (Z4): 37 in twelve months.</summary>
    public static Rule Claudication { get; } = new(
        "Z4", RuleForce.Reckoning,
        "Etalagebenen, vanaf 18 jaar: de basisverzekering betaalt 37 zittingen in 12 maanden.",
        "Intermittent claudication, from 18 years: the basic insurance pays 37 sessions in 12 months.",
        "L, I");

    /// <summary><i>Artrose van heup of knie</i> (Z5): twelve in twelve months, whatever the joint.</summary>
    public static Rule Osteoarthritis { get; } = new(
        "Z5", RuleForce.Reckoning,
        "Artrose van heup of knie, vanaf 18 jaar: de basisverzekering betaalt 12 zittingen in 12 maanden, over alle gewrichten en kanten samen; direct na het jaar begint een nieuw recht (CSI 012).",
        "Osteoarthritis of hip or knee, from 18 years: the basic insurance pays 12 sessions in 12 months, over all joints and sides together; a new right begins right after the year (CSI 012).",
        "L, V, I");

    /// <summary><i>COPD</i> (Z6): by class, in the first twelve months and in each twelve months after.</summary>
    public static Rule Copd { get; } = new(
        "Z6", RuleForce.Reckoning,
        "COPD, vanaf 18 jaar: de basisverzekering betaalt in de eerste 12 maanden 5 (klasse A), 27 (B1) of 70 (B2, C, D) zittingen, en in elke volgende 12 maanden 0, 3 of 52.",
        "COPD, from 18 years: in the first 12 months the basic insurance pays 5 (class A), 27 (B1) or 70 (B2, C, D) sessions, and in each following 12 months 0, 3 or 52.",
        "I");

    /// <summary><i>Bekkenfysiotherapie</i> (Z7): nine, once.</summary>
    public static Rule Pelvic { get; } = new(
        "Z7", RuleForce.Reckoning,
        "Bekkenfysiotherapie bij urine-incontinentie, vanaf 18 jaar: de basisverzekering betaalt eenmalig 9 zittingen.",
        "Pelvic physiotherapy for urinary incontinence, from 18 years: the basic insurance pays 9 sessions, once.",
        "L");

    /// <summary><i>Reumatoïde artritis</i> (Z8): from the first.</summary>
    public static Rule Rheumatoid { get; } = new(
        "Z8", RuleForce.Reckoning,
        "Reumatoïde artritis met ernstige beperkingen: de basisverzekering betaalt vanaf de eerste zitting, sinds 1 januari 2025.",
        "Rheumatoid arthritis with serious limitations: the basic insurance pays from the first session, since 1 January 2025.",
        "L");

    /// <summary><i>Axiale spondyloartritis</i> (Z9): from the first.</summary>
    public static Rule Spondyloarthritis { get; } = new(
        "Z9", RuleForce.Reckoning,
        "Axiale spondyloartritis met ernstige beperkingen: de basisverzekering betaalt vanaf de eerste zitting, sinds 1 januari 2026.",
        "Axial spondyloarthritis with serious limitations: the basic insurance pays from the first session, since 1 January 2026.",
        "L");

    /// <summary><i>Herstelzorg na COVID-19</i> (Z10): fifty in six months, temporarily.</summary>
    public static Rule PostCovid { get; } = new(
        "Z10", RuleForce.Reckoning,
        "Herstelzorg na COVID-19: de basisverzekering betaalt 50 zittingen in 6 maanden, zolang de tijdelijke regeling geldt.",
        "Recovery care after COVID-19: the basic insurance pays 50 sessions in 6 months, as long as the temporary scheme is in force.",
        "L");

    /// <summary><i>Geen aanspraak</i> (Z11): not chronic from 18, or a track of children past 18.</summary>
    public static Rule NoEntitlement { get; } = new(
        "Z11", RuleForce.Reckoning,
        "Niet chronisch vanaf 18 jaar, of zonder aanspraak: de patiënt of de aanvullende verzekering betaalt (CSI 009).",
        "Not chronic from 18 years, or without an entitlement: the patient or the supplementary insurance pays (CSI 009).",
        "L, V");

    /// <summary><i>Tellen</i> (Z12): whoever paid, across years and insurers, those elsewhere first.</summary>
    public static Rule CountsWhoeverPaid { get; } = new(
        "Z12", RuleForce.Reckoning,
        "Zittingen van een indicatie tellen door, wie er ook betaalde, over kalenderjaren en verzekeraars heen; die bij andere praktijken tellen eerst, per de eerste dag van de indicatie.",
        "Sessions of an indication keep counting, whoever paid, across calendar years and insurers; those at other practices count first, as of the first day of the indication.",
        "I, D");

    /// <summary><i>Eén bezoek, één zitting</i> (Z13): and what does not count.</summary>
    public static Rule VisitIsOneSession { get; } = new(
        "Z13", RuleForce.Reckoning,
        "Een bezoek (patiënt en dag) is één zitting van een indicatie, hoeveel prestaties er ook zijn; wat vervallen is, een restant voor de patiënt en een prestatie die niet als zitting telt, tellen niet.",
        "A visit (patient and day) is one session of an indication, however many performances there are; what was cancelled, a remainder for the patient and a performance that does not count as a session do not count.",
        "L, D");

    /// <summary><i>Leeftijd</i> (Z14): that of the day of the session.</summary>
    public static Rule AgeOnTheDay { get; } = new(
        "Z14", RuleForce.Warning,
        "De leeftijd op de dag van de zitting beslist, vanaf de verjaardag zelf (wie op 29 februari is geboren: in een gewoon jaar vanaf 1 maart); zonder geboortedatum is niet te zeggen wie betaalt waar dat van de leeftijd afhangt.",
        "The age on the day of the session decides, from the birthday itself (for who was born on 29 February: in a common year from 1 March); without a date of birth nobody can say who pays where that depends on the age.",
        "L, D");

    /// <summary><i>Termijn</i> (Z15): first and last day included.</summary>
    public static Rule InsideItsWindow { get; } = new(
        "Z15", RuleForce.Warning,
        "Een termijn begint op de dag van de eerste zitting en eindigt op de dag vóór dezelfde dag zoveel maanden later, die dag nog meegerekend; na een termijn die niet vanzelf opnieuw begint is een nieuwe beslissing nodig.",
        "A term begins on the day of the first session and ends on the day before the same day so many months later, that day included; after a term that does not begin again by itself a new decision is needed.",
        "L, I, D");

    /// <summary><i>Regeling van de dag</i> (Z16): exists for this track, class and age.</summary>
    public static Rule TermsOfTheDay { get; } = new(
        "Z16", RuleForce.Warning,
        "Op de dag van de zitting bestaat er een regeling voor de aanspraak, de klasse en de leeftijd; bestaat zij niet, dan betaalt de basisverzekering niet.",
        "On the day of the session there are terms for the track, the class and the age; if there are none, the basic insurance does not pay.",
        "L, D");

    /// <summary><i>Binnen de indicatie</i> (Z17): not before its start or the birth, not after its end, of its own patient.</summary>
    public static Rule WithinItsIndication { get; } = new(
        "Z17", RuleForce.Warning,
        "Een zitting is van de patiënt van haar indicatie, en niet vóór diens geboorte, vóór de eerste of na de laatste dag van de indicatie; anders telt zij niet mee en wordt zij genoemd.",
        "A session is of the patient of its indication, and not before the birth, before the first or after the last day of the indication; else it does not count and is named.",
        "D");

    /// <summary><i>Overlappende indicaties</i> (Z18): of one track, each with a count of its own.</summary>
    public static Rule IndicationsDoNotOverlap { get; } = new(
        "Z18", RuleForce.Warning,
        "Twee indicaties van één patiënt met dezelfde aanspraak overlappen elkaar niet, tenzij hun diagnoses verschillen of de aanspraak over alle indicaties samen telt.",
        "Two indications of one patient with the same track do not overlap, unless their diagnoses differ or the track counts over all indications together.",
        "D");

    /// <summary><i>Aanspraak van een declaratie</i> (Z19): is still what it was when it was claimed.</summary>
    public static Rule ClaimStillHolds { get; } = new(
        "Z19", RuleForce.Warning,
        "De CSI en de betaler waarmee een zitting is gedeclareerd, zijn nog die van haar nummer; schuift een nummer doordat een eerdere zitting vervalt of bijkomt, dan wordt de declaratie genoemd.",
        "The CSI and the payer with which a session was claimed are still those of its number; when a number moves because an earlier session is cancelled or added, the claim is named.",
        "D, I");

    /// <summary><i>Alle zittingenregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        ChronicAdult, ChronicChild, ChildNonChronic, Claudication, Osteoarthritis, Copd, Pelvic, Rheumatoid, Spondyloarthritis, PostCovid,
        NoEntitlement, CountsWhoeverPaid, VisitIsOneSession, AgeOnTheDay, InsideItsWindow, TermsOfTheDay, WithinItsIndication, IndicationsDoNotOverlap, ClaimStillHolds,
    ];
}
