namespace Declaratie.Domain.Payments;

/// <content>R1–R7: selection and period.</content>
public static partial class ReportRules
{
    /// <summary><i>Alleen de periode telt</i> (R1): both ends included.</summary>
    public static Rule OnlyThePeriodCounts { get; } = Reckoning(
        "R1",
        "Een boeking telt mee als en alleen als haar datum in de periode valt, de eerste en de laatste dag inbegrepen.",
        "A posting is in the report if and only if its date lies in the period, both ends included.",
        "S, N");

    /// <summary><i>De toerekendatum kiest</i> (R2): never the invoice date.</summary>
    public static Rule AllocationDateSelects { get; } = Reckoning(
        "R2",
        "Een toerekening telt op haar toerekendatum, wat de datums van ontvangst en factuur ook zijn; de factuurdatum kiest nooit.",
        "An allocation counts on its allocation date, whatever the dates of receipt and invoice; the invoice date never selects.",
        "S, P");

    /// <summary><i>Zonder toerekening geen regel</i> (R3): an invoice that nothing was allocated to stays out.</summary>
    public static Rule UnallocatedInvoicesStayOut { get; } = Reckoning(
        "R3",
        "Een factuur zonder toerekening in de periode geeft geen regel en geen bedrag.",
        "An invoice without allocation in the period gives no line and no amount.",
        "S");

    /// <summary><i>Geen keuze is iedereen</i> (R4): no providers selected is all of them.</summary>
    public static Rule NoSelectionIsEverybody { get; } = Reckoning(
        "R4",
        "Geen behandelaars gekozen betekent alle behandelaars.",
        "No providers selected means all providers.",
        "P");

    /// <summary><i>Alles aan of van de gekozen behandelaars</i> (R5): a movement is in when either side is selected.</summary>
    public static Rule SelectionTakesEitherSide { get; } = Reckoning(
        "R5",
        "Met een keuze van behandelaars doet een beweging mee als en alleen als de behandelaar van de ontvangst of bron (bij een overdracht: van het gevende of het ontvangende tegoed) of die van de factuur of correctie gekozen is: alles wat aan of van die behandelaar is toegerekend.",
        "With a selection a movement is included if and only if its receipt or source provider (of a transfer: of the source or the receiving credit) or its invoice or adjustment provider is selected: everything allocated to or from that provider.",
        "S");

    /// <summary><i>Ook anderen kunnen verschijnen</i> (R6): because of R5 the other side is shown too.</summary>
    public static Rule OthersMayAppear { get; } = Presentation(
        "R6",
        "De kolom Trns behandelaar, en in het overzicht op wie is betaald ook de groepen, kunnen daarom behandelaars tonen die niet gekozen zijn.",
        "So the transfer provider column, and in who-got-paid also the groups, may show providers outside the selection.",
        "S");

    /// <summary><i>De samenvatting noemt de gekozen behandelaars</i> (R7): in two of the three modes.</summary>
    public static Rule SummariesListTheSelected { get; } = Presentation(
        "R7",
        "De samenvattingen op behandelaar en op behandelaar van de patiënt noemen alleen gekozen behandelaars.",
        "The summaries by provider and by patient's provider list only selected providers.",
        "P");
}
