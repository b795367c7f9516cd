using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime.Text;

namespace Declaratie.Testing.Naive;

/// <summary>Which rule, and what is in the way; in no words.</summary>
internal static class NaiveRules
{
    public static Finding By(this Rule rule, string? subject) => rule.BrokenBy(subject ?? "", "", "");

    public static Finding? When(this Rule rule, bool broken, string? subject) => broken ? rule.By(subject) : null;

    public static Finding? FirstOf(params IEnumerable<Finding?> findings) => findings.FirstOrDefault(finding => finding is not null);

    /// <summary>The id of an entry; of an entry without one its credit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The entry is not of the ledger.</exception>
    public static string? IdOf(JournalEntry entry) => entry switch
    {
        Provider it => it.Id.Value,
        Payor it => it.Id.Value,
        Patient it => it.Id.Value,
        Invoice it => it.Id.Value,
        Receipt it => it.Id.Value,
        Allocation it => it.Credit.Value,
        Deallocation it => it.Credit.Value,
        Refund it => it.Id.Value,
        ReceiptCorrection it => it.Id.Value,
        InvoiceAdjustment it => it.Id.Value,
        WriteOff it => it.Id.Value,
        WriteOffReversal it => it.Id.Value,
        Transfer it => it.Id.Value,
        PeriodClosed => null,
        AutoAllocation it => it.Account?.Value ?? (it.DatedOn is { } day ? LocalDatePattern.Iso.Format(day) : null),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "A kind that the twin does not know."),
    };

    /// <summary>The amounts that an entry names.</summary>
    public static IEnumerable<Money> AmountsOf(JournalEntry entry) => entry switch
    {
        Invoice it => [it.Amount],
        Receipt it => [it.Amount],
        Allocation it => [it.Amount],
        Deallocation it => [it.Amount],
        Refund it => [it.Amount],
        ReceiptCorrection it => [it.Amount],
        InvoiceAdjustment it => [it.Amount],
        WriteOff it => it.Lines.Select(line => line.Amount),
        WriteOffReversal it => (it.Lines ?? []).Select(line => line.Amount),
        Transfer it => [it.Amount],
        _ => [],
    };

    /// <summary>The ids that an entry gives, by field; those left out are not in it.</summary>
    public static IEnumerable<(string Field, string? Id)> IdsIn(JournalEntry entry) => entry switch
    {
        Patient it => [("id", it.Id.Value), .. Given("provider", it.Provider), .. Given("account", it.Account?.Value, it.Account is null)],
        Invoice it => [("id", it.Id.Value), .. Given("patient", it.Patient), ("provider", it.Provider.Value), .. Given("payor", it.Payor)],
        Receipt it => [("id", it.Id.Value), .. Given("patient", it.Patient), .. Given("payor", it.Payor), ("provider", it.Provider.Value)],
        Allocation it => [("credit", it.Credit.Value), ("invoice", it.Invoice.Value)],
        Deallocation it => [("credit", it.Credit.Value), ("invoice", it.Invoice.Value)],
        Refund it => [("id", it.Id.Value), ("credit", it.Credit.Value)],
        ReceiptCorrection it => [("id", it.Id.Value), ("receipt", it.Receipt.Value)],
        InvoiceAdjustment it => [("id", it.Id.Value), ("invoice", it.Invoice.Value), .. Given("provider", it.Provider)],
        WriteOff it => [("id", it.Id.Value), .. Given("provider", it.Provider), .. it.Lines.Select(line => ("invoice", line.Invoice.Value))],
        WriteOffReversal it => [("id", it.Id.Value), ("writeOff", it.WriteOff.Value), .. (it.Lines ?? []).Select(line => ("invoice", line.Invoice.Value))],
        Transfer it => [("id", it.Id.Value), ("from", it.From.Value), ("toPatient", it.ToPatient.Value), .. Given("provider", it.Provider)],
        PeriodClosed => [],
        AutoAllocation it => [.. Given("account", it.Account?.Value, it.Account is null)],
        _ => [("id", IdOf(entry))],
    };

    private static IEnumerable<(string Field, string? Id)> Given(string field, ProviderId? id) => Given(field, id?.Value, id is null);

    private static IEnumerable<(string Field, string? Id)> Given(string field, PatientId? id) => Given(field, id?.Value, id is null);

    private static IEnumerable<(string Field, string? Id)> Given(string field, PayorId? id) => Given(field, id?.Value, id is null);

    private static IEnumerable<(string Field, string? Id)> Given(string field, string? id, bool absent) => absent ? [] : [(field, id)];
}

/// <summary>J4 and J5, as far as they need the state or come from in-process facts; the subject is the field.</summary>
internal static class NaiveStructure
{
    private static readonly Money Most = Money.FromEuros(9_999_999_999.99m);

