using System.Globalization;
using System.Text.RegularExpressions;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Examples;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>R48: whatever else gives way on a narrow page, the numbers of the documents stand there whole.</summary>
[Trait("Rule", "R48")]
public sealed partial class DocumentNumberTests
{
    private const int Patience = 10_000; // milliseconds
    private static readonly Lazy<ReportingLedger> Example = new(ReadExample);

    [Theory]
    [InlineData(SummariseBy.Provider, ReportLanguage.Dutch)]
    [InlineData(SummariseBy.Provider, ReportLanguage.English)]
    [InlineData(SummariseBy.PatientsProvider, ReportLanguage.Dutch)]
    [InlineData(SummariseBy.PatientsProvider, ReportLanguage.English)]
    [InlineData(SummariseBy.WhoGotPaid, ReportLanguage.Dutch)]
    [InlineData(SummariseBy.WhoGotPaid, ReportLanguage.English)]
    public void In_no_month_of_the_example_year_is_the_number_of_a_document_cut_off(SummariseBy mode, ReportLanguage language)
    {
        var drawn = 0;
        for (var month = 1; month <= 12; month++)
        {
            var from = new LocalDate(2024, month, 1);
            var report = Example.Value.AllocatedPayments(new()
            {
                From = from,
                To = from.With(DateAdjusters.EndOfMonth),
                SummariseBy = mode,
                Sections = ReportSections.Details,
            });
            var text = Draw(report, language);
            drawn += report.Details!.Value.Length;
            Assert.DoesNotMatch(CutNumber(), text);
            AssertWhole(text, report);
        }

        Assert.True(drawn > 1000, "The example year has lines.");
    }

    [Theory]
    [InlineData("W. Poortvliet", "A1", "R2024-00001 · W. Poortvliet · 06-02-2024 F2024-00001 · A1")]
    [InlineData("W. Poortvliet tot Wijngaarden van Boven", "A1", "R2024-00001 · W. Poortvliet t… · 06-02-2024 F2024-00001 · A1")]
    [InlineData("W. Poortvliet", "A2024-0000000001", "R2024-00001 · 06-02-2024 F2024-00001 · A2024-0000000001")]
    [InlineData("W. Poortvliet", "A2024-00000000000000000000000000000001", "R2024-00001 · W. Poortvliet · 06-02-2024 F2024-00001")]
    [InlineData("W. Poortvliet tot Wijngaarden van Boven", "A2024-00000000000000000000000000000001", "R2024-00001 · W. Poortvliet tot Wi… · 06-02-2024 F2024-00001")]
    public void The_name_gives_way_before_the_cause_and_has_its_room_back_without_it(string name, string cause, string described)
    {
        var report = SampleReports.With(SampleReports.February, [Earlier(name, cause)], null);
        Assert.Contains($"06-02-2024 {described} ", Draw(report, ReportLanguage.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_too_long_for_the_page_make_the_page_wider()
    {
        var number = new string('9', 60);
        var line = Earlier("Visser", "A1") with { CreditNumber = number + "1", InvoiceNumber = number + "2" };
        var text = Draw(SampleReports.With(SampleReports.February, [line], null), ReportLanguage.Dutch);
        Assert.Contains($"06-02-2024 {number}1 · 06-02-2024 {number}2 ", text, StringComparison.Ordinal);
    }

    private static DetailLine Earlier(string name, string cause) =>
        SampleReports.Line(DetailSection.EarlierAllocationsReversed, DetailKind.Deallocation, 6) with
        {
            Credit = new("R1"),
            CreditNumber = "R2024-00001",
            InvoiceNumber = "F2024-00001",
            InvoiceDate = new(2024, 2, 6),
            PatientName = name,
            Cause = cause,
            PatientInvoices = SampleReports.Euros(-5m),
        };

    private static void AssertWhole(string text, AllocatedPaymentsReport report)
    {
        var words = text.Split([' ', '\n']).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var lines = report.Details!.Value;
        Assert.All(lines.Select(line => line.CreditNumber).OfType<string>().Distinct(StringComparer.Ordinal), number => Assert.Contains(number, words));
        Assert.All(
            lines.Select(line => line.InvoiceNumber).OfType<string>().CountBy(number => number, StringComparer.Ordinal),
            number => Assert.True(words.GetValueOrDefault(number.Key) >= number.Value, $"{number.Key} stands on {number.Value} lines."));
    }

    private static string Draw(AllocatedPaymentsReport report, ReportLanguage language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AllocatedPaymentsText.Write(report, language, writer);
        return writer.ToString();
    }

    private static ReportingLedger ReadExample()
    {
        using var reader = JournalReader.Open(File.OpenRead(ExampleJournal.CommittedFile));
        List<Domain.JournalEntry> entries = [];
        while (reader.Read(out var line))
        {
            entries.Add(Assert.IsAssignableFrom<Domain.JournalEntry>(line.Entry));
        }

        var ledger = PaymentLedger.From(entries);
        Assert.Empty(ledger.Findings);
        return ReportingLedger.Of(ledger.Value, reader.Header!.Practice);
    }

    // An ellipsis in or after a word with a digit, or directly after the date that stands before an invoice number.
    [GeneratedRegex(@"\d[^\s…]*…|· [0-9-]{10} [^\s…]*…|…\d", RegexOptions.None, Patience)]
    private static partial Regex CutNumber();
}
