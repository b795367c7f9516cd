using Declaratie.Domain.Claims;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Domain.Claims.ClaimFileStatus;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims.Tables;

[Trait("Rule", "C63")]
public sealed class ClaimFileTableTests
{
    private const string First = "F2024-0001";
    private const string Second = "F2024-0002";
    private const string Day = "2024-06-03";

    private static readonly StatusDiagram<ClaimFileStatus, ClaimFileVerb> Claims = new(ClaimFileTransitions.Table, story => story.File(First).Status,
    [
        Of("created", First, Created, () => Story.New().Claimed("T1"), ClaimFileVerb.Send, ClaimFileVerb.Discard),
        Of("sent", First, Submitted, Sent, ClaimFileVerb.Forward, ClaimFileVerb.Refuse, ClaimFileVerb.ReturnGranted, ClaimFileVerb.ReturnObjected, ClaimFileVerb.Close),
        Of("forwarded", First, WithInsurer, () => Story.New().WithInsurer("T1"), ClaimFileVerb.ReturnGranted, ClaimFileVerb.ReturnObjected, ClaimFileVerb.Close),
        Of("refused by VECOZO", First, Returned, () => Sent().Do(RefuseFile("2024-04-03", First))),
        Of("granted in part", First, Returned, () => Story.New().Answered(38.50m), ClaimFileVerb.Handle),
        Of("credited", First, Returned, () => Story.New().Credited(), ClaimFileVerb.Handle),
        Of("granted", First, Settled, () => Story.New().Answered(40m)),
        Of("closed", First, Settled, () => Sent().Do(CloseFile("2024-04-10", First)), ClaimFileVerb.ReturnGranted, ClaimFileVerb.ReturnObjected),
        Of("handled", First, Settled, () => Story.New().Answered(38.50m).Do(Credit("2024-04-11", First))),
        Of("credit booked", First, Settled, () => Story.New().Credited().Do(BookCredit("2024-04-12", "C2024-0001"))),
        Of("private", First, ToInvoice, () => Story.New().PrivatelyClaimed(), ClaimFileVerb.MakeInvoices, ClaimFileVerb.Discard),
        Of("invoiced", First, Invoiced, () => Story.New().Invoiced()),
        Of("discarded", First, Discarded, () => Story.New().Claimed("T1").Do(Discard("2024-04-01", First))),
        Of("private, discarded", First, Discarded, () => Story.New().PrivatelyClaimed().Do(Discard("2024-04-01", First))),
    ]);

    private static readonly StatusDiagram<ClaimFileStatus, ClaimFileVerb> Credits = new(ClaimFileTransitions.Table, story => story.File(Second).Status,
    [
        Of("credit requested", Second, Created, Requested, ClaimFileVerb.Send, ClaimFileVerb.Discard),
        Of("credit sent", Second, Submitted, () => Requested().Do(Send("2024-04-12")), ClaimFileVerb.Forward, ClaimFileVerb.AnswerCredit),
        Of("credit forwarded", Second, WithInsurer, () => Requested().Do(Send("2024-04-12"), Forward("2024-04-13", Second)), ClaimFileVerb.AnswerCredit),
        Of("credit granted", Second, Settled, () => Requested().Do(Send("2024-04-12"), GrantCredit("2024-04-13", Second))),
        Of("credit refused", Second, Settled, () => Requested().Do(Send("2024-04-12"), DenyCredit("2024-04-13", Second, "0651"))),
        Of("credit discarded", Second, Discarded, () => Requested().Do(Discard("2024-04-11", Second))),
    ]);

    public static TheoryData<string, ClaimFileVerb> Cells() => Claims.Cells();

    public static TheoryData<string, ClaimFileVerb> CellsOfCredits() => Credits.Cells();

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_claim_file_moves_along_an_arrow_or_stays(string scene, ClaimFileVerb verb) => Claims.Check(scene, verb);

    [Theory]
    [MemberData(nameof(CellsOfCredits))]
    public void A_credit_to_the_insurer_moves_along_an_arrow_or_stays(string scene, ClaimFileVerb verb) => Credits.Check(scene, verb);

    [Fact]
    public void Every_cell_is_tried() => Claims.IsWhole(8 * 12, Credits);

    [Fact]
    public void A_run_for_insurers_makes_created_files() => Assert.Equal(Arrow(ClaimFileVerb.Create), Story.New().Claimed("T1").File(First).Status);

    [Fact]
    public void A_private_run_makes_a_file_to_invoice() => Assert.Equal(Arrow(ClaimFileVerb.CreatePrivate), Story.New().PrivatelyClaimed().File(First).Status);

    private static ClaimFileStatus Arrow(ClaimFileVerb verb) => ClaimFileTransitions.Table.Rows.Single(row => row.From is null && row.Verb == verb).To;

    private static Story Sent() => Story.New().Claimed("T1").Do(Send("2024-04-02"));

    private static Story Requested() => Story.New().Answered(40m).Do(AskCredit("2024-04-11", "T1"));

    private static Scene<ClaimFileStatus, ClaimFileVerb> Of(string name, string file, ClaimFileStatus status, Func<Story> begin, params ClaimFileVerb[] arrows) =>
        new(name, status, begin, verb => Try(begin(), name, file, verb, arrows.Contains(verb)));

    // A number that was given is not given again (C49), whatever became of its file.
    private static Attempt Try(Story story, string scene, string file, ClaimFileVerb verb, bool goes) => verb switch
    {
        ClaimFileVerb.Create => Attempt.Refused("C49", Treat("T9", "2024-05-06"), Check(Day, "T9"), Book(Day, "T9"), Claim(Day, "2024-05", numbers: file)),
        ClaimFileVerb.CreatePrivate => Attempt.Refused("C49", TreatPrivately("T9", "2024-05-06"), Check(Day, "T9"), Book(Day, "T9"), ClaimPrivately(Day, "2024-05", file)),
        ClaimFileVerb.Send => Attempt.When(goes, "C63", Send(Day, file)),
        ClaimFileVerb.Forward => Attempt.When(goes, "C63", Forward(Day, file)),
        ClaimFileVerb.Refuse => Attempt.When(goes, "C63", RefuseFile(Day, file)),
        ClaimFileVerb.ReturnGranted => Attempt.When(goes, "C63", ReceiveCodes(Day, file, "8001")),
        ClaimFileVerb.ReturnObjected => Attempt.When(goes, "C63", Receive(Day, file, Line(file == First ? "T1" : "T1-C1", 1m))),
        ClaimFileVerb.Close => Attempt.When(goes, "C63", CloseFile(Day, file)),
        ClaimFileVerb.Handle => OfHandling(story, scene, file, goes),
        ClaimFileVerb.AnswerCredit => Attempt.When(goes, "C63", GrantCredit(Day, file)),
        ClaimFileVerb.MakeInvoices => Attempt.When(goes, "C63", MakeInvoices(Day, file)),
        _ => Attempt.When(goes, "C63", Discard(Day, file)),
    };

    // The file is handled by crediting when nothing is claimed again, else by booking its credit file.
    private static Attempt OfHandling(Story story, string scene, string file, bool goes) =>
        scene == "refused by VECOZO" ? Attempt.Stays(Credit(Day, file))
        : story.Practice.CreditFiles().Any() ? Attempt.When(goes, "C57", BookCredit(Day, "C2024-0001"))
        : Attempt.When(goes, "C63", Credit(Day, file));
}
