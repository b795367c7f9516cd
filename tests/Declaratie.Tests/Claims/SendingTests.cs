using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 3 for insurers: sending, VECOZO, closing; and the precedence of what refuses.</summary>
public sealed class SendingTests
{
    private const string File = "F2024-0001";

    [Fact]
    [Trait("Rule", "C18")]
    public void Without_a_list_every_created_insurer_file_is_sent()
    {
        var story = Three().Do(Send("2024-04-02"));

        Assert.Equal(
            [ClaimFileStatus.Submitted, ClaimFileStatus.Submitted, ClaimFileStatus.ToInvoice], story.Practice.ClaimFiles().Select(file => file.Status));
        Assert.Empty(story.Do(Send("2024-04-03")).Events);
    }

    [Fact]
    [Trait("Rule", "C18")]
    public void With_a_list_only_the_named_files_are_sent_each_by_itself()
    {
        var story = Three().Do(Send("2024-04-02", "F2024-0002"));
        Assert.Equal(ClaimFileStatus.Created, story.File(File).Status);

        story.Do(Send("2024-04-03", "F2024-0002", File, "F2024-0003"));

        Assert.Equal(["C63 F2024-0002", "C63 F2024-0003"], story.Said(), StringComparer.Ordinal);
        Assert.Equal(ClaimFileStatus.Submitted, story.File(File).Status);
        story.Refuses("C63", "F2024-0003", Send("2024-04-04", "F2024-0003", File));
    }

    [Fact]
    [Trait("Rule", "C18")]
    [Trait("Rule", "C17")]
    public void What_is_sent_is_an_invoice_per_line_dated_like_the_entry()
    {
        var story = Story.New().Claimed("T1", "T4");
        Assert.Equal("2024-04-01", story.File(File).Date.ToString("uuuu-MM-dd", null));

        story.Do(Send("2024-04-02"));

        Assert.Equal("2024-04-02", story.File(File).Date.ToString("uuuu-MM-dd", null));
        Assert.Equal((40m, 60m), (story.Open("T1"), story.Open("T4")));
        Assert.Equal(100m, story.File(File).Total.Euros);
    }

    [Fact]
    [Trait("Rule", "C19")]
    public void A_file_passes_VECOZO_first_and_a_return_implies_that_it_did()
    {
        var story = Story.New().Claimed("T1").Do(Send("2024-04-02"));
        Assert.Equal(ClaimFileStatus.Submitted, story.File(File).Status);
        Assert.Equal(ClaimFileStatus.WithInsurer, story.Do(Forward("2024-04-03", File)).File(File).Status);
        story.Refuses("C63", File, RefuseFile("2024-04-04", File));

        Assert.Equal(ClaimFileStatus.Settled, Story.New().Claimed("T1").Do(Send("2024-04-02"), Receive("2024-04-03", File, Line("T1", 40m))).File(File).Status);
        Story.New().Claimed("T1").Refuses("C63", File, Forward("2024-04-03", File));
    }

    [Fact]
    [Trait("Rule", "C20")]
    public void Closed_without_a_return_every_line_counts_as_granted()
    {
        var story = Story.New().WithInsurer("T1").Do(CloseFile("2024-05-01", File));

        Assert.Equal((ClaimFileStatus.Settled, TreatmentStatus.Settled), (story.File(File).Status, story.StatusOf("T1")));
        Assert.Equal((40m, ClaimLineStatus.Granted), (story.File(File).Granted!.Value.Euros, story.File(File).Lines[0].Status));
        Assert.Empty(story.Practice.ReturnFiles());
    }

