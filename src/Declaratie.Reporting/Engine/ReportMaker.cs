using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>Turns the sums of a period into the report: rows in order of their keys, totals, notes.</summary>
internal static class ReportMaker
{
    public static AllocatedPaymentsReport Make(ReportingLedger ledger, AllocatedPaymentsSpec spec, Workspace workspace)
    {
        var (tables, index, names, practice) = (ledger.Ledger.Tables, ledger.Index, ledger.Names, ledger.Practice);
        var selection = new Selection(tables, spec.Providers);
        var period = MoveScan.Answers(index, spec, selection)
            ? MoveScan.Of(index, names, spec, workspace)
            : SummaryScan.Of(index, names, spec, selection);
        var summary = spec.Sections == ReportSections.Details ? (ImmutableArray<SummaryRow>?)null : Rows(period.Cells, names, spec);
        return new AllocatedPaymentsReport
        {
            Practices = [practice],
            Sources = [ledger],
            Spec = spec,
            ReceiptsTotalling = Money.FromCents(period.Receipts),
            Details = spec.Sections == ReportSections.Summary
                ? null
                : DetailScan.Of(index, spec, selection, new LineMaker(tables, names, practice, spec.HideAdvancePayments, spec.ZeroRows)),
            Summary = summary,
            ProviderTotals = summary is { } rows ? SummaryTotals.PerProvider(rows.AsSpan(), spec) : null,
            Totals = summary is { } shown ? SummaryTotals.Of(shown.AsSpan(), spec) : null,
            Notes = new ReportNotes(
                Money.FromCents(period.NowAllocated), period.HasUnknown || HasUnknownRow(period.Cells, spec), period.OpenReceipts, Money.FromCents(period.OpenAmount)),
            Reconciliation = new Reconciliation(
                Money.FromCents(period.Receipts),
                Money.FromCents(period.ReceivedFromOthers),
                Money.FromCents(period.GivenToOthers),
                Money.FromCents(period.Allocated),
                Money.FromCents(period.Advances)),
        };
    }

    /// <summary>By who got paid, a row may be Unknown although no line of the selection is; the notes look as if nothing were hidden (R25).</summary>
    private static bool HasUnknownRow(ReadOnlySpan<SummaryCells.Cell> cells, AllocatedPaymentsSpec spec)
    {
        foreach (ref readonly var cell in cells)
        {
            if (cell.Label == Labels.Unknown && cell.IsShown(spec.ZeroRows, hideAdvances: false))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<SummaryRow> Rows(ReadOnlySpan<SummaryCells.Cell> cells, Names names, AllocatedPaymentsSpec spec)
    {
        var rows = ImmutableArray.CreateBuilder<SummaryRow>(cells.Length);
        foreach (ref readonly var cell in cells)
        {
            if (cell.IsShown(spec.ZeroRows, spec.HideAdvancePayments))
            {
                rows.Add(Row(cell, names, spec));
            }
        }

        return rows.DrainToImmutable();
    }

    private static SummaryRow Row(in SummaryCells.Cell cell, Names names, AllocatedPaymentsSpec spec) => new(
        names.Provider(cell.Provider),
        spec.SummariseBy == SummariseBy.PatientsProvider ? names.ProviderOrNone(cell.Third) : null,
        spec.SummariseBy == SummariseBy.WhoGotPaid ? names.ProviderOrNone(cell.Third) : null,
        names.Label(cell.Label),
        new ReportColumns(
            Money.FromCents(cell.Adjustments),
            Money.FromCents(cell.PayorInvoices),
            Money.FromCents(cell.PatientInvoices),
            spec.HideAdvancePayments ? null : Money.FromCents(cell.Advances)));
}
