using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Explaining;

namespace Declaratie.Reporting.Comparing.Engine;

/// <summary>The amounts of two summaries that differ, and carrying them out.</summary>
internal static class AmountDifference
{
    private static readonly ReportColumn[] Columns = [ReportColumn.InvoiceAdjustments, ReportColumn.PayorInvoices, ReportColumn.PatientInvoices, ReportColumn.AdvancePayments];

    public static ImmutableArray<ComparedAmount> Of(AllocatedPaymentsReport before, AllocatedPaymentsReport after)
    {
        var mode = before.Spec.SummariseBy;
        var (left, right) = (ByKey(before.Summary!.Value, mode), ByKey(after.Summary!.Value, mode));
        var causes = EntryDifference.Between(before, after);
        return
        [
            .. from key in InOrder(left.Keys.Union(right.Keys))
               from column in Columns
               let amounts = (Before: Amount(left, key, column), After: Amount(right, key, column))
               where amounts.Before != amounts.After
               select new ComparedAmount(key, column, amounts.Before, amounts.After, causes.Of(key with { Column = column })),
        ];
    }

    public static ImmutableArray<SummaryRow> Apply(Comparison comparison, ImmutableArray<SummaryRow> rows)
    {
        var spec = comparison.After.Spec;
        var changed = ByKey(rows.IsDefault ? [] : rows, spec.SummariseBy);
        foreach (var amount in comparison.Rows)
        {
            var columns = changed.GetValueOrDefault(amount.Row, new ReportColumns(Money.Zero, Money.Zero, Money.Zero, spec.HideAdvancePayments ? null : Money.Zero));
            changed[amount.Row] = With(columns, amount.Column, Amount(columns, amount.Column) + (amount.After - amount.Before));
        }

        return
        [
            .. InOrder(changed.Keys).Where(key => !changed[key].IsZero)
                .Select(key => new SummaryRow(key.Provider!.Value, key.PatientsProvider, key.PaidTo, key.Payor!.Value, changed[key])),
        ];
    }

    private static Dictionary<ReportCell, ReportColumns> ByKey(ImmutableArray<SummaryRow> rows, SummariseBy mode) =>
        rows.ToDictionary(row => ReportCell.Of(row, mode, ReportColumn.Total), row => row.Columns);

    private static IEnumerable<ReportCell> InOrder(IEnumerable<ReportCell> keys) => keys
        .OrderBy(key => key.Provider!.Value.Value, StringComparer.Ordinal)
        .ThenBy(key => (key.PatientsProvider ?? key.PaidTo)?.Value, StringComparer.Ordinal)
        .ThenBy(key => key.Payor!.Value.Value, StringComparer.Ordinal);

    private static Money Amount(Dictionary<ReportCell, ReportColumns> rows, ReportCell key, ReportColumn column) =>
        rows.TryGetValue(key, out var columns) ? Amount(columns, column) : Money.Zero;

    private static Money Amount(in ReportColumns columns, ReportColumn column) => column switch
    {
        ReportColumn.InvoiceAdjustments => columns.InvoiceAdjustments,
        ReportColumn.PayorInvoices => columns.PayorInvoices,
        ReportColumn.PatientInvoices => columns.PatientInvoices,
        _ => columns.AdvancePayments ?? Money.Zero,
    };

    private static ReportColumns With(in ReportColumns columns, ReportColumn column, Money amount) => column switch
    {
        ReportColumn.InvoiceAdjustments => columns with { InvoiceAdjustments = amount },
        ReportColumn.PayorInvoices => columns with { PayorInvoices = amount },
        ReportColumn.PatientInvoices => columns with { PatientInvoices = amount },
        _ => columns with { AdvancePayments = amount },
    };
}
