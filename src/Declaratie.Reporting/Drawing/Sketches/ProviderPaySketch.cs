using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.ProviderPay;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>What providers are paid, for people and as data.</summary>
internal sealed class ProviderPaySketch(ProviderPayReport report, ReportLanguage language)
{
    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "provider-pay",
        Language = language,
        Title = speech.Say("Uitbetaling aan behandelaars", "Provider pay"),
        Asked =
        [
            Speech.Practices(report.Practices),
            speech.Period(report.From, report.To),
            report.Advances is PayAdvances.Held ? speech.Say("Voorschotten worden vastgehouden", "Advances are held") : speech.Say("Voorschotten worden uitbetaald", "Advances are paid"),
        ],
        Parts = report.Rows.IsEmpty
            ? [new PageText(null, [speech.Say("In deze periode is er niets uit te betalen.", "There is nothing to pay in this period.")])]
            : [Picture(), Summary(), .. (report.Statements ?? []).Select(statement => new StatementSketch(statement, speech).Table())],
    };

    internal PageTable Rows(DataReader reader)
    {
        var columns = Columns(reader is DataReader.Person, withPeriod: true);
        return TableOf.Make(speech, speech.Say("Uitbetaling", "Pay"), "rows", columns, report.Rows, Sum(columns, RowKind.Total, speech.Total, report.Rows, report.Total));
    }

    internal PageTable Providers()
    {
        ImmutableArray<ColumnOf<ProviderPayTotal>> columns =
        [
            new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, total => PageCell.Of(total.Provider.Value)),
            new("pay", "Uitbetaling", "Pay", ColumnKind.Amount, total => PageCell.Of(total.Pay)),
        ];
        return TableOf.Make(
            speech, speech.Say("Per behandelaar", "By provider"), "providers", columns, report.Providers,
            TableOf.Sum(columns, RowKind.Total, speech.Total, ("pay", PageCell.Of(report.Total)))) with
        { InWorkbookOnly = true };
    }

    internal PageTable? Statements() => report.Statements is { } statements ? StatementSketch.All(statements, speech) : null;

    private PageTable Summary()
    {
        var columns = Columns(forPeople: true, withPeriod: report.Rows.Any(row => row.From is not null));
        var rows = report.Providers.SelectMany(total => report.Rows.Where(row => row.Provider == total.Provider).Select(row => TableOf.Row(columns, row))
            .Append(Sum(columns, RowKind.Subtotal, $"{speech.Total} {Cells.Clean(total.Provider.Value)}", report.Rows.Where(row => row.Provider == total.Provider), total.Pay)));
        return new PageTable(
            speech.Say("Wat iedere behandelaar krijgt", "What each provider is paid"), "rows", TableOf.Headings(speech, columns),
            rows.Append(Sum(columns, RowKind.Total, speech.Total, report.Rows, report.Total)));
    }

    /// <summary>Allocated and advances are those of the report of allocated payments, to lay beside it.</summary>
    private static PageRow Sum(ImmutableArray<ColumnOf<ProviderPayRow>> columns, RowKind kind, string words, IEnumerable<ProviderPayRow> rows, Money pay)
    {
        var all = rows.ToList();
        return TableOf.Sum(
            columns, kind, words,
            ("allocated", PageCell.Of(all.Aggregate(Money.Zero, (sum, row) => sum + row.Columns.Allocated))),
            ("advancePayments", PageCell.Of(all.Aggregate(Money.Zero, (sum, row) => sum + (row.Columns.AdvancePayments ?? Money.Zero)))),
            ("pay", PageCell.Of(pay)));
    }

    private ImmutableArray<ColumnOf<ProviderPayRow>> Columns(bool forPeople, bool withPeriod)
    {
        (bool IsShown, ColumnOf<ProviderPayRow> Column)[] all =
        [
            (true, new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value))),
            (true, new("payor", "Betaler", "Payor", ColumnKind.Text, row => PageCell.Of(forPeople ? speech.Label(row.Payor) : row.Payor.Value))),
            (withPeriod, new("from", "Van", "From", ColumnKind.Date, row => PageCell.Of(row.From))),
            (withPeriod, new("to", "T/m", "To", ColumnKind.Date, row => PageCell.Of(row.To))),
            (true, new("allocated", "Toege\u00ADrekend", "Allocated", ColumnKind.Amount, row => PageCell.Of(row.Columns.Allocated))),
            (report.Advances is PayAdvances.Paid, new("advancePayments", "Vooraf betaling", "Advance Payment", ColumnKind.Amount, row => PageCell.Of(row.Columns.AdvancePayments))),
            (true, new("rate", "Percentage", "Rate", ColumnKind.Percent, row => PageCell.OfPercent(row.Percent))),
            (true, new("pay", "Uitbetaling", "Pay", ColumnKind.Amount, row => PageCell.Of(row.Pay))),
        ];
        return [.. all.Where(column => column.IsShown).Select(column => column.Column)];
    }

    private PagePicture Picture() => new(
        speech.Say("Uitbetaling per behandelaar", "Pay by provider"),
        string.Join("; ", report.Providers.Select(total => $"{Cells.Clean(total.Provider.Value)}: {speech.Aloud(total.Pay)}")),
        [speech.Say("Uitbetaling", "Pay")],
        [.. report.Providers.Select(total => new PageBar(Cells.Clean(total.Provider.Value), [total.Pay.Cents]))]);
}

