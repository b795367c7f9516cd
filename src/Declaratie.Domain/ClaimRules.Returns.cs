namespace Declaratie.Domain;

/// <content>C22–C27, C30–C33, C41, C42, C53, C59, C64, C65: what comes back and what becomes of it.</content>
public static partial class ClaimRules
{
    /// <summary><i>Retour ophalen</i> (C22): the same one twice changes nothing.</summary>
    public static Rule ReturnCountsOnce { get; } = new(
        "C22", RuleForce.Reckoning,
        "Retourinformatie mag vaker binnenkomen; dezelfde nog eens verandert niets.",
        "Return information may come in more than once; the same one again changes nothing.", "S");

    /// <summary><i>Vinkje uit</i> (C23): a decision with a reason.</summary>
    public static Rule NotReclaimingNeedsAReason { get; } = new(
        "C23", RuleForce.Refusal,
        "Een regel niet opnieuw declareren is een besluit met een reden; zonder reden wordt het geweigerd.",
        "Not claiming a line again is a decision with a reason; without a reason it is refused.", "S");

    /// <summary><i>Te behandelen</i> (C24): without anybody fetching them.</summary>
    public static Rule ReturnsToHandleAreListed { get; } = new(
        "C24", RuleForce.Query,
        "Elk retourbestand met een bezwaar staat vanzelf onder te behandelen.",
        "Every return file with an objection is listed as to be handled, of its own accord.", "S");

    /// <summary><i>Alles aangevinkt</i> (C25): until somebody decides otherwise.</summary>
    public static Rule ReturnedLinesHaveADefault { get; } = new(
        "C25", RuleForce.Reckoning,
        "Een teruggekomen regel wordt opnieuw gedeclareerd als er niets van is toegekend en aanvaard als er iets van is toegekend, tot iemand anders besluit.",
        "A returned line is claimed again when nothing of it was granted and accepted when something was, until somebody decides otherwise.", "S");

    /// <summary><i>De retourcode bij de regel</i> (C26): and at its treatment.</summary>
    public static Rule RetourCodeIsShown { get; } = new(
        "C26", RuleForce.Query,
        "Bij een regel en bij zijn behandeling staan de retourcodes van het laatste antwoord.",
        "A line and its treatment show the retour codes of the latest answer.", "S");

    /// <summary><i>Crediteren</i> (C27): the whole return file at once.</summary>
    public static Rule CreditingHandlesTheWholeReturn { get; } = new(
        "C27", RuleForce.Reckoning,
        "Crediteren handelt alle teruggekomen regels in één keer af: wat opnieuw wordt gedeclareerd komt in één creditbestand, de rest volgt zijn besluit; is er niets opnieuw te declareren, dan sluit het zonder creditbestand.",
        "Crediting handles all returned lines at once: what is claimed again goes into one credit file, the rest follows its resolution; when nothing is claimed again it closes without a credit file.", "S");

    /// <summary><i>Gecrediteerd staat onder retouren</i> (C30): to be corrected.</summary>
    public static Rule CreditedIsInReturns { get; } = new(
        "C30", RuleForce.Query,
        "Gecrediteerde behandelingen zijn te vinden onder retouren.",
        "Credited treatments are found in the returns.", "S");

    /// <summary><i>Vergrootglas</i> (C31): agenda details with the retour code.</summary>
    public static Rule DetailsShowTheRetourCode { get; } = new(
        "C31", RuleForce.Advice,
        "Wie een behandeling uit retouren opent, ziet de gegevens uit de agenda met de retourcode.",
        "Opening a treatment from the returns shows its agenda details with the retour code.", "S");

    /// <summary><i>Herdeclareren</i> (C32): after correcting and booking.</summary>
    public static Rule CorrectedIsClaimedAgain { get; } = new(
        "C32", RuleForce.Reckoning,
        "Een behandeling die onder retouren is verbeterd en geboekt staat weer klaar om te declareren.",
        "A treatment that was corrected and booked in the returns is ready to claim again.", "S");

