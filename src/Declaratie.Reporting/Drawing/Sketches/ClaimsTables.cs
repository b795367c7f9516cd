using System.Collections.Immutable;
using Declaratie.Domain.Returns;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.Status;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The tables of the claims report: its rows, files, return codes and deadlines.</summary>
internal sealed class ClaimsTables(ClaimsReport report, ReportLanguage language)
{
    private readonly Speech speech = new(language);
    private readonly Notation notation = new(language);
    private readonly StatusWords words = new(language);

    internal string CodesHeading => speech.Say("Meest voorkomende retourcodes", "Most frequent return codes");

    internal string DeadlinesHeading => speech.Say("Termijnen die aflopen", "Deadlines coming up");

    /// <summary>Every row with all that is known, for spreadsheets and programs.</summary>
    /// <param name="reader">For whom.</param>
    /// <returns>The table.</returns>
    internal PageTable Rows(DataReader reader)
    {
        var forPeople = reader is DataReader.Person;
        ImmutableArray<ColumnOf<ClaimsRow>> columns =
        [
            new("insurer", "Zorg\u00ADverzekeraar", "Insurer", ColumnKind.Text, row => PageCell.Of(row.Insurer.Value)),
            Provider(),
            new("month", "Maand", "Month", ColumnKind.Text, row => PageCell.Of(forPeople ? notation.Month(row.Month) : $"{row.Month.Year:0000}-{row.Month.Month:00}")),
            new("status", "Status", "Status", ColumnKind.Text, row => PageCell.Of(forPeople ? words[row.Status] : row.Status.ToString())),
            new("count", "Regels", "Lines", ColumnKind.Count, row => PageCell.OfCount(row.Sums.Claimed.Count)),
            new("claimed", "Gedecla\u00ADreerd", "Claimed", ColumnKind.Amount, row => PageCell.Of(row.Sums.Claimed.Amount)),
            .. Both("granted", "Toegekend", "Granted", sums => sums.Granted),
            .. Both("returned", "Retour", "Returned", sums => sums.Returned),
            .. Both("credited", "Gecredi\u00ADteerd", "Credited", sums => sums.Credited),
            .. Both("reclaimed", "Her\u00ADdeclaratie", "Re-claimed", sums => sums.Reclaimed),
            .. Both("invoicedToPatients", "Gefactu\u00ADreerd aan patiënten", "Invoiced to patients", sums => sums.Invoiced),
            .. Both("acceptedDifference", "Aanvaard verschil", "Accepted difference", sums => sums.AcceptedDifference),
            .. Both("abandoned", "Afgeboekt", "Written off", sums => sums.Abandoned),
            .. Both("open", "Open", "Open", sums => sums.Open),
        ];
        return TableOf.Make(speech, speech.Say("Regels", "Rows"), "rows", columns, report.Rows);
    }

    /// <summary>The same rows to be read, without the numbers of lines of every amount.</summary>
    /// <returns>The table.</returns>
    internal PageTable RowsByInsurer()
    {
        ImmutableArray<ColumnOf<ClaimsRow>> columns =
        [
            Provider(),
            new("month", "Maand", "Month", ColumnKind.Date, row => PageCell.Of(notation.Month(row.Month))), // a month does not break, like a date
            new("status", "Status", "Status", ColumnKind.Text, row => PageCell.Of(words[row.Status])),
            .. Shown().Select(shown => new ColumnOf<ClaimsRow>(shown.Name, shown.Dutch, shown.English, shown.Kind, row => shown.Cell(row.Sums))),
        ];
        return new PageTable(
            speech.Say("Per zorgverzekeraar, behandelaar, maand van behandeling en status", "By insurer, provider, month of treatment and status"),
            "rows", TableOf.Headings(speech, columns), ByInsurer(columns));
    }

