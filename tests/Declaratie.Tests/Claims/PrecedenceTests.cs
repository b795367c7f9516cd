using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Which rule refuses when several could: J, L1, L2, L7, L8, the rule that names the case, and C63 last.</summary>
public sealed class PrecedenceTests
{
    private const string File = "F2024-0001";

    [Fact]
    [Trait("Rule", "J5")]
    public void Structure_comes_before_a_number_that_was_used()
    {
        Story.New().Claimed("T1").Ready("T2", "2024-03-05").Refuses("J5", "numbers", Claim("2024-04-05", "2024-03", numbers: [File, "X1"]));
        Story.New().Invoiced().Ready("T2", "2024-03-05", payer: Payer.Patient).Do(ClaimPrivately("2024-04-07", "2024-03"))
            .Refuses("J5", "numbers", MakeInvoices("2024-04-07", "F2024-0002", "V2024-0001", "X1"));
    }

    [Fact]
    [Trait("Rule", "L1")]
    [Trait("Rule", "L2")]
    public void Existence_comes_before_amounts()
    {
        Story.New().Refuses("L1", "Z", Treat("T1", "2024-03-04", "Z", amount: -1m));
        Story.New().Do(Treat("T1", "2024-03-04")).Refuses("L1", "Z", Edit("2024-03-04", "T1", new() { Provider = new("Z"), Amount = Money.FromEuros(-1m) }));
        Story.New().Do(Treat("T1", "2024-03-04")).Refuses("L1", "T1", Treat("T1", "2024-03-04", amount: -1m));
    }

    [Fact]
    [Trait("Rule", "C7")]
    [Trait("Rule", "C5")]
    [Trait("Rule", "C6")]
    [Trait("Rule", "C2")]
    public void Booking_asks_for_a_check_then_stops_then_blue_fields_then_coverage()
    {
        var story = Story.New().Do(
            Set("cov.missing", "block"), new Patient(new("Smit")) { Name = "Smit", BirthDate = Tests.Kit.Books.Day("1980-01-01") }, Treat("T1", "2024-03-04", "Smit", "1920", insurer: "A"));

        story.Refuses("C7", "T1", Book("2024-03-04", "T1"));
        story.Do(Check("2024-03-04"));
        story.Refuses("C5", "T1", Book("2024-03-04", "T1"));
        story.Do(new Performance(new("1920"), "Telephone", Session: false), Story.Priced("1920", 15m));
        story.Refuses("C6", "T1", Book("2024-03-04", "T1"));
        story.Do(new Patient(new("Smit")) { Bsn = "111222333" }, Check("2024-03-04"));
        story.Refuses("C2", "T1", Book("2024-03-04", "T1"));
        story.Do(Story.Covered("Smit", "A"), Book("2024-03-04", "T1"));
    }

    [Fact]
    [Trait("Rule", "C33")]
    [Trait("Rule", "C2")]
    public void From_the_returns_booking_asks_for_a_correction_before_coverage()
    {
        var story = Story.New().Do(Treat("T1", "2019-12-31", insurer: "A", amount: 40m), Check("2024-03-04"), Book("2024-03-04"), Claim("2024-04-01", "2019-12"), Send("2024-04-02"))
            .Do(Receive("2024-04-10", File, Line("T1", 0m)), Credit("2024-04-11", File), Set("cov.missing", "block"), Check("2024-04-11"));

        story.Refuses("C33", "T1", Book("2024-04-11", "T1"));
        story.Refuses("C2", "T1", Book("2024-04-11", "T1") with { Unchanged = "the file was at fault" });
    }

    [Fact]
    [Trait("Rule", "C49")]
    [Trait("Rule", "C63")]
    public void A_number_that_was_used_comes_before_a_wrong_status()
    {
        var story = Story.New().Credited().Ready("T2", "2024-04-12").Do(Claim("2024-04-12", "2024-04"), Send("2024-04-12"));

        story.Refuses("C49", "C2024-0001", Credit("2024-04-13", "F2024-0002", "C2024-0001"));
    }

    [Fact]
    [Trait("Rule", "C8")]
    [Trait("Rule", "C18")]
    public void A_file_that_the_ledger_cannot_take_stays_behind_and_the_others_go()
    {
        var story = Story.New().Ready("T1").Ready("B1", patient: "Dekker").Do(
            Claim("2024-04-01", "2024-03"),
            new Domain.Payments.Invoice(new("T1"), Tests.Kit.Books.Day("2024-04-01"), new("th1"), Money.FromEuros(7m)) { Patient = new("Jansen") },
            Send("2024-04-02"));

        Assert.Equal("L1", string.Join(' ', story.Warnings.Select(warning => warning.Rule.Id)));
        Assert.Equal((ClaimFileStatus.Created, ClaimFileStatus.Submitted), (story.File(File).Status, story.File("F2024-0002").Status));
    }

    [Fact]
    [Trait("Rule", "L8")]
    public void Reopening_what_was_written_off_posts_and_reopening_what_was_credited_does_not()
    {
        var writtenOff = Story.New().Answered(0m, 0m, "0587").Do(
            Resolve("2024-04-11", File, "T1", Domain.Returns.Resolution.DoNotReclaim, "paid elsewhere"), Credit("2024-04-11", File), ClosePeriod("2024-05-31"));

        writtenOff.Refuses("L8", Reopen("2024-05-31", "T1"));
        writtenOff.Do(Reopen("2024-06-01", "T1"));
        Story.New().Credited().Do(Abandon("2024-04-12", "T1"), ClosePeriod("2024-05-31"), Reopen("2024-05-31", "T1"));
    }
}
