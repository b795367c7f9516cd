using System.Text;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Properties;
using Xunit;

namespace Declaratie.Tests.Drawing;

public sealed class AllocatedPaymentsFileTests
{
    private const string Smallest =
        """
        {"report":"allocated-payments","practice":"De Linde","from":"2024-02-01","to":"2024-02-29","providers":[],"summariseBy":"provider","hideAdvancePayments":false,"zeroRows":false,
         "receiptsTotalling":0.00,"summary":[],"notes":{"advancePaymentsNowAllocated":0.00,"unknownPayors":false,"openReceipts":{"count":0,"amount":0.00}},
         "reconciliation":{"receipts":0.00,"receivedFromOthers":0.00,"givenToOthers":0.00,"allocated":0.00,"advancePayments":0.00}}
        """;

    [Fact]
    public void A_report_that_is_read_back_is_the_report_without_its_details() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = ReportingLedger.Of(PaymentLedger.From(history).Value, "De \"Linde\" é \u2028");
        foreach (var report in Questions.Of(seed, 6).Where(spec => spec.Sections != ReportSections.Details).Select(spec => ledger.AllocatedPayments(spec)))
        {
            using var file = new MemoryStream();
            AllocatedPaymentsJson.Write(report, file);
            var read = AllocatedPaymentsFile.Read(file.ToArray());
            if (!read.IsClean || read.Value != report with { Details = null, Spec = report.Spec with { Sections = ReportSections.Summary } })
            {
                return $"{report.Spec}: {string.Join(", ", read.Findings)}";
            }
        }

        return null;
    });

    [Theory]
    [Trait("Rule", "J1")]
    [Trait("Rule", "J4")]
    [Trait("Rule", "J5")]
    [InlineData("{", "", "J1 JSON")]
    [InlineData("", "", "J1 JSON")]
    [InlineData("allocated-payments", "settlement", "J5 report")]
    [InlineData("\"2024-02-29\"", "\"2024-02-30\"", "J5 to")]
    [InlineData("\"summary\":[]", "\"summary\":{}", "J5 summary")]
    [InlineData("\"summary\":[],", "", "J4 summary")]
    [InlineData("\"summary\":[]", "\"summary\":[7]", "J4 provider")]
    [InlineData("\"receiptsTotalling\":0.00", "\"receiptsTotalling\":0.001", "J5 receiptsTotalling")]
    [InlineData("\"receiptsTotalling\":0.00", "\"receiptsTotalling\":9e27", "J5 receiptsTotalling")]
    [InlineData("\"provider\"", "\"moon\"", "J5 summariseBy")]
    [InlineData("\"providers\":[]", "\"providers\":[1]", "J5 providers")]
    [InlineData("\"count\":0", "\"count\":-1", "J5 count")]
    [InlineData("\"zeroRows\":false", "\"zeroRows\":0", "J5 zeroRows")]
    public void A_file_that_is_no_report_is_refused_with_the_place(string part, string instead, string expected)
    {
        var file = part.Length == 0 ? "" : Smallest.Replace(part, instead, StringComparison.Ordinal);

        var read = AllocatedPaymentsFile.Read(Encoding.UTF8.GetBytes(file));

        Assert.Null(read.Value);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(expected, $"{finding.Rule.Id} {finding.Subject}");
        Assert.NotEqual(finding.Dutch, finding.English, StringComparer.Ordinal);
    }

    [Fact]
    public void A_mark_at_the_beginning_is_accepted() =>
        Assert.Equal(Kit.Books.Day("2024-02-01"), AllocatedPaymentsFile.Read(Encoding.UTF8.GetBytes("\uFEFF" + Smallest)).Value!.Spec.From);
}
