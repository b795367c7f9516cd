namespace Declaratie.Domain;

/// <content>C43–C49, C57, C58, C60: credits and new numbers.</content>
public static partial class ClaimRules
{
    /// <summary><i>Afgewezen is niet te crediteren</i> (C43): at the insurer.</summary>
    public static Rule RejectedIsNotCreditedAtTheInsurer { get; } = new(
        "C43", RuleForce.Refusal,
        "Een regel waarvan niets is toegekend wordt niet bij de verzekeraar gecrediteerd.",
        "A line of which nothing was granted is not credited at the insurer.", "K");

    /// <summary><i>Credit gelijk aan debet</i> (C44): as it stands at the insurer.</summary>
    public static Rule InsurerCreditEqualsItsDebit { get; } = new(
        "C44", RuleForce.Reckoning,
        "Een credit aan de verzekeraar is gelijk aan de debetregel zoals die daar staat: dezelfde patiënt, datum, prestatie en behandelaar, en als bedrag wat is toegekend.",
        "A credit to the insurer equals the debit as it stands there: the same patient, date, performance and provider, and as amount what was granted.", "K, I, V");

    /// <summary><i>Credit na de retour</i> (C45): of its debit.</summary>
    public static Rule CreditComesAfterTheReturn { get; } = new(
        "C45", RuleForce.Refusal,
        "Een regel is pas bij de verzekeraar te crediteren als de retourinformatie van het bestand is verwerkt; gesloten zonder retour telt niet.",
        "A line can be credited at the insurer only after the return information of its file was processed; closed without a return does not count.", "K");

    /// <summary><i>Eén credit per debet</i> (C46): a second one gets 8084.</summary>
    public static Rule DebitIsCreditedOnce { get; } = new(
        "C46", RuleForce.Refusal,
        "Een debetregel is één keer te crediteren (8084).",
        "A debit can be credited once (8084).", "V");

    /// <summary><i>Referentie van het debet</i> (C47): on the credit.</summary>
    public static Rule CreditNamesItsDebit { get; } = new(
        "C47", RuleForce.Reckoning,
        "Een credit noemt de referentie van zijn debetregel (0651, 8017).",
        "A credit names the reference of its debit (0651, 8017).", "V");

    /// <summary><i>Debet en credit gescheiden</i> (C48): never in one file.</summary>
    public static Rule DebitAndCreditInSeparateFiles { get; } = new(
        "C48", RuleForce.Reckoning,
        "Een debetregel en zijn credit staan nooit in hetzelfde bestand (8062).",
        "A debit and its credit are never in the same file (8062).", "V");

    /// <summary><i>Nieuwe nummers</i> (C49): for every claim.</summary>
    public static Rule ReclaimHasNewNumbers { get; } = new(
        "C49", RuleForce.Refusal,
        "Een nieuwe declaratie heeft een nieuwe referentie in een bestand met een nieuw factuurnummer; een nummer dat al eens is gegeven wordt geweigerd (8021, 0030).",
        "A new claim has a new reference in a file with a new invoice number; a number that was given before is refused (8021, 0030).", "V");

    /// <summary><i>Credit blijft</i> (C57): a mistake gets a new document.</summary>
    public static Rule CreditIsNotUndone { get; } = new(
        "C57", RuleForce.Refusal,
        "Een geboekt creditbestand wordt niet teruggedraaid of nog eens geboekt; een fout wordt hersteld met een nieuw stuk.",
        "A credit file that was booked is not undone or booked again; a mistake is corrected by a new document.", "K");

    /// <summary><i>Datum van de credit</i> (C58): of the entry, or of the original.</summary>
    public static Rule CreditDate { get; } = new(
        "C58", RuleForce.Reckoning,
        "Een creditbestand heeft de datum van de post; met de instelling credit.date = original de datum van het declaratiebestand, tenzij die in een afgesloten periode valt.",
        "A credit file has the date of the entry; with the setting credit.date = original the date of the claim file, unless that lies in a closed period.", "K");

    /// <summary><i>Eerst de factuur crediteren</i> (C60): then to an insurer.</summary>
    public static Rule InvoiceIsCreditedBeforeTheInsurer { get; } = new(
        "C60", RuleForce.Reckoning,
        "Een behandeling die aan de patiënt is gefactureerd kan pas weer naar een verzekeraar als die factuur is gecrediteerd.",
        "A treatment that was invoiced to the patient can go to an insurer again only after that invoice was credited.", "K");
}
