using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Explaining.Engine;

/// <summary>Which rules put a posting where it stands.</summary>
internal static class PostingRules
{
    private static readonly ImmutableArray<Rule> OfAllocation = [ReportRules.AllocationMovesAdvanceToInvoice, ReportRules.AllocatedToTheInvoicesProvider];
    private static readonly ImmutableArray<Rule> OfUndoing = [ReportRules.UndoingPostsTheOpposite, ReportRules.AllocatedToTheInvoicesProvider];
    private static readonly ImmutableArray<Rule> OfForced = [ReportRules.OverAllocationGoesBackNewestFirst, ReportRules.ForcedColumnFollowsItsCause];
    private static readonly ImmutableArray<Rule> OfWriteOff = [ReportRules.OtherProvidersWriteOffIsATransfer, ReportRules.WriteOffLineHasTheInvoicesPayor];

    public static ImmutableArray<Rule> Of(LedgerTables tables, in IndexRow row, in Posting posting)
    {
        var rules = ByKind(tables, row, posting);
        return posting.Column switch
        {
            ReportColumn.Receipts => [.. rules, ReportRules.ReceiptsTotallingIsAllReceipts],
            ReportColumn.AdvancePayments => [.. rules, OfLabel(tables, Credit(tables, row, posting.IsOfTarget), posting.Label)],
            _ => rules,
        };
    }

    /// <summary>Why a credit has its label.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="label">Its label.</param>
    /// <returns>The rule: R12–R15 and R17a for a receipt, R35–R37 for what a patient was given.</returns>
    public static Rule OfLabel(LedgerTables tables, int credit, int label)
    {
        ref readonly var row = ref tables.CreditRows[credit];
        return label switch
        {
            _ when row.Patient < 0 && !row.IsOpening => ReportRules.PayorsMoneyHasThatPayor,
            Labels.OpenBalance => ReportRules.OpeningBalancesAreOpenBalance,
            Labels.Unknown => row.IsTransfer ? ReportRules.ReceivedUnallocatedIsUnknown : ReportRules.NotFullyAllocatedIsUnknown,
            Labels.Mixed => row.IsTransfer ? ReportRules.ReceivedForMorePayorsIsMixed : ReportRules.MorePayorsIsMixed,
            _ => row.IsTransfer ? ReportRules.ReceivedForOnePayorIsThatPayor : ReportRules.OnePayorIsThatPayor,
        };
    }

    /// <summary>Why a movement does what it does to a document.</summary>
    /// <param name="movement">The movement.</param>
    /// <returns>The rules.</returns>
    public static ImmutableArray<Rule> Of(in MovementRow movement) => movement.Kind switch
    {
        MovementKind.Allocation => Allocation(movement),
        MovementKind.Deallocation => [ReportRules.UndoingPostsTheOpposite],
        MovementKind.ForcedByCorrection or MovementKind.ForcedByAdjustment => OfForced,
        MovementKind.Refund => [ReportRules.RefundsStandUnderAdvances],
        MovementKind.ReceiptCorrection => [ReportRules.ReceiptIsShownGross],
        MovementKind.TransferOut => [ReportRules.PatientTransferMakesANewCredit],
        MovementKind.InvoiceAdjustment => [movement.Provider >= 0 && movement.Amount < 0 ? ReportRules.OtherProvidersLoweringIsATransfer : ReportRules.FreeingNothingPostsNothing],
        _ => [movement.Provider >= 0 ? ReportRules.OtherProvidersWriteOffIsATransfer : ReportRules.OwnWriteOffPostsNothing],
    };

    private static ImmutableArray<Rule> Allocation(in MovementRow movement) => movement.Strategy == 0
        ? OfAllocation
        : [.. OfAllocation, AllocationRules.Of(movement.Strategy - 1)];

    private static ImmutableArray<Rule> ByKind(LedgerTables tables, in IndexRow row, in Posting posting) => row.Kind switch
    {
        PostingKind.Receipt => [ReportRules.ReceiptPostsReceiptAndAdvance],
        PostingKind.Refund => [ReportRules.RefundsStandUnderAdvances],
        PostingKind.ReceiptCorrection => [ReportRules.ReceiptIsShownGross],
        PostingKind.Allocation => OfColumn(Allocation(tables.Movements[row.Reference]), posting),
        PostingKind.Deallocation => OfColumn(OfUndoing, posting),
        PostingKind.Forced => OfForced,
        PostingKind.Transfer => [ReportRules.PatientTransferMakesANewCredit],
        _ => tables.Movements[row.Reference].Kind == MovementKind.InvoiceAdjustment ? [ReportRules.OtherProvidersLoweringIsATransfer] : OfWriteOff,
    };

    /// <summary>That the money goes to the invoice's provider says nothing of the advance.</summary>
    private static ImmutableArray<Rule> OfColumn(ImmutableArray<Rule> rules, in Posting posting) =>
        posting.Column == ReportColumn.AdvancePayments ? rules.Remove(ReportRules.AllocatedToTheInvoicesProvider) : rules;

    private static int Credit(LedgerTables tables, in IndexRow row, bool isOfTarget) => row.Kind switch
    {
        PostingKind.Receipt => row.Reference,
        PostingKind.Transfer when isOfTarget => tables.Movements[row.Reference].Cause,
        _ => tables.Movements[row.Reference].Credit,
    };
}
