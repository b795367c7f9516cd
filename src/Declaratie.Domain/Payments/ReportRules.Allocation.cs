namespace Declaratie.Domain.Payments;

/// <content>R18–R30: allocation, advances, refunds and corrections.</content>
public static partial class ReportRules
{
    /// <summary><i>Toerekenen verplaatst voorschot naar factuur</i> (R18): minus under advances, plus under the invoice.</summary>
    public static Rule AllocationMovesAdvanceToInvoice { get; } = Reckoning(
        "R18",
        "Een toerekening boekt haar bedrag af van Vooraf betaling, bij de behandelaar en het label van de ontvangst, en bij op de behandelaar en de betaler van de factuur: onder Factuur betaler als de factuur aan de betaler is gericht, anders onder Factuur patiënt.",
        "An allocation posts its amount off Advance payments, at the receipt's provider and label, and onto the invoice's provider and payor: in Payor invoices for an invoice billed to the payor, else in Patient invoices.",
        "S");

    /// <summary><i>Het voorschot is wat overblijft</i> (R19): when receipt and allocation share a period.</summary>
    public static Rule AdvanceIsWhatIsLeft { get; } = Presentation(
        "R19",
        "Vallen ontvangst en toerekening in één periode, dan toont de regel van de ontvangst als voorschot alleen wat haar netto toerekeningen in de periode overlaten; terugbetalingen, correcties en overdrachten hebben hun eigen regel.",
        "Receipt and allocation in one period: the receipt's line shows as advance only what its net allocations in the period have left; refunds, corrections and transfers out have lines of their own.",
        "N");

    /// <summary><i>Een eerder voorschot wordt negatief</i> (R20): so that nobody is paid twice.</summary>
    public static Rule EarlierAdvanceTurnsNegative { get; } = Reckoning(
        "R20",
        "Ontvangst vóór de periode, toerekening erin: het voorschot min, het toegerekende plus, samen nul; te vinden onder Vooruitbetalingen nu toegerekend.",
        "Receipt before the period, allocation in it: advance minus and allocated plus, together 0; listed under Advance payments now allocated.",
        "S");

    /// <summary><i>Het totaal in de opmerkingen</i> (R21): advance payments now allocated.</summary>
    public static Rule NotesTotalAdvancesNowAllocated { get; } = Reckoning(
        "R21",
        "Vooruitbetalingen nu toegerekend in de Opmerkingen is de som van de toerekeningen in de periode op tegoeden van daarvoor, ook die onder Overdrachten, min gewone terugdraaiingen, zonder wat een correctie terugdwong; de bewegingen volgens R5. Een beginsaldo geldt als van vóór elke periode; een overgedragen tegoed is van zijn overdrachtsdatum.",
        "The Notes total Advance payments now allocated is the sum of allocations of the period on credits posted before it, including those listed under Transfers, minus plain deallocations, without reversals forced by adjustments and corrections; movements selected by R5. An opening-balance receipt counts as posted before every period; a transferred-in credit is posted on its transfer date.",
        "S, N");

    /// <summary><i>Terugdraaien boekt het tegendeel</i> (R22): on its own day; nothing is ever deleted.</summary>
    public static Rule UndoingPostsTheOpposite { get; } = Reckoning(
        "R22",
        "Een toerekening terugdraaien boekt precies het tegendeel op de dag van het terugdraaien; er wordt nooit iets verwijderd.",
        "Undoing an allocation posts the exact opposite on the day it is undone; nothing is ever deleted.",
        "P, D");

    /// <summary><i>Toegerekend aan wie het werk deed</i> (R23): the advance stays with who took the money.</summary>
    public static Rule AllocatedToTheInvoicesProvider { get; } = Reckoning(
        "R23",
        "Het toegerekende bedrag is van de behandelaar van de factuur, het voorschot van de behandelaar van de ontvangst.",
        "The allocated amount belongs to the invoice provider, the advance to the receipt provider.",
        "S");

