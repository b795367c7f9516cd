using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What docs/doorboeken.md shows is what the tool prints and what the tables say.</summary>
public sealed partial class BookkeepingPageTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/doorboeken.md";

    public static TheoryData<string> Commands() => [.. Marker().Matches(Repository.Read(Page)).Select(marker => marker.Groups["marker"].Value)];

    // A marker says the command, and perhaps which lines of a long answer are shown.
    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string marker)
    {
        var parts = Marker().Match($"<!-- {marker} -->").Groups;
        var command = parts["command"].Value;
        var run = Tool.Run([.. command.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var lines = run.Output.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var (from, to) = parts["to"].Length == 0 ? (1, lines.Length) : (Number(parts["from"]), Math.Min(Number(parts["to"]), lines.Length));
        string[] shown = [.. from > 1 ? (ReadOnlySpan<string>)["…"] : [], .. lines[(from - 1)..to], .. to < lines.Length ? (ReadOnlySpan<string>)["…"] : []];
        PrintedPage.CheckPart(Page, $"{marker} -->", "run", "text", $"$ declaratie {command}\n{string.Join('\n', shown)}\n");
    }

    [Fact]
    public void The_table_of_postings_is_that_of_the_code()
    {
        var accounts = Enum.GetValues<AccountRole>().ToDictionary(role => role, role =>
        {
            var account = new BookAccount(role, "");
            return $"{SettingTable.Find(account.Setting)!.Default} {account.Dutch}";
        });
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{"wat er gebeurt",-38}{"debet",-34}credit\n");
        foreach (var row in PostingTable.Rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"{row.Dutch,-38}{accounts[row.Debit],-34}{accounts[row.Credit]}\n");
        }

        PrintedPage.CheckPart(Page, "postings", "text", table.ToString());
    }

    [Fact]
    public void The_page_names_every_account_setting_with_its_default() => Assert.All(Enum.GetValues<AccountRole>(), role =>
    {
        var setting = new BookAccount(role, "").Setting;
        Assert.Contains($"| `{setting}` | {SettingTable.Find(setting)!.Default} |", Repository.Read(Page), StringComparison.Ordinal);
    });

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^<!-- (?<marker>run( (?<from>[0-9]+)-(?<to>[0-9]+))?: (?<command>bookkeeping .*?)) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();
}
