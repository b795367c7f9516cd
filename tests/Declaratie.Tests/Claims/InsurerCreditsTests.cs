using Declaratie.Domain.Claims;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Taking back what an insurer granted.</summary>
public sealed class InsurerCreditsTests
{
    private const string Debit = "F2024-0001";
    private const string Credit = "F2024-0002";

    [Fact]
    [Trait("Rule", "C44")]
    [Trait("Rule", "C47")]
    [Trait("Rule", "C48")]
    public void A_credit_is_minus_what_was_granted_in_a_file_of_its_own_naming_its_debit()
    {
        var story = Accepted().Do(AskCredit("2024-05-02", "T1"));

        var file = story.File(Credit);
        var line = Assert.Single(file.Lines);
        Assert.Equal((ClaimFileKind.InsurerCredit, "A", ClaimFileStatus.Created, -38.50m), (file.Kind, file.Insurer!.Value.Value, file.Status, file.Total.Euros));
        Assert.Equal(("T1-C1", "T1", -38.50m), (line.Reference.Value, line.Treatment.Value, line.Amount.Euros));
        Assert.Equal("T1", story.Events.OfType<ClaimFileMade>().Single().Lines.Single().Debit?.Value);
        Assert.Equal(TreatmentStatus.Settled, story.StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C44")]
    public void Once_granted_the_debit_is_credited_and_the_treatment_is_in_the_returns()
    {
        var story = Accepted().Do(AskCredit("2024-05-02", "T1"), Send("2024-05-02"));
        Assert.Equal(38.50m, story.Open("T1"));

        story.Do(Forward("2024-05-03", Credit), GrantCredit("2024-05-04", Credit));

        Assert.Equal((TreatmentStatus.InReturns, 0m, ClaimFileStatus.Settled), (story.StatusOf("T1"), story.Open("T1"), story.File(Credit).Status));
        Assert.Equal((ClaimLineStatus.Granted, ClaimLineStatus.Credited), (story.File(Credit).Lines[0].Status, story.File(Debit).Lines[0].Status));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C44")]
    public void Refused_the_treatment_stays_settled_and_may_be_asked_again()
    {
        var story = Accepted().Do(AskCredit("2024-05-02", "T1"), Send("2024-05-02"), DenyCredit("2024-05-04", Credit, "8017"));

        Assert.Equal((TreatmentStatus.Settled, ClaimFileStatus.Settled, ClaimLineStatus.Objected), (story.StatusOf("T1"), story.File(Credit).Status, story.File(Credit).Lines[0].Status));
        Assert.Equal("T1-C2", story.Do(AskCredit("2024-05-05", "T1")).File("F2024-0003").Lines.Single().Reference.Value);
    }

    [Fact]
    [Trait("Rule", "C46")]
    public void A_debit_is_credited_once()
    {
        var story = Accepted().Do(AskCredit("2024-05-02", "T1"));
        story.Refuses("C46", "T1", AskCredit("2024-05-02", "T1"));
        story.Do(Send("2024-05-02"));
        story.Refuses("C46", "T1", AskCredit("2024-05-02", "T1"));
        story.Do(GrantCredit("2024-05-03", Credit));
        story.Refuses("C46", "T1", AskCredit("2024-05-03", "T1"));
    }

    [Fact]
    [Trait("Rule", "C46")]
    public void When_the_insurer_says_8084_it_was_credited_already() =>
        Accepted().Do(AskCredit("2024-05-02", "T1"), Send("2024-05-02"), DenyCredit("2024-05-03", Credit, "8084")).Refuses("C46", "T1", AskCredit("2024-05-04", "T1"));

    [Fact]
    [Trait("Rule", "C46")]
    public void A_request_that_was_discarded_is_no_credit()
    {
        var story = Accepted().Do(AskCredit("2024-05-02", "T1"), Discard("2024-05-02", Credit), AskCredit("2024-05-02", "T1"));

        Assert.Equal(("F2024-0003", "T1-C1"), (story.Practice.ClaimFiles().Last().Number.Value, story.Practice.ClaimFiles().Last().Lines[0].Reference.Value));
    }

    [Fact]
    [Trait("Rule", "C43")]
    public void A_line_of_which_nothing_was_granted_is_not_credited_at_the_insurer() =>
        Story.New().Answered(0m, 0m, "0587").Refuses("C43", "T1", AskCredit("2024-05-02", "T1"));

    [Fact]
    [Trait("Rule", "C45")]
    public void A_credit_comes_after_the_return_of_its_debit()
    {
        Story.New().WithInsurer("T1").Refuses("C45", "T1", AskCredit("2024-05-02", "T1"));
        var closed = Story.New().WithInsurer("T1").Do(CloseFile("2024-05-01", Debit));
        closed.Refuses("C45", "T1", AskCredit("2024-05-02", "T1"));
        closed.Do(ReceiveCodes("2024-05-02", Debit, "8001"), AskCredit("2024-05-02", "T1"));
    }

    [Fact]
    [Trait("Rule", "C63")]
    public void Only_a_settled_treatment_that_an_insurer_paid_is_credited()
    {
        Story.New().Do(Treat("T1", "2024-03-04")).Refuses("C63", "T1", AskCredit("2024-05-02", "T1"));
        Story.New().Invoiced().Refuses("C63", "T1", AskCredit("2024-05-02", "T1"));
        Story.New().Answered(38.50m).Refuses("C63", "T1", AskCredit("2024-05-02", "T1"));
    }

    [Fact]
    [Trait("Rule", "C48")]
    public void A_run_never_takes_a_credit_along()
    {
        var story = Accepted().Ready("T2", "2024-05-02").Do(AskCredit("2024-05-02", "T1"), Claim("2024-05-02", "2024-05"), Send("2024-05-03"));

        Assert.Equal("T1 T1-C1 T2", string.Join(' ', story.Practice.ClaimFiles().Select(file => file.Lines.Single().Reference.Value)));
        Assert.All(story.Practice.ClaimFiles().Skip(1), file => Assert.Equal(ClaimFileStatus.Submitted, file.Status));
    }

    [Fact]
    public void Taken_back_it_is_corrected_and_claimed_again()
    {
        var story = Accepted().Do(AskCredit("2024-05-02", "T1"), Send("2024-05-02"), GrantCredit("2024-05-04", Credit), Check("2024-05-04"));
        story.Refuses("C33", "T1", Book("2024-05-04"));

        story.Do(Edit("2024-05-04", "T1", new() { Patient = new("Bakker") }), Check("2024-05-04"), Book("2024-05-04"), Claim("2024-05-04", "2024-03"), Send("2024-05-04"));

        Assert.Equal(("T1-2", 40m), (story.Treatment("T1").Reference!.Value.Value, story.Open("T1-2")));
    }

    /// <summary>T1 of 40.00 settled at 38.50.</summary>
    private static Story Accepted() => Story.New().Answered(38.50m, 38.50m, "0611", "8059").Do(Steps.Credit("2024-05-01", Debit));
}