/// <summary>The pay statement of a provider: its rows, and below each the lines it rests on.</summary>
internal sealed class StatementSketch(PayStatement statement, Speech speech)
{
    private static readonly (PayLineKind Kind, string Dutch, string English)[] Kinds =
    [
        (PayLineKind.Receipt, "ontvangst", "receipt"),
        (PayLineKind.Allocation, "toerekening", "allocation"),
        (PayLineKind.Deallocation, "teruggedraaid", "deallocation"),
        (PayLineKind.Refund, "terugbetaling", "refund"),
        (PayLineKind.ReceiptCorrection, "correctie op ontvangst", "receipt correction"),
        (PayLineKind.Transfer, "overdracht", "transfer"),
        (PayLineKind.InvoiceAdjustment, "factuurcorrectie", "invoice adjustment"),
        (PayLineKind.WriteOff, "afboeking", "write-off"),
        (PayLineKind.WriteOffReversal, "afboeking teruggedraaid", "write-off reversed"),
    ];

    /// <summary>All statements as one table of lines.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="speech">The language.</param>
    /// <returns>The table, for a workbook.</returns>
    internal static PageTable All(ImmutableArray<PayStatement> statements, Speech speech)
    {
        ImmutableArray<ColumnOf<(ProviderId Provider, PayLine Line)>> columns =
        [
            new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, item => PageCell.Of(item.Provider.Value)),
            .. Columns(speech).Select(column => new ColumnOf<(ProviderId Provider, PayLine Line)>(column.Name, column.Dutch, column.English, column.Kind, item => column.Cell(item.Line))),
        ];
        var lines = statements.SelectMany(statement => statement.Rows.SelectMany(row => row.Lines.Select(line => (statement.Provider, Line: line))));
        return TableOf.Make(speech, speech.Say("Specificaties", "Statements"), "statements", columns, lines) with { InWorkbookOnly = true };
    }

    internal PageTable Table()
    {
        // The heading of a group says the payor, its sum the percentage.
        ImmutableArray<ColumnOf<PayLine>> columns =
        [
            .. Columns(speech).Where(column => column.Name is not "payor").Select(column => column.Name is "rate" ? column with { Cell = _ => PageCell.None } : column),
            new("pay", "Uitbetaling", "Pay", ColumnKind.Amount, _ => PageCell.None),
        ];
        return new PageTable($"{speech.Say("Specificatie voor", "Statement for")} {Cells.Clean(statement.Provider.Value)}", "statements", TableOf.Headings(speech, columns), Rows(columns)) { OnNewSheet = true };
    }

    private static ImmutableArray<ColumnOf<PayLine>> Columns(Speech speech) =>
    [
        new("date", "Datum", "Date", ColumnKind.Date, line => PageCell.Of(line.Date)),
        new("kind", "Wat", "What", ColumnKind.Text, line => PageCell.Of(WordOf(line.Kind, speech))),
        new("credit", "Ontvangst", "Receipt", ColumnKind.Text, line => PageCell.Of(line.CreditNumber)),
        new("invoice", "Factuur", "Invoice", ColumnKind.Text, line => PageCell.Of(line.InvoiceNumber)),
        new("payor", "Betaler", "Payor", ColumnKind.Text, line => PageCell.Of(speech.Label(line.Payor))),
        new("column", "Kolom", "Column", ColumnKind.Text, line => PageCell.Of(speech.Column(ColumnOfLine(line.Column)))),
        new("amount", "Bedrag", "Amount", ColumnKind.Amount, line => PageCell.Of(line.Amount)),
        new("rate", "Percentage", "Rate", ColumnKind.Percent, line => PageCell.OfPercent(line.Percent)),
    ];

    private static string WordOf(PayLineKind kind, Speech speech)
    {
        var (_, dutch, english) = Array.Find(Kinds, known => known.Kind == kind);
        return speech.Say(dutch, english);
    }

    private static Explaining.ReportColumn ColumnOfLine(PayColumn column) => column switch
    {
        PayColumn.InvoiceAdjustments => Explaining.ReportColumn.InvoiceAdjustments,
        PayColumn.PayorInvoices => Explaining.ReportColumn.PayorInvoices,
        PayColumn.PatientInvoices => Explaining.ReportColumn.PatientInvoices,
        _ => Explaining.ReportColumn.AdvancePayments,
    };

    private IEnumerable<PageRow> Rows(ImmutableArray<ColumnOf<PayLine>> columns)
    {
        foreach (var (row, lines) in statement.Rows.Select(row => (row.Row, row.Lines)))
        {
            yield return TableOf.Sum(columns, RowKind.Section, SectionOf(row));
            foreach (var line in lines)
            {
                yield return TableOf.Row(columns, line);
            }

            yield return TableOf.Sum(
                columns, RowKind.Subtotal, $"{speech.Total} {SectionOf(row)}",
                ("amount", PageCell.Of(row.Columns.Total)), ("rate", PageCell.OfPercent(row.Percent)), ("pay", PageCell.Of(row.Pay)));
        }

        yield return TableOf.Sum(columns, RowKind.Total, $"{speech.Say("Uit te betalen aan", "To pay to")} {Cells.Clean(statement.Provider.Value)}", ("pay", PageCell.Of(statement.Pay)));
    }

    private string SectionOf(ProviderPayRow row)
    {
        var days = row is { From: { } from, To: { } to } ? $", {speech.Day(from)} {speech.Say("t/m", "to")} {speech.Day(to)}" : "";
        return Cells.Clean(speech.Label(row.Payor)) + days;
    }
}
