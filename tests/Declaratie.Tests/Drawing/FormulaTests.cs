using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>A text of a journal is never a formula in a spreadsheet.</summary>
[Trait("Threat", "T4")]
public sealed class FormulaTests
{
    public static TheoryData<string> Dangerous() =>
    [
        "=cmd|'/c calc'!A1", "+1", "-2", "@x", "\tx", "\rx", "\nx", " =1", "\u00A0=1", " \t+1", "\uFEFF=1", "\u200B=1", "\u0001=1",
        "＝1", "＋1", "－1", "＠SUM(1)", "=", "-", "=HYPERLINK(\"http://x\";\"y\")", "=1;=2,=3",
    ];

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void A_text_that_begins_as_a_formula_gets_an_apostrophe_in_CSV(string text)
    {
        Assert.All([ReportLanguage.Dutch, ReportLanguage.English], language => Assert.Equal("'" + text, First(With(text), language)));
    }

    [Theory]
    [InlineData("Jansen-de Vries")]
    [InlineData("a=1")]
    [InlineData("'t Hart")]
    [InlineData("0012")]
    [InlineData("(+31) 6")]
    [InlineData("")]
    [InlineData("a\"b")]
    [InlineData("a;b")]
    [InlineData("a,b")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r\nb")]
    [InlineData("  a ")]
    [InlineData("#a")]
    [InlineData("張偉 👩‍👧")]
    public void Any_other_text_reads_back_as_it_was(string text)
    {
        Assert.All([ReportLanguage.Dutch, ReportLanguage.English], language => Assert.Equal(text, First(With(text), language)));
    }

    [Fact]
    public void Every_text_of_a_line_is_guarded_and_no_amount_is()
    {
        const string bad = "=1";
        var line = SampleReports.Line(DetailSection.Transfers, DetailKind.To, 6) with
        {
            Credit = new(bad),
            Invoice = new(bad),
            InvoiceNumber = bad,
            Provider = new(bad),
            Payor = new(bad),
            Patient = new(bad),
            PatientsProvider = new(bad),
            TransferProvider = new(bad),
            CreditPayor = new(bad),
            Cause = bad,
            AdvancePayments = SampleReports.Euros(-5m),
        };
        var text = Drawings.Text(SampleReports.With(SampleReports.February, [line], null), ReportFormat.Csv, ReportLanguage.Dutch);
        Assert.Equal("transfers;to;2024-02-06;'=1;;'=1;'=1;;'=1;'=1;'=1;'=1;'=1;'=1;'=1;;;;;-5,00", text.Split("\r\n")[1]);
    }

    [Fact]
    public void What_the_other_separator_could_split_stands_in_quotes()
    {
        Assert.All([ReportLanguage.Dutch, ReportLanguage.English], language => Assert.All(["a;=1", "a,=1", "a\t=1"], text =>
            Assert.Contains($"\"{text}\"", Drawings.Text(With(text), ReportFormat.Csv, language), StringComparison.Ordinal)));
    }

    [Fact]
    public void Half_a_character_does_not_stop_it() => Assert.Equal("a\uFFFD", First(With("a\ud800"), ReportLanguage.Dutch));

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void In_a_workbook_it_is_a_text_as_it_was(string text)
    {
        var book = XlsxBook.Of(Drawings.Bytes(With(text), ReportFormat.Xlsx, ReportLanguage.Dutch));
        Assert.Empty(book.Errors);
        Assert.False(book.HasFormulas);
        Assert.Equal(text.Replace('\u0001', '\uFFFD'), book["Details"].Rows[1][8]);
    }

    private static AllocatedPaymentsReport With(string provider) => SampleReports.With(
        SampleReports.February,
        [SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Provider = new(provider), Receipt = SampleReports.Euros(5m) }],
        null);

    // The provider of the first line.
    private static string? First(AllocatedPaymentsReport report, ReportLanguage language)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = language is ReportLanguage.Dutch ? ";" : "," };
        using var reader = new CsvReader(new StringReader(Drawings.Text(report, ReportFormat.Csv, language)[1..]), configuration);
        Assert.True(reader.Read() && reader.ReadHeader() && reader.Read());
        return reader.GetField("provider");
    }
}
