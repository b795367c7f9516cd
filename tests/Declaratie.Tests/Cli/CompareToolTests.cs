using System.Text.Json;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>report compare</c>: a closed month stays as it was, of an open one the entries are named, and what cannot be compared is told.</summary>
public sealed class CompareToolTests : IDisposable
{
    private const string Nothing = "Niets verschilt: elk bedrag, elk cijfer en elke regel is hetzelfde.";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("2025-02-01", "2025-02-28")]
    [InlineData("2025-02-10", "2025-02-12")]
    [InlineData("2025-01-01", "2025-01-31")]
    [InlineData("2024-01-01", "2025-02-28")]
    [Trait("Rule", "L8")]
    public void A_closed_period_is_the_same_before_and_after_a_hundred_later_entries(string from, string to)
    {
        var (closed, later, _) = Journals();
        foreach (var mode in (string[])["provider", "patients-provider", "who-got-paid"])
        {
            string[] ask = ["report", "compare", later, "--from", from, "--to", to, "--summarise-by", mode];
            var run = Tool.Run(ask);
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.Contains(Nothing, run.Output, StringComparison.Ordinal);
            Assert.Equal(run, Tool.Run(ask));
            var ofTwo = Tool.Run("report", "compare", closed, later, "--from", from, "--to", to, "--summarise-by", mode);
            Assert.Equal(run, ofTwo);
        }
    }

    [Fact]
    [Trait("Rule", "L8")]
    public void The_reports_that_were_printed_before_and_after_are_the_same()
    {
        var (closed, later, _) = Journals();
        string[] period = ["--from", "2025-02-01", "--to", "2025-02-28", "--format", "json"];
        var before = tool.File("before.json", Tool.Run(["report", "allocated-payments", closed, .. period]).Output);
        var after = tool.File("after.json", Tool.Run(["report", "allocated-payments", later, .. period]).Output);
        Assert.Equal(File.ReadAllBytes(before), File.ReadAllBytes(after));
        var run = Tool.Run("report", "compare", before, after);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Niets verschilt: elk bedrag en elk cijfer is hetzelfde; de regels zijn niet vergeleken.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_open_month_exactly_the_entries_are_named_by_line_and_type()
    {
        var (closed, later, lines) = Journals();
        foreach (var ask in (string[][])[["report", "compare", later, "--until-line", $"{lines}"], ["report", "compare", closed, later]])
        {
            string[] whole = [.. ask, "--from", "2025-03-01", "--to", "2025-03-31", "--format", "json"];
            var run = Tool.Run(whole);
            Assert.Equal((1, ""), (run.Code, run.Error));
            using var json = JsonDocument.Parse(run.Output);
            var named = json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("entries").EnumerateArray())
                .Select(entry => (entry.GetProperty("line").GetInt32(), entry.GetProperty("type").GetString()!)).Distinct().Order();
            Assert.Equal(EntriesThatMoveMoney(lines), named);
            Assert.Equal(run, Tool.Run(whole));
        }
    }

    [Theory]
    [InlineData(9168, 0)]
    [InlineData(9169, 1)]
    [InlineData(9170, 1)]
    public void Until_line_counts_lines_of_the_file(int line, int expected)
    {
        const string last = """{"type":"receipt","id":"X1","date":"2025-02-28","patient":"P0052","provider":"KT","amount":1.00}""";

        // Line 9167 is the last of the example year, 9168 is blank, 9169 is a receipt, 9170 is blank again.
        var journal = tool.File("j.jsonl", File.ReadAllText(ReportedExample.Journal) + "\n" + last + "\n\n");
        string[] ask = ["report", "compare", journal, "--from", "2025-02-01", "--to", "2025-02-28", "--until-line"];
        Assert.Equal(1 - expected, Tool.Run([.. ask, $"{line}"]).Code);
        Assert.Equal(1, Tool.Run([.. ask, "9167"]).Code);
        Assert.Equal(1, Tool.Run([.. ask, "1"]).Code);
    }

    [Theory]
    [InlineData("--until-line 99999", "--until-line: het journaal heeft 9167 regels, geen 99999.", "--until-line: the journal has 9167 lines, not 99999.")]
    [InlineData("--until-line 9168", "--until-line: het journaal heeft 9167 regels, geen 9168.", "--until-line: the journal has 9167 lines, not 9168.")]
    [InlineData("", "De periode t/m 2025-02-28 is niet afgesloten; zeg met --until-line met welke stand van het journaal wordt vergeleken.", "The period through 2025-02-28 is not closed; say with --until-line which state of the journal to compare with.")]
    public void An_earlier_state_that_does_not_exist(string options, string dutch, string english) => Refuses(
        ["report", "compare", ReportedExample.Journal, "--from", "2025-02-01", "--to", "2025-02-28", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], dutch, english);

    [Fact]
    public void What_cannot_be_compared_is_told()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        var other = tool.File("k.jsonl", Tool.Sound);
        var report = Saved("r.json", journal);
        var pay = tool.File("rates.json", """{"advances":"paid","rates":[]}""");
        var settled = tool.File("s.json", Tool.Run("report", "settlement", journal, "--from", "2024-02-01", "--to", "2024-02-29", "--format", "json").Output);
        var details = Saved("d.json", journal, "--sections", "details");
        string[] period = ["--from", "2024-02-01", "--to", "2024-02-29"];
        Refuses(["report", "compare", journal], "geef --from en --to.", "give --from and --to.");
        Refuses(["report", "compare", journal, other, .. period, "--until-line", "4"], "--until-line hoort bij één journaal.", "--until-line belongs to one journal.");
        Refuses(["report", "compare", report], "Een verslag wordt met een tweede vergeleken: geef ook dat.", "A report is compared with a second one: give that too.");
        Refuses(["report", "compare", report, journal], $"'{report}' is een verslag en '{journal}' niet: geef twee journalen of twee verslagen in JSON.", $"'{report}' is a report and '{journal}' is not: give two journals or two reports as JSON.");
        Refuses(["report", "compare", pay, report], $"'{report}' is een verslag en '{pay}' niet", $"'{report}' is a report and '{pay}' is not");
        Refuses(["report", "compare", report, report, .. period], "Verslagen in JSON hebben hun vraag al in zich;", "Reports as JSON hold their question already;");
        Refuses(["report", "compare", report, report, "--until-line", "3"], "en --until-line horen bij journalen.", "and --until-line belong to journals.");
        Refuses(["report", "compare", report, settled], "'settlement' is niet het verslag allocated-payments.", "'settlement' is not the report allocated-payments.");
        Refuses(["report", "compare", report, Saved("w.json", journal, "--summarise-by", "who-got-paid")], "De verslagen zijn verschillend samengevat", "The reports are summarised in different ways");
        Refuses(["report", "compare", Saved("h.json", journal, "--hide-advance-payments"), report], "De verslagen zijn verschillend samengevat", "The reports are summarised in different ways");
        Refuses(["report", "compare", report, details], $"'{details}': ", $"'{details}': ");
        Refuses(["report", "compare", report, tool.File("nowhere.json")], "nowhere.json' bestaat niet.", "nowhere.json' does not exist.");
        Refuses(["report", "compare", tool.File("nowhere.json")], "nowhere.json' bestaat niet.", "nowhere.json' does not exist.");
        Refuses(["report", "compare", tool.Folder, report], "is een map", "is a directory");
        Refuses(["report", "compare", report, tool.File("cut.json", File.ReadAllText(report)[..200])], "cut.json': J1: ", "cut.json': J1: ");
        Refuses(["report", "compare", report, report, "--output", report], "' is een bestand dat hiervoor wordt gelezen; een verslag zou het vervangen.", "' is a file that is read for it; a report would replace it.");
    }

    [Fact]
    public void Refused_entries_are_left_out_of_both_states_and_told_once()
    {
        var journal = tool.File("j.jsonl", Tool.TooMuch);
        string[] ask = ["report", "compare", journal, "--from", "2024-02-01", "--to", "2024-02-29", "--until-line", "7"];
        var refused = Tool.Run(ask);
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.StartsWith("regel 7  L3  allocation  ", refused.Error, StringComparison.Ordinal);
        var run = Tool.Run([.. ask, "--skip-refused"]);
        Assert.Equal(0, run.Code);
        Assert.Equal("Geweigerd en weggelaten (--skip-refused): 2 van 7 posten; declaratie check noemt ze.\n", run.Error);
    }

    private string Saved(string name, string journal, params string[] options) => tool.File(name, Tool.Report(journal, [.. options, "--format", "json"]).Output);

    private static IEnumerable<(int Line, string Type)> EntriesThatMoveMoney(int closedAt) => HundredLaterEntries.Lines
        .Index().Select(each => (closedAt + 1 + each.Index, HundredLaterEntries.TypeOf(each.Item))).Where(each => each.Item2 is not ("invoice" or "invoice-adjustment"));

    // The year with its last month closed, the same with a hundred entries after it, and how many lines the first has.
    private (string Closed, string Later, int Lines) Journals()
    {
        var year = File.ReadAllText(ReportedExample.Journal) + HundredLaterEntries.Close + "\n";
        Assert.Equal(100, HundredLaterEntries.Lines.Count);
        var closed = tool.File("closed.jsonl", year);
        var later = tool.File("later.jsonl", year + string.Join('\n', HundredLaterEntries.Lines) + "\n");
        Assert.Equal((0, ""), (Tool.Run("check", later).Code, Tool.Run("check", later).Error));
        return (closed, later, year.Count(c => c == '\n'));
    }

    private static void Refuses(string[] ask, string dutch, string english)
    {
        foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
        {
            var run = Tool.Run([.. ask, "--language", language]);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.StartsWith("declaratie: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
