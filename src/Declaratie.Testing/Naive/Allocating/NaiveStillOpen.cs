using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Testing.Naive;

/// <summary>What a run leaves open of the accounts that were asked for, and why, as the twin sees it.</summary>
internal sealed class NaiveStillOpen(NaiveAllocator run)
{
    private readonly List<NaiveAccount> accounts = run.Asked.Account is { } named ? NaiveAccount.Named(run.Books, named) : NaiveAccount.All(run.Books);

    public static IEnumerable<StillOpen> Of(NaiveAllocator run) => new NaiveStillOpen(run).All();

    private IEnumerable<StillOpen> All() =>
    [
        .. run.Books.Credits.Where(credit => OpenOf(credit) > Money.Zero && accounts.Contains(AccountOf(credit))).OrderBy(credit => credit.Date)
            .Select(credit => new StillOpen(credit.Id, null, credit.Date, OpenOf(credit), Why(credit))),
        .. run.Books.Invoices.Where(invoice => OpenOf(invoice) > Money.Zero && (run.Asked.Account is null || PayersOf(invoice).Any())).OrderBy(invoice => invoice.Date)
            .Select(invoice => new StillOpen(null, invoice.Id, invoice.Date, OpenOf(invoice), Why(invoice))),
    ];

    private OpenReason Why(NaiveCredit credit) =>
        credit.Date > run.LastDay ? OpenReason.DatedLater
        : OpenInvoices().Any(invoice => PayersOf(invoice).Contains(AccountOf(credit))) ? WhyBoth()
        : OpenInvoices().Any(invoice => NaiveAccount.Of(run.Books, invoice, crossBilling: true).Contains(AccountOf(credit))) ? OpenReason.OtherSide
        : OpenReason.NothingToPay;

    private OpenReason Why(Invoice invoice) =>
        invoice.Date > run.LastDay ? OpenReason.DatedLater
        : PayersOf(invoice).Any(account => HasMoney([account])) ? WhyBoth()
        : !run.CrossBilling && HasMoney(NaiveAccount.Of(run.Books, invoice, crossBilling: true)) ? OpenReason.OtherSide
        : OpenReason.NoMoney;

    private OpenReason WhyBoth() =>
        run.Asked.Strategy.Any(strategy => strategy is AllocationStrategy.OldestFirst or AllocationStrategy.ProRata) ? OpenReason.InUse : OpenReason.StrategyEnds;

    private IEnumerable<Invoice> OpenInvoices() => run.Books.Invoices.Where(invoice => invoice.Date <= run.LastDay && OpenOf(invoice) > Money.Zero);

    private bool HasMoney(IEnumerable<NaiveAccount> some) =>
        run.Books.Credits.Exists(credit => credit.Date <= run.LastDay && OpenOf(credit) > Money.Zero && some.Contains(AccountOf(credit)));

    /// <summary>Of the accounts that were asked for.</summary>
    private IEnumerable<NaiveAccount> PayersOf(Invoice invoice) => NaiveAccount.Of(run.Books, invoice, run.CrossBilling).Where(accounts.Contains);

    private NaiveAccount AccountOf(NaiveCredit credit) => NaiveAccount.Of(run.Books, credit);

    private Money OpenOf(NaiveCredit credit) => run.Books.OpenNow(credit.Id);

    private Money OpenOf(Invoice invoice) => run.Books.OpenNow(invoice.Id);
}
