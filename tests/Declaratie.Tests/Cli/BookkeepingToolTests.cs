using Declaratie.Tests.Cases;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>bookkeeping</c> on the command line.</summary>
public sealed class BookkeepingToolTests : IDisposable
{
    private static readonly string Example = Repository.PathOf("docs/examples/fysio.jsonl");

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("bookkeeping J", "--month ontbreekt: geef --month yyyy-MM.")]
    [InlineData("bookkeeping J --month 2024-13", "--month: '2024-13' is geen maand; schrijf jjjj-mm, bijvoorbeeld 2024-03.")]
    [InlineData("bookkeeping J --month 2024-3 --language en", "--month: '2024-3' is not a month; write it as yyyy-MM, for example 2024-03.")]
    [InlineData("bookkeeping J --month 0000-01 --language en", "--month: '0000-01' is not a month")]
    [InlineData("bookkeeping J --month 2024-03 --format pdf", "--format: 'pdf' is niet een van text, xaf, yuki, csv.")]
    [InlineData("bookkeeping J --month 2024-03 --format csv --tax-number 1", "--tax-number hoort bij --format xaf.")]
    [InlineData("bookkeeping J --month 2024-03 --format xaf --vat-type 1 --language en", "--vat-type belongs to --format yuki.")]
    [InlineData("bookkeeping J --month 2024-03 --format xaf --tax-number 1234567890123456789012345678901", "--tax-number: hoogstens 30 letters, cijfers,")]
    [InlineData("bookkeeping J --month 2024-03 --format xaf --company-number <1> --language en", "--company-number: at most 35 letters, digits,")]
    [InlineData("bookkeeping J --month 2024-03 --patient-names", "--patient-names hoort bij --format xaf|yuki|csv.")]
    [InlineData("bookkeeping J --month 2024-03 --run 0", "--run: '0' is geen heel getal vanaf 1.")]
    public void Wrong_usage_names_the_option_and_what_it_may_be(string line, string expected)
    {
        var run = Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Help_says_that_Yuki_is_experimental()
    {
        var run = Tool.Run("bookkeeping", "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains("yuki (sales invoices) is EXPERIMENTAL", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_with_refused_entries_is_not_handed_over_unless_they_may_be_left_out()
    {
        var journal = ClaimCases.JournalOf("W19b");
        var refused = Tool.Run("bookkeeping", journal, "--month", "2024-03", "--format", "xaf");
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains("C35", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("Er is niets doorgeboekt: herstel het journaal, of laat weg wat geweigerd is met --skip-refused.\n", refused.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("bookkeeping", journal, "--month", "2024-03", "--format", "xaf", "--skip-refused").Code);
    }

    [Fact]
    public void What_cannot_be_read_has_exit_code_2()
    {
        Assert.Equal(2, Tool.Run("bookkeeping", tool.File("none.jsonl"), "--month", "2024-03").Code);
        Assert.Equal(2, Tool.Run("bookkeeping", tool.File("no.jsonl", "{}\n"), "--month", "2024-03").Code);
    }

    [Theory]
    [InlineData("nl", "geweigerd  C66  8000: Rekening 8000 staat voor Debiteuren zorgverzekeraars (account.debtors-insurers) en voor Omzet (account.revenue); geef een van beide een ander nummer.")]
    [InlineData("en", "refused  C66  8000: Account 8000 stands for Debtors insurers (account.debtors-insurers) and for Revenue (account.revenue); give one of them another number.")]
    [Trait("Rule", "C66")]
    public void An_account_of_two_types_is_refused(string language, string expected)
    {
        var journal = tool.File("j.jsonl", Tool.Sound + "\n{\"type\":\"setting\",\"name\":\"account.debtors-insurers\",\"value\":\"8000\"}\n");
        Assert.Equal(new ToolRun(1, "", expected + Environment.NewLine), Tool.Run("bookkeeping", journal, "--month", "2024-03", "--format", "xaf", "--language", language));
    }

    [Fact]
    public void An_empty_account_number_is_no_setting()
    {
        var journal = tool.File("j.jsonl", Tool.Sound + "\n{\"type\":\"setting\",\"name\":\"account.revenue\",\"value\":\"\"}\n");
        Assert.Contains("J5", Tool.Run("bookkeeping", journal, "--month", "2024-03").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xaf")]
    [InlineData("yuki")]
    [InlineData("csv")]
    [InlineData("text")]
    public void The_answer_can_go_to_a_file(string format)
    {
        var file = tool.File("answer");
        string[] ask = ["bookkeeping", Example, "--month", "2024-02", "--format", format];
        Assert.Equal((0, ""), (Tool.Run([.. ask, "--output", file]).Code, Tool.Run([.. ask, "--output", file]).Output));
        Assert.Equal(Tool.Run(ask).Output, File.ReadAllText(file).Insert(0, format == "csv" ? "\uFEFF" : ""));
    }

    [Fact]
    public void A_month_that_was_not_collected_is_told_apart()
    {
        var run = Tool.Run("bookkeeping", ClaimCases.JournalOf("W06"), "--month", "2024-04", "--format", "csv", "--language", "en");
        Assert.StartsWith("2024-04 is not collected yet: this file has what would be collected, and more may come." + Environment.NewLine, run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    [Trait("Threat", "T2")]
    public void Patients_have_no_name_in_a_file_unless_asked()
    {
        string[] ask = ["bookkeeping", Example, "--month", "2024-02", "--format", "xaf"];
        Assert.DoesNotContain("De Boer", Tool.Run(ask).Output, StringComparison.Ordinal);
        Assert.Contains("De Boer", Tool.Run([.. ask, "--patient-names"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_made_today_unless_said_otherwise() =>
        Assert.Contains("<dateCreated>2024-03-01</dateCreated>", Tool.Run("bookkeeping", Example, "--month", "2024-02", "--format", "xaf", "--created", "2024-03-01").Output, StringComparison.Ordinal);
}
