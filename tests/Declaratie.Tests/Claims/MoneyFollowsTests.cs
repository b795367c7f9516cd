using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>From claims to the ledger, where something was paid already.</summary>
public sealed class MoneyFollowsTests
{
    private const string File = "F2024-0001";

    [Fact]
    [Trait("Rule", "C27")]
    public void Crediting_a_line_that_was_paid_leaves_the_payment_to_be_allocated_again()
    {
        var story = Story.New().WithInsurer("T1").Do(Paid(40m), Allocated(40m), Receive("2024-04-10", File, Line("T1", 0m)), Credit("2024-04-11", File));

        Assert.Equal((0m, 40m), (story.Open("T1"), story.Practice.Ledger.OpenAmount(new CreditId("R1")).Euros));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C27")]
    public void What_is_given_up_writes_off_only_what_is_open()
    {
        var story = PaidInPart();

        Assert.Equal((TreatmentStatus.Abandoned, 0m), (story.StatusOf("T1"), story.Open("T1")));
        var writeOff = Assert.Single(story.Events.OfType<LedgerPosted>().Select(posted => posted.Happened.Entry).OfType<WriteOff>());
        Assert.Equal((30m, "T1"), (Assert.Single(writeOff.Lines).Amount.Euros, writeOff.Lines[0].Invoice.Value));
    }

    [Fact]
    [Trait("Rule", "K3")]
    [Trait("Rule", "C42")]
    public void Of_what_was_claimed_the_ledger_keeps_what_was_granted_and_adjusts_the_rest()
    {
        var story = Story.New().WithInsurer("T1", "T2", "T3", "T4").Do(
            Receive("2024-04-10", File, Line("T1", 40m), Line("T2", 0m, 40m, "0613"), Line("T3", 38.50m, 38.50m, "0611"), Line("T4", 65m, 65m, "0611")), Credit("2024-04-11", File));

        Assert.Equal([40m, 0m, 38.50m, 65m], story.File(File).Lines.Select(line => story.Open(line.Reference.Value)));
        var adjusted = story.Events.OfType<LedgerPosted>().Select(posted => posted.Happened.Entry).OfType<InvoiceAdjustment>();
        Assert.Equal([("T2", -40m), ("T3", -1.50m), ("T4", 5m)], adjusted.Select(adjustment => (adjustment.Invoice.Value, adjustment.Amount.Euros)));
    }

    [Fact]
    public void Reopening_reverses_that_and_credits_the_whole_line()
    {
        var story = PaidInPart().Do(Reopen("2024-04-12", "T1"));

        Assert.Equal((TreatmentStatus.InReturns, 0m), (story.StatusOf("T1"), story.Open("T1")));
        Assert.Equal(10m, story.Practice.Ledger.OpenAmount(new CreditId("R1")).Euros);
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    public void A_treatment_without_a_price_goes_its_way_without_money()
    {
        var story = Story.New().Ready("T1", amount: 0m).Do(Claim("2024-04-01", "2024-03"), Send("2024-04-02"), Receive("2024-04-10", File, Line("T1", 0m)));

        Assert.Equal((TreatmentStatus.Settled, ClaimFileStatus.Settled), (story.StatusOf("T1"), story.File(File).Status));
    }

    [Fact]
    public void A_remainder_takes_the_next_free_id()
    {
        var story = Story.New().Do(TreatPrivately("T1-P", "2024-01-08")).Answered(25m, 40m, "0613").Do(Resolve("2024-04-11", File, "T1", Resolution.RemainderToPatient), Credit("2024-04-11", File));

        Assert.Equal((TreatmentStatus.InReturns, 15m), (story.StatusOf("T1-P2"), story.Treatment("T1-P2").Amount!.Value.Euros));
    }

    private static Story PaidInPart() => Story.New().WithInsurer("T1").Do(
        Paid(10m), Allocated(10m), Receive("2024-04-10", File, Line("T1", 0m, 0m, "0587")), Resolve("2024-04-11", File, "T1", Resolution.DoNotReclaim, "paid elsewhere"), Credit("2024-04-11", File));

    private static Receipt Paid(decimal amount) => new(new("R1"), Tests.Kit.Books.Day("2024-04-05"), new("th1"), Money.FromEuros(amount)) { Payor = new("A") };

    private static Allocation Allocated(decimal amount) => new(Tests.Kit.Books.Day("2024-04-05"), new("R1"), new("T1"), Money.FromEuros(amount));
}
