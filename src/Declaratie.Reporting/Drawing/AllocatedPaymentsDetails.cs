using System.Collections.Immutable;
using Declaratie.Reporting.Drawing.Pages;
using static Declaratie.Reporting.Drawing.Pages.ColumnKind;

namespace Declaratie.Reporting.Drawing;

/// <summary>The details on a page: sections, a line per movement, what belongs to a receipt below it.</summary>
internal sealed class AllocatedPaymentsDetails(ReportTexts texts, Notation notation, StreamedAllocatedPayments streamed, bool withAdvances)
{
    private const string PracticeMark = "– ";

    private readonly bool withPatientsProvider = streamed.Report.Spec.SummariseBy is SummariseBy.PatientsProvider;
    private readonly bool withPractices = streamed.Report.Practices.Length > 1;

    internal PageTable Table()
    {
        var columns = Columns();
        return new PageTable(texts[ReportText.Details], "detail", columns, Rows(columns.Length));
    }

    private ImmutableArray<PageColumn> Columns() =>
    [
        new("date", texts[ReportText.Date], Date),
        new("description", texts[ReportText.Description], Text),
        new("provider", texts[ReportText.Provider], Text),
        .. withPatientsProvider ? (ReadOnlySpan<PageColumn>)[new("patientsProvider", texts[ReportText.PatientsProvider], Text)] : [],
        new("transferProvider", texts[ReportText.TransferProvider], Text),
        new("payor", texts[ReportText.Payor], Text),
        new("receipt", texts[ReportText.Receipt], Amount),
        new("invoiceAdjustments", texts[ReportText.InvoiceAdjustments], Amount),
        new("payorInvoices", texts[ReportText.PayorInvoices], Amount),
        new("patientInvoices", texts[ReportText.PatientInvoices], Amount),
        .. withAdvances ? (ReadOnlySpan<PageColumn>)[new("advancePayments", texts[ReportText.AdvancePayments], Amount)] : [],
    ];

    private IEnumerable<PageRow> Rows(int width)
    {
        var cells = new PageCell[width];
        var description = new DetailDescription(texts, notation);
        DetailLine? before = null;
        foreach (var line in streamed.Lines ?? [])
        {
            if (line.Section != before?.Section)
            {
                yield return Title(cells, texts.TitleOf(line.Section));
                before = null;
            }

            if (withPractices && line.Practice != before?.Practice)
            {
                yield return Title(cells, (PracticeMark + Cells.Clean(line.Practice)).TrimEnd());
            }

            var (text, isBelow) = description.Whole(line);
            Fill(cells, line, text);
            yield return new PageRow(isBelow ? RowKind.Below : RowKind.Line, cells);
            before = line;
        }
    }

    private static PageRow Title(PageCell[] cells, string title)
    {
        Array.Clear(cells);
        cells[0] = PageCell.Of(title);
        return new PageRow(RowKind.Section, cells);
    }

    private void Fill(PageCell[] cells, DetailLine line, string description)
    {
        var at = 0;
        cells[at++] = PageCell.Of(line.Date);
        cells[at++] = PageCell.Of(description);
        cells[at++] = Cleaned(line.Provider.Value);
        if (withPatientsProvider)
        {
            cells[at++] = Cleaned(line.PatientsProvider?.Value);
        }

        cells[at++] = Cleaned(line.TransferProvider?.Value);
        cells[at++] = PageCell.Of(texts.PayorOf(line));
        cells[at++] = PageCell.Of(line.Receipt);
        cells[at++] = PageCell.Of(line.InvoiceAdjustments);
        cells[at++] = PageCell.Of(line.PayorInvoices);
        cells[at++] = PageCell.Of(line.PatientInvoices);
        if (withAdvances)
        {
            cells[at] = PageCell.Of(line.AdvancePayments);
        }
    }

    private static PageCell Cleaned(string? text) => PageCell.Of(text is null ? null : Cells.Clean(text));
}
