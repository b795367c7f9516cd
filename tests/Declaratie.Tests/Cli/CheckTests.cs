using System.Text.Json;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>check</c>: which entries are refused, and why.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_sound_journal_ends_in_exit_code_0()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        Assert.Equal(new ToolRun(0, "5 posten gelezen, niets geweigerd.\n", ""), Tool.Run("check", journal));
        Assert.Equal(new ToolRun(0, "5 entries read, nothing refused.\n", ""), Tool.Run("check", journal, "--language", "en"));
        Assert.Equal(new ToolRun(0, "{\"entries\":5,\"refused\":[],\"warnings\":[]}\n", ""), Tool.Run("check", journal, "--format", "json"));
    }

    [Fact]
    [Trait("Rule", "L3")]
    [Trait("Rule", "J2")]
    public void Every_refusal_is_a_line_with_its_place_rule_type_and_subject()
    {
        var run = Tool.Run("check", tool.File("j.jsonl", Tool.TooMuch), "--language", "en");
        var lines = run.Output.Split('\n');
        Assert.Equal(1, run.Code);
        Assert.StartsWith("line 7  L3  allocation  R1: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("line 8  J2  teapot  ", lines[1], StringComparison.Ordinal);
        Assert.Equal("7 entries read, 2 refused.", lines[2]);
    }

    [Fact]
    public void The_refusals_are_in_Dutch_unless_asked_otherwise()
    {
        var run = Tool.Run("check", tool.File("j.jsonl", Tool.TooMuch));
        Assert.StartsWith("regel 7  L3  allocation  R1: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("7 posten gelezen, 2 geweigerd.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "L3")]
    public void As_JSON_every_refusal_has_both_languages()
    {
        var run = Tool.Run("check", tool.File("j.jsonl", Tool.TooMuch), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var first = json.RootElement.GetProperty("refused")[0];
        Assert.Equal(1, run.Code);
        Assert.Equal("entries refused warnings", NamesOf(json.RootElement));
        Assert.Equal("line type rule subject message messageNl", NamesOf(first));
        Assert.StartsWith("""{"entries":7,"refused":[{"line":7,"type":"allocation","rule":"L3","subject":"R1","message":""", run.Output, StringComparison.Ordinal);
        Assert.False(first.GetProperty("message").ValueEquals(first.GetProperty("messageNl").GetString()));

        static string NamesOf(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not a journal")]
    [Trait("Rule", "J6")]
    public void What_is_no_journal_is_J6_and_exit_code_2(string content)
    {
        var journal = tool.File("j.jsonl", content);
        var json = Tool.Run("check", journal, "--format", "json");
        var text = Tool.Run("check", journal);
        Assert.Equal(2, json.Code);
        Assert.Equal(2, text.Code);
        Assert.StartsWith("""{"entries":0,"refused":[{"line":1,"type":null,"rule":"J6",""", json.Output, StringComparison.Ordinal);
        Assert.StartsWith("regel 1  J6  -  ", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_with_a_line_break_does_not_break_the_list()
    {
        const string refund = """{"type":"refund","id":"F1","date":"2024-02-07","credit":"a\n\u001bb","amount":1.00}""";
        var run = Tool.Run("check", tool.File("j.jsonl", $"{Tool.Sound}\n{refund}"));
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
