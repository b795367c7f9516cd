namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The open documents of one account, or of accounts that share invoices, while a run works on them. One worker uses it again for the next account.</summary>
internal sealed class Books(RunRequest request, Gathering? whole, LineBuffer lines, List<Finding> findings)
{
    private Item[] credits = [];
    private Item[] invoices = [];
    private Range creditRange;
    private Range invoiceRange;
    private Timeline?[] creditTimes = [];
    private Timeline?[] invoiceTimes = [];

    public RunRequest Request => request;

    public LedgerTables Tables => request.Tables;

    public LineBuffer Lines => lines;

    public List<Finding> Findings => findings;

    /// <summary>Room to sort in, kept from account to account.</summary>
    public List<long> Keys { get; } = [];

    /// <summary>Room for a place per provider; -1 between accounts.</summary>
    public int[] HeadOfProvider => field ??= [.. Enumerable.Repeat(-1, request.Tables.Providers.Count)];

    /// <summary>All accounts, when this web has more than one of them; else null.</summary>
    public AccountKeys? SharedBy { get; private set; }

    /// <summary>The credits by date, then line in the journal.</summary>
    public Span<Item> Credits => credits.AsSpan(creditRange);

    /// <summary>The invoices by date, then line in the journal.</summary>
    public Span<Item> Invoices => invoices.AsSpan(invoiceRange);

    /// <summary>Does what is open of a document depend on the day?</summary>
    public bool IsDated { get; private set; }

    /// <summary>One account, and what is open of a document is open on every day: two pointers will do.</summary>
    public bool IsPlain => !IsDated && SharedBy is null;

    /// <summary>Do the amounts of either side together fit in 64 bits? Then every sum does.</summary>
    public bool IsExact { get; private set; }

    /// <summary>Takes an account in hand.</summary>
    /// <param name="account">Its number among all accounts.</param>
    public void Open(int account)
    {
        var (from, to) = (whole!.Credits.Range(account), whole.Invoices.Range(account));
        Open(whole.Credits.Items, from, whole.Invoices.Items, to);
        SharedBy = whole.Webs is { } webs && webs.IsShared(account) ? whole.Keys : null;
    }

    public void Open(Item[] credits, Range creditRange, Item[] invoices, Range invoiceRange)
    {
        (this.credits, this.creditRange, this.invoices, this.invoiceRange) = (credits, creditRange, invoices, invoiceRange);
        var credit = ItemOrder.Sort(Credits);
        var invoice = ItemOrder.Sort(Invoices);
        IsExact = credit.IsExact && invoice.IsExact;
        IsDated = credit.HasReopened || invoice.HasReopened;
        if (IsDated)
        {
            creditTimes = Times(Credits, isCredit: true);
            invoiceTimes = Times(Invoices, isCredit: false);
        }
    }

    /// <summary>What of a credit can be allocated on a day.</summary>
    /// <param name="credit">Its place.</param>
    /// <param name="day">The day.</param>
    /// <returns>The amount in cents.</returns>
    public long CreditOn(int credit, int day) =>
        IsDated && creditTimes[credit] is { } times ? times.LowestFrom(day) : Credits[credit].Open;

    /// <summary>What of an invoice can be paid on a day.</summary>
    /// <param name="invoice">Its place.</param>
    /// <param name="day">The day.</param>
    /// <returns>The amount in cents.</returns>
    public long InvoiceOn(int invoice, int day) =>
        IsDated && invoiceTimes[invoice] is { } times ? times.LowestFrom(day) : Invoices[invoice].Open;

    public int DayOf(int credit, int invoice) => request.DayOf(Credits[credit].Day, Invoices[invoice].Day);

    /// <summary>What can be allocated between two documents.</summary>
    /// <param name="credit">The place of the credit.</param>
    /// <param name="invoice">The place of the invoice.</param>
    /// <returns>The amount in cents, at least 0.</returns>
    public long Between(int credit, int invoice)
    {
        var day = DayOf(credit, invoice);
        return Math.Min(CreditOn(credit, day), InvoiceOn(invoice, day));
    }

    /// <summary>Allocates.</summary>
    /// <param name="credit">The place of the credit.</param>
    /// <param name="invoice">The place of the invoice.</param>
    /// <param name="amount">The amount in cents, more than 0 and at most what is between them.</param>
    /// <param name="strategy">By which strategy.</param>
    public void Pay(int credit, int invoice, long amount, AllocationStrategy strategy)
    {
        ref var from = ref Credits[credit];
        ref var to = ref Invoices[invoice];
        var day = request.DayOf(from.Day, to.Day);
        lines.Add(new RunLine(amount, from.Row, to.Row, day, strategy));
        from.Open -= amount;
        to.Open -= amount;
        if (IsDated)
        {
            Take(creditTimes, credit, day, amount);
            Take(invoiceTimes, invoice, day, amount);
        }
    }

    private static void Take(Timeline?[] times, int place, int day, long amount)
    {
        if (times[place] is { } old)
        {
            times[place] = Timeline.Add(old, day, -amount);
        }
    }

    private Timeline?[] Times(Span<Item> items, bool isCredit)
    {
        var times = new Timeline?[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            times[i] = items[i].HasReopened ? new Document(Tables, isCredit, items[i].Row).Timeline() : null;
        }

        return times;
    }
}
