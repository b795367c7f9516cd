using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>Turns the sums of a period into the report: rows in order of their keys, totals, notes.</summary>
internal static class ReportMaker
{
    public static AllocatedPaymentsReport Make(LedgerTables tables, MovementIndex index, Names names, string practice, AllocatedPaymentsSpec spec)
    {
        var selection = new Selection(tables, spec.Providers);
        var scan = SummaryScan.Of(index, spec, selection);
        var cells = scan.Cells.ToArray();
        var summary = spec.Sections == ReportSections.Details ? null : Rows(cells, names, spec);
        return new AllocatedPaymentsReport
        {
            Practices = [practice],
            Spec = spec,
            ReceiptsTotalling = Money.FromCents(scan.Receipts),
            Details = spec.Sections == ReportSections.Summary
                ? null
                : DetailScan.Of(index, spec, selection, new LineMaker(tables, names, practice, spec.HideAdvancePayments, spec.ZeroRows)),
            Summary = summary,
            ProviderTotals = summary is { } rows ? SummaryTotals.PerProvider(rows, spec) : null,
            Totals = summary is { } shown ? SummaryTotals.Of(shown, spec) : null,
            Notes = new ReportNotes(
                Money.FromCents(scan.NowAllocated), scan.HasUnknown || HasUnknownRow(cells, spec), scan.OpenReceipts, Money.FromCents(scan.OpenAmount)),
            Reconciliation = new Reconciliation(
                Money.FromCents(scan.Receipts),
                Money.FromCents(scan.ReceivedFromOthers),
                Money.FromCents(scan.GivenToOthers),
                Money.FromCents(scan.Allocated),
                Money.FromCents(scan.Advances)),
        };
    }

    /// <summary>By who got paid, a row may be Unknown although no line of the selection is; the notes look as if nothing were hidden (R25).</summary>
    private static bool HasUnknownRow(SummaryCells.Cell[] cells, AllocatedPaymentsSpec spec)
    {
        var unhidden = spec with { HideAdvancePayments = false };
        return Array.Exists(cells, cell => cell.Label == Labels.Unknown && IsShown(cell, unhidden));
    }

    private static ImmutableArray<SummaryRow>? Rows(SummaryCells.Cell[] cells, Names names, AllocatedPaymentsSpec spec)
    {
        var shown = Array.FindAll(cells, cell => IsShown(cell, spec));
        var keys = Array.ConvertAll(shown, cell => names.RowKey(cell.Provider, spec.SummariseBy == SummariseBy.Provider ? -1 : cell.Third, cell.Label));
        Array.Sort(keys, shown);
        return [.. shown.Select(cell => new SummaryRow(
            names.Provider(cell.Provider),
            spec.SummariseBy == SummariseBy.PatientsProvider ? names.ProviderOrNone(cell.Third) : null,
            spec.SummariseBy == SummariseBy.WhoGotPaid ? names.ProviderOrNone(cell.Third) : null,
            names.Label(cell.Label),
            Columns(cell, spec)))];
    }

    /// <summary>R47: rows with a non-zero amount; with zero rows, every row that has a posting in the shown columns.</summary>
    private static bool IsShown(in SummaryCells.Cell cell, AllocatedPaymentsSpec spec) =>
        spec.ZeroRows ? cell.HasAllocated || (cell.HasAdvance && !spec.HideAdvancePayments) : !Columns(cell, spec).IsZero;

    private static ReportColumns Columns(in SummaryCells.Cell cell, AllocatedPaymentsSpec spec) => new(
        Money.FromCents(cell.Adjustments),
        Money.FromCents(cell.PayorInvoices),
        Money.FromCents(cell.PatientInvoices),
        spec.HideAdvancePayments ? null : Money.FromCents(cell.Advances));
}
