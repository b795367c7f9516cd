namespace Declaratie.Tests.House;

// One row of the word list.
internal sealed record Word(string Term, string Dutch, string Meaning, string Where);

/// <summary>The words of the practice that are no type, or mean more than one.</summary>
internal static class Glossary
{
    private const string Where = "glossary";

    public static IReadOnlyList<Word> Words { get; } =
    [
        new("Receipt", "ontvangst, betaling", "Money taken in: number, date, patient and/or payor it came from, provider under whom it was taken, amount. A credit.", Where),
        new("Invoice", "factuur", "Claim for work done: number, date, patient, provider who did the work, payor of the treatment, amount of at least 0. A debit.", Where),
        new("Patient invoice", "patiëntfactuur", "Billed to the patient: private work, or the own contribution to payor-covered treatment.", Where),
        new("Payor invoice", "factuur aan betaler", "Billed to the payor: the covered part of the treatment.", Where),
        new("Payor", "betaler, tariefsoort", "The scheme or insurer that wholly or partly pays the treatment. None is Private. Comes from the invoice, not from who hands over the money.", Where),
        new("Provider", "behandelaar", "Someone who can be paid. Three roles, never mixed up: the receipt's provider, the invoice's provider, the patient's provider (on the chart).", Where),
        new("Transfer provider (Trns)", "Trns behandelaar", "The provider on the invoice or adjustment: to whom the money is allocated.", Where),
        new("Allocation", "toerekening", "Dated link of an amount between a credit and a debit. Many-to-many, partial amounts allowed. Undoing it re-opens both sides and changes no balance.", Where),
        new("Advance payment", "voorgeschoten of vooraf betaling", "The unallocated part of a receipt; belongs to the receipt's provider and the receipt's payor label.", Where),
        new("Invoice adjustment", "correctie op factuur", "Signed change of an invoice after it was raised, with its own date and its own provider.", Where),
        new("Receipt correction", "correctie op ontvangst", "Signed change of a receipt. Shown under Receipts and Advance, never under Adjustments.", Where),
        new("Refund", "terugbetaling", "Money given back. Shown under Receipts and Advance, never under Adjustments.", Where),
        new("Write-off", "afboeking", "Non-cash credit that clears (part of) a debt; carries a selectable provider.", Where),
        new("Transfer", "overdracht", "An open amount moved to another patient; also the section Transfers between Providers or Payors of the report.", Where),
        new("Private", "Particulier", "Label: the treatment has no payor.", Where),
        new("Unknown", "Onbekend", "Label of a receipt that was not fully allocated at its posting date. Never changes afterwards.", Where),
        new("Mixed", "Gemengd", "Label of a credit that at its posting date was fully allocated over more than one payor.", Where),
        new("Open Balance", "Beginsaldo, OpenstPost", "Label: brought in at start-up or conversion; has no payor.", Where),
        new("Posting date", "boekdatum", "The date under which the receipt stands in the books: the receipt's date.", Where),
        new("Posting", "boeking", "What an entry writes: date, provider, payor, column, amount. A report sums the postings of its period.", Where),
        new("Open amount", "openstaand bedrag", "Amount, own corrections included, minus allocations (and minus refunds, transfers out, write-offs). Upper bound for allocating, refunding, transferring, writing off.", Where),
        new("Credit", "tegoed", "A receipt, or what a transfer made of one: money that can pay invoices.", Where),
        new("Receipts totalling", "Totaal ontvangsten", "All receipts of the period, allocated or not, net of refunds and corrections.", Where),
        new("Journal", "journaal", "Everything that happened in a practice, in the order in which it was recorded; nothing in it is changed or deleted.", Where),
    ];
}
