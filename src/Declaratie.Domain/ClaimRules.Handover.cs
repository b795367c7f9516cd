namespace Declaratie.Domain;

/// <content>C28, C29, C34–C40, C66: the bookkeeping and the sessions.</content>
public static partial class ClaimRules
{
    /// <summary><i>Creditbestand boeken</i> (C28): makes it ready for the bookkeeping.</summary>
    public static Rule BookingReadiesTheCreditFile { get; } = new(
        "C28", RuleForce.Warning,
        "Boeken maakt een creditbestand klaar voor de boekhouding; een creditbestand dat nog open is blijft bij het verwerken van zijn maand met deze waarschuwing achter.",
        "Booking makes a credit file ready for the bookkeeping; one that is still open is left out with this warning when its month is collected.", "S");

    /// <summary><i>Eerst de retouren</i> (C29): then the bookkeeping.</summary>
    public static Rule ReturnsComeBeforeHandingOver { get; } = new(
        "C29", RuleForce.Warning,
        "Verwerken van een maand waarschuwt als er onder retouren nog behandelingen staan die in of vóór die maand zijn gecrediteerd.",
        "Collecting a month warns when treatments that were credited in or before it are still in the returns.", "S, D");

    /// <summary><i>Maand van doorboeken</i> (C34): the month of the document.</summary>
    public static Rule MonthIsThatOfTheDocument { get; } = new(
        "C34", RuleForce.Reckoning,
        "Doorboeken gaat per maand van de datum van het stuk, niet van de behandeling.",
        "The hand-over goes by the month of the date of the document, not of the treatment.", "S");

    /// <summary><i>Eerst verwerken</i> (C35): then insturen.</summary>
    public static Rule CollectedBeforeSubmitted { get; } = new(
        "C35", RuleForce.Refusal,
        "Insturen kan alleen als de maand eerst is verwerkt.",
        "A month is submitted only after it was collected.", "S");

    /// <summary><i>Insturen</i> (C36): every document in one run.</summary>
    public static Rule SubmittingHandsOverOnce { get; } = new(
        "C36", RuleForce.Reckoning,
        "Insturen geeft de verwerkte stukken van de maand aan de boekhouding; een stuk gaat één keer mee.",
        "Submitting hands the collected documents of the month to the bookkeeping; a document goes once.", "S");

    /// <summary><i>Regelmatig doorboeken</i> (C37): do not let months pile up.</summary>
    public static Rule HandOverRegularly { get; } = new(
        "C37", RuleForce.Advice,
        "Boek regelmatig door naar de boekhouding.",
        "Hand over to the bookkeeping regularly.", "S");

    /// <summary><i>Zittingen opnieuw bepalen</i> (C38): after claiming, invoicing or crediting.</summary>
    public static Rule ChangesMakeSessionsStale { get; } = new(
        "C38", RuleForce.Reckoning,
        "Na declareren, factureren, crediteren of het wijzigen van een behandeling zijn de zittingen van haar maand verouderd, tot ze opnieuw zijn bepaald.",
        "After claiming, invoicing, crediting or editing a treatment the sessions of its month are stale, until they are determined again.", "S");

    /// <summary><i>Maand van de agenda</i> (C39): not of the invoice.</summary>
    public static Rule SessionsFollowTheAgendaMonth { get; } = new(
        "C39", RuleForce.Reckoning,
        "Zittingen worden bepaald over de maand van de behandeling in de agenda, niet over die van de factuur.",
        "Sessions are determined over the month of the treatment in the agenda, not over that of the invoice.", "S");

    /// <summary><i>Declaratieverslag</i> (C40): to be read regularly.</summary>
    public static Rule ReadTheClaimReport { get; } = new(
        "C40", RuleForce.Advice,
        "Raadpleeg het declaratieverslag regelmatig.",
        "Consult the claim report regularly.", "S");

    /// <summary><i>Soort van een rekening</i> (C66): on the balance sheet or of profit and loss, not both.</summary>
    public static Rule AccountsAreOfOneType { get; } = new(
        "C66", RuleForce.Refusal,
        "Een grootboekrekening is een balansrekening of een resultaatrekening. Staat hetzelfde nummer ingesteld voor beide, dan wordt er niets doorgeboekt; twee rollen van één soort mogen hetzelfde nummer hebben.",
        "An account is on the balance sheet or of profit and loss. When one number is set for both, nothing is handed over; two roles of one type may have the same number.", "D");
}
