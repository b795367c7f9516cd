using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Vraag voor de uitbetaling</i>: what to pay, over which days and at which rates.</summary>
public sealed record ProviderPaySpec
{
    /// <summary><i>Van</i>: the first day, inclusive (R1).</summary>
    public required LocalDate From { get; init; }

    /// <summary><i>Tot en met</i>: the last day, inclusive (R1).</summary>
    public required LocalDate To { get; init; }

    /// <summary><i>Percentages</i>: at which providers are paid, and whether advances are.</summary>
    public required ProviderRates Rates { get; init; }

    /// <summary><i>Gedeelde percentages</i>: the rates serve other practices too, so that a provider or payor that this ledger does not know is no slip. Else it is a finding: a slip of the pen would pay another rate in silence.</summary>
    public bool RatesAreShared { get; init; }

    /// <summary><i>Specificaties</i>: with a statement per provider of what each row rests on.</summary>
    public bool Statements { get; init; }
}
