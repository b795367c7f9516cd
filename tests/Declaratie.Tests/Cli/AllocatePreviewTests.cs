using System.Text.Json;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>allocate --preview</c> and <c>allocate --anew</c>.</summary>
public sealed class AllocatePreviewTests : IDisposable
{
    private const string Dutch =
        """
        Voorbeeld van toerekenen
        Praktijk De Linde
        Stukken t/m 29-02-2024
        Strategie: op kenmerk (A1)
        Rekening: P1
        Alle toerekeningen op 01-03-2024
        Kruislings: ook facturen aan de andere kant (A5)

        1 toerekening, 20,00; er blijft 1.190,00 aan tegoeden en 1.200,00 aan facturen open.

        Per strategie (1)
        =================
        Strategie        Toerekeningen  Bedrag
        --------------------------------------
        op kenmerk (A1)              1   20,00

        Per rekening (1)
        ================
        Rekening Soort    Toerekeningen  op kenmerk (A1)  Totaal
        --------------------------------------------------------
        P1       patiënt              1            20,00   20,00

        Toerekeningen (1)
        =================
        Rekening Datum      Tegoed Factuur  Bedrag Strategie
        ----------------------------------------------------------
        P1       01-03-2024 R1     I2        20,00 op kenmerk (A1)

        Waarom iets open blijft (1)
        ===========================
        Reden               Tegoeden    Bedrag  Facturen    Bedrag
        ----------------------------------------------------------
        strategie houdt op         1  1.190,00         1  1.200,00

        strategie houdt op: de gevraagde strategieën gaan niet verder: niet genoemd, of van een andere behandelaar.

        Open tegoeden (1)
        =================
        Rekening Datum      Tegoed      Open Reden
        -------------------------------------------------------
        P1       06-02-2024 R1      1.190,00 strategie houdt op

        Open facturen (1)
        =================
        Rekening Datum      Factuur      Open Reden
        --------------------------------------------------------
        P1       01-02-2024 I1       1.200,00 strategie houdt op

        Bevindingen (1)
        ===============
        L1:   Tegoed R1 noemt nope, maar er is geen factuur met die sleutel of dat nummer; verbeter het kenmerk of leg de
              factuur vast.

        """;

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_preview_for_people_says_what_who_and_why_not()
    {
        var run = Tool.Run(
            "allocate", tool.File("j.jsonl", AllocateTests.Open), "--preview", "--strategy", "by-reference", "--date", "2024-02-29", "--account", "P1", "--dated-on", "2024-03-01", "--cross-billing");
        Assert.Equal(new ToolRun(0, Dutch, ""), run);
    }

