using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Exchange.Journal;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>Entries of the claims flow that no journal can hold: the writer and the domain refuse the same.</summary>
public class ClaimWriterTests
{
    private static readonly LocalDate Day = new(2024, 1, 31);
    private static readonly YearMonth Month = new(2024, 1);
    private static readonly Money TooMuch = Money.FromCents(1_000_000_000_000);

    /// <summary>An entry, what the domain says of it, and the field that the writer names.</summary>
    public static TheoryData<JournalEntry, string, string> Impossible => new()
    {
        { new Performance(new(""), null!, false), "J5 code, J4 name", "code" },
        { new Tariff(new("1000"), Day, TooMuch) { Payor = new("") }, "J5 payor, J5 amount", "payor" },
        { new Indication(new("I1"), default, (EntitlementTrack)99, Day) { SessionsElsewhere = -1 }, "J4 patient, J5 track, J5 sessionsElsewhere", "patient" },
        { new Indication(new("I1"), new("P1"), (EntitlementTrack)99, Day), "J5 track", "track" },
        { new Coverage(new("P1"), Day, new(0, 1, 1)) { Insurer = default(PayorId), To = new LocalDate(0, 1, 1) }, "J4 insurer, J5 from, J5 to", "insurer" },
        { new Setting(null!, null!), "J4 name, J4 value", "name" },
        { new Setting("cov", "warn"), "J5 name", "name" },
        { new Setting("cov.missing", null!), "J4 value", "value" },
        { new Setting("worklist.days", "01"), "J5 value", "value" },
        { new Treatment(default, Day, default, default, default, (Payer)9), "J4 id, J4 patient, J4 provider, J4 performance, J5 payer", "id" },
        { new Treatment(new("T1"), Day, new("P"), new("A"), new("1"), Payer.Insurer) { Insurer = new(""), Indication = new(""), Amount = TooMuch }, "J5 insurer, J5 indication, J5 amount", "insurer" },
        { new TreatmentEdited(Day, new("T1"), null!), "J4 changes", "changes" },
        { new TreatmentEdited(Day, new("T1"), new()), "J5 changes", "changes" },
        { Edited(new() { Insurer = new("CZ"), EmptiesInsurer = true }), "J5 changes.insurer", "changes" },
        { Edited(new() { Indication = new("I"), EmptiesIndication = true, Amount = Money.Zero, EmptiesAmount = true }), "J5 changes.indication, J5 changes.amount", "changes" },
        { Edited(new() { Patient = new(""), Payer = (Payer)9 }), "J5 changes.patient, J5 changes.payer", "patient" },
        { Edited(new() { Amount = -TooMuch }), "J5 changes.amount, L2 changes", "amount" },
        { new TreatmentsChecked(Day) { Treatments = [new("T1"), new("T1")] }, "J5 treatments", "treatments" },
        { new TreatmentsBooked(Day) { Treatments = [default, new("")] }, "J4 treatments, J5 treatments", "treatments" },
        { new TreatmentPutBack(Day, default), "J4 treatment", "treatment" },
        { new TreatmentCancelled(Day, new("T1"), null!), "J4 reason", "reason" },
        { new TreatmentAbandoned(Day, new("T1"), null!), "J4 reason", "reason" },
        { new TreatmentReopened(Day, new("T1"), null!), "J4 reason", "reason" },
    };

