using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>J5 in the claims flow: words, months, lists, codes, and what is changed of a treatment.</summary>
[Trait("Rule", "J5")]
public class ClaimValueTests
{
    private static readonly LocalDate Day = new(2024, 1, 31);

    [Theory]
    [InlineData("2024-01", 2024, 1)]
    [InlineData("0001-12", 1, 12)]
    [InlineData("9999\\u002d12", 9999, 12)]
    public void A_month_that_exists_is_read(string month, int year, int number) =>
        Assert.Equal(new SessionsDetermined(Day, new YearMonth(year, number)), Journals.Entry(Determined($"\"{month}\"")));

    [Theory]
    [InlineData("\"2024-13\"")]
    [InlineData("\"2024-00\"")]
    [InlineData("\"0000-01\"")]
    [InlineData("\"2024-1\"")]
    [InlineData("\"2024-01-01\"")]
    [InlineData("\"2024/01\"")]
    [InlineData("\"24-01\"")]
    [InlineData("\"maart\"")]
    [InlineData("202401")]
    [InlineData("2024.01")]
    public void A_month_that_does_not_exist_or_is_spelled_otherwise_is_refused(string month) => Journals.AssertRefused("J5", "month", Determined(month));

    [Theory]
    [InlineData("none", EntitlementTrack.None)]
    [InlineData("chronic", EntitlementTrack.Chronic)]
    [InlineData("under-18", EntitlementTrack.Under18)]
    [InlineData("claudication", EntitlementTrack.Claudication)]
    [InlineData("osteoarthritis", EntitlementTrack.Osteoarthritis)]
    [InlineData("copd", EntitlementTrack.Copd)]
    [InlineData("pelvic", EntitlementTrack.Pelvic)]
    [InlineData("rheumatoid", EntitlementTrack.Rheumatoid)]
    [InlineData("spondyloarthritis", EntitlementTrack.Spondyloarthritis)]
    [InlineData("post-covid", EntitlementTrack.PostCovid)]
    [InlineData("p\\u006fst-covid", EntitlementTrack.PostCovid)]
    public void A_track_has_its_word(string word, EntitlementTrack track) => Assert.Equal(
        new Indication(new("I1"), new("P1"), track, Day),
        Journals.Entry($$"""{"type":"indication","id":"I1","patient":"P1","track":"{{word}}","start":"2024-01-31"}"""));

    [Theory]
    [InlineData("""{"type":"indication","id":"I1","patient":"P1","track":"Chronic","start":"2024-01-31"}""", "track")]
    [InlineData("""{"type":"indication","id":"I1","patient":"P1","track":"","start":"2024-01-31"}""", "track")]
    [InlineData("""{"type":"indication","id":"I1","patient":"P1","track":"\ud800","start":"2024-01-31"}""", "track")]
    [InlineData("""{"type":"claim-files-created","date":"2024-01-31","kind":"insurer-credit","month":"2024-01"}""", "kind")]
    [InlineData("""{"type":"claim-files-created","date":"2024-01-31","kind":"Insurer","month":"2024-01"}""", "kind")]
    [InlineData("""{"type":"claim-files-created","date":"2024-01-31","kind":0,"month":"2024-01"}""", "kind")]
    [InlineData("""{"type":"treatment","id":"T1","date":"2024-01-31","patient":"P1","provider":"A","performance":"1000","payer":"payor"}""", "payer")]
    [InlineData("""{"type":"return-line-resolved","date":"2024-01-31","file":"F1","reference":"T1","resolution":"reclaim"}""", "resolution")]
    [InlineData("""{"type":"performance","code":"1000","name":"x","session":"true"}""", "session")]
    [InlineData("""{"type":"treatment-put-back","date":"2024-01-31","treatment":""}""", "treatment")]
    [InlineData("""{"type":"return-credited","date":"2024-01-31","file":"F1","number":""}""", "number")]
    public void A_word_or_a_key_that_is_none_is_refused_by_its_field(string line, string field) => Journals.AssertRefused("J5", field, line);

    [Theory]
    [InlineData("\"T1\"", "treatments")]
    [InlineData("""["T1","T1"]""", "treatments")]
    [InlineData("""["T1","T\u0031"]""", "treatments")]
    [InlineData("""["T1",""]""", "treatments[1]")]
    [InlineData("[null]", "treatments[0]")]
    [InlineData("[1]", "treatments[0]")]
    [InlineData("""["\ud800"]""", "treatments[0]")]
    [InlineData("""["T1",{"treatment":"T2"}]""", "treatments[1]")]
    public void A_list_names_keys_each_once(string list, string subject) => Journals.AssertRefused("J5", subject, Checked(list));

    [Fact]
    public void A_list_of_nothing_is_not_the_default()
    {
        Assert.Equal(new TreatmentsChecked(Day) { Treatments = [] }, Journals.Entry(Checked("[]")));
        Assert.Equal(new TreatmentsChecked(Day), Journals.Entry(Checked("null")));
        Assert.NotEqual(Journals.Entry(Checked("[]")), Journals.Entry(Checked("null")));
    }

    [Fact]
    public void A_code_of_digits_is_made_four_wide() => Assert.Equal(
        new ClaimFileRefused(Day, new("F1"), [new("0613"), new("0613"), new("A1"), new("8001"), new("0001")]),
        Journals.Entry(Refused("""["613","0613","A1","8001","1"]""")));

