using System.Text;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary>Several journals are a group: the reports add up, in whatever order the files are given, and what is refused says in which file.</summary>
[Trait("Threat", "T9")]
public sealed class GroupToolTests : IDisposable
{
    private static readonly LocalDate first = new(2024, 2, 1);
    private static readonly LocalDate last = new(2024, 2, 29);

    private static readonly string[] period = ["--from", "2024-02-01", "--to", "2024-02-29"];

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Allocated_payments_of_a_group()
    {
        var south = South();
        foreach (var providers in (string[][])[[], ["AG"], ["ZUID", "AG"]])
        {
            var spec = new AllocatedPaymentsSpec { From = first, To = last, Providers = [.. providers.Select(id => new Declaratie.Domain.ProviderId(id))] };
            var report = AllocatedPaymentsReport.OfGroup([ReportedExample.Ledger, ReportedExample.LedgerOf(south)], spec);
            InAnyOrder(
                ["report", "allocated-payments"], south, [.. period, .. providers.SelectMany(id => new[] { "--provider", id })],
                (format, language, output) => ReportDrawing.Write(report, format, language, output), ReportFormat.Csv);
        }
    }

    [Fact]
    public void Open_transactions_of_a_group()
    {
        var south = South();
        var report = OpenTransactionsReport.Merge(ReportedExample.Ledger.OpenTransactions(last), ReportedExample.LedgerOf(south).OpenTransactions(last));
        Assert.Contains(report.Debits, debit => debit.Number == "F1");
        InAnyOrder(["report", "open-transactions"], south, ["--as-of", "2024-02-29"], (format, language, output) => ReportDrawing.Write(report, format, language, output));
    }

