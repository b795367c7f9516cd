using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>The README says what runs.</summary>
public sealed class ReadmeTests
{
    private const string ClaimPreface = """
        using Declaratie.Domain;
        using Declaratie.Domain.Claims;
        using Declaratie.Domain.Practices;
        using Declaratie.Domain.Treatments;
        using NodaTime;

        var output = Console.Out;
        """;

    private const string Preface = """
        using Declaratie.Domain;
        using Declaratie.Domain.Payments;
        using Declaratie.Reporting;
        using Declaratie.Reporting.Drawing;
        using NodaTime;

        var output = Console.Out;
        """;

    [Fact]
    public void The_first_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart("README.md", "first-program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ProgramText("FirstProgram"));

    [Fact]
    public void The_first_program_prints_what_the_page_shows() =>
        PrintedPage.CheckPart("README.md", "first-output", "text", Output());

    [Fact]
    public void The_program_about_claims_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart("README.md", "claim-program", "csharp", ClaimPreface.ReplaceLineEndings("\n") + "\n\n" + ProgramText("ClaimProgram"));

    [Fact]
    public void The_program_about_claims_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ClaimProgram.Run(output);
        PrintedPage.CheckPart("README.md", "claim-output", "text", output.ToString());
    }

    [Fact]
    public void The_journal_lines_give_the_same_report()
    {
        var journal = JournalText.Read(PrintedPage.Part("README.md", "journal-sample"));
        var ledger = PaymentLedger.From(journal.Entries);
        var report = ReportingLedger.Of(ledger.Value, journal.Header!.Practice)
            .AllocatedPayments(new AllocatedPaymentsSpec { From = new LocalDate(2024, 2, 1), To = new LocalDate(2024, 2, 29) });
        using var text = new StringWriter { NewLine = "\n" };
        AllocatedPaymentsText.Write(report, ReportLanguage.English, text);

        Assert.Empty(journal.Findings);
        Assert.True(ledger.IsClean);
        Assert.EndsWith("\n" + text, Output(), StringComparison.Ordinal);
    }

    private static string Output()
    {
        using var output = new StringWriter { NewLine = "\n" };
        FirstProgram.Run(output);
        return output.ToString();
    }

    internal static string ProgramText(string program)
    {
        var lines = Repository.Read($"tests/Declaratie.Tests/House/{program}.cs").Split('\n');
        var body = lines.SkipWhile(line => line.Trim() != "// begin").Skip(1).TakeWhile(line => line.Trim() != "// end").ToArray();
        var indent = body.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', body.Select(line => line.Length > indent ? line[indent..] : ""));
    }
}
