using System.Text;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Drawing;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>report claims</c>: what the tool prints is the report, of one journal and of several; what cannot be asked has exit code 2.</summary>
public sealed class ClaimsReportToolTests : IDisposable
{
    private const string Markup = "<script>alert(1)</script>";
    private static readonly string journal = Repository.PathOf("docs/examples/fysio.jsonl");
    private static readonly string[] period = ["--from", "2024-01-01", "--to", "2024-03-31"];
    private static readonly ClaimsReportSpec quarter = new(new(2024, 1, 1), new(2024, 3, 31));

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    public void The_tool_prints_the_report(string format)
    {
        var spec = quarter with { Insurers = [new("KADE"), new("DUIN")], Providers = [new("PB"), new("EL")], DeadlineDays = 330 };
        var run = Tool.Run(
            "report", "claims", journal, "--from", "2024-01-01", "--to", "2024-03-31", "--insurer", "KADE", "--insurer", "DUIN", "--provider", "PB", "--provider", "EL",
            "--deadline-days", "330", "--format", format, "--language", "en");

        Assert.Equal((0, "", Drawn(ReportOf(journal, spec), Enum.Parse<ReportFormat>(format, ignoreCase: true))), (run.Code, run.Error, run.Output));
    }

    [Fact]
    public void Several_journals_are_a_group()
    {
        var south = tool.File("south.jsonl", File.ReadAllText(Repository.PathOf("conformance/cases/claims/W09b.jsonl")));
        var spec = quarter with { To = new(2024, 6, 30) };
        var expected = Drawn(ClaimsReport.Merge(ReportOf(journal, spec), ReportOf(south, spec)), ReportFormat.Json);

        foreach (var journals in (string[][])[[journal, south], [south, journal]])
        {
            var run = Tool.Run(["report", "claims", .. journals, "--from", "2024-01-01", "--to", "2024-06-30", "--format", "json"]);
            Assert.Equal((0, "", expected), (run.Code, run.Error, run.Output));
        }
    }

    [Theory]
    [InlineData("--from 2024-03-31 --to 2024-01-01", "--from 2024-03-31 ligt na --to 2024-01-01; de eerste dag komt eerst (R1).", "--from 2024-03-31 is after --to 2024-01-01; the first day comes first (R1).")]
    [InlineData("--from 2024-01-01 --to 2024-03-31 --insurer X --insurer DUIN --insurer Y", "--insurer: 'X', 'Y' komen niet voor in het journaal; geef de id van een regel payor.", "--insurer: 'X', 'Y' do not occur in the journal; give the id of a payor line.")]
    [InlineData("--from 2024-01-01 --to 2024-03-31 --provider X", "--provider: 'X' komt niet voor in het journaal; geef de id van een regel provider.", "--provider: 'X' does not occur in the journal; give the id of a provider line.")]
    [InlineData("--from 2024-01-01 --to 2024-03-31 --deadline-days -1", "--deadline-days", "--deadline-days")]
    [InlineData("--from 2024-01-01 --to 2024-02-30", "2024-02-30", "2024-02-30")]
    [InlineData("--from 2024-01-01", "--to", "--to")]
    public void What_cannot_be_asked(string options, string dutch, string english)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
        {
            var run = Tool.Run(["report", "claims", journal, .. options.Split(' '), "--language", language]);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_empty_insurer_is_none()
    {
        var run = Tool.Run(["report", "claims", journal, .. period, "--insurer", ""]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("--insurer", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_with_refused_entries_has_no_report_unless_they_are_left_out()
    {
        const string refused = """{"type":"claim-file-forwarded","date":"2024-03-29","file":"F2099-0001"}""";
        var broken = tool.File("broken.jsonl", $"{File.ReadAllText(journal)}{refused}\n");

        Assert.Equal((1, ""), (Tool.Run(["report", "claims", broken, .. period]).Code, Tool.Run(["report", "claims", broken, .. period]).Output));
        Assert.Equal(Tool.Run(["report", "claims", journal, .. period]).Output, Tool.Run(["report", "claims", broken, .. period, "--skip-refused"]).Output);
    }

    [Fact]
    public void Help_teaches_the_period_and_the_identity()
    {
        var run = Tool.Run("report", "claims", "--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("(declaratieverslag)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Claimed = granted + credited + accepted difference + written off + open", run.Output, StringComparison.Ordinal);
    }

    // No patient is named, and ids that would be markup or a formula are text.
    [Fact]
    public void Hostile_names_do_no_harm_and_patients_are_not_named()
    {
        var text = File.ReadAllText(Repository.PathOf("conformance/cases/claims/W06.jsonl"));
        foreach (var hostile in (string[])[Markup, "=1+1", "@SUM(A1)"])
        {
            var path = tool.File("hostile.jsonl", text.Replace("\"A\"", $"\"{hostile}\"", StringComparison.Ordinal).Replace("\"th1\"", $"\"{hostile}\"", StringComparison.Ordinal).Replace("Praktijk De Linde", hostile, StringComparison.Ordinal));
            string[] ask = ["report", "claims", path, "--from", "2024-04-01", "--to", "2024-04-30"];
            var page = Tool.Run([.. ask, "--format", "html"]).Output;
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Jansen", page, StringComparison.Ordinal);
            Assert.DoesNotContain(Tool.Run([.. ask, "--format", "csv"]).Output.Split('\n').SelectMany(line => line.Split(';')), cell => cell.TrimStart('"').StartsWith('=') || cell.TrimStart('"').StartsWith('@'));
            Assert.Equal(0, Tool.Run([.. ask, "--format", "xlsx", "--output", tool.File("book.xlsx")]).Code);
            Assert.False(XlsxBook.Of(File.ReadAllBytes(tool.File("book.xlsx"))).HasFormulas);
        }
    }

    private static ClaimsReport ReportOf(string path, ClaimsReportSpec spec)
    {
        var read = JournalText.Read(File.ReadAllText(path));
        return Practice.From(read.Entries, read.Header!.Numbering).Value.ClaimsReport(spec, read.Header.Practice);
    }

    private static string Drawn(ClaimsReport report, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportDrawing.Write(report, format, ReportLanguage.English, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
