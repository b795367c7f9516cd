using System.Globalization;
using System.Text;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>One door for every format.</summary>
public sealed class ReportDrawingTests
{
    [Theory]
    [InlineData(ReportLanguage.Dutch)]
    [InlineData(ReportLanguage.English)]
    public void Text_and_JSON_are_what_they_were(ReportLanguage language)
    {
        Assert.All([SampleReports.ByProvider, SampleReports.ByPatientsProvider, SampleReports.ByWhoGotPaid, SampleReports.Empty], report =>
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            AllocatedPaymentsText.Write(report, language, text);
            using var json = new MemoryStream();
            AllocatedPaymentsJson.Write(report, json);
            Assert.Equal(text.ToString(), Drawings.Text(report, ReportFormat.Text, language));
            Assert.Equal(json.ToArray(), Drawings.Bytes(report, ReportFormat.Json, language));
        });
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Xlsx)]
    public void Lines_that_are_made_when_asked_for_are_drawn_as_lines_that_are_held(ReportFormat format)
    {
        Assert.All([SampleReports.ByProvider, SampleReports.ByPatientsProvider, SampleReports.Empty], report =>
        {
            var held = format is ReportFormat.Csv ? report with { Summary = null, ProviderTotals = null, Totals = null } : report;
            using var stream = new MemoryStream();
            ReportDrawing.Write(new StreamedAllocatedPayments(held with { Details = null }, Made(held)), format, ReportLanguage.Dutch, stream);
            Assert.Equal(Drawings.Bytes(held, format, ReportLanguage.Dutch), stream.ToArray());
        });
    }

    [Fact]
    public void CSV_of_a_report_of_more_tables_is_refused_and_names_them()
    {
        var drawn = ReportDrawing.DrawnOf(new(SampleReports.ByProvider, SampleReports.ByProvider.Details!.Value), ReportLanguage.Dutch);
        using var stream = new MemoryStream();
        var refused = Assert.Throws<ArgumentException>(() => ReportDrawing.Write(drawn, ReportFormat.Csv, ReportLanguage.Dutch, stream));
        Assert.Contains("this report has 2 (detail, summary)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_report_without_text_of_its_own_is_a_page_on_paper()
    {
        var report = Drawings.Case("S22", SampleReports.February);
        var drawn = ReportDrawing.DrawnOf(new(report, report.Details!.Value), ReportLanguage.English) with { Text = null };
        using var stream = new MemoryStream();
        ReportDrawing.Write(drawn, ReportFormat.Text, ReportLanguage.English, stream);
        Assert.Equal(ExpectedEnglish.WholePage, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_format_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Drawings.Bytes(SampleReports.Empty, (ReportFormat)99, ReportLanguage.Dutch));

    [Fact]
    public void Text_of_any_length_comes_through_whole()
    {
        var line = SampleReports.ByProvider.Details!.Value[0] with { PatientName = "Zoë 👩‍👧 " };
        var report = SampleReports.ByProvider with { Details = [.. Enumerable.Repeat(line, 3_000)] };
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        AllocatedPaymentsText.Write(report, ReportLanguage.Dutch, text);
        Assert.Equal(text.ToString(), Encoding.UTF8.GetString(Drawings.Bytes(report, ReportFormat.Text, ReportLanguage.Dutch)));
    }

    private static IEnumerable<DetailLine> Made(AllocatedPaymentsReport report)
    {
        foreach (var line in report.Details!.Value)
        {
            yield return line with { };
        }
    }
}
