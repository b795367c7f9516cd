using Declaratie.Domain.Claims;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 2: claim runs.</summary>
public sealed class RunsTests
{
    [Fact]
    [Trait("Rule", "C12")]
    public void A_run_makes_files_of_one_kind()
    {
        var story = Mixed().Do(Claim("2024-04-01", "2024-03"));

        Assert.Equal(["F2024-0001 A PM304 80.00", "F2024-0002 B PM304 38.50"], story.Files(), StringComparer.Ordinal);
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("P1"));
        Assert.Equal("F2024-0003 - - 45.00", story.Do(ClaimPrivately("2024-04-01", "2024-03")).Files().Last());
    }

    [Fact]
    [Trait("Rule", "C13")]
    public void A_run_takes_one_insurer_when_it_is_named()
    {
        Assert.Equal(["F2024-0001 B PM304 38.50"], Mixed().Do(Claim("2024-04-01", "2024-03", "B")).Files(), StringComparer.Ordinal);
        Mixed().Refuses("L1", "Z", Claim("2024-04-01", "2024-03", "Z"));
    }

    [Theory]
    [InlineData(false, "T2")]
    [InlineData(true, "T1 T2")]
    [Trait("Rule", "C14")]
    public void Earlier_months_come_along_only_when_asked_and_later_ones_never(bool through, string expected)
    {
        var story = Story.New().Ready("T1", "2024-02-28").Ready("T2").Ready("T3", "2024-04-02").Do(Claim("2024-04-05", "2024-03", through: through));

        Assert.Equal(expected, string.Join(' ', story.File("F2024-0001").Lines.Select(line => line.Treatment.Value)));
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T3"));
    }

    [Fact]
    [Trait("Rule", "C15")]
    public void A_run_creates_the_files_and_one_that_selects_nothing_is_refused()
    {
        var story = Story.New().Ready("T1");

        story.Refuses("C15", Claim("2024-04-01", "2024-02"));
        story.Refuses("C15", Claim("2024-04-01", "2024-03", "B"));
        story.Refuses("C15", ClaimPrivately("2024-04-01", "2024-03"));
        story.Do(Claim("2024-04-01", "2024-03"));
        Assert.Equal((ClaimFileStatus.Created, TreatmentStatus.InClaimFile, 1), (story.File("F2024-0001").Status, story.StatusOf("T1"), story.Treatment("T1").Attempt));
        story.Refuses("C15", Claim("2024-04-01", "2024-03"));
    }

    [Fact]
    [Trait("Rule", "C16")]
    public void A_run_makes_one_file_per_insurer_and_one_for_all_patients()
    {
        var story = Mixed().Ready("P2", "2024-03-06", "Dekker", payer: Payer.Patient).Do(Claim("2024-04-01", "2024-03"), ClaimPrivately("2024-04-01", "2024-03"));

        Assert.Equal(["F2024-0001 A PM304 80.00", "F2024-0002 B PM304 38.50", "F2024-0003 - - 90.00"], story.Files(), StringComparer.Ordinal);
        Assert.Equal([2, 1, 2], story.Practice.ClaimFiles().Select(file => file.Lines.Length));
    }

    [Fact]
    [Trait("Rule", "C62")]
    public void December_2024_and_January_2025_go_in_two_files()
    {
        var story = Story.New().Ready("T2", "2025-01-01").Ready("T3", "2025-01-01", "Dekker").Do(Treat("T1", "2024-12-31"), Check("2025-01-01"), Book("2025-01-01"));

        story.Do(Claim("2025-02-01", "2025-01", through: true));

        Assert.Equal(["F2025-0001 A GDS801 40.00", "F2025-0002 A PM304 40.00", "F2025-0003 B GDS801 38.50"], story.Files(), StringComparer.Ordinal);
        Assert.Equal(["T2", "T1", "T3"], story.Practice.ClaimFiles().Select(file => Assert.Single(file.Lines).Treatment.Value), StringComparer.Ordinal);
        Assert.Equal(["F2024-0001 A PM304 40.00"], Story.New().Ready("T1", "2024-12-31").Do(Claim("2024-12-31", "2024-12")).Files(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C55")]
    public void A_treatment_dated_after_the_run_stays_out_with_a_warning()
    {
        var story = Story.New().Ready("T1").Ready("T2", "2024-03-20").Do(Claim("2024-03-19", "2024-03"));

        Assert.Equal("T1", string.Join(' ', story.File("F2024-0001").Lines.Select(line => line.Treatment.Value)));
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T2"));
        Assert.Equal("C55 T2", string.Join(' ', story.Said()));
    }

    [Fact]
    [Trait("Rule", "C55")]
    public void A_treatment_of_the_day_of_the_run_is_in_it_without_a_warning()
    {
        var story = Story.New().Ready("T1").Do(Claim("2024-03-04", "2024-03"));

        Assert.Equal("T1", story.File("F2024-0001").Lines.Single().Treatment.Value);
        Assert.Empty(story.Said());
    }

    [Fact]
    public void A_run_takes_what_was_booked_on_or_before_its_date()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-03-05"), Check("2024-03-05"), Book("2024-04-01", "T1"), Book("2024-04-02", "T2"));

        Assert.Equal(["T1"], story.Do(Claim("2024-04-01", "2024-03")).File("F2024-0001").Lines.Select(line => line.Treatment.Value), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-10", "")]
    [InlineData("2024-01-11", "C61 T1")]
    [Trait("Rule", "C61")]
    public void The_last_day_of_the_term_is_in_time_and_the_next_is_warned_about(string date, string warning)
    {
        var story = Impatient().Do(Treat("T1", "2023-01-10"), Check("2023-01-10"), Book("2023-01-10"), Claim(date, "2023-01"));

        Assert.Equal(warning, string.Join(',', story.Said()));
        Assert.Equal(TreatmentStatus.InClaimFile, story.StatusOf("T1"));
    }

    [Theory]
    [InlineData("2024-02-29", "")]
    [InlineData("2024-03-01", "C61 T1")]
    [Trait("Rule", "C61")]
    public void The_end_of_a_month_clamps(string date, string warning)
    {
        var story = Story.New().Do(new Domain.Payor(new("K"), "Short") { ClaimWithinMonths = 1 }, Story.Priced("1000", 40m, "K"), Story.Covered("Jansen", "K", checkedOn: "2023-01-01"))
            .Ready("T1", "2024-01-31").Do(Claim(date, "2024-01"));

        Assert.Equal(warning, string.Join(',', story.Said()));
    }

    [Theory]
    [InlineData("2024-03-20", "")]
    [InlineData("2024-03-21", "C61 T1")]
    [Trait("Rule", "C61")]
    [Trait("Rule", "V13")]
    public void Claiming_again_has_the_later_of_both_terms(string date, string warning)
    {
        var story = Impatient().Do(
            Treat("T1", "2023-01-10"), Check("2023-01-10"), Book("2023-01-10"), Claim("2023-12-01", "2023-01"), Send("2023-12-01"),
            Receive("2023-12-20", "F2023-0001", Line("T1", 0m, 0m, "0435")), Credit("2023-12-21", "F2023-0001"), Edit("2023-12-21", "T1", new() { Amount = Domain.Money.FromEuros(39m) }));

        Assert.Equal(warning.Replace("C61", "V13", StringComparison.Ordinal), string.Join(',', story.Do(Check(date)).Said()));
        Assert.Equal(warning, string.Join(',', story.Do(Book(date), Claim(date, "2023-01")).Said()));
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void A_made_number_that_exists_is_skipped_and_given_ones_do_not_move_the_counter()
    {
        var story = Story.New().Ready("T1").Do(Claim("2024-04-01", "2024-03", numbers: "F2024-0002"))
            .Ready("T2", "2024-03-05").Do(Claim("2024-04-01", "2024-03"))
            .Ready("T3", "2024-03-06").Do(Claim("2024-04-01", "2024-03"))
            .Ready("T4", "2024-03-07").Do(Claim("2025-01-01", "2024-03"));

        Assert.Equal(["F2024-0002", "F2024-0001", "F2024-0003", "F2025-0001"], story.Practice.ClaimFiles().Select(file => file.Number.Value), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void Within_a_run_too_a_made_number_that_exists_is_skipped()
    {
        var story = Story.New().Ready("T1").Do(Claim("2024-04-01", "2024-03", numbers: "F2024-0002"))
            .Ready("T2", "2024-03-05").Ready("B1", "2024-03-05", "Dekker").Do(Claim("2024-04-01", "2024-03"));

        Assert.Equal(["F2024-0002 A PM304 40.00", "F2024-0001 A PM304 40.00", "F2024-0003 B PM304 38.50"], story.Files(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void A_number_is_never_given_again_also_when_its_file_was_discarded_unsent()
    {
        var story = Story.New().Claimed("T1").Do(Discard("2024-04-01", "F2024-0001"));

        story.Refuses("C49", "F2024-0001", Claim("2024-04-01", "2024-03", numbers: "F2024-0001"));
        story.Do(Claim("2024-04-01", "2024-03"));
        Assert.Equal(("F2024-0002", "T1", 1), (story.Treatment("T1").File!.Value.Value, story.Treatment("T1").Reference!.Value.Value, story.Treatment("T1").Attempt));
    }

    [Fact]
    [Trait("Rule", "J5")]
    public void More_numbers_than_files_is_a_wrong_value()
    {
        Story.New().Ready("T1").Refuses("J5", "numbers", Claim("2024-04-01", "2024-03", numbers: ["F1", "F2"]));
        Assert.Equal(["X1", "F2024-0001"], Mixed().Do(Claim("2024-04-01", "2024-03", numbers: "X1")).Practice.ClaimFiles().Select(file => file.Number.Value), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void A_reference_that_exists_takes_the_next_free_number()
    {
        var story = Story.New().Credited().Ready("T1-2", "2024-04-15").Do(Claim("2024-04-20", "2024-04"));
        Assert.Equal("T1-2", story.Treatment("T1-2").Reference?.Value);

        story.Do(Edit("2024-05-01", "T1", new() { Amount = Domain.Money.FromEuros(39m) }), Check("2024-05-01"), Book("2024-05-01"), Claim("2024-05-01", "2024-03"));

        Assert.Equal(("T1-3", 2), (story.Treatment("T1").Reference!.Value.Value, story.Treatment("T1").Attempt));
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void A_reference_that_is_an_invoice_of_the_ledger_takes_the_next_free_number()
    {
        var story = Story.New().Do(new Domain.Payments.Invoice(new("T1"), Declaratie.Tests.Kit.Books.Day("2024-01-01"), new("th1"), Domain.Money.FromEuros(7m)) { Patient = new("Jansen") }).Claimed("T1");

        Assert.Equal("T1-2", story.Treatment("T1").Reference?.Value);
        Assert.Equal(40m, story.Do(Send("2024-04-02")).Open("T1-2"));
    }

    private static Story Mixed() => Story.New().Ready("T1").Ready("T2", "2024-03-05").Ready("B1", patient: "Dekker").Ready("P1", "2024-03-06", payer: Payer.Patient);

    private static Story Impatient() => Story.New().Do(
        new Domain.Payor(new("K"), "Impatient") { ClaimWithinMonths = 12, ReclaimWithinMonths = 3 }, Story.Priced("1000", 40m, "K"), Story.Covered("Jansen", "K", checkedOn: "2022-01-01"));
}
