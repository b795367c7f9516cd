using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 4, what comes in: return information.</summary>
public sealed class ReturnsTests
{
    private const string File = "F2024-0001";
    private const string Day = "2024-04-10";

    [Fact]
    [Trait("Rule", "C20")]
    public void A_line_that_was_not_granted_as_claimed_returns_the_file_and_granting_all_settles_it()
    {
        Assert.Equal(ClaimFileStatus.Returned, Story.New().Answered(0m).File(File).Status);
        Assert.Equal(ClaimFileStatus.Returned, Story.New().Answered(41m).File(File).Status);
        var granted = Story.New().WithInsurer("T1", "T2").Do(ReceiveCodes(Day, File, "8001"));
        Assert.Equal((ClaimFileStatus.Settled, 80m), (granted.File(File).Status, granted.File(File).Granted!.Value.Euros));
        Assert.All(granted.Practice.Treatments(), treatment => Assert.Equal(TreatmentStatus.Settled, treatment.Status));
    }

    [Fact]
    [Trait("Rule", "C20")]
    public void A_code_on_a_line_granted_in_full_is_kept_and_changes_nothing()
    {
        var story = Story.New().Answered(40m, 40m, "0613");

        Assert.Equal((ClaimFileStatus.Settled, TreatmentStatus.Settled), (story.File(File).Status, story.StatusOf("T1")));
        Assert.Equal(["0613"], story.File(File).Lines[0].Codes.Select(code => code.Value), StringComparer.Ordinal);
        Assert.Null(story.Treatment("T1").Advice);
    }

    // The closing record of the message is for later; what it counts is here already.
    [Fact]
    [Trait("Rule", "C50")]
    public void The_total_of_a_file_is_the_sum_of_its_lines_and_an_answer_with_another_total_does_not_tie()
    {
        var story = Story.New().WithInsurer("T1", "T2");
        var file = story.File(File);

        Assert.Equal((80m, file.Lines.Sum(line => line.Amount.Euros)), (file.Total.Euros, file.Total.Euros));
        story.Do(ReceiveCodes(Day, File, "8001") with { ClaimedTotal = Money.FromEuros(80.01m) });
        Assert.Equal((ClaimFileStatus.WithInsurer, ReturnFileStatus.Unmatched), (story.File(File).Status, story.Return().Status));
        story.Do(ReceiveCodes(Day, File, "8001") with { ClaimedTotal = Money.FromEuros(80m), GrantedTotal = Money.FromEuros(80m) });
        Assert.Equal(ClaimFileStatus.Settled, story.File(File).Status);
    }

    [Fact]
    [Trait("Rule", "C59")]
    public void Approved_lines_settle_and_only_the_rest_is_handled()
    {
        var story = PartlyGranted();

        Assert.Equal(ClaimFileStatus.Returned, story.File(File).Status);
        Assert.Equal(
            [TreatmentStatus.Settled, TreatmentStatus.Returned, TreatmentStatus.Returned, TreatmentStatus.Returned], story.Practice.Treatments().Select(treatment => treatment.Status));
        Assert.Equal("T2 T3 T4", string.Join(' ', story.Return().Lines.Select(line => line.Reference.Value)));
        Assert.Equal(78.50m, story.File(File).Granted?.Euros);
    }

    [Fact]
    [Trait("Rule", "C25")]
    public void A_returned_line_is_claimed_again_when_nothing_was_granted_and_else_accepted() => Assert.Equal(
        [Resolution.Reclaim, Resolution.AcceptGranted, Resolution.Reclaim], PartlyGranted().Return().Lines.Select(line => line.Resolution));

