using Xunit;

namespace Declaratie.Tests.House;

/// <summary>The approved public surface of each package lies in docs/api; UPDATE_DOCS=1 writes it anew.</summary>
public sealed class PublicApiTests
{
    private const string Before =
        """
        readonly record struct House.Money
            method House.Money Plus(House.Money other)
            property long Cents { get; }
        sealed record House.Patient : House.Entry
            property string? Name { get; init; }

        """;

    public static TheoryData<string> Packages => [.. Repository.Assemblies.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_surface_is_the_approved_one(string package)
    {
        var page = $"docs/api/{package}.txt";
        var actual = PublicApi.Of(Repository.Assemblies.Single(assembly => assembly.GetName().Name == package));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.PathOf(page), actual);
        }

        Assert.True(File.Exists(Repository.PathOf(page)), $"{page} is missing: run the tests with UPDATE_DOCS=1.");
        var difference = ApiDifference.Between(Repository.Read(page), actual);
        Assert.True(difference.IsNone, difference.Told(page));
        Assert.Equal(Repository.Read(page), actual);
    }

    [Fact]
    public void The_tool_has_no_public_surface() => Assert.Empty(typeof(Declaratie.Cli.DeclaratieTool).Assembly.GetExportedTypes());

    [Fact]
    public void A_removal_is_told_as_a_breaking_change_with_its_type()
    {
        var told = ApiDifference.Between(Before, Before.Replace("Plus", "Add", StringComparison.Ordinal)).Told("docs/api/House.txt");

        Assert.Equal(
            """
            The public API is not the one of docs/api/House.txt:
              - House.Money: method House.Money Plus(House.Money other)
              + House.Money: method House.Money Add(House.Money other)
            A line with - is removed or changed: a BREAKING change for SemVer (docs/versies.md). Keep it and mark it [Obsolete], or raise the major version (before 1.0.0: the minor) and say it in CHANGELOG under Changed or Removed.
            When it is meant: UPDATE_DOCS=1 dotnet test --filter FullyQualifiedName~PublicApi, and commit the page.

            """.ReplaceLineEndings("\n"),
            told);
    }

    [Fact]
    public void What_may_no_longer_be_null_is_a_change() => Assert.Equal(
        ["House.Patient: property string? Name { get; init; }"],
        ApiDifference.Between(Before, Before.Replace("string?", "string", StringComparison.Ordinal)).Removed);

    [Fact]
    public void An_addition_raises_the_minor_version() => Assert.Contains(
        "Only additions: the minor version goes up",
        ApiDifference.Between(Before, Before + "enum House.Door\n    Open = 0\n").Told("x"),
        StringComparison.Ordinal);
}
