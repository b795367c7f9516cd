using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Exchange.Journal;

/// <summary>The words in which a row of the table tells its fields: the name, the place in the draft, and where the entry has it.</summary>
/// <typeparam name="T">The entry of the row.</typeparam>
internal sealed class FieldsOf<T>
    where T : JournalEntry
{
    private readonly IdKind id = new();
    private readonly RecurringIdKind recurringId = new();
    private readonly TextKind text = new();
    private readonly RecurringTextKind recurringText = new();
    private readonly AmountKind amount = new();
    private readonly DateKind date = new();
    private readonly InstantKind instant = new();
    private readonly CountKind count = new();
    private readonly FlagKind flag = new();
    private readonly BilledToKind billedTo = new();
    private readonly PaysKind pays = new();
    private readonly WriteOffLinesKind lines = new();

    public Field Id(string name, Slot<string?> slot, Func<T, string?> get, bool required = true) =>
        Make(name, id, slot, get, required);

    public Field RecurringId(string name, Slot<string?> slot, Func<T, string?> get, bool required = false) =>
        Make(name, recurringId, slot, get, required);

    public Field Text(string name, Slot<string?> slot, Func<T, string?> get, bool required = false) =>
        Make(name, text, slot, get, required);

    public Field RecurringText(string name, Slot<string?> slot, Func<T, string?> get) =>
        Make(name, recurringText, slot, get);

    public Field Amount(Func<T, Money> get) =>
        Make("amount", amount, static (ref draft) => ref draft.Amount, entry => get(entry), required: true);

    public Field Date(Func<T, LocalDate> get) =>
        Make("date", date, static (ref draft) => ref draft.Date, entry => get(entry), required: true);

    public Field Date(string name, Slot<LocalDate?> slot, Func<T, LocalDate?> get, bool required = false) =>
        Make(name, date, slot, get, required);

    public Field Instant(string name, Slot<Instant?> slot, Func<T, Instant?> get) =>
        Make(name, instant, slot, get);

    public Field Count(string name, Slot<int?> slot, Func<T, int?> get) =>
        Make(name, count, slot, get);

    public Field Flag(string name, Slot<bool?> slot, Func<T, bool> get) =>
        Make(name, flag, slot, entry => get(entry) ? true : null);

    public Field BilledTo(Func<T, BilledTo> get) => Make(
        "billedTo",
        billedTo,
        static (ref draft) => ref draft.BilledTo,
        entry => get(entry) == Domain.Payments.BilledTo.Patient ? null : get(entry));

    public Field Pays(Func<T, ImmutableArray<PaymentReference>> get) => Make(
        "pays", pays, static (ref draft) => ref draft.Pays, entry => get(entry).IsEmpty ? null : get(entry));

    public Field Lines(Func<T, ImmutableArray<WriteOffLine>?> get, bool required) =>
        Make("lines", lines, static (ref draft) => ref draft.Lines, get, required);

    private static Field<T, TValue> Make<TValue>(
        string name, ValueKind<TValue> kind, Slot<TValue> slot, Func<T, TValue> get, bool required = false) =>
        new(name, kind, slot, get) { IsRequired = required };
}
