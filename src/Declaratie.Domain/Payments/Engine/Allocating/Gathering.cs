namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Brings together what takes part in a run over all accounts: the open documents by account.</summary>
internal sealed class Gathering
{
    private readonly RunRequest request;

    private Gathering(RunRequest request)
    {
        this.request = request;
        Keys = new AccountKeys(request.Tables);
        Webs = request.CrossBilling ? Webs.Of(request, Keys) : null;
    }

    public AccountKeys Keys { get; }

    /// <summary>The accounts that share invoices, under cross-billing; null when none do.</summary>
    public Webs? Webs { get; }

    public Side Credits { get; private set; } = Side.None;

    public Side Invoices { get; private set; } = Side.None;

    /// <summary>Gathers; the two sides on two threads when there are two.</summary>
    /// <param name="request">The run.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <returns>What takes part.</returns>
    public static Gathering Of(RunRequest request, int threads)
    {
        var gathering = new Gathering(request);
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => gathering.Credits = gathering.CreditsByAccount(),
            () => gathering.Invoices = gathering.InvoicesByAccount());
        return gathering;
    }

    /// <summary>How many documents some accounts have.</summary>
    /// <param name="first">The first account.</param>
    /// <param name="end">The one after the last.</param>
    /// <returns>The number.</returns>
    public int Count(int first, int end) => Credits.Count(first, end) + Invoices.Count(first, end);

    public bool HasMoney(int account) => Credits.Count(account, account + 1) > 0;

    private Side CreditsByAccount()
    {
        var rows = request.Tables.CreditRows;
        var (items, accounts, count) = Room(rows.Count);
        for (var number = 0; number < rows.Count; number++)
        {
            ref readonly var row = ref rows[number];
            if (request.Takes(number, in row, out items[count]))
            {
                var account = Keys.Of(in row);
                accounts[count++] = Webs is null ? account : Webs.Of(account);
            }
        }

        return Side.Of(items.AsSpan(0, count), accounts.AsSpan(0, count), Keys.Count);
    }

    private Side InvoicesByAccount()
    {
        var rows = request.Tables.InvoiceRows;
        var (items, accounts, count) = Room(rows.Count);
        for (var number = 0; number < rows.Count; number++)
        {
            ref readonly var row = ref rows[number];
            if (request.Takes(number, in row, out items[count]) && AccountOf(in row) is >= 0 and var account)
            {
                accounts[count++] = account;
            }
        }

        return Side.Of(items.AsSpan(0, count), accounts.AsSpan(0, count), Keys.Count);
    }

    /// <summary>Whose money may pay an invoice (A5).</summary>
    private int AccountOf(ref readonly InvoiceRow row) =>
        Webs is not null ? Webs.Of(Keys.OfPatient(in row), Keys.OfPayor(in row))
        : request.CrossBilling || !row.IsBilledToPayor ? Keys.OfPatient(in row)
        : Keys.OfPayor(in row);

    private static (Item[] Items, int[] Accounts, int Count) Room(int rows) =>
        (GC.AllocateUninitializedArray<Item>(rows + 1), GC.AllocateUninitializedArray<int>(rows + 1), 0);
}
