using System.Text.Json;
using Declaratie.Cli;
using Declaratie.Cli.Conformance;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>How suspect a rule is: its cases fail, and what fails is about it.</summary>
public sealed class StandingTests
{
    [Fact]
    public void The_rule_that_alone_explains_what_failed_comes_first()
    {
        var standings = RuleStanding.Of([Case(true, "L3", "R1"), Case(true, "L3"), Case(false, "R1"), Case(false, "R1", "R2")]);

        Assert.Equal(["L3 2 of 2 1.00", "R1 1 of 3 0.40", "R2 0 of 1 0.00"], standings.Select(Say), StringComparer.Ordinal);
    }

    [Fact]
    public void Two_of_two_is_more_suspect_than_two_of_nine()
    {
        var standings = RuleStanding.Of([Case(true, "A", "B"), Case(true, "A", "B"), .. Enumerable.Repeat(Case(false, "B"), 7)]);

        Assert.Equal(["A 2 of 2 1.00", "B 2 of 9 0.36"], standings.Select(Say), StringComparer.Ordinal);
    }

    [Fact]
    public void Without_a_failure_nothing_is_suspect() => Assert.Equal(["A 0 of 1 0.00"], RuleStanding.Of([Case(false, "A")]).Select(Say), StringComparer.Ordinal);

    private static string Say(RuleStanding standing) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{standing.Rule} {standing.Failed} of {standing.Cases} {standing.Suspicion:0.00}");

    private static CaseResult Case(bool fails, params string[] rules)
    {
        var text = new ToolText("v", "q");
        var ask = new KitAsk(new KitQuestion("check", text, []), null, default(JsonElement));
        return new(new KitCase("c", text, [.. rules], "j", [ask]), [new AskResult(ask, fails ? Verdict.Failed : Verdict.Passed, null, [])]);
    }
}
