using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting.ProviderPay;

namespace Declaratie.Cli.Reports;

/// <summary>Rates of providers and payors that no practice of a group knows: probably slips of the pen, that would pay another rate in silence (R50).</summary>
internal static class RateStrangers
{
    private static readonly Rule rule = RuleBook.Find("R50")!;

    internal static bool Is(Finding finding) =>
        finding.Subject.EndsWith("].provider", StringComparison.Ordinal) || finding.Subject.EndsWith("].payor", StringComparison.Ordinal);

    internal static IEnumerable<Finding> Of(ProviderRates rates, ImmutableArray<OpenedJournal> journals)
    {
        foreach (var (place, rate) in rates.Rates.Index())
        {
            if (rate.Provider is { } provider && !journals.Any(journal => journal.Ledger.Ledger.HasProvider(provider)))
            {
                yield return Stranger(place, "provider", $"behandelaar {provider.Value}", $"provider {provider.Value}");
            }

            if (rate.Payor is { } payor && !journals.Any(journal => journal.Ledger.Ledger.HasLabel(payor)))
            {
                yield return Stranger(place, "payor", $"betaler {payor.Value}", $"payor {payor.Value}");
            }
        }
    }

    private static Finding Stranger(int place, string field, string dutch, string english) => rule.BrokenBy(
        string.Create(CultureInfo.InvariantCulture, $"rates[{place}].{field}"),
        $"Er is geen {dutch} in een van de journalen; verbeter het percentage of neem het weg.",
        $"There is no {english} in any of the journals; correct the rate or take it out.");
}
