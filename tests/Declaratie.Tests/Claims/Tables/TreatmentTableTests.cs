using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Domain.Treatments.TreatmentStatus;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims.Tables;

[Trait("Rule", "C63")]
public sealed class TreatmentTableTests
{
    private const string File = "F2024-0001";
    private const string Day = "2024-06-03";

    private static readonly StatusDiagram<TreatmentStatus, TreatmentVerb> Diagram = new(TreatmentTransitions.Table, story => story.StatusOf("T1"),
    [
        Of("new", ToSettle, () => Story.New().Do(Treat("T1", "2024-03-04"), Check("2024-03-04")), TreatmentVerb.Cancel, TreatmentVerb.Edit, TreatmentVerb.Check, TreatmentVerb.Book),
        Of("put back to settling", ToSettle, () => Story.New().Ready("T1").Do(PutBack("2024-03-05", "T1")), TreatmentVerb.Cancel, TreatmentVerb.Edit, TreatmentVerb.Check, TreatmentVerb.Book),
        Of("booked", ReadyToClaim, () => Story.New().Ready("T1"), TreatmentVerb.PutBackToSettling, TreatmentVerb.Claim),
        Of("booked again", ReadyToClaim, () => Corrected().Do(Book("2024-04-12", "T1")), TreatmentVerb.PutBackToReturns, TreatmentVerb.Claim),
        Of("created", InClaimFile, () => Story.New().Claimed("T1"), TreatmentVerb.Discard),
        Of("with the insurer", InClaimFile, () => Story.New().WithInsurer("T1"), TreatmentVerb.Grant, TreatmentVerb.Dispute),
        Of("in a private file", InClaimFile, () => Story.New().PrivatelyClaimed(), TreatmentVerb.Discard, TreatmentVerb.Invoice),
        Of("rejected", Returned, () => Story.New().Answered(0m, 40m, "0613"), TreatmentVerb.Credit, TreatmentVerb.WriteOff),
        Of("granted in part", Returned, () => Story.New().Answered(38.50m, 38.50m, "0611"), TreatmentVerb.Accept),
        Of("credited", InReturns, () => Corrected(), TreatmentVerb.Edit, TreatmentVerb.Check, TreatmentVerb.Book, TreatmentVerb.Abandon, TreatmentVerb.Cancel),
        Of("put back to the returns", InReturns, PutBackToTheReturns, TreatmentVerb.Edit, TreatmentVerb.Check, TreatmentVerb.Book, TreatmentVerb.Abandon, TreatmentVerb.Cancel),
        Of("invoice credited", InReturns, () => Story.New().Invoiced().Do(CreditInvoice("2024-04-06", "V2024-0001"), Edited("2024-04-06"), Check("2024-04-06")), TreatmentVerb.Edit, TreatmentVerb.Check, TreatmentVerb.Book, TreatmentVerb.Abandon, TreatmentVerb.Cancel),
        Of("granted", Settled, () => Story.New().Answered(40m)),
        Of("closed", Settled, () => Story.New().WithInsurer("T1").Do(CloseFile("2024-04-10", File)), TreatmentVerb.Dispute),
        Of("accepted", Settled, () => Story.New().Answered(38.50m).Do(Credit("2024-04-11", File))),
        Of("credit sent", Settled, () => Story.New().Answered(40m).Do(AskCredit("2024-04-11", "T1"), Send("2024-04-12")), TreatmentVerb.TakeBack),
        Of("invoiced", Invoiced, () => Story.New().Invoiced(), TreatmentVerb.CreditInvoice),
        Of("written off", Abandoned, WrittenOff, TreatmentVerb.Reopen),
        Of("given up in the returns", Abandoned, () => Story.New().Credited().Do(Abandon("2024-04-12", "T1")), TreatmentVerb.Reopen),
        Of("never delivered", Cancelled, () => Story.New().Do(Treat("T1", "2024-03-04"), Cancel("2024-03-05", "T1"))),
        Of("cancelled in the returns", Cancelled, () => Story.New().Credited().Do(Cancel("2024-04-12", "T1"))),
    ]);

    public static TheoryData<string, TreatmentVerb> Cells() => Diagram.Cells();

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_treatment_moves_along_an_arrow_or_stays(string scene, TreatmentVerb verb) => Diagram.Check(scene, verb);

    [Fact]
    public void Every_cell_is_tried() => Diagram.IsWhole(9 * 20);

    [Fact]
    public void Registering_begins_in_settling() => Assert.Equal(
        TreatmentTransitions.Table.Rows.Single(row => row is { From: null, Verb: TreatmentVerb.Register }).To,
        Story.New().Do(Treat("T1", "2024-03-04")).StatusOf("T1"));

    [Fact]
    public void A_remainder_begins_in_the_returns() => Assert.Equal(
        TreatmentTransitions.Table.Rows.Single(row => row is { From: null, Verb: TreatmentVerb.Remain }).To,
        Story.New().Answered(30m, 40m).Do(Resolve("2024-04-11", File, "T1", Resolution.RemainderToPatient), Credit("2024-04-11", File)).StatusOf("T1-P"));

    private static Story Corrected() => Story.New().Credited().Do(Edited("2024-04-12"), Check("2024-04-12"));

