using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Drawing;
using static Declaratie.Reporting.Status.GridContent;

namespace Declaratie.Reporting.Status;

/// <summary>A page with a table per section; what is empty is left out.</summary>
internal sealed class StatusPage
{
    private readonly Practice practice;
    private readonly StatusSpec spec;
    private readonly StatusRows asked;
    private readonly TextWriter writer;
    private readonly GridPage page;
    private readonly StatusWords words;
    private readonly Notation notation;
    private readonly StatusLegend legend;

    internal StatusPage(Practice practice, StatusSpec spec, ReportLanguage language, TextWriter writer)
    {
        this.practice = practice;
        this.spec = spec;
        this.writer = writer;
        asked = new StatusRows(practice, spec);
        page = new GridPage(language, writer);
        (words, notation) = (page.Words, page.Notation);
        legend = new StatusLegend(language, words);
    }

    internal void Write()
    {
        WriteTreatments();
        WriteClaimFiles();
        WriteReturnFiles();
        page.Section(asked.CreditFiles, words.Say("Creditbestanden", "Credit files"),
        [
            new(words.Say("Creditbestand", "Credit file"), Key, row => row.Number.Value),
            new(words.Say("Declaratiebestand", "Claim file"), Key, row => row.ClaimFile.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
        page.Section(asked.PatientInvoices, words.Say("Patiëntfacturen", "Patient invoices"),
        [
            new(words.Say("Factuur", "Invoice"), Key, row => row.Number.Value),
            new(words.Say("Patiënt", "Patient"), Words, row => row.Patient.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
        WriteMonths();
        page.End(words.Say("Er is niets te tonen.", "There is nothing to show."));
    }

    private void WriteTreatments()
    {
        page.Section(asked.Treatments, words.Say("Behandelingen", "Treatments"),
        [
            new(words.Say("Behandeling", "Treatment"), Key, row => row.Id.Value),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new(words.Say("Patiënt", "Patient"), Words, row => row.Patient.Value),
            new(words.Say("Behande\u00ADlaar", "Provider"), Words, row => row.Provider.Value),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Betaler", "Payer"), Words, PayerOf),
            new(words.Say("Bedrag", "Amount"), Number, row => notation.Amount(row.Amount)),
            new(words.Say("Poging", "Attempt"), Number, row => row.Attempt > 0 ? notation.Count(row.Attempt) : ""),
            new(words.Say("Bestand", "Claim file"), Key, row => row.File?.Value ?? ""),
            new(words.Say("Retour\u00ADcodes", "Retour codes"), Words, row => CodesOf(row.Codes, row.Advice)),
            new(words.Say("Advies", "Advice"), Words, row => words.Of(row.Advice)),
        ]);
        legend.Write(writer);
    }

    private void WriteClaimFiles()
    {
        page.Section(asked.ClaimFiles, words.Say("Declaratieoverzicht", "Claim files"),
        [
            new(words.Say("Bestand", "Claim file"), Key, row => row.Number.Value),
            new(words.Say("Soort", "Kind"), Words, row => words[row.Kind]),
            new(words.Say("Verzekeraar", "Insurer"), Words, row => row.Insurer?.Value ?? ""),
            new(words.Say("Standaard", "Standard"), Key, row => row.Standard ?? ""),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Date)),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Regels", "Lines"), Number, row => notation.Count(row.Lines.Length)),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
            new(words.Say("Toegekend", "Granted"), Number, row => notation.Amount(row.Granted)),
        ]);
        if (spec.Only is StatusSection.ClaimFiles)
        {
            page.Section(asked.ClaimFiles.SelectMany(row => row.Lines, (row, line) => (row.Number, Line: line)), words.Say("Declaratieregels", "Claim lines"),
            [
                new(words.Say("Bestand", "Claim file"), Key, row => row.Number.Value),
                new(words.Say("Referentie", "Reference"), Key, row => row.Line.Reference.Value),
                new(words.Say("Behandeling", "Treatment"), Key, row => row.Line.Treatment.Value),
                new("Status", Words, row => words[row.Line.Status]),
                new(words.Say("Bedrag", "Amount"), Number, row => notation.Amount(row.Line.Amount)),
                new(words.Say("Toegekend", "Granted"), Number, row => notation.Amount(row.Line.Granted)),
                new(words.Say("Retour\u00ADcodes", "Retour codes"), Words, row => CodesOf(row.Line.Codes)),
            ]);
            legend.Write(writer);
        }
    }

    private void WriteReturnFiles()
    {
        page.Section(asked.ReturnFiles, words.Say("Retourbestanden", "Return files"),
        [
            new(words.Say("Bestand", "Claim file"), Key, row => FileOf(row).Value),
            new(words.Say("Ontvangen", "Received"), Key, row => notation.Date(row.Date)),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Uitkomst", "Outcome"), Words, row => words.Of(row.Outcome)),
            new(words.Say("Regels", "Lines"), Number, row => notation.Count(row.Lines.Length)),
        ]);
        WriteReasons();
        page.Section(asked.ReturnFiles.SelectMany(LinesOf), words.Say("Retourregels", "Return lines"),
        [
            new(words.Say("Bestand", "Claim file"), Key, row => row.Number.Value),
            new(words.Say("Referentie", "Reference"), Key, row => row.Line.Reference.Value),
            new(words.Say("Berekend", "Calculated"), Number, row => notation.Amount(row.Line.Calculated)),
            new(words.Say("Toegekend", "Granted"), Number, row => notation.Amount(row.Line.Granted)),
            new(words.Say("Afhandeling", "Resolution"), Words, row => words[row.Line.Resolution]),
            new(words.Say("Retour\u00ADcodes", "Retour codes"), Words, row => CodesOf(row.Codes)),
        ]);
        legend.Write(writer);
    }

    /// <summary>Why returns are unmatched: sentences, so below the table.</summary>
    private void WriteReasons()
    {
        var unmatched = asked.ReturnFiles.Where(row => row.Reason is not null).ToArray();
        writer.Write(unmatched is [] ? "" : "\n");
        foreach (var row in unmatched)
        {
            StatusLegend.WriteTerm(writer, $"{Cells.Clean(FileOf(row).Value)} ({notation.Date(row.Date)})", Cells.Clean(words.Say(row.Reason!.Dutch, row.Reason.English)));
        }
    }

    private void WriteMonths()
    {
        page.Section(asked.Sessions, words.Say("Zittingen", "Sessions"),
        [
            new(words.Say("Maand", "Month"), Key, row => notation.Month(row.Month)),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Verricht", "Performed"), Number, row => notation.Count(row.Counts.Performed)),
            new(words.Say("Gedeclareerd", "Claimed"), Number, row => notation.Count(row.Counts.Claimed)),
            new(words.Say("Toegekend", "Granted"), Number, row => notation.Count(row.Counts.Granted)),
            new(words.Say("Gefactureerd", "Invoiced"), Number, row => notation.Count(row.Counts.Invoiced)),
        ]);
        page.Section(asked.Bookkeeping, words.Say("Boekhouding", "Bookkeeping"),
        [
            new(words.Say("Maand", "Month"), Key, row => notation.Month(row.Month)),
            new("Status", Words, row => words[row.Status]),
            new(words.Say("Documenten", "Documents"), Number, row => notation.Count(row.Documents)),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
    }

    private string PayerOf(TreatmentState row) => row.Payer switch
    {
        Payer.Patient => words.Say("particulier", "private"),
        _ => row.Insurer?.Value ?? words.Say("zorgverzekeraar", "insurer"),
    };

    private string CodesOf(ImmutableArray<RetourCode> codes, Advice? advice = null)
    {
        legend.See(codes, advice);
        return string.Join(' ', codes.Select(code => code.Value));
    }

    private static ClaimFileNumber FileOf(ReturnFileState row) => row is { File: var number } ? number : default;

    /// <summary>The returned lines with the codes that the claim file keeps of them (C26).</summary>
    private IEnumerable<(ClaimFileNumber Number, ReturnLineState Line, ImmutableArray<RetourCode> Codes)> LinesOf(ReturnFileState row)
    {
        var number = FileOf(row);
        var codes = row.Lines.IsEmpty ? [] : practice.Find(number)?.Lines.ToDictionary(line => line.Reference, line => line.Codes) ?? [];
        return row.Lines.Select(line => (number, line, codes.GetValueOrDefault(line.Reference, [])));
    }
}
