using Declaratie.Domain;
using Xunit;
using static Declaratie.Tests.Kit.Books;
using static Declaratie.Tests.Sessions.Asked;

namespace Declaratie.Tests.Sessions;

/// <summary>Who pays which session under each track, at its limits.</summary>
public sealed class TrackTests
{
    [Theory]
    [InlineData(0, "#1 patient 008 Z1")]
    [InlineData(18, "#19 patient 008 Z1")]
    [InlineData(19, "#20 patient 008 Z1")]
    [InlineData(20, "#21 insurer 001 Z1")]
    [InlineData(200, "#201 insurer 001 Z1")]
    [Trait("Rule", "Z1")]
    public void The_first_twenty_of_a_chronic_indication_are_for_the_patient(int before, string answer) =>
        Assert.Equal(answer, After(before, Of(EntitlementTrack.Chronic), "2024-01-02", "2028-12-01"));

    [Theory]
    [InlineData("2010-12-31", 8, "#9 patient - Z1")]
    [InlineData("2010-12-31", 9, "#10 insurer - Z1")]
    [InlineData("2011-01-01", 11, "#12 patient - Z1")]
    [InlineData("2011-12-31", 12, "#13 insurer - Z1")]
    [InlineData("2012-01-01", 12, "#13 patient 008 Z1")]
    [InlineData("2012-01-01", 20, "#21 insurer 001 Z1")]
    [Trait("Rule", "Z1")]
    public void The_limit_is_that_of_the_day(string date, int before, string answer) =>
        Assert.Equal(answer, After(before, Of(EntitlementTrack.Chronic, "2009-01-01"), "2009-01-05", date));

    [Theory]
    [InlineData("2026-01-01", "#13 insurer 001 Z2")]
    [InlineData("2026-03-14", "#13 insurer 001 Z2")]
    [InlineData("2026-03-15", "#13 patient 008 Z1")]
    [Trait("Rule", "Z2")]
    [Trait("Rule", "Z14")]
    public void A_chronic_child_is_paid_for_from_the_first_session_through_the_day_before_the_eighteenth_birthday(string date, string answer) =>
        Assert.Equal(answer, After(12, Of(EntitlementTrack.Chronic), "2024-01-02", date, born: Day("2008-03-15")));

    [Theory]
    [InlineData(8, false, "#9 insurer 003 Z3")]
    [InlineData(9, false, "#10 patient 009 Z3")]
    [InlineData(9, true, "#10 insurer 003 Z3")]
    [InlineData(17, true, "#18 insurer 003 Z3")]
    [InlineData(18, true, "#19 patient 009 Z3")]
    [Trait("Rule", "Z3")]
    public void A_child_has_nine_sessions_and_with_an_extension_eighteen(int before, bool isExtended, string answer) =>
        Assert.Equal(answer, After(before, Of(EntitlementTrack.Under18) with { Extended = isExtended }, "2024-01-02", "2024-12-01", born: Day("2013-03-15")));

    [Theory]
    [InlineData("2025-01-01", "#19 patient 009 Z3")]
    [InlineData("2025-01-02", "#1 insurer 003 Z3")]
    [Trait("Rule", "Z3")]
    public void Nine_are_nine_a_year_from_the_first_session(string date, string answer) =>
        Assert.Equal(answer, After(18, Of(EntitlementTrack.Under18) with { Extended = true }, "2024-01-02", date, born: Day("2013-03-15")));

    [Theory]
    [InlineData("2026-03-14", "#13 insurer 003 Z3")]
    [InlineData("2026-03-15", "#13 patient 009 Z11")]
    [Trait("Rule", "Z3")]
    [Trait("Rule", "Z11")]
    [Trait("Rule", "Z14")]
    public void A_child_that_turns_eighteen_is_an_adult_from_that_day(string date, string answer) =>
        Assert.Equal(answer, After(12, Of(EntitlementTrack.Under18, "2025-10-01") with { Extended = true }, "2025-10-01", date, born: Day("2008-03-15")));

    [Theory]
    [InlineData(36, "#37 insurer - Z4")]
    [InlineData(37, "#38 patient 009 Z4")]
    [Trait("Rule", "Z4")]
    public void Claudication_has_thirty_seven(int before, string answer) =>
        Assert.Equal(answer, After(before, Of(EntitlementTrack.Claudication), "2024-01-10", "2024-12-05"));

    [Theory]
    [InlineData(11, "#12 insurer 012 Z5")]
    [InlineData(12, "#13 patient 009 Z5")]
    [Trait("Rule", "Z5")]
    public void Osteoarthritis_has_twelve(int before, string answer) =>
        Assert.Equal(answer, After(before, Of(EntitlementTrack.Osteoarthritis), "2024-01-10", "2024-08-05"));

    [Theory]
    [InlineData("A", 4, "#5 insurer - Z6")]
    [InlineData("A", 5, "#6 patient 009 Z6")]
    [InlineData("B1", 26, "#27 insurer - Z6")]
    [InlineData("B1", 27, "#28 patient 009 Z6")]
    [InlineData("B2", 69, "#70 insurer - Z6")]
    [InlineData("C", 70, "#71 patient 009 Z6")]
    [InlineData("D", 69, "#70 insurer - Z6")]
    [Trait("Rule", "Z6")]
    public void Copd_has_its_class_in_the_first_year(string of, int before, string answer) =>
        Assert.Equal(answer, Answer(Of(EntitlementTrack.Copd) with { Class = of }, [.. Enumerable.Range(0, before).Select(day => Day("2024-01-02").PlusDays(day))], "2024-12-31", Adult));

