namespace Declaratie.Domain;

/// <summary><i>Declaratieregels</i>: C1–C66, from treatment to settled claim and back.</summary>
/// <remarks>One file per subject.</remarks>
public static partial class ClaimRules
{
    /// <summary><i>Alle declaratieregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All => field ??= // not an initialiser: across the files of a class their order is not fixed
    [
        OnePayerKindAtATime, CoverageIsChecked, SettlingIsForThoseWhoTreat, WhatWaitsToBeSettled, StopSignsAreSolved, BlueFieldsAreFilled,
        CheckedAfterTheLastEdit, EachRowIsBookedByItself, ReadyMeansReady, EditedInTwoPlacesOnly, PutBackGoesToItsOrigin, OneKindPerRun,
        OneInsurerOrAll, EarlierMonthsOnlyWhenAsked, RunSelectsSomething, OneFilePerInsurer, OverviewListsEveryFile,
        SendingTakesAllOrTheNamed, VecozoComesFirst, AnswerDecidesTheStatus, PrivateFileBecomesInvoices, ReturnCountsOnce,
        NotReclaimingNeedsAReason, ReturnsToHandleAreListed, ReturnedLinesHaveADefault, RetourCodeIsShown, CreditingHandlesTheWholeReturn,
        BookingReadiesTheCreditFile, ReturnsComeBeforeHandingOver, CreditedIsInReturns, DetailsShowTheRetourCode, CorrectedIsClaimedAgain,
        ReturnIsCorrectedFirst, MonthIsThatOfTheDocument, CollectedBeforeSubmitted, SubmittingHandsOverOnce, HandOverRegularly,
        ChangesMakeSessionsStale, SessionsFollowTheAgendaMonth, ReadTheClaimReport, PolicyRefusalGoesToThePatient, HigherTariffIsAccepted,
        RejectedIsNotCreditedAtTheInsurer, InsurerCreditEqualsItsDebit, CreditComesAfterTheReturn, DebitIsCreditedOnce, CreditNamesItsDebit,
        DebitAndCreditInSeparateFiles, ReclaimHasNewNumbers, ClosingRecordTies, FlagsAgree, HeaderFaultRejectsTheWholeMessage,
        PatientPaysWhatWasCalculated, NoDebtorTowardsAnInsurer, TreatmentIsNotAfterTheInvoice, DummyBsnMeansNone, CreditIsNotUndone, CreditDate, GrantedLinesSettle,
        InvoiceIsCreditedBeforeTheInsurer, ClaimedInTime, StandardFollowsTheTreatmentDate, StatusAllowsIt, ReturnThatDoesNotTie,
        SameReturnChangesNothing, AccountsAreOfOneType,
    ];
}
