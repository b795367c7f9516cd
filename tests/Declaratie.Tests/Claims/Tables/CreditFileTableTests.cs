using Declaratie.Domain.Returns;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Domain.Returns.CreditFileStatus;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims.Tables;

[Trait("Rule", "C57")]
[Trait("Rule", "C63")]
public sealed class CreditFileTableTests
{
    private const string Number = "C2024-0001";
    private const string Day = "2024-06-03";
    private const string April = "2024-04";

    private static readonly StatusDiagram<CreditFileStatus, CreditFileVerb> Diagram = new(CreditFileTransitions.Table, story => story.CreditFile(Number).Status,
    [
        Of("made", Open, () => Story.New().Credited(), CreditFileVerb.Book),
        Of("booked", Booked, ABookedOne, CreditFileVerb.Collect),
        Of("collected", Collected, () => ABookedOne().Do(Collect("2024-05-01", April)), CreditFileVerb.Collect, CreditFileVerb.Submit),
        Of("submitted", SentToBookkeeping, () => ABookedOne().Do(Collect("2024-05-01", April), Submit("2024-05-02", April))),
    ]);

    public static TheoryData<string, CreditFileVerb> Cells() => Diagram.Cells();

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_credit_file_moves_along_an_arrow_or_stays(string scene, CreditFileVerb verb) => Diagram.Check(scene, verb);

    [Fact]
    public void Every_cell_is_tried() => Diagram.IsWhole(4 * 4);

    [Fact]
    public void Crediting_makes_an_open_credit_file() =>
        Assert.Equal(CreditFileTransitions.Table.Rows.Single(row => row.From is null).To, Story.New().Credited().CreditFile(Number).Status);

    private static Story ABookedOne() => Story.New().Credited().Do(BookCredit("2024-04-12", Number));

    private static Scene<CreditFileStatus, CreditFileVerb> Of(string name, CreditFileStatus status, Func<Story> begin, params CreditFileVerb[] arrows) =>
        new(name, status, begin, verb => Try(status, verb, arrows.Contains(verb)));

    // Collecting is about the month: a credit file that is open, or was submitted, is not in it.
    private static Attempt Try(CreditFileStatus status, CreditFileVerb verb, bool goes) => verb switch
    {
        CreditFileVerb.Make => Attempt.Refused("C46", Credit(Day, "F2024-0001", "C9")),
        CreditFileVerb.Book => Attempt.When(goes, "C57", BookCredit(Day, Number)),
        CreditFileVerb.Collect when !goes => Attempt.Stays(Collect(Day, April)),
        CreditFileVerb.Collect => Attempt.Goes(Collect(Day, April)),
        _ when status == Open => Attempt.Stays(Collect(Day, April), Submit(Day, April)),
        _ => Attempt.When(goes, "C35", Submit(Day, April)),
    };
}
