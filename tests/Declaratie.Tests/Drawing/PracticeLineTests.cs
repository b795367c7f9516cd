using System.Globalization;
using System.Text;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>In a report of more than one practice, the details say whose lines they are.</summary>
[Trait("Invariant", "I6")]
public sealed class PracticeLineTests
{
    [Fact]
    public void The_practice_stands_above_its_lines_in_every_section_and_where_it_changes()
    {
        var merged = AllocatedPaymentsReport.Merge(South(), North());
        Assert.Equal(
            """
            Receipts
            – Noord
            2024-02-05 R1
            2024-02-20   2024-02-05
            2024-02-06 R4
            – Zuid
            2024-02-10 R1

            Earlier receipts adjusted
            – Zuid
            2024-02-07 refund
            """.ReplaceLineEndings("\n"),
            Lines(merged));
    }

    [Fact]
    public void A_report_of_one_practice_does_not_repeat_its_name() =>
        Assert.DoesNotContain("–", Lines(North()), StringComparison.Ordinal);

    [Fact]
    public void A_practice_without_a_name_or_with_control_characters_keeps_its_one_line()
    {
        var named = North();
        var merged = named with
        {
            Practices = ["", "A\nB"],
            Details = [named.Details!.Value[0] with { Practice = "" }, named.Details.Value[^1] with { Practice = "A\nB" }],
        };
        Assert.Equal("Receipts\n–\n2024-02-05 R1\n– A B\n2024-02-06 R4", Lines(merged));
    }

    [Fact]
    public void Programs_get_the_lines_as_they_were()
    {
        var json = new System.Buffers.ArrayBufferWriter<byte>();
        AllocatedPaymentsJson.Write(AllocatedPaymentsReport.Merge(South(), North()), json);
        Assert.Equal(1, Encoding.UTF8.GetString(json.WrittenSpan).Split("Noord").Length - 1);
    }

    private static AllocatedPaymentsReport North() => Of("Noord", Books.New()
        .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
        .Invoice("I1", "2024-02-05", "Jansen", "RJB", 40)
        .Receipt("R4", "2024-02-06", "Jansen", "RJB", 10)
        .Allocate("2024-02-20", "R1", "I1", 40));

    private static AllocatedPaymentsReport South() => Of("Zuid", Books.New()
        .Receipt("R2", "2024-01-10", "Jansen", "RJB", 100)
        .Refund("2024-02-07", "R2", 55, "RF1")
        .Receipt("R1", "2024-02-10", "Visser", "AG", 30));

    private static AllocatedPaymentsReport Of(string practice, Books books) =>
        ReportingLedger.Of(books.Ledger, practice).AllocatedPayments(SampleReports.February with { Sections = ReportSections.Details });

    // The details below their headings; of a line the date and its first word.
    private static string Lines(AllocatedPaymentsReport report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AllocatedPaymentsText.Write(report, ReportLanguage.English, writer);
        var text = writer.ToString();
        var start = text.IndexOf("\nReceipts\n", StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\n\nReconciliation", StringComparison.Ordinal);
        return string.Join('\n', text[start..end].Split('\n').Select(line => line.StartsWith("2024", StringComparison.Ordinal) ? FirstWords(line) : line));
    }

    private static string FirstWords(string line)
    {
        var first = 11 + line[11..].TakeWhile(c => c == ' ').Count();
        return line[..line.IndexOf(' ', first)];
    }
}
