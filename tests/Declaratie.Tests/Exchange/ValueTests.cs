using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>J5: a value is of the right kind and in range.</summary>
[Trait("Rule", "J5")]
public class ValueTests
{
    [Theory]
    [InlineData("225", 22500)]
    [InlineData("225.0", 22500)]
    [InlineData("225.5", 22550)]
    [InlineData("225.05", 22505)]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("-0.01", -1)]
    [InlineData("-12.05", -1205)]
    [InlineData("9999999999.99", 999_999_999_999)]
    [InlineData("-9999999999.99", -999_999_999_999)]
    [InlineData("1e2", 10000)]
    [InlineData("1E+2", 10000)]
    [InlineData("15e-1", 150)]
    [InlineData("1.5e0", 150)]
    [InlineData("-1.25e1", -1250)]
    public void An_amount_is_read_exactly_as_a_number_and_as_a_string(string amount, long cents)
    {
        Assert.Equal(Money.FromCents(cents), Refunded(amount));
        Assert.Equal(Money.FromCents(cents), Refunded($"\"{amount}\""));
    }

    [Theory]
    [InlineData("1.005")]
    [InlineData("1.500")]
    [InlineData("0.001")]
    [InlineData("1e-3")]
    [InlineData("1500e-3")]
    [InlineData("1e-400")]
    [InlineData("10000000000")]
    [InlineData("9999999999.991")]
    [InlineData("-10000000000.00")]
    [InlineData("1e10")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("9999999999.9900000000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000000000000001")]
    public void An_amount_out_of_range_or_with_parts_of_cents_is_refused(string amount)
    {
        AssertAmountRefused(amount);
        AssertAmountRefused($"\"{amount}\"");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" 5\"")]
    [InlineData("\"5 \"")]
    [InlineData("\"+5\"")]
    [InlineData("\"1,50\"")]
    [InlineData("\"1.000,50\"")]
    [InlineData("\"1,000.50\"")]
    [InlineData("\"€ 5\"")]
    [InlineData("\"05\"")]
    [InlineData("\".5\"")]
    [InlineData("\"5.\"")]
    [InlineData("\"-\"")]
    [InlineData("\"--5\"")]
    [InlineData("\"5-\"")]
    [InlineData("\"(5)\"")]
    [InlineData("\"1e\"")]
    [InlineData("\"1e+\"")]
    [InlineData("\"0x10\"")]
    [InlineData("\"٥\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"euro":1}""")]
    public void What_is_not_spelled_as_a_number_is_no_amount(string amount) => AssertAmountRefused(amount);

    [Fact]
    public void An_absurdly_long_number_is_refused()
    {
        AssertAmountRefused(new string('9', 10_000));
        AssertAmountRefused($"0.{new string('0', 10_000)}");
        AssertAmountRefused($"\"{new string('9', 10_000)}\"");
    }

    [Fact]
    public void An_amount_may_be_escaped() => Assert.Equal(Money.FromCents(250), Refunded("\"2\\u002e5\""));

    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("2024\\u002d12-31", 2024, 12, 31)]
    public void A_date_that_exists_is_read(string text, int year, int month, int day) =>
        Assert.Equal(new PeriodClosed(new LocalDate(year, month, day)), Journals.Entry(Closed($"\"{text}\"")));

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"1900-02-29\"")]
    [InlineData("\"2024-02-30\"")]
    [InlineData("\"2024-04-31\"")]
    [InlineData("\"2024-13-01\"")]
    [InlineData("\"2024-00-01\"")]
    [InlineData("\"2024-01-00\"")]
    [InlineData("\"2024-01-32\"")]
    [InlineData("\"0000-01-01\"")]
    [InlineData("\"2024-1-1\"")]
    [InlineData("\"24-01-01\"")]
    [InlineData("\"31-01-2024\"")]
    [InlineData("\"20240131\"")]
    [InlineData("\"2024/01/31\"")]
    [InlineData("\"2024-01-31T00:00:00\"")]
    [InlineData("\"2024-01-31 \"")]
    [InlineData("\"-024-01-31\"")]
    [InlineData("\"+2024-01-1\"")]
    [InlineData("\"２０２４-01-31\"")]
    [InlineData("\"\"")]
    [InlineData("\"today\"")]
    [InlineData("20240131")]
    [InlineData("2024.01011")]
    [InlineData("true")]
    [InlineData("[\"2024-01-31\"]")]
    public void A_date_that_does_not_exist_or_is_spelled_otherwise_is_refused(string date) =>
        Journals.AssertRefused("J5", "through", Closed(date));

    [Theory]
    [InlineData("""{"type":5}""", "type")]
    [InlineData("""{"type":["receipt"]}""", "type")]
    [InlineData("""{"type":"provider","id":"","name":"x"}""", "id")]
    [InlineData("""{"type":"provider","id":5,"name":"x"}""", "id")]
    [InlineData("""{"type":"provider","id":{"x":1},"name":"x"}""", "id")]
    [InlineData("""{"type":"provider","id":"A","name":false}""", "name")]
    [InlineData("""{"type":"provider","id":"A","name":"\ud800"}""", "name")]
    [InlineData("""{"type":"provider","id":"\udc00x","name":"x"}""", "id")]
    [InlineData("""{"type":"patient","id":"P","provider":""}""", "provider")]
    [InlineData("""{"type":"patient","id":"P","account":""}""", "account")]
    [InlineData("""{"type":"patient","id":"P","bsn":123456782}""", "bsn")]
    [InlineData("""{"type":"patient","id":"P","birthDate":"1980-02-30"}""", "birthDate")]
    [InlineData("""{"type":"payor","id":"A","name":"x","claimWithinMonths":-1}""", "claimWithinMonths")]
    [InlineData("""{"type":"payor","id":"A","name":"x","claimWithinMonths":1.5}""", "claimWithinMonths")]
    [InlineData("""{"type":"payor","id":"A","name":"x","claimWithinMonths":"12"}""", "claimWithinMonths")]
    [InlineData("""{"type":"payor","id":"A","name":"x","reclaimWithinMonths":2147483648}""", "reclaimWithinMonths")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":1,"billedTo":"insurer"}""", "billedTo")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":1,"billedTo":"Payor"}""", "billedTo")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":1,"billedTo":1}""", "billedTo")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":1,"openingBalance":"true"}""", "openingBalance")]
    [InlineData("""{"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":1,"openingBalance":0}""", "openingBalance")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[]}""", "lines")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":{"invoice":"F1","amount":1}}""", "lines")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":["F1"]}""", "lines[0]")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[null]}""", "lines[0]")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"invoice":"F1","amount":1},[[]]]}""", "lines[1]")]
    [InlineData("""{"type":"write-off","id":"W1","date":"2024-01-31","lines":[{"invoice":"","amount":1}]}""", "lines[0].invoice")]
    [InlineData("""{"type":"write-off-reversal","id":"H1","date":"2024-01-31","writeOff":"W1","lines":[]}""", "lines")]
    [InlineData("""{"type":"write-off-reversal","id":"H1","date":"2024-01-31","writeOff":"W1","lines":[{"invoice":"F1","amount":"x"}]}""", "lines[0].amount")]
    public void A_value_of_another_kind_is_refused_by_its_field(string line, string field) => Journals.AssertRefused("J5", field, line);

    [Fact]
    public void A_wrong_value_says_what_was_expected_and_not_what_was_written()
    {
        var refusal = Journals.Refusal("""{"type":"patient","id":"P","birthDate":"Jansen 123456782"}""");
        Assert.Equal("Field \"birthDate\" must be a date that exists, as yyyy-MM-dd.", refusal.English);
        Assert.Equal("In veld \"birthDate\" hoort een bestaande datum, als jjjj-MM-dd.", refusal.Dutch);
    }

    [Theory]
    [InlineData("2024-03-01T09:30:00Z", "2024-03-01T09:30:00Z")]
    [InlineData("2024-03-01T09:30:00.123456789Z", "2024-03-01T09:30:00.123456789Z")]
    [InlineData("2024-03-01T09:30:00+01:00", "2024-03-01T08:30:00Z")]
    [InlineData("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00Z")]
    public void Who_and_when_are_kept(string at, string utc)
    {
        var entry = Journals.Entry($$"""{"type":"period-closed","by":"mw. Bos","at":"{{at}}","through":"2024-01-31"}""");
        Assert.Equal("mw. Bos", entry.By);
        Assert.Equal(NodaTime.Text.InstantPattern.ExtendedIso.Parse(utc).Value, entry.At);
    }

    [Theory]
    [InlineData("at", "\"2024-03-01\"")]
    [InlineData("at", "\"2024-03-01T09:30:00\"")]
    [InlineData("at", "\"2024-02-30T09:30:00Z\"")]
    [InlineData("at", "\"9999-12-31T23:59:59-01:00\"")]
    [InlineData("at", "1709285400")]
    [InlineData("at", "\"\"")]
    [InlineData("by", "5")]
    [InlineData("by", "[\"x\"]")]
    public void Who_is_a_text_and_when_a_moment(string field, string value) =>
        Journals.AssertRefused("J5", field, $$"""{"type":"period-closed","through":"2024-01-31","{{field}}":{{value}}}""");

    [Fact]
    public void A_receipt_names_invoices_with_or_without_an_amount()
    {
        var receipt = Assert.IsType<Receipt>(Journals.Entry(Paying("""["F1",{"invoice":"F2"},{"invoice":"F3","amount":12.5},{"invoice":"F4","amount":null}]""")));
        Assert.Equal([new("F1"), new("F2"), new("F3", Money.FromCents(1250)), new("F4")], receipt.Pays.AsEnumerable());
        Assert.Empty(Assert.IsType<Receipt>(Journals.Entry(Paying("[]"))).Pays);
    }

    [Theory]
    [InlineData("\"F1\"", "pays")]
    [InlineData("""{"invoice":"F1"}""", "pays")]
    [InlineData("[1]", "pays[0]")]
    [InlineData("[\"F1\",\"\"]", "pays[1]")]
    [InlineData("[\"F1\",\"\\ud800\"]", "pays[1]")]
    [InlineData("[null]", "pays[0]")]
    [InlineData("[[\"F1\"]]", "pays[0]")]
    [InlineData("""[{"invoice":"F1","amount":0}]""", "pays[0].amount")]
    [InlineData("""[{"invoice":"F1","amount":-1}]""", "pays[0].amount")]
    [InlineData("""[{"invoice":"F1","amount":1.005}]""", "pays[0].amount")]
    [InlineData("""[{"invoice":""}]""", "pays[0].invoice")]
    public void What_a_receipt_names_is_an_invoice_and_an_amount_above_zero(string pays, string subject) =>
        Journals.AssertRefused("J5", subject, Paying(pays));

    private static Money Refunded(string amount) => Assert.IsType<Refund>(Journals.Entry(Refund(amount))).Amount;

    private static void AssertAmountRefused(string amount) => Journals.AssertRefused("J5", "amount", Refund(amount));

    private static string Refund(string amount) =>
        $$"""{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amount":{{amount}}}""";

    private static string Closed(string date) => $$"""{"type":"period-closed","through":{{date}}}""";

    private static string Paying(string pays) =>
        $$"""{"type":"receipt","id":"R1","date":"2024-01-31","provider":"A","patient":"P","amount":1,"pays":{{pays}}}""";
}
