namespace Declaratie.Reporting.Engine;

/// <summary>A movement as a summary by provider needs it, a quarter of a row: so many cents from one sum to another, and what the notes ask.</summary>
/// <remarks>Money that comes in comes from <see cref="Names.Outside"/>. So every movement is added in the same way, whatever its kind.</remarks>
internal struct Move
{
    /// <summary>In place of cents that do not fit: the row has them.</summary>
    public const int InRow = int.MinValue;

    private const int PlaceMask = (1 << NowBit) - 1;
    private const int NowBit = 18;

    /// <summary>From here on 1, 0 or -1, in two bits.</summary>
    private const int ReceiptBit = 19;
    private const int OpenBit = 21;

    /// <summary>The row's cents, or <see cref="InRow"/>.</summary>
    public readonly int Cents;

    /// <summary>The posting date of the credit.</summary>
    public readonly int CreditDay;

    /// <summary>The place of the sum that the cents go to.</summary>
    public readonly int To;

    /// <summary>The place of the sum that they come from, and above it a bit for each thing that the notes ask.</summary>
    private int bits;

    /// <summary>Initializes a new instance of the <see cref="Move"/> struct.</summary>
    /// <param name="row">The movement.</param>
    /// <param name="names">The names, which have places.</param>
    public Move(in IndexRow row, Names names)
    {
        Cents = row.Cents is > InRow and <= int.MaxValue ? (int)row.Cents : InRow;
        CreditDay = row.CreditDay;
        if (row.Kind == PostingKind.Pair)
        {
            bits = names.Place(row.CreditProvider, row.InvoiceLabel, (int)InvoiceColumn.InvoiceAdjustments);
            To = names.Place(row.InvoiceProvider, row.InvoiceLabel, (int)InvoiceColumn.InvoiceAdjustments);
            return;
        }

        var advance = names.Place(row.CreditProvider, row.CreditLabel, SummaryCells.Advance);
        if (row.IsOfReceipt)
        {
            (bits, To) = (names.Outside, advance);
        }
        else
        {
            (bits, To) = (advance, names.Place(row.InvoiceProvider, row.InvoiceLabel, row.Kind == PostingKind.Transfer ? SummaryCells.Advance : (int)row.Column));
            bits |= row.Kind is PostingKind.Allocation or PostingKind.Deallocation ? 1 << NowBit : 0;
        }

        bits |= row.IsOnReceipt ? TwoBits(row.IsOfReceipt ? 1 : -1) << ReceiptBit : 0;
    }

    /// <summary>The place of the sum that the cents come from.</summary>
    public readonly int From => bits & PlaceMask;

    /// <summary>All ones for an allocation or deallocation, which counts as an advance now allocated if its credit is of before the period (R21); else 0.</summary>
    public readonly long IsAllocated => -(long)((bits >> NowBit) & 1);

    /// <summary>1 where a receipt's open amount changes by these cents, -1 where by their opposite, else 0.</summary>
    public readonly long OnReceipt => OfTwoBits(bits >> ReceiptBit);

    /// <summary>1 where a receipt becomes open, -1 where it no longer is, else 0.</summary>
    public readonly int OpenChange => OfTwoBits(bits >> OpenBit);

    /// <summary>Notes that it opens or closes its receipt.</summary>
    /// <param name="change">1 where it does open it, -1 where it closes it, 0 where it does neither.</param>
    public void SetOpenChange(int change) => bits |= TwoBits(change) << OpenBit;

    private static int TwoBits(int sign) => sign & 3;

    private static int OfTwoBits(int bits) => bits << 30 >> 30;
}
