namespace Declaratie.Reporting.Engine;

/// <summary>What the movements of a period come to, in cents: the cells of the summary, the notes and the reconciliation.</summary>
internal struct PeriodSums
{
    /// <summary>The cells of the summary, in order of their keys; one without any posting may be missing.</summary>
    public SummaryCells.Cell[] Cells;

    /// <summary>Receipts totalling (R9).</summary>
    public long Receipts;

    /// <summary>Advance payments now allocated (R21).</summary>
    public long NowAllocated;
    public long Allocated;
    public long Advances;
    public long ReceivedFromOthers;
    public long GivenToOthers;

    /// <summary>A line is Unknown (R17); a cell may be as well.</summary>
    public bool HasUnknown;

    /// <summary>How many receipts of the period are open at its end.</summary>
    public int OpenReceipts;
    public long OpenAmount;
}
