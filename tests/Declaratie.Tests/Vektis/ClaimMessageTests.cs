using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>From a claim file of a journal to the message that is offered.</summary>
public sealed class ClaimMessageTests
{
    private const string File = "F2024-0311";

    private static readonly LocalDate Later = new(2024, 5, 2);

    [Fact]
    [Trait("Rule", "C50")]
    [Trait("Rule", "C54")]
    public void The_paramedical_example_is_written_as_the_fixture_to_the_byte() =>
        Assert.Equal(EiFiles.Bytes("fx01-PM304-claim.dat"), ClaimJournals.Bytes(ClaimJournals.Message(ClaimJournals.Example(), File)));

    [Fact]
    public void Dental_care_is_written_as_the_fixture_to_the_byte()
    {
        var practice = ClaimJournals.Of(DentalJournal);
        var message = EiClaims.ToMessage(practice.ContentOf(new("D2024-0007")).Value!, new EiSender { Practice = "12012345", IsTest = true }).Value!;

        Assert.Equal(EiFiles.Bytes("fx07-MZ301-claim.dat"), ClaimJournals.Bytes(message));
    }

    [Fact]
    [Trait("Rule", "C44")]
    [Trait("Rule", "C47")]
    [Trait("Rule", "C48")]
    public void A_credit_takes_back_what_was_granted_and_names_its_debit()
    {
        var practice = ClaimJournals.Example(
            Fixture("fx01-PM305-return.dat"),
            new ReturnCredited(new(2024, 4, 16), new(File)),
            new InsurerCreditRequested(Later, new("T0003"), "hoort bij een andere patiënt"),
            new ClaimFilesSent(Later));
        var message = ClaimJournals.Message(practice, "F2024-0001");
        var line = Assert.Single(message.Lines);

        // But for its numbers and its period it is the fixture.
        var fixture = EiMessage.Read(new MemoryStream(EiFiles.Bytes("fx03-PM304-credit-of-granted.dat"))).Message!;
        Assert.Equal("T0003-C1", line.Reference);
        Assert.Equal(fixture.Lines.Single() with { Number = 0, Reference = line.Reference }, line);
        Assert.Equal(fixture.Header with { InvoiceNumber = "F2024-0001", PeriodStart = new(2024, 5, 1), PeriodEnd = Later }, message.Header);
        Assert.Equal(Money.FromCents(-3850), message.Claimed);
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void A_treatment_that_is_claimed_again_has_a_new_reference_and_names_no_other()
    {
        var practice = ClaimJournals.Example(
            Fixture("fx01-PM305-return.dat"),
            new ReturnCredited(new(2024, 4, 16), new(File)),
            new Tariff(new("1870"), new(2020, 1, 1), Money.FromCents(4500)) { Payor = new("A") },
            new TreatmentEdited(Later, new("T0004"), new TreatmentChanges { Performance = new("1870") }),
            new TreatmentsChecked(Later) { Treatments = [new("T0004")] },
            new TreatmentsBooked(Later) { Treatments = [new("T0004")] },
            new ClaimFilesCreated(Later, ClaimFileKind.Insurer, new(2024, 4)) { ThroughMonth = true, Numbers = [new("F2024-0403")] },
            new ClaimFilesSent(Later));
        var message = ClaimJournals.Message(practice, "F2024-0403");

        // The period is the month that was claimed: what comes later does not change it (0114).
        var fixture = EiMessage.Read(new MemoryStream(EiFiles.Bytes("fx04-PM304-reclaim.dat"))).Message!;
        Assert.Equal(fixture.Header with { PeriodStart = new(2024, 4, 1) }, message.Header);
        Assert.Equal(fixture.Lines.Single() with { Number = 0, Reference = "T0004-2" }, Assert.Single(message.Lines));
    }

    [Fact]
    public void A_month_that_is_claimed_before_it_is_over_ends_on_the_day_of_claiming()
    {
        var practice = ClaimJournals.Of(
            DentalJournal.Replace("\"2024-06-01\"", "\"2024-05-20\"", StringComparison.Ordinal));
        var header = EiClaims.ToMessage(practice.ContentOf(new("D2024-0007")).Value!, ClaimJournals.Sender).Value!.Header;

        Assert.Equal((new(2024, 5, 1), new(2024, 5, 20), new LocalDate(2024, 5, 20)), (header.PeriodStart!.Value, header.PeriodEnd!.Value, header.InvoiceDate!.Value));
    }

    [Fact]
    [Trait("Rule", "C62")]
    public void Paramedical_treatments_of_2025_are_not_written_and_the_lines_are_named()
    {
        var (dental, paramedical) = (Changed(line => line), Changed(line => line with { Date = new(2025, 1, 1) }));

        Assert.Null(Refusal(dental));
        Assert.Equal(
            ("C62", "File F2024-0311 (PM304) is not written: these lines belong in a standard whose specification is not public: T0001 (GDS801), T0003 (GDS801), T0004 (GDS801), T0002 (GDS801). Write them with software that knows that standard, from the same content."),
            (Refusal(paramedical)!.Rule.Id, Refusal(paramedical)!.English));
        Assert.Equal("C62", Refusal(paramedical with { Standard = "GDS801" })!.Rule.Id);
        Assert.Equal("C62", Refusal(dental with { Standard = "GDS801" })!.Rule.Id);
    }

    [Fact]
    [Trait("Rule", "C62")]
    public void One_line_of_another_standard_is_named_alone()
    {
        var content = Changed(line => line.Reference.Value == "T0002" ? line with { Date = new(2025, 1, 1) } : line);

        Assert.Contains("niet openbaar is: T0002 (GDS801).", Refusal(content)!.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "E2")]
    public void A_private_file_and_a_discarded_one_are_no_messages()
    {
        var practice = ClaimJournals.Example(
            new Treatment(new("T9"), new(2024, 3, 4), new("P001"), new("th1"), new("1000"), Payer.Patient),
            new Treatment(new("T10"), new(2024, 3, 5), new("P001"), new("th1"), new("1000"), Payer.Insurer),
            new TreatmentsChecked(Later),
            new TreatmentsBooked(Later),
            new ClaimFilesCreated(Later, ClaimFileKind.Private, new(2024, 3)) { Numbers = [new("P1")] },
            new ClaimFilesCreated(Later, ClaimFileKind.Insurer, new(2024, 3)) { Numbers = [new("F1")] },
            new ClaimFileDiscarded(Later, new("F1")));

        Assert.Equal(["E2", "E2", "L1"], new[] { "P1", "F1", "F9" }.Select(file => Assert.Single(practice.ContentOf(new(file)).Findings).Rule.Id), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "E3")]
    public void What_was_sent_is_not_written_anew_with_what_was_changed_afterwards()
    {
        var returned = ClaimJournals.Example(Fixture("fx01-PM305-return.dat"), new ReturnCredited(new(2024, 4, 16), new(File)));
        JournalEntry[] changes =
        [
            new TreatmentEdited(Later, new("T0004"), new TreatmentChanges { Performance = new("1870") }),
            new TreatmentEdited(Later, new("T0004"), new TreatmentChanges { Message = new() { Csi = "001" } }),
            new Patient(new("P003")) { Postcode = "1111AA" },
            new Patient(new("P003")) { Bsn = "999999999" },
        ];

        Assert.Empty(returned.ContentOf(new(File)).Findings);
        Assert.All(changes, change =>
        {
            var finding = Assert.Single(returned.Append(change).Practice.ContentOf(new(File)).Findings);
            Assert.Equal(("E3", true), (finding.Rule.Id, finding.Dutch.Contains("(regels T0004)", StringComparison.Ordinal)));
        });
        Assert.Empty(returned.Append(new Patient(new("P003")) { Postcode = "5611AA" }).Practice.ContentOf(new(File)).Findings);
    }

    [Fact]
    [Trait("Rule", "E3")]
    public void What_is_not_sent_yet_is_written_as_the_journal_knows_it_now()
    {
        var text = System.IO.File.ReadAllText(Path.Combine(House.Repository.Root, "docs", "examples", "vektis.jsonl"));
        var unsent = ClaimJournals.Of(text[..text.IndexOf("{\"type\": \"claim-files-sent\"", StringComparison.Ordinal)], new Patient(new("P003")) { Postcode = "1111AA" });

        Assert.Equal("1111AA", ClaimJournals.Message(unsent, File).Insured[2].Insured.Address.Postcode);
    }

    [Fact]
    public void A_comment_is_folded_into_records_of_140()
    {
        var text = string.Join(' ', Enumerable.Repeat("behandeling", 20)) + "\r\n\r\n" + new string('x', 300);
        var message = EiClaims.ToMessage(Changed(line => line with { Message = line.Message with { Comment = line.Reference.Value == "T0001" ? text : null } }), ClaimJournals.Sender).Value!;
        var comments = message.Lines.First().Comment.Split('\n');

        Assert.Equal([131, 107, 140, 140, 20], comments.Select(line => line.Length));
        Assert.Equal(text.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), string.Concat(comments).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(5, Encoding.Latin1.GetString(ClaimJournals.Bytes(message)).Split("\r\n").Count(line => line.StartsWith("98", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_address_abroad_has_its_country_and_a_partner_her_name()
    {
        var person = new PatientDetails { BirthName = "Dubois", Prefix = "le", PartnerName = "Jong", PartnerPrefix = "de", Initials = "Z", Gender = "v", Postcode = "2000", Country = "BE", HouseNumber = "3 bis", InsuredNumber = "0012" };
        var insured = EiClaims.ToMessage(Changed(line => line with { Person = person, Bsn = "12345672" }), ClaimJournals.Sender).Value!.Insured[0].Insured;

        Assert.Equal(
            new EiInsured
            {
                Bsn = "012345672",
                Uzovi = "9901",
                InsuredNumber = "0012",
                PatientNumber = "P001",
                BirthDate = new(1970, 2, 14),
                Gender = "2",
                Name = new() { BirthName = "Dubois", Prefix = "le", PartnerName = "Jong", PartnerPrefix = "de", Initials = "Z" },
                Address = new() { ForeignPostcode = "2000", Country = "BE", HouseNumber = 3, HouseSuffix = "bis" },
            },
            insured);
    }

    [Fact]
    public void What_an_indication_knows_its_treatments_need_not_say()
    {
        var indication = new Indication(new("I1"), new("P001"), EntitlementTrack.Chronic, new(2024, 1, 1))
        {
            Authorisation = "M123",
            Diagnosis = "1234",
            DiagnosisList = "009",
            ReferralDate = new(2024, 1, 2),
            Referrer = "01000123",
        };
        var message = EiClaims.ToMessage(Changed(line => line with { Indication = indication, Message = line.Reference.Value == "T0002" ? new() { Authorisation = "M124" } : new() }), ClaimJournals.Sender);

        Assert.Equal(
            ["M123", "M124", "M123", "M123"],
            message.Value!.Lines.Select(line => line.Authorisation),
            StringComparer.Ordinal);
        Assert.All(message.Value!.Lines, line => Assert.Equal(
            (new EiDiagnosis("009", "1234"), new LocalDate(2024, 1, 2), "01000123"), (line.Paramedical!.Diagnosis1, line.Paramedical.ReferralDate, line.Referrer)));
    }

    // Given on the treatment, else on the indication, else by the number of the session; and as it was when the file was made.
    [Theory]
    [InlineData("001", null, null, "001")]
    [InlineData("001", "012", null, "001")]
    [InlineData(null, "012", null, "012")]
    [InlineData(null, null, 18, "008")]
    [InlineData(null, null, 19, "008")]
    [InlineData(null, null, 20, "001")]
    [Trait("Rule", "Z1")]
    public void The_indication_code_is_the_one_given_or_that_of_the_session(string? ofTreatment, string? ofIndication, int? elsewhere, string expected)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(House.Repository.Root, "docs", "examples", "vektis.jsonl"));
        var journal = JournalText.Read(text[..text.IndexOf("{\"type\": \"treatment\"", StringComparison.Ordinal)]);
        var day = new LocalDate(2024, 3, 4);
        var practice = Practice.From(
        [
            .. journal.Entries,
            new Indication(new("I1"), new("P001"), EntitlementTrack.Chronic, new(2024, 1, 1)) { Csi = ofIndication, SessionsElsewhere = elsewhere },
            new Treatment(new("T1"), day, new("P001"), new("th1"), new("1000"), Payer.Insurer) { Indication = new("I1"), Message = new() { Csi = ofTreatment } },
            new TreatmentsChecked(Later),
            new TreatmentsBooked(Later),
            new ClaimFilesCreated(Later, ClaimFileKind.Insurer, new(2024, 3)) { Numbers = [new("F1")] },
        ]).Value;

        Assert.Equal(expected, Assert.Single(ClaimJournals.Message(practice, "F1").Lines).Paramedical!.Indication);
    }

    internal static ClaimContent Changed(Func<ClaimContentLine, ClaimContentLine> change)
    {
        var content = ClaimJournals.Example().ContentOf(new(File)).Value!;
        return content with { Lines = [.. content.Lines.Select(change)] };
    }

    private static Finding? Refusal(ClaimContent content) => EiClaims.ToMessage(content, ClaimJournals.Sender).Findings.SingleOrDefault();

    private static JournalEntry Fixture(string name) => EiReturns.ToEntry(EiMessage.Read(new MemoryStream(EiFiles.Bytes(name))).Message!).Value!;

    private const string DentalJournal =
        """
        {"format":"declaratie.journal/1","practice":{"name":"Tandarts"}}
        {"type":"provider","id":"dh1","name":"D","agb":"12123456"}
        {"type":"payor","id":"A","name":"A","uzovi":"9901"}
        {"type":"performance","code":"C002","name":"Consult","session":true,"list":"010"}
        {"type":"performance","code":"V92","name":"Vulling","session":false,"list":"010"}
        {"type":"performance","code":"X10","name":"Foto","session":false,"list":"010"}
        {"type":"tariff","performance":"C002","payor":"A","from":"2020-01-01","amount":25.00}
        {"type":"tariff","performance":"V92","payor":"A","from":"2020-01-01","amount":60.00}
        {"type":"tariff","performance":"X10","payor":"A","from":"2020-01-01","amount":18.00}
        {"type":"patient","id":"Q001","name":"Smit","bsn":"999990007","birthDate":"1982-09-09","birthName":"Smit","initials":"E","gender":"2","postcode":"3511 ab","houseNumber":"5"}
        {"type":"coverage","patient":"Q001","checkedOn":"2024-01-02","insurer":"A","from":"2020-01-01"}
        {"type":"treatment","id":"M0001","date":"2024-05-13","patient":"Q001","provider":"dh1","performance":"C002","payer":"insurer"}
        {"type":"treatment","id":"M0002","date":"2024-05-13","patient":"Q001","provider":"dh1","performance":"V92","payer":"insurer","tooth":"36","surfaces":"MO"}
        {"type":"treatment","id":"M0003","date":"2024-05-13","patient":"Q001","provider":"dh1","performance":"X10","payer":"insurer","quantity":2}
        {"type":"treatments-checked","date":"2024-05-14"}
        {"type":"treatments-booked","date":"2024-05-14"}
        {"type":"claim-files-created","date":"2024-06-01","kind":"insurer","month":"2024-05","numbers":["D2024-0007"]}
        {"type":"claim-files-sent","date":"2024-06-01"}
        """;
}
