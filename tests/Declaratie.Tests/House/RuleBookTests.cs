using System.Reflection;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Xunit;

namespace Declaratie.Tests.House;

public sealed class RuleBookTests
{
    private static readonly string[] Invariants = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", .. Enumerable.Range(1, 15).Select(number => $"K{number}")];
    private static readonly string[] Marks = ["S", "P", "A", "V", "I", "K", "L", "N", "D"];

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
            .. Enumerable.Range(1, 10).Select(number => $"A{number}"),
            .. Enumerable.Range(1, 17).Select(number => $"R{number}"),
            "R17a",
            .. Enumerable.Range(18, 33).Select(number => $"R{number}"),
            .. Enumerable.Range(1, 66).Select(number => $"C{number}"),
            .. Enumerable.Range(1, 13).Select(number => $"V{number}"),
            .. Enumerable.Range(1, 19).Select(number => $"Z{number}"),
            "E1", "E2", "E3",
        ];

        Assert.Equal(expected, RuleBook.All.Select(rule => rule.Id), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("R51")]
    [InlineData("C67")]
    [InlineData("E4")]
    public void A_number_that_no_rule_has_is_not_found(string number) => Assert.Null(RuleBook.Find(number));

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
    public void Every_source_is_one_of_the_marks() => Assert.All(RuleBook.All, rule =>
        Assert.All(rule.Source.Split(", "), mark => Assert.Contains(mark, Marks, StringComparer.Ordinal)));

    [Fact]
    public void The_forces_follow_the_series()
    {
        Assert.All(JournalRules.All.Concat(LedgerRules.All), rule => Assert.Equal(RuleForce.Refusal, rule.Force));
        Assert.All(ReportRules.All, rule => Assert.True(rule.Force is RuleForce.Reckoning or RuleForce.Presentation, rule.Id));
        Assert.Equal("C3 C31 C37 C40", Numbers(RuleForce.Advice));
        Assert.Equal("C4 C9 C17 C24 C26 C30", Numbers(RuleForce.Query));
        Assert.Equal("A8 A9 C2 C28 C29 C55 C61 C64 C65 V11 V12 V13 Z14 Z15 Z16 Z17 Z18 Z19", Numbers(RuleForce.Warning));
        Assert.Equal("V1 V2 V3 V4 V5 V6", Numbers(RuleForce.Stop));
        Assert.Equal("V7 V8 V9 V10", Numbers(RuleForce.Gap));
        Assert.Equal(
            "C5 C6 C7 C10 C11 C15 C23 C33 C35 C43 C45 C46 C49 C57 C63 C66",
            string.Join(' ', ClaimRules.All.Where(rule => rule.Force == RuleForce.Refusal).Select(rule => rule.Id)));
    }

    // An advice is a text for people: there is nothing to test.
    [Fact]
    public void Every_rule_has_a_test()
    {
        var tested = TestedRules().ToHashSet(StringComparer.Ordinal);
        var missing = RuleBook.All.Where(rule => rule.Force != RuleForce.Advice).Select(rule => rule.Id).Where(id => !tested.Contains(id)).ToArray();

        Assert.True(missing.Length == 0, $"No test carries [Trait(\"Rule\", …)] of: {string.Join(", ", missing)}");
    }

    [Fact]
    public void Every_rule_that_a_test_names_exists()
    {
        var strangers = TestedRules().Where(id => RuleBook.Find(id) is null && !Invariants.Contains(id, StringComparer.Ordinal));

        Assert.Empty(strangers.Distinct(StringComparer.Ordinal));
    }

    private static string Numbers(RuleForce force) => string.Join(' ', RuleBook.All.Where(rule => rule.Force == force).Select(rule => rule.Id));

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
