using Declaratie.Domain;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Settlement;

/// <summary>Who holds whose money, summed over the movements of a period: the rows by who got paid (R45) without their payors and columns.</summary>
/// <remarks>What is of a receipt alone stays with its provider; every other movement takes from the credit's provider and gives to the invoice's, and the provider who was paid stays the same.</remarks>
internal static class SettlementScan
{
    private const int MostProviders = 1_000;

    /// <summary>Does the table of all pairs fit?</summary>
    /// <param name="providers">How many providers there are.</param>
    /// <returns>Whether it does.</returns>
    public static bool Answers(int providers) => providers <= MostProviders;

    public static IEnumerable<SettlementPair> Of(ReadOnlySpan<IndexRow> movements, Names names, int providers)
    {
        var held = new long[providers * providers];
        foreach (ref readonly var row in movements)
        {
            if (!row.IsOfReceipt)
            {
                held[(row.PaidTo * providers) + row.CreditProvider] -= row.Cents;
                held[(row.PaidTo * providers) + row.InvoiceProvider] += row.Cents;
            }
        }

        return held
            .Select((cents, at) => (Cents: cents, Holder: at / providers, OwedTo: at % providers))
            .Where(sum => sum.Cents != 0 && sum.Holder != sum.OwedTo)
            .Select(sum => new SettlementPair(names.Provider(sum.Holder), names.Provider(sum.OwedTo), Money.FromCents(sum.Cents)));
    }
}
