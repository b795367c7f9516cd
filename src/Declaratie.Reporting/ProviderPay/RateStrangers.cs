using Declaratie.Domain;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>Rates of providers and payors that a ledger does not know: probably slips of the pen.</summary>
internal static class RateStrangers
{
    public static IEnumerable<Finding> Of(ReportingLedger ledger, ProviderRates rates)
    {
        var tables = ledger.Ledger.Tables;
        HashSet<string> providers = [.. Enumerable.Range(0, tables.Providers.Count).Select(number => tables.Providers[number])];
        HashSet<string> payors = [.. Enumerable.Range(0, Labels.FirstPayor + tables.Payors.Count).Select(label => ledger.Names.Label(label).Value)];
        foreach (var (place, rate) in rates.Rates.Index())
        {
            if (rate.Provider is { } provider && !providers.Contains(provider.Value))
            {
                yield return RateRefusals.NoSuchProvider(place, provider, providers);
            }

            if (rate.Payor is { } payor && !payors.Contains(payor.Value))
            {
                yield return RateRefusals.NoSuchPayor(place, payor, payors);
            }
        }
    }
}