    [Theory]
    [InlineData("A", 0, "#1 patient 009 Z6")]
    [InlineData("B1", 2, "#3 insurer - Z6")]
    [InlineData("B1", 3, "#4 patient 009 Z6")]
    [InlineData("B2", 51, "#52 insurer - Z6")]
    [InlineData("D", 52, "#53 patient 009 Z6")]
    [Trait("Rule", "Z6")]
    public void Copd_has_less_in_each_later_year(string of, int before, string answer) =>
        Assert.Equal(answer, Answer(
            Of(EntitlementTrack.Copd) with { Class = of },
            [Day("2024-01-02"), .. Enumerable.Range(0, before).Select(day => Day("2026-01-02").PlusDays(day))], "2026-12-31", Adult));

    [Theory]
    [InlineData(8, "#9 insurer - Z7")]
    [InlineData(9, "#10 patient 009 Z7")]
    [InlineData(60, "#61 patient 009 Z7")]
    [Trait("Rule", "Z7")]
    public void Pelvic_physiotherapy_has_nine_once(int before, string answer) =>
        Assert.Equal(answer, After(before, Of(EntitlementTrack.Pelvic), "2024-01-10", "2026-08-05"));

    [Theory]
    [InlineData(EntitlementTrack.Rheumatoid, "2024-12-31", "#1 patient - Z16!")]
    [InlineData(EntitlementTrack.Rheumatoid, "2025-01-01", "#1 insurer - Z8")]
    [InlineData(EntitlementTrack.Spondyloarthritis, "2025-12-31", "#1 patient - Z16!")]
    [InlineData(EntitlementTrack.Spondyloarthritis, "2026-01-01", "#1 insurer - Z9")]
    [Trait("Rule", "Z8")]
    [Trait("Rule", "Z9")]
    [Trait("Rule", "Z16")]
    public void Rheumatism_is_paid_for_from_the_first_session_once_its_terms_exist(EntitlementTrack track, string date, string answer) =>
        Assert.Equal(answer, Answer(Of(track), [], date, Adult));

    [Theory]
    [InlineData(49, "2022-06-30", "#50 insurer - Z10")]
    [InlineData(50, "2022-06-30", "#51 patient 009 Z10")]
    [InlineData(49, "2022-07-01", "#50 insurer - Z10")]
    [InlineData(49, "2022-07-02", "#50 patient - Z15!")]
    [Trait("Rule", "Z10")]
    [Trait("Rule", "Z15")]
    public void Recovery_after_covid_has_fifty_in_six_months(int before, string date, string answer) =>
        Assert.Equal(answer, Answer(Of(EntitlementTrack.PostCovid, "2022-01-01"), [.. Enumerable.Range(0, before).Select(day => Day("2022-01-02").PlusDays(day))], date, Adult));

    [Theory]
    [InlineData("2020-07-17", "#1 patient - Z16!")]
    [InlineData("2020-07-18", "#1 insurer - Z10")]
    [InlineData("2024-12-31", "#1 insurer - Z10")]
    [InlineData("2025-01-01", "#1 patient - Z16!")]
    [Trait("Rule", "Z10")]
    [Trait("Rule", "Z16")]
    public void Recovery_after_covid_is_temporary(string date, string answer) =>
        Assert.Equal(answer, Answer(Of(EntitlementTrack.PostCovid, "2020-01-01"), [], date, Adult));

    [Fact]
    [Trait("Rule", "Z11")]
    public void Without_an_entitlement_the_patient_pays_every_session() =>
        Assert.Equal("#31 patient 009 Z11", After(30, Of(EntitlementTrack.None), "2024-01-10", "2024-12-05"));

    [Theory]
    [InlineData("X")]
    [InlineData(null)]
    [Trait("Rule", "Z16")]
    public void An_unknown_class_of_copd_has_no_terms(string? given) =>
        Assert.Equal("#1 patient - Z16!", Answer(Of(EntitlementTrack.Copd) with { Class = given }, [], "2024-03-04", Adult));

    [Theory]
    [InlineData(EntitlementTrack.Claudication)]
    [InlineData(EntitlementTrack.Osteoarthritis)]
    [InlineData(EntitlementTrack.Pelvic)]
    [Trait("Rule", "Z16")]
    public void A_track_of_adults_has_no_terms_for_a_child(EntitlementTrack track) =>
        Assert.Equal("#1 patient - Z16!", Answer(Of(track), [], "2024-03-04", Day("2013-03-15")));

    [Theory]
    [InlineData(EntitlementTrack.Chronic, "#1 patient - Z14!")]
    [InlineData(EntitlementTrack.Copd, "#1 patient - Z16!")]
    [InlineData(EntitlementTrack.None, "#1 patient 009 Z11")]
    [Trait("Rule", "Z14")]
    public void Without_a_date_of_birth_only_what_does_not_depend_on_it_is_said(EntitlementTrack track, string answer) =>
        Assert.Equal(answer, Answer(Of(track), [], "2024-03-04", born: null));

    [Theory]
    [InlineData("2026-02-28", "#1 insurer 001 Z2")]
    [InlineData("2026-03-01", "#1 patient 008 Z1")]
    [Trait("Rule", "Z14")]
    public void Who_was_born_on_a_leap_day_has_a_birthday_on_the_first_of_march(string date, string answer) =>
        Assert.Equal(answer, Answer(Of(EntitlementTrack.Chronic), [], date, Day("2008-02-29")));
}
