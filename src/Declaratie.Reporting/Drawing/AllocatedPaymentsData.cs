using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;
using static Declaratie.Reporting.Drawing.Pages.ColumnKind;

namespace Declaratie.Reporting.Drawing;

/// <summary>The report of allocated payments as data: every field of its JSON, a column each.</summary>
/// <remarks>Hidden advances have no column, as they have no field.</remarks>
internal sealed class AllocatedPaymentsData
{
    private readonly StreamedAllocatedPayments streamed;
    private readonly AllocatedPaymentsReport report;
    private readonly ReportTexts texts;
    private readonly bool forPerson;
    private readonly bool withAdvances;

    internal AllocatedPaymentsData(StreamedAllocatedPayments streamed, ReportLanguage language, DataReader reader)
    {
        this.streamed = streamed;
        report = streamed.Report;
        texts = new ReportTexts(language);
        forPerson = reader is DataReader.Person;
        withAdvances = !report.Spec.HideAdvancePayments;
    }

    internal ImmutableArray<PageTable> Tables()
    {
        var tables = ImmutableArray.CreateBuilder<PageTable>();
        if (streamed.Lines is not null)
        {
            var columns = DetailColumns();
            tables.Add(new(texts[ReportText.Details], "detail", columns, DetailRows(columns.Length)));
        }

        if (report.Summary is { } rows)
        {
            tables.Add(new(texts[ReportText.Summary], "summary", [.. KeyColumns(), .. AmountColumns()], [.. rows.Select(RowOf), .. TotalRow()]));
        }

        if (report.ProviderTotals is { } totals)
        {
            var totalRows = totals.Select(total => Row(RowKind.Line, [PageCell.Of(total.Provider.Value)], total.Columns));
            tables.Add(new(texts[ReportText.ProviderTotals], "providerTotals", [Column("provider", ReportText.Provider, Text), .. AmountColumns()], [.. totalRows]) { InWorkbookOnly = true });
        }

        return tables.DrainToImmutable();
    }

    private ImmutableArray<PageColumn> DetailColumns() =>
    [
        Column("section", ReportText.Section, Text),
        Column("kind", ReportText.Kind, Text),
        Column("date", ReportText.Date, Date),
        Column("credit", ReportText.Credit, Text),
        Column("creditDate", ReportText.CreditDate, Date),
        Column("invoice", ReportText.Invoice, Text),
        Column("invoiceNumber", ReportText.InvoiceNumber, Text),
        Column("invoiceDate", ReportText.InvoiceDate, Date),
        Column("provider", ReportText.Provider, Text),
        Column("payor", ReportText.Payor, Text),
        Column("patient", ReportText.Patient, Text),
        Column("patientsProvider", ReportText.PatientsProvider, Text),
        Column("transferProvider", ReportText.TransferProvider, Text),
        Column("creditPayor", ReportText.CreditPayor, Text),
        Column("cause", ReportText.Cause, Text),
        Column("receipt", ReportText.Receipt, Amount),
        Column("invoiceAdjustments", ReportText.InvoiceAdjustments, Amount),
        Column("payorInvoices", ReportText.PayorInvoices, Amount),
        Column("patientInvoices", ReportText.PatientInvoices, Amount),
        .. withAdvances ? (ReadOnlySpan<PageColumn>)[Column("advancePayments", ReportText.AdvancePayments, Amount)] : [],
    ];

    private IEnumerable<PageRow> DetailRows(int width)
    {
        var cells = new PageCell[width];
        foreach (var line in streamed.Lines ?? [])
        {
            Fill(cells, line);
            yield return new PageRow(RowKind.Line, cells);
        }
    }

    private void Fill(Span<PageCell> cells, DetailLine line)
    {
        cells[0] = PageCell.Of(forPerson ? texts.TitleOf(line.Section) : JsonNames.Of(line.Section));
        cells[1] = PageCell.Of(forPerson ? texts.NameOf(line.Kind) : JsonNames.Of(line.Kind));
        cells[2] = PageCell.Of(line.Date);
        cells[3] = PageCell.Of(line.Credit?.Value);
        cells[4] = PageCell.Of(line.CreditDate);
        cells[5] = PageCell.Of(line.Invoice?.Value);
        cells[6] = PageCell.Of(line.InvoiceNumber);
        cells[7] = PageCell.Of(line.InvoiceDate);
        cells[8] = PageCell.Of(line.Provider.Value);
        cells[9] = LabelOf(line.Payor);
        cells[10] = PageCell.Of(line.Patient?.Value);
        cells[11] = PageCell.Of(line.PatientsProvider?.Value);
        cells[12] = PageCell.Of(line.TransferProvider?.Value);
        cells[13] = line.CreditPayor is { } credit ? LabelOf(credit) : PageCell.None;
        cells[14] = PageCell.Of(line.Cause);
        cells[15] = PageCell.Of(line.Receipt);
        cells[16] = PageCell.Of(line.InvoiceAdjustments);
        cells[17] = PageCell.Of(line.PayorInvoices);
        cells[18] = PageCell.Of(line.PatientInvoices);
        if (withAdvances)
        {
            cells[19] = PageCell.Of(line.AdvancePayments);
        }
    }

    private IEnumerable<PageColumn> KeyColumns()
    {
        yield return Column("provider", ReportText.Provider, Text);
        if (report.Spec.SummariseBy is SummariseBy.PatientsProvider)
        {
            yield return Column("patientsProvider", ReportText.PatientsProvider, Text);
        }
        else if (report.Spec.SummariseBy is SummariseBy.WhoGotPaid)
        {
            yield return Column("paidTo", ReportText.TransferProvider, Text);
        }

        yield return Column("payor", ReportText.Payor, Text);
    }

    private ImmutableArray<PageColumn> AmountColumns() =>
    [
        Column("invoiceAdjustments", ReportText.InvoiceAdjustments, Amount),
        Column("payorInvoices", ReportText.PayorInvoices, Amount),
        Column("patientInvoices", ReportText.PatientInvoices, Amount),
        Column("allocated", ReportText.Allocated, Amount),
        .. withAdvances ? (ReadOnlySpan<PageColumn>)[Column("advancePayments", ReportText.AdvancePayments, Amount)] : [],
        Column("total", ReportText.Total, Amount),
    ];

    private PageRow RowOf(SummaryRow row)
    {
        var second = report.Spec.SummariseBy is SummariseBy.WhoGotPaid ? row.PaidTo : row.PatientsProvider;
        return Row(
            RowKind.Line,
            report.Spec.SummariseBy is SummariseBy.Provider
                ? [PageCell.Of(row.Provider.Value), LabelOf(row.Payor)]
                : [PageCell.Of(row.Provider.Value), PageCell.Of(second?.Value), LabelOf(row.Payor)],
            row.Columns);
    }

    private IEnumerable<PageRow> TotalRow()
    {
        if (report.Totals is { } totals)
        {
            var keys = new PageCell[report.Spec.SummariseBy is SummariseBy.Provider ? 2 : 3];
            keys[0] = PageCell.Of(texts[ReportText.Totals]);
            yield return Row(RowKind.Total, keys, totals);
        }
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

    private PageCell LabelOf(PayorLabel payor) => PageCell.Of(forPerson ? texts.LabelOf(payor) : payor.Value);

    private PageColumn Column(string name, ReportText heading, ColumnKind kind) => new(name, texts[heading], kind);
}
