using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Declaratie.Tests.Exchange;

/// <summary>Entries of every type as a journal can hold them: right in structure, not in what they mean together.</summary>
internal static partial class EntryGenerator
{
    private const string Letters = "aZ09-_ .\"\\/\u0001\n\t\u007Fé€\u2028\uFEFF\uFFFD";

    /// <summary>Short texts with letters that need care: quotes, controls, accents, a tooth.</summary>
    public static Gen<string> Texts { get; } = Gen.Frequency(
        (4, Gen.Elements("", "A", "P1", "R2024-0001", "Zoë", "null", "true", "12.50", "日本", "🦷", "e\u0301")),
        (4, Gen.Elements(Letters.ToCharArray()).ArrayOf().Select(letters => new string(letters))),
        (1, Gen.Choose(1, 300).Select(length => new string('é', length))));

    /// <summary>Keys: texts that are not empty.</summary>
    public static Gen<string> Ids { get; } = Texts.Select(text => text.Length == 0 ? "id" : text);

    /// <summary>Amounts of either sign, 0 and the largest included.</summary>
    public static Gen<Money> Amounts { get; } = Gen.Frequency(
            (2, Gen.Elements(0L, 1, -1, 5, 10, 99, 100, 1000, 999_999_999_999, -999_999_999_999)),
            (3, Gen.Choose(-1_000_000, 1_000_000).Select(cents => (long)cents)),
            (1, Gen.Choose(0, int.MaxValue).Select(cents => cents * 400L)))
        .Select(Money.FromCents);