    [Fact]
    [Trait("Rule", "C24")]
    [Trait("Rule", "C26")]
    public void A_return_is_to_be_handled_with_its_codes_and_advice()
    {
        var story = PartlyGranted();

        Assert.Equal(ReturnFileStatus.ToHandle, story.Return().Status);
        Assert.Equal("0611 8059", string.Join(' ', story.Treatment("T3").Codes.Select(code => code.Value)));
        Assert.Equal((Advice.BillPatient, Advice.AcceptAdjusted, Advice.InvestigateDuplicate), (story.Treatment("T2").Advice, story.Treatment("T3").Advice, story.Treatment("T4").Advice));
    }

    [Theory]
    [InlineData(0, 40, Advice.BillPatient)]
    [InlineData(0, 0, Advice.CorrectAndResubmit)]
    [InlineData(30, 40, Advice.BillPatient)]
    [InlineData(30, 30, Advice.AcceptAdjusted)]
    [Trait("Rule", "C53")]
    public void The_patient_pays_only_what_was_calculated_and_not_granted(int granted, int calculated, Advice advice) =>
        Assert.Equal(advice, Story.New().Answered(granted, calculated, "0613").Treatment("T1").Advice);

    [Fact]
    [Trait("Rule", "C53")]
    public void Calculated_counts_as_granted_when_it_is_not_told_and_something_was_granted()
    {
        Assert.Equal(Advice.AcceptAdjusted, Story.New().Answered(30m, null, "0613").Treatment("T1").Advice);
        Assert.Equal(Advice.NeedsReview, Story.New().Answered(0m).Treatment("T1").Advice);
        Assert.Equal(Advice.NeedsReview, Story.New().Answered(0m, null, "9999").Treatment("T1").Advice);
    }

    [Fact]
    [Trait("Rule", "C52")]
    public void A_return_of_codes_alone_refuses_the_whole_file()
    {
        foreach (var code in (string[])["0001", "0030", "9998"])
        {
            var story = Story.New().WithInsurer("T1", "T4").Do(ReceiveCodes(Day, File, code));

            Assert.Equal((ReturnOutcome.WholeFile, ReturnFileStatus.ToHandle), (story.Return().Outcome, story.Return().Status));
            Assert.All(story.File(File).Lines, line => Assert.Equal((0m, ClaimLineStatus.Objected), (line.Granted!.Value.Euros, line.Status)));
            Assert.Equal(code, string.Join(' ', story.Treatment("T4").Codes.Select(one => one.Value)));
            Assert.NotEqual(Advice.BillPatient, story.Treatment("T1").Advice);
        }
    }

    [Fact]
    [Trait("Rule", "C52")]
    public void A_file_code_on_a_line_speaks_for_the_file()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(Receive(Day, File, Line("T1", 0m, 0m, "0001"), Line("T2", 0m, 0m)));

