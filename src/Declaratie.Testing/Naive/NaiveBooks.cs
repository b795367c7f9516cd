using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>Everything that was accepted, in plain lists; each question scans them anew.</summary>
internal sealed class NaiveBooks
{
    public List<ProviderId> Providers { get; private init; } = [];

    public List<PayorId> Payors { get; private init; } = [];

    public List<Patient> PatientLines { get; private init; } = [];

    public List<NaiveCredit> Credits { get; private init; } = [];

    public List<Invoice> Invoices { get; private init; } = [];

    public List<Allotted> Allotted { get; private init; } = [];

    public List<TakenBack> TakenBack { get; private init; } = [];

    public List<MoneyChange> MoneyChanges { get; private init; } = [];

    public List<Adjusted> Adjustments { get; private init; } = [];

    public List<WrittenOff> WrittenOff { get; private init; } = [];

    public List<JournalEntry> Accepted { get; private init; } = [];

    public LocalDate? ClosedThrough { get; set; }

    public NaiveBooks Copy() => new()
    {
        Providers = [.. Providers],
        Payors = [.. Payors],
        PatientLines = [.. PatientLines],
        Credits = [.. Credits],
        Invoices = [.. Invoices],
        Allotted = [.. Allotted],
        TakenBack = [.. TakenBack],
        MoneyChanges = [.. MoneyChanges],
        Adjustments = [.. Adjustments],
        WrittenOff = [.. WrittenOff],
        Accepted = [.. Accepted],
        ClosedThrough = ClosedThrough,
    };

    public NaiveCredit Credit(CreditId id) => Credits.Single(credit => credit.Id == id);

    public Invoice Invoice(InvoiceId id) => Invoices.Single(invoice => invoice.Id == id);

    /// <summary>What changed the open amount of a credit, and when.</summary>
    public IEnumerable<(LocalDate Date, Money Amount)> MovementsOf(CreditId id) =>
    [
        .. WorthOf(id),
        .. Allotted.Where(made => made.Credit == id).Select(made => (made.Date, -made.Amount)),
        .. TakenBack.Where(back => back.From.Credit == id).Select(back => (back.Date, back.Amount)),
    ];

    /// <summary>The credit without its allocations: amount, corrections, refunds and transfers out.</summary>
    public IEnumerable<(LocalDate Date, Money Amount)> WorthOf(CreditId id) =>
    [
        (Credit(id).Date, Credit(id).Amount),
        .. MoneyChanges.Where(change => change.Credit == id).Select(change => (change.Date, change.Amount)),
        .. Credits.Where(other => other.From == id).Select(other => (other.Date, -other.Amount)),
    ];

    /// <summary>What changed the open amount of an invoice, and when.</summary>
    public IEnumerable<(LocalDate Date, Money Amount)> MovementsOf(InvoiceId id) =>
    [
        .. WorthOf(id),
        .. Allotted.Where(made => made.Invoice == id).Select(made => (made.Date, -made.Amount)),
        .. TakenBack.Where(back => back.From.Invoice == id).Select(back => (back.Date, back.Amount)),
    ];

    /// <summary>The invoice without its allocations: amount, adjustments and write-offs.</summary>
    public IEnumerable<(LocalDate Date, Money Amount)> WorthOf(InvoiceId id) =>
    [
        (Invoice(id).Date, Invoice(id).Amount),
        .. Adjustments.Where(change => change.Invoice == id).Select(change => (change.Date, change.Amount)),
        .. WrittenOff.Where(line => line.Invoice == id).Select(line => (line.Date, -line.Amount)),
    ];

    public Money OpenOn(CreditId id, LocalDate day) => On(MovementsOf(id), day);

    public Money OpenOn(InvoiceId id, LocalDate day) => On(MovementsOf(id), day);

    public Money WorthNow(CreditId id) => Sum(WorthOf(id).Select(change => change.Amount));

    public Money WorthNow(InvoiceId id) => Sum(WorthOf(id).Select(change => change.Amount));

    public Money OpenNow(CreditId id) => Sum(MovementsOf(id).Select(change => change.Amount));

    public Money OpenNow(InvoiceId id) => Sum(MovementsOf(id).Select(change => change.Amount));

    public Money SmallestOpenFrom(CreditId id, LocalDate day) => SmallestFrom([.. MovementsOf(id)], day);