    private static Story PutBackToTheReturns() => Corrected().Do(Book("2024-04-12", "T1"), PutBack("2024-04-13", "T1"), Check("2024-04-13"));

    private static Story WrittenOff() => Story.New().Answered(0m, 0m, "0587").Do(
        Resolve("2024-04-11", File, "T1", Resolution.DoNotReclaim, "paid to another practice"), Credit("2024-04-11", File));

    private static TreatmentEdited Edited(string date) => Edit(date, "T1", new TreatmentChanges { Amount = Money.FromEuros(41m) });

    private static Scene<TreatmentStatus, TreatmentVerb> Of(string name, TreatmentStatus status, Func<Story> begin, params TreatmentVerb[] arrows) =>
        new(name, status, begin, verb => Try(begin(), status, verb, arrows.Contains(verb)));

    // A treatment without a file or invoice has nothing to name: L1 comes before the status.
    private static Attempt Try(Story story, TreatmentStatus status, TreatmentVerb verb, bool goes)
    {
        var isPrivate = story.Practice.PatientInvoices().Any();
        var noFile = story.Practice.ClaimFiles().Any() ? "C63" : "L1";
        var noInvoice = isPrivate ? "C46" : "L1";
        var isCredited = story.Practice.CreditFiles().Any();
        var origin = story.Practice.ClaimFiles().Any() ? TreatmentVerb.PutBackToReturns : TreatmentVerb.PutBackToSettling;
        return verb switch
        {
            TreatmentVerb.Register => Attempt.Refused("L1", Treat("T1", Day)),
            TreatmentVerb.Edit => Attempt.When(goes, "C10", Edited(Day)),
            TreatmentVerb.Check => Attempt.When(goes, "C63", Check(Day, "T1")),
            TreatmentVerb.Book => Attempt.When(goes, "C63", Book(Day, "T1")),
            TreatmentVerb.PutBackToSettling or TreatmentVerb.PutBackToReturns when status == ReadyToClaim && verb != origin => Attempt.GoesElsewhere(PutBack(Day, "T1")),
            TreatmentVerb.PutBackToSettling or TreatmentVerb.PutBackToReturns => Attempt.When(goes, "C11", PutBack(Day, "T1")),
            TreatmentVerb.Claim => Attempt.When(goes, "C15", Claim(Day, "2024-03")),
            TreatmentVerb.Discard => Attempt.When(goes, noFile, Discard(Day, File)),
            TreatmentVerb.Grant => Attempt.When(goes, noFile, CloseFile(Day, File)),
            TreatmentVerb.Dispute => Attempt.When(goes, noFile, goes || noFile == "C63" ? Receive(Day, File, Line("T1", 1m)) : RefuseFile(Day, File)),
            TreatmentVerb.Credit => OfCredit(status, story, goes, isCredited ? "C46" : noFile),
            TreatmentVerb.Accept when goes => Attempt.Goes(Credit(Day, File)),
            TreatmentVerb.Accept => Attempt.Refused(noFile, Resolve(Day, File, "T1", Resolution.AcceptGranted)),
            TreatmentVerb.WriteOff => OfWriteOff(status, goes, noFile),
            TreatmentVerb.Remain => OfRemain(story, status, noFile),
            TreatmentVerb.Invoice => Attempt.When(goes, noFile, MakeInvoices(Day, File)),
            TreatmentVerb.CreditInvoice => Attempt.When(goes, noInvoice, CreditInvoice(Day, "V2024-0001")),
            TreatmentVerb.TakeBack => Attempt.When(goes, noFile, GrantCredit(Day, goes ? "F2024-0002" : File)),
            TreatmentVerb.Abandon => Attempt.When(goes, "C63", Abandon(Day, "T1")),
            TreatmentVerb.Reopen => Attempt.When(goes, "C63", Reopen(Day, "T1")),
            _ => Attempt.When(goes, "C63", Cancel(Day, "T1")),
        };
    }

    // Of a line that was granted in part nothing is claimed again.
    private static Attempt OfCredit(TreatmentStatus status, Story story, bool goes, string rule) =>
        goes ? Attempt.Goes(Credit(Day, File))
        : status == Returned && story.File(File).Granted > Money.Zero ? Attempt.Refused("C63", Resolve(Day, File, "T1", Resolution.Reclaim))
        : Attempt.Refused(rule, Credit(Day, File));

    // Not claiming again what was granted in part is accepting it.
    private static Attempt OfWriteOff(TreatmentStatus status, bool goes, string rule)
    {
        var untick = Resolve(Day, File, "T1", Resolution.DoNotReclaim, "paid elsewhere");
        return goes ? Attempt.Goes(untick, Credit(Day, File))
            : status == Returned ? Attempt.GoesElsewhere(untick, Credit(Day, File))
            : Attempt.Refused(rule, untick);
    }

    // The treatment itself is accepted; the remainder is another treatment.
    private static Attempt OfRemain(Story story, TreatmentStatus status, string rule)
    {
        var rest = Resolve(Day, File, "T1", Resolution.RemainderToPatient);
        return status == Returned && story.File(File).Granted > Money.Zero ? Attempt.GoesElsewhere(rest, Credit(Day, File)) : Attempt.Refused(rule, rest);
    }
}
