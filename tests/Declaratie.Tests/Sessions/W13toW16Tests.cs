using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Sessions.Clinic;

namespace Declaratie.Tests.Sessions;

/// <summary>The worked scenarios W13, W15 and W16, at their boundaries. W14 (stale months) stands with determining, in the tests of the claims.</summary>
public sealed class W13toW16Tests
{
    /// <summary>Bakker: five sessions elsewhere, fourteen here up to 29 February, then 4 and 7 March.</summary>
    private static Story FrozenShoulder() => Story.New()
        .Do(For("I1", "Bakker", EntitlementTrack.Chronic, "2024-01-02") with { SessionsElsewhere = 5 })
        .Sessions(6, 14, "2024-01-04", daysApart: 4)
        .Do(Session("S20", "2024-03-04", "I1"), Session("NoShow", "2024-03-06", "I1"), Cancel("2024-03-06", "NoShow"), Session("S21", "2024-03-07", "I1"));

    [Theory]
    [InlineData("2024-02-25", "#19 patient 008 Z1")]
    [InlineData("2024-03-01", "#20 patient 008 Z1")]
    [InlineData("2024-03-04", "#20 patient 008 Z1")]
    [InlineData("2024-03-05", "#21 insurer 001 Z1")]
    [InlineData("2024-03-06", "#21 insurer 001 Z1")]
    [InlineData("2024-03-07", "#21 insurer 001 Z1")]
    [InlineData("2024-03-08", "#22 insurer 001 Z1")]
    [Trait("Rule", "Z1")]
    [Trait("Rule", "Z12")]
    [Trait("Rule", "Z13")]
    public void W13_the_twentieth_is_for_the_patient_and_the_next_for_the_insurer(string date, string answer) => Assert.Equal(answer, FrozenShoulder().WhatIf("I1", date));

    [Fact]
    [Trait("Rule", "Z13")]
    public void W13_each_treatment_has_its_own_number_and_a_no_show_has_none()
    {
        var story = FrozenShoulder();

        Assert.Equal("#6 patient 008 Z1", story.Of("S6"));
        Assert.Equal("#19 patient 008 Z1", story.Of("S19"));
        Assert.Equal("#20 patient 008 Z1", story.Of("S20"));
        Assert.Equal("#21 insurer 001 Z1", story.Of("S21"));
        Assert.Equal("-", story.Of("NoShow"));
    }

    [Fact]
    [Trait("Rule", "Z12")]
    public void W13_a_session_that_was_rejected_and_invoiced_still_counts()
    {
        var story = FrozenShoulder().Booked("2024-03-07").Do(
            Claim("2024-04-01", "2024-02"), Send("2024-04-01"), Receive("2024-04-10", "F2024-0001", [.. RejectsOne("S19")]), Credit("2024-04-11", "F2024-0001"),
            Edit("2024-04-11", "S19", ToPatient()), Check("2024-04-11", "S19"), Book("2024-04-11", "S19"), ClaimPrivately("2024-04-11", "2024-02"), MakeInvoices("2024-04-11", "F2024-0002"));

        Assert.Equal(TreatmentStatus.Invoiced, story.StatusOf("S19"));
        Assert.Equal("#21 insurer 001 Z1", story.WhatIf("I1", "2024-03-07"));
    }

    [Fact]
    [Trait("Rule", "Z19")]
    public void W13_when_the_eighteenth_is_cancelled_the_claim_of_the_seventh_of_march_is_flagged()
    {
        var story = FrozenShoulder().Do(Check("2024-03-07", "S21"), Book("2024-03-07", "S21"), Claim("2024-04-01", "2024-03"));
        Assert.Equal("001", Assert.Single(story.File("F2024-0001").Lines).Csi);
        Assert.Empty(story.Practice.Changes());

        story.Do(Cancel("2024-04-02", "S18"));

        Assert.Equal(["S21 on F2024-0001: #21 001 is #20 008"], story.Practice.Changes());
        var change = Assert.Single(story.Practice.EntitlementChanges(Month("2024-03")));
        Assert.Equal("Z19 S21: Claimed on line F2024-0001 / S21 as session 21 for the insurer, CSI 001; now it is session 20 for the patient, CSI 008. "
            + "Credit it and claim it again, or restore the session that moved the number.", change.Finding.ToString());
        Assert.Empty(story.Practice.EntitlementChanges(Month("2024-02")));
        story.HasTheSameOutcomeInBulk();
    }

