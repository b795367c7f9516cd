using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>One pass over the rows of a period: the cells of the summary, the notes and the reconciliation. The posting model of section 2, as a loop.</summary>
internal ref struct SummaryScan
{
    private readonly MovementIndex index;
    private readonly ReadOnlySpan<IndexRow> rows;
    private readonly int end;
    private readonly int from;
    private readonly Selection selection;
    private readonly SummaryBy by;
    private readonly bool zeroRows;
    private readonly SummaryCells cells;
    private PeriodSums period;

    private SummaryScan(MovementIndex index, Names names, AllocatedPaymentsSpec spec, Selection selection)
    {
        this.index = index;
        rows = index.Rows;
        from = Days.Of(spec.From);
        (var start, end) = index.Slice(from, Days.Of(spec.To));
        this.selection = selection;
        by = (SummaryBy)spec.SummariseBy;
        zeroRows = spec.ZeroRows;
        cells = new SummaryCells(names, hasThird: by != SummaryBy.Nothing);
        for (var at = start; at < end; at++)
        {
            Take(rows[at]);
        }
    }

    /// <summary>What stands third in the key, beside provider and payor.</summary>
    private enum SummaryBy
    {
        Nothing = SummariseBy.Provider,
        PatientsProvider = SummariseBy.PatientsProvider,
        PaidTo = SummariseBy.WhoGotPaid,
    }

    public static PeriodSums Of(MovementIndex index, Names names, AllocatedPaymentsSpec spec, Selection selection)
    {
        var scan = new SummaryScan(index, names, spec, selection);
        scan.period.Cells = scan.cells.ToArray();
        return scan.period;
    }

    private void Take(in IndexRow row)
    {
        if (!selection.Includes(row))
        {
            NoteHead(row);

            // R45: a provider who was paid brings in what stands under others.
            if (!selection.Has(row.PaidTo))
            {
                return;
            }
        }
        else
        {
            Note(row);
        }

        switch (row.Kind)
        {
            case PostingKind.Receipt or PostingKind.Refund or PostingKind.ReceiptCorrection:
                TakeReceipt(row);
                break;
            case PostingKind.Transfer:
                Post(row.CreditProvider, row.CreditPatientsProvider, row.PaidTo, row.CreditLabel, SummaryCells.Advance, -row.Cents);
                Post(row.InvoiceProvider, row.InvoicePatientsProvider, row.PaidTo, row.InvoiceLabel, SummaryCells.Advance, row.Cents);
                break;
            case PostingKind.Pair:
                Post(row.CreditProvider, row.InvoicePatientsProvider, row.PaidTo, row.InvoiceLabel, (int)InvoiceColumn.InvoiceAdjustments, -row.Cents);
                Post(row.InvoiceProvider, row.InvoicePatientsProvider, row.PaidTo, row.InvoiceLabel, (int)InvoiceColumn.InvoiceAdjustments, row.Cents);
                break;
            default:
                Post(row.CreditProvider, row.CreditPatientsProvider, row.PaidTo, row.CreditLabel, SummaryCells.Advance, -row.Cents);
                Post(row.InvoiceProvider, row.InvoicePatientsProvider, row.PaidTo, row.InvoiceLabel, (int)row.Column, row.Cents);
                break;
        }
    }

    /// <summary>All providers of such a row are the receipt's, so one that comes here is selected (R9).</summary>
    private void TakeReceipt(in IndexRow row)
    {
        Post(row.CreditProvider, row.CreditPatientsProvider, row.PaidTo, row.CreditLabel, SummaryCells.Advance, row.Cents);
        period.Receipts += row.Cents;
    }

    private void Post(int provider, int patientsProvider, int paidTo, int label, int column, long cents)
    {
        var isSelected = selection.Has(provider);
        if (isSelected != selection.Has(paidTo))
        {
            period.ReceivedFromOthers += isSelected ? cents : 0;
            period.GivenToOthers += isSelected ? 0 : cents;
        }

        if (isSelected)
        {
            period.Allocated += column == SummaryCells.Advance ? 0 : cents;
            period.Advances += column == SummaryCells.Advance ? cents : 0;
        }

        // R7, R45: rows of selected providers; by who got paid also those whose paid provider is selected.
        if (isSelected || (by == SummaryBy.PaidTo && selection.Has(paidTo)))
        {
            var third = by switch { SummaryBy.PatientsProvider => patientsProvider, SummaryBy.PaidTo => paidTo, _ => Names.NoThird };
            cells.Add(provider, third, label, column, cents);
        }
    }

    private void Note(in IndexRow row)
    {
        if (row.Kind is PostingKind.Allocation or PostingKind.Deallocation && row.CreditDay < from)
        {
            period.NowAllocated += row.Cents;
        }

        // All that moved money of a receipt of the period up to its end lies in the slice, and says together what is open.
        if (row.IsOnReceipt && row.CreditDay >= from && selection.Has(row.CreditProvider))
        {
            period.OpenReceipts += row.OpenChange;
            period.OpenAmount += row.OnCredit;
        }

        if (row.CreditLabel == Labels.Unknown && (row.Cents != 0 || zeroRows))
        {
            period.HasUnknown = true;
        }
        else if (row.Kind == PostingKind.Transfer && row.InvoiceLabel == Labels.Unknown && !period.HasUnknown)
        {
            period.HasUnknown = zeroRows || row.Cents != index.NetAllocated(row.FirstOfTarget, end);
        }
    }

    /// <summary>A receipt of another provider heads the movements that the selection lets in, also one of 0 that is not printed itself.</summary>
    private void NoteHead(in IndexRow row)
    {
        if (period.HasUnknown || row.Kind != PostingKind.Receipt || row.CreditLabel != Labels.Unknown || row.Cents == 0)
        {
            return;
        }

        for (var at = row.NextOfCredit; at >= 0 && at < end && !period.HasUnknown; at = rows[at].NextOfCredit)
        {
            period.HasUnknown = rows[at].IsOfAllocation && selection.Includes(rows[at]);
        }
    }
}
