using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>The printed report, compared whole.</summary>
public sealed class TextDrawingTests
{
    [Fact]
    [Trait("Rule", "R49")]
    public void A_report_by_provider_in_Dutch_reads_like_the_paper_one() =>
        Assert.Equal(ExpectedDutch.ByProvider, Draw(SampleReports.ByProvider, ReportLanguage.Dutch));

    [Fact]
    [Trait("Rule", "R46")]
    public void A_report_by_patients_provider_has_a_column_for_the_provider_on_the_chart() =>
        Assert.Equal(ExpectedEnglish.ByPatientsProvider, Draw(SampleReports.ByPatientsProvider, ReportLanguage.English));

    [Theory]
    [InlineData(ReportLanguage.Dutch, ExpectedDutch.ByWhoGotPaid)]
    [InlineData(ReportLanguage.English, ExpectedEnglish.ByWhoGotPaid)]
    [Trait("Rule", "R45")]
    public void A_report_by_who_got_paid_shows_who_took_the_money_and_with_a_selection_what_others_took(ReportLanguage language, string expected) =>
        Assert.Equal(expected, Draw(SampleReports.ByWhoGotPaid, language));

    [Theory]
    [InlineData(ReportLanguage.Dutch, ExpectedDutch.Empty)]
    [InlineData(ReportLanguage.English, ExpectedEnglish.Empty)]
    public void An_empty_report_says_that_there_is_nothing_in_the_period(ReportLanguage language, string expected) =>
        Assert.Equal(expected, Draw(SampleReports.Empty, language));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(ExpectedDutch.ByProvider, Draw(SampleReports.ByProvider, ReportLanguage.Dutch));
            Assert.Equal(ExpectedEnglish.ByPatientsProvider, Draw(SampleReports.ByPatientsProvider, ReportLanguage.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(false, false, 0, 1)] // an advance of zero makes no column
    [InlineData(false, true, 0, 2)] // with zero rows on any advance does
    [InlineData(false, false, -5, 2)]
    [InlineData(true, true, -5, 1)] // hidden is hidden
    [Trait("Rule", "R24")]
    public void The_advance_column_exists_only_if_advances_are_shown_and_there_is_one(bool hidden, bool zeroRows, int advance, int headings)
    {
        var spec = SampleReports.February with { HideAdvancePayments = hidden, ZeroRows = zeroRows, Sections = ReportSections.Summary };
        var row = SampleReports.Row(new("AG"), PayorLabel.Private, 0m, 0m, 250m, hidden ? null : advance);
        var text = Draw(SampleReports.With(spec, null, [row]), ReportLanguage.English);
        Assert.Equal(headings, text.Split("Advance Payment ").Length - 1); // one is the bridge, which is always there
    }

    [Fact]
    [Trait("Rule", "R24")]
    public void An_advance_on_a_line_of_the_details_makes_the_column_too()
    {
        var line = SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with { Receipt = SampleReports.Euros(5m), AdvancePayments = SampleReports.Euros(5m) };
        var spec = SampleReports.February with { Sections = ReportSections.Details };
        Assert.Contains("Vooraf\n", Draw(SampleReports.With(spec, [line], null), ReportLanguage.Dutch), StringComparison.Ordinal);
        Assert.DoesNotContain("Vooraf\n", Draw(SampleReports.With(spec, [line with { AdvancePayments = null }], null), ReportLanguage.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R25")]
    public void Hidden_advances_leave_receipts_totalling_the_bridge_and_the_notes_as_they_are()
    {
        var shown = SampleReports.ByWhoGotPaid;
        var hidden = shown with { Spec = shown.Spec with { HideAdvancePayments = true } };
        Assert.Equal(Tail(Draw(shown, ReportLanguage.English)), Tail(Draw(hidden, ReportLanguage.English)));

        static string Tail(string text) => text[text.IndexOf("Reconciliation", StringComparison.Ordinal)..];
    }

    [Fact]
    public void With_hidden_advances_no_lines_does_not_mean_that_nothing_happened()
    {
        var spec = SampleReports.February with { HideAdvancePayments = true };
        var text = Draw(SampleReports.With(spec, [], []), ReportLanguage.English);
        Assert.Contains("No lines in this period.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("There is nothing", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R17")]
    public void The_notes_explain_Unknown_only_if_something_is_Unknown()
    {
        var known = SampleReports.ByProvider with { Notes = new(Money.Zero, UnknownPayors: false, 0, Money.Zero) };
        Assert.Contains("\nUnknown: the receipt", Draw(SampleReports.ByProvider, ReportLanguage.English), StringComparison.Ordinal);
        Assert.DoesNotContain("\nUnknown: the receipt", Draw(known, ReportLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Private", "Particulier")]
    [InlineData("Unknown", "Onbekend")]
    [InlineData("Mixed", "Gemengd")]
    [InlineData("Open Balance", "Beginsaldo")]
    [InlineData("DENP", "DENP")]
    public void Special_labels_are_translated_and_payors_are_not(string label, string dutch)
    {
        var report = SampleReports.With(SampleReports.February, null, [SampleReports.Row(new("AG"), new(label), 0m, 0m, 1m, 0m)]);
        Assert.Contains($"\nAG          {dutch} ", Draw(report, ReportLanguage.Dutch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de Vries-van der Meulen tot Wijngaarden en Lichtenvoorde van Boven")]
    [InlineData("張偉張偉張偉張偉張偉張偉張偉張偉張偉張偉張偉張偉張偉張偉張偉")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    [InlineData("\n\u001b[31mrood\t\u2028")]
    [InlineData("\ud800")]
    public void Whatever_a_name_is_a_line_stays_one_line_and_the_amount_stands_at_its_end(string name)
    {
        var line = SampleReports.Line(DetailSection.Receipts, DetailKind.Receipt, 6) with
        {
            Credit = new("R2024-000001"),
            InvoiceNumber = "F2024-000001",
            InvoiceDate = new(2024, 2, 6),
            PatientName = name,
            Receipt = SampleReports.Euros(5m),
        };
        var text = Draw(SampleReports.With(SampleReports.February, [line], null), ReportLanguage.Dutch);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.Single(text.Split('\n'), l => l.StartsWith("06-02-2024 R2024-000001 · ", StringComparison.Ordinal) && l.EndsWith(" 5,00", StringComparison.Ordinal));
    }

    [Fact]
    public void The_largest_amounts_still_line_up()
    {
        var report = SampleReports.With(SampleReports.February, null, [
            SampleReports.Row(new("AG"), PayorLabel.Private, -9_999_999_999.99m, 0m, 0m, 0m),
            SampleReports.Row(new("RJB"), PayorLabel.Private, 0m, 9_999_999_999.99m, 0.05m, -0.05m)]);
        var lines = Draw(report, ReportLanguage.Dutch).Split('\n').Where(l => l.StartsWith("AG", StringComparison.Ordinal) || l.StartsWith("RJB", StringComparison.Ordinal));
        Assert.Single(lines.Select(l => l.Length).Distinct());
    }

    private static string Draw(AllocatedPaymentsReport report, ReportLanguage language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AllocatedPaymentsText.Write(report, language, writer);
        return writer.ToString();
    }
}
