using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.Receipts;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The receipts per day, for people and as data.</summary>
internal sealed class ReceiptsSketch(ReceiptsReport report, ReportLanguage language)
{
    private static readonly ImmutableArray<ColumnOf<ReceiptsRow>> Columns =
    [
        new("date", "Datum", "Date", ColumnKind.Date, row => PageCell.Of(row.Date)),
        new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value)),
        new("method", "Betaalwijze", "Method", ColumnKind.Text, row => PageCell.Of(row.Method)),
        new("receipts", "Ontvangsten", "Receipts", ColumnKind.Amount, row => PageCell.Of(row.Receipts)),
        new("refundsAndCorrections", "Terugbetaald en gecorrigeerd", "Refunds and corrections", ColumnKind.Amount, row => PageCell.Of(row.RefundsAndCorrections)),
    ];

    private static readonly ColumnOf<ReceiptsRow> Together = new("total", "Totaal", "Total", ColumnKind.Amount, row => PageCell.Of(row.Receipts + row.RefundsAndCorrections));

    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "receipts",
        Language = language,
        Title = speech.Say("Ontvangsten per dag", "Receipts per day"),
        Asked = [Speech.Practices(report.Practices), speech.Period(report.From, report.To), $"{speech.Column(Explaining.ReportColumn.Receipts)}: {speech.Amount(report.Total)}"],
        Parts = report.Rows.IsEmpty
            ? [new PageText(null, [speech.Say("In deze periode is niets ontvangen, terugbetaald of gecorrigeerd.", "Nothing was received, refunded or corrected in this period.")])]
            : [.. HasMethods ? (ReadOnlySpan<PagePart>)[PerMethod()] : [], PerDay()],
    };

    private bool HasMethods => report.Rows.Any(row => row.Method is not null);

    internal PageTable Rows(DataReader reader)
    {
        ImmutableArray<ColumnOf<ReceiptsRow>> columns = [.. Columns, .. reader is DataReader.Person ? (ReadOnlySpan<ColumnOf<ReceiptsRow>>)[Together] : []];
        return TableOf.Make(speech, speech.Say("Ontvangsten", "Receipts"), "rows", columns, report.Rows, Sum(columns, RowKind.Total, speech.Total, report.Rows));
    }

    /// <summary>By day, with a sum below each of more rows than one: a bank statement has those.</summary>
    private PageTable PerDay()
    {
        ImmutableArray<ColumnOf<ReceiptsRow>> columns = [.. Columns.Where(column => HasMethods || column.Name is not "method"), Together];
        var rows = report.Rows.GroupBy(row => row.Date).Select(day => day.ToList()).SelectMany(day => day.Select(row => TableOf.Row(columns, row))
            .Concat(day.Count > 1 ? [Sum(columns, RowKind.Subtotal, $"{speech.Total} {speech.Day(day[0].Date)}", day)] : Array.Empty<PageRow>()));
        return new PageTable(
            speech.Say("Per dag, om naast het bankafschrift te leggen", "By day, to lay beside the bank statement"), "rows", TableOf.Headings(speech, columns),
            rows.Append(Sum(columns, RowKind.Total, speech.Total, report.Rows)));
    }

    private PageTable PerMethod()
    {
        var methods = report.Rows.GroupBy(row => row.Method, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        ImmutableArray<ColumnOf<IGrouping<string?, ReceiptsRow>>> columns =
        [
            new("method", "Betaalwijze", "Method", ColumnKind.Text, group => PageCell.Of(group.Key ?? speech.Say("(niet vermeld)", "(not given)"))),
            new("receipts", "Ontvangsten", "Receipts", ColumnKind.Amount, group => PageCell.Of(Total(group, row => row.Receipts))),
            new("refundsAndCorrections", "Terugbetaald en gecorrigeerd", "Refunds and corrections", ColumnKind.Amount, group => PageCell.Of(Total(group, row => row.RefundsAndCorrections))),
            new("total", "Totaal", "Total", ColumnKind.Amount, group => PageCell.Of(Total(group, row => row.Receipts + row.RefundsAndCorrections))),
        ];
        return TableOf.Make(speech, speech.Say("Per betaalwijze", "By method"), "methods", columns, methods, Sum(columns, RowKind.Total, speech.Total, report.Rows)) with { StaysWhole = true };
    }

    private static PageRow Sum<T>(ImmutableArray<ColumnOf<T>> columns, RowKind kind, string words, IEnumerable<ReceiptsRow> rows)
    {
        var all = rows.ToList();
        return TableOf.Sum(
            columns, kind, words,
            ("receipts", PageCell.Of(Total(all, row => row.Receipts))),
            ("refundsAndCorrections", PageCell.Of(Total(all, row => row.RefundsAndCorrections))),
            ("total", PageCell.Of(Total(all, row => row.Receipts + row.RefundsAndCorrections))));
    }

    private static Money Total(IEnumerable<ReceiptsRow> rows, Func<ReceiptsRow, Money> amount) => rows.Aggregate(Money.Zero, (sum, row) => sum + amount(row));
}
