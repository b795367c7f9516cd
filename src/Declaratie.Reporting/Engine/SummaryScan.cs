using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>One pass over the rows of a period: the cells of the summary, the notes and the reconciliation. The posting model of section 2, as a loop.</summary>
internal ref struct SummaryScan
{
    private readonly ReadOnlySpan<IndexRow> rows;
    private readonly int end;
    private readonly int from;
    private readonly Selection selection;
    private readonly SummaryBy by;
    private readonly bool zeroRows;

    private SummaryScan(MovementIndex index, Names names, AllocatedPaymentsSpec spec, Selection selection)
    {
        rows = index.Rows;
        from = Days.Of(spec.From);
        (var start, end) = index.Slice(from, Days.Of(spec.To));
        this.selection = selection;
        by = (SummaryBy)spec.SummariseBy;
        zeroRows = spec.ZeroRows;
        Cells = new SummaryCells(names, hasThird: by != SummaryBy.Nothing);
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

    public SummaryCells Cells { get; }

    /// <summary>Receipts totalling (R9), in cents.</summary>
    public long Receipts { get; private set; }

    /// <summary>Advance payments now allocated (R21), in cents.</summary>
    public long NowAllocated { get; private set; }

    public long Allocated { get; private set; }

    public long Advances { get; private set; }

    public long ReceivedFromOthers { get; private set; }

    public long GivenToOthers { get; private set; }

    public bool HasUnknown { get; private set; }

    public int OpenReceipts { get; private set; }

    public long OpenAmount { get; private set; }

    public static SummaryScan Of(MovementIndex index, Names names, AllocatedPaymentsSpec spec, Selection selection) => new(index, names, spec, selection);

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
        Receipts += row.Cents;
        if (row.Kind == PostingKind.Receipt && OpenAtEnd(row) is > 0 and var open)
        {
            OpenReceipts++;
            OpenAmount += open;
        }
    }

    private void Post(int provider, int patientsProvider, int paidTo, int label, int column, long cents)
    {
        var isSelected = selection.Has(provider);
        if (isSelected != selection.Has(paidTo))
        {
            ReceivedFromOthers += isSelected ? cents : 0;
            GivenToOthers += isSelected ? 0 : cents;
        }

        if (isSelected)
        {
            Allocated += column == SummaryCells.Advance ? 0 : cents;
            Advances += column == SummaryCells.Advance ? cents : 0;
        }

        // R7, R45: rows of selected providers; by who got paid also those whose paid provider is selected.
        if (isSelected || (by == SummaryBy.PaidTo && selection.Has(paidTo)))
        {
            var third = by switch { SummaryBy.PatientsProvider => patientsProvider, SummaryBy.PaidTo => paidTo, _ => Names.NoThird };
            Cells.Add(provider, third, label, column, cents);
        }
    }

    private void Note(in IndexRow row)
    {
        if (row.Kind is PostingKind.Allocation or PostingKind.Deallocation && row.CreditDay < from)
        {
            NowAllocated += row.Cents;
        }

        if (row.CreditLabel == Labels.Unknown && (row.Cents != 0 || zeroRows))
        {
            HasUnknown = true;
        }
        else if (row.Kind == PostingKind.Transfer && row.InvoiceLabel == Labels.Unknown && !HasUnknown)
        {
            HasUnknown = zeroRows || row.Cents != NetAllocated(row.FirstOfTarget);
        }
    }

    /// <summary>A receipt of another provider heads the movements that the selection lets in, also one of 0 that is not printed itself.</summary>
    private void NoteHead(in IndexRow row)
    {
        if (HasUnknown || row.Kind != PostingKind.Receipt || row.CreditLabel != Labels.Unknown || row.Cents == 0)
        {
            return;
        }

        for (var at = row.NextOfCredit; at >= 0 && at < end && !HasUnknown; at = rows[at].NextOfCredit)
        {
            HasUnknown = rows[at].IsOfAllocation && selection.Includes(rows[at]);
        }
    }

    /// <summary>What of a receipt of the period is open at its end: all its movements up to then lie in the slice.</summary>
    private readonly long OpenAtEnd(in IndexRow receipt)
    {
        var open = receipt.Cents;
        for (var at = receipt.NextOfCredit; at >= 0 && at < end; at = rows[at].NextOfCredit)
        {
            open += rows[at].OnCredit;
        }

        return open;
    }

    private readonly long NetAllocated(int first)
    {
        var net = 0L;
        for (var at = first; at >= 0 && at < end; at = rows[at].NextOfCredit)
        {
            net += rows[at].IsOfAllocation ? rows[at].Cents : 0;
        }

        return net;
    }
}