    public Money SmallestOpenFrom(InvoiceId id, LocalDate day) => SmallestFrom([.. MovementsOf(id)], day);

    public void Allot(int order, Allocation made) => Allotted.Add(new(order, Allotted.Count, made.Date, made.Credit, made.Invoice, made.Amount));

    /// <summary>What is left of one allocation.</summary>
    public Money Left(Allotted made) => made.Amount - Sum(TakenBack.Where(back => back.From == made).Select(back => back.Amount));

    /// <summary>The allocations of which something is left (of zero ones: that were not undone), newest first.</summary>
    public IEnumerable<Allotted> NewestFirst(Func<Allotted, bool> of, bool zero = false) => Allotted
        .Where(of)
        .Where(made => zero ? made.Amount == Money.Zero && TakenBack.All(back => back.From != made) : Left(made) > Money.Zero)
        .OrderByDescending(made => made.Date).ThenByDescending(made => made.Place);

    public Money StillWrittenOff(WriteOffId writeOff, InvoiceId invoice) =>
        Sum(WrittenOff.Where(line => line.WriteOff == writeOff && line.Invoice == invoice).Select(line => line.Amount));

    /// <summary>The payor of an invoice in every rule (R13, R15).</summary>
    public PayorLabel LabelOf(InvoiceId id) => Invoice(id) switch
    {
        { OpeningBalance: true } => PayorLabel.OpenBalance,
        { Payor: { } payor } => PayorLabel.Of(payor),
        _ => PayorLabel.Private,
    };

    /// <summary>The frozen label of a credit (R11–R17a).</summary>
    public PayorLabel LabelOf(CreditId id)
    {
        var credit = Credit(id);
        if (credit.OpeningBalance)
        {
            return PayorLabel.OpenBalance;
        }

        if (credit.Patient is null)
        {
            return PayorLabel.Of(credit.Payor!.Value);
        }

        var payors = AllocatedOn(credit).Select(LabelOf).Distinct().ToList();
        return (OpenOn(id, credit.Date) == Money.Zero, payors.Count) switch
        {
            (false, _) or (_, 0) => PayorLabel.Unknown,
            (_, 1) => payors[0],
            _ => PayorLabel.Mixed,
        };
    }

    /// <summary>The provider on the chart on a day (R46): the line recorded last of those that hold by then, else the first line's.</summary>
    public ProviderId? ChartOf(PatientId? patient, LocalDate day)
    {
        var lines = PatientLines.Where(line => line.Id == patient).ToList();
        return lines.LastOrDefault(line => line.Provider is not null && (line.Date ?? LocalDate.MinIsoValue) <= day)?.Provider
            ?? lines.FirstOrDefault()?.Provider;
    }

    public AccountId? AccountOf(PatientId patient) =>
        PatientLines.LastOrDefault(line => line.Id == patient && line.Account is not null)?.Account;

    /// <summary>The provider of the receipt that the money came from, through any number of transfers (R45).</summary>
    public ProviderId ReceivedBy(NaiveCredit credit) => credit.From is { } from ? ReceivedBy(Credit(from)) : credit.Provider;

    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);

    private IEnumerable<InvoiceId> AllocatedOn(NaiveCredit credit)
    {
        var made = Allotted.Where(one => one.Credit == credit.Id && one.Date <= credit.Date).ToList();
        var back = TakenBack.Where(one => one.From.Credit == credit.Id && one.Date <= credit.Date).ToList();
        var positive = made.Select(one => one.Invoice).Distinct()
            .Where(invoice => Sum(made.Where(one => one.Invoice == invoice).Select(one => one.Amount))
                > Sum(back.Where(one => one.From.Invoice == invoice).Select(one => one.Amount)))
            .ToList();
        return positive.Count > 0
            ? positive
            : made.Where(one => one.Amount == Money.Zero && back.TrueForAll(undone => undone.From != one)).Select(one => one.Invoice).Distinct();
    }

    private static Money On(IEnumerable<(LocalDate Date, Money Amount)> movements, LocalDate day) =>
        Sum(movements.Where(movement => movement.Date <= day).Select(movement => movement.Amount));

    private static Money SmallestFrom(List<(LocalDate Date, Money Amount)> movements, LocalDate day) =>
        movements.Select(movement => movement.Date).Where(date => date > day).Append(day).Min(date => On(movements, date));
}
