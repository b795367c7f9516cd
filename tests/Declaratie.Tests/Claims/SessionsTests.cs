using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 7: determining sessions.</summary>
public sealed class SessionsTests
{
    [Fact]
    [Trait("Rule", "C38")]
    public void Every_change_of_a_treatment_makes_its_month_stale_and_checking_and_booking_do_not()
    {
        var story = Story.New();
        Changes(Treat("T1", "2024-03-04"));
        Changes(Edit("2024-03-04", "T1", ToPatient()));
        Changes(Edit("2024-03-04", "T1", new() { Payer = Payer.Insurer }));
        Keeps(Check("2024-03-04"));
        Keeps(Book("2024-03-04"));
        Changes(Claim("2024-04-01", "2024-03"));
        Changes(Send("2024-04-02"));
        Keeps(Forward("2024-04-03", "F2024-0001"));
        Changes(Receive("2024-04-10", "F2024-0001", Line("T1", 0m, 40m, "0613")));
        Changes(Credit("2024-04-11", "F2024-0001"));
        Keeps(BookCredit("2024-04-12", "C2024-0001"));
        Changes(Edit("2024-04-12", "T1", ToPatient()));
        story.Do(Check("2024-04-12"), Book("2024-04-12"));
        Changes(ClaimPrivately("2024-04-12", "2024-03"));
        Changes(MakeInvoices("2024-04-12", "F2024-0002"));
        Keeps(SendInvoices("2024-04-13"));
        Changes(CreditInvoice("2024-04-14", "V2024-0001"));
        Changes(Cancel("2024-04-15", "T1"));

        void Changes(JournalEntry step) => Assert.Equal(SessionsStatus.Stale, After(step));

        void Keeps(JournalEntry step) => Assert.Equal(SessionsStatus.Current, After(step));

        SessionsStatus After(JournalEntry step)
        {
            story.Do(Determine("2024-05-01", "2024-03"), step);
            return story.Practice.Sessions().Single().Status;
        }
    }

    [Fact]
    [Trait("Rule", "C39")]
    public void The_month_is_that_of_the_agenda()
    {
        var story = Story.New().Ready("T1", "2024-02-28").Ready("T2").Do(
            Determine("2024-04-01", "2024-02"), Determine("2024-04-01", "2024-03"), Claim("2024-04-05", "2024-03", through: true));
        Assert.Equal("2024-02 Stale, 2024-03 Stale", Months(story));

        Assert.Equal("2024-02 Stale, 2024-03 Current", Months(story.Do(Determine("2024-04-06", "2024-03"))));
    }

    [Fact]
    [Trait("Rule", "C38")]
    [Trait("Rule", "C39")]
    public void A_treatment_that_moves_to_another_month_makes_both_stale()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-03-05"), Treat("T3", "2024-04-02"), Determine("2024-05-01", "2024-03"), Determine("2024-05-01", "2024-04"));

        story.Do(Edit("2024-05-01", "T1", new() { Date = Tests.Kit.Books.Day("2024-04-04") }));

        Assert.Equal("2024-03 Stale, 2024-04 Stale", Months(story));
    }

    [Fact]
    [Trait("Rule", "C38")]
    public void A_treatment_that_is_registered_after_its_month_was_determined_makes_that_month_stale()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-04-02"), Determine("2024-05-01", "2024-03"), Determine("2024-05-01", "2024-04"));

        story.Do(Treat("T3", "2024-03-11"));

        Assert.Equal("2024-03 Stale, 2024-04 Current", Months(story));
    }

    [Fact]
    [Trait("Rule", "C38")]
    public void The_counts_are_those_of_the_last_determination()
    {
        var story = Story.New().WithInsurer("T1").Ready("T2", "2024-03-11").Ready("T3", "2024-03-12", performance: "1105").Do(Determine("2024-04-05", "2024-03"));
        Assert.Equal((2, 1, 0, 0), Counts(story));

        story.Do(Receive("2024-04-10", "F2024-0001", Line("T1", 40m)));
        Assert.Equal((2, 1, 0, 0), Counts(story));
        Assert.Equal((2, 1, 1, 0), Counts(story.Do(Determine("2024-04-10", "2024-03"))));
        Assert.Equal((2, 1, 1, 0), Counts(story.Do(Determine("2024-04-10", "2024-03"))));
    }

    [Fact]
    [Trait("Rule", "C38")]
    public void A_rejected_visit_is_still_one_visit_and_invoiced_it_counts_as_invoiced()
    {
        var story = Story.New().Credited().Do(Edit("2024-04-12", "T1", ToPatient()), Check("2024-04-12"), Book("2024-04-12"), ClaimPrivately("2024-04-12", "2024-03"))
            .Do(MakeInvoices("2024-04-12", "F2024-0002"), Determine("2024-04-13", "2024-03"));

        Assert.Equal((1, 0, 0, 1), Counts(story));
    }

    [Fact]
    [Trait("Rule", "C38")]
    public void Two_performances_of_a_patient_on_a_day_are_one_visit_and_a_cancelled_one_is_none()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-03-04", performance: "1864"), Treat("T3", "2024-03-05"), Cancel("2024-03-05", "T3"), Determine("2024-04-01", "2024-03"));

        Assert.Equal((1, 0, 0, 0), Counts(story));
    }

    [Theory]
    [InlineData("1105", "performance", 0)]
    [InlineData("1105", "true", 1)]
    [InlineData("1000", "performance", 1)]
    [InlineData("1000", "false", 0)]
    [Trait("Rule", "C38")]
    public void A_setting_says_whether_a_performance_counts(string performance, string value, int performed) => Assert.Equal(
        performed,
        Counts(Story.New().Do(Set($"sessions.count.{performance}", value), Treat("T1", "2024-03-04", performance: performance), Determine("2024-04-01", "2024-03"))).Performed);

    private static string Months(Story story) =>
        string.Join(", ", story.Practice.Sessions().OrderBy(month => month.Month).Select(month => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{month.Month:uuuu-MM} {month.Status}")));

    private static (int Performed, int Claimed, int Granted, int Invoiced) Counts(Story story)
    {
        var counts = story.Practice.Sessions().Single(month => month.Month == Month("2024-03")).Counts;
        return (counts.Performed, counts.Claimed, counts.Granted, counts.Invoiced);
    }
}
