using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>The floor plan of docs/huis.md: a room uses the hall and the rooms before it, never the ones after it.</summary>
public sealed partial class RoomTests
{
    private const int Patience = 10_000; // milliseconds

    private static readonly Dictionary<string, string[]> Uses = new(StringComparer.Ordinal)
    {
        ["Domain"] = [],
        ["Reporting"] = ["Domain"],
        ["Exchange"] = ["Domain"],
        ["Testing"] = ["Domain", "Exchange", "Reporting"],
        ["Cli"] = ["Domain", "Reporting", "Exchange", "Testing"],
    };

    public static TheoryData<string> Projects() => [.. Uses.Keys];

    [Fact]
    public void The_floor_plan_has_every_room()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src")).Select(path => Path.GetFileName(path)).Where(name => name is not null);

        Assert.Equal(Uses.Keys.Select(name => $"Declaratie.{name}").Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_the_projects_before_it(string project)
    {
        var references = XDocument.Load(Repository.PathOf($"src/Declaratie.{project}/Declaratie.{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value).Replace("Declaratie.", "", StringComparison.Ordinal));

        Assert.Subset(Uses[project].ToHashSet(StringComparer.Ordinal), references.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_sources_name_only_the_rooms_before_them(string project)
    {
        var named = from file in Repository.Sources($"src/Declaratie.{project}")
                    from Match match in Room().Matches(CodeText.Of(Repository.Read(file)))
                    let room = match.Groups["room"].Value
                    where room != project && !Uses[project].Contains(room, StringComparer.Ordinal)
                    select $"{file} names {match.Value}";

        Assert.Empty(named);
    }

    // The rooms of the domain in order; the hall and the register come before them, in the namespace of the domain itself.
    private static readonly string[] Rooms = ["Treatments", "Sessions", "Claims", "Returns", "Invoices", "Payments", "Bookkeeping", "Practices"];

    // Whoever lists the rules or the entries of all rooms has to know them.
    private static readonly string[] Porters = ["/RuleBook.cs", "/Engine/ClaimStructure.cs", "/Engine/ClaimStructure.Files.cs", "/Engine/ClaimStructure.Treatments.cs", "/Engine/ClaimAmounts.cs", "/Engine/StatusNames.cs"];

    [Fact]
    public void A_room_of_the_domain_knows_the_rooms_before_it_and_no_others()
    {
        var named = from file in Repository.Sources("src/Declaratie.Domain")
                    where !Porters.Any(porter => file.EndsWith("Declaratie.Domain" + porter, StringComparison.Ordinal))
                    let room = Array.FindIndex(Rooms, name => file.Contains($"/Declaratie.Domain/{name}/", StringComparison.Ordinal))
                    from Match match in DomainRoom().Matches(CodeText.Of(Repository.Read(file)))
                    where Array.IndexOf(Rooms, match.Groups["room"].Value) > room
                    select $"{file} names {match.Value}";

        Assert.Empty(named);
    }

    [Fact]
    public void A_file_of_a_room_is_in_its_namespace() =>
        Assert.All(Rooms.SelectMany(room => Repository.Sources($"src/Declaratie.Domain/{room}")), file =>
        {
            var folder = Path.GetDirectoryName(file)!.Replace('\\', '/').Replace("src/", "", StringComparison.Ordinal).Replace('/', '.');

            Assert.Contains($"\nnamespace {folder};", "\n" + Repository.Read(file), StringComparison.Ordinal);
        });

    [GeneratedRegex(@"\bDeclaratie\.(?<room>Domain|Reporting|Exchange|Testing|Cli)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Room();

    [GeneratedRegex(@"\bDeclaratie\.Domain\.(?<room>Treatments|Sessions|Claims|Returns|Invoices|Payments|Bookkeeping|Practices)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex DomainRoom();
}
