using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary>The details of the printed report: sections with their headings, a line per movement.</summary>
internal sealed class DetailTable
{
    private const int DateWidth = 10;
    private const int LongestId = 16;
    private const int LongestPayor = 24;
    private const int NarrowestDescription = 36;
    private const string PracticeMark = "– ";

    private readonly ReportTexts texts;
    private readonly Notation notation;
    private readonly bool withPatientsProvider;
    private readonly bool withAdvances;
    private readonly bool withPractices;
    private readonly IEnumerable<DetailLine> lines;
    private readonly TextColumn[] columns;

    internal DetailTable(ReportTexts texts, Notation notation, StreamedAllocatedPayments streamed, bool withAdvances)
    {
        var report = streamed.Report;
        this.texts = texts;
        this.notation = notation;
        this.withAdvances = withAdvances;
        withPractices = report.Practices.Length > 1;
        lines = streamed.Lines ?? [];
        withPatientsProvider = report.Spec.SummariseBy is SummariseBy.PatientsProvider;
        columns = Columns();
    }

    internal void Write(TextWriter writer)
    {
        var table = new TextTable(writer, columns);
        var description = new DetailDescription(texts, notation);
        DetailLine? before = null;
        table.WriteHeadings();
        foreach (var line in lines)
        {
            WriteTitles(writer, line, before);
            table.WriteRow(CellsOf(line, description.Of(line, columns[1].ContentWidth)));
            before = line;
        }
    }

    /// <summary>The section, and in a report of more than one practice whose lines come next.</summary>
    private void WriteTitles(TextWriter writer, DetailLine line, DetailLine? before)
    {
        if (line.Section != before?.Section)
        {
            writer.Write(before is null ? "" : "\n");
            writer.Write(texts.TitleOf(line.Section));
            writer.Write('\n');
            before = null;
        }

        if (withPractices && line.Practice != before?.Practice)
        {
            writer.Write((PracticeMark + Cells.Clean(line.Practice)).TrimEnd());
            writer.Write('\n');
        }
    }

    private string[] CellsOf(DetailLine line, string description)
    {
        List<string> cells = [notation.Date(line.Date), description, Cells.Clean(line.Provider.Value)];
        if (withPatientsProvider)
        {
            cells.Add(Cells.Clean(line.PatientsProvider?.Value ?? ""));
        }

        cells.Add(Cells.Clean(line.TransferProvider?.Value ?? ""));
        cells.Add(texts.PayorOf(line));
        cells.Add(notation.Amount(line.Receipt));
        cells.Add(notation.Amount(line.InvoiceAdjustments));
        cells.Add(notation.Amount(line.PayorInvoices));
        cells.Add(notation.Amount(line.PatientInvoices));
        if (withAdvances)
        {
            cells.Add(notation.Amount(line.AdvancePayments));
        }

        return [.. cells];
    }

    private TextColumn[] Columns()
    {
        var ids = new ContentWidths(notation);
        var payors = new ContentWidths(notation);
        var amounts = new ContentWidths(notation);
        foreach (var line in lines)
        {
            ids.See(Cells.Clean(line.Provider.Value));
            ids.See(Cells.Clean(line.TransferProvider?.Value ?? ""));
            ids.See(withPatientsProvider ? Cells.Clean(line.PatientsProvider?.Value ?? "") : "");
            payors.See(texts.PayorOf(line));
            foreach (var amount in (ReadOnlySpan<Money?>)[line.Receipt, line.InvoiceAdjustments, line.PayorInvoices, line.PatientInvoices, line.AdvancePayments])
            {
                amounts.See(amount);
            }
        }

        TextColumn[] others = [
            new(texts[ReportText.Date], IsAmount: false, DateWidth),
            .. ProviderColumns(Math.Min(ids.Text, LongestId)),
            new(texts[ReportText.Payor], IsAmount: false, Math.Min(payors.Text, LongestPayor)),
            .. AmountColumns(amounts.Amount)];
        return [others[0], new(texts[ReportText.Description], IsAmount: false, DescriptionWidth(others)), .. others[1..]];
    }

    private int DescriptionWidth(TextColumn[] others)
    {
        var description = new DetailDescription(texts, notation);
        var numbers = new DetailDescription(texts, notation);
        var wanted = new ContentWidths(notation);
        var least = NarrowestDescription;
        foreach (var line in lines)
        {
            wanted.See(description.Of(line, TextTable.PageWidth));
            least = Math.Max(least, numbers.LeastWidthOf(line));
        }

        // R48: the numbers of the documents stay whole, also where the page then grows wider.
        return Math.Min(wanted.Text, Math.Max(least, TextTable.RoomBeside(others) - 1));
    }

    private IEnumerable<TextColumn> ProviderColumns(int width)
    {
        yield return new(texts[ReportText.Provider], IsAmount: false, width);
        if (withPatientsProvider)
        {
            yield return new(texts[ReportText.PatientsProvider], IsAmount: false, width);
        }

        yield return new(texts[ReportText.TransferProvider], IsAmount: false, width);
    }

    private IEnumerable<TextColumn> AmountColumns(int width)
    {
        yield return new(texts[ReportText.Receipt], IsAmount: true, width);
        yield return new(texts[ReportText.InvoiceAdjustments], IsAmount: true, width);
        yield return new(texts[ReportText.PayorInvoices], IsAmount: true, width);
        yield return new(texts[ReportText.PatientInvoices], IsAmount: true, width);
        if (withAdvances)
        {
            yield return new(texts[ReportText.AdvancePayments], IsAmount: true, width);
        }
    }
}
