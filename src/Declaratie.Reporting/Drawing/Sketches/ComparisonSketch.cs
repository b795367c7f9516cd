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

    internal PageTable Rows(bool forPeople) => TableOf.Make(speech, speech.Say("Bedragen die verschillen", "Amounts that differ"), "rows", Columns(forPeople), comparison.Rows);

    internal PageTable Figures() => TableOf.Make(
        speech, speech.Say("Cijfers die verschillen", "Figures that differ"), "figures",
        [
            new("figure", "Cijfer", "Figure", ColumnKind.Text, figure => PageCell.Of(NameOf(figure))),
            new("before", "Ervoor", "Before", ColumnKind.Text, figure => PageCell.Of(Said(figure, figure.Before))),
            new("after", "Erna", "After", ColumnKind.Text, figure => PageCell.Of(Said(figure, figure.After))),
        ],
        comparison.Figures) with
    { InWorkbookOnly = true };

    internal PageTable Lines() => TableOf.Make(
        speech, speech.Say("Regels die verschillen", "Lines that differ"), "lines",
        [
            new("change", "Wat", "Change", ColumnKind.Text, change => PageCell.Of(change.IsNew ? speech.Say("nieuw", "new") : speech.Say("vervallen", "gone"))),
            new("date", "Datum", "Date", ColumnKind.Date, change => PageCell.Of(change.Line.Date)),
            new("kind", "Soort", "Kind", ColumnKind.Text, change => PageCell.Of(speech.Kind(change.Line.Kind))),
            new("credit", "Tegoed", "Credit", ColumnKind.Text, change => PageCell.Of(change.Line.Credit?.Value)),
            new("invoice", "Factuur", "Invoice", ColumnKind.Text, change => PageCell.Of(change.Line.Invoice?.Value)),
            new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, change => PageCell.Of(change.Line.Provider.Value)),
            new("payor", "Betaler", "Payor", ColumnKind.Text, change => PageCell.Of(speech.Label(change.Line.Payor))),
            new("receipt", "Ontvangst", "Receipt", ColumnKind.Amount, change => PageCell.Of(change.Line.Receipt)),
            new("allocated", "Toegerekend", "Allocated", ColumnKind.Amount, change => PageCell.Of(Allocated(change.Line))),
            new("advancePayments", "Vooraf betaling", "Advance Payment", ColumnKind.Amount, change => PageCell.Of(change.Line.AdvancePayments)),
        ],
        comparison.LinesGone.Select(line => (IsNew: false, Line: line)).Concat(comparison.LinesNew.Select(line => (IsNew: true, Line: line)))) with
    { InWorkbookOnly = true };

    private static Money? Allocated(DetailLine line) => line.InvoiceAdjustments ?? line.PayorInvoices ?? line.PatientInvoices;

    private ImmutableArray<string> Asked()
    {
        var (before, after) = (comparison.Before, comparison.After);
        return before.Spec == after.Spec && before.Practices.SequenceEqual(after.Practices, StringComparer.Ordinal)
            ? [Speech.Practices(after.Practices), .. speech.Asked(after.Spec)]
            : [$"{speech.Say("Ervoor", "Before")}: {InWords(before)}", $"{speech.Say("Erna", "After")}: {InWords(after)}"];
    }

    private string InWords(AllocatedPaymentsReport report) => $"{Speech.Practices(report.Practices)}; {string.Join("; ", speech.Asked(report.Spec))}";

    private string Equal() => speech.Say("Niets verschilt: elk bedrag, elk cijfer en elke regel is hetzelfde.", "Nothing differs: every amount, every figure and every line is the same.");

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

        if (!comparison.LinesGone.IsEmpty || !comparison.LinesNew.IsEmpty)
        {
            yield return Lines();
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
            new("entries", "Posten", "Entries", ColumnKind.Text, amount => PageCell.Of(Entries(amount.Entries, forPeople))),
        ];
    }

    private string Entries(ImmutableArray<ComparedEntry> entries, bool forPeople)
    {
        var shown = entries.Take(forPeople ? MostEntries : entries.Length)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{speech.Say("regel", "line")} {entry.Line} {entry.Type} {entry.Subject}"));
        var more = forPeople ? entries.Length - MostEntries : 0;
        return string.Join("; ", more > 0 ? shown.Append(string.Create(CultureInfo.InvariantCulture, $"{speech.Say("en nog", "and")} {more} {speech.Say("posten", "more")}")) : shown);
    }

    private string NameOf(ComparedFigure figure)
    {
        var (_, dutch, english) = Array.Find(Names, known => string.Equals(known.Name, figure.Name, StringComparison.Ordinal));
        return speech.Say(dutch, english);
    }

    private string Said(ComparedFigure figure, decimal number) => figure.Name switch
    {
        "unknownPayors" => number == 0 ? speech.Say("nee", "no") : speech.Say("ja", "yes"),
        "openReceipts.count" => number.ToString("0", CultureInfo.InvariantCulture),
        _ => speech.Amount(Money.FromEuros(number)),
    };
}
