using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>From numbers back to the caller's ids, and the order in which rows stand: by key, ordinally.</summary>
internal sealed class Names
{
    /// <summary>In place of a third, in a mode that has none.</summary>
    public const int NoThird = int.MinValue;

    private readonly LedgerTables tables;
    private readonly ProviderId[] providers;
    private readonly PayorLabel[] labels;
    private readonly int[] providerRanks;
    private readonly int[] labelRanks;

    public Names(PaymentLedger ledger)
    {
        tables = ledger.Tables;
        providers = [.. Enumerable.Range(0, tables.Providers.Count).Select(n => new ProviderId(tables.Providers[n]))];
        labels = [.. Enumerable.Range(0, Labels.FirstPayor + tables.Payors.Count).Select(ledger.LabelNamed)];
        providerRanks = Ranks([.. providers.Select(p => p.Value)]);
        labelRanks = Ranks([.. labels.Select(l => l.Value)]);
    }

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

    public string CreditNumber(int credit) => Text(tables.CreditRows[credit].Text)?.Number ?? tables.Credits[credit];

    public string InvoiceNumber(int invoice) => Text(tables.InvoiceRows[invoice].Text)?.Number ?? tables.Invoices[invoice];

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

    private static int[] Ranks(string[] keys)
    {
        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]));
        var ranks = new int[keys.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private DocumentText? Text(int text) => text < 0 ? null : tables.Texts[text];
}