    public static Finding? Of(NaiveBooks books, JournalEntry entry)
    {
        var missing = entry switch
        {
            Patient line when books.PatientLines.TrueForAll(earlier => earlier.Id != line.Id) => line.Name is null ? "name" : null,
            Patient { Provider: not null, Date: null } => "date",
            Receipt { Patient: null, Payor: null } => "patient",
            _ => null,
        };
        return JournalRules.FieldIsPresent.When(missing is not null, missing)
            ?? NaiveRules.FirstOf(NaiveRules.IdsIn(entry).Select(given => JournalRules.ValueIsRight.When(string.IsNullOrEmpty(given.Id), given.Field)))
            ?? NaiveRules.FirstOf(NaiveRules.AmountsOf(entry).Select(amount => JournalRules.ValueIsRight.When(amount > Most || amount < -Most, "amount")))
            ?? JournalRules.ValueIsRight.When(entry is WriteOff { Lines.IsEmpty: true } or WriteOffReversal { Lines.IsEmpty: true }, "lines")
            ?? JournalRules.ValueIsRight.When(entry is AutoAllocation asked && !IsInOrder(asked.Strategy), "strategy");
    }

    /// <summary>At least one, each that there is and once, pro rata only last.</summary>
    private static bool IsInOrder(IReadOnlyList<AllocationStrategy> strategies) =>
        strategies.Count > 0 && strategies.All(Enum.IsDefined) && strategies.Distinct().Count() == strategies.Count && !strategies.SkipLast(1).Contains(AllocationStrategy.ProRata);
}

/// <summary>L1: own id first, then what is referred to in the order of the journal's fields.</summary>
internal static class NaiveExistence
{
    public static Finding? Of(NaiveBooks books, JournalEntry entry)
    {
        var accepted = books.Accepted;
        return entry switch
        {
            Provider it => Once(books.Providers.Contains(it.Id), it.Id.Value),
            Payor it => Once(books.Payors.Contains(it.Id), it.Id.Value),
            Patient it => Known(books, it.Provider),
            Invoice it => NaiveRules.FirstOf(
                Once(books.Invoices.Exists(other => other.Id == it.Id), it.Id.Value), Known(books, it.Patient), Known(books, it.Provider), Known(books, it.Payor)),
            Receipt it => NaiveRules.FirstOf(
                Once(books.Credits.Exists(other => other.Id == it.Id), it.Id.Value), Known(books, it.Patient), Known(books, it.Payor), Known(books, it.Provider)),
            Allocation it => NaiveRules.FirstOf(Known(books, it.Credit), Known(books, it.Invoice)),
            Deallocation it => NaiveRules.FirstOf(Known(books, it.Credit), Known(books, it.Invoice)),
            Refund it => NaiveRules.FirstOf(
                Once(accepted.OfType<Refund>().Any(other => other.Id == it.Id), it.Id.Value), Known(books, it.Credit)),
            ReceiptCorrection it => NaiveRules.FirstOf(
                Once(accepted.OfType<ReceiptCorrection>().Any(other => other.Id == it.Id), it.Id.Value),
                Missing(accepted.OfType<Receipt>().All(receipt => receipt.Id != it.Receipt), it.Receipt.Value)),
            InvoiceAdjustment it => NaiveRules.FirstOf(
                Once(accepted.OfType<InvoiceAdjustment>().Any(other => other.Id == it.Id), it.Id.Value), Known(books, it.Invoice), Known(books, it.Provider)),
            WriteOff it => NaiveRules.FirstOf(
                [Once(accepted.OfType<WriteOff>().Any(other => other.Id == it.Id), it.Id.Value), Known(books, it.Provider), .. it.Lines.Select(line => Known(books, line.Invoice))]),
            WriteOffReversal it => NaiveRules.FirstOf(
            [
                Once(accepted.OfType<WriteOffReversal>().Any(other => other.Id == it.Id), it.Id.Value),
                Missing(accepted.OfType<WriteOff>().All(written => written.Id != it.WriteOff), it.WriteOff.Value),
                .. (it.Lines ?? []).Select(line => Known(books, line.Invoice)),
            ]),
            Transfer it => NaiveRules.FirstOf(
                Once(books.Credits.Exists(other => other.Id == it.Id), it.Id.Value), Known(books, it.From), Known(books, it.ToPatient), Known(books, it.Provider)),
            AutoAllocation { Account: { } account } => Missing(NaiveAccount.Named(books, account).Count != 1, account.Value),
            _ => null,
        };
    }

    private static Finding? Once(bool again, string id) => LedgerRules.IdsAreUniqueAndExist.When(again, id);

    private static Finding? Missing(bool missing, string id) => LedgerRules.IdsAreUniqueAndExist.When(missing, id);

    private static Finding? Known(NaiveBooks books, ProviderId? id) => Missing(id is { } provider && !books.Providers.Contains(provider), id?.Value ?? "");

    private static Finding? Known(NaiveBooks books, PayorId? id) => Missing(id is { } payor && !books.Payors.Contains(payor), id?.Value ?? "");

    private static Finding? Known(NaiveBooks books, PatientId? id) =>
        Missing(id is { } patient && books.PatientLines.TrueForAll(line => line.Id != patient), id?.Value ?? "");

    private static Finding? Known(NaiveBooks books, CreditId id) => Missing(books.Credits.TrueForAll(credit => credit.Id != id), id.Value);

    private static Finding? Known(NaiveBooks books, InvoiceId id) => Missing(books.Invoices.TrueForAll(invoice => invoice.Id != id), id.Value);
}
