using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Sessions;
using Declaratie.Tests.Claims.Kit;
using Declaratie.Tests.Sessions;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Sessions.Clinic;

namespace Declaratie.Tests.Reporting.Sessions;

/// <summary>The sessions of a month as a value.</summary>
public sealed class SessionsReportTests
{
    private static Story Two() => Story.New().Do(For("I1", "Bakker", EntitlementTrack.Chronic, "2024-01-02"), For("I2", "Bakker", EntitlementTrack.None, "2024-01-02"));

    [Fact]
    [Trait("Rule", "C39")]
    public void A_month_without_treatments_has_nothing_to_say()
    {
        var report = Of(Two().Do(Session("T1", "2024-03-04", "I1")), "2024-02");

        Assert.Equal((null, default(SessionCounts), true), (report.Status, report.Visits, report.Rows.IsEmpty && report.Entitlements.IsEmpty));
    }

    [Fact]
    [Trait("Rule", "Z13")]
    public void A_visit_counts_once_in_all_and_once_in_each_of_its_rows()
    {
        var report = Of(Two().Do(
            Session("T1", "2024-03-04", "I1"), Session("T2", "2024-03-04", "I1", performance: "1864"), Session("T3", "2024-03-04", "I2"), Session("T4", "2024-03-04", "I1"), Treat("T5", "2024-03-04"),
            Session("T6", "2024-03-04", "I1", performance: "1105")));

        Assert.Equal(2, report.Visits.Performed);
        Assert.Equal(
            ["th1 1000 - 1", "th1 1000 I1 1", "th1 1000 I2 1", "th1 1864 I1 1"],
            report.Rows.Select(row => $"{row.Provider.Value} {row.Performance.Value} {row.Indication?.Value ?? "-"} {row.Counts.Performed}"),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-10", SessionsStatus.Current, 1)]
    [InlineData("2024-03-31", SessionsStatus.Current, 2)]
    [Trait("Rule", "C38")]
    public void A_current_month_is_what_was_determined(string day, SessionsStatus status, int performed)
    {
        var report = Of(Two().Do(Session("T1", "2024-03-04", "I1"), Session("T2", "2024-03-18", "I1"), Determine(day, "2024-03")));

        Assert.Equal((status, performed, report.Determined), (report.Status, report.Visits.Performed, report.Visits));
    }

    [Fact]
    [Trait("Rule", "C38")]
    public void A_stale_month_shows_what_is_now_beside_what_was_determined()
    {
        var report = Of(Two().Do(Session("T1", "2024-03-04", "I1"), Determine("2024-03-31", "2024-03"), Session("T2", "2024-03-18", "I1")));

        Assert.Equal((SessionsStatus.Stale, 2, 1), (report.Status, report.Visits.Performed, report.Determined.Performed));
    }

    [Fact]
    [Trait("Rule", "Z12")]
    public void Used_is_of_the_end_of_the_month_and_next_of_the_day_after()
    {
        var story = Two().Sessions(1, 20, "2024-03-12").Do(Session("Later", "2024-05-01", "I1"));

        var use = Assert.Single(Of(story).Entitlements);
        Assert.Equal((20, "#21 insurer 001 Z1"), (use.Used, Asked.Line(use.Next)));
    }

    [Fact]
    public void Two_practices_add_up_in_any_order_and_keep_their_own_entitlements()
    {
        var (north, south) = (Of(Two().Do(Session("T1", "2024-03-04", "I1"), Determine("2024-03-31", "2024-03")), name: "Noord"), Of(Two().Do(Session("T1", "2024-03-05", "I1")), name: "Zuid"));
        var none = Of(Two(), name: "Leeg");
        var both = SessionsReport.Merge(north, south);

        Assert.Equal(both, SessionsReport.Merge(south, north));
        Assert.Equal(SessionsReport.Merge(SessionsReport.Merge(north, south), none), SessionsReport.Merge(north, SessionsReport.Merge(south, none)));
        Assert.Equal((SessionsStatus.Stale, 2, 1), (both.Status, both.Visits.Performed, both.Determined.Performed));
        Assert.Equal(2, Assert.Single(both.Rows).Counts.Performed);
        Assert.Equal(["Noord", "Zuid"], both.Entitlements.Select(use => use.Practice), StringComparer.Ordinal);
        Assert.Equal(SessionsStatus.Current, SessionsReport.Merge(north, none).Status);
        Assert.Throws<ArgumentException>(() => SessionsReport.Merge(north, Of(Two(), "2024-02")));
    }

    private static SessionsReport Of(Story story, string month = "2024-03", string name = "De Singel") => story.Practice.Sessions(name, Month(month));
}
