using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>The naive twin of the allocation engine: written from the specification alone; it writes each allocation into books of its own and looks again.</summary>
internal sealed class NaiveAllocator
{
    private readonly CreditId? only;

    private NaiveAllocator(NaiveBooks books, AutoAllocation asked, Func<InvoiceId, Money?> granted, CreditId? only) =>
        (Before, Books, Asked, Granted, this.only) = (books, books.Copy(), asked, granted, only);

    public AutoAllocation Asked { get; }

    public NaiveBooks Before { get; }

    public NaiveBooks Books { get; }

    public Func<InvoiceId, Money?> Granted { get; }

    public bool CrossBilling => Asked.CrossBilling;

    public LocalDate LastDay => Asked.DatedOn is { } on && on < Asked.Date ? on : Asked.Date;

    public List<AutoAllocated> Allocations { get; } = [];

    public List<Finding> Findings { get; } = [];

    public static NaiveAllocator Run(NaiveBooks books, AutoAllocation asked, Func<InvoiceId, Money?>? granted = null, CreditId? only = null)
    {
        var run = new NaiveAllocator(books, asked, granted ?? (_ => null), only);
        foreach (var accounts in run.Turns())
        {
            foreach (var strategy in asked.Strategy)
            {
                foreach (var credit in run.CreditsOf(accounts))
                {
                    run.Pay(NaiveAccount.Of(books, credit), strategy, credit);
                }
            }
        }

        return run;
    }

    /// <summary>The day of an allocation (A6).</summary>
    public LocalDate DayOf(NaiveCredit credit, Invoice invoice)
    {
        var later = LocalDate.Max(credit.Date, invoice.Date);
        return Asked.DatedOn ?? (Books.ClosedThrough is { } closed && closed >= later ? closed.PlusDays(1) : later);
    }

    /// <summary>What is left of a credit for this run.</summary>
    public Money LeftOf(NaiveCredit credit) => Asked.DatedOn is { } day ? Books.SmallestOpenFrom(credit.Id, day) : Books.OpenNow(credit.Id);

    private Money LeftOf(Invoice invoice) => Asked.DatedOn is { } day ? Books.SmallestOpenFrom(invoice.Id, day) : Books.OpenNow(invoice.Id);

    /// <summary>Open on that day and every later one (L3).</summary>
    public Money FreeOf(NaiveCredit credit, Invoice invoice) => Books.SmallestOpenFrom(credit.Id, DayOf(credit, invoice));

    public Money OpenOf(NaiveCredit credit, Invoice invoice) => Books.SmallestOpenFrom(invoice.Id, DayOf(credit, invoice));

    public Money Payable(NaiveCredit credit, Invoice invoice) => Smaller(FreeOf(credit, invoice), OpenOf(credit, invoice));

    public void Write(NaiveCredit credit, Invoice invoice, Money amount, AllocationStrategy strategy)
    {
        if (amount > Money.Zero)
        {
            var made = new Allocation(DayOf(credit, invoice), credit.Id, invoice.Id, amount);
            Books.Allot(int.MaxValue, made);
            Allocations.Add(new(made, strategy));
        }
    }

    /// <summary>Account by account; under cross-billing two accounts with money may share an invoice: those go together, the oldest money of both first.</summary>
    private List<List<NaiveAccount>> Turns()
    {
        if (Asked.Account is { } named)
        {
            return [NaiveAccount.Named(Books, named)];
        }

        var turns = NaiveAccount.All(Books).ConvertAll(account => new List<NaiveAccount> { account });
        foreach (var invoice in Books.Invoices.Where(invoice => CrossBilling && invoice.Date <= LastDay && LeftOf(invoice) > Money.Zero))
        {
            var sharing = NaiveAccount.Of(Books, invoice, crossBilling: true).Where(account => CreditsOf([account]).Count > 0).ToList();
            if (turns.FindAll(turn => turn.Exists(sharing.Contains)) is [var first, var second])
            {
                first.AddRange(second);
                turns.Remove(second);
            }
        }

        return turns;
    }

    private void Pay(NaiveAccount account, AllocationStrategy strategy, NaiveCredit credit)
    {
        switch (strategy)
        {
            case AllocationStrategy.ByReference:
                new NaiveReferences(this, credit).Follow();
                break;
            case AllocationStrategy.ProRata:
                ProRata(account, credit);
                break;
            default:
                foreach (var invoice in InvoicesOf(account).Where(invoice => strategy == AllocationStrategy.OldestFirst || invoice.Provider == credit.Provider))
                {
                    Write(credit, invoice, Payable(credit, invoice), strategy);
                }

                break;
        }
    }

    /// <summary>Every invoice its whole share, rounded down; the cents that are left go one by one to the largest remainders.</summary>
    private void ProRata(NaiveAccount account, NaiveCredit credit)
    {
        var open = InvoicesOf(account).Where(invoice => OpenOf(credit, invoice) > Money.Zero).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var weights = open.ConvertAll(invoice => (Int128)OpenOf(credit, invoice).Cents);
        var whole = weights.Aggregate((sum, weight) => sum + weight);
        var free = (Int128)FreeOf(credit, open.MinBy(invoice => DayOf(credit, invoice))!).Cents;
        var amount = free < whole ? free : whole;
        var shares = weights.ConvertAll(weight => amount * weight / whole);
        var left = (int)(amount - shares.Aggregate((sum, share) => sum + share));
        foreach (var place in Enumerable.Range(0, open.Count).OrderByDescending(i => amount * weights[i] % whole).Take(left))
        {
            shares[place]++;
        }

        foreach (var (place, invoice) in open.Index())
        {
            Write(credit, invoice, Money.FromCents((long)shares[place]), AllocationStrategy.ProRata);
        }

        // What was in use on the first day may be free on a later one: that goes to the oldest.
        open.ForEach(invoice => Write(credit, invoice, Payable(credit, invoice), AllocationStrategy.ProRata));
    }

    private List<NaiveCredit> CreditsOf(List<NaiveAccount> accounts) =>
        [.. Books.Credits.Where(credit => credit.Date <= LastDay && accounts.Contains(NaiveAccount.Of(Books, credit)) && LeftOf(credit) > Money.Zero && (only ?? credit.Id) == credit.Id).OrderBy(credit => credit.Date)];

    private List<Invoice> InvoicesOf(NaiveAccount account) =>
        [.. Books.Invoices.Where(invoice => invoice.Date <= LastDay && NaiveAccount.Of(Books, invoice, CrossBilling).Contains(account)).OrderBy(invoice => invoice.Date)];

    internal static Money Smaller(Money one, Money other) => one < other ? one : other;
}
