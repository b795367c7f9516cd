using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Exchange.Journal;

/// <summary>The words in which a row of the table tells its fields: the name, the place in the draft, and where the entry has it.</summary>
/// <typeparam name="T">The entry of the row.</typeparam>
internal sealed class FieldsOf<T>
    where T : JournalEntry
{
    private readonly Kinds kinds = Kinds.Shared;

    public Field Id(string name, Slot<string?> slot, Func<T, string?> get, bool required = true) =>
        Make(name, kinds.Id, slot, get, required);

    public Field RecurringId(string name, Slot<string?> slot, Func<T, string?> get, bool required = false) =>
        Make(name, kinds.RecurringId, slot, get, required);

    public Field Text(string name, Slot<string?> slot, Func<T, string?> get, bool required = false) =>
        Make(name, kinds.Text, slot, get, required);

    public Field RecurringText(string name, Slot<string?> slot, Func<T, string?> get) =>
        Make(name, kinds.RecurringText, slot, get);

    public Field Amount(Func<T, Money> get) =>
        Make("amount", kinds.Amount, static (ref draft) => ref draft.Amount, entry => get(entry), required: true);

    public Field Date(Func<T, LocalDate> get) =>
        Make("date", kinds.Date, static (ref draft) => ref draft.Date, entry => get(entry), required: true);

    public Field Date(string name, Slot<LocalDate?> slot, Func<T, LocalDate?> get, bool required = false) =>
        Make(name, kinds.Date, slot, get, required);

    public Field Instant(string name, Slot<Instant?> slot, Func<T, Instant?> get) =>
        Make(name, kinds.Instant, slot, get);

    public Field Count(string name, Slot<int?> slot, Func<T, int?> get) =>
        Make(name, kinds.Count, slot, get);

    public Field Quantity(Func<T, int?> get) =>
        Make("quantity", kinds.Quantity, static (ref draft) => ref draft.Claim.Quantity, get);

    public Field Flag(string name, Slot<bool?> slot, Func<T, bool> get) =>
        Make(name, kinds.Flag, slot, entry => get(entry) ? true : null);

    public Field BilledTo(Func<T, BilledTo> get) => Make(
        "billedTo",
        kinds.BilledTo,
        static (ref draft) => ref draft.BilledTo,
        entry => get(entry) == Domain.Payments.BilledTo.Patient ? null : get(entry));

    public Field Pays(Func<T, ImmutableArray<PaymentReference>> get) => Make(
        "pays", kinds.Pays, static (ref draft) => ref draft.Pays, entry => get(entry).IsEmpty ? null : get(entry));

    public Field Lines(Func<T, ImmutableArray<WriteOffLine>?> get, bool required) =>
        Make("lines", kinds.WriteOffLines, static (ref draft) => ref draft.Lines, get, required);

    public Field Strategy(Func<T, ImmutableArray<AllocationStrategy>> get) => Make(
        "strategy",
        kinds.Strategy,
        static (ref draft) => ref draft.Strategy,
        entry => get(entry).SequenceEqual(AutoAllocation.DefaultStrategy) ? null : get(entry));

    public Field Amount(string name, Slot<Money?> slot, Func<T, Money?> get, bool required = false) =>
        Make(name, kinds.Amount, slot, get, required);

    public Field Month(Func<T, YearMonth> get) =>
        Make("month", kinds.Month, static (ref draft) => ref draft.Claim.Month, entry => get(entry), required: true);

    public Field Track(Func<T, EntitlementTrack> get) =>
        Make("track", kinds.Track, static (ref draft) => ref draft.Claim.Track, entry => get(entry), required: true);

    public Field Payer(Func<T, Payer> get) =>
        Make("payer", kinds.Payer, static (ref draft) => ref draft.Claim.Payer, entry => get(entry), required: true);

    public Field FileKind(Func<T, ClaimFileKind> get) =>
        Make("kind", kinds.FileKind, static (ref draft) => ref draft.Claim.FileKind, entry => get(entry), required: true);

    public Field Resolution(Func<T, Resolution> get) =>
        Make("resolution", kinds.Resolution, static (ref draft) => ref draft.Claim.Resolution, entry => get(entry), required: true);

    public Field RequiredFlag(string name, Slot<bool?> slot, Func<T, bool> get) =>
        Make(name, kinds.Flag, slot, entry => get(entry), required: true);

    public Field Treatment(Func<T, TreatmentId> get) =>
        Make("treatment", kinds.Id, static (ref draft) => ref draft.Claim.Treatment, entry => get(entry).Value, required: true);

    public Field File(Func<T, string?> get) =>
        Make("file", kinds.Id, static (ref draft) => ref draft.Claim.File, get, required: true);

    public Field Reason(Func<T, string?> get, bool required) =>
        Make("reason", kinds.Text, static (ref draft) => ref draft.Reason, get, required);

    public Field Ids(string name, Func<T, ImmutableArray<string>?> get) =>
        Make(name, kinds.Ids, static (ref draft) => ref draft.Claim.Ids, get);

    public Field Codes(Func<T, ImmutableArray<RetourCode>> get) => Make(
        "codes", kinds.Codes, static (ref draft) => ref draft.Claim.Codes, entry => get(entry).IsEmpty ? null : get(entry));

    public Field SomeCodes(Func<T, ImmutableArray<RetourCode>> get) =>
        Make("codes", kinds.SomeCodes, static (ref draft) => ref draft.Claim.Codes, entry => get(entry), required: true);

    public Field ReturnLines(Func<T, ImmutableArray<ReturnLine>> get) =>
        Make("lines", kinds.ReturnLines, static (ref draft) => ref draft.Claim.Lines, entry => get(entry), required: true);

    public Field Changes(Func<T, TreatmentChanges> get) =>
        Make("changes", kinds.Changes, static (ref draft) => ref draft.Claim.Changes, get, required: true);

    public Field SettingName(Func<T, string> get) =>
        Make("name", kinds.SettingName, static (ref draft) => ref draft.Name, get, required: true);

    private static Field<T, TValue> Make<TValue>(
        string name, ValueKind<TValue> kind, Slot<TValue> slot, Func<T, TValue> get, bool required = false) =>
        new(name, kind, slot, get) { IsRequired = required };
}
