using static Declaratie.Domain.ClaimRules;
using static Declaratie.Domain.Treatments.TreatmentStatus;

namespace Declaratie.Domain.Treatments;

/// <summary><i>Statusdiagram van een behandeling</i>: what can be done in which status; the rest is refused (C63).</summary>
public static class TreatmentTransitions
{
    /// <summary><i>De tabel</i>, in the order of the seven steps.</summary>
    public static TransitionTable<TreatmentStatus, TreatmentVerb> Table { get; } = new(
        (StatusAllowsIt, null, TreatmentVerb.Register, ToSettle),
        (EditedInTwoPlacesOnly, ToSettle, TreatmentVerb.Edit, ToSettle),
        (CheckedAfterTheLastEdit, ToSettle, TreatmentVerb.Check, ToSettle),
        (EachRowIsBookedByItself, ToSettle, TreatmentVerb.Book, ReadyToClaim),
        (StatusAllowsIt, ToSettle, TreatmentVerb.Cancel, Cancelled),
        (PutBackGoesToItsOrigin, ReadyToClaim, TreatmentVerb.PutBackToSettling, ToSettle),
        (PutBackGoesToItsOrigin, ReadyToClaim, TreatmentVerb.PutBackToReturns, InReturns),
        (RunSelectsSomething, ReadyToClaim, TreatmentVerb.Claim, InClaimFile),
        (StatusAllowsIt, InClaimFile, TreatmentVerb.Discard, ReadyToClaim),
        (GrantedLinesSettle, InClaimFile, TreatmentVerb.Grant, Settled),
        (AnswerDecidesTheStatus, InClaimFile, TreatmentVerb.Dispute, Returned),
        (PrivateFileBecomesInvoices, InClaimFile, TreatmentVerb.Invoice, Invoiced),
        (CreditedIsInReturns, Returned, TreatmentVerb.Credit, InReturns),
        (HigherTariffIsAccepted, Returned, TreatmentVerb.Accept, Settled),
        (NotReclaimingNeedsAReason, Returned, TreatmentVerb.WriteOff, Abandoned),
        (AnswerDecidesTheStatus, Settled, TreatmentVerb.Dispute, Returned),
        (InsurerCreditEqualsItsDebit, Settled, TreatmentVerb.TakeBack, InReturns),
        (StatusAllowsIt, null, TreatmentVerb.Remain, InReturns),
        (EditedInTwoPlacesOnly, InReturns, TreatmentVerb.Edit, InReturns),
        (CheckedAfterTheLastEdit, InReturns, TreatmentVerb.Check, InReturns),
        (CorrectedIsClaimedAgain, InReturns, TreatmentVerb.Book, ReadyToClaim),
        (StatusAllowsIt, InReturns, TreatmentVerb.Abandon, Abandoned),
        (StatusAllowsIt, InReturns, TreatmentVerb.Cancel, Cancelled),
        (StatusAllowsIt, Abandoned, TreatmentVerb.Reopen, InReturns),
        (InvoiceIsCreditedBeforeTheInsurer, Invoiced, TreatmentVerb.CreditInvoice, InReturns));
}

/// <summary><i>Statusdiagram van een zittingenmaand</i>: an agenda month goes stale and is determined anew.</summary>
public static class SessionsTransitions
{
    /// <summary><i>De tabel</i>.</summary>
    public static TransitionTable<SessionsStatus, SessionsVerb> Table { get; } = new(
        (ChangesMakeSessionsStale, null, SessionsVerb.Change, SessionsStatus.Stale),
        (ChangesMakeSessionsStale, SessionsStatus.Current, SessionsVerb.Change, SessionsStatus.Stale),
        (ChangesMakeSessionsStale, SessionsStatus.Stale, SessionsVerb.Change, SessionsStatus.Stale),
        (SessionsFollowTheAgendaMonth, SessionsStatus.Stale, SessionsVerb.Determine, SessionsStatus.Current),
        (SessionsFollowTheAgendaMonth, SessionsStatus.Current, SessionsVerb.Determine, SessionsStatus.Current));
}
