namespace Declaratie.Domain.Payments;

/// <content>R44–R49: the summary, its modes and what is shown.</content>
public static partial class ReportRules
{
    /// <summary><i>Toegerekend bij de betaler, voorschot bij het label</i> (R44): the keys of the summary.</summary>
    public static Rule AllocatedByPayorAdvanceByLabel { get; } = Reckoning(
        "R44",
        "Toegerekende bedragen staan bij de betaler van de factuur, voorschotten bij het label van de ontvangst; rijen Onbekend en Gemengd dragen dus alleen voorschotten.",
        "Allocated amounts stand under the invoice payor, advances under the receipt label; so Unknown and Mixed rows carry only advances.",
        "N");

    /// <summary><i>Wie is betaald volgt het geld</i> (R45): back to the receipt it came from.</summary>
    public static Rule WhoGotPaidFollowsTheMoney { get; } = Reckoning(
        "R45",
        "Overzicht op wie is betaald: sleutel behandelaar, werkelijk betaalde behandelaar, betaler. Werkelijk betaald is de behandelaar van de ontvangst waar het geld vandaan komt, door hoeveel overdrachten ook: een voorschot staat bij zijn behandelaar en die behandelaar, een toegerekend bedrag bij de behandelaar van de factuur en die behandelaar; ontvangsten, terugbetalingen en correcties tweemaal bij hun eigen behandelaar; een paar van een afboeking of correctie onder q bij (q, q) en (behandelaar van de factuur, q). Met een keuze: de rijen waarin een van beide gekozen is.",
        "By who got paid: key (provider, provider actually paid, payor). Actually paid is the provider of the receipt the money came from, through any number of transfers: an advance stands under (its provider, that provider), an allocated amount under (invoice provider, that provider); receipts, refunds and corrections under (their provider, their provider); a write-off or adjustment pair under q stands under (q, q) and (invoice provider, q). With a selection: the rows of which either provider is selected.",
        "S, N");

    /// <summary><i>De behandelaar van de patiënt staat op de kaart</i> (R46): on the posting's date.</summary>
    public static Rule PatientsProviderIsOnTheChart { get; } = Reckoning(
        "R46",
        "Overzicht op behandelaar van de patiënt: sleutel behandelaar, behandelaar van de patiënt, betaler; de rijen tellen op tot die op behandelaar. De patiënt is bij een voorschot die van het tegoed, bij een toegerekend bedrag die van de factuur; de behandelaar op de kaart is die van de datum van de boeking (vóór de eerste datum: de eerste); geen waar geen patiënt achter de boeking staat.",
        "By patient's provider: key (provider, patient's provider, payor); its rows add up to those of by provider. The patient is the credit's for an advance, the invoice's for an allocated amount; the provider on the chart is the one on the posting's date (before the first date: the first one); none where no patient stands behind the posting.",
        "S, P");

    /// <summary><i>Rijen die niet nul zijn</i> (R47): with zero rows on, every row that has a posting.</summary>
    public static Rule RowsThatAreNotZero { get; } = Presentation(
        "R47",
        "Gewoonlijk: rijen met een bedrag anders dan nul. Met nulregels: elke rij die in de getoonde kolommen een boeking heeft.",
        "Default: rows with a non-zero amount. With zero rows on: every row that has a posting in the shown columns.",
        "S, D");

    /// <summary><i>Nulregels tonen alles</i> (R48): and details always show invoice numbers.</summary>
    public static Rule ZeroRowsShowEverything { get; } = Presentation(
        "R48",
        "Met nulregels (btw-verslag) worden ook detailregels van nul afgedrukt. De details tonen altijd factuurnummers.",
        "Zero rows on (GST reporting): zero-value detail lines are printed too. Detail output always shows invoice numbers.",
        "S, N");

    /// <summary><i>Delen veranderen geen cijfers</i> (R49): details, summary or both.</summary>
    public static Rule PartsNeverChangeFigures { get; } = Presentation(
        "R49",
        "Alleen details, alleen samenvatting of beide bepaalt welke delen te zien zijn, nooit de cijfers; Totaal ontvangsten en Opmerkingen staan er altijd.",
        "Details only, summary only, or both decides which parts are shown, never the figures; Receipts totalling and Notes always stand.",
        "S, N");
}
