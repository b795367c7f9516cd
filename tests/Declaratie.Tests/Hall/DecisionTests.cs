using Declaratie.Domain;
using Xunit;

namespace Declaratie.Tests.Hall;

public sealed class DecisionTests
{
    private static readonly Finding Broken = LedgerRules.AllocationFits.BrokenBy("R1", "te veel", "too much");

    [Fact]
    public void An_accepted_decision_has_its_event_and_no_refusal()
    {
        var decision = Decision<string>.Accepted("happened");

        Assert.True(decision.IsAccepted);
        Assert.Null(decision.Refusal);
        Assert.Equal("happened", Assert.Single(decision.Events));
    }

    [Fact]
    public void A_refused_decision_has_its_refusal_and_no_events()
    {
        var decision = Decision<string>.Refused(Broken);

        Assert.False(decision.IsAccepted);
        Assert.Same(Broken, decision.Refusal);
        Assert.Empty(decision.Events);
    }

    [Fact]
    public void Decisions_are_equal_by_refusal_and_events()
    {
        Assert.Equal(Decision<string>.Accepted("a"), Decision<string>.Accepted("a"));
        Assert.True(Decision<string>.Accepted("a") == Decision<string>.Accepted("a"));
        Assert.Equal(Decision<string>.Accepted("a").GetHashCode(), Decision<string>.Accepted("a").GetHashCode());
        Assert.True(Decision<string>.Accepted("a") != Decision<string>.Accepted("b"));
        Assert.Equal(Decision<string>.Refused(Broken), Decision<string>.Refused(Broken with { }));
        Assert.Equal(Decision<string>.Refused(Broken).GetHashCode(), Decision<string>.Refused(Broken with { }).GetHashCode());
        Assert.NotEqual(Decision<string>.Refused(Broken), Decision<string>.Refused(Broken with { Line = 3 }));
        Assert.NotEqual(Decision<string>.Refused(Broken), Decision<string>.Accepted("a"));
        Assert.False(Decision<string>.Accepted("a").Equals("a"));
        Assert.True(Decision<string>.Accepted("a").Equals((object)Decision<string>.Accepted("a")));
    }

    [Fact]
    public void The_default_decision_is_harmless()
    {
        var decision = default(Decision<string>);

        Assert.Empty(decision.Events);
        Assert.Equal(default, decision);
        Assert.Equal(default(Decision<string>).GetHashCode(), decision.GetHashCode());
    }

    [Fact]
    public void A_checked_value_is_clean_without_findings()
    {
        Assert.True(new Checked<int>(1, []).IsClean);
        Assert.True(new Checked<int>(1, default).IsClean);
        Assert.False(new Checked<int>(1, [Broken]).IsClean);
    }

    [Fact]
    public void Checked_values_are_equal_by_value_and_findings()
    {
        Assert.NotEqual(new Checked<int>(1, [Broken]), new Checked<int>(2, [Broken]));
        Assert.NotEqual(new Checked<int>(1, [Broken]), new Checked<int>(1, []));
        Assert.Equal(new Checked<int>(1, [Broken]), new Checked<int>(1, [Broken with { }]));
    }

    [Fact]
    public void A_finding_says_its_rule_and_what_is_in_the_way()
    {
        Assert.Equal("L3 R1: too much", Broken.ToString());
        Assert.Equal(0, Broken.Line);
        Assert.NotEqual(Broken, Broken with { Subject = "R2" });
    }
}
