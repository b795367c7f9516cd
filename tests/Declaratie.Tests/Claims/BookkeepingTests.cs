using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 6: the hand-over to the bookkeeping.</summary>
public sealed class BookkeepingTests
{
    private const string April = "2024-04";

    [Fact]
    [Trait("Rule", "C34")]
    public void A_document_is_of_the_month_of_its_date_not_of_the_treatment()
    {
        Assert.Equal("2024-04 Idle 1 40.00", Months(Story.New().Claimed("T1").Do(Send("2024-04-30"))));
        Assert.Equal("2024-05 Idle 1 40.00", Months(Story.New().Claimed("T1").Do(Send("2024-05-01"))));
        Assert.Equal("", Months(Story.New().Claimed("T1")));
    }

    [Fact]
    [Trait("Rule", "C35")]
    public void A_month_is_submitted_only_after_it_was_collected()
    {
        var story = Story.New().Invoiced();

        story.Refuses("C35", April, Submit("2024-05-01", April));
        story.Do(Collect("2024-05-01", April), Submit("2024-05-01", April));
        story.Refuses("C35", April, Submit("2024-05-01", April));
        story.Refuses("L7", April, Collect("2024-04-30", April));
    }

    [Fact]
    [Trait("Rule", "C36")]
    public void Each_document_is_in_one_submitted_run()
    {
        var story = Story.New().Invoiced().Do(Collect("2024-05-01", April)).Ready("T2", "2024-03-05", payer: Payer.Patient)
            .Do(ClaimPrivately("2024-04-07", "2024-03"), MakeInvoices("2024-04-07", "F2024-0002"));
        Assert.Equal("2024-04 Collected 1 45.00", Months(story));

        Assert.Equal("2024-04 Collected 2 90.00", Months(story.Do(Collect("2024-05-02", April))));
        Assert.Equal("2024-04 Submitted 2 90.00", Months(story.Do(Submit("2024-05-02", April))));
        Assert.Equal("2024-04 Collected 0 0.00", Months(story.Do(Collect("2024-05-03", April))));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C36")]
    public void What_came_between_collecting_and_submitting_waits_for_the_next_run()
    {
        var story = Story.New().Invoiced().Do(Collect("2024-05-01", April), CreditInvoice("2024-04-30", "V2024-0001"), Submit("2024-05-01", April), Collect("2024-05-02", April));

        Assert.Equal("2024-04 Collected 1 -45.00", Months(story));
    }

    [Fact]
    [Trait("Rule", "C28")]
    public void A_credit_file_that_is_open_is_left_out_with_a_warning()
    {
        var story = Story.New().Credited();
        Assert.Contains("C28 C2024-0001", story.Do(Collect("2024-05-01", April)).Said(), StringComparer.Ordinal);
        Assert.Equal("2024-04 Collected 1 40.00", Months(story));
        Assert.Equal(CreditFileStatus.Open, story.CreditFile("C2024-0001").Status);

        story.Do(BookCredit("2024-05-02", "C2024-0001"), Collect("2024-05-02", April));

        Assert.DoesNotContain("C28 C2024-0001", story.Said(), StringComparer.Ordinal);
        Assert.Equal("2024-04 Collected 2 0.00", Months(story));
        Assert.Equal(CreditFileStatus.Collected, story.CreditFile("C2024-0001").Status);
        Assert.Equal(CreditFileStatus.SentToBookkeeping, story.Do(Submit("2024-05-02", April)).CreditFile("C2024-0001").Status);
    }

    [Theory]
    [InlineData("2024-03", "")]
    [InlineData("2024-04", "C29 T1")]
    [InlineData("2024-05", "C29 T1")]
    [Trait("Rule", "C29")]
    public void Collecting_warns_of_what_was_credited_in_or_before_the_month_and_is_still_in_the_returns(string month, string warning) =>
        Assert.Equal(warning, string.Join(',', Story.New().Credited().Do(BookCredit("2024-04-12", "C2024-0001"), Collect("2024-06-01", month)).Said()));

    [Fact]
    [Trait("Rule", "C29")]
    public void What_was_corrected_and_booked_is_not_warned_about() => Assert.Empty(
        Story.New().Credited().Do(BookCredit("2024-04-12", "C2024-0001"), Edit("2024-04-12", "T1", ToPatient()), Check("2024-04-12"), Book("2024-04-12"), Collect("2024-06-01", April)).Said());

    [Fact]
    public void Differences_and_write_offs_ride_on_the_credit_file_of_their_handling()
    {
        var story = Story.New().WithInsurer("T1", "T2", "T3", "T4").Do(
            Receive("2024-05-10", "F2024-0001", Line("T1", 40m), Line("T2", 0m, 40m, "0613"), Line("T3", 38.50m), Line("T4", 0m, 0m, "0587")),
            Resolve("2024-05-10", "F2024-0001", "T4", Resolution.DoNotReclaim, "paid elsewhere"), Credit("2024-05-11", "F2024-0001"));
        Assert.Equal(-40m, story.CreditFile("C2024-0001").Total.Euros);

        Assert.Equal("2024-04 Idle 1 180.00, 2024-05 Idle 1 -101.50", Months(story.Do(BookCredit("2024-05-11", "C2024-0001"))));
    }

    [Fact]
    public void Without_a_credit_file_they_are_a_memo_document() =>
        Assert.Equal("2024-04 Idle 2 38.50", Months(Story.New().Answered(38.50m).Do(Credit("2024-04-11", "F2024-0001"))));

    [Fact]
    public void A_credit_to_the_insurer_is_a_document_once_it_is_granted()
    {
        var story = Story.New().Answered(40m).Do(AskCredit("2024-05-01", "T1"), Send("2024-05-01"));
        Assert.Equal("2024-04 Idle 1 40.00", Months(story));

        Assert.Equal("2024-04 Idle 1 40.00, 2024-06 Idle 1 -40.00", Months(story.Do(GrantCredit("2024-06-01", "F2024-0002"))));
    }

    // W19, March: claim A 180.00, claim B 38.50, patient invoice 45.00.
    [Fact]
    [Trait("Rule", "C36")]
    public void The_documents_of_a_month_are_two_claims_and_an_invoice()
    {
        var story = Story.New().Ready("T1").Ready("T2", "2024-03-05").Ready("T3", "2024-03-06").Ready("T4", "2024-03-07", performance: "1864")
            .Ready("B1", patient: "Dekker").Ready("P1", patient: "Visser", payer: Payer.Patient)
            .Do(Claim("2024-03-20", "2024-03"), ClaimPrivately("2024-03-20", "2024-03"), Send("2024-03-21"), MakeInvoices("2024-03-21", "F2024-0003"), Collect("2024-04-02", "2024-03"));

        Assert.Equal("2024-03 Collected 3 263.50", Months(story));
        Assert.Equal("2024-03 Submitted 3 263.50", Months(story.Do(Submit("2024-04-02", "2024-03"))));
    }

    private static string Months(Story story) => string.Join(", ", story.Practice.Bookkeeping().Select(month =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{month.Month:uuuu-MM} {month.Status} {month.Documents} {month.Total.Euros:0.00}")));
}
