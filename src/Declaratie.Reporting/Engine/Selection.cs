using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>The selected providers, and which movements they bring in (R4, R5).</summary>
internal readonly struct Selection
{
    private readonly bool[]? selected;

    public Selection(LedgerTables tables, ImmutableArray<ProviderId> providers)
    {
        if (providers.IsEmpty)
        {
            return;
        }

        selected = new bool[tables.Providers.Count];
        foreach (var provider in providers)
        {
            // Unknown here, but perhaps to another practice of the group or another state of the ledger: it selects nothing.
            if (tables.Providers.Find(provider.Value) is >= 0 and var number)
            {
                selected[number] = true;
            }
        }
    }

    public bool IsAll => selected is null;

    /// <summary>Is this provider selected?</summary>
    /// <param name="provider">The provider's number.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(int provider) => selected?[provider] ?? true;

    /// <summary>Everything allocated to or from a selected provider (R5). On rows of a receipt alone both providers are the receipt's.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>Whether it is in the report.</returns>
    public bool Includes(in IndexRow row) => Has(row.CreditProvider) || Has(row.InvoiceProvider);
}
