using System.Text;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>J1: a line is one JSON object in UTF-8, at most 64 levels deep, without a key twice.</summary>
[Trait("Rule", "J1")]
[Trait("Threat", "T1")]
public class BrokenLineTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("{]")]
    [InlineData("hello")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31" """)]
    [InlineData("""{"type":"period-closed","through":"2024-01-31"}}""")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31"} x""")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31"}{}""")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31",}""")]
    [InlineData("""{"type":"period-closed" "through":"2024-01-31"}""")]
    [InlineData("{'type':'period-closed','through':'2024-01-31'}")]
    [InlineData("""{type:"period-closed","through":"2024-01-31"}""")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31"} // closed""")]
    [InlineData("""{"type":"period-closed","through":/* day */"2024-01-31"}""")]
    [InlineData("""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amount":01}""")]
    [InlineData("""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amount":+1}""")]
    [InlineData("""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amount":.5}""")]
    [InlineData("""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amount":NaN}""")]
    [InlineData("""{"type":"refund","id":"T\q","date":"2024-01-31","credit":"R1","amount":1}""")]
    [InlineData("{\"type\":\"provider\",\"id\":\"a\tb\",\"name\":\"x\"}")]
    [InlineData("{\"type\":\"provider\",\"id\":\"a\0b\",\"name\":\"x\"}")]
    public void A_line_that_is_not_JSON_is_refused(string line) => Journals.AssertRefused("J1", "line", line);

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"type":"period-closed","through":"2024-01-31"}]""")]
    [InlineData("\"text\"")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("true")]
    public void A_line_that_is_JSON_but_no_object_is_refused_and_told_so(string line)
    {
        Journals.AssertRefused("J1", "line", line);
        Assert.Contains("not an object", Journals.Refusal(line).English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","through":"2024-01-31"}""", "through")]
    [InlineData("""{"type":"period-closed","through":null,"through":"2024-01-31"}""", "through")]
    [InlineData("""{"type":"period-closed","type":"period-closed","through":"2024-01-31"}""", "type")]
    [InlineData("""{"through":"2024-01-31","type":"period-closed","type":"refund"}""", "type")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","t\u0068rough":"2024-01-31"}""", "through")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","by":"x","by":"x"}""", "by")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"invoice":"F1","amount":1,"amount":1}]}""", "amount")]
    [InlineData("""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","patient":"P","amount":1,"pays":[{"invoice":"F1","invoice":"F1"}]}""", "invoice")]
    [InlineData("""{"type":"period-closed","through":{"a":[{"b":1,"b":2}]}}""", "b")]
    [InlineData("""{"type":"period-closed","other":{"a":{"b":1,"b":2}}}""", "b")]
    [InlineData("""{"type":"period-closed","other":{"\ud800":1,"\uD800":2}}""", "\\uD800")]
    [InlineData("""{"type":"nothing we know","x":1,"x":2}""", "x")]
    [InlineData("""{"x":1,"x":2}""", "x")]
    [InlineData("""{"type":"period-closed","":1,"":2}""", "")]
    public void A_key_twice_in_one_object_is_refused_at_any_level(string line, string key)
    {
        Journals.AssertRefused("J1", "line", line);
        Assert.Contains($"\"{key}\"", Journals.Refusal(line).English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_key_in_two_objects_is_no_key_twice() => Journals.Entry(
        """{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"invoice":"F1","amount":1},{"invoice":"F2","amount":1}]}""");

    [Fact]
    public void An_escaped_backslash_is_another_key_than_an_escape() => Journals.AssertRefused(
        "J3", "\\uD800", """{"type":"period-closed","through":"2024-01-31","\uD800":1,"\\uD800":2}""");

    [Fact]
    [Trait("Threat", "T6")]
    public void Sixty_four_levels_are_read_and_sixty_five_are_refused()
    {
        Journals.AssertRefused("J3", "deep", Nested(64));
        Journals.AssertRefused("J1", "line", Nested(65));
        Journals.AssertRefused("J1", "line", Nested(5000));
        Assert.Contains("64", Journals.Refusal(Nested(65)).English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xE9 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void What_is_not_UTF_8_is_refused_wherever_it_stands(byte[] bytes)
    {
        foreach (var place in new[] { """{"type":"provider","id":"A","name":"#"}""", """{"type":"provider","id":"A","name":"x","#":1}""", "# " })
        {
            var parts = place.Split('#');
            byte[] line = [.. Encoding.UTF8.GetBytes(parts[0]), .. bytes, .. Encoding.UTF8.GetBytes(parts[1])];
            var refusal = Journals.Refusal(line);
            Assert.Equal(("J1", "line"), (refusal.Rule.Id, refusal.Subject));
            Assert.Contains($"byte {parts[0].Length + 1})", refusal.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_byte_order_mark_belongs_at_the_start_of_the_file_and_nowhere_else() => Journals.AssertRefused(
        "J1", "line", "\uFEFF{\"type\":\"period-closed\",\"through\":\"2024-01-31\"}");

    [Fact]
    [Trait("Threat", "T2")]
    public void A_refused_line_tells_where_it_breaks_and_nothing_of_what_it_says()
    {
        var refusal = Journals.Refusal("""{"type":"patient","id":"P1","name":"Jansen","bsn":"123456782" "x"}""");
        Assert.Contains("byte 63", refusal.English, StringComparison.Ordinal);
        Assert.Contains("byte 63", refusal.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", $"{refusal} {refusal.Dutch}", StringComparison.Ordinal);
        Assert.DoesNotContain("123456782", $"{refusal} {refusal.Dutch}", StringComparison.Ordinal);
    }

    private static string Nested(int levels) =>
        """{"type":"period-closed","through":"2024-01-31","deep":""" + new string('[', levels - 1) + new string(']', levels - 1) + "}";
}
