using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;
using static Declaratie.Tests.Sessions.Clinic;

namespace Declaratie.Tests.Sessions;

/// <summary>What counts as a session of an indication, through registering and editing.</summary>
public sealed class CountingTests
{
    private static Story Chronic() => Story.New().Do(For("I1", "Bakker", EntitlementTrack.Chronic, "2024-01-02"), For("I2", "Bakker", EntitlementTrack.None, "2024-01-02"));

    [Fact]
    [Trait("Rule", "Z12")]
    public void Whoever_pays_the_count_goes_on_across_years_and_insurers()
    {
        var story = Chronic().Do(
            Session("T1", "2024-12-30", "I1"), Session("T2", "2024-12-31", "I1", payer: Payer.Patient), Session("T3", "2025-01-02", "I1") with { Insurer = new("B") });

        Assert.Equal("#3 patient 008 Z1", story.Of("T3"));
        Assert.Equal("#4 patient 008 Z1", story.WhatIf("I1", "2030-01-01"));
    }

    [Fact]
    [Trait("Rule", "Z13")]
    public void Two_performances_of_one_visit_are_one_session()
    {
        var story = Chronic().Do(Session("T1", "2024-03-04", "I1"), Session("T2", "2024-03-04", "I1", performance: "1864"), Session("T3", "2024-03-05", "I1"));

        Assert.Equal(["#1 patient 008 Z1", "#1 patient 008 Z1", "#2 patient 008 Z1"], new[] { story.Of("T1"), story.Of("T2"), story.Of("T3") });
    }

    [Fact]
    [Trait("Rule", "Z13")]
    public void A_visit_for_two_indications_is_one_session_of_each()
    {
        var story = Chronic().Do(Session("T1", "2024-03-04", "I1"), Session("T2", "2024-03-04", "I2"), Session("T3", "2024-03-05", "I2"));

        Assert.Equal(["#1 patient 008 Z1", "#1 patient 009 Z11", "#2 patient 009 Z11"], new[] { story.Of("T1"), story.Of("T2"), story.Of("T3") });
    }

    [Theory]
    [InlineData("1105", "performance", "#1 patient 008 Z1")]
    [InlineData("1105", "true", "#2 patient 008 Z1")]
    [InlineData("1000", "false", "#1 patient 008 Z1")]
    [InlineData("1000", "performance", "#2 patient 008 Z1")]
    [Trait("Rule", "Z13")]
    public void Which_performances_count_is_data(string performance, string setting, string next)
    {
        var story = Chronic().Do(Set($"sessions.count.{performance}", setting), Session("T1", "2024-03-04", "I1", performance: performance));

        Assert.Equal(next, story.WhatIf("I1", "2024-03-05"));
        Assert.Equal(next[1] == '1' ? "-" : "#1 patient 008 Z1", story.Of("T1"));
    }

    [Fact]
    [Trait("Rule", "Z13")]
    public void A_remainder_for_the_patient_is_no_session()
    {
        var story = Chronic().Do(Session("T1", "2024-03-04", "I1")).Booked("2024-03-04").Do(
            Claim("2024-04-01", "2024-03"), Send("2024-04-01"), Receive("2024-04-10", "F2024-0001", Line("T1", 25m, 40m, "0613")),
            Resolve("2024-04-11", "F2024-0001", "T1", Domain.Returns.Resolution.RemainderToPatient), Credit("2024-04-11", "F2024-0001"));

        Assert.NotNull(story.Practice.Find(new TreatmentId("T1-P")));
        Assert.Equal("-", story.Of("T1-P"));
        Assert.Equal("#2 patient 008 Z1", story.WhatIf("I1", "2024-03-05"));
    }

