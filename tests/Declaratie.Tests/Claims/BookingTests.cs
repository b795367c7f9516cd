using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Claims;

/// <summary>Step 1: booking, and the red cross.</summary>
public sealed class BookingTests
{
    [Fact]
    [Trait("Rule", "C1")]
    public void A_treatment_has_one_payer_kind_at_a_time()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"));
        Assert.Equal((Payer.Insurer, 40m), (story.Treatment("T1").Payer, story.Treatment("T1").Amount!.Value.Euros));

        story.Do(Edit("2024-03-04", "T1", ToPatient()), Check("2024-03-04"), Book("2024-03-04"));

        Assert.Equal((Payer.Patient, 45m), (story.Treatment("T1").Payer, story.Treatment("T1").Amount!.Value.Euros));
        story.Refuses("C15", Claim("2024-04-01", "2024-03"));
        Assert.Equal(["F2024-0001 - - 45.00"], story.Do(ClaimPrivately("2024-04-01", "2024-03")).Files(), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C2")]
    public void Booking_warns_without_a_coverage()
    {
        var story = Story.New().Do(Treat("T1", "2019-12-31", insurer: "A", amount: 40m), Check("2024-03-04"), Book("2024-03-04"));

        Assert.Equal(["C2 T1"], story.Said(), StringComparer.Ordinal);
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T1"));
        Assert.Empty(Story.New().Ready("T2").Said());
    }

    [Fact]
    [Trait("Rule", "C2")]
    public void Booking_refuses_without_a_coverage_when_the_setting_blocks()
    {
        var story = Story.New().Do(Set("cov.missing", "block"), Treat("T1", "2019-12-31", insurer: "A", amount: 40m), Check("2024-03-04"));

        story.Refuses("C2", "T1", Book("2024-03-04", "T1"));
        story.Do(Set("cov.missing", "warn"), Book("2024-03-04", "T1"));
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C5")]
    public void A_stop_sign_prevents_booking_and_is_named()
    {
        var story = Story.New().Do(new Patient(new("Bakker")) { Bsn = "123456789" }, Treat("T1", "2024-03-04", "Bakker"), Check("2024-03-04"));

        var finding = story.Refuses("C5", "T1", Book("2024-03-04"));

        Assert.Contains("V1", finding.English, StringComparison.Ordinal);
        Assert.Contains("V1", finding.Dutch, StringComparison.Ordinal);
        story.Do(new Patient(new("Bakker")) { Bsn = "123456782" }, Check("2024-03-04"), Book("2024-03-04"));
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C6")]
    public void A_blue_field_prevents_booking_and_is_named()
    {
        var story = Story.New().Do(
            new Patient(new("Smit")) { Name = "Smit", BirthDate = Day("1980-01-01") }, Story.Covered("Smit", "A"), Treat("T1", "2024-03-04", "Smit"), Check("2024-03-04"));

        Assert.Contains("V7", story.Refuses("C6", "T1", Book("2024-03-04", "T1")).English, StringComparison.Ordinal);
        story.Do(new Patient(new("Smit")) { Bsn = "111222333" }, Check("2024-03-04"), Book("2024-03-04", "T1"));
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C7")]
    public void Booking_needs_a_check_later_than_the_last_edit()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"));

        story.Refuses("C7", "T1", Book("2024-03-04", "T1"));
        story.Do(Check("2024-03-04"), Edit("2024-03-04", "T1", new() { Amount = Euros(41m) }));
        story.Refuses("C7", "T1", Book("2024-03-04", "T1"));
        story.Do(Check("2024-03-04"), Book("2024-03-04", "T1"));
    }

    [Fact]
    [Trait("Rule", "C7")]
    public void The_same_value_is_no_edit() => Story.New().Do(
        Treat("T1", "2024-03-04"), Check("2024-03-04"), Edit("2024-03-04", "T1", new() { Payer = Payer.Insurer, Patient = new("Jansen") }), Book("2024-03-04", "T1"));

    [Fact]
    [Trait("Rule", "C7")]
    public void A_change_of_name_BSN_or_birth_date_is_an_edit_and_of_anything_else_not()
    {
        foreach (var (change, isEdit) in new (Patient, bool)[]
        {
            (new(new("Jansen")) { Name = "Jansen-Smit" }, true),
            (new(new("Jansen")) { Bsn = "123456782" }, true),
            (new(new("Jansen")) { BirthDate = Day("1981-01-01") }, true),
            (new(new("Jansen")) { Name = "Jansen", Bsn = "111222333", BirthDate = Day("1980-01-01") }, false),
            (new(new("Jansen")) { Postcode = "1234 AB", Initials = "J." }, false),
            (new(new("Bakker")) { Name = "Somebody else" }, false),
        })
        {
            var story = Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-04"), change);
            if (isEdit)
            {
                story.Refuses("C7", "T1", Book("2024-03-04", "T1"));
            }
            else
            {
                story.Do(Book("2024-03-04", "T1"));
            }
        }
    }

    [Fact]
    [Trait("Rule", "C8")]
    public void Rows_with_issues_stay_behind_and_the_others_go()
    {
        var story = Story.New().Do(new Patient(new("Bakker")) { Bsn = "123456789" });
        foreach (var (id, patient) in new[] { ("T1", "Jansen"), ("T2", "Jansen"), ("T3", "Bakker"), ("T4", "Visser"), ("T5", "Dekker") })
        {
            story.Do(Treat(id, $"2024-03-0{id[1]}", patient));
        }

        story.Do(Check("2024-03-05"), Book("2024-03-05"));

        Assert.Equal(["C5 T3"], story.Said(), StringComparer.Ordinal);
        Assert.Equal(["T3"], story.Practice.Treatments().Where(treatment => treatment.Status == TreatmentStatus.ToSettle).Select(treatment => treatment.Id.Value), StringComparer.Ordinal);
        story.Do(new Patient(new("Bakker")) { Bsn = "123456782" });
        story.Refuses("C7", "T3", Book("2024-03-05"));
        story.Do(Check("2024-03-05"), Book("2024-03-05"));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C8")]
    public void When_no_row_can_be_booked_the_first_rows_rule_refuses()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-03-05", "Dekker", "1864"), Check("2024-03-05", "T2"));

        story.Refuses("C7", "T1", Book("2024-03-05", "T1", "T2"));
        story.Refuses("C5", "T2", Book("2024-03-05", "T2", "T1"));
        story.Refuses("L1", "T9", Book("2024-03-05", "T9", "T1"));
    }

    [Fact]
    [Trait("Rule", "C8")]
    public void Without_candidates_booking_does_nothing() => Assert.Empty(Story.New().Do(Book("2024-03-04")).Events);

    [Fact]
    [Trait("Rule", "C9")]
    [Trait("Rule", "C10")]
    public void What_is_ready_to_claim_is_read_only()
    {
        var story = Story.New().Ready("T1").Do(Treat("T2", "2024-03-05"));

        Assert.Equal(["T1"], story.Practice.Treatments().Where(treatment => treatment.Status == TreatmentStatus.ReadyToClaim).Select(treatment => treatment.Id.Value), StringComparer.Ordinal);
        story.Refuses("C10", "T1", Edit("2024-03-05", "T1", ToPatient()));
        story.Do(Edit("2024-03-05", "T2", ToPatient()));
    }

    [Fact]
    [Trait("Rule", "C11")]
    public void The_red_cross_goes_back_to_where_it_came_from()
    {
        var story = Story.New().Credited().Do(Edit("2024-04-12", "T1", ToPatient())).Ready("T2", "2024-04-15").Do(Check("2024-04-15", "T1"), Book("2024-04-15", "T1"));

        story.Do(PutBack("2024-04-16", "T1"), PutBack("2024-04-16", "T2"));

        Assert.Equal((TreatmentStatus.InReturns, TreatmentStatus.ToSettle), (story.StatusOf("T1"), story.StatusOf("T2")));
        Assert.Equal(["0613"], story.Treatment("T1").Codes.Select(code => code.Value), StringComparer.Ordinal);
        story.Refuses("C11", "T2", PutBack("2024-04-16", "T2"));
    }

    [Fact]
    [Trait("Rule", "C11")]
    public void In_a_created_file_there_is_no_red_cross_but_a_discarded_file_gives_back_the_origin()
    {
        var story = Story.New().Claimed("T1");

        story.Refuses("C11", "T1", PutBack("2024-04-01", "T1"));
        story.Do(Discard("2024-04-01", "F2024-0001"), PutBack("2024-04-01", "T1"));

        Assert.Equal((TreatmentStatus.ToSettle, 0), (story.StatusOf("T1"), story.Treatment("T1").Attempt));
    }

    [Fact]
    [Trait("Rule", "C7")]
    public void Put_back_after_booking_leaves_everything_as_it_was()
    {
        var before = Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-04")).Treatment("T1");
        var after = Story.New().Ready("T1").Do(PutBack("2024-03-04", "T1"));

        Assert.Equal(before, after.Treatment("T1"));
    }

    [Fact]
    public void A_given_amount_stays_until_an_edit_changes_what_it_depends_on()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04", amount: 33m));
        Assert.Equal(33m, Amount());

        story.Do(Edit("2024-03-04", "T1", new() { Patient = new("Bakker") }));
        Assert.Equal(33m, Amount());
        story.Do(Edit("2024-03-04", "T1", new() { Performance = new("1864") }));
        Assert.Equal(60m, Amount());
        story.Do(Edit("2024-03-04", "T1", new() { Amount = Euros(12m), Date = Day("2024-03-05") }));
        Assert.Equal(12m, Amount());
        story.Do(Edit("2024-03-05", "T1", new() { Date = Day("2024-03-05") }));
        Assert.Equal(12m, Amount());
        story.Do(Edit("2024-03-05", "T1", new() { EmptiesAmount = true }));
        Assert.Equal(60m, Amount());

        decimal Amount() => story.Treatment("T1").Amount!.Value.Euros;
    }

    [Fact]
    public void The_tariff_is_that_of_the_treatment_date_read_at_booking()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Treat("T2", "2024-04-01"), Story.Priced("1000", 44m, "A", "2024-04-01"), Check("2024-04-01"), Book("2024-04-01"));

        Assert.Equal([40m, 44m], story.Practice.Treatments().Select(treatment => treatment.Amount!.Value.Euros));
        story.Do(Story.Priced("1000", 99m, "A", "2024-01-01"));
        Assert.Equal([40m, 44m], story.Practice.Treatments().Select(treatment => treatment.Amount!.Value.Euros));
    }
}
