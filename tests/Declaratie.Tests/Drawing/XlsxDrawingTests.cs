using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Tests.Properties;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>The report as a workbook, read back with the library of its format.</summary>
public sealed class XlsxDrawingTests
{
    [Theory]
    [InlineData(ReportLanguage.Dutch, "Verslag|Details|Samenvatting|Totalen per behandelaar")]
    [InlineData(ReportLanguage.English, "Report|Details|Summary|Totals per provider")]
    public void There_is_a_sheet_for_each_table_behind_one_for_the_reader(ReportLanguage language, string names)
    {
        var book = Draw(SampleReports.ByProvider, language);
        Assert.Empty(book.Errors);
        Assert.False(book.HasFormulas);
        Assert.Equal(names.Split('|'), book.Names, StringComparer.Ordinal);
        Assert.All(names.Split('|')[1..], name => Assert.True(book[name].IsFrozen && book[name].Filter is not null));
        Assert.False(book[names.Split('|')[0]].IsFrozen);
    }

    [Fact]
    public void The_first_sheet_says_what_was_asked_the_sums_and_the_notes()
    {
        var rows = Draw(Drawings.Case("S22", SampleReports.February with { Providers = [new("KT")] }), ReportLanguage.English)["Report"].Rows;
        Assert.Equal(
            """
            Allocated Payments
            Praktijk De Linde
            Period: 2024-02-01 to 2024-02-29
            Providers: KT
            Summarised: by provider
            Reconciliation
              Receipts totalling|125.00
            + received from other providers|0.00
            − given to other providers|35.00
            = Total Allocated To|40.00
            + Advance Payment|50.00
            Notes
            Advance Payments now allocated: 0.00
            Unknown: the receipt was not fully allocated on its posting date. It keeps that label, also when it is fully allocated later.
            Mixed: the receipt was fully allocated to invoices of more than one payor on its posting date. The allocated amounts stand under the payor of each invoice.
            Receipts of this period with something open at its end: 1, open together 30.00.
            Run the open transactions report first, and allocate what can be allocated.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', rows.Select(row => string.Join('|', row))));
    }

    [Fact]
    public void Amounts_are_numbers_days_are_dates_and_all_else_is_text()
    {
        var details = Draw(Drawings.Case("S17", SampleReports.February), ReportLanguage.Dutch)["Details"];
        Assert.Equal(
            "Deel|Soort|Datum|Tegoed|Datum tegoed|Factuur|Factuurnummer|Factuurdatum|Behandelaar|Betaler|Patiënt|Behandelaar patiënt|Trns behandelaar|Betaler tegoed|Oorzaak|Ontvangst|Factuurcorrecties|Factuur betaler|Factuur patiënt|Vooraf betaling",
            string.Join('|', details.Rows[0]));
        Assert.Equal(
            [
                "Eerdere toerekeningen teruggedraaid", "teruggedraaid", new DateOnly(2024, 2, 3), "R519", new DateOnly(2024, 1, 19), "1026", "1026", new DateOnly(2024, 1, 19),
                "AG", "Particulier", "Visser", "AG", "AG", "Particulier", "A801", null, SampleReports.Euros(-30m), null, null, SampleReports.Euros(30m),
            ],
            details.Rows[1]);
        Assert.Equal("A1:T4", details.Filter);
        Assert.All(details.Widths, width => Assert.InRange(width, 8, 61));
    }

    [Fact]
    public void The_totals_below_the_summary_are_those_of_the_report_and_outside_the_filter()
    {
        var report = Drawings.Case("S22", SampleReports.February);
        var summary = Draw(report, ReportLanguage.English)["Summary"];
        var totals = report.Totals!.Value;
        Assert.Equal(
            ["Report totals", null, totals.InvoiceAdjustments, totals.PayorInvoices, totals.PatientInvoices, totals.Allocated, totals.AdvancePayments, totals.Total],
            summary.Rows[^1]);
        Assert.Equal($"A1:H{report.Summary!.Value.Length + 1}", summary.Filter);
    }

    [Fact]
    public void Its_sums_are_those_of_the_report() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");
        foreach (var spec in Questions.Of(seed, 2))
        {
            var report = ledger.AllocatedPayments(spec with { Sections = ReportSections.Both });
            var book = Draw(report, ReportLanguage.English);
            if (book.Errors is not [] || book.HasFormulas || Lost(report, book) is not null)
            {
                return Lost(report, book) ?? string.Join('\n', book.Errors);
            }
        }

        return null;
    }, histories: 40);

    [Fact]
    public void An_empty_report_has_its_headings_and_no_rows()
    {
        var book = Draw(SampleReports.Empty, ReportLanguage.Dutch);
        Assert.Empty(book.Errors);
        Assert.Single(book["Details"].Rows);
        Assert.Equal("A1:T1", book["Details"].Filter);
        Assert.Equal(2, book["Samenvatting"].Rows.Count);
        Assert.Contains("In deze periode is er niets: geen ontvangsten, geen toerekeningen en geen overdrachten.", book["Verslag"].Rows.Select(row => row[0]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_same_report_gives_the_same_bytes_on_any_machine(string culture) => Assert.Equal(
        Drawings.Bytes(SampleReports.ByProvider, ReportFormat.Xlsx, ReportLanguage.Dutch),
        Drawings.Under(culture, () => Drawings.Bytes(SampleReports.ByProvider, ReportFormat.Xlsx, ReportLanguage.Dutch)));

    [Fact]
    public void A_file_and_a_pipe_get_the_same_bytes_and_stay_open()
    {
        using var file = new MemoryStream();
        file.WriteByte(7);
        ReportDrawing.Write(SampleReports.ByProvider, ReportFormat.Xlsx, ReportLanguage.Dutch, file);
        using var pipe = new MemoryStream();
        ReportDrawing.Write(SampleReports.ByProvider, ReportFormat.Xlsx, ReportLanguage.Dutch, new ForwardOnly(pipe));
        Assert.Equal(file.ToArray()[1..], pipe.ToArray());
        Assert.True(file.CanWrite);
    }

    [Fact]
    public void What_does_not_fit_on_a_sheet_goes_on_in_the_next()
    {
        var lines = Enumerable.Range(1, 7).Select(day => SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, day) with { Receipt = SampleReports.Euros(day) });
        var drawn = ReportDrawing.DrawnOf(new(SampleReports.With(SampleReports.February, null, []), lines), ReportLanguage.English);
        using var stream = new MemoryStream();
        PageXlsx.Write(drawn.Page(), drawn.Data(DataReader.Person), stream, mostRows: 3);
        var book = XlsxBook.Of(stream.ToArray());
        Assert.Empty(book.Errors);
        Assert.Equal(["Report", "Details", "Details 2", "Details 3", "Summary", "Totals per provider"], book.Names, StringComparer.Ordinal);
        Assert.Equal([3, 3, 1], new[] { "Details", "Details 2", "Details 3" }.Select(name => book[name].Rows.Count - 1));
        Assert.Equal(Enumerable.Range(1, 7), new[] { "Details", "Details 2", "Details 3" }.SelectMany(name => book[name].Column("Receipt")).Select(amount => (int)((Money)amount!).Euros));
        Assert.Equal("A1:T2", book["Details 3"].Filter);
    }

    [Theory]
    [InlineData("a\u0000b\u001f\uFFFE", "a\uFFFDb\uFFFD\uFFFD")]
    [InlineData("_x0041_", "_x0041_")]
    [InlineData("a\r\nb\tc", "a\r\nb\tc")]
    [InlineData("  a  ", "  a  ")]
    [InlineData("<b>&amp;\"'", "<b>&amp;\"'")]
    [InlineData("張偉 👩‍👧", "張偉 👩‍👧")]
    public void A_text_reads_back_as_it_was_as_far_as_a_workbook_can_hold_it(string text, string expected)
    {
        var line = SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Patient = new(text), Receipt = SampleReports.Euros(5m) };
        var book = Draw(SampleReports.With(SampleReports.February, [line], null), ReportLanguage.English);
        Assert.Empty(book.Errors);
        Assert.Equal([expected], book["Details"].Column("Patient"));
    }

    [Fact]
    public void Half_a_character_does_not_stop_it()
    {
        var line = SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Patient = new("a\ud800b"), Receipt = SampleReports.Euros(5m) };
        var book = Draw(SampleReports.With(SampleReports.February, [line], null), ReportLanguage.English);
        Assert.Equal(["a\uFFFDb"], book["Details"].Column("Patient"));
    }

    [Fact]
    public void A_text_too_long_for_a_cell_ends_in_an_ellipsis()
    {
        var line = SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Patient = new(new string('a', 40_000)), Receipt = SampleReports.Euros(5m) };
        var book = Draw(SampleReports.With(SampleReports.February, [line], null), ReportLanguage.English);
        Assert.Empty(book.Errors);
        Assert.Equal([new string('a', 32_766) + "…"], book["Details"].Column("Patient"));
    }

    [Fact]
    public void A_day_before_the_first_of_a_spreadsheet_is_a_text()
    {
        DetailLine On(NodaTime.LocalDate date) => SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Date = date, Receipt = SampleReports.Euros(5m) };
        var book = Draw(SampleReports.With(SampleReports.February, [On(new(1, 1, 1)), On(new(1900, 2, 28)), On(new(1900, 3, 1)), On(new(9999, 12, 31))], null), ReportLanguage.English);
        Assert.Equal(["0001-01-01", "1900-02-28", new DateOnly(1900, 3, 1), new DateOnly(9999, 12, 31)], book["Details"].Column("Date"));
    }

    [Theory]
    [InlineData("a/b:c*[d]?\\e", "", "a b c  d   e")]
    [InlineData("'Totaal'", "", "Totaal")]
    [InlineData("Een heel lange naam van een tabel in een verslag", " 12", "Een heel lange naam van een 12")]
    [InlineData("Factuur\u00ADnummer", "", "Factuurnummer")]
    public void The_name_of_a_sheet_is_one_that_a_workbook_takes(string heading, string suffix, string name) => Assert.Equal(name, XlsxText.SheetName(heading, suffix));

    private static string? Lost(AllocatedPaymentsReport report, XlsxBook book)
    {
        var (details, summary) = (book["Details"], book["Summary"]);
        var totals = report.Totals!.Value;
        (string What, Money Expected, Money Actual)[] sums =
        [
            ("receipts", Sum(report.Details!.Value.Select(line => line.Receipt)), details.Sum("Receipt")),
            ("adjustments", Sum(report.Details.Value.Select(line => line.InvoiceAdjustments)), details.Sum("Invoice Adjusts")),
            ("payor invoices", Sum(report.Details.Value.Select(line => line.PayorInvoices)), details.Sum("Payor Invoice")),
            ("patient invoices", Sum(report.Details.Value.Select(line => line.PatientInvoices)), details.Sum("Patient Invoice")),
            ("advances", Sum(report.Details.Value.Select(line => line.AdvancePayments)), details.Sum("Advance Payment")),
            ("allocated, and the total again", totals.Allocated + totals.Allocated, summary.Sum("Total Allocated To")),
            ("total, and the total again", totals.Total + totals.Total, summary.Sum("Total")),
            ("totals per provider", totals.Total, book["Totals per provider"].Sum("Total")),
        ];
        return details.Rows.Count - 1 != report.Details.Value.Length
            ? "lines are lost"
            : sums.Where(sum => sum.Expected != sum.Actual).Select(sum => sum.ToString()).FirstOrDefault();
    }

    private static Money Sum(IEnumerable<Money?> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + (amount ?? Money.Zero));

    private static XlsxBook Draw(AllocatedPaymentsReport report, ReportLanguage language) => XlsxBook.Of(Drawings.Bytes(report, ReportFormat.Xlsx, language));
}