    [Theory]
    [InlineData("[]", "codes")]
    [InlineData("\"0613\"", "codes")]
    [InlineData("[613]", "codes[0]")]
    [InlineData("[\"0613\",\"\"]", "codes[1]")]
    [InlineData("[\"06130\"]", "codes[0]")]
    [InlineData("[\"06.1\"]", "codes[0]")]
    [InlineData("[\"6 1\"]", "codes[0]")]
    [InlineData("[\"é\"]", "codes[0]")]
    [InlineData("[null]", "codes[0]")]
    public void What_is_no_code_is_refused(string codes, string subject) => Journals.AssertRefused("J5", subject, Refused(codes));

    [Fact]
    public void An_answer_may_have_no_lines_and_amounts_below_zero()
    {
        Assert.Equal(new ReturnReceived(Day, new("F1")), Journals.Entry(Returned("[]")));
        var negative = Assert.IsType<ReturnReceived>(Journals.Entry(Returned("""[{"reference":"T1","granted":-1,"codes":[]}]""")));
        Assert.Equal(new ReturnLine(new("T1"), Money.FromCents(-100)), Assert.Single(negative.Lines));
    }

    [Theory]
    [InlineData("J3", """[{"reference":"T1","granted":1,"x":1}]""", "lines[0].x")]
    [InlineData("J4", """[{"granted":1}]""", "lines[0].reference")]
    [InlineData("J4", """[{"reference":"T1","granted":1},{"reference":"T2","calculated":1}]""", "lines[1].granted")]
    [InlineData("J5", """[{"reference":"T1","granted":1.005}]""", "lines[0].granted")]
    [InlineData("J5", """[{"reference":"T1","granted":1,"calculated":"x"}]""", "lines[0].calculated")]
    [InlineData("J5", """[{"reference":"","granted":1}]""", "lines[0].reference")]
    [InlineData("J5", """[{"reference":"T1","granted":1,"codes":"0613"}]""", "lines[0].codes")]
    [InlineData("J5", """[{"reference":"T1","granted":1,"codes":["0613",613]}]""", "lines[0].codes[1]")]
    [InlineData("J5", """["T1"]""", "lines[0]")]
    public void A_line_of_an_answer_is_judged_by_its_fields(string rule, string lines, string subject) =>
        Journals.AssertRefused(rule, subject, Returned(lines));

    [Theory]
    [InlineData("J3", """{"x":1}""", "changes.x")]
    [InlineData("J3", """{"amount":1,"by":null}""", "changes.by")]
    [InlineData("J5", "{}", "changes")]
    [InlineData("J5", "[]", "changes")]
    [InlineData("J5", "\"amount\"", "changes")]
    [InlineData("J5", """{"date":null}""", "changes.date")]
    [InlineData("J5", """{"patient":null}""", "changes.patient")]
    [InlineData("J5", """{"provider":null}""", "changes.provider")]
    [InlineData("J5", """{"performance":null}""", "changes.performance")]
    [InlineData("J5", """{"payer":null}""", "changes.payer")]
    [InlineData("J5", """{"date":"2024-02-30"}""", "changes.date")]
    [InlineData("J5", """{"amount":null,"insurer":""}""", "changes.insurer")]
    [InlineData("J5", """{"indication":5}""", "changes.indication")]
    [InlineData("J5", """{"amount":1.005}""", "changes.amount")]
    [InlineData("J5", """{"quantity":0}""", "changes.quantity")]
    [InlineData("J5", """{"quantity":10000}""", "changes.quantity")]
    [InlineData("J5", """{"quantity":null}""", "changes.quantity")]
    [InlineData("J5", """{"payer":"payor"}""", "changes.payer")]
    [InlineData("J1", """{"amount":1,"amount":null}""", "line")]
    public void What_is_changed_is_judged_by_its_fields(string rule, string changes, string subject) =>
        Journals.AssertRefused(rule, subject, Edited(changes));

    [Fact]
    public void In_changes_null_empties_a_field()
    {
        Assert.Equal(new TreatmentChanges { EmptiesInsurer = true }, Changes("""{"insurer":null}"""));
        Assert.Equal(new TreatmentChanges { EmptiesIndication = true }, Changes("""{"indication":null}"""));
        Assert.Equal(new TreatmentChanges { EmptiesAmount = true }, Changes("""{"amount":null}"""));
        Assert.Equal(new TreatmentChanges { Amount = Money.Zero, Payer = Payer.Patient }, Changes("""{"amount":0,"payer":"patient"}"""));
        Assert.Equal(new TreatmentChanges { Message = new() { Csi = "", Tooth = "36" } }, Changes("""{"csi":null,"tooth":"36"}"""));
        Journals.AssertRefused("J4", "changes", Edited("null"));
    }

    private static TreatmentChanges Changes(string changes) => Assert.IsType<TreatmentEdited>(Journals.Entry(Edited(changes))).Changes;

    private static string Determined(string month) => $$"""{"type":"sessions-determined","date":"2024-01-31","month":{{month}}}""";

    private static string Checked(string list) => $$"""{"type":"treatments-checked","date":"2024-01-31","treatments":{{list}}}""";

    private static string Refused(string codes) => $$"""{"type":"claim-file-refused","date":"2024-01-31","file":"F1","codes":{{codes}}}""";

    private static string Returned(string lines) => $$"""{"type":"return-received","date":"2024-01-31","file":"F1","lines":{{lines}}}""";

    private static string Edited(string changes) => $$"""{"type":"treatment-edited","date":"2024-01-31","treatment":"T1","changes":{{changes}}}""";
}
