using Declaratie.Domain;
using Xunit;
using Xunit.Abstractions;

namespace Declaratie.Tests.Properties;

// The generator is only worth something if it visits every kind and every rule often.
public sealed class GeneratorTests(ITestOutputHelper output)
{
    [Fact]
    public void The_same_seed_writes_the_same_history() =>
        Assert.All(History.Of(42).Zip(History.Of(42)), pair => Assert.True(pair.First.Equals(pair.Second), pair.ToString()));

    [Fact]
    public void Every_kind_is_accepted_and_every_rule_refuses()
    {
        var histories = Enumerable.Range(0, 200).Select(History.Of).ToList();
        var runs = histories.ConvertAll(history => NaiveLedger.From(history));
        var accepted = runs.SelectMany(run => run.Ledger.Books.Accepted).CountBy(entry => entry.GetType().Name, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var refused = runs.SelectMany(run => run.Refused).CountBy(finding => finding.Rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal).ToList();

        output.WriteLine($"{histories.Sum(history => history.Length)} entries");
        output.WriteLine(string.Join(", ", accepted));
        output.WriteLine(string.Join(", ", refused));
        Assert.Equal(15, accepted.Count);
        Assert.Equal(
            string.Join(' ', LedgerRules.All.Append(JournalRules.FieldIsPresent).Append(JournalRules.ValueIsRight).Select(rule => rule.Id).Order(StringComparer.Ordinal)),
            string.Join(' ', refused.Select(rule => rule.Key)));
    }
}