    [Fact]
    [Trait("Rule", "C20")]
    public void A_return_after_closing_opens_the_file_again()
    {
        var story = Story.New().WithInsurer("T1", "T2").Do(CloseFile("2024-05-01", File), Receive("2024-05-10", File, Line("T1", 40m), Line("T2", 0m, 40m, "0613")));

        Assert.Equal(ClaimFileStatus.Returned, story.File(File).Status);
        Assert.Equal((TreatmentStatus.Settled, TreatmentStatus.Returned), (story.StatusOf("T1"), story.StatusOf("T2")));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C52")]
    public void A_file_that_VECOZO_refuses_is_returned_as_a_whole()
    {
        var story = Story.New().Claimed("T1", "T4").Do(Send("2024-04-02"), RefuseFile("2024-04-03", File, "0001", "0150"));

        Assert.Equal(ClaimFileStatus.Returned, story.File(File).Status);
        Assert.Equal(Domain.Returns.ReturnOutcome.WholeFile, story.Return().Outcome);
        Assert.All(story.Return().Lines, line => Assert.Equal((0m, 0m), (line.Calculated!.Value.Euros, line.Granted.Euros)));
        Assert.Equal(["0001", "0150"], story.Treatment("T4").Codes.Select(code => code.Value), StringComparer.Ordinal);
        Assert.Equal(Advice.FixAndResendFile, story.Treatment("T1").Advice);
        Assert.Equal(-100m, story.Do(Credit("2024-04-04", File)).CreditFile("C2024-0001").Total.Euros);
        Assert.Equal(TreatmentStatus.InReturns, story.StatusOf("T4"));
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    [Trait("Rule", "L1")]
    public void What_is_named_exists(JournalEntry entry) => Story.New().WithInsurer("T1").Do(ClosePeriod("2030-01-01")).Refuses("L1", "Z", entry);

    public static TheoryData<JournalEntry> Strangers() =>
    [
        Treat("T9", "2024-03-04", "Z"), Treat("T9", "2024-03-04", insurer: "Z"), Treat("T9", "2024-03-04") with { Provider = new("Z") },
        Treat("T9", "2024-03-04") with { Indication = new("Z") }, Edit("2000-01-01", "Z", ToPatient()), Edit("2000-01-01", "T1", new() { Patient = new("Z") }),
        Check("2000-01-01", "Z"), Book("2000-01-01", "Z"), PutBack("2000-01-01", "Z"), Cancel("2000-01-01", "Z"), Abandon("2000-01-01", "Z"), Reopen("2000-01-01", "Z"),
        Claim("2000-01-01", "2024-03", "Z"), Discard("2000-01-01", "Z"), Send("2000-01-01", "Z"), Forward("2000-01-01", "Z"), RefuseFile("2000-01-01", "Z"), CloseFile("2000-01-01", "Z"),
        Resolve("2000-01-01", "Z", "T1", Domain.Returns.Resolution.Reclaim), Resolve("2000-01-01", File, "Z", Domain.Returns.Resolution.Reclaim),
        Credit("2000-01-01", "Z"), BookCredit("2000-01-01", "Z"), AskCredit("2000-01-01", "Z"), GrantCredit("2000-01-01", "Z"), DenyCredit("2000-01-01", "Z"),
        MakeInvoices("2000-01-01", "Z"), SendInvoices("2000-01-01", "Z"), CreditInvoice("2000-01-01", "Z"),
    ];

    [Theory]
    [MemberData(nameof(TooEarly))]
    [Trait("Rule", "L7")]
    public void Nothing_is_dated_before_the_fact_it_acts_on_whatever_the_status(JournalEntry entry) =>
        Story.New().WithInsurer("T1").Do(ClosePeriod("2030-01-01")).Refuses("L7", entry);

    // Every one has the wrong status too, and those that post lie in a closed period.
    public static TheoryData<JournalEntry> TooEarly() =>
    [
        Edit("2024-03-31", "T1", ToPatient()), PutBack("2024-03-31", "T1"), Cancel("2024-03-31", "T1"), Abandon("2024-03-31", "T1"), Reopen("2024-03-31", "T1"),
        Check("2024-03-31", "T1"), Book("2024-03-31", "T1"), AskCredit("2024-03-31", "T1"),
        Discard("2024-04-02", File), Send("2024-04-02", File), Forward("2024-04-02", File), RefuseFile("2024-04-02", File), CloseFile("2024-04-02", File),
        Receive("2024-04-02", File, Line("T1", 40m)), Credit("2024-04-02", File), GrantCredit("2024-04-02", File), DenyCredit("2024-04-02", File), MakeInvoices("2024-04-02", File),
    ];

    [Fact]
    [Trait("Rule", "L2")]
    public void A_treatment_has_a_positive_amount_and_a_return_grants_no_less_than_nothing()
    {
        var story = Story.New().WithInsurer("T1");

        story.Refuses("L2", Treat("T9", "2024-03-04", amount: -1m));
        story.Refuses("L2", Edit("2000-01-01", "T1", new() { Amount = Money.FromEuros(-1m) }));
        story.Refuses("L2", Receive("2000-01-01", File, Line("T1", -1m)));
        story.Refuses("L2", Receive("2000-01-01", File, Line("T1", 1m, -1m)));
    }

    [Theory]
    [MemberData(nameof(Posted))]
    [Trait("Rule", "L8")]
    public void What_posts_does_not_post_in_a_closed_period(string scene, JournalEntry entry) => SceneOf(scene).Do(ClosePeriod("2024-05-31")).Refuses("L8", entry);

    public static TheoryData<string, JournalEntry> Posted() => new()
    {
        { "created", Send("2024-05-31", File) },
        { "created", Send("2024-05-31") },
        { "rejected", Credit("2024-05-31", File) },
        { "granted", Credit("2024-05-31", File) },
        { "private", MakeInvoices("2024-05-31", File) },
        { "invoiced", CreditInvoice("2024-05-31", "V2024-0001") },
        { "credit sent", GrantCredit("2024-05-31", "F2024-0002") },
    };

    [Theory]
    [InlineData("created")]
    [InlineData("rejected")]
    [Trait("Rule", "L8")]
    public void What_posts_nothing_may_lie_in_a_closed_period(string scene) => SceneOf(scene).Do(ClosePeriod("2024-05-31")).Do(
        scene == "created" ? Discard("2024-05-31", File) : Resolve("2024-05-31", File, "T1", Domain.Returns.Resolution.DoNotReclaim, "why"), Treat("T9", "2024-05-30"), Check("2024-05-31"));

    private static Story SceneOf(string name) => name switch
    {
        "created" => Story.New().Claimed("T1"),
        "rejected" => Story.New().Answered(0m, 40m, "0613"),
        "granted" => Story.New().Answered(40m),
        "private" => Story.New().PrivatelyClaimed(),
        "invoiced" => Story.New().Invoiced(),
        _ => Story.New().Answered(40m).Do(AskCredit("2024-04-11", "T1"), Send("2024-04-12")),
    };

    private static Story Three() => Story.New().Ready("T1").Ready("B1", patient: "Dekker").Ready("P1", "2024-03-06", payer: Payer.Patient)
        .Do(Claim("2024-04-01", "2024-03"), ClaimPrivately("2024-04-01", "2024-03"));
}
