using System.Collections.Immutable;

namespace Declaratie.Reporting.Engine;

/// <summary>Adds rows by key and puts the lines of two reports in one order, each head with what stands below it.</summary>
internal static class ReportMerger
{
    public static ImmutableArray<SummaryRow> Rows(ImmutableArray<SummaryRow> left, ImmutableArray<SummaryRow> right, AllocatedPaymentsSpec spec) =>
    [
        .. left.Concat(right)
            .GroupBy(row => (row.Provider, row.PatientsProvider, row.PaidTo, row.Payor))
            .Select(group => group.First() with { Columns = group.Select(row => row.Columns).Aggregate((a, b) => a + b) })
            .Where(row => spec.ZeroRows || !row.Columns.IsZero)
            .OrderBy(row => row.Provider.Value, StringComparer.Ordinal)
            .ThenBy(row => (row.PatientsProvider ?? row.PaidTo)?.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Payor.Value, StringComparer.Ordinal),
    ];

    public static ImmutableArray<DetailLine> Lines(ImmutableArray<DetailLine> left, ImmutableArray<DetailLine> right) =>
    [
        .. Blocks(left).Concat(Blocks(right))
            .OrderBy(block => block[0].Section)
            .ThenBy(block => block[0].Date)
            .ThenBy(block => block[0].Practice, StringComparer.Ordinal)
            .ThenBy(block => block[0].Line)
            .ThenBy(block => block[0].Order)
            .ThenBy(block => Key(block[0]), StringComparer.Ordinal)
            .SelectMany(block => block),
    ];

    /// <summary>A head or a lone line, with the lines below it.</summary>
    private static IEnumerable<List<DetailLine>> Blocks(ImmutableArray<DetailLine> lines)
    {
        List<DetailLine>? block = null;
        foreach (var line in lines)
        {
            if (block is not null && IsBelow(block[0], line))
            {
                block.Add(line);
                continue;
            }

            if (block is not null)
            {
                yield return block;
            }

            block = [line];
        }

        if (block is not null)
        {
            yield return block;
        }
    }

    /// <summary>Below a receipt or a transfer stands what happened to that credit; a `to` belongs to its `from`.</summary>
    private static bool IsBelow(DetailLine head, DetailLine line) =>
        head.Section == line.Section
        && (head.Section, line.Kind) switch
        {
            (DetailSection.Receipts, not DetailKind.Receipt) => true,
            (DetailSection.Transfers, DetailKind.To) => head.Kind == DetailKind.From && head.Line == line.Line && head.Cause == line.Cause,
            (DetailSection.Transfers, not DetailKind.From) => true,
            _ => false,
        };

    private static string Key(DetailLine line) =>
        string.Join('\n', line.Credit?.Value, line.Invoice?.Value, line.Provider.Value, line.Cause, line.Receipt, line.InvoiceAdjustments, line.AdvancePayments);
}
