using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary>The order of the parts of a claims report, and how those of two reports add up.</summary>
internal static class ClaimsParts
{
    internal static ClaimsReport Merge(ClaimsReport left, ClaimsReport right) => new()
    {
        Practices = Merging.Practices(left.Practices, right.Practices),
        Spec = left.Spec,
        Rows = Rows(left.Rows.Concat(right.Rows)),
        Total = left.Total + right.Total,
        Files = Files(left.Files.Concat(right.Files)),
        FirstPass = left.FirstPass + right.FirstPass,
        TreatmentToClaim = left.TreatmentToClaim + right.TreatmentToClaim,
        ClaimToAnswer = left.ClaimToAnswer + right.ClaimToAnswer,
        ReturnToReclaim = left.ReturnToReclaim + right.ReturnToReclaim,
        ReturnCodes = Codes(left.ReturnCodes.Concat(right.ReturnCodes)),
        ToHandle = ToHandle(left.ToHandle.Concat(right.ToHandle)),
        Deadlines = Deadlines(left.Deadlines.Concat(right.Deadlines)),
        InsurerCredits = left.InsurerCredits + right.InsurerCredits,
    };

    internal static ImmutableArray<ClaimsRow> Rows(IEnumerable<ClaimsRow> rows) =>
    [
        .. rows
            .GroupBy(row => (row.Insurer, row.Provider, row.Month, row.Status))
            .Select(same => same.First() with { Sums = ClaimsSums.Of(same.Select(row => row.Sums)) })
            .OrderBy(row => row.Insurer.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Provider.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Month)
            .ThenBy(row => row.Status),
    ];

    internal static ImmutableArray<ClaimsFileRow> Files(IEnumerable<ClaimsFileRow> files) =>
    [
        .. files
            .OrderBy(file => file.Date)
            .ThenBy(file => file.Number.Value, StringComparer.Ordinal)
            .ThenBy(file => file.Practice, StringComparer.Ordinal)
            .ThenBy(file => file.Insurer.Value, StringComparer.Ordinal)
            .ThenBy(file => file.Sums.Claimed.Amount.Cents),
    ];

    internal static ImmutableArray<ClaimsReturnCode> Codes(IEnumerable<ClaimsReturnCode> codes) =>
    [
        .. codes
            .GroupBy(code => code.Code)
            .Select(same => new ClaimsReturnCode(same.Key, same.Select(code => code.Lines).Aggregate(ClaimsAmount.Add)))
            .OrderByDescending(code => code.Lines.Count)
            .ThenByDescending(code => code.Lines.Amount)
            .ThenBy(code => code.Code.Value, StringComparer.Ordinal),
    ];

    internal static ImmutableArray<ClaimsToHandle> ToHandle(IEnumerable<ClaimsToHandle> parts)
    {
        var sums = parts.ToLookup(part => part.Age, part => part.Treatments);
        return
        [
            .. Enum.GetValues<HandlingAge>()
                .Select(age => new ClaimsToHandle(age, sums[age].Aggregate(default(ClaimsAmount), ClaimsAmount.Add)))
                .Where(part => part.Age != HandlingAge.Later || part.Treatments.Count > 0),
        ];
    }

    internal static ImmutableArray<ClaimsDeadline> Deadlines(IEnumerable<ClaimsDeadline> deadlines) =>
    [
        .. deadlines
            .OrderBy(deadline => deadline.LastDay)
            .ThenBy(deadline => deadline.Treatment.Value, StringComparer.Ordinal)
            .ThenBy(deadline => deadline.Insurer.Value, StringComparer.Ordinal)
            .ThenBy(deadline => deadline.Provider.Value, StringComparer.Ordinal)
            .ThenBy(deadline => deadline.Status)
            .ThenBy(deadline => deadline.Amount ?? Money.Zero),
    ];
}
