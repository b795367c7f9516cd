using System.Text.Json;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Sessions;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary>The commands <c>sessions what-if</c> and <c>report sessions</c>.</summary>
public sealed class SessionsToolTests : IDisposable
{
    private static readonly string Journal = Repository.PathOf("docs/examples/zittingen.jsonl");
    private static readonly string Cancelled = Repository.PathOf("docs/examples/zittingen-vervallen.jsonl");

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("schouder", "2024-02-29", 19, "chronic", "patient", "008", "Z1", true)]
    [InlineData("schouder", "2024-03-04", 20, "chronic", "patient", "008", "Z1", true)]
    [InlineData("schouder", "2024-03-07", 21, "chronic", "insurer", "001", "Z1", true)]
    [InlineData("kind", "2024-03-04", 9, "under-18", "insurer", "003", "Z3", true)]
    [InlineData("kind", "2024-03-11", 10, "under-18", "patient", "009", "Z3", true)]
    [InlineData("verlengd", "2024-05-07", 18, "under-18", "insurer", "003", "Z3", true)]
    [InlineData("verlengd", "2024-05-14", 19, "under-18", "patient", "009", "Z3", true)]
    [InlineData("achttien", "2024-03-14", 13, "under-18", "insurer", "003", "Z3", true)]
    [InlineData("achttien", "2024-03-15", 13, "under-18", "patient", "009", "Z11", true)]
    [InlineData("etalagebenen", "2024-12-01", 37, "claudication", "insurer", null, "Z4", true)]
    [InlineData("etalagebenen", "2024-12-05", 38, "claudication", "patient", "009", "Z4", true)]
    [InlineData("etalagebenen", "2025-01-10", 38, "claudication", "patient", null, "Z15", false)]
    [InlineData("knie-links", "2024-05-26", 12, "osteoarthritis", "insurer", "012", "Z5", true)]
    [InlineData("heup-rechts", "2024-08-05", 13, "osteoarthritis", "patient", "009", "Z5", true)]
    [InlineData("heup-rechts", "2025-01-15", 1, "osteoarthritis", "insurer", "012", "Z5", true)]
    [Trait("Rule", "Z1")]
    [Trait("Rule", "Z3")]
    [Trait("Rule", "Z4")]
    [Trait("Rule", "Z5")]
    public void What_if_answers_with_the_fields_of_the_specification(string indication, string date, int number, string track, string payer, string? csi, string rule, bool valid)
    {
        var run = Tool.Run("sessions", "what-if", Journal, "--indication", indication, "--date", date, "--format", "json");

        var expected = JsonSerializer.Serialize(new { indication, date, number, track, payer, csi, rule, valid });
        Assert.Equal((0, "", expected + "\n"), (run.Code, run.Error, run.Output));
    }

    [Theory]
    [InlineData("nl", "basisverzekering", "vanaf 02-01-2024")]
    [InlineData("en", "basic insurance", "from 2024-01-02")]
    public void What_if_is_told_to_people_in_their_language(string language, string payer, string term)
    {
        var text = Tool.Run("sessions", "what-if", Journal, "--indication", "schouder", "--date", "2024-03-07", "--language", language).Output;

        Assert.Contains(payer, text, StringComparison.Ordinal);
        Assert.Contains(term, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "--indication: er is geen indicatie 'knie' in het journaal")]
    [InlineData("en", "--indication: there is no indication 'knie' in the journal")]
    public void An_unknown_indication_is_wrong_usage(string language, string says)
    {
        var run = Tool.Run("sessions", "what-if", Journal, "--indication", "knie", "--date", "2024-03-07", "--language", language);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-3")]
    [InlineData("2024-03-01")]
    public void A_month_is_a_month(string month)
    {
        var run = Tool.Run("report", "sessions", Journal, "--month", month, "--language", "en");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"'{month}' is not a month (yyyy-MM)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_entries_are_told_and_nothing_is_answered()
    {
        var journal = tool.File("refused.jsonl", Repository.Read("docs/examples/zittingen.jsonl") + """{"type":"treatment-cancelled","date":"2024-03-06","treatment":"X","reason":"x"}""");

        var run = Tool.Run("sessions", "what-if", journal, "--indication", "schouder", "--date", "2024-03-07");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(0, Tool.Run("sessions", "what-if", journal, "--indication", "schouder", "--date", "2024-03-07", "--skip-refused").Code);
    }

    [Fact]
    public void Entitlements_of_another_year_are_a_file()
    {
        var other = tool.File("next.json", Repository.Read("src/Declaratie.Domain/Sessions/aanspraken.json").Replace("\"through\": 20,", "\"through\": 25,", StringComparison.Ordinal));
        string[] ask = ["sessions", "what-if", Journal, "--indication", "schouder", "--date", "2024-03-07", "--format", "json", "--entitlements"];

        Assert.Contains("\"payer\":\"patient\",\"csi\":\"008\"", Tool.Run([.. ask, other]).Output, StringComparison.Ordinal);
        var wrong = Tool.Run([.. ask, tool.File("wrong.json", "{}")]);
        Assert.Equal((2, ""), (wrong.Code, wrong.Output));
        Assert.Contains("--entitlements: '", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run([.. ask, Path.Combine(tool.Folder, "absent.json")]).Code);
        Assert.Contains("\"changes\":[\n{\"treatment\":\"B21\"", Tool.Run("report", "sessions", Cancelled, "--month", "2024-03", "--format", "json", "--entitlements", other).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", ReportFormat.Text)]
    [InlineData("json", ReportFormat.Json)]
    [InlineData("csv", ReportFormat.Csv)]
    [InlineData("html", ReportFormat.Html)]
    [InlineData("xlsx", ReportFormat.Xlsx)]
    public void The_report_of_a_group_is_drawn_in_every_format(string word, ReportFormat format)
    {
        var report = SessionsReport.Merge(Sessions(Journal), Sessions(Cancelled));
        var path = tool.File($"group.{word}");
        Assert.Equal(0, Tool.Run("report", "sessions", Journal, Cancelled, "--month", "2024-03", "--format", word, "--output", path).Code);

        using var expected = new MemoryStream();
        ReportDrawing.Write(report, format, ReportLanguage.Dutch, expected);
        Assert.Equal(expected.ToArray(), File.ReadAllBytes(path));
    }

    internal static SessionsReport Sessions(string journal, int year = 2024, int month = 3)
    {
        var read = JournalText.Read(File.ReadAllText(journal));
        return Practice.From(read.Entries).Value.Sessions(read.Header!.Practice, new(year, month));
    }
}
