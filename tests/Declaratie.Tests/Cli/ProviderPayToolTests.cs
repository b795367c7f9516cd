using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>report provider-pay</c>: a rates file that is wrong pays nobody.</summary>
[Trait("Rule", "R50")]
public sealed class ProviderPayToolTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("", "geweigerd  R50  rates: Het bestand met percentages is geen geldige JSON (regel 1, byte 1);", "refused  R50  rates: The rates file is not valid JSON (line 1, byte 1);")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[", "geweigerd  R50  rates: Het bestand met percentages is geen geldige JSON", "refused  R50  rates: The rates file is not valid JSON")]
    [InlineData("[]", "geweigerd  R50  rates: Het bestand met percentages is wel JSON, maar geen object;", "refused  R50  rates: The rates file is JSON, but not an object;")]
    [InlineData("{\"advances\":\"paid\",\"ratez\":[]}", "geweigerd  R50  ratez: Veld \"ratez\" bestaat niet; de velden zijn advances, rates.", "refused  R50  ratez: There is no field \"ratez\"; the fields are advances, rates.")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[{\"percent\":4000}]}", "geweigerd  R50  rates[0].percent: In veld \"rates[0].percent\" hoort een percentage van 0 tot en met 1000 met hoogstens vier decimalen", "refused  R50  rates[0].percent: Field \"rates[0].percent\" must be a percentage from 0 up to and including 1000 with at most four decimals")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[{\"percent\":-1}]}", "geweigerd  R50  rates[0].percent: ", "refused  R50  rates[0].percent: ")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[{\"percent\":45.12345}]}", "geweigerd  R50  rates[0].percent: ", "refused  R50  rates[0].percent: ")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[{\"percent\":45},{\"percent\":40,\"from\":\"2024-02-10\"}]}", "geweigerd  R50  rates[1]: ", "refused  R50  rates[1]: ")]
    public void A_file_that_is_wrong_says_where(string rates, string dutch, string english)
    {
        foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
        {
            var run = Pay(tool.File("rates.json", rates), "--language", language);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        foreach (var (path, dutch, english) in new[]
        {
            (tool.File("nope.json"), "nope.json' bestaat niet.\n", "nope.json' does not exist.\n"),
            (tool.File("no/where.json"), "where.json' bestaat niet.\n", "where.json' does not exist.\n"),
            (tool.Folder, "' is een map; geef het bestand met de percentages.\n", "' is a directory; give the file of the rates.\n"),
            ("", "declaratie: --rates: '' kan niet worden gelezen: het is geen naam van een bestand.\n", "declaratie: --rates: '' cannot be read: it is no name of a file.\n"),
        })
        {
            foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
            {
                var run = Pay(path, "--language", language);
                Assert.Equal((2, ""), (run.Code, run.Output));
                Assert.StartsWith("declaratie: --rates: '", run.Error, StringComparison.Ordinal);
                Assert.EndsWith(expected, run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Rows_without_a_rate_are_all_named_and_nothing_is_written()
    {
        var rates = tool.File("rates.json", """{"advances":"paid","rates":[{"payor":"Private","percent":45}]}""");
        var target = tool.File("pay.txt", "older");
        string[] ask = ["report", "provider-pay", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29", "--rates", rates, "--output", target];
        var run = Tool.Run(ask);
        Assert.Equal((1, ""), (run.Code, run.Output));
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var summary = Tool.Run("report", "allocated-payments", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29", "--sections", "summary", "--format", "json").Output;
        using var json = System.Text.Json.JsonDocument.Parse(summary);
        var expected = json.RootElement.GetProperty("summary").EnumerateArray().Select(row => $"{row.GetProperty("provider")} {row.GetProperty("payor")}").Where(row => !row.EndsWith(" Private", StringComparison.Ordinal));
        Assert.Equal(string.Join('|', expected), string.Join('|', lines.Select(line => line.Split("  ")[2].Split(':')[0])));
        Assert.All(lines, line => Assert.StartsWith("geweigerd  R50  ", line, StringComparison.Ordinal));
        Assert.Equal("older", File.ReadAllText(target));
        var programs = Tool.Run([.. ask, "--format", "json"]);
        using var errors = System.Text.Json.JsonDocument.Parse(programs.Error);
        Assert.Equal(lines.Length, errors.RootElement.GetProperty("refused").GetArrayLength());
    }

    [Fact]
    public void A_rate_of_a_stranger_is_a_slip_unless_the_rates_are_shared()
    {
        var rates = tool.File("rates.json", """{"advances":"paid","rates":[{"percent":45},{"provider":"ZZ","percent":50}]}""");
        var run = Pay(rates);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("geweigerd  R50  rates[1].provider: Er is geen behandelaar ZZ; er zijn AG;", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nDienen de percentages ook voor andere praktijken, zeg het met --shared-rates.\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nIf the rates serve other practices too, say so with --shared-rates.\n", Pay(rates, "--language", "en").Error, StringComparison.Ordinal);
        var shared = Pay(rates, "--shared-rates");
        Assert.Equal((0, ""), (shared.Code, shared.Error));
        Assert.Contains("13,50", shared.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rates_are_never_the_output()
    {
        var rates = tool.File("rates.json", """{"advances":"paid","rates":[{"percent":45}]}""");
        File.CreateSymbolicLink(tool.File("link"), rates);
        foreach (var (from, to) in ((string, string)[])[(rates, rates), (rates, tool.File("link")), (tool.File("link"), rates)])
        {
            var run = Pay(from, "--output", to);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.EndsWith("' is een bestand dat hiervoor wordt gelezen; een verslag zou het vervangen.\n", run.Error, StringComparison.Ordinal);
        }

        Assert.StartsWith("{\"advances\"", File.ReadAllText(rates), StringComparison.Ordinal);
    }

    private ToolRun Pay(string rates, params string[] options) =>
        Tool.Run(["report", "provider-pay", tool.File("j.jsonl", Tool.Sound), "--from", "2024-02-01", "--to", "2024-02-29", "--rates", rates, .. options]);
}