    [Fact]
    public void Settlement_and_receipts_of_a_group()
    {
        var south = South();
        var other = ReportedExample.LedgerOf(south);
        var settlement = SettlementReport.Merge(ReportedExample.Ledger.Settlement(first, last), other.Settlement(first, last));
        InAnyOrder(["report", "settlement"], south, period, (format, language, output) => ReportDrawing.Write(settlement, format, language, output));
        var receipts = ReceiptsReport.Merge(ReportedExample.Ledger.Receipts(first, last), other.Receipts(first, last));
        InAnyOrder(["report", "receipts"], south, period, (format, language, output) => ReportDrawing.Write(receipts, format, language, output));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Provider_pay_of_a_group_has_rates_for_providers_of_one_practice()
    {
        const string rates = """{"advances":"paid","rates":[{"percent":45.0},{"provider":"ZUID","percent":60.0},{"provider":"SD","percent":50.0}]}""";
        var south = South();
        var spec = new ProviderPaySpec { From = first, To = last, Rates = ProviderRatesJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(rates))).Value, RatesAreShared = true, Statements = true };
        var report = ProviderPayReport.Merge(ReportedExample.Ledger.ProviderPay(spec).Value!, ReportedExample.LedgerOf(south).ProviderPay(spec).Value!);
        InAnyOrder(
            ["report", "provider-pay"], south, [.. period, "--statements", "--rates", tool.File("rates.json", rates)],
            (format, language, output) => ReportDrawing.Write(report, format, language, output));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void A_rate_that_no_practice_of_the_group_knows_is_a_slip_unless_the_rates_are_shared()
    {
        var rates = tool.File("rates.json", """{"advances":"paid","rates":[{"percent":45.0},{"provider":"ZUIT","percent":60.0},{"payor":"Onbekend","percent":1.0},{"provider":"SD","payor":"MAAS","percent":50.0}]}""");
        string[] ask = ["report", "provider-pay", ReportedExample.Journal, South(), .. period, "--rates", rates];
        var run = Tool.Run(ask);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            "geweigerd  R50  rates[1].provider: Er is geen behandelaar ZUIT in een van de journalen; verbeter het percentage of neem het weg.\n"
            + "geweigerd  R50  rates[2].payor: Er is geen betaler Onbekend in een van de journalen; verbeter het percentage of neem het weg.\n"
            + "Dienen de percentages ook voor andere praktijken, zeg het met --shared-rates.\n",
            run.Error);
        Assert.Equal((0, ""), (Tool.Run([.. ask, "--shared-rates"]).Code, Tool.Run([.. ask, "--shared-rates"]).Error));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Rows_without_a_rate_are_named_once_for_the_whole_group()
    {
        var rates = tool.File("rates.json", """{"advances":"paid","rates":[{"provider":"ZUID","percent":45.0}]}""");
        var run = Tool.Run(["report", "provider-pay", tool.File("n.jsonl", Tool.Sound), tool.File("m.jsonl", Tool.Sound), South(), .. period, "--rates", rates]);
        Assert.Equal(1, run.Code);
        Assert.Equal("geweigerd  R50  AG Private|geweigerd  R50  AG Unknown", string.Join('|', run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0])));
    }

    [Fact]
    public void Refusals_say_in_which_file_and_all_of_them_are_told()
    {
        var (good, bad, worse) = (tool.File("good.jsonl", Tool.Sound), tool.File("bad.jsonl", Tool.TooMuch), tool.File("worse.jsonl", "hello"));
        var run = Tool.Run(["report", "receipts", bad, good, tool.File("bad2.jsonl", Tool.TooMuch), .. period, "--output", tool.File("out.txt")]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            $"In '{bad}':\n{Tool.Run("check", bad).Output}In '{tool.File("bad2.jsonl")}':\n{Tool.Run("check", bad).Output}"
            + "Er is geen verslag gemaakt: herstel het journaal, of laat weg wat geweigerd is met --skip-refused.\n",
            run.Error);
        Assert.False(File.Exists(tool.File("out.txt")));
        var skipped = Tool.Run(["report", "receipts", good, bad, .. period, "--skip-refused", "--language", "en"]);
        Assert.Equal((0, $"'{bad}': Refused and left out (--skip-refused): 2 of 7 entries; declaratie check names them.\n"), (skipped.Code, skipped.Error));
        var none = Tool.Run(["report", "receipts", good, worse, .. period, "--skip-refused"]);
        Assert.Equal((2, ""), (none.Code, none.Output));
        Assert.StartsWith($"In '{worse}':\nregel 1  J6  ", none.Error, StringComparison.Ordinal);
        var programs = Tool.Run(["report", "receipts", good, bad, .. period, "--format", "json"]);
        using var json = System.Text.Json.JsonDocument.Parse(programs.Error);
        Assert.Equal(bad, json.RootElement.GetProperty("journal").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("refused").GetArrayLength());
    }

    [Fact]
    public void No_journal_of_the_group_is_the_output()
    {
        var (north, south) = (tool.File("north.jsonl", Tool.Sound), South());
        File.CreateSymbolicLink(tool.File("link"), south);
        foreach (var target in (string[])[north, south, tool.File("link")])
        {
            var run = Tool.Run(["report", "receipts", north, south, .. period, "--output", target]);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.EndsWith("' is een bestand dat hiervoor wordt gelezen; een verslag zou het vervangen.\n", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Tool.Sound, File.ReadAllText(north));
    }

    // Another practice with the same names in it, a provider of its own, and something of every kind.
    private string South() => tool.File(
        "south.jsonl",
        """
        {"format":"declaratie.journal/1","practice":{"name":"Praktijk Zuid"},"currency":"EUR"}
        {"type":"provider","id":"ZUID","name":"Z. Uid"}
        {"type":"provider","id":"AG","name":"A. de Groot"}
        {"type":"patient","id":"P0011","name":"Visser","provider":"AG"}
        {"type":"receipt","id":"R1","date":"2024-02-06","patient":"P0011","provider":"AG","amount":30.00,"method":"pin"}
        {"type":"invoice","id":"I1","date":"2024-02-06","patient":"P0011","provider":"ZUID","amount":25.00}
        {"type":"allocation","date":"2024-02-06","credit":"R1","invoice":"I1","amount":25.00}
        {"type":"invoice","id":"F1","date":"2024-02-07","patient":"P0011","provider":"ZUID","amount":12.00}
        """);

    private void InAnyOrder(string[] command, string south, string[] options, Action<ReportFormat, ReportLanguage, Stream> draw, params ReportFormat[] without)
    {
        foreach (var format in Enum.GetValues<ReportFormat>().Except(without))
        {
            using var expected = new MemoryStream();
            draw(format, ReportLanguage.English, expected);
            foreach (var files in (string[][])[[ReportedExample.Journal, south], [south, ReportedExample.Journal]])
            {
                var target = tool.File("drawn");
                var run = Tool.Run([.. command, .. files, .. options, "--format", format.ToString().ToLowerInvariant(), "--language", "en", "--output", target]);
                Assert.Equal(new ToolRun(0, "", ""), run);
                Assert.Equal(expected.ToArray(), File.ReadAllBytes(target));
            }
        }
    }
}
