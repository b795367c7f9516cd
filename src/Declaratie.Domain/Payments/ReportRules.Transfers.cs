namespace Declaratie.Domain.Payments;

/// <content>R31–R43: transfers, write-offs and adjustments by another provider.</content>
public static partial class ReportRules
{
    /// <summary><i>Een andere behandelaar is een overdracht</i> (R31): of an earlier credit.</summary>
    public static Rule OtherProviderIsATransfer { get; } = Presentation(
        "R31",
        "Een toerekening in de periode van een tegoed van daarvoor, waarbij de behandelaar van het tegoed een andere is dan die van de factuur, staat onder Overdrachten: een van-regel (voorschot min) en een naar-regel (plus).",
        "An allocation in the period of a credit posted before it, whose provider is not the invoice's, is listed under Transfers: a from-line (advance minus) and a to-line (plus).",
        "S, P");

    /// <summary><i>Een andere betaler is een overdracht</i> (R32): when the label is a known one.</summary>
    public static Rule OtherPayorIsATransfer { get; } = Presentation(
        "R32",
        "Hetzelfde als de behandelaars gelijk zijn maar een bekend label van de betaler van de factuur verschilt. Van Onbekend of Gemengd naar een betaler is geen overdracht (R20).",
        "The same when the providers are equal but a known label differs from the invoice's payor. Unknown or Mixed to a payor is no transfer (R20).",
        "S, N");

    /// <summary><i>In één periode blijft het bij de ontvangst</i> (R33): not repeated under transfers.</summary>
    public static Rule SamePeriodStaysUnderTheReceipt { get; } = Presentation(
        "R33",
        "Ontvangst en toerekening aan een andere behandelaar in één periode: te zien onder de ontvangst met de Trns behandelaar, niet nog eens onder Overdrachten.",
        "Receipt and cross-provider allocation in one period: shown under the receipt with the transfer provider, not repeated under Transfers.",
        "S, D");

    /// <summary><i>Overdracht aan een patiënt geeft een nieuw tegoed</i> (R34): the source keeps its label.</summary>
    public static Rule PatientTransferMakesANewCredit { get; } = Reckoning(
        "R34",
        "Overdracht van patiënt naar patiënt: een van-regel met de behandelaar en het ongewijzigde label van de bron; de naar-regel is een nieuw tegoed van de ontvangende patiënt, met het label van R11–R16 op de overdrachtsdatum.",
        "Patient-to-patient transfer: a from-line with the source's provider and unchanged label; the to-line is a new credit of the receiving patient, labelled by R11–R16 at the transfer date.",
        "S");

    /// <summary><i>Ontvangen en niet toegerekend is Onbekend</i> (R35): of a transferred-in credit.</summary>
    public static Rule ReceivedUnallocatedIsUnknown { get; } = Reckoning(
        "R35",
        "Is het ontvangende tegoed niet toegerekend, dan is het Onbekend.",
        "Receiving credit not allocated: Unknown.",
        "S");

    /// <summary><i>Ontvangen voor één betaler is die betaler</i> (R36): of a transferred-in credit.</summary>
    public static Rule ReceivedForOnePayorIsThatPayor { get; } = Reckoning(
        "R36",
        "Is het ontvangende tegoed volledig aan één betaler toegerekend, dan is het die betaler.",
        "Receiving credit fully allocated to one payor: that payor.",
        "S");

    /// <summary><i>Ontvangen voor meer betalers is Gemengd</i> (R37): the amounts keep their own payor.</summary>
    public static Rule ReceivedForMorePayorsIsMixed { get; } = Reckoning(
        "R37",
        "Is het ontvangende tegoed volledig over meer betalers toegerekend, dan is het Gemengd; de bedragen gaan toch naar de eigen betaler van elke factuur.",
        "Receiving credit fully allocated over several payors: Mixed; the amounts still go to each invoice's own payor.",
        "S");

    /// <summary><i>Overdrachten zijn samen nul</i> (R38): and never change receipts totalling.</summary>
    public static Rule TransfersSumToZero { get; } = Reckoning(
        "R38",
        "Een overdracht verandert Totaal ontvangsten nooit; van en naar zijn samen nul.",
        "A transfer never changes Receipts totalling; from and to are together 0.",
        "P, N");

    /// <summary><i>Het ontvangende tegoed houdt zijn behandelaar</i> (R39): unless told otherwise.</summary>
    public static Rule ReceivedCreditKeepsItsProvider { get; } = Reckoning(
        "R39",
        "Het ontvangende tegoed houdt de behandelaar van de bron, tenzij de overdracht een andere noemt.",
        "The receiving credit keeps the source's provider unless told otherwise.",
        "N");

    /// <summary><i>Een eigen afboeking boekt niets</i> (R40): under the invoice's provider.</summary>
    public static Rule OwnWriteOffPostsNothing { get; } = Reckoning(
        "R40",
        "Afboeking onder de behandelaar van de factuur: geen regel, geen bedrag.",
        "Write-off under the invoice's provider: no line, no amount.",
        "S");

    /// <summary><i>De afboeking van een ander is een overdracht</i> (R41): minus under the one, plus under the other.</summary>
    public static Rule OtherProvidersWriteOffIsATransfer { get; } = Reckoning(
        "R41",
        "Afboeking onder een andere behandelaar: onder Overdrachten, met Factuurcorrecties min bij die behandelaar en plus bij de behandelaar van de factuur.",
        "Write-off under another provider: in the Transfers section, Invoice adjustments minus at that provider and plus at the invoice's provider.",
        "S, D");

    /// <summary><i>De afboekingsregel heeft de betaler van de factuur</i> (R42): never Mixed or Unknown.</summary>
    public static Rule WriteOffLineHasTheInvoicesPayor { get; } = Reckoning(
        "R42",
        "Een afboekingsregel heeft altijd de betaler (en de Trns behandelaar) van de factuur die zij afboekt; een reeks over verschillende betalers geeft één paar per factuur, nooit Gemengd of Onbekend.",
        "A write-off line always has the payor (and transfer provider) of the invoice it clears; a batch over mixed payors gives one pair per invoice, never Mixed or Unknown.",
        "S");

    /// <summary><i>De verlaging door een ander is een overdracht</i> (R43): as R41, besides what R28 posts.</summary>
    public static Rule OtherProvidersLoweringIsATransfer { get; } = Reckoning(
        "R43",
        "Een factuurcorrectie onder een andere behandelaar die de factuur verlaagt: als R41, naast wat R28 boekt als er geld vrijkomt.",
        "An invoice adjustment entered under another provider that lowers the invoice: as R41, besides what R28 posts if money is freed.",
        "S, D");
}
