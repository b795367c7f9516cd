using System.Globalization;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Kit.OtherReports;

namespace Declaratie.Tests.Reporting.Others;

// The four reports of S06, S17 and S22 in February as JSON, whole; each file was read line by line against the specification.
public sealed class WholeJsonTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "payments");

    public static TheoryData<string> Cases() => ["S06", "S17", "S22"];

    [Theory]
    [Trait("Rule", "R50")]
    [MemberData(nameof(Cases))]
    public void The_reports_of_a_worked_case_are_written_as_the_specification_says(string name) =>
        Whole.Equal(File.ReadAllText(Path.Combine(Folder, name + ".others.txt")).ReplaceLineEndings("\n"), Drawn(name));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.All((string[])["S06", "S17", "S22"], The_reports_of_a_worked_case_are_written_as_the_specification_says);
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public void A_merged_report_has_the_list_of_its_practices()
    {
        var merged = ReceiptsReport.Merge(
            Books.New().Reporting("Zuid").Receipts(Books.Day("2024-02-01"), Books.Day("2024-02-29")),
            Books.New().Reporting("Noord").Receipts(Books.Day("2024-02-01"), Books.Day("2024-02-29")));

        Whole.Equal("""{"report":"receipts","practice":["Noord","Zuid"],"from":"2024-02-01","to":"2024-02-29","rows":[],"total":0.00}""", Json(merged).TrimEnd());
    }

    internal static string Drawn(string name)
    {
        var ledger = Case(name);
        var (from, to) = (Books.Day("2024-02-01"), Books.Day("2024-02-29"));
        var paid = Rates(PayAdvances.Paid, Rate(45), Rate(40, payor: "Unknown"), Rate(50, payor: "Private", to: "2024-02-12"), Rate(60, payor: "Private", from: "2024-02-13"));
        var held = Rates(PayAdvances.Held, Rate(45));
        return Json(ledger.OpenTransactions(to)) + Json(ledger.Settlement(from, to)) + Json(ledger.Receipts(from, to))
            + Json(ledger.Pay("2024-02-01", "2024-02-29", paid, statements: true)) + Json(ledger.Pay("2024-02-01", "2024-02-29", held));
    }
}
