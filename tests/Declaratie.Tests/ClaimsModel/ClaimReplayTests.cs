using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Reporting;
using Declaratie.Tests.Twin;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.ClaimsModel;

// One history has one outcome, however it is read: entry by entry, in bulk, from its events, or on from a fork.
public sealed class ClaimReplayTests
{
    private static readonly AllocatedPaymentsSpec Everything = new() { From = ClaimHistory.FirstDay.PlusDays(-400), To = ClaimHistory.FirstDay.PlusDays(500), Sections = ReportSections.Both };

    [Fact]
    [Trait("Rule", "C63")]
    public void From_its_events_a_practice_comes_out_the_same() => Hold(
        walk =>
        {
            var events = walk.Accepted.SelectMany(step => step.Decision.Events);
            return Same(walk, events.Aggregate(Practice.Empty, (practice, happened) => practice.Evolve(happened)));
        },
        histories: 200);

    [Fact]
    [Trait("Rule", "C63")]
    public void What_was_decided_can_be_carried_out_event_by_event() => Hold(
        walk =>
        {
            foreach (var step in walk.Steps)
            {
                var decided = step.Before.Practice.Decide(step.Entry);
                var evolved = decided.Events.Aggregate(step.Before.Practice, (practice, happened) => practice.Evolve(happened));
                if (decided != step.Decision || ClaimView.Of(evolved, step.After).Difference(step.After) is not null)
                {
                    return $"{Walk.Words(step.Entry)}: to append is not to decide and to evolve";
                }
            }

            return null;
        },
        histories: 100);

    [Fact]
    [Trait("Rule", "C63")]
    public void In_bulk_a_practice_comes_out_the_same_with_the_same_refusals_and_warnings() => Hold(walk =>
    {
        var builder = Practice.CreateBuilder();
        foreach (var step in walk.Steps)
        {
            var refusal = builder.Append(step.Entry);
            if (Differ(Words(step.Decision.Refusal), Words(refusal), Walk.Words(step.Entry)) is { } found)
            {
                return found;
            }

            if (refusal is null && Differ(Words(step.Decision.Warnings), Words(builder.Warnings), $"warnings of {Walk.Words(step.Entry)}") is { } other)
            {
                return other;
            }
        }

        return Same(walk, builder.ToPractice());
    });

    [Fact]
    [Trait("Rule", "C63")]
    public void A_practice_goes_on_in_bulk_from_where_it_was() => Hold(
        walk =>
        {
            var half = walk.Steps.Length / 2;
            if (walk.Steps.IsEmpty)
            {
                return null;
            }

            var builder = walk.Steps[half].Before.Practice.ToBuilder();
            foreach (var (place, step) in walk.Steps[half..].Index())
            {
                builder.Append(step.Entry);

                // A builder that hands out a practice on the way goes on as if it had not.
                if (place % 7 == 0 && ClaimView.Of(builder.ToPractice(), step.After).Difference(step.After) is { } found)
                {
                    return $"on the way, after {Walk.Words(step.Entry)}: {found}";
                }
            }

            return Same(walk, builder.ToPractice());
        },
        histories: 150);

    [Fact]
    [Trait("Rule", "C63")]
    public void What_is_refused_changes_nothing() => Hold(
        walk =>
        {
            var (all, accepted) = (Practice.CreateBuilder(), Practice.CreateBuilder());
            var known = walk.LedgerInvoices().ToList();
            foreach (var step in walk.Steps)
            {
                var isRefused = all.Append(step.Entry) is not null;
                if (!isRefused)
                {
                    accepted.Append(step.Entry);
                }
                else if (ClaimView.Of(all.ToPractice(), step.Before) is var view
                    && (view.Difference(step.Before) ?? Differ(step.Before.Open(known), view.Open(known), "open")) is { } found)
                {
                    return $"refused, yet it changed: {Walk.Words(step.Entry)}\n{found}";
                }
            }

            return Same(walk, accepted.ToPractice());
        },
        histories: 60);

    [Fact]
    [Trait("Rule", "C63")]
    public void An_old_practice_stays_what_it_was() => Hold(
        walk =>
        {
            var known = walk.LedgerInvoices().ToList();
            var then = walk.Steps.Select(step => step.Before.Open(known)).ToList();
            var others = walk.Entries.Reverse().Take(15).ToList();

            // Two branches from each old practice: the second must not see the first.
            foreach (var step in walk.Steps)
            {
                _ = others.Aggregate(step.Before.Practice, (practice, entry) => practice.Append(entry).Practice);
            }

            return walk.Steps.Index()
                .Select(place => ClaimView.Of(place.Item.Before.Practice).Difference(place.Item.Before) ?? Differ(then[place.Index], place.Item.Before.Open(known), "open"))
                .FirstOrDefault(found => found is not null);
        },
        histories: 20);

    private static string? Same(Walk walk, Practice practice)
    {
        var known = walk.LedgerInvoices().ToList();
        var view = ClaimView.Of(practice);
        return walk.End.Difference(view) ?? Differ(walk.End.Open(known), view.Open(known), "open amounts")
            ?? ReportComparer.Difference(Report(walk.End.Practice), Report(practice));
    }

    private static AllocatedPaymentsReport Report(Practice practice) => ReportingLedger.Of(practice.Ledger, "De Linde").AllocatedPayments(Everything);

    private static string Words(Finding? finding) => finding is null ? "accepted" : $"{finding.Rule.Id} {finding.Subject} {finding.Dutch} {finding.English}";

    private static string Words(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(Words));
}
