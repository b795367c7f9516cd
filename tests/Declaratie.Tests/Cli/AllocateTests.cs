using System.Globalization;
using System.Text;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>allocate</c>: lines on standard output, the rest on standard error, and the same again adds nothing.</summary>
public sealed class AllocateTests : IDisposable
{
    internal const string Open =
        """
        {"format":"declaratie.journal/1","practice":{"name":"Praktijk De Linde"},"currency":"EUR"}
        {"type":"provider","id":"AG","name":"A. de Groot"}
        {"type":"provider","id":"KT","name":"K. Tromp"}
        {"type":"patient","id":"P1","name":"Visser","provider":"AG"}
        {"type":"invoice","id":"I1","date":"2024-02-01","patient":"P1","provider":"AG","amount":1200.00}
        {"type":"invoice","id":"I2","date":"2024-02-05","patient":"P1","provider":"KT","amount":20.00}
        {"type":"receipt","id":"R1","date":"2024-02-06","patient":"P1","provider":"KT","amount":1210.00,"pays":["I2","nope"]}
        """ + "\n";

    private const string Lines =
        """
        {"type":"allocation","date":"2024-02-06","credit":"R1","invoice":"I2","amount":20.00,"by":"by-reference (A1)"}
        {"type":"allocation","date":"2024-02-06","credit":"R1","invoice":"I1","amount":1190.00,"by":"oldest-first (A3)"}
        """ + "\n";

    private const string Header = """{"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"EUR"}""";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    [Trait("Rule", "A1")]
    [Trait("Rule", "A3")]
    public void Lines_go_to_standard_output_and_findings_and_a_sentence_to_standard_error()
    {
        var journal = tool.File("j.jsonl", Open);
        Assert.Equal(
            new ToolRun(
                0,
                Lines,
                """
                waarschuwing  L1  R1: Tegoed R1 noemt nope, maar er is geen factuur met die sleutel of dat nummer; verbeter het kenmerk of leg de factuur vast.
                2 toerekeningen, samen 1.210,00; er blijft 0,00 aan tegoeden en 10,00 aan facturen open.

                """),
            Tool.Run("allocate", journal));
        Assert.Equal(
            new ToolRun(
                0,
                Lines,
                """
                warning  L1  R1: Credit R1 names nope, but no invoice has that id or number; correct the reference, or record the invoice.
                2 allocations, together 1,210.00; 0.00 of credits and 10.00 of invoices stay open.

                """),
            Tool.Run("allocate", journal, "--language", "en", "--threads", "4"));
    }

