using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>What a practice can choose; what each choice does is tested with its rule.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("cov.missing", "block")]
    [InlineData("private.price", "contract")]
    [InlineData("credit.date", "original")]
    [InlineData("sessions.count.1000", "false")]
    [InlineData("worklist.days", "14")]
    [InlineData("account.revenue", "8010")]
    [Trait("Rule", "J5")]
    public void A_setting_of_the_table_is_taken(string name, string value) => Story.New().Do(Set(name, value));

    [Theory]
    [InlineData("cov.missing", "refuse")]
    [InlineData("private.price", "Contract")]
    [InlineData("worklist.days", "-1")]
    [InlineData("worklist.hours", "1")]
    [InlineData("sessions.count.", "true")]
    [InlineData("account.unheard-of", "8010")]
    [Trait("Rule", "J5")]
    public void Another_name_or_value_is_a_wrong_value(string name, string value) => Story.New().Refuses("J5", Set(name, value));

    [Fact]
    [Trait("Rule", "C2")]
    public void The_newest_value_of_a_setting_holds()
    {
        var story = Story.New().Do(Set("cov.missing", "block"), Set("cov.missing", "warn"), Treat("T1", "2019-12-31", insurer: "A", amount: 40m), Check("2024-03-04"), Book("2024-03-04"));

        Assert.Equal(["C2 T1"], story.Said(), StringComparer.Ordinal);
    }
}
