using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>A line with all fields of its type, and the entry that it is: the claims flow.</summary>
public static class ClaimLines
{
    private static readonly LocalDate Day = new(2024, 1, 31);
    private static readonly YearMonth Month = new(2024, 1);

    /// <summary>Master data.</summary>
    public static TheoryData<string, JournalEntry> Register => new()
    {
        {
            """{"type":"performance","code":"1000","name":"Zitting","session":false,"list":"012"}""",
            new Performance(new("1000"), "Zitting", false) { List = "012" }
        },
        {
            """{"type":"tariff","performance":"1000","payor":"CZ","from":"2024-01-31","to":"2024-12-31","amount":40.00}""",
            new Tariff(new("1000"), Day, Money.FromCents(4000)) { Payor = new("CZ"), To = new LocalDate(2024, 12, 31) }
        },
        {
            """{"type":"indication","id":"I1","patient":"P1","track":"post-covid","class":"B1","start":"2024-01-31","end":"2024-12-31","sessionsElsewhere":3,"extended":true,"diagnosis":"1226","diagnosisList":"009","csi":"001","authorisation":"M1","referralDate":"2024-01-30","referrer":"01000001"}""",
            new Indication(new("I1"), new("P1"), EntitlementTrack.PostCovid, Day)
            {
                Class = "B1", End = new LocalDate(2024, 12, 31), SessionsElsewhere = 3, Extended = true,
                Diagnosis = "1226", DiagnosisList = "009", Csi = "001", Authorisation = "M1", ReferralDate = new LocalDate(2024, 1, 30), Referrer = "01000001",
            }
        },
        {
            """{"type":"coverage","patient":"P1","checkedOn":"2024-01-31","insurer":"CZ","from":"2024-01-01","to":"2024-12-31"}""",
            new Coverage(new("P1"), Day, new LocalDate(2024, 1, 1)) { Insurer = new("CZ"), To = new LocalDate(2024, 12, 31) }
        },
        { """{"type":"setting","name":"cov.missing","value":"block"}""", new Setting("cov.missing", "block") },
    };

    /// <summary>Treatments.</summary>
    public static TheoryData<string, JournalEntry> Treatments => new()
    {
        {
            """{"type":"treatment","id":"T1","date":"2024-01-31","patient":"P1","provider":"RJB","performance":"1000","payer":"patient","insurer":"CZ","indication":"I1","amount":40.00,"quantity":2,"csi":"001","authorisation":"M1","accident":"N","tooth":"36","surfaces":"MO","jaw":"1","comment":"Eerst\nen dan"}""",
            new Treatment(new("T1"), Day, new("P1"), new("RJB"), new("1000"), Payer.Patient)
            {
                Insurer = new("CZ"), Indication = new("I1"), Amount = Money.FromCents(4000), Quantity = 2,
                Message = new() { Csi = "001", Authorisation = "M1", Accident = "N", Tooth = "36", Surfaces = "MO", Jaw = "1", Comment = "Eerst\nen dan" },
            }
        },
        {
            """{"type":"treatment-edited","date":"2024-01-31","treatment":"T1","changes":{"date":"2024-01-31","patient":"P1","provider":"RJB","performance":"1000","payer":"insurer","insurer":null,"indication":"I2","amount":null,"quantity":3,"csi":"008","authorisation":null,"accident":"N","tooth":"36","surfaces":"MO","jaw":"1","comment":null}}""",
            new TreatmentEdited(Day, new("T1"), new()
            {
                Date = Day, Patient = new("P1"), Provider = new("RJB"), Performance = new("1000"), Payer = Payer.Insurer,
                EmptiesInsurer = true, Indication = new("I2"), EmptiesAmount = true, Quantity = 3,
                Message = new() { Csi = "008", Authorisation = "", Accident = "N", Tooth = "36", Surfaces = "MO", Jaw = "1", Comment = "" },
            })
        },
        {
            """{"type":"treatments-checked","date":"2024-01-31","treatments":["T1","T2"]}""",
            new TreatmentsChecked(Day) { Treatments = [new("T1"), new("T2")] }
        },
        {
            """{"type":"treatments-booked","date":"2024-01-31","treatments":[],"unchanged":"akkoord"}""",
            new TreatmentsBooked(Day) { Treatments = [], Unchanged = "akkoord" }
        },
        { """{"type":"treatment-put-back","date":"2024-01-31","treatment":"T1"}""", new TreatmentPutBack(Day, new("T1")) },
        { """{"type":"treatment-cancelled","date":"2024-01-31","treatment":"T1","reason":"fout"}""", new TreatmentCancelled(Day, new("T1"), "fout") },
        { """{"type":"treatment-abandoned","date":"2024-01-31","treatment":"T1","reason":"fout"}""", new TreatmentAbandoned(Day, new("T1"), "fout") },
        { """{"type":"treatment-reopened","date":"2024-01-31","treatment":"T1","reason":"toch"}""", new TreatmentReopened(Day, new("T1"), "toch") },
    };

