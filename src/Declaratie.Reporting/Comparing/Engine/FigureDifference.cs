using System.Collections.Immutable;

namespace Declaratie.Reporting.Comparing.Engine;

/// <summary>The figures beside the summary that differ.</summary>
internal static class FigureDifference
{
    private static readonly (string Name, Func<AllocatedPaymentsReport, decimal> Of)[] Figures =
    [
        ("receiptsTotalling", report => report.ReceiptsTotalling.Euros),
        ("advancePaymentsNowAllocated", report => report.Notes.AdvancePaymentsNowAllocated.Euros),
        ("unknownPayors", report => report.Notes.UnknownPayors ? 1 : 0),
        ("openReceipts.count", report => report.Notes.OpenReceipts),
        ("openReceipts.amount", report => report.Notes.OpenReceiptsAmount.Euros),
        ("receivedFromOthers", report => report.Reconciliation.ReceivedFromOthers.Euros),
        ("givenToOthers", report => report.Reconciliation.GivenToOthers.Euros),
        ("allocated", report => report.Reconciliation.Allocated.Euros),
        ("advancePayments", report => report.Reconciliation.AdvancePayments.Euros),
    ];

    public static ImmutableArray<ComparedFigure> Of(AllocatedPaymentsReport before, AllocatedPaymentsReport after) =>
    [
        .. Figures.Select(figure => new ComparedFigure(figure.Name, figure.Of(before), figure.Of(after))).Where(figure => figure.Before != figure.After),
    ];
}
