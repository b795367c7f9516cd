using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting;

/// <summary><i>Samenvatten op</i>: the three modes of the summary.</summary>
public enum SummariseBy
{
    /// <summary><i>Eenvoudig overzicht</i>: per provider and payor (R44).</summary>
    Provider,

    /// <summary><i>Overzicht op tandarts patiënt</i>: per provider, patient's provider and payor (R46); what the makers recommend.</summary>
    PatientsProvider,

    /// <summary><i>Overzicht op wie is betaald</i>: per provider, provider actually paid and payor (R45).</summary>
    WhoGotPaid,
}

/// <summary><i>Delen van het verslag</i>: which parts are shown; never the figures (R49).</summary>
public enum ReportSections
{
    /// <summary><i>Details en samenvatting</i>.</summary>
    Both,

    /// <summary><i>Alleen details</i>.</summary>
    Details,

    /// <summary><i>Alleen samenvatting</i>.</summary>
    Summary,
}

/// <summary><i>Vraag voor Toegerekende betalingen</i>: what to report.</summary>
public sealed record AllocatedPaymentsSpec
{
    /// <summary><i>Van</i>: the first day, inclusive (R1).</summary>
    public required LocalDate From { get; init; }

    /// <summary><i>Tot en met</i>: the last day, inclusive (R1).</summary>
    public required LocalDate To { get; init; }

    /// <summary><i>Behandelaars</i>: the selection; none is all (R4–R7).</summary>
    public ImmutableArray<ProviderId> Providers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Samenvatten op</i>: the mode of the summary.</summary>
    public SummariseBy SummariseBy { get; init; }

    /// <summary><i>Delen</i>: details, summary or both (R49).</summary>
    public ReportSections Sections { get; init; }

    /// <summary><i>Verberg voorgeschoten betalingen</i>: leaves advances out (R25).</summary>
    public bool HideAdvancePayments { get; init; }

    /// <summary><i>Nulregels</i>: prints zero-value rows and lines too (R47, R48).</summary>
    public bool ZeroRows { get; init; }

    /// <summary><i>Per maand</i>: the same question for each calendar month of the period; the first and the last month only as far as the period goes.</summary>
    /// <remarks>So the months add up to the whole. A period that ends before it begins stays one question, which is refused as such when it is asked.</remarks>
    /// <returns>The questions, the earliest month first.</returns>
    public ImmutableArray<AllocatedPaymentsSpec> PerMonth()
    {
        var months = ImmutableArray.CreateBuilder<AllocatedPaymentsSpec>();
        var rest = this;
        for (var end = DateAdjusters.EndOfMonth(From); end < To; end = DateAdjusters.EndOfMonth(rest.From))
        {
            months.Add(rest with { To = end });
            rest = rest with { From = end.PlusDays(1) };
        }

        months.Add(rest);
        return months.DrainToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(AllocatedPaymentsSpec? other) =>
        other is not null
        && From == other.From && To == other.To && SummariseBy == other.SummariseBy && Sections == other.Sections
        && HideAdvancePayments == other.HideAdvancePayments && ZeroRows == other.ZeroRows
        && Providers.SequenceEqual(other.Providers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, SummariseBy, Sections, HideAdvancePayments, ZeroRows, Providers.Length);
}
