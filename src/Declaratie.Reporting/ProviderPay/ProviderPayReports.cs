using Declaratie.Domain;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Uitbetaling opvragen</i>: asks a ledger what its providers are paid.</summary>
public static class ProviderPayReports
{
    /// <summary><i>Uitbetaling aan behandelaars</i>: each posting at the rate of its own date (R50).</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="spec">The period, the rates and the options.</param>
    /// <returns>
    /// The report; or null and everything that is in its way (R50): each row without a rate, by provider, payor and days, and each rate of a provider or payor that the ledger does not know.
    /// There is no report of a part: a total that lacks a row is none.
    /// </returns>
    /// <exception cref="ArgumentException">The period ends before it begins (R1).</exception>
    public static Checked<ProviderPayReport?> ProviderPay(this ReportingLedger ledger, ProviderPaySpec spec)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(spec.Rates, nameof(spec));
        PeriodWords.Check(spec.From, spec.To, nameof(spec));
        return PayMaker.Make(ledger, spec);
    }
}
