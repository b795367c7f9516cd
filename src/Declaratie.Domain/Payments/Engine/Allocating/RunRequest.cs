using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>What a run is asked, in the ledger's own numbers.</summary>
/// <param name="Tables">The ledger.</param>
/// <param name="Asked">The entry.</param>
/// <param name="Granted">What was granted of a line of an answered claim file, in cents by its reference; null when that is not known.</param>
internal sealed record RunRequest(LedgerTables Tables, AutoAllocation Asked, Func<string, long?>? Granted)
{
    private const int OnNoDay = -1;
    private readonly int datedOn = Asked.DatedOn is { } day ? Days.Of(day) : OnNoDay;
    private readonly int firstDay = Tables.ClosedThrough == LedgerTables.NeverClosed ? 0 : Tables.ClosedThrough + 1;
    private readonly bool followsReferences = Asked.Strategy.Contains(AllocationStrategy.ByReference);

    /// <summary>The account; null for all.</summary>
    public AccountKey? Account { get; init; }

    /// <summary>Only this credit takes part; -1 for all.</summary>
    public int OnlyCredit { get; init; } = -1;

    public bool CrossBilling => Asked.CrossBilling;

    /// <summary>The last day of which documents take part.</summary>
    public int Through { get; } = Days.Of(Asked.DatedOn is { } last && last < Asked.Date ? last : Asked.Date);

    /// <summary>Are all allocations on one day? Then what is open of a document is one figure.</summary>
    private bool IsOnOneDay => datedOn != OnNoDay;

    /// <summary>The day of an allocation between two documents (A6).</summary>
    /// <param name="one">The day of one.</param>
    /// <param name="other">The day of the other.</param>
    /// <returns>The day.</returns>
    public int DayOf(int one, int other) => IsOnOneDay ? datedOn : Math.Max(firstDay, Math.Max(one, other));

    /// <summary>Does a credit take part, and as what?</summary>
    /// <param name="number">Its row.</param>
    /// <param name="row">The credit.</param>
    /// <param name="item">What is open of it.</param>
    /// <returns>Whether it does.</returns>
    public bool Takes(int number, ref readonly CreditRow row, out Item item)
    {
        if (row.State.Open == 0 || row.Day > Through || (OnlyCredit >= 0 && OnlyCredit != number))
        {
            item = default;
            return false;
        }

        var open = IsOnOneDay && row.HasReopened ? new Document(Tables, isCredit: true, number).LowestOpenFrom(datedOn) : row.State.Open;
        var names = followsReferences && row.Text >= 0 && !Tables.Texts[row.Text].Pays.IsEmpty;
        item = new Item(number, row.Day, open, row.HasReopened && !IsOnOneDay, names);
        return open > 0;
    }

    /// <summary>Does an invoice take part, and as what?</summary>
    /// <param name="number">Its row.</param>
    /// <param name="row">The invoice.</param>
    /// <param name="item">What is open of it.</param>
    /// <returns>Whether it does.</returns>
    public bool Takes(int number, ref readonly InvoiceRow row, out Item item)
    {
        if (row.State.Open == 0 || row.Day > Through)
        {
            item = default;
            return false;
        }

        var open = IsOnOneDay && row.HasReopened ? new Document(Tables, isCredit: false, number).LowestOpenFrom(datedOn) : row.State.Open;
        item = new Item(number, row.Day, open, row.HasReopened && !IsOnOneDay, namesInvoices: false);
        return open > 0;
    }
}
