using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/testen.md shows is what runs here.</summary>
public sealed class TestingPageTests
{
    private const string Page = "docs/testen.md";

    private const string Preface = """
        using System.Text;
        using Declaratie.Domain;
        using Declaratie.Domain.Payments;
        using Declaratie.Exchange.Journal;
        using Declaratie.Reporting;
        using Declaratie.Reporting.Drawing;
        using Declaratie.Testing;

        var output = Console.Out;
        """;

    private const string XunitPreface = """
        using Declaratie.Domain.Practices;
        using Declaratie.Reporting;
        using Declaratie.Testing;
        using FsCheck;
        using FsCheck.Fluent;
        using Xunit;
        """;

    [Fact]
    public void The_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("TestingProgram"));

    [Fact]
    public void The_program_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        TestingProgram.Run(output);
        PrintedPage.CheckPart(Page, "program-output", "text", output.ToString());
    }

    [Fact]
    public void The_tests_on_the_page_are_those_that_run_here() =>
        PrintedPage.CheckPart(Page, "xunit", "csharp", XunitPreface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("TestingXunitProgram"));

    // Compiled and run by tests/Consumer, on the packages.
    [Fact]
    public void The_tests_for_NUnit_are_those_that_the_consumer_runs() =>
        PrintedPage.CheckPart(Page, "nunit", "csharp", Repository.Read("tests/Consumer/NunitSample.cs").Split("\n// end\n")[0]);
}
