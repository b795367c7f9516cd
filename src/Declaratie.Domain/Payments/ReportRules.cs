namespace Declaratie.Domain.Payments;

/// <summary><i>Verslagregels</i>: R1–R50, what is posted where, what the Allocated Payments report shows, and what a provider is paid.</summary>
/// <remarks>One file per subject.</remarks>
public static partial class ReportRules
{
    /// <summary><i>Alle verslagregels</i>, in order of number; R17a stands after R17.</summary>
    public static IReadOnlyList<Rule> All => field ??= // not an initialiser: across the files of a class their order is not fixed
    [
        OnlyThePeriodCounts, AllocationDateSelects, UnallocatedInvoicesStayOut, NoSelectionIsEverybody,
        SelectionTakesEitherSide, OthersMayAppear, SummariesListTheSelected,
        ReceiptPostsReceiptAndAdvance, ReceiptsTotallingIsAllReceipts, ReceiptIsShownGross,
        LabelIsFrozenOnThePostingDate, NotFullyAllocatedIsUnknown, OnePayorIsThatPayor, MorePayorsIsMixed,
        OpeningBalancesAreOpenBalance, InvoiceLineShowsItsOwnPayor, NotesExplainUnknown, PayorsMoneyHasThatPayor,
        AllocationMovesAdvanceToInvoice, AdvanceIsWhatIsLeft, EarlierAdvanceTurnsNegative,
        NotesTotalAdvancesNowAllocated, UndoingPostsTheOpposite, AllocatedToTheInvoicesProvider,
        AdvanceColumnOnlyIfNeeded, HiddenAdvancesAreLeftOut, RefundsStandUnderAdvances,
        OverAllocationGoesBackNewestFirst, ForcedColumnFollowsItsCause, FreeingNothingPostsNothing,
        RefundOfWorkIsAdjustmentAndRefund,
        OtherProviderIsATransfer, OtherPayorIsATransfer, SamePeriodStaysUnderTheReceipt, PatientTransferMakesANewCredit,
        ReceivedUnallocatedIsUnknown, ReceivedForOnePayorIsThatPayor, ReceivedForMorePayorsIsMixed,
        TransfersSumToZero, ReceivedCreditKeepsItsProvider,
        OwnWriteOffPostsNothing, OtherProvidersWriteOffIsATransfer, WriteOffLineHasTheInvoicesPayor,
        OtherProvidersLoweringIsATransfer,
        AllocatedByPayorAdvanceByLabel, WhoGotPaidFollowsTheMoney, PatientsProviderIsOnTheChart,
        RowsThatAreNotZero, ZeroRowsShowEverything, PartsNeverChangeFigures, EachPostingIsPaidAtItsOwnRate,
    ];

    private static Rule Reckoning(string id, string dutch, string english, string source) =>
        new(id, RuleForce.Reckoning, dutch, english, source);

    private static Rule Presentation(string id, string dutch, string english, string source) =>
        new(id, RuleForce.Presentation, dutch, english, source);
}
