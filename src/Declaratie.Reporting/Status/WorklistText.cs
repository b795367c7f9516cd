using Declaratie.Domain.Practices;
using Declaratie.Reporting.Drawing;
using static Declaratie.Reporting.Status.GridContent;

namespace Declaratie.Reporting.Status;

/// <summary><i>Werklijst op papier</i>: what waits for somebody, for people, as plain text in Dutch or English.</summary>
/// <remarks>Amounts and dates are in the reader's notation, whatever the culture of the machine; lines end in a line feed. It fits 120 columns.</remarks>
public static class WorklistText
{
    /// <summary><i>Schrijf</i>: draws the list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="practice">The name of the practice.</param>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="writer">Where to; it stays open.</param>
    public static void Write(Worklist list, string practice, ReportLanguage language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new GridPage(language, writer);
        WriteTitle(page, list, practice);
        WriteTreatments(page, list);
        WriteFiles(page, list);
        WriteMonths(page, list);
        page.End(page.Words.Say("Er wacht niets.", "Nothing is waiting."));
    }

    private static void WriteTitle(GridPage page, Worklist list, string practice)
    {
        var (day, count) = (page.Notation.Date(list.AsOf), page.Notation.Count(list.Days));
        page.Title(
            page.Words.Say("Werklijst", "Worklist"),
            practice,
            page.Words.Say(
                $"Per {day}; behandelingen ouder dan {count} {(list.Days == 1 ? "dag" : "dagen")}",
                $"As of {day}; treatments older than {count} {(list.Days == 1 ? "day" : "days")}"));
    }

    private static void WriteTreatments(GridPage page, Worklist list)
    {
        var (words, notation) = (page.Words, page.Notation);
        page.Section(list.Deadlines, words.Say("Declaratietermijnen", "Deadlines"),
        [
            new(words.Say("Behandeling", "Treatment"), Key, row => row.Treatment.Value),
            new(words.Say("Verzekeraar", "Insurer"), Words, row => row.Insurer?.Value ?? ""),
            new(words.Say("Laatste dag", "Last day"), Key, row => notation.Date(row.LastDay)),
            new(words.Say("Dagen over", "Days left"), Number, row => notation.Count(row.DaysLeft)),
            new(words.Say("Bedrag", "Amount"), Number, row => notation.Amount(row.Amount)),
        ]);
        page.Section(list.Treatments, words.Say("Behandelingen", "Treatments"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Behandeling", "Treatment"), Key, row => row.Id.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new(words.Say("Dagen", "Days"), Number, row => notation.Count(row.AgeDays)),
            new(words.Say("Behandelaar", "Provider"), Words, row => row.Provider.Value),
            new(words.Say("Verzekeraar", "Insurer"), Words, row => row.Insurer?.Value ?? ""),
            new(words.Say("Bedrag", "Amount"), Number, row => notation.Amount(row.Amount)),
        ]);
    }

    private static void WriteFiles(GridPage page, Worklist list)
    {
        var (words, notation) = (page.Words, page.Notation);
        page.Section(list.ClaimFiles, words.Say("Declaratiebestanden", "Claim files"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Bestand", "Claim file"), Key, row => row.Number.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new(words.Say("Dagen", "Days"), Number, row => notation.Count(row.AgeDays)),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
        page.Section(list.ReturnFiles, words.Say("Retourbestanden", "Return files"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Bestand", "Claim file"), Key, row => row is { File: var file } ? file.Value : ""),
            new(words.Say("Ontvangen", "Received"), Key, row => notation.Date(row.Date)),
            new(words.Say("Dagen", "Days"), Number, row => notation.Count(row.AgeDays)),
            new(words.Say("Regels", "Lines"), Number, row => notation.Count(row.Lines)),
        ]);
        page.Section(list.CreditFiles, words.Say("Creditbestanden", "Credit files"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Creditbestand", "Credit file"), Key, row => row.Number.Value),
            new(words.Say("Declaratiebestand", "Claim file"), Key, row => row.ClaimFile.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new(words.Say("Dagen", "Days"), Number, row => notation.Count(row.AgeDays)),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
        page.Section(list.PatientInvoices, words.Say("Patiëntfacturen", "Patient invoices"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Factuur", "Invoice"), Key, row => row.Number.Value),
            new(words.Say("Patiënt", "Patient"), Words, row => row.Patient.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new(words.Say("Dagen", "Days"), Number, row => notation.Count(row.AgeDays)),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
    }

    private static void WriteMonths(GridPage page, Worklist list)
    {
        var (words, notation) = (page.Words, page.Notation);
        page.Section(list.Bookkeeping, words.Say("Boekhouding", "Bookkeeping"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Maand", "Month"), Key, row => notation.Month(row.Month)),
            new(words.Say("Documenten", "Documents"), Number, row => notation.Count(row.Documents)),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
        page.Section(list.Sessions, words.Say("Zittingen", "Sessions"),
        [
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Maand", "Month"), Key, row => notation.Month(row.Month)),
        ]);
    }
}