    /// <summary>The same of claim files and what follows them.</summary>
    public static TheoryData<JournalEntry, string, string> ImpossibleFiles => new()
    {
        { new ClaimFilesCreated(Day, ClaimFileKind.InsurerCredit, Month), "J5 kind", "kind" },
        { new ClaimFilesCreated(Day, ClaimFileKind.Insurer, new(0, 1)) { Numbers = [new("F"), new("F")] }, "J5 month, J5 numbers", "month" },
        { new ClaimFileDiscarded(Day, new("")), "J5 file", "file" },
        { new ClaimFilesSent(Day) { Files = [new("")] }, "J5 files", "files" },
        { new ClaimFileForwarded(Day, default), "J4 file", "file" },
        { new ClaimFileRefused(Day, new("F1"), default), "J5 codes", "codes" },
        { new ClaimFileRefused(Day, new("F1"), [new("613")]), "J5 codes", "codes" },
        { new InsurerCreditRequested(Day, new("T1"), null!), "J4 reason", "reason" },
        { new InsurerCreditGranted(Day, new("F1")) { Codes = [default] }, "J5 codes", "codes" },
        { new InsurerCreditRefused(Day, new("F1")) { Codes = [new("08084")] }, "J5 codes", "codes" },
        { new ReturnReceived(Day, new("F1")) { ClaimedTotal = TooMuch, GrantedTotal = -TooMuch }, "J5 claimedTotal, J5 grantedTotal", "claimedTotal" },
        { new ReturnReceived(Day, new("F1")) { Lines = [new(default, TooMuch) { Codes = [new("")] }] }, "J4 lines, J5 lines, J5 lines", "reference" },
        { new ClaimFileClosed(new(0, 1, 1), new("F1")), "J5 date", "date" },
        { new ReturnLineResolved(Day, new("F1"), default, (Resolution)9), "J4 reference, J5 resolution", "reference" },
        { new ReturnCredited(Day, new("F1")) { Number = new("") }, "J5 number", "number" },
        { new CreditFileBooked(Day, default), "J4 file", "file" },
        { new PatientInvoicesMade(Day, new("F1")) { Numbers = [new("V"), new("V")] }, "J5 numbers", "numbers" },
        { new PatientInvoicesSent(Day) { Invoices = [default] }, "J4 invoices", "invoices" },
        { new PatientInvoiceCredited(Day, new("V1"), null!) { Number = default(PatientInvoiceNumber) }, "J4 reason, J4 number", "reason" },
        { new Domain.Bookkeeping.MonthCollected(Day, new(0, 12)), "J5 month", "month" },
        { new Domain.Bookkeeping.MonthSubmitted(Day, new(0, 12)), "J5 month", "month" },
        { new SessionsDetermined(Day, new(0, 12)), "J5 month", "month" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    [MemberData(nameof(ImpossibleFiles))]
    [Trait("Rule", "J4")]
    [Trait("Rule", "J5")]
    public void The_domain_and_the_writer_refuse_it(JournalEntry entry, string expected, string field)
    {
        var failures = new JournalEntryValidator().Validate(entry).Errors;
        Assert.Equal(expected, string.Join(", ", failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}")));
        var mistake = Assert.Throws<ArgumentException>(() => JournalText.Write(new JournalHeader("x"), [entry]));
        Assert.Contains($"\"{field}\"", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "L2")]
    [MemberData(nameof(Negative))]
    public void An_amount_below_zero_is_well_formed_but_has_the_wrong_sign(JournalEntry entry, string field)
    {
        Assert.Equal(entry, JournalText.Read(JournalText.Write(new JournalHeader("x"), [entry])).Entries[0]);
        var failure = Assert.Single(new JournalEntryValidator().Validate(entry).Errors);
        Assert.Equal(("L2", field), (failure.ErrorCode, failure.PropertyName));
    }

    public static TheoryData<JournalEntry, string> Negative() => new()
    {
        { new Treatment(new("T1"), Day, new("P"), new("A"), new("1"), Payer.Insurer) { Amount = -Money.FromCents(1) }, "amount" },
        { new Tariff(new("1000"), Day, -Money.FromCents(1)), "amount" },
        { Edited(new() { Amount = -Money.FromCents(1) }), "changes" },
        { new ReturnReceived(Day, new("F1")) { Lines = [new(new("T1"), Money.Zero), new(new("T2"), -Money.FromCents(1))] }, "lines" },
        { new ReturnReceived(Day, new("F1")) { Lines = [new(new("T1"), Money.Zero) { Calculated = -Money.FromCents(1) }] }, "lines" },
    };

    [Fact]
    public void What_a_journal_can_hold_is_well_formed_for_the_domain() => Prop.ForAll(
        EntryGenerator.Entries.ToArbitrary(),
        entry => new JournalEntryValidator().Validate(entry).Errors.TrueForAll(failure => failure.ErrorCode == "L2"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void A_list_that_was_never_made_is_an_empty_list()
    {
        Assert.Equal(new TreatmentsChecked(Day) { Treatments = [] }, new TreatmentsChecked(Day) { Treatments = default(ImmutableArray<TreatmentId>) });
        Assert.Empty(new ClaimFilesSent(Day) { Files = default(ImmutableArray<ClaimFileNumber>) }.Files!.Value);
    }

    [Fact]
    public void Optional_fields_that_have_their_default_are_left_out()
    {
        JournalEntry[] entries =
        [
            new Performance(new("1000"), "x", true), new Indication(new("I1"), new("P1"), EntitlementTrack.None, Day), new TreatmentsBooked(Day),
            new ClaimFilesCreated(Day, ClaimFileKind.Insurer, Month), new ReturnReceived(Day, new("F1")), new InsurerCreditGranted(Day, new("F1")),
        ];
        Assert.Equal(
            """
            {"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"EUR"}
            {"type":"performance","code":"1000","name":"x","session":true}
            {"type":"indication","id":"I1","patient":"P1","track":"none","start":"2024-01-31"}
            {"type":"treatments-booked","date":"2024-01-31"}
            {"type":"claim-files-created","date":"2024-01-31","kind":"insurer","month":"2024-01"}
            {"type":"return-received","date":"2024-01-31","file":"F1","lines":[]}
            {"type":"insurer-credit-granted","date":"2024-01-31","file":"F1"}

            """,
            JournalText.Write(new JournalHeader("x"), entries));
    }

    private static TreatmentEdited Edited(TreatmentChanges changes) => new(Day, new("T1"), changes);
}
