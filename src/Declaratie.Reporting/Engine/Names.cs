using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>From numbers back to the caller's ids, and the order in which rows stand: by key, ordinally.</summary>
internal sealed class Names
{
    /// <summary>In place of a third, in a mode that has none.</summary>
    public const int NoThird = int.MinValue;

    /// <summary>The columns of a summary: the three of the invoice, and the advance.</summary>
    public const int Columns = 4;

    private const long MostPlaces = 1 << 18;
    private readonly LedgerTables tables;
    private readonly ProviderId[] providers;
    private readonly PayorLabel[] labels;
    private readonly int[] providerRanks;
    private readonly int[] labelRanks;
    private readonly int[] providersInOrder;
    private readonly int[] labelsInOrder;
    private readonly Lazy<AccountOrder> accounts;

    public Names(PaymentLedger ledger)
    {
        tables = ledger.Tables;
        providers = [.. Enumerable.Range(0, tables.Providers.Count).Select(n => new ProviderId(tables.Providers[n]))];
        labels = [.. Enumerable.Range(0, Labels.FirstPayor + tables.Payors.Count).Select(ledger.LabelNamed)];
        providersInOrder = Order([.. providers.Select(p => p.Value)]);
        labelsInOrder = Order([.. labels.Select(l => l.Value)]);
        providerRanks = Ranks(providersInOrder);
        labelRanks = Ranks(labelsInOrder);
        accounts = new(() => new AccountOrder(tables, this));
    }

    /// <summary>The accounts in order of their names; made when it is first asked for.</summary>
    public AccountOrder Accounts => accounts.Value;

    /// <summary>Are there so few sums by provider, label and column that each can have a place of its own?</summary>
    public bool HasPlaces => RowKeys(hasThird: false) * Columns < MostPlaces;

    /// <summary>The place after those of the cells: the world that money comes in from.</summary>
    public int Outside => providers.Length * labels.Length * Columns;

    /// <summary>How many places there are, in a ledger that has them.</summary>
    public int Places => Outside + 1;

    public ProviderId Provider(int number) => providers[number];

    public ProviderId? ProviderOrNone(int number) => number < 0 ? null : providers[number];

    public PayorLabel Label(int number) => labels[number];

    /// <summary>How many row keys there can be.</summary>
    /// <param name="hasThird">With a third in the key.</param>
    /// <returns>The number; each key is below it.</returns>
    public long RowKeys(bool hasThird) => (long)providers.Length * (hasThird ? providers.Length + 1 : 1) * labels.Length;

    /// <summary>Where a row stands among the others: by provider, then the third of its key (none first), then label.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="third">Another provider, -1 for none, or <see cref="NoThird"/>.</param>
    /// <param name="label">The label.</param>
    /// <returns>A number that sorts as the keys do.</returns>
    public long RowKey(int provider, int third, int label)
    {
        var first = (long)providerRanks[provider];
        if (third != NoThird)
        {
            first = (first * (providers.Length + 1)) + (third < 0 ? 0 : providerRanks[third] + 1);
        }

        return (first * labels.Length) + labelRanks[label];
    }

    /// <summary>The place of a sum: the columns of a cell stand together, and so do the cells of a label.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="label">The label.</param>
    /// <param name="column">The column.</param>
    /// <returns>Its place.</returns>
    public int Place(int provider, int label, int column) => (((label * providers.Length) + provider) * Columns) + column;

    /// <summary>The places of a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The first, and the one after the last.</returns>
    public (int First, int End) PlacesOf(int label) => (label * providers.Length * Columns, (label + 1) * providers.Length * Columns);

    /// <summary>Whose cell stands where among the others.</summary>
    /// <param name="at">A number below that of the row keys.</param>
    /// <returns>The provider and the label.</returns>
    public (int Provider, int Label) CellAt(int at)
    {
        var (provider, label) = Math.DivRem(at, labels.Length);
        return (providersInOrder[provider], labelsInOrder[label]);
    }

    /// <summary>The number on a credit.</summary>
    /// <param name="credit">The credit.</param>
    /// <returns>The number; null when it has none of its own and its id stands for it.</returns>
    public string? CreditNumber(int credit) => Text(tables.CreditRows[credit].Text)?.Number;

    /// <summary>The number on an invoice.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <returns>The number; null when it has none of its own and its id stands for it.</returns>
    public string? InvoiceNumber(int invoice) => Text(tables.InvoiceRows[invoice].Text)?.Number;

    /// <summary>The id of what made or forced a movement; null for what was simply entered as such.</summary>
    /// <param name="movement">The movement.</param>
    /// <returns>The id.</returns>
    public string? Cause(in MovementRow movement) => movement.Kind switch
    {
        MovementKind.Allocation or MovementKind.Deallocation => null,
        MovementKind.Refund => tables.Refunds[movement.Cause],
        MovementKind.ForcedByCorrection or MovementKind.ReceiptCorrection => tables.ReceiptCorrections[movement.Cause],
        MovementKind.ForcedByAdjustment or MovementKind.InvoiceAdjustment => tables.InvoiceAdjustments[movement.Cause],
        MovementKind.TransferOut => tables.Credits[movement.Cause],
        MovementKind.WriteOff => tables.WriteOffs[movement.Cause],
        _ => tables.Reversals[movement.Cause],
    };

    private static int[] Order(string[] keys)
    {
        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]));
        return order;
    }

    private static int[] Ranks(int[] order)
    {
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private DocumentText? Text(int text) => text < 0 ? null : tables.Texts[text];
}
