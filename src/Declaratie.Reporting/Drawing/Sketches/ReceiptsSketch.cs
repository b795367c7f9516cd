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

    private static readonly ImmutableArray<ColumnOf<ReceiptsRow>> OnPage =
        [.. Columns, new("total", "Totaal", "Total", ColumnKind.Amount, row => PageCell.Of(row.Receipts + row.RefundsAndCorrections))];

    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "receipts",
        Language = language,
        Title = speech.Say("Ontvangsten per dag", "Receipts per day"),
        Asked = [Speech.Practices(report.Practices), speech.Period(report.From, report.To), $"{speech.Column(Explaining.ReportColumn.Receipts)}: {speech.Amount(report.Total)}"],
        Parts = report.Rows.IsEmpty
            ? [new PageText(null, [speech.Say("In deze periode is niets ontvangen, terugbetaald of gecorrigeerd.", "Nothing was received, refunded or corrected in this period.")])]
            : [PerDay(), PerMethod()],
    };

    internal PageTable Rows() => TableOf.Make(speech, speech.Say("Ontvangsten", "Receipts"), "rows", Columns, report.Rows);

    /// <summary>By day, with a sum below each: a bank statement has those.</summary>
    private PageTable PerDay()
    {
        var rows = report.Rows.GroupBy(row => row.Date).SelectMany(day => day.Select(row => TableOf.Row(OnPage, row))
            .Append(Sum(RowKind.Subtotal, $"{speech.Total} {speech.Day(day.Key)}", day)));
        return new PageTable(speech.Say("Per dag, om naast het bankafschrift te leggen", "By day, to lay beside the bank statement"), "rows", TableOf.Headings(speech, OnPage), rows.Append(Sum(RowKind.Total, speech.Total, report.Rows)));
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
        return TableOf.Make(speech, speech.Say("Per betaalwijze", "By method"), "methods", columns, methods);
    }

    private static PageRow Sum(RowKind kind, string words, IEnumerable<ReceiptsRow> rows)
    {
        var all = rows.ToList();
        return TableOf.Sum(
            OnPage, kind, words,
            ("receipts", PageCell.Of(Total(all, row => row.Receipts))),
            ("refundsAndCorrections", PageCell.Of(Total(all, row => row.RefundsAndCorrections))),
            ("total", PageCell.Of(Total(all, row => row.Receipts + row.RefundsAndCorrections))));
    }

    private static Money Total(IEnumerable<ReceiptsRow> rows, Func<ReceiptsRow, Money> amount) => rows.Aggregate(Money.Zero, (sum, row) => sum + amount(row));
}
