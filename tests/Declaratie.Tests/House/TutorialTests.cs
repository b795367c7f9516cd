using System.Text.RegularExpressions;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>docs/handleiding.md is done from top to bottom, as a newcomer does it: lines are added to a journal, and each command prints what the page shows.</summary>
public sealed partial class TutorialTests : IDisposable
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/handleiding.md";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Every_step_of_the_tutorial_prints_what_the_page_shows()
    {
        var journal = tool.File("praktijk.jsonl", "");
        var (commands, printed) = (0, "");
        foreach (Match step in Step().Matches(Repository.Read(Page)))
        {
            switch (step.Groups["what"].Value)
            {
                case "add":
                    File.AppendAllText(journal, step.Groups["lines"].Value);
                    break;
                case "add-printed":
                    File.AppendAllText(journal, printed);
                    break;
                case "take-away 1":
                    File.WriteAllLines(journal, File.ReadAllLines(journal)[..^1]);
                    break;
                default:
                    var command = step.Groups["command"].Value;
                    var run = Tool.Run([.. command.Split(' ').Select(word => word == "praktijk.jsonl" ? journal : word)]);
                    printed = run.Output;
                    commands++;
                    PrintedPage.CheckPart(Page, $"run: {command} -->", "run", "text", $"$ declaratie {command}\n{run.Output}{run.Error}");
                    break;
            }
        }

        Assert.Equal(7, commands);
    }

    [GeneratedRegex("^<!-- (?<what>add-printed|take-away 1|add|run: (?<command>.*?)) -->\\n(```json\\n(?<lines>(.|\\n)*?)```)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Step();
}
