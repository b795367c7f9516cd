using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>What is checked of each kind of record of a standard, worked out once.</summary>
internal sealed class CheckPlan
{
    private static readonly ConcurrentDictionary<EiStandard, CheckPlan> Plans = new();

    private readonly FrozenDictionary<EiRecordLayout, (FieldPlan[] Fields, PlannedRow[] Rows)> byLayout;

    private CheckPlan(EiStandard standard) =>
        byLayout = standard.Records.ToFrozenDictionary(layout => layout, layout => (Fields(standard, layout), Rows(standard, layout)));

    /// <summary>All rows, of every kind of record.</summary>
    public static IEnumerable<CheckRow> AllRows => HeaderRows.All.Concat(LineRows.All).Concat(ReturnRows.All);

    public static CheckPlan Of(EiStandard standard) => Plans.GetOrAdd(standard, static standard => new CheckPlan(standard));

    /// <summary>Checks the fields of a record of the right length, and its rows.</summary>
    public void Check(FileState file, in EiRecord record, EiRecordLayout layout, FindingList findings)
    {
        var (fields, rows) = byLayout[layout];
        foreach (var field in fields)
        {
            field.Check(record, findings);
        }

        foreach (var row in rows)
        {
            row.Check(file, record, findings);
        }
    }

    private static FieldPlan[] Fields(EiStandard standard, EiRecordLayout layout)
    {
        // A return adds its own fields behind the reserve of the claim.
        var claimEnd = standard.IsReturn && layout.Type != "99" ? layout.Fields.First(field => field.IsReserve).End : 0;
        return [.. layout.Fields.Select(field => new FieldPlan(field, layout.Type, isEcho: field.End <= claimEnd && field.Start > 1))];
    }

    private static PlannedRow[] Rows(EiStandard standard, EiRecordLayout layout) =>
        [.. AllRows.Where(row => row.AppliesTo(standard, layout)).Select(row => row.For(standard, layout))];
}
