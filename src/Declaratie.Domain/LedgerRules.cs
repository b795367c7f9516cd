namespace Declaratie.Domain;

/// <summary><i>Grootboekregels</i>: L1–L10, what the ledger refuses; nothing of a refused entry is applied.</summary>
public static class LedgerRules
{
    /// <summary><i>Sleutels</i> (L1): ids are unique within their kind, and what an entry names exists.</summary>
    public static Rule IdsAreUniqueAndExist { get; } = new(
        "L1", RuleForce.Refusal,
        "Een sleutel komt binnen zijn soort één keer voor (ontvangsten en overdrachten samen; alleen patient mag opnieuw), en waarnaar verwezen wordt bestaat.",
        "An id occurs once within its kind (receipts and transfers together; only patient may come again), and what is referred to exists.", "D");

    /// <summary><i>Bedragen</i> (L2): the sign of each amount.</summary>
    public static Rule AmountHasItsSign { get; } = new(
        "L2", RuleForce.Refusal,
        "Ontvangsten en facturen zijn minstens 0; toerekeningen ook, en 0 alleen tussen stukken die nu niets waard zijn; terugdraaien en herstellen meer dan 0 (0 alleen om een 0 terug te draaien); terugbetalingen, overdrachten en afboekingsregels meer dan 0; correcties niet 0.",
        "Receipts and invoices are at least 0; allocations too, and 0 only between documents that are worth nothing now; deallocations and reversals more than 0 (0 only to undo a 0); refunds, transfers and write-off lines more than 0; corrections and adjustments not 0.", "D");

    /// <summary><i>Toerekening past</i> (L3): an allocation does not exceed what is open on either side.</summary>
    public static Rule AllocationFits { get; } = new(
        "L3", RuleForce.Refusal,
        "Een toerekening is hoogstens wat aan beide kanten open staat, op elke dag vanaf de datum van de post.",
        "An allocation is at most what is open on either side, on every day from the entry's date on.", "D");

    /// <summary><i>Uitgave past</i> (L4): a refund, transfer or write-off line does not exceed what is open.</summary>
    public static Rule WithdrawalFits { get; } = new(
        "L4", RuleForce.Refusal,
        "Een terugbetaling, overdracht of afboekingsregel is hoogstens wat open staat, op elke dag vanaf de datum van de post.",
        "A refund, transfer or write-off line is at most what is open, on every day from the entry's date on.", "D");

    /// <summary><i>Terugdraaien past</i> (L5): no more is undone than was done.</summary>
    public static Rule UndoingFits { get; } = new(
        "L5", RuleForce.Refusal,
        "Er wordt niet meer teruggedraaid dan tussen dat tegoed en die factuur is toegerekend, en niet meer hersteld dan die afboeking op die factuur nog afboekt.",
        "No more is deallocated than is allocated between that credit and that invoice, and no more reversed than that write-off still writes off on that invoice.", "D");

    /// <summary><i>Correctie past</i> (L6): a correction leaves no document below what was given away, and no day over-used.</summary>
    public static Rule CorrectionFits { get; } = new(
        "L6", RuleForce.Refusal,
        "Een ontvangst wordt niet gecorrigeerd tot onder wat is terugbetaald en overgedragen, een factuur niet tot onder wat is afgeboekt, en geen dag blijft te veel gebruikt.",
        "A receipt is not corrected below what was refunded and transferred out, nor an invoice below what was written off, and no day is left over-used.", "D");

    /// <summary><i>Volgorde</i> (L7): an entry is not dated before what it refers to.</summary>
    public static Rule DateIsNotBefore { get; } = new(
        "L7", RuleForce.Refusal,
        "Een post is niet gedateerd vóór datgene waarnaar hij verwijst.",
        "An entry is not dated before what it refers to.", "D");

    /// <summary><i>Afgesloten periode</i> (L8): nothing is accepted that would change a closed day.</summary>
    public static Rule PeriodIsOpen { get; } = new(
        "L8", RuleForce.Refusal,
        "Na afsluiten tot en met een dag wordt niets aanvaard dat op of vóór die dag iets boekt of verandert; die dag schuift nooit terug.",
        "After closing through a day nothing is accepted that posts or changes anything on or before it; that day never moves back.", "D");

    /// <summary><i>Eigen rekening</i> (L9): a credit pays invoices of its own patient, account or payor.</summary>
    public static Rule CreditPaysItsOwn { get; } = new(
        "L9", RuleForce.Refusal,
        "Een tegoed van een patiënt betaalt facturen van die patiënt of van patiënten met dezelfde rekening; een tegoed zonder patiënt betaalt facturen van die betaler.",
        "A credit of a patient pays invoices of that patient or of patients with the same account; a credit without a patient pays invoices of that payor.", "D");

    /// <summary><i>Bijzondere labels</i> (L10): the special labels are no payor ids.</summary>
    public static Rule LabelIsReserved { get; } = new(
        "L10", RuleForce.Refusal,
        "Private, Unknown, Mixed en Open Balance zijn geen sleutels van betalers.",
        "Private, Unknown, Mixed and Open Balance are no payor ids.", "D");

    /// <summary><i>Alle grootboekregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        IdsAreUniqueAndExist, AmountHasItsSign, AllocationFits, WithdrawalFits, UndoingFits,
        CorrectionFits, DateIsNotBefore, PeriodIsOpen, CreditPaysItsOwn, LabelIsReserved,
    ];
}
