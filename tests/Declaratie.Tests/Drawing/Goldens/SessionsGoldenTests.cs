using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Cli;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Drawing.Goldens;

/// <summary>The report of sessions in every format and language is the file that was read and found right: a current month with flagged claims, a stale one, an empty one.</summary>
public sealed class SessionsGoldenTests
{
    public static TheoryData<int, ReportFormat> Files()
    {
        TheoryData<int, ReportFormat> files = [];
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            files.Add(3, format);
        }

        files.Add(2, ReportFormat.Text);
        files.Add(2, ReportFormat.Json);
        files.Add(6, ReportFormat.Text);
        files.Add(6, ReportFormat.Json);
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_month_is_drawn_as_it_was_read_and_found_right(int month, ReportFormat format)
    {
        var report = SessionsToolTests.Sessions(Repository.PathOf("docs/examples/zittingen-vervallen.jsonl"), month: month);
        foreach (var (language, name) in new[] { (ReportLanguage.Dutch, ".nl"), (ReportLanguage.English, ".en") })
        {
            using var stream = new MemoryStream();
            ReportDrawing.Write(report, format, language, stream);
            GoldenFile.Check($"zittingen/sessions-{month:00}{(format is ReportFormat.Json ? "" : name)}", format, stream.ToArray());
        }
    }
}
