using System.Text;
using System.Text.Json;
using Declaratie.Tests.Drawing;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary>Ids and names that would be markup, a formula or a command to the screen, from the journal to the page.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Markup = "<script>alert(1)</script>";
    private const string Formula = "=HYPERLINK(\"http://example.invalid\",\"x\")";
    private const string Screen = "\u001b[31mrood\u0007";

    private static readonly string[] period = ["--from", "2024-02-01", "--to", "2024-02-29"];

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    public static TheoryData<string> Reports => ["allocated-payments", "settlement", "receipts", "open-transactions", "provider-pay", "compare", "explain-figure", "explain-credit", "explain-invoice"];

    [Theory]
    [MemberData(nameof(Reports))]
    [Trait("Threat", "T5")]
    public void A_page_shows_markup_as_text(string report)
    {
        foreach (var hostile in (string[])[Markup, "\"><img src=x onerror=alert(1)>", "'; --", "&lt;b&gt;"])
        {
            var run = Tool.Run([.. Ask(report, hostile), "--format", "html"]);
            Assert.Equal("", run.Error);
            Assert.DoesNotContain("<script", run.Output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", run.Output, StringComparison.OrdinalIgnoreCase);
            if (hostile is Markup)
            {
                Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", run.Output, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Trait("Threat", "T4")]
    public void A_table_and_a_workbook_hold_no_formula(string report)
    {
        foreach (var hostile in (string[])[Formula, "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "|calc"])
        {
            string[] ask = [.. Ask(report, hostile), .. report is "allocated-payments" ? ["--sections", "details"] : Array.Empty<string>()];
            var table = Tool.Run([.. ask, "--format", "csv"]);
            Assert.Equal("", table.Error);
            foreach (var cell in table.Output.Split('\n').SelectMany(line => line.Split(';')).Select(cell => cell.TrimStart('"')))
            {
                Assert.False(cell.Length > 0 && "=@+\t".Contains(cell[0], StringComparison.Ordinal), $"{report}: {cell}");
                Assert.False(cell.StartsWith("-2+", StringComparison.Ordinal), cell);
            }

            var target = tool.File("book.xlsx");
            Assert.Equal("", Tool.Run([.. ask, "--format", "xlsx", "--output", target]).Error);
            var book = XlsxBook.Of(File.ReadAllBytes(target));
            Assert.Empty(book.Errors);
            Assert.False(book.HasFormulas);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Trait("Threat", "T5")]
    public void Text_commands_nothing_to_the_screen_and_programs_get_what_was_written(string report)
    {
        var ask = Ask(report, Screen);
        var text = Tool.Run(ask);
        Assert.Equal("", text.Error);
        Assert.DoesNotContain(text.Output, c => char.IsControl(c) && c is not '\n');
        using var json = JsonDocument.Parse(Tool.Run([.. ask, "--format", "json"]).Output);
        var book = tool.File("book.xlsx");
        Assert.Equal("", Tool.Run([.. ask, "--format", "xlsx", "--output", book]).Error);
        Assert.Empty(XlsxBook.Of(File.ReadAllBytes(book)).Errors);
        Assert.DoesNotContain('\u001b', Tool.Run([.. ask, "--format", "html"]).Output);
    }

    [Fact]
    public void What_is_told_of_an_entry_that_is_refused_commands_nothing_to_the_screen()
    {
        var journal = tool.File("j.jsonl", Journal(Screen) + "\n" + Line(new { type = "receipt", id = Screen, date = "2024-02-06", patient = "nobody" + Screen, provider = Screen, amount = 1 }));
        var run = Tool.Run(["report", "receipts", journal, .. period]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.DoesNotContain(run.Error, c => char.IsControl(c) && c is not '\n');
    }

    [Fact]
    public void A_payor_may_be_called_what_a_label_is_called_in_Dutch()
    {
        var journal = tool.File("j.jsonl", Journal("Onbekend"));
        var run = Tool.Run(["explain", journal, .. period, "--payor", "Onbekend", "--column", "payorInvoices", "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("Onbekend", json.RootElement.GetProperty("cell").GetProperty("payor").GetString());
        Assert.Equal(20.00m, json.RootElement.GetProperty("amount").GetDecimal());
    }

    private string[] Ask(string report, string hostile)
    {
        var journal = tool.File("j.jsonl", Journal(hostile));
        return report switch
        {
            "open-transactions" => ["report", report, journal, "--as-of", "2024-02-29"],
            "provider-pay" => ["report", report, journal, .. period, "--statements", "--rates", tool.File("rates.json", Line(new { advances = "paid", rates = new object[] { new { percent = 45 }, new { provider = hostile, payor = hostile, percent = 50 } } }))],
            "compare" => ["report", report, journal, .. period, "--until-line", "1"],
            "explain-figure" => ["explain", journal, .. period, "--provider", hostile, "--payor", hostile, "--column", "payorInvoices"],
            "explain-credit" => ["explain", journal, "--credit", "R" + hostile],
            "explain-invoice" => ["explain", journal, "--invoice", hostile],
            _ => ["report", report, journal, .. period],
        };
    }

    // Everything is called that, but the receipt: so settlement has a pair, and the payor a figure.
    private static string Journal(string hostile) => string.Join('\n', new[]
    {
        Line(new { format = "declaratie.journal/1", practice = new { name = hostile }, currency = "EUR" }),
        Line(new { type = "provider", id = hostile, name = hostile }),
        Line(new { type = "provider", id = "AG", name = hostile }),
        Line(new { type = "payor", id = hostile, name = hostile }),
        Line(new { type = "patient", id = hostile, name = hostile, provider = hostile }),
        Line(new { type = "invoice", id = hostile, date = "2024-02-06", patient = hostile, provider = hostile, payor = hostile, billedTo = "payor", amount = 50 }),
        Line(new { type = "receipt", id = "R" + hostile, date = "2024-02-06", payor = hostile, provider = "AG", amount = 30, method = hostile }),
        Line(new { type = "allocation", date = "2024-02-06", credit = "R" + hostile, invoice = hostile, amount = 20 }),
    });

    private static string Line(object value) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value));
}