    /// <summary>Claim files.</summary>
    public static TheoryData<string, JournalEntry> Files => new()
    {
        {
            """{"type":"claim-files-created","date":"2024-01-31","kind":"private","insurer":"CZ","month":"2024-01","throughMonth":true,"numbers":["F1"]}""",
            new ClaimFilesCreated(Day, ClaimFileKind.Private, Month) { Insurer = new("CZ"), ThroughMonth = true, Numbers = [new("F1")] }
        },
        { """{"type":"claim-file-discarded","date":"2024-01-31","file":"F1"}""", new ClaimFileDiscarded(Day, new("F1")) },
        { """{"type":"claim-files-sent","date":"2024-01-31","files":["F1"]}""", new ClaimFilesSent(Day) { Files = [new("F1")] } },
        { """{"type":"claim-file-forwarded","date":"2024-01-31","file":"F1"}""", new ClaimFileForwarded(Day, new("F1")) },
        {
            """{"type":"claim-file-refused","date":"2024-01-31","file":"F1","codes":["0201"]}""",
            new ClaimFileRefused(Day, new("F1"), [new("0201")])
        },
        {
            """{"type":"insurer-credit-requested","date":"2024-01-31","treatment":"T1","reason":"fout"}""",
            new InsurerCreditRequested(Day, new("T1"), "fout")
        },
        {
            """{"type":"insurer-credit-granted","date":"2024-01-31","file":"F1","codes":["8001"]}""",
            new InsurerCreditGranted(Day, new("F1")) { Codes = [new("8001")] }
        },
        {
            """{"type":"insurer-credit-refused","date":"2024-01-31","file":"F1","codes":["8084"]}""",
            new InsurerCreditRefused(Day, new("F1")) { Codes = [new("8084")] }
        },
    };

    /// <summary>What comes back of them.</summary>
    public static TheoryData<string, JournalEntry> Returns => new()
    {
        {
            """{"type":"return-received","date":"2024-01-31","file":"F1","codes":["8001"],"claimedTotal":80.00,"grantedTotal":40.00,"lines":[{"reference":"T1","calculated":40.00,"granted":0.00,"codes":["0613","A1"]},{"reference":"T2","granted":40.00}]}""",
            new ReturnReceived(Day, new("F1"))
            {
                Codes = [new("8001")], ClaimedTotal = Money.FromCents(8000), GrantedTotal = Money.FromCents(4000),
                Lines =
                [
                    new(new("T1"), Money.Zero) { Calculated = Money.FromCents(4000), Codes = [new("0613"), new("A1")] },
                    new(new("T2"), Money.FromCents(4000)),
                ],
            }
        },
        { """{"type":"claim-file-closed","date":"2024-01-31","file":"F1","reason":"oud"}""", new ClaimFileClosed(Day, new("F1")) { Reason = "oud" } },
        {
            """{"type":"return-line-resolved","date":"2024-01-31","file":"F1","reference":"T1","resolution":"DoNotReclaim","reason":"klein"}""",
            new ReturnLineResolved(Day, new("F1"), new("T1"), Resolution.DoNotReclaim) { Reason = "klein" }
        },
        { """{"type":"return-credited","date":"2024-01-31","file":"F1","number":"C1"}""", new ReturnCredited(Day, new("F1")) { Number = new("C1") } },
        { """{"type":"credit-file-booked","date":"2024-01-31","file":"C1"}""", new CreditFileBooked(Day, new("C1")) },
    };

    /// <summary>Patient invoices, and what is done per month.</summary>
    public static TheoryData<string, JournalEntry> Months => new()
    {
        {
            """{"type":"patient-invoices-made","date":"2024-01-31","file":"F1","numbers":["V1","V2"]}""",
            new PatientInvoicesMade(Day, new("F1")) { Numbers = [new("V1"), new("V2")] }
        },
        { """{"type":"patient-invoices-sent","date":"2024-01-31","invoices":["V1"]}""", new PatientInvoicesSent(Day) { Invoices = [new("V1")] } },
        {
            """{"type":"patient-invoice-credited","date":"2024-01-31","invoice":"V1","reason":"fout","number":"V2"}""",
            new PatientInvoiceCredited(Day, new("V1"), "fout") { Number = new("V2") }
        },
        { """{"type":"month-collected","date":"2024-01-31","month":"2024-01"}""", new MonthCollected(Day, Month) },
        { """{"type":"month-submitted","date":"2024-01-31","month":"2024-01"}""", new MonthSubmitted(Day, Month) },
        { """{"type":"sessions-determined","date":"2024-01-31","month":"2024-01"}""", new SessionsDetermined(Day, Month) },
    };
}