    /// <summary><i>Eerst verbeteren</i> (C33): or say why not.</summary>
    public static Rule ReturnIsCorrectedFirst { get; } = new(
        "C33", RuleForce.Refusal,
        "Uit retouren is een behandeling alleen te boeken als zij na het crediteren is gewijzigd, of met een reden om haar ongewijzigd aan te bieden; een restant voor de patiënt heeft geen wijziging nodig.",
        "A treatment is booked from the returns only when it was edited after it was credited, or with a reason to offer it unchanged; a remainder for the patient needs no edit.", "S, D");

    /// <summary><i>0613 naar de patiënt</i> (C41): as a private claim.</summary>
    public static Rule PolicyRefusalGoesToThePatient { get; } = new(
        "C41", RuleForce.Reckoning,
        "Een behandeling met 0613 wordt gecrediteerd, op de patiënt gezet en opnieuw geboekt, en komt dan in een particulier bestand tegen het particuliere tarief van de behandeldatum.",
        "A treatment with 0613 is credited, set to the patient and booked again, and then goes into a private file at the private tariff of the treatment date.", "A");

    /// <summary><i>0611 in het voordeel van de praktijk</i> (C42): no credit.</summary>
    public static Rule HigherTariffIsAccepted { get; } = new(
        "C42", RuleForce.Reckoning,
        "Kent de verzekeraar met 0611 meer toe dan gedeclareerd, dan wordt er niet gecrediteerd: het bestand is afgehandeld en het verschil wordt geboekt.",
        "When the insurer grants more than was claimed with 0611, nothing is credited: the file is settled and the difference is posted.", "A");

    /// <summary><i>Berekend bedrag</i> (C53): decides whether the patient pays.</summary>
    public static Rule PatientPaysWhatWasCalculated { get; } = new(
        "C53", RuleForce.Reckoning,
        "De patiënt betaalt alleen als de verzekeraar meer berekende dan toekende; is er 0 berekend, dan wordt de regel verbeterd en opnieuw gedeclareerd.",
        "The patient pays only when the insurer calculated more than it granted; when 0 was calculated the line is corrected and claimed again.", "V, D");

    /// <summary><i>Toegekende regels</i> (C59): settle; only the rest is handled.</summary>
    public static Rule GrantedLinesSettle { get; } = new(
        "C59", RuleForce.Reckoning,
        "Van een gedeeltelijk afgewezen bestand zijn de volledig toegekende regels afgehandeld; alleen de andere worden behandeld.",
        "Of a file that was rejected in part, the lines granted in full settle; only the others are handled.", "K");

    /// <summary><i>Onbegrepen retour</i> (C64): kept, and carried out nowhere.</summary>
    public static Rule ReturnThatDoesNotTie { get; } = new(
        "C64", RuleForce.Warning,
        "Een retour met een onbekend bestand of een onbekende regel, met te weinig regels of met totalen die niet kloppen, wordt met deze waarschuwing en de reden bewaard en raakt geen behandeling.",
        "A return that names an unknown file or line, leaves lines out, or whose totals do not tie is kept with this warning and the reason, and touches no treatment.", "D");

    /// <summary><i>Dezelfde retour</i> (C65): accepted, and without effect.</summary>
    public static Rule SameReturnChangesNothing { get; } = new(
        "C65", RuleForce.Warning,
        "Een retour met hetzelfde bestand, dezelfde codes en dezelfde regels als een eerdere, in welke volgorde en op welke datum ook, wordt met deze waarschuwing aanvaard en verandert niets; een andere retour voor dat bestand wordt geweigerd (C63).",
        "A return with the same file, codes and lines as an earlier one, in any order and on any date, is accepted with this warning and changes nothing; another return for that file is refused (C63).", "S, D");
}
