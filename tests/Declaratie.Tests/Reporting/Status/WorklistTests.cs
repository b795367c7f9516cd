using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;
using Declaratie.Tests.Cases;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting.Status;

/// <summary>The worklist: what waits for somebody, how long, and deadlines coming up.</summary>
public sealed class WorklistTests
{
    private static readonly LocalDate TheTwentieth = new(2024, 4, 20);

    [Theory]
    [InlineData(null, "2024-03-12", "T0001,T0003,T0004")]
    [InlineData(null, "2024-03-13", "T0001,T0002,T0003,T0004")]
    [InlineData("5", "2024-03-12", "T0001,T0003,T0004")]
    [InlineData("6", "2024-03-12", "T0001,T0003")]
    [InlineData("0", "2024-03-12", "T0001,T0002,T0003,T0004")]
    [Trait("Rule", "C4")]
    public void Treatments_to_settle_are_shown_when_they_are_older_than_the_days_that_are_set(string? days, string asOf, string expected)
    {
        // 4, 5, 6 and 11 March
        var setting = days is null ? "" : $$"""{"type":"setting","name":"worklist.days","value":{{days}}}""" + "\n";
        var list = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W06", "treatments-checked") + setting).Worklist(Day(asOf));

        Assert.Equal(expected, string.Join(',', list.Treatments.Select(row => row.Id.Value).Order(StringComparer.Ordinal)));
        Assert.All(list.Treatments, row => Assert.Equal(TreatmentStatus.ToSettle, row.Status));
        Assert.All(list.Treatments, row => Assert.True(row.AgeDays > list.Days));
        Assert.Equal(list.Treatments.OrderBy(row => row.Date), list.Treatments);
    }

    [Fact]
    [Trait("Rule", "C30")]
    public void What_was_credited_waits_under_retouren_until_it_is_booked()
    {
        var list = ClaimCases.Practice("W06").Worklist(TheTwentieth);

        Assert.Equal([("T0004", 45), ("T0002", 40)], list.Treatments.Select(row => (row.Id.Value, row.AgeDays)));
        Assert.All(list.Treatments, row => Assert.Equal(TreatmentStatus.InReturns, row.Status));
    }

    [Fact]
    [Trait("Rule", "C17")]
    public void Files_wait_until_they_are_sent_invoiced_or_answered()
    {
        var created = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W05", "patient-invoices-made")).Worklist(TheTwentieth);
        var sent = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W06", "return-received")).Worklist(TheTwentieth);

        Assert.Equal([ClaimFileStatus.Created, ClaimFileStatus.Created, ClaimFileStatus.ToInvoice], created.ClaimFiles.Select(row => row.Status));
        Assert.Equal(4, created.Treatments.Length);
        Assert.All(created.Treatments, row => Assert.Equal(TreatmentStatus.InClaimFile, row.Status));
        Assert.Equal(180.00m, Assert.Single(sent.ClaimFiles).Total.Euros);
        Assert.Empty(sent.Treatments);
    }

    [Fact]
    [Trait("Rule", "C24")]
    public void Returns_wait_until_they_are_handled()
    {
        var waiting = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W06", "return-credited")).Worklist(TheTwentieth);
        var unmatched = ClaimCases.Practice("W12").Worklist(TheTwentieth);

        Assert.Equal((10, 3), Assert.Single(waiting.ReturnFiles) is var row ? (row.AgeDays, row.Lines) : default);
        Assert.Equal("F2099-0001 F2024-0001 F2024-0001 F2024-0001", string.Join(' ', unmatched.ReturnFiles.Select(file => file.File.Value)));
    }

    [Theory]
    [InlineData("2023-12-10", null)]
    [InlineData("2023-12-11", 30)]
    [InlineData("2024-01-10", 0)]
    [InlineData("2024-01-11", -1)]
    [Trait("Rule", "C61")]
    public void A_term_is_shown_from_thirty_days_before_its_last_day_on_and_never_left_out_once_past(string asOf, int? daysLeft)
    {
        // 10 January 2023, twelve months
        var list = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W18a", "claim-files-sent")).Worklist(Day(asOf));
        ClaimDeadline[] expected = daysLeft is { } left
            ? [new(new TreatmentId("T1"), new PayorId("A"), new LocalDate(2024, 1, 10), left, Money.FromEuros(40.00m))]
            : [];

        Assert.Equal(expected, list.Deadlines);
    }

    [Fact]
    [Trait("Rule", "C61")]
    public void The_term_to_claim_again_runs_from_the_answer_and_a_file_that_was_sent_has_none()
    {
        var asOf = new LocalDate(2024, 3, 1);
        var sent = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W18a", "return-received")).Worklist(asOf);
        var credited = ClaimCases.Practice("W18a").Worklist(asOf);

        Assert.Empty(sent.Deadlines);
        Assert.Equal((new LocalDate(2024, 3, 20), 19), Assert.Single(credited.Deadlines) is var deadline ? (deadline.LastDay, deadline.DaysLeft) : default);
    }

    [Fact]
    public void A_month_waits_until_it_is_submitted_with_what_came_after()
    {
        var list = ClaimCases.Practice("W06").Worklist(TheTwentieth);

        Assert.Equal(new BookkeepingState(new YearMonth(2024, 4), MonthStatus.Idle, 1, Money.FromEuros(180.00m)), Assert.Single(list.Bookkeeping));
        Assert.Equal(new YearMonth(2024, 3), Assert.Single(list.Sessions).Month);
    }

    [Fact]
    public void Lists_are_equal_by_their_rows()
    {
        var (one, other) = (ClaimCases.Practice("W06").Worklist(TheTwentieth), ClaimCases.Practice("W06").Worklist(TheTwentieth));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one with { Sessions = [] });
        Assert.NotEqual(one, ClaimCases.Practice("W06").Worklist(TheTwentieth.PlusDays(1)));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    public void It_is_drawn_the_same_on_every_machine(string culture)
    {
        var list = ClaimCases.Practice("W06").Worklist(TheTwentieth);
        Assert.Equal(ExpectedStatus.WorklistDutch, In(culture, () => Draw(list, ReportLanguage.Dutch)));
        Assert.Equal(ExpectedStatus.WorklistEnglish, In(culture, () => Draw(list, ReportLanguage.English)));
        Assert.Equal(ExpectedStatus.WorklistJson, In(culture, () => Json(list)));
    }

    [Fact]
    public void Nothing_is_said_when_nothing_waits()
    {
        var nothing = Practice.Empty.Worklist(TheTwentieth);
        Assert.Equal("Werklijst\nDe Linde\nPer 20-04-2024; behandelingen ouder dan 1 dag\n\nEr wacht niets.\n", Draw(nothing, ReportLanguage.Dutch));
        Assert.Equal("Worklist\nDe Linde\nAs of 2024-04-20; treatments older than 1 day\n\nNothing is waiting.\n", Draw(nothing, ReportLanguage.English));
    }

    internal static T In<T>(string name, Func<T> ask)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return ask();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Draw(Worklist list, ReportLanguage language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WorklistText.Write(list, "De Linde", language, writer);
        return writer.ToString();
    }

    private static string Json(Worklist list)
    {
        using var stream = new MemoryStream();
        WorklistJson.Write(list, "De Linde", stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