    /// <summary>Dates from the first to the last that a journal can hold.</summary>
    public static Gen<LocalDate> Dates { get; } = Gen.Frequency(
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2024, 2, 29))),
        (4, Gen.Choose(0, 20_000).Select(days => new LocalDate(1990, 1, 1).PlusDays(days))));

    /// <summary>Moments, to the nanosecond.</summary>
    public static Gen<Instant> Instants { get; } = Gen.Frequency(
        (1, Gen.Elements(Instant.MinValue, Instant.MaxValue, NodaConstants.UnixEpoch)),
        (3, from seconds in Gen.Choose(0, int.MaxValue) from nanos in Gen.Choose(0, 999_999_999) select Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanos)));

    /// <summary>One entry of any type, with or without who and when.</summary>
    public static Gen<JournalEntry> Entries { get; } =
        from entry in Gen.OneOf([.. Register, .. Documents, .. Links, .. Corrections, .. ClaimRegister, .. Treatments, .. ClaimFiles, .. Returns, .. Months])
        from who in Maybe(Texts)
        from moment in MaybeValue(Instants)
        select entry with { By = who, At = moment };

    private static Gen<bool> Flags => Gen.Elements(true, false);

    private static Gen<ProviderId?> MaybeProvider => MaybeValue(Ids.Select(id => new ProviderId(id)));

    private static Gen<ImmutableArray<WriteOffLine>> Lines =>
        (from invoice in Ids from amount in Amounts select new WriteOffLine(new(invoice), amount))
            .NonEmptyListOf().Select(lines => lines.ToImmutableArray());

    private static Gen<ImmutableArray<PaymentReference>> Pays =>
        (from invoice in Ids
         from amount in MaybeValue(Amounts)
         select new PaymentReference(invoice, amount > Money.Zero ? amount : null))
            .ListOf().Select(pays => pays.ToImmutableArray());

    // Some of them in any order, pro rata behind them or alone; none given is the default.
    private static Gen<ImmutableArray<AllocationStrategy>> Strategies =>
        from order in Gen.Shuffle([AllocationStrategy.ByReference, AllocationStrategy.SameProvider, AllocationStrategy.OldestFirst])
        from many in Gen.Choose(0, 3)
        from isDivided in Flags
        select ImmutableArray.Create(order).RemoveRange(many, 3 - many) is var some && (isDivided || many == 0) ? some.Add(AllocationStrategy.ProRata) : some;

    private static Gen<JournalEntry>[] Register =>
    [
        from id in Ids from name in Texts from agb in Maybe(Texts) select (JournalEntry)new Provider(new(id), name, agb),
        from id in Ids
        from name in Texts
        from uzovi in Maybe(Texts)
        from claim in MaybeValue(Gen.Choose(0, int.MaxValue))
        from again in MaybeValue(Gen.Choose(0, 24))
        select (JournalEntry)new Payor(new(id), name) { Uzovi = uzovi, ClaimWithinMonths = claim, ReclaimWithinMonths = again },
        from id in Ids
        from texts in Maybe(Texts).ArrayOf(12)
        from provider in MaybeProvider
        from account in MaybeValue(Ids.Select(account => new AccountId(account)))
        from date in MaybeValue(Dates)
        from born in MaybeValue(Dates)
        select (JournalEntry)new Patient(new(id))
        {
            Name = texts[0], Provider = provider, Date = date, Account = account, Bsn = texts[1], BirthDate = born,
            BirthName = texts[2], Prefix = texts[3], Initials = texts[4], Gender = texts[5],
            Postcode = texts[6], HouseNumber = texts[7], InsuredNumber = texts[8],
            PartnerName = texts[9], PartnerPrefix = texts[10], Country = texts[11],
        },
    ];

    private static Gen<JournalEntry>[] Documents =>
    [
        from id in Ids
        from date in Dates
        from provider in Ids
        from amount in Amounts
        from patient in Maybe(Ids)
        from payor in Maybe(Ids)
        from billedTo in Gen.Elements(BilledTo.Patient, BilledTo.Payor)
        from number in Maybe(Texts)
        from opening in Flags
        select (JournalEntry)new Invoice(new(id), date, new(provider), amount)
        {
            Patient = patient is null ? null : new PatientId(patient), Payor = payor is null ? null : new PayorId(payor),
            BilledTo = billedTo, Number = number, OpeningBalance = opening,
        },
        from id in Ids
        from date in Dates
        from provider in Ids
        from amount in Amounts
        from patient in Maybe(Ids)
        from payor in Ids
        from both in Flags
        from texts in Maybe(Texts).ArrayOf(2)
        from opening in Flags
        from pays in Pays
        select (JournalEntry)new Receipt(new(id), date, new(provider), amount)
        {
            Patient = patient is null ? null : new PatientId(patient), Payor = patient is null || both ? new PayorId(payor) : null,
            Number = texts[0], Method = texts[1], OpeningBalance = opening, Pays = pays,
        },
    ];

    private static Gen<JournalEntry>[] Links =>
    [
        from date in Dates from credit in Ids from invoice in Ids from amount in Amounts
        select (JournalEntry)new Allocation(date, new(credit), new(invoice), amount),
        from date in Dates from credit in Ids from invoice in Ids from amount in Amounts
        select (JournalEntry)new Deallocation(date, new(credit), new(invoice), amount),
        from id in Ids from date in Dates from source in Ids from patient in Ids from amount in Amounts from provider in MaybeProvider
        select (JournalEntry)new Transfer(new(id), date, new(source), new(patient), amount) { Provider = provider },
        from through in Dates select (JournalEntry)new PeriodClosed(through),
        from date in Dates from strategies in Strategies from account in Maybe(Ids) from day in MaybeValue(Dates) from crosswise in Flags
        select (JournalEntry)new AutoAllocation(date)
        {
            Strategy = strategies, Account = account is null ? null : new AccountId(account), DatedOn = day, CrossBilling = crosswise,
        },
    ];

    private static Gen<JournalEntry>[] Corrections =>
    [
        from id in Ids from date in Dates from credit in Ids from amount in Amounts
        select (JournalEntry)new Refund(new(id), date, new(credit), amount),
        from id in Ids from date in Dates from receipt in Ids from amount in Amounts
        select (JournalEntry)new ReceiptCorrection(new(id), date, new(receipt), amount),
        from id in Ids from date in Dates from invoice in Ids from amount in Amounts from provider in MaybeProvider from reason in Maybe(Texts)
        select (JournalEntry)new InvoiceAdjustment(new(id), date, new(invoice), amount) { Provider = provider, Reason = reason },
        from id in Ids from date in Dates from lines in Lines from provider in MaybeProvider
        select (JournalEntry)new WriteOff(new(id), date, lines) { Provider = provider },
        from id in Ids from date in Dates from writeOff in Ids from lines in MaybeValue(Lines)
        select (JournalEntry)new WriteOffReversal(new(id), date, new(writeOff)) { Lines = lines },
    ];

    private static Gen<string?> Maybe(Gen<string> texts) =>
        Gen.Frequency((1, Gen.Constant<string?>(null)), (1, texts.Select(text => (string?)text)));

    private static Gen<T?> MaybeValue<T>(Gen<T> values)
        where T : struct =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (1, values.Select(value => (T?)value)));
}
