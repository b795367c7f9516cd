using Declaratie.Domain.Returns;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Domain.Returns.ReturnFileStatus;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims.Tables;

[Trait("Rule", "C63")]
public sealed class ReturnFileTableTests
{
    private const string Known = "F2024-0001";
    private const string Unknown = "F2099-0001";
    private const string Day = "2024-06-03";

    private static readonly StatusDiagram<ReturnFileStatus, ReturnFileVerb> Diagram = new(ReturnFileTransitions.Table, story => story.Practice.ReturnFiles().First().Status,
    [
        Of("rejected", ToHandle, () => Story.New().Answered(0m, 40m, "0613"), ReturnFileVerb.Resolve, ReturnFileVerb.Credit, ReturnFileVerb.CloseWithoutCredit),
        Of("refused as a whole", ToHandle, () => Story.New().Claimed("T1").Do(Send("2024-04-02"), RefuseFile("2024-04-03", Known)), ReturnFileVerb.Resolve, ReturnFileVerb.Credit, ReturnFileVerb.CloseWithoutCredit),
        Of("credited", Credited, () => Story.New().Credited(), ReturnFileVerb.Book),
        Of("granted", Closed, () => Story.New().Answered(40m)),
        Of("accepted", Closed, () => Story.New().Answered(38.50m).Do(Credit("2024-04-11", Known))),
        Of("booked", Closed, () => Story.New().Credited().Do(BookCredit("2024-04-12", "C2024-0001"))),
        Of("of an unknown file", Unmatched, () => Story.New().Do(Receive("2024-04-10", Unknown, Line("T1", 0m)))),
        Of("that does not tie", Unmatched, () => Story.New().WithInsurer("T1").Do(Receive("2024-04-10", Known, Line("T7", 0m)))),
    ]);

    public static TheoryData<string, ReturnFileVerb> Cells() => Diagram.Cells();

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_return_file_moves_along_an_arrow_or_stays(string scene, ReturnFileVerb verb) => Diagram.Check(scene, verb);

    [Fact]
    public void Every_cell_is_tried() => Diagram.IsWhole(4 * 7);

    [Fact]
    public void A_return_with_an_objection_is_to_be_handled() => Assert.Equal(Arrow(ReturnFileVerb.Receive), Story.New().Answered(0m).Return().Status);

    [Fact]
    public void A_return_that_grants_everything_is_closed() => Assert.Equal(Arrow(ReturnFileVerb.ReceiveGranted), Story.New().Answered(40m).Return().Status);

    [Fact]
    public void A_return_that_does_not_match_is_kept() =>
        Assert.Equal(Arrow(ReturnFileVerb.Keep), Story.New().Do(Receive("2024-04-10", Unknown, Line("T1", 0m))).Return(Unknown).Status);

    private static ReturnFileStatus Arrow(ReturnFileVerb verb) => ReturnFileTransitions.Table.Rows.Single(row => row.From is null && row.Verb == verb).To;

    private static Scene<ReturnFileStatus, ReturnFileVerb> Of(string name, ReturnFileStatus status, Func<Story> begin, params ReturnFileVerb[] arrows) =>
        new(name, status, begin, verb => Try(begin(), name, status, verb, arrows.Contains(verb)));

    private static Attempt Try(Story story, string scene, ReturnFileStatus status, ReturnFileVerb verb, bool goes)
    {
        var file = scene == "of an unknown file" ? Unknown : Known;
        var rule = file == Unknown ? "L1" : "C63";
        var hasCredit = story.Practice.CreditFiles().Any();
        var untick = Resolve(Day, file, "T1", Resolution.DoNotReclaim, "paid elsewhere");
        return verb switch
        {
            ReturnFileVerb.Receive => Another(status, Receive(Day, file, Line("T1", 2m))),
            ReturnFileVerb.ReceiveGranted => Another(status, ReceiveCodes(Day, file, "8001")),
            ReturnFileVerb.Keep => Another(status, Receive(Day, file, Line("T8", 2m))),
            ReturnFileVerb.Resolve => Attempt.When(goes, rule, untick),
            ReturnFileVerb.CloseWithoutCredit when goes => Attempt.Goes(untick, Credit(Day, file)),
            ReturnFileVerb.Credit or ReturnFileVerb.CloseWithoutCredit => Attempt.When(goes, hasCredit ? "C46" : rule, Credit(Day, file)),
            _ => Attempt.When(goes, hasCredit ? "C57" : "L1", BookCredit(Day, "C2024-0001")),
        };
    }

    // A file that had a return gets no other (C65 names C63); one kept as unmatched does not count, and stays beside the new one.
    private static Attempt Another(ReturnFileStatus status, ReturnReceived received) =>
        status == Unmatched ? Attempt.Stays(received) : Attempt.Refused("C63", received);
}
