using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Tests.Cases;
using NodaTime;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.Reporting.Claims;

// What holds of every claims report, over histories that were made at random, refusals and late answers included.
public sealed class ClaimsReportLaws
{
    private static readonly LocalDate first = ClaimHistory.FirstDay.PlusDays(-60);
    private static readonly LocalDate last = ClaimHistory.FirstDay.PlusDays(200);
    private static readonly ClaimsReportSpec whole = new(first, last);

    // Everything, a part of the time, and selections.
    private static readonly ClaimsReportSpec[] questions =
    [
        whole,
        new(ClaimHistory.FirstDay.PlusDays(10), ClaimHistory.FirstDay.PlusDays(35)) { DeadlineDays = 0 },
        new(first, ClaimHistory.FirstDay.PlusDays(60)) { Insurers = [new("A")], DeadlineDays = 90 },
        new(first, ClaimHistory.FirstDay.PlusDays(90)) { Providers = [new("th2"), new("stranger")], Insurers = [new("B"), new("A")] },
    ];

    [Fact]
    [Trait("Rule", "C40")]
    [Trait("Rule", "C61")]
    public void A_report_is_what_a_slow_and_obvious_reading_of_the_history_says() => Hold(walk => questions
        .Select(spec => Difference(new NaiveClaimsReport(walk, spec).Report("De Linde"), walk.End.Practice.ClaimsReport(spec, "De Linde")))
        .FirstOrDefault(found => found is not null));

    // What fails here fails for the seed of the walk and its place in it.
    [Fact]
    [Trait("Rule", "C40")]
    [Trait("Rule", "K3")]
    public void A_report_follows_what_happens_long_after()
    {
        var spec = whole with { To = ClaimHistory.FirstDay.PlusDays(246), DeadlineDays = 60 };
        var all = new List<ClaimsReport>();
        foreach (var (seed, walk) in All.Take(120).Index())
        {
            var after = ClaimAfterlife.Of(walk, seed);
            foreach (var question in (ClaimsReportSpec[])[spec, .. questions])
            {
                Assert.Null(Difference(new NaiveClaimsReport(after, question).Report("De Linde"), after.End.Practice.ClaimsReport(question, "De Linde")));
            }

            all.Add(after.End.Practice.ClaimsReport(spec, "De Linde"));
        }

        Reach(all.Aggregate(ClaimsReport.Merge));
    }

    // The laws hold of histories in which everything happens.
    private static void Reach(ClaimsReport all)
    {
        ClaimsAmount[] parts =
        [
            all.Total.Granted, all.Total.AcceptedDifference, all.Total.Abandoned, all.Total.Open, all.Total.Returned, all.Total.Reclaimed, all.Total.ToPatients, all.Total.GivenUp,
            all.Total.Waiting, all.Total.Invoiced, all.InsurerCredits.Granted, all.InsurerCredits.Refused, all.ToHandle[0].Treatments,
        ];

        Assert.DoesNotContain(parts, part => part.Count == 0);
        Assert.True(all.Total.Invoiced.Count > all.Total.ToPatients.Count, "no remainder was invoiced");
        Assert.True(all.Received > Money.Zero, "nothing was received");
        Assert.NotEmpty(all.Deadlines);
        Assert.True(all.ReturnToReclaim.Count > 0, "nothing was claimed again");
    }

    [Fact]
    [Trait("Rule", "C40")]
    public void A_report_of_every_worked_case_is_what_the_obvious_reading_says() => Assert.All(ClaimCases.Names(), name =>
    {
        var walk = Walk.Through(ClaimCases.Contents(name).Entries);
        Assert.All((ClaimsReportSpec[])[new(new(2023, 1, 1), new(2024, 3, 31)), new(new(2024, 1, 1), new(2025, 12, 31)) { DeadlineDays = 0 }], spec =>
            Assert.Null(Difference(new NaiveClaimsReport(walk, spec).Report(name), walk.End.Practice.ClaimsReport(spec, name))));
    });

