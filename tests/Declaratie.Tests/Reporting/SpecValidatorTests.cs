using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// What is asked is checked first: all failures at once, each with its rule, in both languages.
public sealed class SpecValidatorTests
{
    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R5")]
    public void Every_failure_is_named_at_once_with_its_rule() =>
        Assert.Equal(
            """
            R1 To: The period ends (2024-02-01) before it begins (2024-02-29); give a last day on or after the first.
            R5 Providers[0]: There is no provider XX; choose a provider of the journal.
            R5 Providers[2]: There is no provider YY; choose a provider of the journal.
            """,
            Failures(inDutch: false));

    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R5")]
    public void In_Dutch_as_well() =>
        Assert.Equal(
            """
            R1 To: De periode eindigt (2024-02-01) voor ze begint (2024-02-29); geef een laatste dag op of na de eerste.
            R5 Providers[0]: Er is geen behandelaar XX; kies een behandelaar uit het journaal.
            R5 Providers[2]: Er is geen behandelaar YY; kies een behandelaar uit het journaal.
            """,
            Failures(inDutch: true));

    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R4")]
    public void One_day_and_no_selection_are_fine()
    {
        var spec = new AllocatedPaymentsSpec { From = Books.Day("2024-02-05"), To = Books.Day("2024-02-05") };

        Assert.True(new AllocatedPaymentsSpecValidator(Books.New().Ledger).Validate(spec).IsValid);
        Assert.True(new AllocatedPaymentsSpecValidator(Books.New().Ledger).Validate(spec.For("RJB", "AG")).IsValid);
    }

    [Fact]
    [Trait("Rule", "R4")]
    public void A_selection_that_was_never_made_is_no_selection()
    {
        var spec = new AllocatedPaymentsSpec { From = Books.Day("2024-02-05"), To = Books.Day("2024-02-05"), Providers = default };

        Assert.True(spec.Providers.IsEmpty);
        Assert.True(new AllocatedPaymentsSpecValidator(Books.New().Ledger).Validate(spec).IsValid);
    }

    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R5")]
    public void A_report_that_is_asked_for_unchecked_is_a_mistake_of_the_programmer()
    {
        var backwards = Assert.Throws<ArgumentException>(() => Books.New().Report("2024-02-29..2024-02-01"));
        var nobody = Assert.Throws<ArgumentException>(() => Books.New().Report("2024-02", spec => spec.For("XX")));

        Assert.StartsWith("The period ends (2024-02-01)", backwards.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no provider XX", nobody.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_questions_are_equal_also_in_their_selection()
    {
        var spec = new AllocatedPaymentsSpec { From = Books.Day("2024-02-01"), To = Books.Day("2024-02-29") };

        Assert.Equal(spec.For("RJB", "AG"), spec.For("RJB", "AG"));
        Assert.Equal(spec.For("RJB", "AG").GetHashCode(), spec.For("RJB", "AG").GetHashCode());
        Assert.NotEqual(spec.For("RJB"), spec.For("AG"));
    }

    private static string Failures(bool inDutch)
    {
        var spec = new AllocatedPaymentsSpec
        {
            From = Books.Day("2024-02-29"),
            To = Books.Day("2024-02-01"),
            Providers = [new("XX"), new("AG"), new("YY")],
        };
        var failures = new AllocatedPaymentsSpecValidator(Books.New().Ledger, inDutch).Validate(spec).Errors;
        return string.Join('\n', failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}"));
    }
}
