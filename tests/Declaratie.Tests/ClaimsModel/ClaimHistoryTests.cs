using Declaratie.Domain;
using Xunit;
using Xunit.Abstractions;

namespace Declaratie.Tests.ClaimsModel;

// The histories are worth something only if they get everywhere.
public sealed class ClaimHistoryTests(ITestOutputHelper output)
{
    // Not part of the claims flow, and walked by the ledger's own histories.
    private static readonly EntryKind[] LedgerOnly = [EntryKind.Refund, EntryKind.ReceiptCorrection, EntryKind.Transfer];

    // Any month can be counted on any day.
    private static readonly EntryKind[] NeverRefused = [EntryKind.SessionsDetermined];

    [Fact]
    public void Every_kind_of_entry_is_accepted_sometimes_and_refused_sometimes()
    {
        var counts = ClaimWalks.All.SelectMany(walk => walk.Steps)
            .GroupBy(step => step.Entry.Kind)
            .ToDictionary(group => group.Key, group => (Accepted: group.Count(step => step.IsAccepted), Refused: group.Count(step => !step.IsAccepted)));
        foreach (var (kind, (accepted, refused)) in counts.OrderBy(count => count.Key))
        {
            output.WriteLine($"{kind,-24} {accepted,7} accepted {refused,7} refused");
        }

        foreach (var rule in ClaimWalks.All.SelectMany(walk => walk.Steps).Where(step => !step.IsAccepted).CountBy(step => step.Decision.Refusal!.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{rule.Key} {rule.Value}");
        }

        Assert.All(Enum.GetValues<EntryKind>().Except(LedgerOnly), kind =>
        {
            Assert.True(counts.GetValueOrDefault(kind).Accepted > 0, $"{kind} is never accepted");
            Assert.True(counts[kind].Refused > 0 || NeverRefused.Contains(kind), $"{kind} is never refused");
        });
    }

    [Fact]
    public void The_histories_reach_every_status()
    {
        var steps = ClaimWalks.All.Select(walk => walk.End).ToList();

        AllOf(steps.SelectMany(view => view.Treatments).Select(treatment => treatment.Status));
        AllOf(steps.SelectMany(view => view.ClaimFiles).Select(file => file.Status));
        AllOf(steps.SelectMany(view => view.Lines).Select(line => line.Status));
        AllOf(steps.SelectMany(view => view.ReturnFiles).Select(file => file.Status));
        AllOf(steps.SelectMany(view => view.CreditFiles).Select(file => file.Status));
        AllOf(steps.SelectMany(view => view.Invoices).Select(invoice => invoice.Status));
        AllOf(steps.SelectMany(view => view.Sessions).Select(month => month.Status));
        AllOf(steps.SelectMany(view => view.Bookkeeping).Select(month => month.Status));
    }

    private void AllOf<T>(IEnumerable<T> seen)
        where T : struct, Enum
    {
        var counts = seen.CountBy(status => status).ToDictionary();
        output.WriteLine($"{typeof(T).Name}: {string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))}");
        Assert.Equal(Enum.GetValues<T>(), counts.Keys.Order());
    }
}
