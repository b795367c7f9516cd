using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Properties;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>The report as one table for a spreadsheet.</summary>
public sealed class CsvDrawingTests
{
    private const string Mark = "\uFEFF";

    [Theory]
    [InlineData("S06", ReportSections.Details, ReportLanguage.Dutch, ExpectedCsv.S06DetailsDutch)]
    [InlineData("S06", ReportSections.Details, ReportLanguage.English, ExpectedCsv.S06DetailsEnglish)]
    [InlineData("S06", ReportSections.Summary, ReportLanguage.Dutch, ExpectedCsv.S06SummaryDutch)]
    [InlineData("S06", ReportSections.Summary, ReportLanguage.English, ExpectedCsv.S06SummaryEnglish)]
    [InlineData("S17", ReportSections.Details, ReportLanguage.Dutch, ExpectedCsv.S17DetailsDutch)]
    [InlineData("S17", ReportSections.Details, ReportLanguage.English, ExpectedCsv.S17DetailsEnglish)]
    [InlineData("S17", ReportSections.Summary, ReportLanguage.Dutch, ExpectedCsv.S17SummaryDutch)]
    [InlineData("S17", ReportSections.Summary, ReportLanguage.English, ExpectedCsv.S17SummaryEnglish)]
    [InlineData("S22", ReportSections.Details, ReportLanguage.Dutch, ExpectedCsv.S22DetailsDutch)]
    [InlineData("S22", ReportSections.Details, ReportLanguage.English, ExpectedCsv.S22DetailsEnglish)]
    [InlineData("S22", ReportSections.Summary, ReportLanguage.Dutch, ExpectedCsv.S22SummaryDutch)]
    [InlineData("S22", ReportSections.Summary, ReportLanguage.English, ExpectedCsv.S22SummaryEnglish)]
    public void A_worked_case_is_a_row_for_each_line(string name, ReportSections sections, ReportLanguage language, string expected) => Assert.Equal(
        Mark + expected.ReplaceLineEndings("\r\n") + "\r\n",
        Drawings.Text(Drawings.Case(name, SampleReports.February with { Sections = sections }), ReportFormat.Csv, language));

