using System.Text;
using Declaratie.Reporting;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Drawing;

public sealed class ComparisonWordsTests
{
    [Theory]
    [InlineData(ReportSections.Both, "Nothing differs: every amount, every figure and every line is the same.")]
    [InlineData(ReportSections.Summary, "Nothing differs: every amount and every figure is the same; lines were not compared.")]
    public void Equal_reports_are_said_to_be_equal_in_what_was_compared(ReportSections sections, string expected)
    {
        var ledger = ReportingLedger.Of(Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 60).Ledger, "De Linde");
        var spec = new AllocatedPaymentsSpec { From = Books.Day("2024-02-01"), To = Books.Day("2024-02-29"), Sections = sections };
        using var drawn = new MemoryStream();

        ReportDrawing.Write(Comparison.Of(ledger, ledger, spec), ReportFormat.Text, ReportLanguage.English, drawn);

        Assert.EndsWith("\n" + expected + "\n", Encoding.UTF8.GetString(drawn.ToArray()), StringComparison.Ordinal);
    }
}
