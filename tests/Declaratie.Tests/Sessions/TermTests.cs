using Declaratie.Domain;
using Declaratie.Domain.Sessions;
using Xunit;
using static Declaratie.Tests.Kit.Books;
using static Declaratie.Tests.Sessions.Asked;

namespace Declaratie.Tests.Sessions;

/// <summary>The days in which numbers count.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("2024-01-10", "2024-01-10..2025-01-09", true)]
    [InlineData("2025-01-09", "2024-01-10..2025-01-09", true)]
    [InlineData("2025-01-10", "2024-01-10..2025-01-09", false)]
    [Trait("Rule", "Z15")]
    public void A_term_begins_with_the_first_session_and_its_last_day_is_in_it(string date, string term, bool isValid)
    {
        var answer = EntitlementTracks.Default.Answer(Of(EntitlementTrack.Claudication), Adult, [Day("2024-01-10"), Day("2024-02-01")], Day(date));

        Assert.Equal((term, isValid), (Term(answer), answer.IsValid));
    }

    [Theory]
    [InlineData("2025-01-09", "#13 patient 009 Z5", "2024-01-10..2025-01-09")]
    [InlineData("2025-01-10", "#1 insurer 012 Z5", "2025-01-10..2026-01-09")]
    [InlineData("2025-06-01", "#1 insurer 012 Z5", "2025-06-01..2026-05-31")]
    [Trait("Rule", "Z5")]
    [Trait("Rule", "Z15")]
    public void A_new_right_begins_with_the_first_session_from_the_anniversary_on(string date, string answer, string term)
    {
        var sessions = Enumerable.Range(0, 12).Select(week => Day("2024-01-10").PlusWeeks(week)).ToArray();
        var said = EntitlementTracks.Default.Answer(Of(EntitlementTrack.Osteoarthritis), Adult, sessions, Day(date));

        Assert.Equal((answer, term), (Line(said), Term(said)));
    }

    [Theory]
    [InlineData("2026-01-01", "2025-01-02..2026-01-01")]
    [InlineData("2026-01-02", "2026-01-02..2027-01-01")]
    [InlineData("2030-08-01", "2030-01-02..2031-01-01")]
    [Trait("Rule", "Z6")]
    [Trait("Rule", "Z15")]
    public void The_years_of_copd_follow_one_another_with_or_without_sessions(string date, string term) =>
        Assert.Equal(term, Term(EntitlementTracks.Default.Answer(Of(EntitlementTrack.Copd) with { Class = "B1" }, Adult, [Day("2024-01-02")], Day(date))));

    [Theory]
    [InlineData("2022-08-31", "2022-08-31..2023-02-27")]
    [InlineData("2023-08-31", "2023-08-31..2024-02-28")]
    [Trait("Rule", "Z15")]
    public void Month_ends_clamp(string first, string term) =>
        Assert.Equal(term, Term(EntitlementTracks.Default.Answer(Of(EntitlementTrack.PostCovid, "2022-01-01"), Adult, [], Day(first))));

    [Fact]
    [Trait("Rule", "Z15")]
    public void A_term_at_the_end_of_the_calendar_ends_with_it() =>
        Assert.Equal("9999-06-01..9999-12-31", Term(EntitlementTracks.Default.Answer(Of(EntitlementTrack.Claudication), Adult, [], Day("9999-06-01"))));

    [Theory]
    [InlineData("2025-01-01", "#6 insurer 012 Z5")]
    [InlineData("2025-01-02", "#1 insurer 012 Z5")]
    [Trait("Rule", "Z12")]
    [Trait("Rule", "Z15")]
    public void Sessions_elsewhere_open_the_term_on_the_first_day_of_the_indication(string date, string answer) =>
        Assert.Equal(answer, Answer(Of(EntitlementTrack.Osteoarthritis) with { SessionsElsewhere = 4 }, [Day("2024-06-01")], date, Adult));

    [Fact]
    [Trait("Rule", "Z15")]
    [Trait("Rule", "Z16")]
    public void Sessions_before_the_terms_existed_open_no_term() =>
        Assert.Equal("#2 insurer 012 Z5", Answer(Of(EntitlementTrack.Osteoarthritis, "2017-06-01"), [Day("2017-06-01"), Day("2018-01-08")], "2018-07-01", Adult));

    [Theory]
    [InlineData("2024-01-01", "#1 patient - Z17!")]
    [InlineData("2024-01-02", "#1 patient 008 Z1")]
    [InlineData("2024-06-30", "#1 patient 008 Z1")]
    [InlineData("2024-07-01", "#1 patient - Z17!")]
    [Trait("Rule", "Z17")]
    public void An_indication_holds_from_its_first_through_its_last_day(string date, string answer) =>
        Assert.Equal(answer, Answer(Of(EntitlementTrack.Chronic) with { End = Day("2024-06-30") }, [], date, Adult));

    [Theory]
    [InlineData("2024-03-14", "#1 patient - Z17!")]
    [InlineData("2024-03-15", "#1 insurer 001 Z2")]
    [Trait("Rule", "Z17")]
    public void Nobody_is_treated_before_birth(string date, string answer) => Assert.Equal(answer, Answer(Of(EntitlementTrack.Chronic), [], date, Day("2024-03-15")));

    [Fact]
    public void Days_that_do_not_ascend_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => EntitlementTracks.Default.Answer(Of(EntitlementTrack.Chronic), Adult, [Day("2024-03-05"), Day("2024-03-04")], Day("2024-03-06")));

    [Fact]
    [Trait("Rule", "Z13")]
    public void The_same_day_twice_is_one_session() =>
        Assert.Equal("#2 patient 008 Z1", Answer(Of(EntitlementTrack.Chronic), [Day("2024-03-04"), Day("2024-03-04")], "2024-03-05", Adult));
}