    [Fact]
    [Trait("Rule", "K3")]
    public void What_was_claimed_falls_apart_to_the_cent_in_every_row_and_file_and_in_total() => Hold(walk => questions
        .Select(spec => walk.End.Practice.ClaimsReport(spec))
        .SelectMany(report => (ClaimsSums[])[report.Total, .. report.Rows.Select(row => row.Sums), .. report.Files.Select(file => file.Sums)])
        .Select(sums => Differ(
                sums.Claimed.Amount, sums.Granted.Amount + sums.Credited.Amount + sums.AcceptedDifference.Amount + sums.Abandoned.Amount + sums.Open.Amount, "claimed")
            ?? Differ(sums.Credited, sums.Reclaimed + sums.ToPatients + sums.GivenUp + sums.Waiting, "credited"))
        .FirstOrDefault(found => found is not null));

    [Fact]
    [Trait("Rule", "K3")]
    public void Rows_and_files_add_up_to_the_total_and_count_every_line_once() => Hold(walk =>
    {
        var report = walk.End.Practice.ClaimsReport(whole);
        var lines = walk.End.ClaimFiles.Where(file => file.Kind == ClaimFileKind.Insurer && file.Status is not (ClaimFileStatus.Created or ClaimFileStatus.Discarded)).Sum(file => file.Lines.Length);
        return Differ(report.Total, report.Rows.Select(row => row.Sums).Aggregate(ClaimsSums.Zero, ClaimsSums.Add), "rows")
            ?? Differ(report.Total, report.Files.Select(file => file.Sums).Aggregate(ClaimsSums.Zero, ClaimsSums.Add), "files")
            ?? Differ(lines, (int)report.Total.Claimed.Count, "lines");
    });

    [Fact]
    public void The_reports_of_insurers_merge_into_that_of_all() => Hold(walk =>
    {
        var (all, practice) = (questions[1] with { DeadlineDays = 60 }, walk.End.Practice);
        var parts = ClaimHistory.Insurers.Select(insurer => practice.ClaimsReport(all with { Insurers = [insurer] }, "De Linde") with { Spec = all });
        return Difference(practice.ClaimsReport(all, "De Linde"), parts.Aggregate(ClaimsReport.Merge));
    });

    [Fact]
    public void Merging_does_not_depend_on_order_or_brackets()
    {
        var reports = All.Take(60).Select((walk, at) => walk.End.Practice.ClaimsReport(whole, $"Praktijk {at}")).ToArray();
        foreach (var three in reports.Chunk(3))
        {
            var (a, b, c) = (three[0], three[1], three[2]);
            Assert.Null(Difference(ClaimsReport.Merge(a, b), ClaimsReport.Merge(b, a)));
            Assert.Null(Difference(ClaimsReport.Merge(ClaimsReport.Merge(a, b), c), ClaimsReport.Merge(a, ClaimsReport.Merge(b, c))));
            Assert.Equal(a.TreatmentToClaim.Days + b.TreatmentToClaim.Days, ClaimsReport.Merge(a, b).TreatmentToClaim.Days);
        }
    }

    [Fact]
    public void Entry_by_entry_and_in_bulk_give_the_same_report() => Hold(walk => Difference(
        walk.End.Practice.ClaimsReport(whole, "De Linde"), Practice.From(walk.Entries).Value.ClaimsReport(whole, "De Linde")));

    // The first part that differs, in words.
    private static string? Difference(ClaimsReport expected, ClaimsReport actual) =>
        Parts(expected, actual).FirstOrDefault(found => found is not null) ?? (expected == actual ? null : "the reports differ");

    private static IEnumerable<string?> Parts(ClaimsReport expected, ClaimsReport actual)
    {
        yield return Differ(expected.Total, actual.Total, "total");
        yield return First(expected.Rows, actual.Rows);
        yield return First(expected.Files, actual.Files);
        yield return Differ(expected.FirstPass, actual.FirstPass, "first pass");
        yield return Differ(expected.TreatmentToClaim, actual.TreatmentToClaim, "treatment to claim");
        yield return Differ(expected.ClaimToAnswer, actual.ClaimToAnswer, "claim to answer");
        yield return Differ(expected.ReturnToReclaim, actual.ReturnToReclaim, "return to re-claim");
        yield return First(expected.ReturnCodes, actual.ReturnCodes);
        yield return First(expected.ToHandle, actual.ToHandle);
        yield return First(expected.Deadlines, actual.Deadlines);
        yield return Differ(expected.InsurerCredits, actual.InsurerCredits, "credits to insurers");
    }

    private static string? First<T>(IEnumerable<T> expected, IEnumerable<T> actual) =>
        Properties.TwinTests.FirstDifference(expected.Select(one => one!.ToString()!), actual.Select(one => one!.ToString()!));
}
