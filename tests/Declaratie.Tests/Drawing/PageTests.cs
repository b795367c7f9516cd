using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>The report as a page, and any page on paper.</summary>
public sealed class PageTests
{
    [Fact]
    public void A_page_says_all_of_the_report() => Assert.Equal(
        ExpectedEnglish.WholePage,
        OnPaper(PageOf(Drawings.Case("S22", SampleReports.February), ReportLanguage.English)));

    [Fact]
    public void After_the_rows_of_a_provider_comes_what_they_add_up_to_and_after_all_the_report()
    {
        var table = TableOf(SampleReports.ByProvider, "summary");
        Assert.Equal(
            "Line AG NHS, Line AG Private, Subtotal Total AG , Line RJB Unknown, Subtotal Total RJB , Total Report totals ",
            string.Join(", ", table.Rows.Select(row => $"{row.Kind} {row.Cells.Span[0].Text} {row.Cells.Span[1].Text}")));
        Assert.Equal(SampleReports.ByProvider.Totals!.Value.Total.Cents, table.Rows.Last().Cells.Span[^1].Value);
    }

    [Fact]
    public void What_belongs_to_a_receipt_stands_below_it()
    {
        var rows = TableOf(SampleReports.ByProvider, "detail").Rows.Select(row => $"{row.Kind} {(row.Kind is RowKind.Section ? row.Cells.Span[0].Text : row.Cells.Span[1].Text)}");
        Assert.Equal(["Section Receipts", "Line R603 · Visser", "Below 2024-02-06 F2003", "Below refund RF1"], rows.Take(4), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void In_a_report_of_more_practices_the_practice_stands_above_its_lines()
    {
        var report = SampleReports.ByProvider;
        var lines = report.Details!.Value;
        var merged = report with { Practices = ["Noord", "Zuid\u0007"], Details = [lines[0] with { Practice = "Noord" }, lines[2] with { Practice = "Zuid\u0007" }, lines[3] with { Practice = "Zuid\u0007" }] };
        var titles = TableOf(merged, "detail").Rows.Where(row => row.Kind is RowKind.Section).Select(row => row.Cells.Span[0].Text);
        Assert.Equal(["Receipts", "– Noord", "– Zuid", "Advance Payments now allocated", "– Zuid"], titles, StringComparer.Ordinal);
    }

    [Fact]
    public void What_stands_on_the_page_can_be_walked_again()
    {
        var page = PageOf(SampleReports.ByProvider, ReportLanguage.Dutch);
        Assert.Equal(OnPaper(page), OnPaper(page));
    }

    [Theory]
    [InlineData(false, 0, false)]
    [InlineData(false, -5, true)]
    [InlineData(true, -5, false)]
    [Trait("Rule", "R24")]
    public void The_advance_column_and_series_exist_only_if_advances_are_shown_and_there_is_one(bool hidden, int advance, bool shown)
    {
        var spec = SampleReports.February with { HideAdvancePayments = hidden, Sections = ReportSections.Summary };
        var page = PageOf(SampleReports.With(spec, null, [SampleReports.Row(new("AG"), PayorLabel.Private, 0m, 0m, 250m, hidden ? null : advance)]), ReportLanguage.English);
        Assert.All(page.Parts.OfType<PageTable>(), table => Assert.Equal(shown, table.Columns.Any(column => column.Name == "advancePayments")));
        Assert.All(page.Parts.OfType<PagePicture>(), picture => Assert.Equal(shown ? 2 : 1, picture.Series.Length));
    }

    [Fact]
    public void The_pictures_show_each_provider_and_each_payor_and_say_it_in_words()
    {
        var pictures = PageOf(SampleReports.ByProvider, ReportLanguage.Dutch).Parts.OfType<PagePicture>().ToArray();
        Assert.Equal(
            [
                "Toegerekend en vooruitbetaald per behandelaar. AG: Totaal toegerekend aan 385,00, Vooraf betaling 0,00; RJB: Totaal toegerekend aan 0,00, Vooraf betaling 904,50.",
                "Toegerekend en vooruitbetaald per betaler. NHS: Totaal toegerekend aan 135,00, Vooraf betaling 0,00; Particulier: Totaal toegerekend aan 250,00, Vooraf betaling 0,00; Onbekend: Totaal toegerekend aan 0,00, Vooraf betaling 904,50.",
            ],
            pictures.Select(picture => picture.Alternative),
            StringComparer.Ordinal);
        Assert.Equal([[38_500, 0], [0, 90_450]], pictures[0].Bars.Select(bar => bar.Cents.ToArray()));
    }

    [Theory]
    [InlineData("Mixed", "Gemengd: ")]
    [InlineData("Open Balance", "Beginsaldo: ")]
    [Trait("Rule", "R14")]
    [Trait("Rule", "R15")]
    public void A_label_is_explained_where_it_occurs(string label, string note)
    {
        var line = SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Payor = new("NHS"), Receipt = SampleReports.Euros(5m) };
        var row = SampleReports.Row(new("AG"), new("NHS"), 1m, 0m, 0m, 0m);
        Assert.DoesNotContain(Notes(With([line], [row])), text => text.StartsWith(note, StringComparison.Ordinal));
        Assert.Contains(Notes(With([line with { Payor = new(label) }], [row])), text => text.StartsWith(note, StringComparison.Ordinal));
        Assert.Contains(Notes(With([line with { CreditPayor = new PayorLabel(label) }], null)), text => text.StartsWith(note, StringComparison.Ordinal));
        Assert.Contains(Notes(With(null, [row with { Payor = new(label) }])), text => text.StartsWith(note, StringComparison.Ordinal));

        static AllocatedPaymentsReport With(DetailLine[]? lines, SummaryRow[]? rows) =>
            SampleReports.With(SampleReports.February, lines is null ? null : [.. lines], rows is null ? null : [.. rows]);
    }

    [Fact]
    [Trait("Rule", "R45")]
    public void With_a_selection_the_bridge_says_what_others_took_and_gave()
    {
        var bridge = PageOf(SampleReports.ByWhoGotPaid, ReportLanguage.English).Parts.OfType<PageBridge>().Single();
        Assert.Equal(
            "  Receipts totalling 7500; + received from other providers 31000; − given to other providers 0; = Total Allocated To 38500; + Advance Payment 0",
            string.Join("; ", bridge.Terms.Select(term => $"{term.Sign} {term.Words} {term.Cents}")));
    }

    [Fact]
    public void On_paper_a_page_is_never_wider_than_its_amounts_ask_and_cuts_words_never_amounts()
    {
        var name = new string('n', 200);
        PageColumn[] columns = [new("name", "Name", ColumnKind.Text), new("other", "Other", ColumnKind.Text), new("count", "Count", ColumnKind.Count), new("rate", "Rate", ColumnKind.Percent), new("amount", "Amount", ColumnKind.Amount)];
        PageRow[] rows = [new(RowKind.Line, (PageCell[])[PageCell.Of(name), PageCell.Of("o\nx"), PageCell.OfCount(1_234), PageCell.OfPercent(12.3456m), PageCell.Of(Money.FromCents(-123_456))])];
        var lines = OnPaper(new() { Report = "x", Language = ReportLanguage.Dutch, Title = "T", Asked = [], Parts = [new PageTable(null, "t", [.. columns], rows)] }).Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 140));
        Assert.EndsWith("n… o x    1.234  12,3456%  -1.234,56", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void On_paper_a_long_list_goes_on_below_itself_and_a_sentence_below_its_first_word()
    {
        var list = string.Join("; ", Enumerable.Range(1, 12).Select(i => $"regel {i} toerekening R{i} → F{i}"));
        var rule = "R8  " + string.Join(' ', Enumerable.Repeat("woord", 40));
        PageColumn[] columns = [new("line", "Regel", ColumnKind.Ordinal), new("entries", "Posten", ColumnKind.Text) { IsLong = true }];
        PageRow[] rows = [new(RowKind.Line, (PageCell[])[PageCell.OfCount(2_094), PageCell.Of(list)])];
        var text = OnPaper(new() { Report = "x", Language = ReportLanguage.Dutch, Title = "T", Asked = [], Parts = [new PageTable(null, "t", [.. columns], rows), new PageText(null, [rule])] });
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 140));
        Assert.Contains("\n2094  regel 1 toerekening R1 → F1;", text, StringComparison.Ordinal);
        Assert.Contains(list, string.Join(' ', text.Split('\n').Select(line => line.Trim())).Replace("2094 ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\nR8  woord", text, StringComparison.Ordinal);
        Assert.Contains("\n    woord", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_total_is_not_cut_where_the_rows_are_narrow()
    {
        var january = Drawings.Case("S06", SampleReports.February with { From = new(2024, 1, 1), To = new(2024, 1, 31) });
        Assert.Contains("\nTotaal van het verslag             0,00 ", Drawings.Text(january, ReportFormat.Text, ReportLanguage.Dutch), StringComparison.Ordinal);
    }

    private static PageTable TableOf(AllocatedPaymentsReport report, string name) => PageOf(report, ReportLanguage.English).Parts.OfType<PageTable>().Single(table => table.Name == name);

    private static ImmutableArray<string> Notes(AllocatedPaymentsReport report) => PageOf(report, ReportLanguage.Dutch).Parts.OfType<PageText>().Last().Lines;

    private static Page PageOf(AllocatedPaymentsReport report, ReportLanguage language) =>
        ReportDrawing.DrawnOf(new StreamedAllocatedPayments(report, report.Details?.AsEnumerable()), language).Page();

    private static string OnPaper(Page page)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        PageOnPaper.Write(page, writer);
        return writer.ToString();
    }
}