    [Theory]
    [InlineData(8, false, "#9 insurer 003 Z3")]
    [InlineData(9, false, "#10 patient 009 Z3")]
    [InlineData(9, true, "#10 insurer 003 Z3")]
    [InlineData(17, true, "#18 insurer 003 Z3")]
    [InlineData(18, true, "#19 patient 009 Z3")]
    [Trait("Rule", "Z3")]
    public void W15_a_child_of_eleven_has_nine_and_then_nine_more_with_an_extension(int before, bool isExtended, string answer) => Assert.Equal(
        answer,
        Story.New().Do(For("I1", "Visser", EntitlementTrack.Under18, "2024-04-01") with { Extended = isExtended }).Sessions(1, before, "2024-04-02", patient: "Visser").WhatIf("I1", "2024-10-01"));

    [Theory]
    [InlineData("2031-03-14", "#13 insurer 003 Z3")]
    [InlineData("2031-03-15", "#13 patient 009 Z11")]
    [Trait("Rule", "Z3")]
    [Trait("Rule", "Z11")]
    [Trait("Rule", "Z14")]
    public void W15_between_the_twelfth_and_the_thirteenth_the_child_turns_eighteen(string date, string answer) => Assert.Equal(
        answer,
        Story.New().Do(For("I1", "Visser", EntitlementTrack.Under18, "2030-12-01") with { Extended = true }).Sessions(1, 12, "2030-12-02", patient: "Visser").WhatIf("I1", date));

    [Theory]
    [InlineData("2024-12-01", "#37 insurer - Z4")]
    [InlineData("2024-12-05", "#38 patient 009 Z4")]
    [InlineData("2025-01-09", "#38 patient 009 Z4")]
    [InlineData("2025-01-10", "#38 patient - Z15!")]
    [Trait("Rule", "Z4")]
    [Trait("Rule", "Z15")]
    public void W16_claudication_has_thirty_seven_through_the_day_before_the_anniversary(string date, string answer) => Assert.Equal(
        answer,
        Story.New().Do(For("I1", "Jansen", EntitlementTrack.Claudication, "2024-01-08"))
            .Sessions(1, 36, "2024-01-10", patient: "Jansen", daysApart: 9).Do(Session("S37", "2024-12-01", "I1", "Jansen")).WhatIf("I1", date));

    [Theory]
    [InlineData("right", "2024-06-06", "#12 insurer 012 Z5")]
    [InlineData("right", "2024-08-05", "#13 patient 009 Z5")]
    [InlineData("left", "2024-08-05", "#13 patient 009 Z5")]
    [InlineData("right", "2025-01-14", "#14 patient 009 Z5")]
    [InlineData("right", "2025-01-15", "#1 insurer 012 Z5")]
    [Trait("Rule", "Z5")]
    public void W16_twelve_for_the_left_knee_leave_none_for_the_right_hip_in_the_same_year(string side, string date, string answer) => Assert.Equal(
        answer,
        Story.New()
            .Do(For("left", "Jansen", EntitlementTrack.Osteoarthritis, "2024-01-15"), For("right", "Jansen", EntitlementTrack.Osteoarthritis, "2024-06-01"))
            .Sessions(1, 12, "2024-01-15", "left", "Jansen", daysApart: 13)
            .Do(Session("S13", "2024-08-05", "right", "Jansen"))
            .WhatIf(side, date));

    private static IEnumerable<Domain.Returns.ReturnLine> RejectsOne(string rejected) =>
        Enumerable.Range(13, 7).Select(number => $"S{number}").Select(id => id == rejected ? Line(id, 0m, 40m, "0613") : Line(id, 40m));
}