    [Theory]
    [InlineData(SummariseBy.PatientsProvider, "provider,patientsProvider,payor,")]
    [InlineData(SummariseBy.WhoGotPaid, "provider,paidTo,payor,")]
    [Trait("Rule", "R45")]
    [Trait("Rule", "R46")]
    public void The_summary_has_the_key_of_its_mode(SummariseBy mode, string heading)
    {
        var report = Drawings.Case("S22", SampleReports.February with { SummariseBy = mode, Sections = ReportSections.Summary });
        Assert.StartsWith(Mark + heading, Drawings.Text(report, ReportFormat.Csv, ReportLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportSections.Details)]
    [InlineData(ReportSections.Summary)]
    [Trait("Rule", "R25")]
    public void Hidden_advances_have_no_column(ReportSections sections)
    {
        var report = Drawings.Case("S22", SampleReports.February with { HideAdvancePayments = true, Sections = sections });
        Assert.DoesNotContain("advancePayments", Drawings.Text(report, ReportFormat.Csv, ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Details_and_summary_are_two_tables_and_refused_before_anything_is_written()
    {
        using var stream = new MemoryStream();
        var refused = Assert.Throws<ArgumentException>(() => ReportDrawing.Write(SampleReports.ByProvider, ReportFormat.Csv, ReportLanguage.Dutch, stream));
        Assert.Contains("Ask it with ReportSections.Details or ReportSections.Summary", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void An_empty_report_is_a_heading()
    {
        var report = SampleReports.Empty with { Summary = null, ProviderTotals = null, Totals = null };
        Assert.Equal(ExpectedCsv.S06DetailsDutch.Split('\n')[0], Drawings.Text(report, ReportFormat.Csv, ReportLanguage.Dutch).Trim('\uFEFF', '\r', '\n'));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var report = Drawings.Case("S22", SampleReports.February with { Sections = ReportSections.Details });
        Assert.All([ReportLanguage.Dutch, ReportLanguage.English], language => Assert.Equal(
            Drawings.Bytes(report, ReportFormat.Csv, language),
            Drawings.Under(culture, () => Drawings.Bytes(report, ReportFormat.Csv, language))));
    }

    [Fact]
    public void The_largest_amounts_are_exact()
    {
        var row = SampleReports.Row(new("AG"), PayorLabel.Private, 0m, 0m, 0m, 0m) with { Columns = new(Money.FromCents(long.MaxValue), Money.FromCents(-long.MaxValue), Money.FromCents(-5), Money.Zero) };
        var report = SampleReports.With(SampleReports.February with { Sections = ReportSections.Summary }, null, [row]);
        Assert.Contains("\r\nAG;Private;92233720368547758,07;-92233720368547758,07;-0,05;-0,05;0,00;-0,05\r\n", Drawings.Text(report, ReportFormat.Csv, ReportLanguage.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_back_it_says_what_the_report_says() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");
        var language = seed % 2 == 0 ? ReportLanguage.Dutch : ReportLanguage.English;
        return Questions.Of(seed, 3).Select(spec => Lost(ledger, spec, language)).FirstOrDefault(lost => lost is not null);
    }, histories: 150);

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_lines()
    {
        var line = SampleReports.ByProvider.Details!.Value[0];
        using var stream = new ChunkMeter();
        ReportDrawing.Write(SampleReports.With(SampleReports.February, [.. Enumerable.Repeat(line, 50_000)], null), ReportFormat.Csv, ReportLanguage.Dutch, stream);
        Assert.True(stream.Total > 4_000_000);
        Assert.InRange(stream.Largest, 1, 64 * 1024);
    }

    private static string? Lost(ReportingLedger ledger, AllocatedPaymentsSpec spec, ReportLanguage language)
    {
        var details = ledger.AllocatedPayments(spec with { Sections = ReportSections.Details });
        var lines = Read(details, language);
        var summary = ledger.AllocatedPayments(spec with { Sections = ReportSections.Summary });
        var rows = Read(summary, language);
        return Same(details.Details!.Value.Select(line => Fields(line, spec.HideAdvancePayments)), lines)
            ?? Same(summary.Summary!.Value.Select(row => Fields(row, spec)), rows);
    }

    private static string? Same(IEnumerable<string> expected, List<string> actual) =>
        expected.SequenceEqual(actual, StringComparer.Ordinal) ? null : string.Join('\n', expected) + "\nis not\n" + string.Join('\n', actual);

    private static List<string> Read(AllocatedPaymentsReport report, ReportLanguage language)
    {
        var (separator, culture) = language is ReportLanguage.Dutch ? (";", CultureInfo.GetCultureInfo("nl-NL")) : (",", CultureInfo.InvariantCulture);
        using var reader = new CsvReader(new StringReader(Drawings.Text(report, ReportFormat.Csv, language)[1..]), new CsvConfiguration(culture) { Delimiter = separator });
        Assert.True(reader.Read() && reader.ReadHeader());
        var first = Array.FindIndex(reader.HeaderRecord!, name => name is "receipt" or "invoiceAdjustments");
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.Parser.Count).Select(i =>
                i >= first && reader.GetField(i) is { Length: > 0 } amount ? Money.FromEuros(decimal.Parse(amount, NumberStyles.Number, culture)).ToString() : reader.GetField(i))));
        }

        return rows;
    }

    private static string Fields(DetailLine line, bool hidden) => string.Join('|', (IEnumerable<string?>)
    [
        Kebab(line.Section.ToString()), Kebab(line.Kind.ToString()), $"{line.Date:uuuu-MM-dd}", line.Credit?.Value, line.CreditDate is { } created ? $"{created:uuuu-MM-dd}" : "",
        line.Invoice?.Value, line.InvoiceNumber, line.InvoiceDate is { } invoiced ? $"{invoiced:uuuu-MM-dd}" : "", line.Provider.Value, line.Payor.Value,
        line.Patient?.Value, line.PatientsProvider?.Value, line.TransferProvider?.Value, line.CreditPayor?.Value, line.Cause,
        $"{line.Receipt}", $"{line.InvoiceAdjustments}", $"{line.PayorInvoices}", $"{line.PatientInvoices}", .. hidden ? (IEnumerable<string>)[] : [$"{line.AdvancePayments}"],
    ]);

    private static string Fields(SummaryRow row, AllocatedPaymentsSpec spec)
    {
        var columns = row.Columns;
        return string.Join('|', (IEnumerable<string?>)
        [
            row.Provider.Value,
            .. spec.SummariseBy is SummariseBy.Provider ? (IEnumerable<string?>)[] : [spec.SummariseBy is SummariseBy.WhoGotPaid ? row.PaidTo?.Value : row.PatientsProvider?.Value],
            row.Payor.Value, $"{columns.InvoiceAdjustments}", $"{columns.PayorInvoices}", $"{columns.PatientInvoices}", $"{columns.Allocated}",
            .. spec.HideAdvancePayments ? (IEnumerable<string?>)[] : [$"{columns.AdvancePayments}"], $"{columns.Total}",
        ]);
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
