using System.Reflection;
using System.Text.RegularExpressions;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Security;

/// <summary>The threats of docs/veiligheid.md and the tests that carry their numbers are the same, both ways.</summary>
public sealed partial class ThreatPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/veiligheid.md";

    [Fact]
    public void Every_threat_has_the_tests_that_the_page_names_and_no_others() =>
        Assert.Equal(OnThePage().Order(StringComparer.Ordinal), InTheTests().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void Every_threat_has_a_number_and_a_test()
    {
        var rows = Row().Matches(Repository.Read(Page));

        Assert.Equal(Enumerable.Range(1, rows.Count).Select(number => $"T{number}"), rows.Select(row => row.Groups["id"].Value), StringComparer.Ordinal);
        Assert.All(rows, row => Assert.NotEmpty(Name().Matches(row.Groups["tests"].Value)));
    }

    [Fact]
    public void The_limits_are_those_of_the_code()
    {
        var page = Repository.Read(Page);

        Assert.Contains($"| `JournalOptions.LongestLine` | {JournalOptions.Default.LongestLine >> 20} MiB |", page, StringComparison.Ordinal);
        Assert.Contains($"| `EiOptions.MostFindings` | {EiOptions.Default.MostFindings} |", page, StringComparison.Ordinal);
        Assert.Contains($"| `EiOptions.MostRecords` | {EiOptions.Default.MostRecords} |", page, StringComparison.Ordinal);
        Assert.Contains($"| {StrictJson.MostLevels} levels |", page, StringComparison.Ordinal);
        Assert.Contains($"| {EiLines.LongestLine} bytes |", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> OnThePage() =>
        from row in Row().Matches(Repository.Read(Page))
        from test in Name().Matches(row.Groups["tests"].Value)
        select $"{row.Groups["id"].Value} {test.Groups["name"].Value}";

    // A class or a method of it carries the number of the threat.
    private static IEnumerable<string> InTheTests() =>
        from type in typeof(ThreatPageTests).Assembly.GetTypes()
        from member in type.GetMethods().Append<MemberInfo>(type)
        from trait in member.CustomAttributes
        where trait.AttributeType == typeof(TraitAttribute) && (string)trait.ConstructorArguments[0].Value! == "Threat"
        select $"{(string)trait.ConstructorArguments[1].Value!} {type.Namespace!.Split('.')[^1]}.{type.Name}";

    [GeneratedRegex(@"^\| (?<id>T\d+) \|[^|]*\|[^|]*\| (?<tests>[^|]*) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Name();
}
