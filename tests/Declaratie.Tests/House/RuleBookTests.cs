using System.Reflection;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Xunit;

namespace Declaratie.Tests.House;

public sealed class RuleBookTests
{
    private static readonly string[] Invariants = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9"];
    private static readonly string[] Marks = ["S", "P", "N", "D"];

    [Fact]
    public void Every_rule_has_a_number_of_its_own()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(RuleBook.All, rule => Assert.Same(rule, RuleBook.Find(rule.Id)));
    }

    [Fact]
    public void The_rules_stand_in_order_of_number()
    {
        string[] expected =
        [
            .. Enumerable.Range(1, 6).Select(number => $"J{number}"),
            .. Enumerable.Range(1, 10).Select(number => $"L{number}"),
            .. Enumerable.Range(1, 17).Select(number => $"R{number}"),
            "R17a",
            .. Enumerable.Range(18, 32).Select(number => $"R{number}"),
        ];

        Assert.Equal(expected, RuleBook.All.Select(rule => rule.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_number_that_no_rule_has_is_not_found() => Assert.Null(RuleBook.Find("R50"));

    [Fact]
    public void Every_rule_that_is_declared_is_in_the_book()
    {
        var declared = DocsPrinter.RuleProperties().Select(property => (Rule)property.GetValue(null)!);

        Assert.Equal(
            RuleBook.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            declared.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_speaks_both_languages_in_whole_sentences() => Assert.All(RuleBook.All, rule =>
    {
        Assert.EndsWith(".", rule.Dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.English, StringComparison.Ordinal);
        Assert.NotEqual(rule.Dutch, rule.English, StringComparer.Ordinal);
    });

    [Fact]
    public void Every_source_is_one_of_the_four_marks() => Assert.All(RuleBook.All, rule =>
        Assert.All(rule.Source.Split(", "), mark => Assert.Contains(mark, Marks, StringComparer.Ordinal)));

    [Fact]
    public void The_forces_follow_the_series()
    {
        Assert.All(JournalRules.All.Concat(LedgerRules.All), rule => Assert.Equal(RuleForce.Refusal, rule.Force));
        Assert.All(ReportRules.All, rule => Assert.NotEqual(RuleForce.Refusal, rule.Force));
    }

    [Fact]
    public void Every_rule_has_a_test()
    {
        var tested = TestedRules().ToHashSet(StringComparer.Ordinal);
        var missing = RuleBook.All.Select(rule => rule.Id).Where(id => !tested.Contains(id)).ToArray();

        Assert.True(missing.Length == 0, $"No test carries [Trait(\"Rule\", …)] of: {string.Join(", ", missing)}");
    }

    [Fact]
    public void Every_rule_that_a_test_names_exists()
    {
        var strangers = TestedRules().Where(id => RuleBook.Find(id) is null && !Invariants.Contains(id, StringComparer.Ordinal));

        Assert.Empty(strangers.Distinct(StringComparer.Ordinal));
    }

    // The rule traits of classes that hold a test, and of the tests themselves.
    private static IEnumerable<string> TestedRules() =>
        from type in typeof(RuleBookTests).Assembly.GetTypes()
        let tests = type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).ToArray()
        where tests.Length > 0
        from member in tests.Append<MemberInfo>(type)
        from trait in member.CustomAttributes
        where trait.AttributeType == typeof(TraitAttribute) && Argument(trait, 0) == "Rule"
        select Argument(trait, 1);

    private static string Argument(CustomAttributeData trait, int at) => (string)trait.ConstructorArguments[at].Value!;
}
