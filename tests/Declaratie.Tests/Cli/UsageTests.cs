using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary>Help, and what happens when the tool is used wrongly: exit code 2, one sentence on standard error, nothing on standard output.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("report", "allocated-payments", "-h")]
    public void Help_explains_and_gives_examples(params string[] args)
    {
        var run = Tool.Run(args);
        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Help_of_the_report_says_what_the_makers_recommend_and_names_every_option()
    {
        var help = Tool.Run("report", "allocated-payments", "--help").Output;
        Assert.Contains("recommend --summarise-by patients-provider", help, StringComparison.Ordinal);
        foreach (var option in (string[])["--from", "--to", "--provider", "--summarise-by", "--sections", "--hide-advance-payments", "--zero-rows", "--format", "--language", "--output", "--skip-refused"])
        {
            Assert.Contains($"  {option}", help, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("check", "--version")]
    [InlineData("report", "--version")]
    [InlineData("report", "allocated-payments", "--version")]
    public void Version_is_the_version_of_the_tool(params string[] args)
    {
        var run = Tool.Run(args);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("declaratie 0.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "A command is expected: check, status, allocate or report.")]
    [InlineData("teapot", "'teapot' is not a command. A command is expected: check, status, allocate or report.")]
    [InlineData("report", "A command is expected: allocated-payments or worklist.")]
    [InlineData("chek J", "declaratie: 'chek' is not a command. Did you mean 'check'?")]
    [InlineData("report alocated-payment J", "declaratie: 'alocated-payment' is not a command. Did you mean 'allocated-payments'?")]
    [InlineData("--versoin", "declaratie: '--versoin' is not an option. Did you mean '--version'?")]
    [InlineData("check --versoin", "declaratie: '--versoin' is not an option of this command. Did you mean '--version'?")]
    [InlineData("check J --fromat", "'--fromat'. Did you mean '--format'?")]
    [InlineData("check", "Required argument")]
    [InlineData("check J --format", "--format: a value is missing, expected text|json.")]
    [InlineData("check J --format csv", "--format: 'csv' is not one of text, json.")]
    [InlineData("check J --language de", "--language: 'de' is not one of nl, en.")]
    [InlineData("check J K", "'K'")]
    [InlineData("check J --no-such-option", "'--no-such-option'")]
    [InlineData("report allocated-payments J --to 2024-02-29", "--from")]
    [InlineData("report allocated-payments J --from 2024-02-01", "--to")]
    [InlineData("report allocated-payments J --from 2024-02-30 --to 2024-02-29 --language en", "--from: '2024-02-30' is not a date that exists; write it as yyyy-MM-dd")]
    [InlineData("report allocated-payments J --from 1-2-2024 --to 2024-02-29 --language=en", "--from: '1-2-2024' is not a date")]
    [InlineData("report allocated-payments J --from 1-2-2024 --to 2024-02-29", "--from: '1-2-2024' is geen datum die bestaat; schrijf jjjj-mm-dd")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --format html", "--format: 'html' is not one of text, json.")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --sections all", "--sections: 'all' is not one of details, summary, both.")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --summarise-by payor", "--summarise-by: 'payor' is not one of provider, patients-provider, who-got-paid.")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --zero-rows no", "'no'")]
    public void Wrong_usage_names_the_option_and_what_it_may_be(string line, string expected)
    {
        var run = Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_empty_provider_is_wrong_usage() =>
        Refuses(Tool.Report(tool.File("j.jsonl", Tool.Sound), "--provider", ""), "--provider: a provider's id is not empty.");

    [Fact]
    [Trait("Rule", "R1")]
    public void From_after_to_is_wrong_usage() =>
        Refuses(
            Tool.Run("report", "allocated-payments", tool.File("j.jsonl", Tool.Sound), "--from", "2024-03-01", "--to", "2024-02-29", "--language", "en"),
            "--from 2024-03-01 is after --to 2024-02-29");

    [Fact]
    [Trait("Rule", "R5")]
    public void An_unknown_provider_is_wrong_usage() =>
        Refuses(Tool.Report(tool.File("j.jsonl", Tool.Sound), "--provider", "AG", "--provider", "nobody", "--language", "en"), "--provider: 'nobody' does not occur in the journal");

    [Fact]
    public void A_file_that_is_missing_is_named() => Refuses(Tool.Run("check", tool.File("nope.jsonl"), "--language", "en"), "nope.jsonl' does not exist.");

    [Fact]
    public void A_directory_is_no_journal()
    {
        Refuses(Tool.Run("check", tool.Folder, "--language", "en"), "is a directory");
        Refuses(Tool.Report(tool.Folder, "--language", "en"), "is a directory");
    }

    [Fact]
    public void Errors_are_in_Dutch_unless_asked_otherwise()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        Refuses(Tool.Run("check", tool.File("nope.jsonl")), "nope.jsonl' bestaat niet.");
        Refuses(Tool.Run("check", tool.Folder), "is een map");
        Refuses(Tool.Report(journal, "--provider", "nobody"), "--provider: 'nobody' komt niet voor in het journaal");
        Refuses(Tool.Run("report", "allocated-payments", journal, "--from", "2024-03-01", "--to", "2024-02-29"), "--from 2024-03-01 ligt na --to 2024-02-29");
        Refuses(Tool.Report(journal, "--output", journal), "is het journaal zelf");
    }

    [Fact]
    public void A_response_file_is_not_read() => Refuses(Tool.Run("check", "@" + tool.File("args.txt", "--help"), "--language", "en"), "does not exist.");

    [Fact]
    public void An_answer_that_cannot_be_written_ends_in_one_sentence()
    {
        using var full = new FullDisk();
        using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(2, Declaratie.Cli.DeclaratieTool.Run(["check", tool.File("j.jsonl", Tool.Sound)], full, error));
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(2, "check", "no-such-file.jsonl")]
    [InlineData(2, "check", "J", "--format", "csv")]
    [InlineData(2, "teapot")]
    [InlineData(1, "report", "allocated-payments", "J", "--from", "2024-02-01", "--to", "2024-02-29")]
    public void Who_cannot_be_told_still_gets_the_exit_code(int expected, params string[] args)
    {
        var journal = tool.File("j.jsonl", Tool.TooMuch);
        using var output = new MemoryStream();
        using var error = new FullDiskWriter();
        Assert.Equal(expected, Declaratie.Cli.DeclaratieTool.Run([.. args.Select(arg => arg is "J" ? journal : arg)], output, error));
        Assert.Equal(0, output.Length);
    }

    private static void Refuses(ToolRun run, string expected)
    {
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private sealed class FullDiskWriter : StringWriter
    {
        public FullDiskWriter()
            : base(System.Globalization.CultureInfo.InvariantCulture)
        {
        }

        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new ObjectDisposedException("standard error");

        public override void Write(char[] buffer, int index, int count) => throw new UnauthorizedAccessException();
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
