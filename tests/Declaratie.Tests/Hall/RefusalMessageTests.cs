using System.Reflection;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Tests.Payments;
using Xunit;

namespace Declaratie.Tests.Hall;

// Every refusal there is, made with sample values.
public sealed class RefusalMessageTests
{
    private static readonly Noun[] Nouns =
        [.. typeof(Noun).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Noun)field.GetValue(null)!)];

    public static TheoryData<string> Kinds() => [.. Methods().Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_refusal_speaks_both_languages_in_whole_sentences(string kind) => Assert.All(Made(kind), finding =>
    {
        Expect.SpeaksBothLanguages(finding);
        Assert.EndsWith(".", finding.Dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.English, StringComparison.Ordinal);
        Assert.Equal(RuleForce.Refusal, finding.Rule.Force);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Amounts_and_days_are_written_as_each_language_does(string kind)
    {
        var takes = Methods().Single(method => method.Name == kind).GetParameters().Select(parameter => parameter.ParameterType).ToList();

        Assert.All(Made(kind).Where(_ => takes.Contains(typeof(long))), finding =>
        {
            Assert.Contains("12.345,67", finding.Dutch, StringComparison.Ordinal);
            Assert.Contains("12,345.67", finding.English, StringComparison.Ordinal);
        });
        Assert.All(Made(kind).Where(_ => takes.Contains(typeof(int))), finding =>
        {
            Assert.Contains("2024-02-29", finding.Dutch, StringComparison.Ordinal);
            Assert.Contains("2024-02-29", finding.English, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_rule_of_the_ledger_has_a_refusal() => Assert.Equal(
        LedgerRules.All.Append(JournalRules.FieldIsPresent).Append(JournalRules.ValueIsRight).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Methods().SelectMany(method => Made(method.Name), (_, finding) => finding.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_thing_has_a_name_in_both_languages()
    {
        Assert.NotEmpty(Nouns);
        Assert.All(Nouns, noun => Assert.NotEqual(noun.Dutch, noun.English, StringComparer.Ordinal));
        Assert.Equal(Nouns.Length, Nouns.DistinctBy(noun => noun.Dutch, StringComparer.Ordinal).Count());
        Assert.Equal(Nouns.Length, Nouns.DistinctBy(noun => noun.English, StringComparer.Ordinal).Count());
    }

    private static IEnumerable<MethodInfo> Methods() =>
        typeof(Refusals).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Finding));

    // With every noun and with both answers.
    private static IEnumerable<Finding> Made(string kind)
    {
        var method = Methods().Single(it => it.Name == kind);
        return Nouns.SelectMany(noun => new[] { false, true }.Select(answer =>
            (Finding)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(kind, parameter, noun, answer))])!));
    }

    private static object Sample(string kind, ParameterInfo parameter, Noun noun, bool answer) => parameter switch
    {
        { ParameterType: var type } when type == typeof(Noun) => noun,
        { ParameterType: var type } when type == typeof(bool) => answer,
        { ParameterType: var type } when type == typeof(long) => kind == nameof(Refusals.DayOverused) ? -1_234_567L : 1_234_567L,
        { ParameterType: var type } when type == typeof(int) => new DateOnly(2024, 2, 29).DayNumber,
        _ => parameter.Name!,
    };

    [Fact]
    public void An_id_that_would_disturb_a_screen_is_shown_and_not_done()
    {
        var finding = LedgerRules.IdsAreUniqueAndExist.BrokenBy("a\u001bb", "is er al: a\u001b\u202eb", new string('x', 5_000));

        Assert.Equal("a\u001bb", finding.Subject);
        Assert.Equal("is er al: a\\u001b\\u202eb", finding.Dutch);
        Assert.Equal(1_001, finding.English.Length);
    }
}
