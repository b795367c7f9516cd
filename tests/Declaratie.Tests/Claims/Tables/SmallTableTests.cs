using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims.Tables;

/// <summary>The small diagrams: of a patient invoice, a month of the bookkeeping and a month of sessions.</summary>
[Trait("Rule", "C63")]
public sealed class SmallTableTests
{
    private const string Number = "V2024-0001";
    private const string Day = "2024-06-03";
    private const string April = "2024-04";

    private static readonly StatusDiagram<PatientInvoiceStatus, PatientInvoiceVerb> Invoices = new(PatientInvoiceTransitions.Table, story => story.Invoice(Number).Status,
    [
        OfInvoice("made", PatientInvoiceStatus.ToSend, () => Story.New().Invoiced(), PatientInvoiceVerb.Send, PatientInvoiceVerb.Credit),
        OfInvoice("sent", PatientInvoiceStatus.Sent, () => Story.New().Invoiced().Do(SendInvoices("2024-04-06")), PatientInvoiceVerb.Credit),
        OfInvoice("credited", PatientInvoiceStatus.Credited, () => Story.New().Invoiced().Do(CreditInvoice("2024-04-06", Number))),
    ]);

    private static readonly StatusDiagram<MonthStatus, MonthVerb> Months = new(MonthTransitions.Table, story => story.Practice.Bookkeeping().Single().Status,
    [
        OfMonth("with documents", MonthStatus.Idle, () => Story.New().Invoiced(), MonthVerb.Collect),
        OfMonth("collected", MonthStatus.Collected, () => Story.New().Invoiced().Do(Collect("2024-05-01", April)), MonthVerb.Collect, MonthVerb.Submit),
        OfMonth("submitted", MonthStatus.Submitted, () => Story.New().Invoiced().Do(Collect("2024-05-01", April), Submit("2024-05-02", April)), MonthVerb.Collect),
    ]);

    private static readonly StatusDiagram<SessionsStatus, SessionsVerb> Sessions = new(SessionsTransitions.Table, story => story.Practice.Sessions().Single().Status,
    [
        OfSessions("changed", SessionsStatus.Stale, () => Story.New().Do(Treat("T1", "2024-03-04"))),
        OfSessions("determined", SessionsStatus.Current, () => Story.New().Do(Treat("T1", "2024-03-04"), Determine("2024-04-01", "2024-03"))),
    ]);

    public static TheoryData<string, PatientInvoiceVerb> CellsOfInvoices() => Invoices.Cells();

    public static TheoryData<string, MonthVerb> CellsOfMonths() => Months.Cells();

    public static TheoryData<string, SessionsVerb> CellsOfSessions() => Sessions.Cells();

    [Theory]
    [MemberData(nameof(CellsOfInvoices))]
    public void A_patient_invoice_moves_along_an_arrow_or_stays(string scene, PatientInvoiceVerb verb) => Invoices.Check(scene, verb);

    [Theory]
    [MemberData(nameof(CellsOfMonths))]
    public void A_month_of_the_bookkeeping_moves_along_an_arrow_or_stays(string scene, MonthVerb verb) => Months.Check(scene, verb);

    [Theory]
    [MemberData(nameof(CellsOfSessions))]
    public void A_month_of_sessions_moves_along_an_arrow(string scene, SessionsVerb verb) => Sessions.Check(scene, verb);

    [Fact]
    public void Every_cell_is_tried()
    {
        Invoices.IsWhole(3 * 3);
        Months.IsWhole(3 * 2);
        Sessions.IsWhole(2 * 2);
    }

    [Fact]
    public void An_invoice_that_was_made_is_to_be_sent() =>
        Assert.Equal(PatientInvoiceTransitions.Table.Rows.Single(row => row.From is null).To, Story.New().Invoiced().Invoice(Number).Status);

    [Fact]
    public void The_first_treatment_makes_a_month_stale() => Assert.Equal(
        SessionsTransitions.Table.Rows.Single(row => row.From is null).To, Story.New().Do(Treat("T1", "2024-03-04")).Practice.Sessions().Single().Status);

    private static Scene<PatientInvoiceStatus, PatientInvoiceVerb> OfInvoice(string name, PatientInvoiceStatus status, Func<Story> begin, params PatientInvoiceVerb[] arrows) =>
        new(name, status, begin, verb => (verb, arrows.Contains(verb)) switch
        {
            (PatientInvoiceVerb.Make, _) => Attempt.Refused(
                "C49", TreatPrivately("T9", "2024-05-06"), Check(Day, "T9"), Book(Day, "T9"), ClaimPrivately(Day, "2024-05"), MakeInvoices(Day, "F2024-0002", Number)),
            (PatientInvoiceVerb.Send, var goes) => Attempt.When(goes, "C63", SendInvoices(Day, Number)),
            var (_, goes) => Attempt.When(goes, "C46", CreditInvoice(Day, Number)),
        });

    private static Scene<MonthStatus, MonthVerb> OfMonth(string name, MonthStatus status, Func<Story> begin, params MonthVerb[] arrows) =>
        new(name, status, begin, verb => verb == MonthVerb.Collect
            ? Attempt.Goes(Collect(Day, April))
            : Attempt.When(arrows.Contains(verb), "C35", Submit(Day, April)));

    private static Scene<SessionsStatus, SessionsVerb> OfSessions(string name, SessionsStatus status, Func<Story> begin) =>
        new(name, status, begin, verb => Attempt.Goes(verb == SessionsVerb.Change ? Treat("T2", "2024-03-05") : Determine(Day, "2024-03")));
}