        Assert.Equal(ReturnOutcome.WholeFile, story.Return().Outcome);
        Assert.Equal(["0001"], story.Treatment("T2").Codes.Select(code => code.Value), StringComparer.Ordinal);
    }

    public static TheoryData<string, ReturnReceived> ThatDoNotTie() => new()
    {
        { "an unknown line", Receive(Day, File, Line("T1", 40m), Line("T9", 40m)) },
        { "a line twice", Receive(Day, File, Line("T1", 40m), Line("T1", 40m)) },
        { "a line left out", Receive(Day, File, Line("T1", 40m)) },
        { "a claimed total", Receive(Day, File, Line("T1", 40m), Line("T2", 40m)) with { ClaimedTotal = Money.FromEuros(81m) } },
        { "a granted total", Receive(Day, File, Line("T1", 40m), Line("T2", 40m)) with { GrantedTotal = Money.FromEuros(79m) } },
        { "no lines and no codes", Receive(Day, File) },
        { "no lines and a code of a line", ReceiveCodes(Day, File, "0613") },
        { "a file code and something granted", Receive(Day, File, Line("T1", 40m), Line("T2", 0m)) with { Codes = [RetourCode.Of("0001")] } },
        { "a granted total of codes", ReceiveCodes(Day, File, "8001") with { GrantedTotal = Money.FromEuros(1m) } },
    };

    [Theory]
    [MemberData(nameof(ThatDoNotTie))]
    [Trait("Rule", "C64")]
    public void A_return_that_does_not_tie_is_kept_and_touches_no_treatment(string why, ReturnReceived received)
    {
        Assert.NotEmpty(why);
        var story = Story.New().WithInsurer("T1", "T2");
        var before = story.Practice.Treatments().ToArray();

        story.Do(received);

        Assert.Equal(["C64 F2024-0001"], story.Said(), StringComparer.Ordinal);
        Assert.Equal((ReturnFileStatus.Unmatched, "C64"), (story.Return().Status, story.Return().Reason?.Rule.Id));
        Assert.Equal((ClaimFileStatus.WithInsurer, 2), (story.File(File).Status, before.Length));
        Assert.Equal(before, story.Practice.Treatments());
        Assert.Equal(ClaimFileStatus.Settled, story.Do(ReceiveCodes("2024-04-11", File, "8001")).File(File).Status);
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C64")]
    public void A_return_for_an_unknown_file_is_kept_also_twice()
    {
        var story = Story.New().Do(Receive(Day, "F2099-0001", Line("T1", 0m)), Receive(Day, "F2099-0001", Line("T1", 0m)));

        Assert.Equal(["C64 F2099-0001"], story.Said(), StringComparer.Ordinal);
        Assert.All(story.Practice.ReturnFiles(), received => Assert.Equal(ReturnFileStatus.Unmatched, received.Status));
    }

    [Fact]
    [Trait("Rule", "C64")]
    public void A_return_whose_totals_tie_is_taken() => Assert.Equal(
        ClaimFileStatus.Settled,
        Story.New().WithInsurer("T1", "T2").Do(Receive(Day, File, Line("T2", 40m), Line("T1", 40m)) with { ClaimedTotal = Money.FromEuros(80m), GrantedTotal = Money.FromEuros(80m) }).File(File).Status);

    [Fact]
    [Trait("Rule", "C22")]
    [Trait("Rule", "C65")]
    public void The_same_return_again_changes_nothing_in_another_order_and_on_another_date()
    {
        var story = PartlyGranted();
        var before = (story.File(File), story.Return(), story.Treatment("T3"));

        foreach (var date in (string[])["2024-04-10", "2024-05-01", "2024-01-01"])
        {
            story.Do(Receive(date, File, Line("T4", 0m, 0m, "0587"), Line("T3", 38.50m, 38.50m, "8059", "0611"), Line("T1", 40m, 40m), Line("T2", 0m, 40m, "0613")));
            Assert.Equal(["C65 F2024-0001"], story.Said(), StringComparer.Ordinal);
            Assert.Empty(story.Events);
        }

        Assert.Equal(before, (story.File(File), story.Return(), story.Treatment("T3")));
        story.Do(Credit("2024-05-02", File), Receive("2024-05-03", File, Answers()));
        Assert.Equal(["C65 F2024-0001"], story.Said(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C65")]
    public void The_same_return_of_codes_again_changes_nothing()
    {
        var story = Story.New().WithInsurer("T1").Do(ReceiveCodes(Day, File, "8001"), ReceiveCodes("2024-05-01", File, "8001"));

        Assert.Equal(["C65 F2024-0001"], story.Said(), StringComparer.Ordinal);
        Assert.Empty(story.Events);
    }

    [Fact]
    [Trait("Rule", "C63")]
    [Trait("Rule", "C65")]
    public void Another_answer_than_the_refusal_of_the_whole_file_is_not_the_same_again()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(Receive(Day, File, Line("T1", 0m, 40m, "0001", "0150"), Line("T2", 0m, 40m, "0613")));
        var before = (story.File(File), story.Return());

        story.Do(Receive("2024-05-01", File, Line("T2", 0m, 40m, "0613"), Line("T1", 0m, 40m, "0150", "0001")));
        Assert.Equal(["C65 F2024-0001"], story.Said(), StringComparer.Ordinal);
        foreach (var lines in (ReturnLine[][])
            [
                [Line("T1", 0m, 40m, "0001", "0150")],
                [Line("T1", 0m, 40m, "0001", "0150"), Line("T2", 0m, 40m, "0614")],
                [Line("T1", 0m, 40m, "0001", "0150"), Line("T2", 1m, 40m, "0613")],
                [Line("T1", 0m, 40m, "0001", "0150"), Line("T2", 0m, 39m, "0613")],
                [Line("T1", 0m, 40m, "0001"), Line("T2", 0m, 40m, "0613")],
            ])
        {
            story.Refuses("C63", File, Receive("2024-05-01", File, lines));
        }

        Assert.Equal(before, (story.File(File), story.Return()));
    }

    [Fact]
    [Trait("Rule", "C65")]
    public void The_same_refusal_of_the_whole_file_by_its_lines_again_changes_nothing()
    {
        var received = Receive(Day, File, Line("T1", 0m, null, "0001"), Line("T2", 0m));
        var story = Story.New().WithInsurer("T1", "T2").Do(received);
        Assert.Equal(ReturnOutcome.WholeFile, story.Return().Outcome);

        story.Do(received with { Date = Declaratie.Tests.Kit.Books.Day("2024-05-01") });

        Assert.Equal("C65 F2024-0001", string.Join(' ', story.Said()));
        Assert.Empty(story.Events);
    }

    [Fact]
    [Trait("Rule", "C65")]
    [Trait("Rule", "C63")]
    public void Another_return_for_a_file_that_had_one_is_refused()
    {
        var story = PartlyGranted();

        story.Refuses("C63", File, ReceiveCodes("2024-04-11", File, "8001"));
        story.Refuses("C63", File, Receive("2024-04-11", File, Line("T1", 40m, 40m), Line("T2", 1m, 40m, "0613"), Line("T3", 38.50m, 38.50m, "0611", "8059"), Line("T4", 0m, 0m, "0587")));
        story.Refuses("C63", File, Receive("2024-04-11", File, Line("T1", 40m, 40m), Line("T2", 0m, 40m, "0614"), Line("T3", 38.50m, 38.50m, "0611", "8059"), Line("T4", 0m, 0m, "0587")));
        story.Refuses("C63", File, Receive("2024-04-11", File, Line("T1", 40m, 40m), Line("T2", 0m, 0m, "0613"), Line("T3", 38.50m, 38.50m, "0611", "8059"), Line("T4", 0m, 0m, "0587")));
        story.Refuses("C63", File, Receive("2024-04-11", File, Answers()) with { Codes = [RetourCode.Of("0200")] });
    }

    [Fact]
    [Trait("Rule", "C65")]
    public void A_return_kept_as_unmatched_does_not_count_as_received()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(Receive(Day, File, Line("T1", 40m)), Receive(Day, File, Line("T1", 40m)));

        Assert.Equal(["C64 F2024-0001"], story.Said(), StringComparer.Ordinal);
        Assert.Equal(2, story.Practice.ReturnFiles().Count());
    }

    [Fact]
    public void Codes_are_padded_to_four_digits() => Assert.Equal(["0613"], Story.New().Answered(0m, 40m, "613").Treatment("T1").Codes.Select(code => code.Value), StringComparer.Ordinal);

    private static ReturnLine[] Answers() =>
        [Line("T1", 40m, 40m), Line("T2", 0m, 40m, "0613"), Line("T3", 38.50m, 38.50m, "0611", "8059"), Line("T4", 0m, 0m, "0587")];

    /// <summary>The partly granted return of the worked scenarios: 180.00 claimed, 78.50 granted.</summary>
    private static Story PartlyGranted() => Story.New().WithInsurer("T1", "T2", "T3", "T4").Do(Receive(Day, File, Answers()));
}
