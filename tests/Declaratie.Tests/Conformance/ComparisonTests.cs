using System.Text.Json;
using Declaratie.Cli;
using Declaratie.Cli.Conformance;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>What counts when an answer is compared, and what does not.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("""{"rows":[{"a":1},{"a":2}]}""", """{"rows":[{"a":2},{"a":1}]}""")]
    [InlineData("""{"rows":[{"a":1},{"a":1},{"a":2}]}""", """{"rows":[{"a":1},{"a":2},{"a":1}]}""")]
    [InlineData("""{"rows":[{"codes":["0611","8059"]}]}""", """{"rows":[{"codes":["8059","0611"]}]}""")]
    [InlineData("""{"rows":[{"a":120.0}]}""", """{"rows":[{"a":120}]}""")]
    [InlineData("""{"rows":[{"a":120.0}]}""", """{"rows":[{"a":"120.00"}]}""")]
    [InlineData("""{"rows":[{"a":120.0}]}""", """{"rows":[{"a":1.2e2}]}""")]
    [InlineData("""{"rows":[{"a":0}]}""", """{"rows":[{"a":-0.00}]}""")]
    [InlineData("""{"rows":[{"why":"*"}]}""", """{"rows":[{"why":"whatever"}]}""")]
    [InlineData("""{"rows":[]}""", """{"rows":[],"more":1}""")]
    [InlineData("""{"rows":[{"a":1,"b":2}]}""", """{"rows":[{"b":2,"a":1}]}""")]
    public void The_same_in_another_order_or_spelling_is_the_same(string expected, string actual) => Assert.Empty(Differences(expected, actual));

    [Theory]
    [InlineData("""{"rows":[{"a":1}]}""", """{"rows":[]}""", "rows[0]: {\"a\":1} -> ")]
    [InlineData("""{"rows":[]}""", """{"rows":[{"a":1}]}""", "rows[+0]:  -> {\"a\":1}")]
    [InlineData("""{"rows":[{"a":1},{"a":1}]}""", """{"rows":[{"a":1}]}""", "rows[1]: {\"a\":1} -> ")]
    [InlineData("""{"rows":[{"id":"T1","x":1,"a":40.00}]}""", """{"rows":[{"id":"T1","x":1,"a":40.01}]}""", "rows[0].a: 40.00 -> 40.01")]
    [InlineData("""{"rows":[{"id":"T1","x":1,"a":null}]}""", """{"rows":[{"id":"T1","x":1}]}""", "rows[0].a: null -> ")]
    [InlineData("""{"rows":[{"id":"T1"}]}""", """{"rows":[{"id":"T1","b":2}]}""", "rows[0].b:  -> 2")]
    [InlineData("""{"rows":[{"id":"1001"}]}""", """{"rows":[{"id":1001}]}""", "rows[0]: {\"id\":\"1001\"} -> ; rows[+0]:  -> {\"id\":1001}")]
    [InlineData("""{"rows":[{"why":"*"}]}""", """{"rows":[{"why":""}]}""", "rows[0]: {\"why\":\"*\"} -> ; rows[+0]:  -> {\"why\":\"\"}")]
    [InlineData("""{"rows":[1]}""", """{"rows":[1e400]}""", "rows[0]: 1 -> ; rows[+0]:  -> 1e400")]
    [InlineData("""{"rows":[]}""", "{}", "rows: [] -> ")]
    [InlineData("""{"rows":[]}""", """{"rows":7}""", "rows: [] -> 7")]
    [InlineData("""{"rows":[]}""", "[1]", ": {…} -> [1]")]
    public void Anything_else_is_a_difference_with_its_place(string expected, string actual, string differences) =>
        Assert.Equal(differences, string.Join("; ", Differences(expected, actual)));

    [Fact]
    public void Where_the_specification_gives_an_order_it_counts() => Assert.Equal(
        "rows[0]: 1 -> 2; rows[1]: 2 -> 1",
        string.Join("; ", Differences("""{"rows":[1,2]}""", """{"rows":[2,1]}""", isOrdered: true)));

    [Fact]
    public void Rows_may_say_more_where_the_question_allows_it()
    {
        const string Expected = """{"rows":[{"line":9,"rule":"L3"}]}""";
        const string Actual = """{"rows":[{"line":9,"rule":"L3","message":"…"}]}""";

        Assert.Empty(Differences(Expected, Actual, mayHaveMore: true));
        Assert.Single(Differences(Expected, Actual));
        Assert.Single(Differences(Expected, """{"rows":[{"line":9,"rule":"L3"},{"line":10,"rule":"L3"}]}""", mayHaveMore: true));
    }

    [Fact]
    public void A_part_that_is_not_expected_is_not_looked_at() => Assert.Empty(Differences("{}", """{"rows":[1]}"""));

    [Fact]
    public void A_part_may_lie_deeper()
    {
        var question = new KitQuestion("q", new ToolText("v", "q"), [new KitPart("notes/total", IsOrdered: true, MayHaveMore: false)]);

        Assert.Empty(AnswerComparison.Of(question, Json("""{"notes":{"total":1,"x":2}}"""), Json("""{"notes":{"total":1.0,"x":3}}""")));
        Assert.Equal("notes.total", Assert.Single(AnswerComparison.Of(question, Json("""{"notes":{"total":1}}"""), Json("""{"notes":[]}"""))).Path);
    }

    [Fact]
    public void A_huge_answer_gives_no_huge_list_of_differences() =>
        Assert.InRange(Differences("""{"rows":[{"a":1}]}""", $$"""{"rows":[{{string.Join(',', Enumerable.Repeat("2", 100_000))}}]}""").Count(), 2, 5_000);

    private static IEnumerable<string> Differences(string expected, string actual, bool isOrdered = false, bool mayHaveMore = false) =>
        AnswerComparison.Of(new KitQuestion("q", new ToolText("v", "q"), [new KitPart("rows", isOrdered, mayHaveMore)]), Json(expected), Json(actual))
            .Select(difference => $"{difference.Path}: {difference.Expected} -> {difference.Actual}");

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
