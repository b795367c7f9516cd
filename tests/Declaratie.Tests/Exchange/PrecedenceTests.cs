using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>Which rule refuses a line with several faults: J1, the type, J3, J4, J5; within a rule the first on the line.</summary>
public class PrecedenceTests
{
    [Theory]
    [Trait("Rule", "J1")]
    [InlineData("""{"type":"no-such-type","x":1""")]
    [InlineData("""{"type":"period-closed","x":1,"through":5""")]
    [InlineData("""{"x":1""")]
    [InlineData("""{"type":5,"x":1,"x":2}""")]
    [InlineData("""{"type":"period-closed","through":"2024-02-30","by":1,"by":2}""")]
    public void A_broken_line_goes_before_everything_that_it_says(string line) => Journals.AssertRefused("J1", "line", line);

    [Theory]
    [Trait("Rule", "J2")]
    [InlineData("""{"x":1,"amount":"?","type":"no-such-type"}""", "J2", "no-such-type")]
    [InlineData("""{"x":1,"amount":"?"}""", "J4", "type")]
    [InlineData("""{"x":1,"type":true}""", "J5", "type")]
    public void Without_a_type_nothing_else_can_be_judged(string line, string rule, string subject) =>
        Journals.AssertRefused(rule, subject, line);

    [Theory]
    [Trait("Rule", "J3")]
    [InlineData("""{"type":"refund","date":"2024-02-30","credit":"R1","amount":1.005,"x":1,"y":1}""", "x")]
    [InlineData("""{"type":"write-off","date":5,"lines":[{"invoice":"","x":1}]}""", "lines[0].x")]
    public void An_unknown_field_goes_before_a_missing_one_and_a_wrong_value(string line, string subject) =>
        Journals.AssertRefused("J3", subject, line);

    [Theory]
    [Trait("Rule", "J4")]
    [InlineData("""{"type":"refund","date":"2024-02-30","credit":"R1","amount":1.005}""", "id")]
    [InlineData("""{"type":"receipt","id":"","date":"2024-02-30","provider":"A","amount":1.005}""", "patient")]
    [InlineData("""{"type":"write-off","id":"","date":"2024-01-31","lines":[{"invoice":"F1"}]}""", "lines[0].amount")]
    public void A_missing_field_goes_before_a_wrong_value(string line, string subject) => Journals.AssertRefused("J4", subject, line);

    [Theory]
    [Trait("Rule", "J5")]
    [InlineData("""{"type":"refund","amount":1.005,"id":"","date":"2024-02-30","credit":"R1"}""", "amount")]
    [InlineData("""{"id":"","type":"refund","amount":1.005,"date":"2024-02-30","credit":"R1"}""", "id")]
    public void Of_two_wrong_values_the_first_on_the_line_is_named(string line, string subject) =>
        Journals.AssertRefused("J5", subject, line);

    [Fact]
    [Trait("Rule", "J5")]
    public void A_wrong_value_is_not_a_missing_one() => Journals.AssertRefused(
        "J5", "patient", """{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","amount":1,"patient":""}""");

    [Fact]
    [Trait("Rule", "J5")]
    public void What_was_wrong_with_a_line_is_forgotten_on_the_next()
    {
        const string Good = """{"type":"period-closed","through":"2024-01-31"}""";
        const string Bad = """{"type":"period-closed","through":"2024-02-30"}""";
        var contents = Declaratie.Exchange.Journal.JournalText.Read(string.Join('\n', Journals.Header, Bad, Good, "{", Good, Bad));
        Assert.Equal(2, contents.Entries.Length);
        Assert.Equal([("J5", 2), ("J1", 4), ("J5", 6)], contents.Findings.Select(finding => (finding.Rule.Id, finding.Line)));
    }
}
