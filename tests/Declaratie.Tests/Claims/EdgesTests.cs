using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Claims;

/// <summary>Where reviewers found the flow wanting.</summary>
public sealed class EdgesTests
{
    private const string File = "F2024-0001";

    [Fact]
    [Trait("Rule", "V13")]
    [Trait("Rule", "C61")]
    public void A_term_that_ends_after_the_calendar_never_ends()
    {
        var story = Story.New().Do(
            new Payor(new("Z"), "Insurer Z") { ClaimWithinMonths = int.MaxValue, ReclaimWithinMonths = 12 },
            Story.Priced("1000", 40m, "Z"),
            Treat("T1", "9999-06-15") with { Insurer = new PayorId("Z") },
            Check("9999-12-31", "T1"));

        Assert.DoesNotContain("V13 T1", story.Said(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V8")]
    [Trait("Rule", "C6")]
    public void Without_an_insurer_no_tariff_is_missed_and_booking_asks_for_the_insurer()
    {
        var story = Story.New().Do(
            new Patient(new("Nieuw")) { Name = "N", Bsn = "111222333", BirthDate = Day("1980-01-01") },
            Treat("T1", "2024-03-04", "Nieuw"),
            Check("2024-03-05", "T1"));

        Assert.Equal(["V8 T1", "V11 T1"], story.Said(), StringComparer.Ordinal);
        story.Refuses("C6", "T1", Book("2024-03-05", "T1"));
    }

    [Fact]
    [Trait("Rule", "C38")]
    public void A_credit_asked_at_the_insurer_makes_the_month_stale_and_so_does_its_answer()
    {
        var asked = Story.New().Answered(40m).Do(Determine("2024-04-12", "2024-03"), AskCredit("2024-04-15", "T1"));
        Assert.Equal(SessionsStatus.Stale, asked.Practice.Sessions().Single().Status);
        var denied = asked.Do(Send("2024-04-15"), Determine("2024-04-16", "2024-03"), DenyCredit("2024-04-20", "F2024-0002", "8017"));
        Assert.Equal(SessionsStatus.Stale, denied.Practice.Sessions().Single().Status);
    }

    [Fact]
    [Trait("Rule", "C52")]
    public void A_whole_file_refused_line_by_line_keeps_every_code_of_the_file()
    {
        var story = Story.New().WithInsurer("T1").Do(
            Receive("2024-04-10", File, Line("T1", 0m, 0m, "8096")) with { Codes = [new RetourCode("0001"), new RetourCode("0014")] });

        Assert.Equal(["0001", "0014"], story.Treatment("T1").Codes.Select(code => code.Value).Take(2), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "L7")]
    public void A_credit_is_not_asked_before_the_late_return_it_rests_on()
    {
        var story = Story.New().WithInsurer("T1").Do(CloseFile("2024-04-05", File), ReceiveCodes("2024-04-10", File, "8001"));

        story.Refuses("L7", "T1", AskCredit("2024-04-07", "T1"));
    }

    [Fact]
    [Trait("Rule", "C33")]
    [Trait("Rule", "C29")]
    public void What_was_corrected_before_it_was_given_up_still_counts_after_reopening()
    {
        var story = Story.New().Credited().Do(
            Edit("2024-04-12", "T1", new TreatmentChanges { Performance = new PerformanceCode("1864") }), Abandon("2024-04-13", "T1"), Reopen("2024-05-02", "T1"));

        Assert.Equal(["C28 C2024-0001", "C29 T1"], story.Do(Collect("2024-05-03", "2024-04")).Said(), StringComparer.Ordinal);
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.Do(Check("2024-05-03", "T1"), Book("2024-05-03", "T1")).StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "L1")]
    public void An_invoice_that_does_not_exist_is_named_before_one_that_was_sent()
    {
        var story = Story.New().Invoiced().Do(SendInvoices("2024-04-06", "V2024-0001"));

        story.Refuses("L1", "V9", SendInvoices("2024-04-07", "V2024-0001", "V9"));
    }

    [Fact]
    [Trait("Rule", "C34")]
    public void A_document_of_a_later_day_waits_for_the_next_collection()
    {
        var story = Story.New().Claimed("T1").Do(Send("2024-04-10"), Collect("2024-04-05", "2024-04"));

        Assert.Equal((MonthStatus.Collected, 0), (story.Practice.Bookkeeping().Single().Status, story.Practice.Bookkeeping().Single().Documents));
        Assert.Equal(1, story.Do(Collect("2024-04-10", "2024-04")).Practice.Bookkeeping().Single().Documents);
    }
}
