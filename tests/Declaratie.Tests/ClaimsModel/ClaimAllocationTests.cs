using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Allocating;
using Declaratie.Tests.Properties;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.ClaimsModel;

// Runs of the allocation engine in a practice, beside the twin of that engine, which is told what was granted.
public sealed class ClaimAllocationTests
{
    [Fact]
    [Trait("Rule", "A1")]
    [Trait("Rule", "A8")]
    [Trait("Rule", "K2")]
    public void A_run_in_a_practice_allocates_what_its_twin_does_that_knows_what_was_granted() => Hold(walk =>
    {
        var twin = new NaiveLedger();
        foreach (var step in walk.Accepted)
        {
            if (step.Entry is AutoAllocation asked && Difference(twin.Books, step, asked) is { } found)
            {
                return $"{Walk.Words(asked)}: {found}";
            }

            foreach (var entry in Written(step))
            {
                twin.Append(entry);
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "A1")]
    public void The_entry_does_what_the_practice_said_it_would() => HoldAtEachStep(step =>
        step.Entry is AutoAllocation asked && !RunOf(step).Equals(step.Before.Practice.Allocate(asked, threads: 3).Events.Single()) ? "the run is another" : null);

    private static string? Difference(NaiveBooks books, Step step, AutoAllocation asked)
    {
        var granted = step.Before.ClaimFiles.Where(file => file is { Kind: ClaimFileKind.Insurer, Status: not ClaimFileStatus.Discarded })
            .SelectMany(file => file.Lines).ToDictionary(line => line.Reference.Value, line => line.Granted, StringComparer.Ordinal);
        var (expected, run) = (NaiveAllocator.Run(books, asked, invoice => granted.GetValueOrDefault(invoice.Value)), RunOf(step));
        return TwinTests.FirstDifference(
            expected.Allocations.Select(Asked.Words).Concat(expected.Findings.Select(Asked.Words)),
            run.Allocations.Select(Asked.Words).Concat(run.Findings.Select(Asked.Words)));
    }

    private static AllocationRun RunOf(Step step) => step.Decision.Events.OfType<LedgerPosted>().Single().Happened.Run!;

    // What a step writes in the ledger; the allocations of a run one by one.
    private static IEnumerable<JournalEntry> Written(Step step) => step.Entry switch
    {
        AutoAllocation => RunOf(step).Allocations.Select(made => made.Allocation),
        Provider or Payor or Patient => [step.Entry],
        _ => step.Decision.Events.OfType<LedgerPosted>().Select(posted => posted.Happened.Entry),
    };
}