    [Fact]
    [Trait("Rule", "Z12")]
    public void An_edit_of_date_indication_or_patient_moves_the_count_along()
    {
        var story = Chronic().Do(For("I3", "Jansen", EntitlementTrack.Chronic, "2024-01-02")).Sessions(1, 5, "2024-03-04");
        Assert.Equal("#6 patient 008 Z1", story.WhatIf("I1", "2024-04-01"));

        story.Do(Edit("2024-03-10", "S3", new() { Indication = new("I2") }), Edit("2024-03-10", "S1", new() { Date = Day("2024-03-09") }));
        Assert.Equal(["#4 patient 008 Z1", "#1 patient 008 Z1", "#1 patient 009 Z11"], new[] { story.Of("S1"), story.Of("S2"), story.Of("S3") });

        story.Do(Edit("2024-03-10", "S5", new() { Patient = new("Jansen"), Indication = new("I3") }), Edit("2024-03-10", "S2", new() { EmptiesIndication = true }));
        Assert.Equal(["#2 patient 008 Z1", "-", "#1 patient 008 Z1"], new[] { story.Of("S1"), story.Of("S2"), story.Of("S5") });
        Assert.Equal("#3 patient 008 Z1", story.WhatIf("I1", "2024-04-01"));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    public void An_older_practice_keeps_its_own_answers()
    {
        var before = Chronic().Sessions(1, 5, "2024-03-04");
        var old = before.Practice;
        before.Do(Cancel("2024-03-10", "S2"), Edit("2024-03-10", "S3", new() { Indication = new("I2") }), Session("S6", "2024-03-11", "I1"));

        Assert.Equal("#6 patient 008 Z1", Asked.Line(old.Entitlement(new("I1"), Day("2024-04-01"))));
        Assert.Equal("#5 patient 008 Z1", before.WhatIf("I1", "2024-04-01"));
    }

    [Fact]
    public void What_is_not_there_has_no_answer()
    {
        var story = Chronic().Do(Treat("T1", "2024-03-04", "Bakker"));

        Assert.Equal(("-", "-", "-"), (story.WhatIf("I9", "2024-03-04"), story.Of("T9"), story.Of("T1")));
    }

    [Fact]
    [Trait("Rule", "Z17")]
    public void Sessions_outside_their_indication_or_of_another_patient_do_not_count_and_are_named()
    {
        var story = Story.New().Do(
            For("I1", "Visser", EntitlementTrack.Chronic, "2013-01-01") with { End = Day("2024-03-31") },
            Session("Unborn", "2013-03-14", "I1", "Visser"), Session("First", "2013-03-15", "I1", "Visser"),
            Session("Late", "2024-04-01", "I1", "Visser"), Session("Wrong", "2024-03-04", "I1", "Bakker"), Session("Right", "2024-03-31", "I1", "Visser"));

        Assert.Equal("#2 insurer 001 Z2", story.Of("Right"));
        Assert.Equal("#2 patient - Z17!", story.Of("Wrong"));
        Assert.Equal(["Z17 Unborn"], story.Findings("2013-03"));
        Assert.Equal(["Z17 Wrong"], story.Findings("2024-03"));
        Assert.Equal(["Z17 Late"], story.Findings("2024-04"));
        Assert.Equal(2, story.Practice.Entitlement(new("I1"), Day("2024-03-31"))!.Number);
    }

    [Fact]
    [Trait("Rule", "Z18")]
    public void Overlapping_indications_of_one_track_are_named_once()
    {
        var story = Story.New().Do(
            For("I1", "Bakker", EntitlementTrack.Chronic, "2024-01-02") with { End = Day("2024-03-04") }, For("I2", "Bakker", EntitlementTrack.Chronic, "2024-03-04"),
            For("I3", "Bakker", EntitlementTrack.None, "2024-01-02"), For("I4", "Jansen", EntitlementTrack.Chronic, "2024-01-02"),
            Session("T1", "2024-03-04", "I1"), Session("T2", "2024-03-05", "I2"), Session("T3", "2024-03-05", "I3"), Session("T4", "2024-03-05", "I4", "Jansen"));

        Assert.Equal(["Z18 I2"], story.Findings("2024-03"));
    }

    [Theory]
    [InlineData("2024-03-03", EntitlementTrack.Chronic, null, null)]
    [InlineData("2024-12-31", EntitlementTrack.Chronic, "1234", "5678")]
    [InlineData("2024-12-31", EntitlementTrack.Osteoarthritis, null, null)]
    [Trait("Rule", "Z18")]
    public void What_does_not_overlap_has_another_diagnosis_or_counts_together_is_not_named(string end, EntitlementTrack track, string? one, string? other)
    {
        var story = Story.New().Do(
            For("I1", "Bakker", track, "2024-01-02") with { End = Day(end), Diagnosis = one }, For("I2", "Bakker", track, "2024-03-04") with { Diagnosis = other },
            Session("T1", "2024-03-03", "I1"), Session("T2", "2024-03-05", "I2"));

        Assert.Empty(story.Findings("2024-03"));
    }

    [Fact]
    [Trait("Rule", "Z14")]
    [Trait("Rule", "Z15")]
    [Trait("Rule", "Z16")]
    public void What_cannot_be_said_is_named_under_the_rule_that_says_why()
    {
        var story = Story.New().Do(
            new Patient(new("Unknown")) { Name = "Unknown" }, For("I1", "Unknown", EntitlementTrack.Chronic, "2024-01-02"),
            For("I2", "Bakker", EntitlementTrack.Rheumatoid, "2024-01-02"), For("I3", "Jansen", EntitlementTrack.Claudication, "2023-01-02"),
            Session("T1", "2024-03-04", "I1", "Unknown"), Session("T2", "2024-03-05", "I2"), Session("T0", "2023-02-01", "I3", "Jansen"), Session("T3", "2024-03-06", "I3", "Jansen"));

        Assert.Equal(["Z14 T1", "Z16 T2", "Z15 T3"], story.Findings("2024-03"));
        Assert.All(story.Practice.SessionFindings(Month("2024-03")), finding => Assert.DoesNotContain("Bakker", finding.Dutch + finding.English, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "Z19")]
    public void The_entitlement_is_kept_with_the_claim_line_and_its_credit()
    {
        var story = Chronic().Do(Session("T1", "2024-03-04", "I1"), Treat("T2", "2024-03-05", "Bakker")).Booked("2024-03-05")
            .Do(Claim("2024-04-01", "2024-03"), Send("2024-04-01"), ReceiveCodes("2024-04-10", "F2024-0001", "8001"), AskCredit("2024-04-11", "T1"));

        Assert.Equal([new ClaimedEntitlement(1, Payer.Patient, "008"), null], story.File("F2024-0001").Lines.Select(line => line.Entitlement));
        var credit = Assert.Single(story.Practice.ClaimFiles(), file => file.Kind is ClaimFileKind.InsurerCredit);
        Assert.Equal("008", Assert.Single(credit.Lines).Csi);
        Assert.Empty(story.Practice.EntitlementChanges());
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "Z19")]
    public void A_number_that_moves_within_its_band_is_no_change_and_a_credited_claim_is_none_either()
    {
        var story = Chronic().Sessions(1, 21, "2024-02-01").Booked("2024-02-21").Do(Claim("2024-04-01", "2024-02"), Send("2024-04-01"));
        story.Do(Session("Before", "2024-01-31", "I1"));
        Assert.Equal(["S20 on F2024-0001: #20 008 is #21 001"], story.Practice.Changes());

        story.Do(ReceiveCodes("2024-04-10", "F2024-0001", "0001"), Credit("2024-04-11", "F2024-0001"));
        Assert.Empty(story.Practice.Changes());
    }

    [Fact]
    [Trait("Rule", "Z12")]
    [Trait("Rule", "K12")]
    [Trait("Rule", "K13")]
    public void No_count_depends_on_how_often_a_session_was_claimed()
    {
        var story = Chronic().Sessions(1, 3, "2024-03-04").Booked("2024-03-06");
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            var file = $"F2024-{attempt:0000}";
            story.Do(Claim("2024-04-01", "2024-03"), Send("2024-04-01"));
            Same(story);
            story.Do(ReceiveCodes("2024-04-01", file, "0001"), Credit("2024-04-01", file));
            Same(story);
            story.Do(Check("2024-04-01"), Book("2024-04-01") with { Unchanged = "the file was refused" });
            Same(story);
        }

        static void Same(Story story)
        {
            Assert.Equal(["#1 patient 008 Z1", "#2 patient 008 Z1", "#3 patient 008 Z1"], new[] { story.Of("S1"), story.Of("S2"), story.Of("S3") });
            story.Do(Determine("2024-04-01", "2024-03"));
            var once = story.Practice.Sessions().Single();
            Assert.Equal((3, SessionsStatus.Current), (once.Counts.Performed, once.Status));
            Assert.Equal(once, story.Do(Determine("2024-04-01", "2024-03")).Practice.Sessions().Single());
        }
    }

    [Fact]
    public void A_practice_answers_with_the_data_it_was_built_with()
    {
        var tracks = new EntitlementTracks([new(EntitlementTrack.Chronic, SessionRules.ChronicAdult, [new(null, Payer.Insurer, "001")])]);
        var builder = Practice.CreateBuilder(tracks: tracks);
        foreach (var entry in new JournalEntry[] { new Patient(new("Bakker")) { Name = "Bakker" }, For("I1", "Bakker", EntitlementTrack.Chronic, "2024-01-02") })
        {
            Assert.Null(builder.Append(entry));
        }

        var practice = builder.ToPractice();
        Assert.Equal("#1 insurer 001 Z1", Asked.Line(practice.Entitlement(new("I1"), Day("2024-03-04"))));
        Assert.Same(tracks, practice.EntitlementTracks);
        Assert.Same(EntitlementTracks.Default, Practice.Empty.EntitlementTracks);
    }
}
