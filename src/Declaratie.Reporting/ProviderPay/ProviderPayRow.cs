using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Rij van de uitbetaling</i>: what a provider is paid for one payor, over days with one percentage.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Payor">The payor or label.</param>
/// <param name="From">First day of the stretch, inclusive; null when one percentage holds in the whole period.</param>
/// <param name="To">Last day of the stretch, inclusive; null when one percentage holds in the whole period.</param>
/// <param name="Columns">The amounts of the row of Allocated Payments over those days; without advances when they are held.</param>
/// <param name="Percent">The percentage, with at least one and at most four decimals.</param>
/// <param name="Pay">The total of the columns times the percentage, rounded once to cents, half away from zero. Of a merged row the sum of what was rounded.</param>
public sealed record ProviderPayRow(ProviderId Provider, PayorLabel Payor, LocalDate? From, LocalDate? To, ReportColumns Columns, decimal Percent, Money Pay)
{
    /// <summary>What rows of two reports must have in common to be one.</summary>
    internal (ProviderId Provider, PayorLabel Payor, LocalDate? From, LocalDate? To, decimal Percent) Key => (Provider, Payor, From, To, Percent);
}

/// <summary><i>Uitbetaling per behandelaar</i>: the sum of a provider's rows.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Pay">What is paid, in euros with cents; negative when advances of before turn out to be others'.</param>
public sealed record ProviderPayTotal(ProviderId Provider, Money Pay);
