using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Reporting.ProviderPay;
using Xunit;
using static Declaratie.Tests.Kit.OtherReports;

namespace Declaratie.Tests.Reporting.Pay;

// The rates file: strict, everything that is wrong at once, each with its line.
public sealed class RatesFileTests
{
    [Fact]
    [Trait("Rule", "R50")]
    public void A_rates_file_is_read_as_the_specification_writes_it()
    {
        var read = Read("""{"advances":"held","rates":[{"provider":"AG","payor":"Private","from":"2024-01-01","to":"2024-12-31","percent":50.0},{"percent":33.3333},{"payor":"Open Balance","provider":null,"percent":1000}]}""");

        Assert.Empty(read.Findings);
        Assert.Equal(Rates(PayAdvances.Held, Rate(50, "AG", "Private", "2024-01-01", "2024-12-31"), Rate(33.3333m), Rate(1000, payor: "Open Balance")), read.Value);
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Everything_that_is_wrong_is_said_at_once_with_its_line()
    {
        var read = Read(
            """
            {"advances": "betaald", "extra": {"a": [1]},
             "rates": [
              {"provider": "", "payor": 5, "percent": 50},
              {"percent": "50"},
              {"percent": 50.00001, "from": "2024-02-30", "to": "01-02-2024"},
              {"provider": "AG",
               "procent": 50},
              {"percent": 1e2}, {"percent": -1}, {"percent": 1000.1}, 7,
              {"percent": 5, "percent": 6},
              {"from": "2024-02-02", "to": "2024-02-01", "percent": 5}
             ], "rates": []}
            """);

        Whole.Equal(
            """
            1 R50 advances: Field "advances" must be "paid" or "held".
            1 R50 extra: There is no field "extra"; the fields are advances, rates.
            3 R50 rates[0].provider: Field "rates[0].provider" must be a text that is not empty; leave the field out for any.
            3 R50 rates[0].payor: Field "rates[0].payor" must be a text that is not empty; leave the field out for any.
            4 R50 rates[1].percent: Field "rates[1].percent" must be a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0.
            5 R50 rates[2].percent: Field "rates[2].percent" must be a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0.
            5 R50 rates[2].from: Field "rates[2].from" must be a date that exists, as yyyy-MM-dd.
            5 R50 rates[2].to: Field "rates[2].to" must be a date that exists, as yyyy-MM-dd.
            6 R50 rates[3].percent: Field "rates[3].percent" is missing; it must be a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0.
            7 R50 rates[3].procent: There is no field "rates[3].procent"; the fields are provider, payor, from, to, percent.
            8 R50 rates[4].percent: Field "rates[4].percent" must be a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0.
            8 R50 rates[5].percent: Field "rates[5].percent" must be a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0.
            8 R50 rates[6].percent: Field "rates[6].percent" must be a percentage from 0 up to and including 1000 with at most four decimals, as a number such as 50.0.
            8 R50 rates[7]: Field "rates[7]" must be a rate, such as {"provider":"AG","percent":50.0}.
            9 R50 rates[8].percent: Field "rates[8].percent" stands twice in the same object; keep one of them.
            10 R50 rates[9]: rates[9] ends (2024-02-01) before it begins (2024-02-02); give a last day on or after the first.
            11 R50 rates: Field "rates" stands twice in the same object; keep one of them.
            """,
            Words(read));
        Assert.Empty(read.Value.Rates);
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void In_Dutch_as_well()
    {
        var read = Read("""{"rates":[{"percent":-1,"van":1},{"percent":5,"to":"2024-02-10"},{"percent":6,"from":"2024-02-10"},{"percent":1,"percent":1},{"from":"2024-02-02","to":"2024-02-01","percent":5}]}""");

        Whole.Equal(
            """
            rates[0].percent: In veld "rates[0].percent" hoort een percentage van 0 tot en met 1000 met hoogstens vier decimalen, als getal zoals 50.0.
            rates[0].van: Veld "rates[0].van" bestaat niet; de velden zijn provider, payor, from, to, percent.
            rates[3].percent: Veld "rates[3].percent" staat twee keer in hetzelfde object; laat er één staan.
            advances: Veld "advances" ontbreekt; daarin hoort "paid" of "held".
            rates[2]: rates[2] (elke behandelaar, elke betaler, 2024-02-10 tot en met altijd, 6.0 %) en rates[1] (elke behandelaar, elke betaler, altijd tot en met 2024-02-10, 5.0 %) gelden op dezelfde dag en zijn even specifiek; laat de perioden op elkaar aansluiten.
            rates[4]: rates[4] eindigt (2024-02-01) voor het begint (2024-02-02); geef een laatste dag op of na de eerste.
            """,
            string.Join('\n', read.Findings.Select(finding => $"{finding.Subject}: {finding.Dutch}")));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Two_equally_specific_rates_of_one_day_are_named_both_and_neither_is_used()
    {
        var read = Read(
            """
            {"advances":"paid","rates":[
            {"provider":"AG","percent":50},
            {"provider":"AG","payor":"NHS","from":"2024-01-01","to":"2024-06-30","percent":40},
            {"provider":"AG","payor":"NHS","from":"2024-06-30","percent":45},
            {"payor":"NHS","to":"2024-06-30","percent":45},
            {"payor":"NHS","from":"2024-07-01","percent":45}]}
            """);

        Whole.Equal(
            "4 R50 rates[2]: rates[2] (AG, NHS, 2024-06-30 through ever, 45.0 %) and rates[1] (AG, NHS, 2024-01-01 through 2024-06-30, 40.0 %) hold on the same day and are equally specific; let one end before the other begins.",
            Words(read));
        Assert.Equal([50m, 45m, 45m], read.Value.Rates.Select(rate => rate.Percent));
    }

    [Theory]
    [Trait("Rule", "R50")]
    [InlineData("", 1, "The rates file is not valid JSON (line 1, byte 1)")]
    [InlineData("{\"advances\":\"paid\",\n\"rates\":[}", 2, "The rates file is not valid JSON (line 2, byte 10)")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[]}\n{}", 2, "The rates file is not valid JSON (line 2, byte 1)")]
    [InlineData("[]", 1, "The rates file is JSON, but not an object")]
    [InlineData("{}", 1, "Field \"advances\" is missing; it must be \"paid\" or \"held\".")]
    [InlineData("{\"advances\":\"paid\",\"rates\":{}}", 1, "Field \"rates\" must be a list of rates.")]
    [InlineData("{\"advances\":\"paid\",\"rates\":null}", 1, "Field \"rates\" is missing; it must be a list of rates.")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[{\"provider\":\"\\ud800\",\"percent\":1}]}", 1, "Field \"rates[0].provider\" must be a text")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[{\"a\\u001bb\":1,\"percent\":1}]}", 1, "There is no field \"rates[0].a\\u001Bb\"")]
    public void What_is_no_rates_file_is_refused_with_its_place(string json, int line, string english)
    {
        var finding = Read(json).Findings[0];

        Assert.Equal(line, finding.Line);
        Assert.StartsWith(english, finding.English, StringComparison.Ordinal);
        Assert.NotEqual(finding.English, finding.Dutch, StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Bytes_that_are_no_text_and_files_without_end_are_refused()
    {
        var broken = ProviderRatesJson.Read([(byte)'{', (byte)'\n', (byte)'"', 0xFF]);
        using var endless = new MemoryStream(new byte[(16 << 20) + 1]);

        Assert.Equal("2 R50 rates: The rates file is not valid UTF-8 (line 2, byte 2); save it as UTF-8.", Words(broken));
        Assert.Equal("0 R50 rates: The rates file is longer than 16 MiB.", Words(ProviderRatesJson.Read(endless)));
    }

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark_and_be_a_stream()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. """{"advances":"paid","rates":[{"percent":45}]}"""u8]);

        Assert.Equal(new Checked<ProviderRates>(Rates(PayAdvances.Paid, Rate(45)), []), ProviderRatesJson.Read(stream));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal(33.3333m, Read("""{"advances":"paid","rates":[{"percent":33.3333}]}""").Value.Rates[0].Percent);
            Assert.Contains("33.3 %", Read("""{"advances":"paid","rates":[{"percent":33.3},{"percent":1}]}""").Findings[0].Dutch, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Rates_made_in_a_program_are_checked_too()
    {
        var made = ProviderRates.Of(PayAdvances.Paid, [Rate(50), Rate(-1, "AG"), Rate(12.34567m, "RJB"), Rate(1, ""), Rate(5, "KT", from: "2024-02-02", to: "2024-02-01"), Rate(60)]);

        Assert.Equal("rates[1].percent 2, rates[2].percent 3, rates[3].provider 4, rates[4] 5, rates[5] 6", string.Join(", ", made.Findings.Select(finding => $"{finding.Subject} {finding.Line}")));
        Assert.Empty(made.Value.Rates);
    }

    private static Checked<ProviderRates> Read(string json) => ProviderRatesJson.Read(Encoding.UTF8.GetBytes(json.ReplaceLineEndings("\n")));

    private static string Words(Checked<ProviderRates> read) => string.Join('\n', read.Findings.Select(finding => $"{finding.Line} {finding}"));
}
