using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>What a movement posts, by the posting model: the classes that the loops ask for.</summary>
internal enum PostingKind : byte
{
    /// <summary>Receipts and advance of the credit: a receipt of its own.</summary>
    Receipt,

    /// <summary>The same: a refund.</summary>
    Refund,

    /// <summary>The same: a receipt correction.</summary>
    ReceiptCorrection,

    /// <summary>Advance off the credit, an invoice column of the invoice: an allocation.</summary>
    Allocation,

    /// <summary>The opposite, asked for.</summary>
    Deallocation,

    /// <summary>The opposite, forced by a correction or adjustment.</summary>
    Forced,

    /// <summary>Advance from one credit to another: a patient-to-patient transfer.</summary>
    Transfer,

    /// <summary>Adjustment from one provider to the invoice's: a write-off or lowering adjustment under another provider, or a reversal.</summary>
    Pair,
}

/// <summary>The invoice column that a movement touches.</summary>
internal enum InvoiceColumn : byte
{
    InvoiceAdjustments,
    PayorInvoices,
    PatientInvoices,
}

/// <summary>One movement with everything that is known of it at its date, so that a report reads nothing else: one cache line.</summary>
/// <remarks>
/// Cents are signed as they are posted: receipts and corrections as they change the receipt, allocations positive and deallocations negative in the invoice column,
/// transfers and pairs positive from the first to the second. Of a transfer the invoice fields are those of the receiving credit; of a pair the credit's provider is the other provider.
/// </remarks>
internal struct IndexRow
{
    public long Cents;
    public int Day;

    /// <summary>The credit of a receipt; else the movement.</summary>
    public int Reference;

    /// <summary>The posting date of the credit; of an opening balance before every period.</summary>
    public int CreditDay;
    public int CreditProvider;
    public int CreditLabel;
    public int CreditPatientsProvider;
    public int PaidTo;
    public int InvoiceProvider;
    public int InvoiceLabel;
    public int InvoicePatientsProvider;

    /// <summary>The next row of the same credit, in order of (date, journal); -1 for none.</summary>
    public int NextOfCredit;

    /// <summary>Of a transfer: the first row of the receiving credit, -1 for none.</summary>
    public int FirstOfTarget;
    public PostingKind Kind;
    public InvoiceColumn Column;

    /// <summary>Is it the posting of a receipt, or does it move money of one? Not of an opening balance or a transferred-in credit.</summary>
    public bool IsOnReceipt;

    /// <summary>1 where it makes a receipt open, -1 where it leaves nothing open, else 0: those up to a day together say whether the receipt is open then.</summary>
    public sbyte OpenChange;

    /// <summary>Does it change the receipt and its advance alone?</summary>
    public readonly bool IsOfReceipt => Kind <= PostingKind.ReceiptCorrection;

    /// <summary>Does it link a credit and an invoice?</summary>
    public readonly bool IsOfAllocation => Kind is >= PostingKind.Allocation and <= PostingKind.Forced;

    /// <summary>Is an allocation or deallocation of an earlier credit listed under Transfers (R31, R32)?</summary>
    public readonly bool IsTransferBetween =>
        CreditProvider != InvoiceProvider || (Labels.IsKnown(CreditLabel) && CreditLabel != InvoiceLabel);

    /// <summary>What it does to the open amount of its credit.</summary>
    public readonly long OnCredit => IsOfReceipt ? Cents : -Cents;
}

/// <summary>The movements of a ledger by date: built once, asked often. A period is a slice.</summary>
internal sealed class MovementIndex
{
    private readonly IndexRow[] rows;
    private readonly Move[] moves;

    public MovementIndex(IndexRow[] rows, Move[] moves) => (this.rows, this.moves) = (rows, moves);

    /// <summary>The rows of a period and everything before it.</summary>
    public ReadOnlySpan<IndexRow> Rows => rows;

    /// <summary>The same movements, narrow; none where a group has too many providers and payors.</summary>
    public ReadOnlySpan<Move> Moves => moves;

    public bool HasMoves => moves.Length == rows.Length;

    /// <summary>Where a period lies.</summary>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The last day, inclusive.</param>
    /// <returns>The first row and the one after the last.</returns>
    public (int Start, int End) Slice(int from, int to) => (FirstOn(from), FirstOn(to + 1));

    /// <summary>What is allocated of a credit.</summary>
    /// <param name="first">Its first row, -1 for none.</param>
    /// <param name="end">The row after the last that counts.</param>
    /// <returns>The sum in cents.</returns>
    public long NetAllocated(int first, int end)
    {
        var net = 0L;
        for (var at = first; at >= 0 && at < end; at = rows[at].NextOfCredit)
        {
            net += rows[at].IsOfAllocation ? rows[at].Cents : 0;
        }

        return net;
    }

    private int FirstOn(int day)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = rows[middle].Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
