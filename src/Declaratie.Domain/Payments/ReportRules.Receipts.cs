namespace Declaratie.Domain.Payments;

/// <content>R8–R17a: receipts and their frozen payor label.</content>
public static partial class ReportRules
{
    /// <summary><i>Een ontvangst boekt ontvangst en voorschot</i> (R8): an opening balance posts nothing on its own date.</summary>
    public static Rule ReceiptPostsReceiptAndAdvance { get; } = Reckoning(
        "R8",
        "Een ontvangst boekt haar bedrag onder Ontvangsten en onder Vooraf betaling, bij haar behandelaar en haar betalerlabel; een beginsaldo boekt op zijn eigen datum niets.",
        "A receipt posts its amount under Receipts and under Advance payments, at its provider and its payor label; an opening-balance receipt posts nothing at its own date.",
        "N");

    /// <summary><i>Totaal ontvangsten</i> (R9): all receipts of the period, net of refunds and corrections.</summary>
    public static Rule ReceiptsTotallingIsAllReceipts { get; } = Reckoning(
        "R9",
        "Totaal ontvangsten is de som van de ontvangstboekingen in de periode van de gekozen behandelaars: alle ontvangsten, toegerekend of niet, na terugbetalingen en correcties met een datum in de periode.",
        "Receipts totalling is the sum of the receipt postings in the period whose provider is selected: all receipts, allocated or not, net of refunds and corrections dated in the period.",
        "S, P");

    /// <summary><i>De ontvangst staat er bruto</i> (R10): adjustments have their own line.</summary>
    public static Rule ReceiptIsShownGross { get; } = Presentation(
        "R10",
        "De kolom Ontvangst toont de bruto-ontvangst; correcties krijgen hun eigen regel.",
        "The receipt column shows the gross receipt; adjustments get their own line.",
        "S");

    /// <summary><i>Het label ligt vast op de boekdatum</i> (R11): nothing later changes it.</summary>
    public static Rule LabelIsFrozenOnThePostingDate { get; } = Reckoning(
        "R11",
        "Het betalerlabel is de stand aan het eind van de boekdatum, met alles wat op of vóór die dag gedateerd is (toerekeningen na terugdraaien, correcties, terugbetalingen, overdrachten); wat later gedateerd is verandert het nooit.",
        "The payor label is the position at the end of the posting date: everything dated on or before it (allocations net of deallocations, corrections, refunds, transfers out). What is dated later never changes it.",
        "S");

    /// <summary><i>Niet volledig toegerekend is Onbekend</i> (R12): also when partly allocated.</summary>
    public static Rule NotFullyAllocatedIsUnknown { get; } = Reckoning(
        "R12",
        "Staat er aan het eind van die dag nog iets open, of is er niets toegerekend, dan is het label Onbekend, ook bij gedeeltelijke toerekening. Een ontvangst van nul die aan facturen van nul is toegerekend geldt als toegerekend.",
        "Something still open at the end of that date, or nothing allocated: Unknown, also when partly allocated. A zero-value receipt allocated to zero-value invoices counts as allocated.",
        "S, P");

    /// <summary><i>Eén betaler is die betaler</i> (R13): Private when the invoice has none.</summary>
    public static Rule OnePayorIsThatPayor { get; } = Reckoning(
        "R13",
        "Volledig toegerekend aan facturen van één betaler: die betaler, en Particulier als de factuur er geen heeft.",
        "Fully allocated to invoices of one payor: that payor, and Private when the invoice has none.",
        "S, N");

    /// <summary><i>Meer betalers is Gemengd</i> (R14): fully allocated over more than one.</summary>
    public static Rule MorePayorsIsMixed { get; } = Reckoning(
        "R14",
        "Volledig toegerekend over meer dan één betaler: Gemengd.",
        "Fully allocated over more than one payor: Mixed.",
        "S, P");

    /// <summary><i>Beginsaldi zijn Beginsaldo</i> (R15): together with others it is Mixed.</summary>
    public static Rule OpeningBalancesAreOpenBalance { get; } = Reckoning(
        "R15",
        "Volledig toegerekend aan beginsaldi: Beginsaldo; samen met andere facturen: Gemengd. Een ontvangst die zelf een beginsaldo is heeft altijd het label Beginsaldo.",
        "Fully allocated to opening balances: Open Balance; together with others: Mixed. An opening-balance receipt itself is always labelled Open Balance.",
        "P, N");

    /// <summary><i>De factuurregel toont haar eigen betaler</i> (R16): whatever the receipt's label is.</summary>
    public static Rule InvoiceLineShowsItsOwnPayor { get; } = Presentation(
        "R16",
        "Een factuurregel onder een ontvangst toont altijd de betaler van de factuur, ook als de ontvangstregel Onbekend of Gemengd toont.",
        "An invoice line under a receipt always shows the invoice's own payor, also when the receipt line says Unknown or Mixed.",
        "S");

    /// <summary><i>De opmerkingen verklaren Onbekend</i> (R17): whenever some line shows it.</summary>
    public static Rule NotesExplainUnknown { get; } = Presentation(
        "R17",
        "Toont een regel Onbekend, dan leggen de Opmerkingen uit wat dat is.",
        "If any line shows Unknown, the Notes explain it.",
        "S, P");

    /// <summary><i>Geld van een betaler heeft die betaler</i> (R17a): also unallocated, when no patient is named.</summary>
    public static Rule PayorsMoneyHasThatPayor { get; } = Reckoning(
        "R17a",
        "Een ontvangst die haar betaler noemt en geen patiënt (geld van de rekening van een betaler) heeft die betaler als label, ook als zij niet is toegerekend. Een ontvangst die een patiënt noemt volgt R11–R15, welke betaler zij ook noemt.",
        "A receipt that names its payor and no patient (money from a payor's account) has that payor as label, also unallocated. A receipt that names a patient is labelled by R11–R15, whatever payor it names besides.",
        "P, D");
}
