using Declaratie.Tests.Cases;
using Declaratie.Tests.Cli;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Bookkeeping;

/// <summary>W19 and W20 down to the bytes of the file; read the golden files before renewing them (UPDATE_DOCS=1).</summary>
public sealed class HandOverTests
{
    // W19: March has 3 transactions, 6 lines and 263.50 on both sides; April 191.50, and debtors owe 11.50 less.
    [Theory]
    [InlineData("W19b", "2024-03", "xaf", "<linesCount>6</linesCount>", "<totalDebit>263.50</totalDebit>", "<totalCredit>263.50</totalCredit>")]
    [InlineData("W19d", "2024-04", "xaf", "<linesCount>7</linesCount>", "<totalDebit>191.50</totalDebit>", "<totalCredit>191.50</totalCredit>")]
    [InlineData("W19d", "2024-04", "yuki", "<SalesPrice>-1.50</SalesPrice>")]
    [InlineData("W19d", "2024-04", "csv", ";101,50")]
    [InlineData("W19d", "2024-04", "text", "totaal: -11,50")]
    [InlineData("W20a", "2024-02", "xaf", "<trDt>2024-02-06</trDt>")]
    [InlineData("W20b", "2023-12", "xaf", "<trDt>2023-12-15</trDt>")]
    [InlineData("W20c", "2024-02", "xaf", "<trDt>2024-02-06</trDt>")]
    [Trait("Rule", "C36")]
    [Trait("Rule", "C58")]
    [Trait("Rule", "K11")]
    public void A_scenario_gives_this_file(string scenario, string month, string format, params string[] told)
    {
        var run = HandOver(scenario, month, format);
        Assert.Equal(0, run.Code);
        Assert.All(told, words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        PrintedPage.Check($"tests/Declaratie.Tests/Bookkeeping/Golden/{scenario}-{month}.{(format == "csv" ? "csv" : format == "text" ? "txt" : $"{format}.xml")}", run.Output.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    // "A second run of March finds 0 documents"; the first can still be had.
    [Fact]
    [Trait("Rule", "C36")]
    public void A_second_run_of_March_finds_nothing_and_the_first_stays_as_it_was()
    {
        var (march, again) = (HandOver("W19b", "2024-03", "xaf"), HandOver("W19d", "2024-03", "xaf"));
        Assert.Contains("<linesCount>0</linesCount>", again.Output, StringComparison.Ordinal);
        Assert.Contains("2024-03 heeft niets om door te boeken; het bestand is leeg.", again.Error, StringComparison.Ordinal);
        Assert.Equal(march.Output, HandOver("W19d", "2024-03", "xaf", "--run", "1").Output);
    }

    [Fact]
    [Trait("Rule", "C58")]
    public void The_date_of_a_credit_decides_its_month()
    {
        Assert.Contains("C2024-0001", HandOver("W20a", "2024-02", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("C2024-0001", HandOver("W20a", "2023-12", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("C2023-0001", HandOver("W20b", "2023-12", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("C2023-0001", HandOver("W20b", "2024-02", "csv").Output, StringComparison.Ordinal);
    }

    private static ToolRun HandOver(string scenario, string month, string format, params string[] more) => Tool.Run(
        ["bookkeeping", ClaimCases.JournalOf(scenario), "--month", month, "--format", format, "--skip-refused", .. format == "xaf" ? (string[])["--created", "2024-05-02"] : [], .. more]);
}
