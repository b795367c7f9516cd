using Xunit;

namespace Declaratie.Tests.Twin;

// The witness itself is checked against the worked cases before it testifies.
public sealed class TwinAgainstCases
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "payments");

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_twin_gives_the_expected_answer(string name)
    {
        var (practice, entries) = CaseJournal.Read(Path.Combine(Folder, name + ".jsonl"));
        var expected = ExpectedFile.Read(Path.Combine(Folder, name + ".expected.json"));
        var (ledger, refused) = NaiveLedger.From(entries);

        Assert.Empty(refused);
        Assert.All(expected.Specs.Select((spec, question) => expected.Difference(question, NaiveReport.Of(ledger, practice, spec))), Assert.Null);
    }

    [Fact]
    public void There_are_thirty_cases() => Assert.Equal(30, Cases().Count);
}
