using System.Text.Json;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>report allocated-payments</c>: what is printed, where, and what a refused entry means for it.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void By_default_it_is_Dutch_text_with_details_and_summary_by_provider()
    {
        var run = Tool.Report(tool.File("j.jsonl", Tool.Sound));
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.StartsWith("Toegerekende betalingen\nPraktijk De Linde\nPeriode: 01-02-2024 t/m 29-02-2024\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nDetails\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nTotaal AG  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_option_reaches_the_question()
    {
        var run = Tool.Report(
            tool.File("j.jsonl", Tool.Sound),
            "--provider", "AG", "--provider", "AG", "--summarise-by", "patients-provider", "--sections", "summary", "--hide-advance-payments", "--zero-rows", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.StartsWith(
            """{"report":"allocated-payments","practice":"Praktijk De Linde","from":"2024-02-01","to":"2024-02-29","providers":["AG"],"summariseBy":"patients-provider","hideAdvancePayments":true,"zeroRows":true,""",
            run.Output,
            StringComparison.Ordinal);
        Assert.False(json.RootElement.TryGetProperty("detail", out _));
    }

    [Fact]
    public void The_language_is_the_reader_s_choice() =>
        Assert.StartsWith("Allocated Payments\n", Tool.Report(tool.File("j.jsonl", Tool.Sound), "--language", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void A_journal_with_refused_entries_gives_no_report_but_the_list_of_check_on_standard_error()
    {
        var journal = tool.File("j.jsonl", Tool.TooMuch);
        var run = Tool.Report(journal);
        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith(Tool.Run("check", journal).Output, run.Error, StringComparison.Ordinal);
        Assert.Equal(Tool.Run("check", journal, "--format", "json").Output, Tool.Report(journal, "--format", "json").Error);
    }

    [Fact]
    public void Skip_refused_leaves_out_what_is_refused_and_says_how_much()
    {
        var whole = Tool.Report(tool.File("sound.jsonl", Tool.Sound));
        var skipped = Tool.Report(tool.File("j.jsonl", Tool.TooMuch), "--skip-refused");
        Assert.Equal(0, skipped.Code);
        Assert.Equal(whole.Output, skipped.Output);
        Assert.Contains("2 van 7 posten", skipped.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "J6")]
    public void What_is_no_journal_gives_no_report_even_if_refusals_are_skipped()
    {
        var run = Tool.Report(tool.File("j.jsonl", "{}"), "--skip-refused");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith("regel 1  J6  -  ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_without_anything_in_the_period_says_so()
    {
        var run = Tool.Run("report", "allocated-payments", tool.File("j.jsonl", Tool.Sound), "--from", "2023-01-01", "--to", "2023-01-31", "--language", "en");
        Assert.Equal(0, run.Code);
        Assert.Contains("There is nothing in this period", run.Output, StringComparison.Ordinal);
    }
}
