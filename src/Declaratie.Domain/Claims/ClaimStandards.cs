using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Claims;

/// <summary><i>Berichtstandaard</i>: in which standard the treatments of a list of performances go, from a day on (C62).</summary>
/// <param name="List">The list of performances; null is every other list.</param>
/// <param name="From">The first day of treatment (inclusive).</param>
/// <param name="Name">The standard.</param>
public sealed record ClaimStandard(string? List, LocalDate From, string Name);

/// <summary><i>Berichtstandaarden</i>: the standard follows the day of the treatment, so one run may need two files (C62).</summary>
public static class ClaimStandards
{
    private static readonly LocalDate Always = new(1, 1, 1);

    /// <summary><i>De tabel</i>: the dental list goes in MZ301; paramedical care in PM304, from 2025 on in GDS801.</summary>
    public static ImmutableArray<ClaimStandard> All { get; } =
    [
        new("010", Always, "MZ301"),
        new(null, Always, "PM304"),
        new(null, new LocalDate(2025, 1, 1), "GDS801"),
    ];

    /// <summary><i>Standaard van een behandeling</i>.</summary>
    /// <param name="list">The list of its performance, if it is of one.</param>
    /// <param name="date">The day of the treatment.</param>
    /// <returns>The name of the standard.</returns>
    public static string Of(string? list, LocalDate date)
    {
        var isListed = All.Any(standard => standard.List is not null && standard.List == list);
        return All.Last(standard => standard.List == (isListed ? list : null) && standard.From <= date).Name;
    }
}
