using System.Text.RegularExpressions;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>The pages say what the code says; with UPDATE_DOCS=1 the printed ones are written anew.</summary>
public sealed partial class DocsTests
{
    private const int Patience = 10_000; // milliseconds

    [Fact]
    public void The_rules_page_is_printed_from_the_rule_book() => PrintedPage.Check("docs/regels.md", DocsPrinter.Rules());

    [Fact]
    public void The_word_list_is_printed_from_the_doc_comments() => PrintedPage.Check("docs/woordenlijst.md", DocsPrinter.Words());

    [Fact]
    public void Every_link_between_the_pages_resolves()
    {
        var broken = from page in Repository.Pages()
                     from Match link in Link().Matches(Fence().Replace(Repository.Read(page), ""))
                     let target = link.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
                     where !Resolves(page, target)
                     select $"{page} → {target}";

        Assert.Empty(broken);
    }

    [Fact]
    public void The_pages_name_no_path_outside_the_repository() =>
        Assert.All(Repository.Pages(), page => Assert.DoesNotMatch(@"\.\./\.\./|/home/|/tmp/|/work/", Repository.Read(page)));

    [Fact]
    public void The_pages_name_only_rules_that_exist()
    {
        var unknown = from page in Repository.Pages()
                      from Match rule in RuleId().Matches(Fence().Replace(Repository.Read(page), ""))
                      where rule.Value is not ("R50" or "C51" or "C54") && Declaratie.Domain.RuleBook.Find(rule.Value) is null
                      select $"{page} names {rule.Value}";

        Assert.Empty(unknown);
    }

    [Fact]
    public void The_decisions_name_every_analyzer_that_is_switched_off() =>
        Assert.All(SwitchedOff().Matches(Repository.Read(".editorconfig")), rule =>
            Assert.Contains(rule.Groups["id"].Value, Repository.Read("docs/besluiten.md"), StringComparison.Ordinal));

    private static bool Resolves(string page, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        var full = Repository.PathOf(path);
        return Directory.Exists(full)
            || (File.Exists(full) && (parts.Length == 1 || Headings(File.ReadAllText(full)).Contains(parts[1], StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Headings(string page) => Heading().Matches(Fence().Replace(page.ReplaceLineEndings("\n"), ""))
        .Select(match => NotInSlug().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"(?<!!)\[[^\]\n]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Link();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity = none$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, Patience)]
    private static partial Regex NotInSlug();

    [GeneratedRegex(@"(?<![\w""'`\-])([LJCV]\d{1,2}|R\d{1,2}a?)(?![\w\-])", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex RuleId();
}
