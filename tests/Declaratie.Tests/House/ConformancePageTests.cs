using System.Globalization;
using System.Text.RegularExpressions;
using Declaratie.Cli.Conformance;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/conformance.md shows is what the tool prints.</summary>
public sealed partial class ConformancePageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/conformance.md";

    public static TheoryData<string> Commands() => [.. Marker().Matches(Repository.Read(Page)).Select(marker => marker.Groups["marker"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string marker)
    {
        var parts = Marker().Match($"<!-- {marker} -->").Groups;
        var command = parts["command"].Value;
        var run = Tool.Run([.. CommandLineWords.Split($"declaratie {command}").Words.Skip(1)
            .Select(word => word.Replace("conformance/examples", Repository.PathOf("conformance/examples"), StringComparison.Ordinal))]);

        Assert.Equal("", run.Error);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        var shown = parts["lines"].Success ? Math.Min(lines.Length, int.Parse(parts["lines"].Value, CultureInfo.InvariantCulture)) : lines.Length;
        string[] end = shown < lines.Length ? ["…", .. lines[^1..]] : [];
        PrintedPage.CheckPart(Page, $"{marker} -->", "run", "text", $"$ declaratie {command}\n{string.Join('\n', [.. lines[..shown], .. end])}\n[exit code {run.Code}]\n");
    }

    [GeneratedRegex("^<!-- (?<marker>run( (?<lines>[0-9]+))?: (?<command>conformance .*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();
}
