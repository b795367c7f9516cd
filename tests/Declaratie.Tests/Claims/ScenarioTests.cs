using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Worked scenarios that cross several steps.</summary>
public sealed class ScenarioTests
{
    // W19, April: the credit file of W6 with its difference, the patient invoice of W7 and a claim again of 45.00.
    [Fact]
    [Trait("Rule", "C34")]
    [Trait("Rule", "C41")]
    public void April_has_three_documents_and_minus_11_50()
    {
        var story = Story.New();
        foreach (var (id, performance) in new[] { ("T0001", "1000"), ("T0002", "1000"), ("T0003", "1000"), ("T0004", "1864") })
        {
            story.Ready(id, $"2024-03-{id[3..]}", performance: performance);
        }

        story.Do(
            Claim("2024-03-28", "2024-03", numbers: "F2024-0311"), Send("2024-03-29"),
            Receive("2024-04-10", "F2024-0311", Line("T0001", 40m, 40m), Line("T0002", 0m, 40m, "0613"), Line("T0003", 38.50m, 38.50m, "0611", "8059"), Line("T0004", 0m, 0m, "0587")),
            Credit("2024-04-11", "F2024-0311"), BookCredit("2024-04-11", "C2024-0001"),
            Edit("2024-04-12", "T0002", ToPatient()), Edit("2024-04-12", "T0004", new() { Performance = new("1870") }), Check("2024-04-12"), Book("2024-04-12"),
            ClaimPrivately("2024-04-15", "2024-03"), MakeInvoices("2024-04-15", "F2024-0001", "V2024-0002"), Claim("2024-04-15", "2024-03"), Send("2024-04-16"), Collect("2024-05-02", "2024-04"));

        var april = story.Practice.Bookkeeping().Single(month => month.Month == Month("2024-04"));
        Assert.Equal((3, -11.50m), (april.Documents, april.Total.Euros));
        Assert.Equal(45m, story.Open("T0002") + story.Open("T0002-2"));
        Assert.Empty(story.Said());
        story.HasTheSameOutcomeInBulk();
    }

    // W17: granted in part with a remainder, and a line to be corrected.
    [Fact]
    [Trait("Rule", "C53")]
    public void Claimed_is_granted_plus_the_remainder_plus_what_was_credited()
    {
        var story = Story.New().Ready("D1", amount: 25m).Ready("D2", "2024-03-05", amount: 60m).Ready("D3", "2024-03-06", amount: 36m)
            .Do(Claim("2024-04-01", "2024-03"), Send("2024-04-02"), Receive("2024-04-10", "F2024-0001", Line("D1", 25m), Line("D2", 45m, 60m, "0613"), Line("D3", 0m, 0m, "8220")))
            .Do(Resolve("2024-04-11", "F2024-0001", "D2", Resolution.RemainderToPatient));
        Assert.Equal((Advice.BillPatient, Advice.CorrectAndResubmit), (story.Treatment("D2").Advice, story.Treatment("D3").Advice));

        story.Do(Credit("2024-04-11", "F2024-0001"));

        Assert.Equal((25m, 45m, 0m), (story.Open("D1"), story.Open("D2"), story.Open("D3")));
        Assert.Equal((15m, -36m), (story.Treatment("D2-P").Amount!.Value.Euros, story.CreditFile("C2024-0001").Total.Euros));
    }

    // W10: the credit of a granted line, of which the insurer had lowered the tariff.
    [Fact]
    [Trait("Rule", "C44")]
    public void The_file_of_a_credit_comes_next_in_the_series_of_claim_files()
    {
        var story = Story.New().Answered(38.50m, 38.50m, "0611").Do(Credit("2024-04-11", "F2024-0001"), AskCredit("2024-05-01", "T1"));

        Assert.Equal(("F2024-0002", -38.50m, ClaimFileStatus.Created), (story.File("F2024-0002").Number.Value, story.File("F2024-0002").Total.Euros, story.File("F2024-0002").Status));
        story.Ready("T2", "2024-05-02").Do(Claim("2024-05-02", "2024-05"));
        Assert.Equal("F2024-0003", story.Treatment("T2").File?.Value);
    }

    // The term for claiming again runs from the return, also when the insurer took back later what it had granted.
    [Fact]
    [Trait("Rule", "C61")]
    public void The_term_for_claiming_again_runs_from_the_return()
    {
        var story = Story.New().Do(
                new Payor(new("K"), "Impatient") { ClaimWithinMonths = 1, ReclaimWithinMonths = 1 }, Story.Priced("1000", 40m, "K"), Story.Covered("Jansen", "K", checkedOn: "2022-01-01"))
            .Answered(40m).Do(AskCredit("2024-06-01", "T1"), Send("2024-06-01"), GrantCredit("2024-06-02", "F2024-0002"));

        Assert.Equal("V13 T1", string.Join(' ', story.Do(Check("2024-06-03")).Said()));
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void A_used_number_is_refused_before_the_status_of_a_credit_invoice()
    {
        var story = Story.New().Invoiced().Do(CreditInvoice("2024-04-06", "V2024-0001"));

        story.Refuses("C49", "V2024-0001", CreditInvoice("2024-04-07", "V2024-0002", "V2024-0001"));
    }

    [Fact]
    [Trait("Rule", "C15")]
    public void A_run_takes_nothing_that_only_later_came_back_from_a_discarded_file()
    {
        var story = Story.New().Claimed("T1").Do(Discard("2024-04-10", "F2024-0001"));

        story.Refuses("C15", Claim("2024-04-05", "2024-03"));
        Assert.Equal(TreatmentStatus.InClaimFile, story.Do(Claim("2024-04-10", "2024-03")).StatusOf("T1"));
    }
}
