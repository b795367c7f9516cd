using Declaratie.Domain.Payments;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>J3 and J4: an entry has only the fields of its type, and every field that it needs.</summary>
public class FieldTests
{
    [Theory]
    [Trait("Rule", "J3")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","x":1}""", "x")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","x":null}""", "x")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","":1}""", "")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","Through":"2024-01-31"}""", "Through")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","date":"2024-01-31"}""", "date")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","x":{"y":[1,{"z":2}]}}""", "x")]
    [InlineData("""{"x":1,"y":2,"type":"period-closed","through":"2024-01-31"}""", "x")]
    [InlineData("""{"type":"allocation","id":"A1","date":"2024-01-31","credit":"R1","invoice":"F1","amount":1}""", "id")]
    [InlineData("""{"type":"provider","id":"A","name":"x","uzovi":"1234"}""", "uzovi")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"invoice":"F1","amount":1},{"invoice":"F1","amount":1,"date":1}]}""", "lines[1].date")]
    [InlineData("""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","patient":"P","amount":1,"pays":["F1",{"invoice":"F1","x":1}]}""", "pays[1].x")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31","\u0007":1}""", "\\u0007")]
    public void A_field_that_does_not_belong_is_refused_by_its_name(string line, string field) => Journals.AssertRefused("J3", field, line);

    [Fact]
    [Trait("Rule", "J3")]
    public void A_misspelled_field_gets_a_hint_and_another_one_the_list()
    {
        var misspelled = Journals.Refusal("""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amout":1}""");
        Assert.Contains("did you mean \"amount\"", misspelled.English, StringComparison.Ordinal);
        var other = Journals.Refusal("""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","euro":1}""");
        Assert.Contains("type, id, date, credit, amount, by, at", other.English, StringComparison.Ordinal);
        Assert.Contains("type, id, date, credit, amount, by, at", other.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "J3")]
    public void A_long_field_name_in_a_list_is_shortened() => Journals.AssertRefused(
        "J3",
        $"lines[0].{new string('x', 40)}…",
        $$"""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"{{new string('x', 99)}}":1}]}""");

    [Theory]
    [Trait("Rule", "J4")]
    [InlineData("{}", "type")]
    [InlineData("""{"type":null,"through":"2024-01-31"}""", "type")]
    [InlineData("""{"through":"2024-01-31"}""", "type")]
    [InlineData("""{"type":"period-closed"}""", "through")]
    [InlineData("""{"type":"period-closed","through":null}""", "through")]
    [InlineData("""{"type":"provider","id":"A"}""", "name")]
    [InlineData("""{"type":"payor","name":"x"}""", "id")]
    [InlineData("""{"type":"patient","name":"x"}""", "id")]
    [InlineData("""{"type":"invoice","date":"2024-01-31","provider":"A","amount":1}""", "id")]
    [InlineData("""{"type":"invoice","id":"F1","provider":"A","amount":1}""", "date")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","amount":1}""", "provider")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A"}""", "amount")]
    [InlineData("""{"type":"receipt","id":"R1","date":"2024-01-31","patient":"P","amount":1}""", "provider")]
    [InlineData("""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","amount":1}""", "patient")]
    [InlineData("""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","amount":1,"patient":null,"payor":null}""", "patient")]
    [InlineData("""{"type":"allocation","date":"2024-01-31","invoice":"F1","amount":1}""", "credit")]
    [InlineData("""{"type":"deallocation","date":"2024-01-31","credit":"R1","amount":1}""", "invoice")]
    [InlineData("""{"type":"refund","id":"T1","date":"2024-01-31","amount":1}""", "credit")]
    [InlineData("""{"type":"receipt-correction","id":"C1","date":"2024-01-31","amount":1}""", "receipt")]
    [InlineData("""{"type":"invoice-adjustment","id":"C1","date":"2024-01-31","amount":1}""", "invoice")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31"}""", "lines")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"amount":1}]}""", "lines[0].invoice")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"invoice":"F1","amount":null}]}""", "lines[0].amount")]
    [InlineData("""{"type":"write-off-reversal","id":"H1","date":"2024-01-31"}""", "writeOff")]
    [InlineData("""{"type":"write-off-reversal","id":"H1","date":"2024-01-31","writeOff":"W1","lines":[{"invoice":"F1","amount":1},{}]}""", "lines[1].invoice")]
    [InlineData("""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","patient":"P","amount":1,"pays":[{"amount":1}]}""", "pays[0].invoice")]
    [InlineData("""{"type":"transfer","id":"T1","date":"2024-01-31","toPatient":"P","amount":1}""", "from")]
    [InlineData("""{"type":"transfer","id":"T1","date":"2024-01-31","from":"R1","amount":1}""", "toPatient")]
    public void A_field_that_is_needed_is_missed_by_its_name(string line, string field) => Journals.AssertRefused("J4", field, line);

    [Fact]
    [Trait("Rule", "J4")]
    public void A_missing_field_says_what_it_must_hold()
    {
        var refusal = Journals.Refusal("""{"type":"period-closed"}""");
        Assert.Equal("Field \"through\" of \"period-closed\" is missing; it must be a date that exists, as yyyy-MM-dd.", refusal.English);
        Assert.Equal("Veld \"through\" van \"period-closed\" ontbreekt; daarin hoort een bestaande datum, als jjjj-MM-dd.", refusal.Dutch);
    }

    [Theory]
    [Trait("Rule", "J4")]
    [InlineData(""" "patient":"P" """)]
    [InlineData(""" "payor":"A" """)]
    [InlineData(""" "patient":"P","payor":"A" """)]
    [InlineData(""" "patient":null,"payor":"A" """)]
    public void A_receipt_needs_a_patient_or_a_payor(string from) => Assert.IsType<Receipt>(
        Journals.Entry($$"""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","amount":1,{{from}}}"""));

    [Fact]
    [Trait("Rule", "J4")]
    public void What_a_patient_needs_is_for_the_ledger_to_judge()
    {
        Journals.Entry("""{"type":"patient","id":"P1"}""");
        Journals.Entry("""{"type":"patient","id":"P1","provider":"A"}""");
    }

    [Fact]
    [Trait("Rule", "J4")]
    public void A_field_that_is_null_is_absent() => Assert.Equal(
        Journals.Entry("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":1}"""),
        Journals.Entry(
            """
            {"type":"invoice","id":"F1","date":"2024-01-31","patient":null,"provider":"A","payor":null,"billedTo":null,"amount":1,"number":null,"openingBalance":null,"by":null,"at":null}
            """));
}