    [Fact]
    public void A_preview_writes_nothing_and_agrees_with_the_lines()
    {
        var example = Repository.PathOf("docs/examples/praktijk.jsonl");
        var lines = AllocateTests.Entries(Tool.Run("allocate", example).Output).ToList();
        using var preview = JsonDocument.Parse(Tool.Run("allocate", example, "--preview", "--format", "json").Output);
        var root = preview.RootElement;

        Assert.Equal(lines.Count, root.GetProperty("count").GetInt32());
        Assert.Equal(lines.Sum(line => line.Amount.Euros), root.GetProperty("total").GetDecimal());
        Assert.Equal(
            lines.Select(line => $"{line.Date:R} {line.Credit.Value} {line.Invoice.Value} {line.Amount} {line.By}"),
            Rows(root, "allocations").Select(row => $"{Text(row, "date")} {Text(row, "credit")} {Text(row, "invoice")} {row.GetProperty("amount").GetRawText()} {Text(row, "strategy")} ({Text(row, "rule")})"),
            StringComparer.Ordinal);
        Assert.Equal(lines.Sum(line => line.Amount.Euros), Sum(root, "strategies", "amount"));
        Assert.Equal(lines.Sum(line => line.Amount.Euros), Sum(root, "accounts", "total"));
        Assert.Equal(lines.Count, (int)Sum(root, "accounts", "count"));
        Assert.Equal(root.GetProperty("openCredits").GetDecimal(), Rows(root, "open").Where(row => Text(row, "credit") is not null).Sum(row => row.GetProperty("open").GetDecimal()));
        Assert.Equal(root.GetProperty("openInvoices").GetDecimal(), Rows(root, "open").Where(row => Text(row, "invoice") is not null).Sum(row => row.GetProperty("open").GetDecimal()));
        Assert.Equal(root.GetProperty("openCredits").GetDecimal(), Sum(root, "openReasons", "creditAmount"));
        Assert.Equal(root.GetProperty("openInvoices").GetDecimal(), Sum(root, "openReasons", "invoiceAmount"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_limit_shortens_the_tables_and_no_total(int limit)
    {
        var journal = tool.File("j.jsonl", AllocateTests.Open);
        var text = Tool.Run("allocate", journal, "--preview", "--language", "en", "--limit", $"{limit}").Output;
        using var json = JsonDocument.Parse(Tool.Run("allocate", journal, "--preview", "--format", "json", "--limit", $"{limit}").Output);

        Assert.Contains("\n2 allocations, together 1,210.00; 0.00 of credits and 10.00 of invoices stay open.\n", text, StringComparison.Ordinal);
        Assert.Contains("\nAllocations (2)\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n… and {2 - limit} more\n", text, StringComparison.Ordinal);
        Assert.Equal(limit, json.RootElement.GetProperty("limit").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("count").GetInt32());
        Assert.Equal(2, Rows(json.RootElement, "strategies").Count());
        Assert.Single(Rows(json.RootElement, "openReasons"));
        Assert.All((string[])["accounts", "allocations", "open", "findings"], name => Assert.Equal(limit, Rows(json.RootElement, name).Count()));
    }

    [Fact]
    public void Every_account_kind_and_both_sides_are_named()
    {
        using var json = JsonDocument.Parse(Tool.Run("allocate", Repository.PathOf("docs/examples/toerekenen.jsonl"), "--preview", "--format", "json").Output);
        Assert.Equal(
            ["gezin-visser family", "bos patient", "dekker patient", "evers patient", "smit patient", "DUIN payor"],
            Rows(json.RootElement, "accounts").Select(row => $"{Text(row, "account")} {Text(row, "kind")}"),
            StringComparer.Ordinal);
        Assert.Equal(
            ["aarts R8  OtherSide", "DUIN  T1 OtherSide"],
            Rows(json.RootElement, "open").Where(row => Text(row, "reason") is "OtherSide").Select(row => $"{Text(row, "account")} {Text(row, "credit")} {Text(row, "invoice")} {Text(row, "reason")}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void An_invoice_that_is_nobody_s_has_no_account()
    {
        var journal = tool.File(
            "j.jsonl",
            """
            {"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"EUR"}
            {"type":"provider","id":"AG","name":"A. de Groot"}
            {"type":"invoice","id":"I1","date":"2024-02-01","provider":"AG","amount":12.00}

            """);
        var text = Tool.Run("allocate", journal, "--preview", "--language", "en");
        using var json = JsonDocument.Parse(Tool.Run("allocate", journal, "--preview", "--format", "json").Output);

        Assert.Contains("2024-02-01 I1       12.00 no money\n", text.Output, StringComparison.Ordinal);
        Assert.Equal("{\"account\":null,\"kind\":null,\"date\":\"2024-02-01\",\"credit\":null,\"invoice\":\"I1\",\"open\":12.00,\"reason\":\"NoMoney\"}", Rows(json.RootElement, "open").Single().GetRawText());
    }

    [Fact]
    [Trait("Rule", "A10")]
    public void A_credit_is_allocated_anew_once()
    {
        var journal = tool.File("j.jsonl", AllocateTests.Open);
        File.AppendAllText(journal, Tool.Run("allocate", journal, "--strategy", "oldest-first").Output);
        string[] ask = ["allocate", journal, "--anew", "R1", "--dated-on", "2024-02-29", "--strategy", "same-provider,oldest-first"];
        var run = Tool.Run(ask);

        Assert.Equal(
            new ToolRun(
                0,
                """
                {"type":"deallocation","date":"2024-02-29","credit":"R1","invoice":"I1","amount":10.00,"by":"anew (A10)"}
                {"type":"allocation","date":"2024-02-29","credit":"R1","invoice":"I2","amount":10.00,"by":"anew (A10)"}

                """,
                "1 toerekening teruggedraaid, 10,00; 1 toerekening, 10,00; van tegoed R1 blijft 0,00 open.\n"),
            run);

        File.AppendAllText(journal, run.Output);
        Assert.EndsWith("niets geweigerd.\n", Tool.Run("check", journal).Output, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "", "Niets te veranderen: tegoed R1 is al zo toegerekend; er staat 0,00 van open.\n"), Tool.Run(ask));
        Assert.Equal("Nothing to change: credit R1 is allocated like this already; 0.00 of it is open.\n", Tool.Run([.. ask, "--language", "en"]).Error);
    }

    [Fact]
    [Trait("Rule", "L7")]
    public void A_day_before_the_allocations_is_refused()
    {
        var journal = tool.File("j.jsonl", AllocateTests.Open);
        File.AppendAllText(journal, Tool.Run("allocate", journal, "--dated-on", "2024-03-01").Output);
        var run = Tool.Run("allocate", journal, "--anew", "R1", "--dated-on", "2024-02-29", "--language", "en");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith("refused  L7  R1: ", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement.ArrayEnumerator Rows(JsonElement root, string name) => root.GetProperty(name).EnumerateArray();

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private static decimal Sum(JsonElement root, string name, string field) => Rows(root, name).Sum(row => row.GetProperty(field).GetDecimal());
}
