using Declaratie.Domain.Bookkeeping;
using Declaratie.Reporting.Drawing;
using static Declaratie.Reporting.Status.GridContent;

namespace Declaratie.Reporting.Status;

/// <summary><i>Doorboeken op papier</i>: what is handed to the bookkeeping of a month, for people, as plain text in Dutch or English.</summary>
/// <remarks>Amounts and dates are in the reader's notation, whatever the culture of the machine; lines end in a line feed. It fits 120 columns.</remarks>
public static class BookkeepingText
{
    /// <summary><i>Schrijf</i>: draws the month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="practice">The name of the practice.</param>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="writer">Where to; it stays open.</param>
    public static void Write(BookkeepingMonth month, string practice, ReportLanguage language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new GridPage(language, writer);
        WriteTitle(page, month, practice);
        WriteAccounts(page, month);
        WriteLines(page, month);
        page.End(page.Words.Say("Deze maand heeft niets om door te boeken.", "This month has nothing to hand over."));
    }

    private static void WriteTitle(GridPage page, BookkeepingMonth month, string practice)
    {
        var (words, notation) = (page.Words, page.Notation);
        var (count, waiting) = (month.Documents.Length, month.Waiting);
        page.Title(
            $"{words.Say("Doorboeken", "Bookkeeping")} {notation.Month(month.Month)}",
            practice,
            $"{words[month.Status]}; run {notation.Count(month.Run)}; {words.Say("stukken", "documents")}: {notation.Count(count)}, {words.Say("totaal", "total")}: {notation.Amount(month.Total)}");
        if (waiting > 0)
        {
            page.Title(words.Say($"Niet in deze run: {notation.Count(waiting)}", $"Not in this run: {notation.Count(waiting)}"));
        }
    }

    private static void WriteAccounts(GridPage page, BookkeepingMonth month)
    {
        var (words, notation) = (page.Words, page.Notation);
        page.Section(month.PerAccount(), words.Say("Rekeningen", "Accounts"),
        [
            new(words.Say("Rekening", "Account"), Key, row => row.Account.Number),
            new(words.Say("Naam", "Name"), Words, row => words.Say(row.Account.Dutch, row.Account.English)),
            new(words.Say("Debet", "Debit"), Number, row => notation.Amount(row.Debit)),
            new("Credit", Number, row => notation.Amount(row.Credit)),
        ]);
    }

    /// <summary>What holds of the whole document stands on its first line.</summary>
    private static void WriteLines(GridPage page, BookkeepingMonth month)
    {
        var (words, notation) = (page.Words, page.Notation);
        page.Section(month.Documents.SelectMany(document => document.Lines.Select((line, at) => (Document: document, Line: line, IsFirst: at == 0))), words.Say("Boekregels", "Lines"),
        [
            new(words.Say("Stuk", "Document"), Key, row => row.IsFirst ? row.Document.Number : ""),
            new(words.Say("Soort", "Kind"), Words, row => row.IsFirst ? words.Say(row.Document.Dutch, row.Document.English) : ""),
            new(words.Say("Datum", "Date"), Key, row => row.IsFirst ? notation.Date(row.Document.Date) : ""),
            new(words.Say("Debiteur", "Debtor"), Words, row => row.IsFirst ? row.Document.Debtor.Id : ""),
            new(words.Say("Betreft", "Concerns"), Key, row => row.IsFirst ? row.Document.Concerns ?? "" : ""),
            new(words.Say("Rekening", "Account"), Key, row => row.Line.Account.Number),
            new(words.Say("Debet", "Debit"), Number, row => row.Line.Side is BookSide.Debit ? notation.Amount(row.Line.Amount) : ""),
            new("Credit", Number, row => row.Line.Side is BookSide.Credit ? notation.Amount(row.Line.Amount) : ""),
        ]);
    }
}
