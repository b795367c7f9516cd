using System.Text.RegularExpressions;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/toerekenen.md and the README show of <c>allocate</c> is what the tool prints: standard output, then standard error.</summary>
public sealed partial class AllocationPageTests : IDisposable
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/toerekenen.md";
    private const string Example = "docs/examples/toerekenen.jsonl";

    private const string Preface = """
        using Declaratie.Domain;
        using Declaratie.Domain.Payments;
        using Declaratie.Domain.Practices;
        using NodaTime;

        var output = Console.Out;
        """;

    private readonly Tool tool = new();

    public static TheoryData<string, string> Commands()
    {
        TheoryData<string, string> commands = [];
        foreach (var page in (string[])[Page, "README.md"])
        {
            foreach (Match marker in Marker().Matches(Repository.Read(page)))
            {
                commands.Add(page, marker.Groups["command"].Value);
            }
        }

        return commands;
    }

    public void Dispose() => tool.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string page, string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var run = Tool.Run([.. command.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

        Assert.Equal(0, run.Code);
        PrintedPage.CheckPart(page, $"run: {command} -->", "run", "text", $"$ declaratie {command}\n{run.Output}{run.Error}");
    }

    [Fact]
    [Trait("Rule", "A10")]
    public void Allocating_anew_after_the_lines_of_the_page_prints_what_it_shows()
    {
        var command = Anew().Match(Repository.Read(Page)).Groups["command"].Value;
        var journal = tool.File("practice.jsonl", Repository.Read(Example) + Tool.Run("allocate", Repository.PathOf(Example)).Output);
        var run = Tool.Run([.. command.Split(' ').Select(word => word is "J" ? journal : word)]);

        Assert.Equal(0, run.Code);
        PrintedPage.CheckPart(Page, $"anew: {command} -->", "anew", "text", $"$ declaratie {command.Replace(" J ", " practice.jsonl ", StringComparison.Ordinal)}\n{run.Output}{run.Error}");
    }

    [Fact]
    public void The_program_is_the_one_that_runs_here() =>
        PrintedPage.CheckPart(Page, "program", "csharp", Preface.ReplaceLineEndings("\n") + "\n\n" + ReadmeTests.ProgramText("AllocateProgram"));

    [Fact]
    public void The_program_prints_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        AllocateProgram.Run(output);
        PrintedPage.CheckPart(Page, "program-output", "text", output.ToString());
    }

    [Fact]
    public void Every_line_of_the_example_on_the_page_stands_in_it()
    {
        var lines = Repository.Read(Example).Split('\n');
        Assert.All(Repository.Read(Page).Split('\n').Where(line => line.StartsWith("{\"type\":\"receipt\"", StringComparison.Ordinal)), line => Assert.Contains(line, lines, StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_s_words_after_running_again_are_the_tool_s()
    {
        var journal = tool.File("practice.jsonl", Repository.Read(Example) + Tool.Run("allocate", Repository.PathOf(Example)).Output);
        var again = Tool.Run("allocate", journal, "--language", "en");

        Assert.Equal((0, ""), (again.Code, again.Output));
        Assert.Contains($"*{again.Error.Split(" declaratie ")[0]}*", Repository.Read(Page), StringComparison.Ordinal);
    }

    [GeneratedRegex("^<!-- run: (?<command>allocate .*?) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();

    [GeneratedRegex("^<!-- anew: (?<command>.*?) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Anew();
}
