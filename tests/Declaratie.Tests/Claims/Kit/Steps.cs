using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;
using NodaTime.Text;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Claims.Kit;

/// <summary>Every entry of the claims in as few words as a test needs; meant for <c>using static</c>.</summary>
internal static class Steps
{
    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    public static Treatment Treat(
        string id, string date, string patient = "Jansen", string performance = "1000", Payer payer = Payer.Insurer, string? insurer = null, decimal? amount = null) =>
        new(new(id), Day(date), new(patient), new("th1"), new(performance), payer)
        {
            Insurer = insurer is null ? null : new PayorId(insurer),
            Amount = amount is { } given ? Euros(given) : null,
        };

    public static Treatment TreatPrivately(string id, string date, string patient = "Jansen") => Treat(id, date, patient, payer: Payer.Patient);

    public static TreatmentEdited Edit(string date, string treatment, TreatmentChanges changes) => new(Day(date), new(treatment), changes);

    public static TreatmentsChecked Check(string date, params string[] treatments) => new(Day(date)) { Treatments = Ids(treatments) };

    public static TreatmentsBooked Book(string date, params string[] treatments) => new(Day(date)) { Treatments = Ids(treatments) };

    public static TreatmentPutBack PutBack(string date, string treatment) => new(Day(date), new(treatment));

    public static TreatmentCancelled Cancel(string date, string treatment) => new(Day(date), new(treatment), "registered by mistake");

    public static TreatmentAbandoned Abandon(string date, string treatment) => new(Day(date), new(treatment), "not worth it");

    public static TreatmentReopened Reopen(string date, string treatment) => new(Day(date), new(treatment), "the insurer called");

    public static SessionsDetermined Determine(string date, string month) => new(Day(date), Month(month));

    public static ClaimFilesCreated Claim(string date, string month, string? insurer = null, bool through = false, params string[] numbers) =>
        new(Day(date), ClaimFileKind.Insurer, Month(month))
        {
            Insurer = insurer is null ? null : new PayorId(insurer),
            ThroughMonth = through,
            Numbers = Numbers(numbers),
        };

    public static ClaimFilesCreated ClaimPrivately(string date, string month, params string[] numbers) =>
        new(Day(date), ClaimFileKind.Private, Month(month)) { Numbers = Numbers(numbers) };

    public static ClaimFileDiscarded Discard(string date, string file) => new(Day(date), new(file));

    public static ClaimFilesSent Send(string date, params string[] files) => new(Day(date)) { Files = Numbers(files) };

    public static ClaimFileForwarded Forward(string date, string file) => new(Day(date), new(file));

    public static ClaimFileRefused RefuseFile(string date, string file, params string[] codes) => new(Day(date), new(file), Codes(codes.Length == 0 ? ["0001"] : codes));

    public static ClaimFileClosed CloseFile(string date, string file) => new(Day(date), new(file));

    public static ReturnReceived Receive(string date, string file, params ReturnLine[] lines) => new(Day(date), new(file)) { Lines = [.. lines] };

    public static ReturnReceived ReceiveCodes(string date, string file, params string[] codes) => new(Day(date), new(file)) { Codes = Codes(codes) };

    public static ReturnLine Line(string reference, decimal granted, decimal? calculated = null, params string[] codes) =>
        new(new(reference), Euros(granted)) { Calculated = calculated is { } amount ? Euros(amount) : null, Codes = Codes(codes) };

    public static ReturnLineResolved Resolve(string date, string file, string reference, Resolution resolution, string? reason = null) =>
        new(Day(date), new(file), new(reference), resolution) { Reason = reason };

    public static ReturnCredited Credit(string date, string file, string? number = null) =>
        new(Day(date), new(file)) { Number = number is null ? null : new CreditFileNumber(number) };

    public static CreditFileBooked BookCredit(string date, string file) => new(Day(date), new(file));

    public static InsurerCreditRequested AskCredit(string date, string treatment) => new(Day(date), new(treatment), "another patient");

    public static InsurerCreditGranted GrantCredit(string date, string file) => new(Day(date), new(file));

    public static InsurerCreditRefused DenyCredit(string date, string file, params string[] codes) => new(Day(date), new(file)) { Codes = Codes(codes) };

    public static PatientInvoicesMade MakeInvoices(string date, string file, params string[] numbers) =>
        new(Day(date), new(file)) { Numbers = numbers.Length == 0 ? null : numbers.Select(number => new PatientInvoiceNumber(number)).ToImmutableArray() };

    public static PatientInvoicesSent SendInvoices(string date, params string[] invoices) =>
        new(Day(date)) { Invoices = invoices.Length == 0 ? null : invoices.Select(number => new PatientInvoiceNumber(number)).ToImmutableArray() };

    public static PatientInvoiceCredited CreditInvoice(string date, string invoice, string? number = null) =>
        new(Day(date), new(invoice), "to the insurer after all") { Number = number is null ? null : new PatientInvoiceNumber(number) };

    public static MonthCollected Collect(string date, string month) => new(Day(date), Month(month));

    public static MonthSubmitted Submit(string date, string month) => new(Day(date), Month(month));

    public static PeriodClosed ClosePeriod(string through) => new(Day(through));

    public static Setting Set(string name, string value) => new(name, value);

    public static YearMonth Month(string month) => Months.Parse(month).Value;

    public static TreatmentChanges ToPatient() => new() { Payer = Payer.Patient };

    private static ImmutableArray<RetourCode> Codes(string[] codes) => [.. codes.Select(code => RetourCode.Of(code))];

    /// <summary>None named is no list: every candidate.</summary>
    private static ImmutableArray<TreatmentId>? Ids(string[] ids) => ids.Length == 0 ? null : ids.Select(id => new TreatmentId(id)).ToImmutableArray();

    private static ImmutableArray<ClaimFileNumber>? Numbers(string[] numbers) =>
        numbers.Length == 0 ? null : numbers.Select(number => new ClaimFileNumber(number)).ToImmutableArray();
}