    [Theory]
    [InlineData("--strategy by-reference", "2024-02-06 I2 20.00 by-reference (A1)")]
    [InlineData("--strategy same-provider", "2024-02-06 I2 20.00 same-provider (A2)")]
    [InlineData("--strategy oldest-first", "2024-02-06 I1 1200.00 oldest-first (A3)", "2024-02-06 I2 10.00 oldest-first (A3)")]
    [InlineData("--strategy pro-rata", "2024-02-06 I1 1190.16 pro-rata (A4)", "2024-02-06 I2 19.84 pro-rata (A4)")]
    [InlineData("--strategy same-provider,pro-rata", "2024-02-06 I2 20.00 same-provider (A2)", "2024-02-06 I1 1190.00 pro-rata (A4)")]
    [InlineData("--dated-on 2024-03-01 --account P1", "2024-03-01 I2 20.00 by-reference (A1)", "2024-03-01 I1 1190.00 oldest-first (A3)")]
    [InlineData("--date 2024-02-05")]
    [InlineData("--dated-on 2024-02-05")]
    public void Options_ask_for_another_run(string options, params string[] expected)
    {
        var run = Tool.Run(["allocate", tool.File("j.jsonl", Open), .. options.Split(' ')]);
        Assert.Equal(0, run.Code);
        Assert.Equal(expected, Entries(run.Output).Select(made => $"{made.Date:R} {made.Invoice.Value} {made.Amount} {made.By}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    [InlineData("\r\n")]
    public void Appended_to_the_journal_the_lines_are_accepted_and_asking_again_adds_nothing(string end)
    {
        var text = Open.TrimEnd('\n') + end;
        var journal = tool.File("j.jsonl", text);
        var lines = Tool.Run("allocate", journal).Output;
        Assert.Equal((end.Length == 0 ? "\n" : "") + Lines, lines);

        File.AppendAllText(journal, lines);
        Assert.Equal(new ToolRun(0, "8 posten gelezen, niets geweigerd.\n", ""), Tool.Run("check", journal));
        Assert.Equal(
            new ToolRun(0, "", "Niets toe te rekenen: er staat 0,00 aan tegoeden en 10,00 aan facturen open. Waarom, zegt declaratie allocate met --preview.\n"),
            Tool.Run("allocate", journal));
        Assert.Equal(
            "Nothing to allocate: 0.00 of credits and 10.00 of invoices are open. declaratie allocate with --preview tells why.\n",
            Tool.Run("allocate", journal, "--language", "en").Error);
    }

    [Fact]
    public void The_example_year_has_something_to_allocate_and_then_no_more()
    {
        var year = Repository.PathOf("docs/examples/praktijk.jsonl");
        var first = Tool.Run("allocate", year);
        var journal = tool.File("year.jsonl", File.ReadAllText(year) + first.Output);
        var again = Tool.Run("allocate", journal);

        Assert.Equal(0, first.Code);
        Assert.NotEmpty(Entries(first.Output));
        Assert.EndsWith(" posten gelezen, niets geweigerd.\n", Tool.Run("check", journal).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (again.Code, again.Output));
        Assert.StartsWith("Niets toe te rekenen: ", again.Error, StringComparison.Ordinal);
        Assert.Equal(first.Output, Tool.Run("allocate", year, "--threads", "3").Output);
    }

    [Theory]
    [InlineData("auto-allocation", "docs/examples/praktijk.jsonl", "2025-02-28", "2025-02-01", "2025-02-28")]
    [InlineData("auto-allocation", "docs/examples/toerekenen.jsonl", "2024-03-04", "2024-02-01", "2024-02-29")]
    public void The_entry_and_the_lines_give_the_same_report(string type, string path, string date, string from, string to)
    {
        var text = Repository.Read(path);
        var entry = tool.File("entry.jsonl", $$"""{{text}}{"type":"{{type}}","date":"{{date}}"}{{"\n"}}""");
        var lines = tool.File("lines.jsonl", text + Tool.Run("allocate", Repository.PathOf(path)).Output);
        foreach (var mode in (string[])["provider", "patients-provider", "who-got-paid"])
        {
            Assert.Equal(ReportOf(lines), ReportOf(entry));
            Assert.NotEqual(ReportOf(Repository.PathOf(path)), ReportOf(entry));

            ToolRun ReportOf(string journal) => Tool.Run("report", "allocated-payments", journal, "--from", from, "--to", to, "--summarise-by", mode, "--format", "json");
        }

        Assert.Equal("", Tool.Run("allocate", entry).Output);
    }

    [Fact]
    [Trait("Rule", "A8")]
    public void Check_warns_of_what_an_entry_could_not_follow()
    {
        var journal = tool.File("j.jsonl", $$"""{{Repository.Read("docs/examples/toerekenen.jsonl")}}{"type":"auto-allocation","date":"2024-03-04"}{{"\n"}}""");
        Assert.Equal(
            new ToolRun(
                0,
                """
                waarschuwing regel 46  A8  R6: Tegoed R6 noemt 2024-0108, en dat staat op 2 facturen die niet bij elkaar horen; noem de sleutel van de factuur.
                45 posten gelezen, niets geweigerd, 1 waarschuwing.

                """,
                ""),
            Tool.Run("check", journal));
        Assert.StartsWith("warning line 46  A8  R6: Credit R6 names 2024-0108,", Tool.Run("check", journal, "--language", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_journal_has_nothing_to_allocate()
    {
        var journal = tool.File("j.jsonl", Header);
        Assert.Equal(new ToolRun(0, "", "Niets toe te rekenen: er zijn geen ontvangsten en geen facturen.\n"), Tool.Run("allocate", journal));
        Assert.Equal(new ToolRun(0, "", "Nothing to allocate: there are no receipts and no invoices.\n"), Tool.Run("allocate", journal, "--language", "en"));
        Assert.Equal(
            new ToolRun(0, "Voorbeeld van toerekenen\nx\nStrategie: op kenmerk (A1), dan oudste eerst (A3)\n\nNiets toe te rekenen: er zijn geen ontvangsten en geen facturen.\n", ""),
            Tool.Run("allocate", journal, "--preview"));
        Assert.StartsWith(
            "{\"report\":\"allocation-preview\",\"practice\":\"x\",\"date\":null,\"strategy\":[\"by-reference\",\"oldest-first\"],",
            Tool.Run("allocate", journal, "--preview", "--format", "json").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_with_refused_entries_is_not_allocated_unless_they_may_be_left_out()
    {
        var journal = tool.File("j.jsonl", Open + "{\"type\":\"teapot\"}\n");
        var refused = Tool.Run("allocate", journal);
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.StartsWith("regel 8  J2  teapot  ", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("Er is niets toegerekend: herstel het journaal, of laat weg wat geweigerd is met --skip-refused.\n", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was allocated: correct the journal, or leave out what is refused with --skip-refused.\n", Tool.Run("allocate", journal, "--language", "en").Error, StringComparison.Ordinal);

        var json = Tool.Run("allocate", journal, "--preview", "--format", "json");
        Assert.Equal((1, ""), (json.Code, json.Output));
        Assert.StartsWith("{\"entries\":7,\"refused\":[{\"line\":8,", json.Error, StringComparison.Ordinal);

        var skipped = Tool.Run("allocate", journal, "--skip-refused");
        Assert.Equal((0, Lines), (skipped.Code, skipped.Output));
        Assert.StartsWith("Geweigerd en weggelaten (--skip-refused): 1 van 7 posten; declaratie check noemt ze.\n", skipped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_journal_fails()
    {
        var run = Tool.Run("allocate", tool.File("j.jsonl", "teapot\n"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("regel 1  J6", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var journal = tool.File("j.jsonl", Open);
        var before = CultureInfo.CurrentCulture;
        string[][] asks = [["allocate", journal], ["allocate", journal, "--preview"], ["allocate", journal, "--preview", "--format", "json"]];
        var expected = asks.Select(ask => Tool.Run(ask)).ToList();
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberDecimalSeparator = "@";
            strange.NumberFormat.NumberGroupSeparator = "_";
            strange.NumberFormat.NegativeSign = "~";
            strange.DateTimeFormat.DateSeparator = "|";
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, asks.Select(ask => Tool.Run(ask)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal static IEnumerable<Declaratie.Domain.Payments.Allocation> Entries(string lines) =>
        JournalText.Read(new StringBuilder(Header).Append('\n').Append(lines).ToString()).Entries.Cast<Declaratie.Domain.Payments.Allocation>();
}
