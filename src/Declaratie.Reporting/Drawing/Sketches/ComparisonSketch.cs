using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>A comparison, for people and as data.</summary>
internal sealed class ComparisonSketch(Comparison comparison, ReportLanguage language)
{
    private const int MostEntries = 12;

    private static readonly (string Name, string Dutch, string English)[] Names =
    [
        ("receiptsTotalling", "Totaal ontvangsten", "Receipts totalling"),
        ("advancePaymentsNowAllocated", "Vooruitbetalingen nu toegerekend", "Advance Payments now allocated"),
        ("unknownPayors", "Er is een regel Onbekend", "Some line is Unknown"),
        ("openReceipts.count", "Ontvangsten met iets open", "Receipts with something open"),
        ("openReceipts.amount", "Wat daarvan open is", "What of them is open"),
        ("receivedFromOthers", "Ontvangen van andere behandelaars", "Received from other providers"),
        ("givenToOthers", "Gegeven aan andere behandelaars", "Given to other providers"),
        ("allocated", "Totaal toegerekend aan", "Total Allocated To"),
        ("advancePayments", "Vooraf betaling", "Advance Payment"),
    ];

    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "comparison",
        Language = language,
        Title = speech.Say("Vergelijking van toegerekende betalingen", "Comparison of Allocated Payments"),
        Asked = Asked(),
        Parts = comparison.IsEmpty ? [new PageText(null, [Equal()])] : [.. Parts()],
    };

    internal ImmutableArray<PageTable> Data(DataReader reader) =>
    [
        Rows(forPeople: reader is DataReader.Person),
        .. comparison.Figures.IsEmpty ? (ReadOnlySpan<PageTable>)[] : [Figures()],
        .. ChangedLines().Any() ? (ReadOnlySpan<PageTable>)[Lines()] : [],
    ];

    private PageTable Rows(bool forPeople) => TableOf.Make(speech, speech.Say("Bedragen die verschillen", "Amounts that differ"), "rows", Columns(forPeople), comparison.Rows);

    private PageTable Figures() => TableOf.Make(
        speech, speech.Say("Cijfers die verschillen", "Figures that differ"), "figures",
        [
            new("figure", "Cijfer", "Figure", ColumnKind.Text, figure => PageCell.Of(NameOf(figure))),
            new("before", "Ervoor", "Before", ColumnKind.Amount, figure => Said(figure, figure.Before)),
            new("after", "Erna", "After", ColumnKind.Amount, figure => Said(figure, figure.After)),
        ],
        comparison.Figures) with
    { InWorkbookOnly = true, StaysWhole = true };

    /// <summary>The lines that differ, of each section those that went before those that came.</summary>
    /// <returns>For a page, below the names of the sections.</returns>
    private PageTable LinesOnPage()
    {
        var columns = LineColumns(withSection: false);
        var rows = ChangedLines().GroupBy(change => change.Line.Section).OrderBy(section => section.Key)
            .SelectMany(section => section.Select(change => TableOf.Row(columns, change)).Prepend(TableOf.Sum(columns, RowKind.Section, speech.Section(section.Key))));
        return new PageTable(LinesHeading, "lines", TableOf.Headings(speech, columns), rows);
    }

    /// <summary>The same as data.</summary>
    /// <returns>With the section in a column.</returns>
    private PageTable Lines() => TableOf.Make(speech, LinesHeading, "lines", LineColumns(withSection: true), ChangedLines()) with { InWorkbookOnly = true };

    private string LinesHeading => speech.Say("Regels die verschillen", "Lines that differ");

    private IEnumerable<(bool IsNew, DetailLine Line)> ChangedLines() =>
        comparison.LinesGone.Select(line => (IsNew: false, Line: line)).Concat(comparison.LinesNew.Select(line => (IsNew: true, Line: line)));

    private ImmutableArray<ColumnOf<(bool IsNew, DetailLine Line)>> LineColumns(bool withSection) =>
    [
        new("change", "Wat", "Change", ColumnKind.Text, change => PageCell.Of(change.IsNew ? speech.Say("nieuw", "new") : speech.Say("vervallen", "gone"))),
        .. withSection ? (ReadOnlySpan<ColumnOf<(bool IsNew, DetailLine Line)>>)
            [new("section", "Onderdeel", "Section", ColumnKind.Text, change => PageCell.Of(speech.Section(change.Line.Section)))] : [],
        new("date", "Datum", "Date", ColumnKind.Date, change => PageCell.Of(change.Line.Date)),
        new("kind", "Soort", "Kind", ColumnKind.Text, change => PageCell.Of(speech.Kind(change.Line.Kind))),
        new("credit", "Tegoed", "Credit", ColumnKind.Text, change => PageCell.Of(change.Line.Credit?.Value)),
        new("invoice", "Factuur", "Invoice", ColumnKind.Text, change => PageCell.Of(change.Line.Invoice?.Value)),
        new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, change => PageCell.Of(change.Line.Provider.Value)),
        new("transferProvider", "Trns behande\u00ADlaar", "Trns Provider", ColumnKind.Text, change => PageCell.Of(change.Line.TransferProvider?.Value)),
        new("payor", "Betaler", "Payor", ColumnKind.Text, change => PageCell.Of(speech.Label(change.Line.Payor))),
        new("receipt", "Ontvangst", "Receipt", ColumnKind.Amount, change => PageCell.Of(change.Line.Receipt)),
        new("allocated", "Toegerekend", "Allocated", ColumnKind.Amount, change => PageCell.Of(Allocated(change.Line))),
        new("advancePayments", "Vooraf betaling", "Advance Payment", ColumnKind.Amount, change => PageCell.Of(change.Line.AdvancePayments)),
    ];

    private static Money? Allocated(DetailLine line) => line.InvoiceAdjustments ?? line.PayorInvoices ?? line.PatientInvoices;

    private ImmutableArray<string> Asked()
    {
        var (before, after) = (comparison.Before, comparison.After);
        return before.Spec == after.Spec && before.Practices.SequenceEqual(after.Practices, StringComparer.Ordinal)
            ? [Speech.Practices(after.Practices), .. speech.Asked(after.Spec)]
            : [$"{speech.Say("Ervoor", "Before")}: {InWords(before)}", $"{speech.Say("Erna", "After")}: {InWords(after)}"];
    }

    private string InWords(AllocatedPaymentsReport report) => $"{Speech.Practices(report.Practices)}; {string.Join("; ", speech.Asked(report.Spec))}";

    /// <summary>It says no more than was compared: a report that was saved, or asked as a summary, has no lines.</summary>
    private string Equal() => comparison is { Before.Details: not null, After.Details: not null }
        ? speech.Say("Niets verschilt: elk bedrag, elk cijfer en elke regel is hetzelfde.", "Nothing differs: every amount, every figure and every line is the same.")
        : speech.Say("Niets verschilt: elk bedrag en elk cijfer is hetzelfde; de regels zijn niet vergeleken.", "Nothing differs: every amount and every figure is the same; lines were not compared.");

    private IEnumerable<PagePart> Parts()
    {
        if (!comparison.Rows.IsEmpty)
        {
            yield return Rows(forPeople: true);
        }

        if (!comparison.Figures.IsEmpty)
        {
            yield return Figures();
        }

        if (ChangedLines().Any())
        {
            yield return LinesOnPage();
        }
    }

    private ImmutableArray<ColumnOf<ComparedAmount>> Columns(bool forPeople)
    {
        var third = comparison.After.Spec.SummariseBy;
        return
        [
            new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, amount => PageCell.Of(amount.Row.Provider?.Value)),
            .. third == SummariseBy.PatientsProvider ? (ReadOnlySpan<ColumnOf<ComparedAmount>>)
                [new("patientsProvider", "Behande\u00ADlaar patiënt", "Pats Prov.", ColumnKind.Text, amount => PageCell.Of(amount.Row.PatientsProvider?.Value))] : [],
            .. third == SummariseBy.WhoGotPaid ? (ReadOnlySpan<ColumnOf<ComparedAmount>>)
                [new("paidTo", "Trns behande\u00ADlaar", "Trns Provider", ColumnKind.Text, amount => PageCell.Of(amount.Row.PaidTo?.Value))] : [],
            new("payor", "Betaler", "Payor", ColumnKind.Text, amount => PageCell.Of(forPeople ? speech.Label(amount.Row.Payor!.Value) : amount.Row.Payor?.Value)),
            new("column", "Kolom", "Column", ColumnKind.Text, amount => PageCell.Of(forPeople ? speech.Column(amount.Column) : JsonNames.Of(amount.Column))),
            new("before", "Ervoor", "Before", ColumnKind.Amount, amount => PageCell.Of(amount.Before)),
            new("after", "Erna", "After", ColumnKind.Amount, amount => PageCell.Of(amount.After)),
            new("difference", "Verschil", "Difference", ColumnKind.Amount, amount => PageCell.Of(amount.After - amount.Before)),
            new("entries", "Posten", "Entries", ColumnKind.Text, amount => PageCell.Of(Entries(amount.Entries, forPeople))) { IsLong = true },
        ];
    }

    private string Entries(ImmutableArray<ComparedEntry> entries, bool forPeople)
    {
        if (!forPeople)
        {
            return string.Join("; ", entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"line {entry.Line} {entry.Type} {entry.Subject}")));
        }

        var shown = entries.Take(MostEntries)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{speech.Say("regel", "line")} {entry.Line} {EntryNames.Of(entry.Type, speech)} {entry.Subject}"));
        var more = entries.Length - MostEntries;
        return string.Join("; ", more > 0 ? shown.Append(string.Create(CultureInfo.InvariantCulture, $"{speech.Say("en nog", "and")} {more} {speech.Say("posten", "more")}")) : shown);
    }

    private string NameOf(ComparedFigure figure)
    {
        var (_, dutch, english) = Array.Find(Names, known => string.Equals(known.Name, figure.Name, StringComparison.Ordinal));
        return speech.Say(dutch, english);
    }

    private PageCell Said(ComparedFigure figure, decimal number) => figure.Name switch
    {
        "unknownPayors" => PageCell.Of(number == 0 ? speech.Say("nee", "no") : speech.Say("ja", "yes")),
        "openReceipts.count" => PageCell.Of(number.ToString("0", CultureInfo.InvariantCulture)),
        _ => PageCell.Of(Money.FromEuros(number)),
    };
}
