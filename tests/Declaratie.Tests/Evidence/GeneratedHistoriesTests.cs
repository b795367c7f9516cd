using System.Globalization;
using Declaratie.Benchmarks.Evidence.Generated;
using Declaratie.Domain.Payments;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.Evidence;

// The hundred thousand histories of docs/bewijs.md, some of them.
public sealed class GeneratedHistoriesTests
{
    [Fact]
    [Trait("Rule", "I1")]
    [Trait("Rule", "K1")]
    public void Ledgers_and_claims_of_every_validity_break_no_law()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        var code = HistoriesRun.Run(1, 60, threads: 2, output, TextWriter.Null);

        Assert.True(code == 0, output.ToString());
        Assert.Contains("seeds 1 to 60, 2 threads", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("| ledgers | NearlyValid | 10 |", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("| claims | Mixed | 10 |", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"violations: 0{Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_stands_for_one_history_of_its_kind_validity_and_size()
    {
        var histories = Enumerable.Range(1, 60).Select(GeneratedHistory.Of).ToList();

        Assert.Equal(GeneratedHistory.Of(7).Entries.AsEnumerable(), histories[6].Entries);
        Assert.Equal(60, histories.DistinctBy(history => history.Seed).Count());
        Assert.Equal(6, histories.DistinctBy(history => (history.IsClaim, history.Validity)).Count());
        Assert.Equal(3, histories.DistinctBy(history => history.Size, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_violation_is_shown_with_its_seed_and_the_smallest_journal_that_has_it()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        var code = HistoriesRun.Run(
            24, 1, threads: 1, output, TextWriter.Null, (_, _, entries) => entries.OfType<Invoice>().Any() ? "there is an invoice" : null);

        Assert.Equal(1, code);
        Assert.Contains("violations: 1", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("seed 24, ledger, Valid, usual: ", output.ToString(), StringComparison.Ordinal);
        Assert.Single(output.ToString().Split('\n'), line => line.StartsWith("{\"type\":\"invoice\"", StringComparison.Ordinal));
        Assert.EndsWith($"there is an invoice{Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_crash_is_a_violation_too()
    {
        var history = Histories.Ledger(3);

        Assert.Null(HistoryChecks.Wrong(3, isClaim: false, history));
        Assert.Contains("ArgumentException", HistoryChecks.Wrong(3, isClaim: false, Histories.Claim(3)), StringComparison.Ordinal);
    }
}
