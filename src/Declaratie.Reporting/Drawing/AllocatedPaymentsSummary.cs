using System.Collections.Immutable;
using Declaratie.Reporting.Drawing.Pages;
using static Declaratie.Reporting.Drawing.Pages.ColumnKind;

namespace Declaratie.Reporting.Drawing;

/// <summary>The summary on a page: rows, a subtotal per provider, the totals; and what is paid by whom.</summary>
internal sealed class AllocatedPaymentsSummary(ReportTexts texts, AllocatedPaymentsReport report, bool withAdvances)
{
    internal PageTable Table() => new(texts[ReportText.Summary], "summary", [.. Keys(), .. Amounts()], Rows());

    internal PageTable PerPayor(ImmutableArray<PayorTotal> totals) => new(
        texts[ReportText.SummaryPerPayor],
        "payorTotals",
        [new("payor", texts[ReportText.Payor], Text), .. Amounts()],
        [
            .. totals.Select(total => Row(RowKind.Line, [PageCell.Of(Cells.Clean(texts.LabelOf(total.Payor)))], total.Columns)),
            .. report.Totals is { } sum ? (ReadOnlySpan<PageRow>)[Row(RowKind.Total, [PageCell.Of(texts[ReportText.Totals])], sum)] : [],
        ])
    { StaysWhole = true };

    private IEnumerable<PageColumn> Keys()
    {
        yield return new("provider", texts[ReportText.Provider], Text);
        if (report.Spec.SummariseBy is SummariseBy.PatientsProvider)
        {
            yield return new("patientsProvider", texts[ReportText.PatientsProvider], Text);
        }
        else if (report.Spec.SummariseBy is SummariseBy.WhoGotPaid)
        {
            yield return new("paidTo", texts[ReportText.TransferProvider], Text);
        }

        yield return new("payor", texts[ReportText.Payor], Text);
    }

    private ImmutableArray<PageColumn> Amounts() =>
    [
        new("invoiceAdjustments", texts[ReportText.InvoiceAdjustments], Amount),
        new("payorInvoices", texts[ReportText.PayorInvoices], Amount),
        new("patientInvoices", texts[ReportText.PatientInvoices], Amount),
        new("allocated", texts[ReportText.Allocated], Amount),
        .. withAdvances ? (ReadOnlySpan<PageColumn>)[new("advancePayments", texts[ReportText.AdvancePayments], Amount)] : [],
        new("total", texts[ReportText.Total], Amount),
    ];

    private IEnumerable<PageRow> Rows()
    {
        var rows = report.Summary ?? [];
        var keys = report.Spec.SummariseBy is SummariseBy.Provider ? 2 : 3;
        var subtotals = (report.ProviderTotals ?? []).ToDictionary(total => total.Provider, total => total.Columns);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            yield return Row(RowKind.Line, KeysOf(row), row.Columns);
            if ((i + 1 == rows.Length || rows[i + 1].Provider != row.Provider) && subtotals.TryGetValue(row.Provider, out var subtotal))
            {
                yield return Row(RowKind.Subtotal, Named($"{texts[ReportText.Total]} {Cells.Clean(row.Provider.Value)}", keys), subtotal);
            }
        }

        if (report.Totals is { } totals)
        {
            yield return Row(RowKind.Total, Named(texts[ReportText.Totals], keys), totals);
        }
    }

    private PageCell[] KeysOf(SummaryRow row)
    {
        var provider = PageCell.Of(Cells.Clean(row.Provider.Value));
        var payor = PageCell.Of(Cells.Clean(texts.LabelOf(row.Payor)));
        var second = report.Spec.SummariseBy is SummariseBy.WhoGotPaid ? row.PaidTo : row.PatientsProvider;
        return report.Spec.SummariseBy is SummariseBy.Provider
            ? [provider, payor]
            : [provider, second is { } other ? PageCell.Of(Cells.Clean(other.Value)) : PageCell.None, payor];
    }

    private static PageCell[] Named(string name, int keys)
    {
        var cells = new PageCell[keys];
        cells[0] = PageCell.Of(name);
        return cells;
    }

    private PageRow Row(RowKind kind, ReadOnlySpan<PageCell> keys, ReportColumns columns) => new(kind, (PageCell[])
    [
        .. keys,
        PageCell.Of(columns.InvoiceAdjustments),
        PageCell.Of(columns.PayorInvoices),
        PageCell.Of(columns.PatientInvoices),
        PageCell.Of(columns.Allocated),
        .. withAdvances ? (ReadOnlySpan<PageCell>)[PageCell.Of(columns.AdvancePayments)] : [],
        PageCell.Of(columns.Total),
    ]);
}
