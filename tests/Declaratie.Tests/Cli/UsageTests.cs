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
    [InlineData("", "Een opdracht wordt verwacht: check, status, allocate, report, explain, sessions, bookkeeping, ei, codes of conformance.", "declaratie: A command is expected: check, status, allocate, report, explain, sessions, bookkeeping, ei, codes or conformance.")]
    [InlineData("teapot", "'teapot' is geen opdracht. Een opdracht wordt verwacht: check, status, allocate, report, explain, sessions, bookkeeping, ei, codes of conformance.", "'teapot' is not a command. A command is expected: check, status, allocate, report, explain, sessions, bookkeeping, ei, codes or conformance.")]
    [InlineData("report", "Een opdracht wordt verwacht: allocated-payments, open-transactions, provider-pay, settlement, receipts, claims, compare, worklist of sessions.", "declaratie: A command is expected: allocated-payments, open-transactions, provider-pay, settlement, receipts, claims, compare, worklist or sessions.")]
    [InlineData("chek J", "declaratie: 'chek' is geen opdracht. Is 'check' bedoeld?", "declaratie: 'chek' is not a command. Did you mean 'check'?")]
    [InlineData("report alocated-payment J", "declaratie: 'alocated-payment' is geen opdracht. Is 'allocated-payments' bedoeld?", "declaratie: 'alocated-payment' is not a command. Did you mean 'allocated-payments'?")]
    [InlineData("--versoin", "declaratie: '--versoin' is geen optie. Is '--version' bedoeld?", "declaratie: '--versoin' is not an option. Did you mean '--version'?")]
    [InlineData("check --versoin", "declaratie: '--versoin' is geen optie van deze opdracht. Is '--version' bedoeld?", "declaratie: '--versoin' is not an option of this command. Did you mean '--version'?")]
    [InlineData("check J --fromat", "declaratie: '--fromat' is geen optie van deze opdracht. Is '--format' bedoeld?", "declaratie: '--fromat' is not an option of this command. Did you mean '--format'?")]
    [InlineData("check", "declaratie: JOURNAL ontbreekt: geef de naam van een bestand.", "declaratie: JOURNAL is missing: give the name of a file.")]
    [InlineData("report compare", "declaratie: FILE ontbreekt: geef de naam van een bestand.", "declaratie: FILE is missing: give the name of a file.")]
    [InlineData("check J --format", "--format: een waarde ontbreekt, verwacht is text|json.", null)]
    [InlineData("check --language en J --format", null, "--format: a value is missing, expected text|json.")]
    [InlineData("check J --format csv", "--format: 'csv' is niet een van text, json.", "--format: 'csv' is not one of text, json.")]
    [InlineData("check J --format text --format json", "declaratie: --format is meer dan eens gegeven; geef het één keer.", "declaratie: --format is given more than once; give it once.")]
    [InlineData("check J --language de", "--language: 'de' is niet een van nl, en.", null)]
    [InlineData("check J K", "declaratie: 'K' is er een te veel: zoveel bestanden neemt deze opdracht niet.", "declaratie: 'K' is one too many: this command does not take that many files.")]
    [InlineData("report compare J K L", "declaratie: 'L' is er een te veel", "declaratie: 'L' is one too many")]
    [InlineData("sessions", "Een opdracht wordt verwacht: what-if.", "declaratie: A command is expected: what-if.")]
    [InlineData("sessions what-if J --indication I1 --date 2024-02-30", "--date: '2024-02-30'", "--date: '2024-02-30'")]
    [InlineData("report sessions J --month 2024-3", "--month: '2024-3' is geen maand (yyyy-MM).", "--month: '2024-3' is not a month (yyyy-MM).")]
    [InlineData("explain J K", "declaratie: 'K' is er een te veel", "declaratie: 'K' is one too many")]
    [InlineData("check J --no-such-option", "declaratie: '--no-such-option' is geen optie van deze opdracht.", "declaratie: '--no-such-option' is not an option of this command.")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --no-such-option", "declaratie: '--no-such-option' is geen optie van deze opdracht.", "declaratie: '--no-such-option' is not an option of this command.")]
    [InlineData("report allocated-payments J --to 2024-02-29", "declaratie: --from ontbreekt: geef --from yyyy-MM-dd.", "declaratie: --from is missing: give --from yyyy-MM-dd.")]
    [InlineData("report allocated-payments J --from 2024-02-01", "declaratie: --to ontbreekt", "declaratie: --to is missing")]
    [InlineData("report open-transactions J", "declaratie: --as-of ontbreekt", "declaratie: --as-of is missing")]
    [InlineData("report provider-pay J --from 2024-02-01 --to 2024-02-29", "declaratie: --rates ontbreekt: geef --rates FILE.", "declaratie: --rates is missing: give --rates FILE.")]
    [InlineData("report allocated-payments J --from 2024-02-30 --to 2024-02-29", "--from: '2024-02-30' is geen datum die bestaat; schrijf jjjj-mm-dd", "--from: '2024-02-30' is not a date that exists; write it as yyyy-MM-dd")]
    [InlineData("report allocated-payments J --from 1-2-2024 --to 2024-02-29", "--from: '1-2-2024' is geen datum die bestaat", "--from: '1-2-2024' is not a date")]
    [InlineData("report settlement J --from 2024-02-01 --to 2023-02-29", "--to: '2023-02-29' is geen datum die bestaat", "--to: '2023-02-29' is not a date")]
    [InlineData("report open-transactions J --as-of today", "--as-of: 'today' is geen datum die bestaat", "--as-of: 'today' is not a date")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --format pdf", "--format: 'pdf' is niet een van text, json, csv, html, xlsx.", "--format: 'pdf' is not one of text, json, csv, html, xlsx.")]
    [InlineData("report worklist J --as-of 2024-02-01 --format html", "--format: 'html' is niet een van text, json.", "--format: 'html' is not one of text, json.")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --sections all", "--sections: 'all' is niet een van details, summary, both.", "--sections: 'all' is not one of details, summary, both.")]
    [InlineData("report allocated-payments J --from 2024-02-01 --to 2024-02-29 --summarise-by payor", "--summarise-by: 'payor' is niet een van provider, patients-provider, who-got-paid.", "--summarise-by: 'payor' is not one of provider, patients-provider, who-got-paid.")]
    [InlineData("report worklist J --as-of 2024-02-01 --skip-refused no", "'no' is er een te veel", "'no' is one too many")]
    [InlineData("report compare J --from 2024-02-01 --to 2024-02-29 --until-line 0", "--until-line: '0' is geen heel getal vanaf 1.", "--until-line: '0' is not a whole number from 1.")]
    [InlineData("explain J --column patientinvoices", "--column: 'patientinvoices' is niet een van receipts, invoiceAdjustments, payorInvoices, patientInvoices, allocated, advancePayments, total.", "--column: 'patientinvoices' is not one of receipts,")]
    [InlineData("allocate J --strategy luck", "--strategy: 'luck' is niet een van by-reference,", "--strategy: 'luck' is not one of by-reference,")]
    public void Wrong_usage_names_the_option_and_what_it_may_be(string line, string? dutch, string? english)
    {
        foreach (var culture in (string[])["", "de-DE", "tr-TR"])
        {
            Says(line, dutch, "\nZie: declaratie", culture);
            Says(line + (line.Contains("--language", StringComparison.Ordinal) ? "" : " --language en"), english, "\nSee: declaratie", culture);
        }
    }

    private static void Says(string line, string? expected, string see, string culture)
    {
        if (expected is null)
        {
            return;
        }

        var run = UnderCulture.Of(culture, () => Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains(see, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_empty_provider_is_wrong_usage() =>
        Refuses(Tool.Report(tool.File("j.jsonl", Tool.Sound), "--provider", ""), "--provider: de id van een behandelaar is niet leeg.");

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
