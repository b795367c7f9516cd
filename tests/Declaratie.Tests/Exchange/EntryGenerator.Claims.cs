using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Declaratie.Tests.Exchange;

/// <content>Entries of the claims flow.</content>
internal static partial class EntryGenerator
{
    private static Gen<YearMonth> YearMonths => Dates.Select(date => date.ToYearMonth());

    private static Gen<PayorId?> MaybeInsurer => MaybeValue(Ids.Select(id => new PayorId(id)));

    private static Gen<IndicationId?> MaybeIndication => MaybeValue(Ids.Select(id => new IndicationId(id)));

    private static Gen<Payer> Payers => Gen.Elements(Payer.Insurer, Payer.Patient);

    private static Gen<ImmutableArray<RetourCode>> Codes =>
        Gen.Elements("0613", "8001", "A1", "z", "0001").ListOf().Select(codes => codes.Select(code => new RetourCode(code)).ToImmutableArray());

    private static Gen<Setting> Settings => Gen.OneOf(
        Gen.Elements(
            new Setting("cov.missing", "warn"),
            new Setting("private.price", "contract"),
            new Setting("credit.date", "original"),
            new Setting("account.bank", "1100.B"),
            new Setting("account.revenue", "true")),
        Gen.Choose(0, int.MaxValue).Select(days => new Setting("worklist.days", days.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        from performance in Ids from value in Gen.Elements("performance", "true", "false") select new Setting("sessions.count." + performance, value));

    private static Gen<int> Quantities => Gen.Choose(1, 9_999);

    private static Gen<MessageDetails> Messages =>
        from texts in Maybe(Texts).ArrayOf(7)
        select new MessageDetails { Csi = texts[0], Authorisation = texts[1], Accident = texts[2], Tooth = texts[3], Surfaces = texts[4], Jaw = texts[5], Comment = texts[6] };

    private static Gen<TreatmentChanges> TreatmentChanges =>
        from date in MaybeValue(Dates)
        from ids in Maybe(Ids).ArrayOf(5)
        from payer in MaybeValue(Payers)
        from amount in MaybeValue(Amounts)
        from empties in Flags.ArrayOf(3)
        from quantity in MaybeValue(Quantities)
        from message in Messages
        let changes = new TreatmentChanges
        {
            Date = date,
            Patient = ids[0] is { } patient ? new PatientId(patient) : null,
            Provider = ids[1] is { } provider ? new ProviderId(provider) : null,
            Performance = ids[2] is { } performance ? new PerformanceCode(performance) : null,
            Payer = payer,
            Insurer = ids[3] is { } insurer ? new PayorId(insurer) : null,
            Indication = ids[4] is { } indication ? new IndicationId(indication) : null,
            Amount = amount,
            Quantity = quantity,
            Message = message,
            EmptiesInsurer = empties[0] && ids[3] is null,
            EmptiesIndication = empties[1] && ids[4] is null,
            EmptiesAmount = empties[2] && amount is null,
        }
        select changes == new TreatmentChanges() ? changes with { EmptiesAmount = true } : changes;

    private static Gen<ImmutableArray<ReturnLine>> ReturnLines =>
        (from reference in Ids
         from granted in Amounts
         from calculated in MaybeValue(Amounts)
         from codes in Codes
         select new ReturnLine(new(reference), granted) { Calculated = calculated, Codes = codes })
            .ListOf().Select(lines => lines.ToImmutableArray());

    private static Gen<JournalEntry>[] ClaimRegister =>
    [
        from code in Ids from name in Texts from session in Flags from list in Maybe(Texts)
        select (JournalEntry)new Performance(new(code), name, session) { List = list },
        from performance in Ids from date in Dates from amount in Amounts from payor in MaybeInsurer from to in MaybeValue(Dates)
        select (JournalEntry)new Tariff(new(performance), date, amount) { Payor = payor, To = to },
        from id in Ids
        from patient in Ids
        from track in Gen.Elements(Enum.GetValues<EntitlementTrack>())
        from start in Dates
        from dates in MaybeValue(Dates).ArrayOf(2)
        from texts in Maybe(Texts).ArrayOf(6)
        from elsewhere in MaybeValue(Gen.Choose(0, 20))
        from extended in Flags
        select (JournalEntry)new Indication(new(id), new(patient), track, start)
        {
            Class = texts[0], End = dates[0], SessionsElsewhere = elsewhere, Extended = extended,
            Diagnosis = texts[1], ReferralDate = dates[1], Referrer = texts[2],
            DiagnosisList = texts[3], Csi = texts[4], Authorisation = texts[5],
        },
        from patient in Ids from day in Dates from start in Dates from insurer in MaybeInsurer from to in MaybeValue(Dates)
        select (JournalEntry)new Coverage(new(patient), day, start) { Insurer = insurer, To = to },
        Settings.Select(setting => (JournalEntry)setting),
    ];

    private static Gen<JournalEntry>[] Treatments =>
    [
        from ids in Ids.ArrayOf(4)
        from date in Dates
        from payer in Payers
        from insurer in MaybeInsurer
        from indication in MaybeIndication
        from amount in MaybeValue(Amounts)
        from quantity in MaybeValue(Quantities)
        from message in Messages
        select (JournalEntry)new Treatment(new(ids[0]), date, new(ids[1]), new(ids[2]), new(ids[3]), payer)
        {
            Insurer = insurer, Indication = indication, Amount = amount, Quantity = quantity, Message = message,
        },
        from date in Dates from id in Ids from changes in TreatmentChanges select (JournalEntry)new TreatmentEdited(date, new(id), changes),
        from date in Dates from ids in MaybeIds(id => new TreatmentId(id)) select (JournalEntry)new TreatmentsChecked(date) { Treatments = ids },
        from date in Dates from ids in MaybeIds(id => new TreatmentId(id)) from why in Maybe(Texts)
        select (JournalEntry)new TreatmentsBooked(date) { Treatments = ids, Unchanged = why },
        from date in Dates from id in Ids select (JournalEntry)new TreatmentPutBack(date, new(id)),
        from date in Dates from id in Ids from why in Texts select (JournalEntry)new TreatmentCancelled(date, new(id), why),
        from date in Dates from id in Ids from why in Texts select (JournalEntry)new TreatmentAbandoned(date, new(id), why),
        from date in Dates from id in Ids from why in Texts select (JournalEntry)new TreatmentReopened(date, new(id), why),
    ];

    private static Gen<JournalEntry>[] ClaimFiles =>
    [
        from date in Dates
        from kind in Gen.Elements(ClaimFileKind.Insurer, ClaimFileKind.Private)
        from month in YearMonths
        from insurer in MaybeInsurer
        from through in Flags
        from numbers in MaybeIds(id => new ClaimFileNumber(id))
        select (JournalEntry)new ClaimFilesCreated(date, kind, month) { Insurer = insurer, ThroughMonth = through, Numbers = numbers },
        from date in Dates from file in Ids select (JournalEntry)new ClaimFileDiscarded(date, new(file)),
        from date in Dates from files in MaybeIds(id => new ClaimFileNumber(id)) select (JournalEntry)new ClaimFilesSent(date) { Files = files },
        from date in Dates from file in Ids select (JournalEntry)new ClaimFileForwarded(date, new(file)),
        from date in Dates from file in Ids from codes in Codes
        select (JournalEntry)new ClaimFileRefused(date, new(file), codes.IsEmpty ? [new("0201")] : codes),
        from date in Dates from id in Ids from why in Texts select (JournalEntry)new InsurerCreditRequested(date, new(id), why),
        from date in Dates from file in Ids from codes in Codes select (JournalEntry)new InsurerCreditGranted(date, new(file)) { Codes = codes },
        from date in Dates from file in Ids from codes in Codes select (JournalEntry)new InsurerCreditRefused(date, new(file)) { Codes = codes },
    ];

    private static Gen<JournalEntry>[] Returns =>
    [
        from date in Dates from file in Ids from codes in Codes from totals in MaybeValue(Amounts).ArrayOf(2) from lines in ReturnLines
        select (JournalEntry)new ReturnReceived(date, new(file)) { Codes = codes, ClaimedTotal = totals[0], GrantedTotal = totals[1], Lines = lines },
        from date in Dates from file in Ids from why in Maybe(Texts) select (JournalEntry)new ClaimFileClosed(date, new(file)) { Reason = why },
        from date in Dates from file in Ids from line in Ids from resolution in Gen.Elements(Enum.GetValues<Resolution>()) from why in Maybe(Texts)
        select (JournalEntry)new ReturnLineResolved(date, new(file), new(line), resolution) { Reason = why },
        from date in Dates from file in Ids from number in MaybeValue(Ids.Select(id => new CreditFileNumber(id)))
        select (JournalEntry)new ReturnCredited(date, new(file)) { Number = number },
        from date in Dates from file in Ids select (JournalEntry)new CreditFileBooked(date, new(file)),
    ];

    private static Gen<JournalEntry>[] Months =>
    [
        from date in Dates from file in Ids from numbers in MaybeIds(id => new PatientInvoiceNumber(id))
        select (JournalEntry)new PatientInvoicesMade(date, new(file)) { Numbers = numbers },
        from date in Dates from ids in MaybeIds(id => new PatientInvoiceNumber(id)) select (JournalEntry)new PatientInvoicesSent(date) { Invoices = ids },
        from date in Dates from id in Ids from why in Texts from number in MaybeValue(Ids.Select(id => new PatientInvoiceNumber(id)))
        select (JournalEntry)new PatientInvoiceCredited(date, new(id), why) { Number = number },
        from date in Dates from month in YearMonths select (JournalEntry)new MonthCollected(date, month),
        from date in Dates from month in YearMonths select (JournalEntry)new MonthSubmitted(date, month),
        from date in Dates from month in YearMonths select (JournalEntry)new SessionsDetermined(date, month),
    ];

    private static Gen<ImmutableArray<T>?> MaybeIds<T>(Func<string, T> id)
        where T : struct =>
        MaybeValue(Ids.ListOf().Select(ids => ids.Distinct(StringComparer.Ordinal).Select(id).ToImmutableArray()));
}