    /// <summary><i>De voorschotkolom alleen waar nodig</i> (R24): in print; JSON and CSV carry it unless hidden.</summary>
    public static Rule AdvanceColumnOnlyIfNeeded { get; } = Presentation(
        "R24",
        "In druk is er alleen een kolom Vooraf betaling als voorschotten niet verborgen zijn en een getoonde regel een voorschot anders dan nul heeft (met nulregels: enig voorschot). JSON en CSV hebben haar tenzij verborgen.",
        "In print the advance column exists only if advances are not hidden and a shown line or row has an advance other than zero (zero rows on: any advance). JSON and CSV carry it unless hidden.",
        "S, D");

    /// <summary><i>Verborgen voorschotten vallen weg</i> (R25): but receipts totalling, reconciliation and notes stay.</summary>
    public static Rule HiddenAdvancesAreLeftOut { get; } = Presentation(
        "R25",
        "Verborgen: geen kolom Vooraf betaling; de regels die alleen een ontvangst of voorschot kunnen dragen vervallen (ontvangsten waarvan in de periode niets is toegerekend, terugbetalingen, correcties, van-regels van voorschotten, naar-regels van overdrachten waarvan niets is toegerekend), nulregels of niet; Totaal is Toegerekend; Totaal ontvangsten, Aansluiting en Opmerkingen blijven gelijk.",
        "Hidden: no advance column; dropped are the detail lines that can only carry a receipt or an advance (receipts of which nothing is allocated in the period, refunds, corrections, from-lines of advances, to-lines of transfers of which nothing is allocated), zero rows or not; Total is Allocated; Receipts totalling, reconciliation and Notes are unchanged.",
        "S, P, D");

    /// <summary><i>Terugbetalingen staan onder voorschotten</i> (R26): also of a part.</summary>
    public static Rule RefundsStandUnderAdvances { get; } = Reckoning(
        "R26",
        "Terugbetalingen staan onder Vooraf betaling; ook die van een deel van een voorschot.",
        "Refunds appear under Advance payments; the same for a partly refunded advance.",
        "S, P");

    /// <summary><i>Te veel toegerekend gaat terug, nieuwste eerst</i> (R27): after a correction or an adjustment.</summary>
    public static Rule OverAllocationGoesBackNewestFirst { get; } = Reckoning(
        "R27",
        "Wat na een correctie te veel is toegerekend gaat terug naar zijn bron, de nieuwste toerekening eerst (op toerekendatum, dan volgorde in het journaal), op de datum van de correctie of op de datum van de toerekening als die later is. Te veel toegerekend is wat de toerekeningen het stuk na alle tot nu toe opgetekende posten te boven gaan; blijft toch een dag te veel gebruikt, dan wordt de post geweigerd (L6).",
        "What a correction leaves over-allocated is deallocated back to its source, newest allocation first (by allocation date, then journal order), on the correction date or on the allocation's own date if that is later. Over-allocated is by how much, after all entries recorded so far, allocations exceed the document; if some day is left over-used all the same, the entry is refused (L6).",
        "P, D");

    /// <summary><i>De kolom volgt de oorzaak</i> (R28): of a forced deallocation.</summary>
    public static Rule ForcedColumnFollowsItsCause { get; } = Reckoning(
        "R28",
        "Terugdraaien dat een factuurcorrectie afdwingt staat onder Factuurcorrecties; dat een ontvangstcorrectie afdwingt staat in de oorspronkelijke kolom.",
        "A deallocation forced by an invoice adjustment stands in Invoice adjustments; one forced by a receipt correction in the original column.",
        "S, N");

    /// <summary><i>Wat niets vrijmaakt boekt niets</i> (R29): an adjustment under the invoice's own provider.</summary>
    public static Rule FreeingNothingPostsNothing { get; } = Reckoning(
        "R29",
        "Een factuurcorrectie onder de eigen behandelaar van de factuur die geen geld vrijmaakt boekt niets.",
        "An adjustment under the invoice's own provider that frees no money posts nothing.",
        "N");

    /// <summary><i>Geld terug voor gedaan werk</i> (R30): an invoice adjustment and a refund.</summary>
    public static Rule RefundOfWorkIsAdjustmentAndRefund { get; } = Reckoning(
        "R30",
        "Geld terugbetalen dat voor gedaan werk was betaald is een factuurcorrectie en een terugbetaling: toegerekend min, voorschot per saldo nul, ontvangsten min.",
        "Refund of money paid for work done is an invoice adjustment and a refund: net Allocated minus, Advance 0, Receipts minus.",
        "P");
}
