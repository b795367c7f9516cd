using Declaratie.Exchange.Journal;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>J2: the type of an entry is one that the journal knows.</summary>
[Trait("Rule", "J2")]
public class UnknownTypeTests
{
    [Theory]
    [InlineData("bank-statement")]
    [InlineData("Receipt")]
    [InlineData(" receipt")]
    [InlineData("receipt ")]
    [InlineData("ontvangst")]
    public void A_type_that_is_unknown_is_refused_by_its_name(string type)
    {
        Journals.AssertRefused("J2", type, $$"""{"type":"{{type}}"}""");
        Assert.Contains("unknown", Journals.Refusal($$"""{"type":"{{type}}"}""").English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reciept", "receipt")]
    [InlineData("Receipt", "receipt")]
    [InlineData("alocation", "allocation")]
    [InlineData("de-allocation", "deallocation")]
    [InlineData("writeOff", "write-off")]
    [InlineData("write_off_reversal", "write-off-reversal")]
    [InlineData("InvoiceAdjustment", "invoice-adjustment")]
    [InlineData("period-close", "period-closed")]
    [InlineData("treatments-booke", "treatments-booked")]
    public void A_slip_of_the_pen_is_pointed_out(string type, string meant)
    {
        var refusal = Journals.Refusal($$"""{"type":"{{type}}"}""");
        Assert.Contains($"did you mean \"{meant}\"", refusal.English, StringComparison.Ordinal);
        Assert.Contains($"is \"{meant}\" bedoeld", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_suggested_when_nothing_is_close() =>
        Assert.DoesNotContain("did you mean", Journals.Refusal("""{"type":"bank-statement"}""").English, StringComparison.Ordinal);

    [Fact]
    public void A_long_or_unprintable_type_is_shortened_and_escaped()
    {
        var refusal = Journals.Refusal("""{"type":"\u001b[31m\u202Ex\n"}""");
        Assert.Equal("\\u001B[31m\\u202Ex\\u000A", refusal.Subject);
        Assert.Equal(new string('x', 40) + "…", Journals.Refusal($$"""{"type":"{{new string('x', 1000)}}"}""").Subject);
        Assert.Equal("\\uD800", Journals.Refusal("""{"type":"\ud800"}""").Subject);
    }

    [Fact]
    public void An_empty_type_is_unknown() => Journals.AssertRefused("J2", "type", """{"type":""}""");

    [Fact]
    public void A_type_may_be_escaped() => Journals.Entry("""{"typ\u0065":"period-close\u0064","through":"2024-01-31"}""");

    [Theory]
    [InlineData("""{"type":"bank-statement"}""", "bank-statement")]
    [InlineData("""{"through":"2024-01-31","type":"period-closed"}""", "period-closed")]
    [InlineData("""{"type":"period-closed","through":5}""", "period-closed")]
    [InlineData("""{"type":"treatment"}""", "treatment")]
    [InlineData("""{"type":5}""", null)]
    [InlineData("""{"type":null}""", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    public void A_line_tells_its_type_as_written(string line, string? type)
    {
        using var reader = JournalReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Journals.Header + "\n" + line)));
        Assert.True(reader.Read(out var read));
        Assert.Equal(type, read.Type);
    }
}
