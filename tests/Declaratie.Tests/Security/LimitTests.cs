using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.Cli;
using Declaratie.Tests.Exchange;
using Xunit;

namespace Declaratie.Tests.Security;

/// <summary>What an endless, deep or huge input may cost, and that a limit is told.</summary>
public sealed class LimitTests : IDisposable
{
    private const string Closed = """{"type":"period-closed","through":"2024-01-31"}""";
    private const string Header = """{"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"EUR"}""";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    [Trait("Threat", "T6")]
    [Trait("Rule", "J1")]
    public void The_longest_line_can_be_set_and_a_longer_one_is_refused_with_its_size()
    {
        var text = Journals.Header + "\n" + Closed + "\n" + Closed + new string(' ', 300) + "\n" + Closed + "\n";
        using var reader = JournalReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), new JournalOptions { LongestLine = 200 });
        var lines = new List<JournalLine>();
        while (reader.Read(out var line))
        {
            lines.Add(line);
        }

        Assert.Equal((string?[])[null, "J1", null], lines.Select(line => line.Refusal?.Rule.Id), StringComparer.Ordinal);
        Assert.Equal("The line is longer than 200 bytes.", lines[1].Refusal!.English.Split(';')[0]);
    }

    [Theory]
    [Trait("Threat", "T6")]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData((1 << 30) + 1)]
    public void A_limit_that_is_none_is_the_programmers_mistake(int longest) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JournalOptions { LongestLine = longest });

    [Fact]
    [Trait("Threat", "T6")]
    [Trait("Rule", "J1")]
    public void A_hundred_thousand_brackets_are_refused_and_the_next_line_is_read()
    {
        foreach (var open in (string[])["[", "{\"a\":", "{\"type\":["])
        {
            var deep = string.Concat(Enumerable.Repeat(open, 100_000));
            var contents = JournalText.Read($"{Journals.Header}\n{deep}\n{Closed}\n");

            Assert.Equal("J1", Assert.Single(contents.Findings).Rule.Id);
            Assert.Single(contents.Entries);
        }
    }

    [Fact]
    [Trait("Threat", "T6")]
    public void An_id_of_a_megabyte_is_read_and_costs_its_length()
    {
        var id = new string('x', 1 << 20);
        var journal = tool.File("long.jsonl", $$"""
            {{Header}}
            {"type":"provider","id":"{{id}}","name":"A"}
            {"type":"patient","id":"{{id}}","name":"P","provider":"{{id}}"}
            {"type":"receipt","id":"{{id}}","date":"2024-02-06","patient":"{{id}}","provider":"{{id}}","amount":5.00}
            {"type":"receipt","id":"{{id}}","date":"2024-02-06","patient":"{{id}}","provider":"{{id}}","amount":5.00}

            """);
        var run = Tool.Run("check", journal, "--language", "en");

        Assert.Equal(1, run.Code);
        Assert.InRange(run.Output.Length + run.Error.Length, 1, 8 << 20);
    }

    [Fact]
    [Trait("Threat", "T7")]
    public void Every_line_wrong_is_told_line_by_line_and_ends()
    {
        var journal = tool.File("wrong.jsonl", Header + "\n" + string.Concat(Enumerable.Repeat("{\"type\":\"teapot\"}\n", 20_000)));
        var run = Tool.Run("check", journal, "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Contains("20001", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Threat", "T8")]
    [Trait("Rule", "J5")]
    [InlineData("92233720368547758.07")]
    [InlineData("92233720368547758.08")]
    [InlineData("10000000000.00")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("-0.001")]
    [InlineData("99999999999999999999999999999999999999")]
    public void An_amount_that_is_too_large_or_too_fine_is_refused(string amount)
    {
        var journal = tool.File("huge.jsonl", Receipts(amount, 1));
        var run = Tool.Run("check", journal, "--language", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains("J5", run.Output + run.Error, StringComparison.Ordinal);
    }

    // The largest amount there is, a thousand times: every sum still fits and is exact.
    [Fact]
    [Trait("Threat", "T8")]
    public void A_thousand_of_the_largest_amounts_add_up()
    {
        var journal = tool.File("large.jsonl", Receipts("9999999999.99", 1000));
        var run = Tool.Run("report", "receipts", journal, "--from", "2024-02-01", "--to", "2024-02-29", "--format", "json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("9999999999990.00", run.Output, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MaxValue) + Money.FromCents(1));
    }

    // Many journals at once: each is read on its own, one after the other, and none twice.
    [Fact]
    [Trait("Threat", "T9")]
    public void A_group_of_two_hundred_journals_is_read_and_one_given_twice_is_refused()
    {
        var journals = Enumerable.Range(1, 200).Select(number => tool.File(string.Create(CultureInfo.InvariantCulture, $"g{number}.jsonl"), Receipts("1.00", 1, string.Create(CultureInfo.InvariantCulture, $"Practice {number}")))).ToArray();
        string[] period = ["--from", "2024-02-01", "--to", "2024-02-29", "--format", "json"];
        var run = Tool.Run(["report", "receipts", .. journals, .. period]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("200.00", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(["report", "receipts", .. journals, journals[17], .. period]).Code);
    }

    private static string Receipts(string amount, int count, string practice = "x")
    {
        var text = new StringBuilder(Header.Replace("\"x\"", $"\"{practice}\"", StringComparison.Ordinal)).Append('\n');
        text.Append("""{"type":"provider","id":"A","name":"a"}""").Append('\n').Append("""{"type":"patient","id":"P","name":"p","provider":"A"}""").Append('\n');
        for (var number = 1; number <= count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"type\":\"receipt\",\"id\":\"R{number}\",\"date\":\"2024-02-06\",\"patient\":\"P\",\"provider\":\"A\",\"amount\":{amount}}}\n");
        }

        return text.ToString();
    }
}
