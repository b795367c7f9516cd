using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using FluentValidation;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Claims;

public sealed class TreatmentValidatorTests
{
    private static readonly LocalDate Today = new(2024, 3, 4);

    [Fact]
    [Trait("Rule", "V1")]
    [Trait("Rule", "V5")]
    [Trait("Rule", "V8")]
    [Trait("Rule", "V9")]
    [Trait("Rule", "V10")]
    [Trait("Rule", "V11")]
    public void Everything_that_is_wrong_with_a_treatment_is_said_at_once()
    {
        var practice = PracticeOf(new Patient(new("P1")) { Name = "Bakker", Bsn = "123456789" }, new Provider(new("th1"), "Smit"));

        var result = new TreatmentValidator(practice, Today).Validate(OnDay(Today));

        Assert.Equal(
            [
                ("V1", "patient.bsn", Severity.Error), ("V5", "performance", Severity.Error), ("V8", "insurer", Severity.Error),
                ("V9", "patient.birthDate", Severity.Error), ("V10", "provider.agb", Severity.Error), ("V11", "insurer", Severity.Warning),
            ],
            result.Errors.Select(error => (error.ErrorCode, error.PropertyName, error.Severity)));
        Assert.All(result.Errors, error => Assert.DoesNotContain("123456789", error.ErrorMessage, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "C2")]
    public void Missing_coverage_is_an_error_when_the_practice_wants_it_so()
    {
        var practice = PracticeOf(new Patient(new("P1")) { Name = "Bakker" }, new Provider(new("th1"), "Smit"), new Setting("cov.missing", "block"));

        var result = new TreatmentValidator(practice, Today).Validate(OnDay(Today));

        Assert.Equal(Severity.Error, Assert.Single(result.Errors, error => error.ErrorCode == "V11").Severity);
    }

    [Fact]
    [Trait("Rule", "L1")]
    public void What_is_not_known_is_said_first_in_the_language_that_is_asked()
    {
        var result = new TreatmentValidator(PracticeOf(), Today, inDutch: true).Validate(OnDay(Today));

        Assert.Equal(["L1", "L1"], result.Errors.Select(error => error.ErrorCode), StringComparer.Ordinal);
        Assert.Contains("behandelaar", result.Errors[1].ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V4")]
    public void A_treatment_with_nothing_wrong_is_valid_on_its_day_and_not_before()
    {
        var practice = PracticeOf(
            new Provider(new("th1"), "Smit", "04123456"),
            new Payor(new("A"), "Verzekeraar A"),
            new Patient(new("P1")) { Name = "Bakker", Bsn = "123456782", BirthDate = new LocalDate(1980, 1, 1) },
            new Performance(new("1000"), "Zitting", Session: true),
            new Tariff(new("1000"), new LocalDate(2024, 1, 1), Money.FromCents(4000)) { Payor = new PayorId("A") },
            new Coverage(new("P1"), Today, new LocalDate(2024, 1, 1)) { Insurer = new PayorId("A") });

        Assert.Empty(new TreatmentValidator(practice, Today).Validate(OnDay(Today)).Errors);
        Assert.Equal(["V4"], new TreatmentValidator(practice, Today).Validate(OnDay(Today.PlusDays(1))).Errors.Select(error => error.ErrorCode), StringComparer.Ordinal);
    }

    private static Treatment OnDay(LocalDate date) => new(new TreatmentId("T1"), date, new PatientId("P1"), new ProviderId("th1"), new PerformanceCode("1000"), Payer.Insurer);

    private static Practice PracticeOf(params JournalEntry[] entries)
    {
        var built = Practice.From(entries);
        Assert.Empty(built.Findings);
        return built.Value;
    }
}
