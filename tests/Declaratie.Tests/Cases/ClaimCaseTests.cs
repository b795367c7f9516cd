using System.Text.Json;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.Cases;

/// <summary>Every worked case of the claims, from the journal's text to what the tool answers.</summary>
public sealed class ClaimCaseTests
{
    public static TheoryData<string> Names() => ClaimCases.All();

    [Fact]
    public void There_are_fifty_eight_cases() => Assert.Equal(58, Names().Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_refused_and_warned_about_is_what_is_expected(string name)
    {
        using var expected = Expected(name);
        var run = Tool.Run("check", ClaimCases.JournalOf(name), "--format", "json");
        using var actual = JsonDocument.Parse(run.Output);
        var refused = expected.RootElement.GetProperty("refused");

        Assert.Equal(refused.GetArrayLength() > 0 ? 1 : 0, run.Code);
        Assert.Empty(JsonDifference.Of("refused", refused, JsonDifference.Part(actual.RootElement.GetProperty("refused"), "line", "type", "rule", "subject")));
        Assert.Empty(JsonDifference.Of(
            "warnings", expected.RootElement.GetProperty("warnings"), JsonDifference.Part(actual.RootElement.GetProperty("warnings"), "line", "rule", "subject")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void How_things_stand_is_what_is_expected(string name)
    {
        using var expected = Expected(name);
        var run = Tool.Run("status", ClaimCases.JournalOf(name), "--format", "json", "--skip-refused");
        using var actual = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.Code);
        Assert.Empty(JsonDifference.Of("status", expected.RootElement.GetProperty("status"), actual.RootElement));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_claims_write_in_the_ledger_is_what_is_expected(string name)
    {
        using var expected = Expected(name);
        if (!expected.RootElement.TryGetProperty("ledger", out var ledger))
        {
            return;
        }

        var journal = ClaimCases.Contents(name);
        var header = journal.Header!;
        var spelled = JournalText.Read(JournalText.Write(header, []) + string.Concat(ledger.EnumerateArray().Select(line => JsonSerializer.Serialize(line) + "\n")));

        Assert.Empty(spelled.Findings);
        Assert.Equal(JournalText.Write(header, spelled.Entries), JournalText.Write(header, ClaimCases.LedgerEntriesOf(journal)));
    }

    private static JsonDocument Expected(string name) => JsonDocument.Parse(File.ReadAllText(ClaimCases.ExpectedOf(name)));
}
