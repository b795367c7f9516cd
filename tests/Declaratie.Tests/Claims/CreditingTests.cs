using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 4, what is done about it: crediting, accepting, giving up.</summary>
public sealed class CreditingTests
{
    private const string File = "F2024-0001";
    private const string Day = "2024-04-11";

    [Fact]
    [Trait("Rule", "C27")]
    public void Crediting_handles_the_whole_return_at_once()
    {
        var story = PartlyGranted().Do(Credit(Day, File));

        Assert.Equal((-100m, CreditFileStatus.Open), (story.CreditFile("C2024-0001").Total.Euros, story.CreditFile("C2024-0001").Status));
        Assert.Equal("Settled InReturns Settled InReturns", string.Join(' ', story.Practice.Treatments().Select(treatment => treatment.Status)));
        Assert.Equal([ClaimLineStatus.Granted, ClaimLineStatus.Credited, ClaimLineStatus.Accepted, ClaimLineStatus.Credited], story.File(File).Lines.Select(line => line.Status));
        Assert.Equal((40m, 0m, 38.50m, 0m), (story.Open("T1"), story.Open("T2"), story.Open("T3"), story.Open("T4")));
        Assert.Equal((ReturnFileStatus.Credited, ClaimFileStatus.Returned), (story.Return().Status, story.File(File).Status));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C27")]
    public void Claimed_is_granted_plus_credited_plus_the_difference_plus_what_was_given_up()
    {
        var story = PartlyGranted().Do(Resolve(Day, File, "T4", Resolution.DoNotReclaim, "paid to another practice"), Credit(Day, File));

        Assert.Equal(180m, 78.50m - story.CreditFile("C2024-0001").Total.Euros + 1.50m + 60m);
        Assert.Equal((TreatmentStatus.Abandoned, 0m), (story.StatusOf("T4"), story.Open("T4")));
    }

    [Fact]
    [Trait("Rule", "C23")]
    public void Not_claiming_again_needs_a_reason()
    {
        var story = Story.New().Answered(0m, 0m, "0587");

        story.Refuses("C23", Resolve(Day, File, "T1", Resolution.DoNotReclaim));
        story.Refuses("C23", Resolve(Day, File, "T1", Resolution.DoNotReclaim, " "));
        story.Do(Resolve(Day, File, "T1", Resolution.DoNotReclaim, "paid to another practice"), Resolve(Day, File, "T1", Resolution.Reclaim));
        Assert.Equal(Resolution.Reclaim, Assert.Single(story.Return().Lines).Resolution);
    }

    [Theory]
    [InlineData(0, Resolution.AcceptGranted)]
    [InlineData(0, Resolution.RemainderToPatient)]
    [InlineData(30, Resolution.Reclaim)]
    [Trait("Rule", "C63")]
    public void Accepting_needs_something_granted_and_claiming_again_nothing(int granted, Resolution resolution) =>
        Story.New().Answered(granted).Refuses("C63", Resolve(Day, File, "T1", resolution, "why"));

    [Fact]
    [Trait("Rule", "C25")]
    public void A_line_that_was_granted_is_not_among_the_returned_lines() =>
        PartlyGranted().Refuses("C63", Resolve(Day, File, "T1", Resolution.DoNotReclaim, "why"));

    [Fact]
    [Trait("Rule", "C42")]
    public void What_was_granted_above_the_claim_is_accepted_without_a_credit_file()
    {
        var story = Story.New().Answered(45m, 45m, "0611").Do(Credit(Day, File));

        Assert.Empty(story.Practice.CreditFiles());
        Assert.Equal((ClaimFileStatus.Settled, TreatmentStatus.Settled, ReturnFileStatus.Closed), (story.File(File).Status, story.StatusOf("T1"), story.Return().Status));
        Assert.Equal(45m, story.Open("T1"));
        Assert.Equal(("M2024-0001", 5m), Posted(story));
    }

    [Fact]
    [Trait("Rule", "C42")]
    public void Unticking_what_was_granted_in_part_accepts_it()
    {
        var story = Story.New().Answered(38.50m, 38.50m, "0611").Do(Resolve(Day, File, "T1", Resolution.DoNotReclaim, "the right tariff"), Credit(Day, File));

        Assert.Empty(story.Practice.CreditFiles());
        Assert.Equal((TreatmentStatus.Settled, 38.50m), (story.StatusOf("T1"), story.Open("T1")));
        Assert.Equal(("M2024-0001", -1.50m), Posted(story));
    }

    [Fact]
    public void The_remainder_goes_to_the_patient_as_a_treatment_of_its_own()
    {
        var story = Story.New().Answered(25m, 40m, "0613").Do(Resolve(Day, File, "T1", Resolution.RemainderToPatient), Credit(Day, File));

        Assert.Equal((TreatmentStatus.Settled, 25m), (story.StatusOf("T1"), story.Open("T1")));
        var rest = story.Treatment("T1-P");
        Assert.Equal((TreatmentStatus.InReturns, Payer.Patient, 15m, 0), (rest.Status, rest.Payer, rest.Amount!.Value.Euros, rest.Attempt));
        Assert.Equal((story.Treatment("T1").Date, story.Treatment("T1").Patient), (rest.Date, rest.Patient));
    }

    [Fact]
    [Trait("Rule", "C33")]
    [Trait("Rule", "V12")]
    public void The_remainder_needs_no_correction_keeps_its_amount_and_counts_as_no_session()
    {
        var story = Story.New().Answered(25m, 40m, "0613").Do(
            Resolve(Day, File, "T1", Resolution.RemainderToPatient), Credit(Day, File), Edit(Day, "T1-P", new() { Date = Tests.Kit.Books.Day("2024-03-05") }), Check(Day));

        Assert.Empty(story.Said());
        Assert.Equal(15m, story.Treatment("T1-P").Amount?.Euros);
        story.Do(Edit(Day, "T1-P", new() { Date = Tests.Kit.Books.Day("2024-03-04") }), Check(Day), Book(Day), ClaimPrivately(Day, "2024-03"), Determine(Day, "2024-03"));
        Assert.Equal(15m, story.File("F2024-0002").Total.Euros);
        Assert.Equal(1, story.Practice.Sessions().Single().Counts.Performed);
    }

    [Fact]
    [Trait("Rule", "C33")]
    public void The_remainder_is_booked_as_it_is() => Assert.Equal(
        TreatmentStatus.ReadyToClaim,
        Story.New().Answered(25m, 40m).Do(Resolve(Day, File, "T1", Resolution.RemainderToPatient), Credit(Day, File), Check(Day), Book(Day)).StatusOf("T1-P"));

    [Fact]
    [Trait("Rule", "C46")]
    public void A_return_is_credited_once()
    {
        var story = Story.New().Credited();

        story.Refuses("C46", Credit("2024-04-12", File));
        story.Do(BookCredit("2024-04-12", "C2024-0001"));
        story.Refuses("C46", Credit("2024-04-12", File));
    }

    [Fact]
    [Trait("Rule", "C57")]
    public void A_credit_file_is_booked_once_and_settles_its_claim_file()
    {
        var story = Story.New().Credited().Do(BookCredit("2024-04-12", "C2024-0001"));

        Assert.Equal((CreditFileStatus.Booked, ClaimFileStatus.Settled, ReturnFileStatus.Closed), (story.CreditFile("C2024-0001").Status, story.File(File).Status, story.Return().Status));
        story.Refuses("C57", "C2024-0001", BookCredit("2024-04-12", "C2024-0001"));
        story.Refuses("L7", "C2024-0001", BookCredit("2024-04-11", "C2024-0001"));
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void The_number_of_a_credit_file_is_given_once()
    {
        var story = Story.New().WithInsurer("T1").Ready("T2", "2024-04-02").Do(
            Claim("2024-04-05", "2024-04"), Send("2024-04-05"), Receive("2024-04-10", File, Line("T1", 0m)), Receive("2024-04-10", "F2024-0002", Line("T2", 0m)), Credit(Day, File, "C2024-0007"));

        story.Refuses("C49", "C2024-0007", Credit(Day, "F2024-0002", "C2024-0007"));
        Assert.Equal("C2024-0007 C2024-0001", string.Join(' ', story.Do(Credit(Day, "F2024-0002")).Practice.CreditFiles().Select(file => file.Number.Value)));
    }

    [Fact]
    [Trait("Rule", "J5")]
    public void A_number_without_a_credit_file_is_one_too_many() => Story.New().Answered(30m).Refuses("J5", "number", Credit(Day, File, "C1"));

    [Theory]
    [InlineData("entry", null, "2024-04-11", "C2024-0001")]
    [InlineData("original", null, "2023-12-15", "C2023-0001")]
    [InlineData("original", "2023-12-14", "2023-12-15", "C2023-0001")]
    [InlineData("original", "2023-12-31", "2024-04-11", "C2024-0001")]
    [Trait("Rule", "C58")]
    public void The_credit_is_dated_like_the_entry_or_like_the_original_while_that_is_open(string setting, string? closed, string date, string number)
    {
        var story = Story.New().Do(Set("credit.date", setting)).Ready("T1", "2023-12-04").Do(
            Claim("2023-12-14", "2023-12"), Send("2023-12-15"), Receive("2024-02-01", "F2023-0001", Line("T1", 0m)));
        if (closed is not null)
        {
            story.Do(ClosePeriod(closed));
        }

        story.Do(Credit(Day, "F2023-0001"));

        Assert.Equal(date, story.CreditFile(number).Date.ToString("uuuu-MM-dd", null));
        Assert.Equal(0m, story.Open("T1"));
        Assert.Contains(story.Practice.Bookkeeping(), month => month.Month == Month(date[..7]));
    }

    [Fact]
    [Trait("Rule", "C43")]
    public void A_rejected_line_is_credited_internally_and_nothing_goes_to_the_insurer()
    {
        var story = Story.New().Credited();

        Assert.Equal(["F2024-0001 A PM304 40.00"], story.Files(), StringComparer.Ordinal);
        story.Refuses("C43", "T1", AskCredit("2024-04-12", "T1"));
    }

    [Fact]
    public void Reopening_reverses_the_write_off_and_credits_the_line()
    {
        var story = Story.New().Answered(0m, 0m, "0587").Do(Resolve(Day, File, "T1", Resolution.DoNotReclaim, "paid elsewhere"), Credit(Day, File));
        Assert.Equal((TreatmentStatus.Abandoned, ClaimLineStatus.Abandoned, ("M2024-0001", -40m)), (story.StatusOf("T1"), story.File(File).Lines[0].Status, Posted(story)));

        story.Do(Reopen("2024-04-12", "T1"));

        Assert.Equal((TreatmentStatus.InReturns, ClaimLineStatus.Credited, 0m), (story.StatusOf("T1"), story.File(File).Lines[0].Status, story.Open("T1")));
        story.Do(Edit("2024-04-12", "T1", new() { Amount = Money.FromEuros(39m) }), Check("2024-04-12"), Book("2024-04-12"), Claim("2024-04-12", "2024-03"), Send("2024-04-12"));
        Assert.Equal(("T1-2", 39m), (story.Treatment("T1").Reference!.Value.Value, story.Open("T1-2")));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    public void Giving_up_in_the_returns_writes_nothing_because_the_line_is_credited_already()
    {
        var story = Story.New().Credited().Do(Abandon("2024-04-12", "T1"));
        Assert.Empty(story.Events.OfType<DocumentPosted>());

        Assert.Equal(TreatmentStatus.InReturns, story.Do(Reopen("2024-04-13", "T1")).StatusOf("T1"));
        Assert.Empty(story.Events.OfType<DocumentPosted>());
    }

    private static (string Number, decimal Total) Posted(Story story)
    {
        var document = Assert.Single(story.Events.OfType<DocumentPosted>());
        return (document.Number, document.Total.Euros);
    }

    private static Story PartlyGranted() => Story.New().WithInsurer("T1", "T2", "T3", "T4").Do(Receive(
        "2024-04-10", File, Line("T1", 40m, 40m), Line("T2", 0m, 40m, "0613"), Line("T3", 38.50m, 38.50m, "0611", "8059"), Line("T4", 0m, 0m, "0587")));
}
