using Declaratie.Domain.Practices;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.Cases;
using Declaratie.Tests.Examples;
using Xunit;

namespace Declaratie.Tests.Drawing.Goldens;

/// <summary>The claims report in every format and language is the file that was read and found right, of a quarter, of single scenarios and of a group.</summary>
public sealed class ClaimsGoldenTests
{
    private static readonly ClaimsReportSpec quarter = new(new(2024, 1, 1), new(2024, 3, 31)) { DeadlineDays = 330 };
    private static readonly ClaimsReportSpec april = new(new(2024, 4, 1), new(2024, 4, 30));
    private static readonly Lazy<Practice> fysio = new(() => new FysioQuarter().Practice);

    private static readonly Dictionary<string, Func<ClaimsReport>> Reports = new(StringComparer.Ordinal)
    {
        ["fysio"] = () => fysio.Value.ClaimsReport(quarter, "Fysiotherapie De Singel"),
        ["fysio-selection"] = () => fysio.Value.ClaimsReport(quarter with { Insurers = [new("MAAS"), new("KADE")], Providers = [new("NH"), new("PB")] }, "Fysiotherapie De Singel"),
        ["W06"] = () => ClaimCases.Practice("W06").ClaimsReport(april, "Praktijk De Linde"),
        ["W08a"] = () => ClaimCases.Practice("W08a").ClaimsReport(april, "Praktijk De Linde"),
        ["W10"] = () => ClaimCases.Practice("W10").ClaimsReport(april, "Praktijk De Linde"),
        ["empty"] = () => ClaimCases.Practice("W18a").ClaimsReport(april, "Praktijk De Linde"),
        ["group"] = () => ClaimsReport.Merge(ClaimCases.Practice("W06").ClaimsReport(april, "Praktijk De Linde"), ClaimCases.Practice("W11").ClaimsReport(april, "Praktijk De Es")),
    };

    public static TheoryData<string, ReportFormat> Files()
    {
        TheoryData<string, ReportFormat> files = [];
        foreach (var name in Reports.Keys)
        {
            foreach (var format in Enum.GetValues<ReportFormat>())
            {
                files.Add(name, format);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_claims_report_is_drawn_as_it_was_read_and_found_right(string name, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(name);
        var report = Reports[name]();
        var (dutch, english) = (Drawn(report, format, ReportLanguage.Dutch), Drawn(report, format, ReportLanguage.English));
        if (format is ReportFormat.Json)
        {
            Assert.Equal(dutch, english);
            GoldenFile.Check($"claims/{name}", format, dutch);
            return;
        }

        GoldenFile.Check($"claims/{name}.nl", format, dutch);
        GoldenFile.Check($"claims/{name}.en", format, english);
    }

    private static byte[] Drawn(ClaimsReport report, ReportFormat format, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        ReportDrawing.Write(report, format, language, stream);
        return stream.ToArray();
    }
}
