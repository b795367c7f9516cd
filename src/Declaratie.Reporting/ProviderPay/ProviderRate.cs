using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Voorschotten bij de uitbetaling</i>: whether advance payments are paid.</summary>
public enum PayAdvances
{
    /// <summary><i>Uitbetaald</i>: an advance is paid when it comes in; its later allocation then pays the difference in percentage (R50).</summary>
    Paid,

    /// <summary><i>Aangehouden</i>: nothing is paid until it is allocated, as with hidden advances (R25).</summary>
    Held,
}

/// <summary><i>Percentage</i>: what part of a provider's rows is paid, for which payor and on which days; what is null holds for any.</summary>
/// <param name="Provider">Behandelaar; null for every provider.</param>
/// <param name="Payor">Betaler of label, also Private, Unknown, Mixed and Open Balance; null for every payor and label.</param>
/// <param name="From">Eerste dag, inclusive; null for since ever.</param>
/// <param name="To">Laatste dag, inclusive; null for ever.</param>
/// <param name="Percent">Percentage: from 0 up to and including 1000, with at most four decimals; 50 is a half.</param>
public sealed record ProviderRate(ProviderId? Provider, PayorLabel? Payor, LocalDate? From, LocalDate? To, decimal Percent);
