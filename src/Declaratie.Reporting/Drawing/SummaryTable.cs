using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary>The summary of the printed report: rows per provider, their subtotals, the totals.</summary>
internal sealed class SummaryTable
{
    private const int LongestId = 16;
    private const int LongestPayor = 24;

    private readonly ReportTexts texts;
    private readonly Notation notation;
    private readonly SummariseBy mode;
    private readonly bool withAdvances;
    private readonly ImmutableArray<SummaryRow> rows;
    private readonly Dictionary<ProviderId, ReportColumns> subtotals;
    private readonly ReportColumns? totals;

    internal SummaryTable(ReportTexts texts, Notation notation, AllocatedPaymentsReport report, bool withAdvances)
    {
        this.texts = texts;
        this.notation = notation;
        this.withAdvances = withAdvances;
        mode = report.Spec.SummariseBy;
        rows = report.Summary ?? [];
        totals = report.Totals;
        subtotals = [];
        foreach (var total in report.ProviderTotals ?? [])
        {
            subtotals[total.Provider] = total.Columns;
        }
    }

    private int TextColumns => mode is SummariseBy.Provider ? 2 : 3;

    internal void Write(TextWriter writer)
    {
        var table = new TextTable(writer, Columns());
        table.WriteHeadings();
        for (var i = 0; i < rows.Length; i++)
        {
            table.WriteRow(CellsOf(rows[i]));
            if (i + 1 == rows.Length || rows[i + 1].Provider != rows[i].Provider)
            {
                WriteSubtotal(table, rows[i].Provider);
                table.WriteRule('-');
            }
        }

        if (totals is { } columns)
        {
            table.WriteRow([texts[ReportText.Totals], .. AmountsOf(columns)], TextColumns);
        }
    }

    private void WriteSubtotal(TextTable table, ProviderId provider)
    {
        if (subtotals.TryGetValue(provider, out var columns))
        {
            table.WriteRow([$"{texts[ReportText.Total]} {Cells.Clean(provider.Value)}", .. AmountsOf(columns)], TextColumns);
        }
    }

    private string[] CellsOf(SummaryRow row)
    {
        var provider = Cells.Clean(row.Provider.Value);
        var payor = Cells.Clean(texts.LabelOf(row.Payor));
        return mode is SummariseBy.Provider
            ? [provider, payor, .. AmountsOf(row.Columns)]
            : [provider, SecondOf(row), payor, .. AmountsOf(row.Columns)];
    }

    private string SecondOf(SummaryRow row) =>
        Cells.Clean((mode is SummariseBy.WhoGotPaid ? row.PaidTo : row.PatientsProvider)?.Value ?? "");

    private IEnumerable<string> AmountsOf(ReportColumns columns)
    {
        yield return notation.Amount(columns.InvoiceAdjustments);
        yield return notation.Amount(columns.PayorInvoices);
        yield return notation.Amount(columns.PatientInvoices);
        yield return notation.Amount(columns.Allocated);
        if (withAdvances)
        {
            yield return notation.Amount(columns.AdvancePayments);
        }

        yield return notation.Amount(columns.Total);
    }

    private TextColumn[] Columns()
    {
        var ids = new ContentWidths(notation);
        var payors = new ContentWidths(notation);
        var amounts = new ContentWidths(notation);
        foreach (var row in rows)
        {
            ids.See(Cells.Clean(row.Provider.Value));
            ids.See(SecondOf(row));
            payors.See(Cells.Clean(texts.LabelOf(row.Payor)));
            See(amounts, row.Columns);
        }

        foreach (var columns in subtotals.Values)
        {
            See(amounts, columns);
        }

        See(amounts, totals ?? default);
        return
        [
            .. KeyColumns(Math.Min(ids.Text, LongestId)),
            new(texts[ReportText.Payor], IsAmount: false, Math.Min(payors.Text, LongestPayor)),
            .. AmountColumns(amounts.Amount),
        ];
    }

    private static void See(ContentWidths amounts, ReportColumns columns)
    {
        amounts.See(columns.InvoiceAdjustments);
        amounts.See(columns.PayorInvoices);
        amounts.See(columns.PatientInvoices);
        amounts.See(columns.Allocated);
        amounts.See(columns.AdvancePayments);
        amounts.See(columns.Total);
    }

    private IEnumerable<TextColumn> KeyColumns(int width)
    {
        yield return new(texts[ReportText.Provider], IsAmount: false, width);
        if (mode is SummariseBy.PatientsProvider)
        {
            yield return new(texts[ReportText.PatientsProvider], IsAmount: false, width);
        }
        else if (mode is SummariseBy.WhoGotPaid)
        {
            yield return new(texts[ReportText.TransferProvider], IsAmount: false, width);
        }
    }

    private IEnumerable<TextColumn> AmountColumns(int width)
    {
        yield return new(texts[ReportText.InvoiceAdjustments], IsAmount: true, width);
        yield return new(texts[ReportText.PayorInvoices], IsAmount: true, width);
        yield return new(texts[ReportText.PatientInvoices], IsAmount: true, width);
        yield return new(texts[ReportText.Allocated], IsAmount: true, width);
        if (withAdvances)
        {
            yield return new(texts[ReportText.AdvancePayments], IsAmount: true, width);
        }

        yield return new(texts[ReportText.Total], IsAmount: true, width);
    }
}