    internal PageTable Codes()
    {
        ImmutableArray<ColumnOf<ClaimsReturnCode>> columns =
        [
            new("code", "Code", "Code", ColumnKind.Text, code => PageCell.Of(code.Code.Value)),
            new("count", "Regels", "Lines", ColumnKind.Count, code => PageCell.OfCount(code.Lines.Count)),
            new("amount", "Niet toegekend", "Not granted", ColumnKind.Amount, code => PageCell.Of(code.Lines.Amount)),
            new("meaning", "Betekenis", "Meaning", ColumnKind.Text, code => PageCell.Of(Meaning(code))),
            new("advice", "Advies", "Advice", ColumnKind.Text, code => PageCell.Of(speech.Say(AdviceTexts.Dutch(code.Advice), AdviceTexts.English(code.Advice)))) { IsLong = true },
        ];
        return TableOf.Make(speech, CodesHeading, "returnCodes", columns, report.MostFrequentCodes);
    }

    internal PageTable Deadlines()
    {
        ImmutableArray<ColumnOf<ClaimsDeadline>> columns =
        [
            new("treatment", "Behande\u00ADling", "Treatment", ColumnKind.Text, row => PageCell.Of(row.Treatment.Value)),
            new("insurer", "Zorg\u00ADverzekeraar", "Insurer", ColumnKind.Text, row => PageCell.Of(row.Insurer.Value)),
            new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value)),
            new("status", "Status", "Status", ColumnKind.Text, row => PageCell.Of(words[row.Status])),
            new("lastDay", "Laatste dag", "Last day", ColumnKind.Date, row => PageCell.Of(row.LastDay)),
            new("daysLeft", "Nog dagen", "Days left", ColumnKind.Count, row => PageCell.OfCount(row.DaysLeft)),
            new("amount", "Bedrag", "Amount", ColumnKind.Amount, row => PageCell.Of(row.Amount)),
        ];
        return TableOf.Make(speech, DeadlinesHeading, "deadlines", columns, report.Deadlines);
    }

    internal PageTable Files()
    {
        ColumnOf<ClaimsFileRow>[] practice = report.Practices.Length > 1 ? [new("practice", "Praktijk", "Practice", ColumnKind.Text, file => PageCell.Of(file.Practice))] : [];
        ImmutableArray<ColumnOf<ClaimsFileRow>> columns =
        [
            .. practice,
            new("number", "Bestand", "File", ColumnKind.Text, file => PageCell.Of(file.Number.Value)),
            new("insurer", "Zorg\u00ADverzekeraar", "Insurer", ColumnKind.Text, file => PageCell.Of(file.Insurer.Value)),
            new("date", "Verzonden", "Sent", ColumnKind.Date, file => PageCell.Of(file.Date)),
            new("status", "Status", "Status", ColumnKind.Text, file => PageCell.Of(words[file.Status])),
            new("claimed", "Gedecla\u00ADreerd", "Claimed", ColumnKind.Amount, file => PageCell.Of(file.Sums.Claimed.Amount)),
            new("granted", "Toegekend", "Granted", ColumnKind.Amount, file => PageCell.Of(file.Sums.Granted.Amount)),
            new("credited", "Gecredi\u00ADteerd", "Credited", ColumnKind.Amount, file => Some(file.Sums.Credited)),
            new("acceptedDifference", "Verschil", "Difference", ColumnKind.Amount, file => Some(file.Sums.AcceptedDifference)),
            new("abandoned", "Afge\u00ADboekt", "Written off", ColumnKind.Amount, file => Some(file.Sums.Abandoned)),
            new("open", "Open", "Open", ColumnKind.Amount, file => Some(file.Sums.Open)),
            new("received", "Ontvan\u00ADgen", "Received", ColumnKind.Amount, file => PageCell.Of(file.Received)),
            new("difference", "Te ont\u00ADvangen", "To receive", ColumnKind.Amount, file => PageCell.Of(file.ToReceive)),
        ];
        return TableOf.Make(
            speech, speech.Say("Toegekend en ontvangen", "Granted and received"), "files", columns, report.Files,
            TableOf.Sum(
                columns, RowKind.Total, speech.Total,
                ("claimed", PageCell.Of(report.Total.Claimed.Amount)), ("granted", PageCell.Of(report.Total.Granted.Amount)),
                ("credited", Some(report.Total.Credited)), ("acceptedDifference", Some(report.Total.AcceptedDifference)), ("abandoned", Some(report.Total.Abandoned)), ("open", Some(report.Total.Open)),
                ("received", PageCell.Of(report.Received)), ("difference", PageCell.Of(report.Total.Granted.Amount - report.Received))));
    }

    private string? Meaning(ClaimsReturnCode code) => RetourCodes.Find(code.Code) is { } meaning
        ? speech.Say(meaning.Dutch, meaning.English)
        : speech.Say("staat niet in de codelijst", "not in the code list");

    private static ColumnOf<ClaimsRow> Provider() => new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value));

    private static ColumnOf<ClaimsRow>[] Both(string name, string dutch, string english, Func<ClaimsSums, ClaimsAmount> part) =>
    [
        new(name, dutch, english, ColumnKind.Amount, row => PageCell.Of(part(row.Sums).Amount)),
        new($"{name}Count", $"{dutch}, regels", $"{english}, lines", ColumnKind.Count, row => PageCell.OfCount(part(row.Sums).Count)),
    ];

    private static ImmutableArray<ColumnOf<ClaimsSums>> Shown() =>
    [
        new("count", "Regels", "Lines", ColumnKind.Count, sums => PageCell.OfCount(sums.Claimed.Count)),
        new("claimed", "Gedecla\u00ADreerd", "Claimed", ColumnKind.Amount, sums => PageCell.Of(sums.Claimed.Amount)),
        new("granted", "Toege\u00ADkend", "Granted", ColumnKind.Amount, sums => PageCell.Of(sums.Granted.Amount)),
        new("returned", "Retour", "Returned", ColumnKind.Amount, sums => Some(sums.Returned)),
        new("credited", "Gecredi\u00ADteerd", "Credited", ColumnKind.Amount, sums => Some(sums.Credited)),
        new("reclaimed", "Her\u00ADdecla\u00ADratie", "Re-claimed", ColumnKind.Amount, sums => Some(sums.Reclaimed)),
        new("invoicedToPatients", "Patiënt\u00ADfactuur", "Patient invoice", ColumnKind.Amount, sums => Some(sums.Invoiced)),
        new("acceptedDifference", "Verschil", "Difference", ColumnKind.Amount, sums => Some(sums.AcceptedDifference)),
        new("abandoned", "Afge\u00ADboekt", "Written off", ColumnKind.Amount, sums => Some(sums.Abandoned)),
        new("open", "Open", "Open", ColumnKind.Amount, sums => Some(sums.Open)),
    ];

    private static PageCell Some(ClaimsAmount part) => part.Count == 0 ? PageCell.None : PageCell.Of(part.Amount);

    private IEnumerable<PageRow> ByInsurer(ImmutableArray<ColumnOf<ClaimsRow>> columns)
    {
        foreach (var insurer in report.Rows.GroupBy(row => row.Insurer))
        {
            var section = new PageCell[columns.Length];
            section[0] = PageCell.Of(insurer.Key.Value);
            yield return new PageRow(RowKind.Section, section);
            foreach (var row in insurer)
            {
                yield return TableOf.Row(columns, row);
            }

            yield return SumOf(RowKind.Subtotal, $"{speech.Total} {insurer.Key.Value}", ClaimsSums.Of(insurer.Select(row => row.Sums)), columns.Length);
        }

        yield return SumOf(RowKind.Total, speech.Total, report.Total, columns.Length);
    }

    private static PageRow SumOf(RowKind kind, string name, ClaimsSums sums, int width)
    {
        PageCell[] figures = [.. Shown().Select(column => column.Cell(sums))];
        var cells = new PageCell[width];
        cells[0] = PageCell.Of(name);
        figures.CopyTo(cells, width - figures.Length);
        return new PageRow(kind, cells);
    }
}
