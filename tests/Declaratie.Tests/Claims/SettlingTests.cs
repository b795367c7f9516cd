using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Claims;

/// <summary>Step 1: what checking finds (V1–V13).</summary>
public sealed class SettlingTests
{
    [Theory]
    [InlineData("123456789", true)]
    [InlineData("000000000", true)]
    [InlineData("11122233", true)]
    [InlineData("1112223330", true)]
    [InlineData("12345678x", true)]
    [InlineData("111222333", false)]
    [InlineData("123456782", false)]
    [InlineData("12345672", false)]
    [Trait("Rule", "V1")]
    public void A_BSN_passes_the_eleven_test_eight_digits_being_padded(string bsn, bool fails) =>
        Assert.Equal(fails, Finds("V1", new Patient(new("Jansen")) { Bsn = bsn }));

    [Fact]
    [Trait("Rule", "C56")]
    public void A_BSN_of_nines_means_that_there_is_none_and_is_accepted()
    {
        var story = Story.New().Do(new Patient(new("Jansen")) { Bsn = "999999999" }).Ready("T1");

        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C56")]
    public void Any_other_BSN_passes_the_test() => Assert.True(Finds("V1", new Patient(new("Jansen")) { Bsn = "999999998" }));

    [Theory]
    [InlineData("0412345", true)]
    [InlineData("00123456", true)]
    [InlineData("04000000", true)]
    [InlineData("0412345x", true)]
    [InlineData("04123456", false)]
    [InlineData("99000001", false)]
    [Trait("Rule", "V2")]
    public void An_AGB_has_a_kind_and_six_digits(string agb, bool fails) => Assert.Equal(fails, OfProvider("V2", agb));

    [Fact]
    [Trait("Rule", "V10")]
    public void Without_the_AGB_of_the_provider_an_insurer_is_not_billed()
    {
        Assert.True(OfProvider("V10", agb: null));
        Assert.False(OfProvider("V10", "04123456"));
        Assert.False(OfProvider("V10", agb: null, Payer.Patient));
    }

    [Fact]
    [Trait("Rule", "V3")]
    public void There_is_a_tariff_for_performance_and_payor_on_the_date()
    {
        Assert.Contains("V3 T1", Story.New().Do(Treat("T1", "2024-03-04", "Dekker", "1864"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V3 T1", Story.New().Do(Treat("T1", "2024-03-04", "Dekker", "1864", amount: 12m), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V3 T1", Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.Contains("V3 T1", Story.New().Do(Treat("T1", "2024-03-04", performance: "1864", payer: Payer.Patient), Check("2024-03-04")).Said(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    [Trait("Rule", "V3")]
    public void A_tariff_holds_from_its_first_through_its_last_day(string date, bool isMissing)
    {
        var story = Story.New().Do(
            new Performance(new("1920"), "Telephone", Session: false), Story.Priced("1920", 15m, "A", "2024-03-01", "2024-03-31"), Treat("T1", date, performance: "1920"), Check(date));

        Assert.Equal(isMissing, story.Said().Contains("V3 T1", StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Rule", "V4")]
    public void A_treatment_is_not_after_the_check_nor_before_the_birth()
    {
        Assert.Contains("V4 T1", Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-03")).Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V4 T1", Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.True(Finds("V4", new Patient(new("Jansen")) { BirthDate = Day("2024-03-05") }));
        Assert.False(Finds("V4", new Patient(new("Jansen")) { BirthDate = Day("2024-03-04") }));
    }

    [Fact]
    [Trait("Rule", "V5")]
    public void The_performance_is_known()
    {
        Assert.Contains("V5 T1", Story.New().Do(Treat("T1", "2024-03-04", performance: "4711"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V5 T1", Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V6")]
    public void The_coverage_does_not_say_another_insurer_or_none()
    {
        Assert.Contains("V6 T1", Story.New().Do(Treat("T1", "2024-03-04", insurer: "B"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V6 T1", Story.New().Do(Treat("T1", "2024-03-04", insurer: "A"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.Contains("V6 T1", Story.New().Do(Story.Covered("Jansen", insurer: null, checkedOn: "2024-01-01"), Treat("T1", "2024-03-04", insurer: "A"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V6 T1", Story.New().Do(TreatPrivately("T1", "2024-03-04"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V7")]
    public void Without_a_BSN_an_insurer_is_not_billed()
    {
        Assert.Contains("V7 T1", OfStranger(Payer.Insurer, bsn: null, "1980-01-01"), StringComparer.Ordinal);
        Assert.DoesNotContain("V7 T1", OfStranger(Payer.Insurer, "111222333", "1980-01-01"), StringComparer.Ordinal);
        Assert.DoesNotContain("V7 T1", OfStranger(Payer.Patient, bsn: null, "1980-01-01"), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V9")]
    public void Without_a_birth_date_an_insurer_is_not_billed()
    {
        Assert.Contains("V9 T1", OfStranger(Payer.Insurer, "111222333", born: null), StringComparer.Ordinal);
        Assert.DoesNotContain("V9 T1", OfStranger(Payer.Insurer, "111222333", "1980-01-01"), StringComparer.Ordinal);
        Assert.DoesNotContain("V9 T1", OfStranger(Payer.Patient, "111222333", born: null), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V8")]
    [Trait("Rule", "V11")]
    public void Without_a_coverage_there_is_no_insurer_unless_it_is_given()
    {
        var before = Story.New().Do(Treat("T1", "2019-12-31"), Check("2024-03-04"));

        Assert.Contains("V8 T1", before.Said(), StringComparer.Ordinal);
        Assert.Contains("V11 T1", before.Said(), StringComparer.Ordinal);
        var given = Story.New().Do(Treat("T1", "2019-12-31", insurer: "A"), Check("2024-03-04"));
        Assert.DoesNotContain("V8 T1", given.Said(), StringComparer.Ordinal);
        Assert.Contains("V11 T1", given.Said(), StringComparer.Ordinal);
        var covered = Story.New().Do(Treat("T1", "2020-01-01"), Check("2024-03-04"));
        Assert.DoesNotContain("V8 T1", covered.Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V11 T1", covered.Said(), StringComparer.Ordinal);
        Assert.DoesNotContain("V8 T1", Story.New().Do(TreatPrivately("T1", "2019-12-31"), Check("2024-03-04")).Said(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "V12")]
    public void The_same_patient_date_and_performance_twice_is_said_of_both()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-03-04"), Treat("T3", "2024-03-05"), Treat("T4", "2024-03-04", "Bakker"), Treat("T5", "2024-03-04", performance: "1864"));

        Assert.Equal(["V12 T1", "V12 T2"], story.Do(Check("2024-03-05")).Said(), StringComparer.Ordinal);
        Assert.Empty(story.Do(Cancel("2024-03-05", "T2"), Check("2024-03-05")).Said());
    }

    [Theory]
    [InlineData("2024-04-10", false)]
    [InlineData("2024-04-11", true)]
    [Trait("Rule", "V13")]
    public void The_last_day_of_the_term_is_in_time(string checkedOn, bool isLate)
    {
        var story = Story.New().Do(
            new Payor(new("K"), "Short of patience") { ClaimWithinMonths = 12 }, Story.Priced("1000", 40m, "K"), Story.Covered("Jansen", "K", checkedOn: "2023-01-01"), Treat("T1", "2023-04-10"));

        Assert.Equal(isLate ? "V13 T1" : "", string.Join(", ", story.Do(Check(checkedOn)).Said()), StringComparer.Ordinal);
    }

    [Fact]
    public void Checking_takes_all_that_can_be_checked_and_is_never_refused_for_what_it_finds()
    {
        var story = Story.New().Ready("T1").Do(Treat("T2", "2024-03-05", "Dekker", "1864"), Check("2024-03-05"));

        Assert.Equal(["V3 T2"], story.Said(), StringComparer.Ordinal);
        Assert.Equal(["T2"], story.Events.OfType<TreatmentChecked>().Select(happened => happened.Treatment.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Checking_without_candidates_does_nothing() => Assert.Empty(Story.New().Ready("T1").Do(Check("2024-03-05")).Events);

    [Fact]
    public void The_default_insurer_is_that_of_the_newest_coverage_of_the_date()
    {
        var story = Story.New().Do(
            Story.Covered("Jansen", "B", "2024-03-01", "2024-03-31", checkedOn: "2024-03-01"),
            Treat("T1", "2024-02-29"), Treat("T2", "2024-03-31"), Treat("T3", "2024-04-01"), Treat("T4", "2024-03-31", insurer: "A"));

        Assert.Equal(["A", "B", "A", "A"], story.Practice.Treatments().Select(treatment => treatment.Insurer?.Value), StringComparer.Ordinal);
        Assert.Equal([40m, 38.50m, 40m, 40m], story.Practice.Treatments().Select(treatment => treatment.Amount!.Value.Euros));
    }

    private static bool Finds(string rule, Patient change) =>
        Story.New().Do(change, Treat("T1", "2024-03-04"), Check("2024-03-04")).Said().Contains($"{rule} T1", StringComparer.Ordinal);

    private static bool OfProvider(string rule, string? agb, Payer payer = Payer.Insurer) => Story.New()
        .Do(new Provider(new("th2"), "Th. Twee", agb), Treat("T1", "2024-03-04", payer: payer) with { Provider = new("th2") }, Check("2024-03-04"))
        .Said().Contains($"{rule} T1", StringComparer.Ordinal);

    private static IEnumerable<string> OfStranger(Payer payer, string? bsn, string? born) => Story.New()
        .Do(
            new Patient(new("Smit")) { Name = "Smit", Bsn = bsn, BirthDate = born is null ? null : Day(born), Provider = new("th1"), Date = Day("2020-01-01") },
            Story.Covered("Smit", "A"), Treat("T1", "2024-03-04", "Smit", payer: payer), Check("2024-03-04"))
        .Said();
}
