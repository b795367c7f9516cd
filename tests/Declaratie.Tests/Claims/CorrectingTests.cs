using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 5: retouren, where what was credited is corrected and claimed again.</summary>
public sealed class CorrectingTests
{
    private const string Day = "2024-04-12";

    [Fact]
    [Trait("Rule", "C30")]
    public void Credited_treatments_are_in_the_returns_with_their_code() => Assert.Equal(
        (TreatmentStatus.InReturns, "0613", Advice.BillPatient),
        (Story.New().Credited().StatusOf("T1"), Story.New().Credited().Treatment("T1").Codes.Single().Value, Story.New().Credited().Treatment("T1").Advice));

    [Fact]
    [Trait("Rule", "C33")]
    public void After_crediting_it_is_corrected_first_or_goes_back_unchanged_with_a_reason()
    {
        var story = Story.New().Credited().Do(Check(Day));

        story.Refuses("C33", "T1", Book(Day, "T1"));
        story.Refuses("C33", "T1", Book(Day, "T1") with { Unchanged = " " });
        Assert.Equal(TreatmentStatus.ReadyToClaim, story.Do(Book(Day, "T1") with { Unchanged = "the file was at fault" }).StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C33")]
    public void An_edit_before_the_credit_does_not_count()
    {
        var story = Story.New().Do(Treat("T1", "2024-03-04"), Edit("2024-03-04", "T1", new() { Amount = Money.FromEuros(41m) }), Check("2024-03-04"), Book("2024-03-04"))
            .Do(Claim("2024-04-01", "2024-03"), Send("2024-04-02"), new Patient(new("Jansen")) { Name = "Jansen-Smit" }, Receive("2024-04-10", "F2024-0001", Line("T1", 0m)), Credit("2024-04-11", "F2024-0001"), Check(Day));

        story.Refuses("C33", "T1", Book(Day));
    }

    [Fact]
    [Trait("Rule", "C7")]
    [Trait("Rule", "C33")]
    public void A_check_from_before_the_credit_does_not_count_and_comes_first()
    {
        var story = Story.New().Credited();

        story.Refuses("C7", "T1", Book(Day, "T1"));
        story.Do(Check(Day), Edit(Day, "T1", ToPatient()));
        story.Refuses("C7", "T1", Book(Day, "T1"));
    }

    [Theory]
    [InlineData("name", true)]
    [InlineData("bsn", true)]
    [InlineData("postcode", false)]
    [Trait("Rule", "C33")]
    public void New_data_of_the_patient_are_a_correction(string what, bool corrects)
    {
        var patient = new Patient(new("Jansen"));
        var story = Story.New().Credited().Do(
            what switch { "name" => patient with { Name = "Jansen-Smit" }, "bsn" => patient with { Bsn = "123456782" }, _ => patient with { Postcode = "1234 AB" } }, Check(Day));

        if (corrects)
        {
            Assert.Equal(TreatmentStatus.ReadyToClaim, story.Do(Book(Day)).StatusOf("T1"));
        }
        else
        {
            story.Refuses("C33", "T1", Book(Day));
        }
    }

    [Fact]
    [Trait("Rule", "C33")]
    [Trait("Rule", "C11")]
    public void A_correction_still_counts_after_the_red_cross()
    {
        var story = Story.New().Credited().Do(Edit(Day, "T1", new() { Amount = Money.FromEuros(39m) }), Check(Day), Book(Day), PutBack(Day, "T1"), Check(Day));

        Assert.Equal(TreatmentStatus.ReadyToClaim, story.Do(Book(Day)).StatusOf("T1"));
    }

    [Fact]
    [Trait("Rule", "C32")]
    [Trait("Rule", "C49")]
    public void Corrected_and_booked_it_is_claimed_again_under_new_numbers()
    {
        var story = Story.New().Credited().Do(Edit(Day, "T1", new() { Performance = new("1864") }), Check(Day), Book(Day), Claim(Day, "2024-03"));

        var treatment = story.Treatment("T1");
        Assert.Equal(("F2024-0002", "T1-2", 2, 60m), (treatment.File!.Value.Value, treatment.Reference!.Value.Value, treatment.Attempt, treatment.Amount!.Value.Euros));
        Assert.Equal(ClaimLineStatus.Credited, story.File("F2024-0001").Lines[0].Status);
        Assert.Equal((0m, 60m), (story.Do(Send(Day)).Open("T1"), story.Open("T1-2")));
    }

    [Fact]
    [Trait("Rule", "C41")]
    public void A_policy_refusal_goes_to_the_patient_at_the_private_price_of_the_treatment_date()
    {
        var story = Story.New().Do(Story.Priced("1000", 48m, payor: null, from: "2024-04-01")).Credited()
            .Do(Edit(Day, "T1", ToPatient()), Check(Day), Book(Day), ClaimPrivately(Day, "2024-03"), MakeInvoices(Day, "F2024-0002"));

        Assert.Equal((ClaimFileKind.Private, 45m), (story.File("F2024-0002").Kind, story.File("F2024-0002").Total.Euros));
        Assert.Equal((0m, 45m), (story.Open("T1"), story.Open("T1-2")));
    }

    [Theory]
    [InlineData("price-list", 45)]
    [InlineData("contract", 40)]
    [Trait("Rule", "C41")]
    public void A_setting_keeps_the_tariff_of_the_contract(string setting, int amount)
    {
        var story = Story.New().Do(Set("private.price", setting)).Credited().Do(Edit(Day, "T1", ToPatient()), Check(Day), Book(Day));

        Assert.Equal(amount, story.Treatment("T1").Amount?.Euros);
    }

    [Fact]
    [Trait("Rule", "C60")]
    public void What_was_invoiced_to_the_patient_is_credited_before_it_goes_to_an_insurer()
    {
        var story = Story.New().Invoiced();
        story.Refuses("C10", Edit("2024-04-06", "T1", new() { Payer = Payer.Insurer }));

        story.Do(CreditInvoice("2024-04-06", "V2024-0001"), Edit("2024-04-06", "T1", new() { Payer = Payer.Insurer }), Check("2024-04-06"), Book("2024-04-06"), Claim("2024-04-06", "2024-03"), Send("2024-04-06"));

        Assert.Equal((0m, 40m), (story.Open("T1"), story.Open("T1-2")));
    }

    [Fact]
    public void A_reclaim_has_the_tariff_of_the_treatment_date()
    {
        var story = Story.New().Do(Story.Priced("1000", 44m, "A", "2024-04-01")).Credited().Do(Edit(Day, "T1", new() { Provider = new("th1"), Patient = new("Bakker") }), Check(Day), Book(Day));

        Assert.Equal(40m, story.Treatment("T1").Amount?.Euros);
    }

    [Fact]
    public void Advice_and_codes_stay_until_the_next_answer_and_advice_is_silent_in_a_file()
    {
        var story = Story.New().Credited().Do(Edit(Day, "T1", new() { Amount = Money.FromEuros(39m) }), Check(Day), Book(Day));
        Assert.Equal(Advice.BillPatient, story.Treatment("T1").Advice);

        story.Do(Claim(Day, "2024-03"));
        Assert.Null(story.Treatment("T1").Advice);
        Assert.Equal("0613", story.Treatment("T1").Codes.Single().Value);
        Assert.Empty(story.Do(Send(Day), Receive(Day, "F2024-0002", Line("T1-2", 39m))).Treatment("T1").Codes);
    }
}
