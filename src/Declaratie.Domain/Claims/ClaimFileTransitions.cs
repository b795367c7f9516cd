using static Declaratie.Domain.ClaimRules;
using static Declaratie.Domain.Claims.ClaimFileStatus;

namespace Declaratie.Domain.Claims;

/// <summary><i>Statusdiagram van een declaratiebestand</i>: what can be done in which status; the rest is refused (C63).</summary>
public static class ClaimFileTransitions
{
    /// <summary><i>De tabel</i>, in the order of the seven steps.</summary>
    public static TransitionTable<ClaimFileStatus, ClaimFileVerb> Table { get; } = new(
        (OneFilePerInsurer, null, ClaimFileVerb.Create, Created),
        (PrivateFileBecomesInvoices, null, ClaimFileVerb.CreatePrivate, ToInvoice),
        (SendingTakesAllOrTheNamed, Created, ClaimFileVerb.Send, Submitted),
        (StatusAllowsIt, Created, ClaimFileVerb.Discard, Discarded),
        (VecozoComesFirst, Submitted, ClaimFileVerb.Forward, WithInsurer),
        (HeaderFaultRejectsTheWholeMessage, Submitted, ClaimFileVerb.Refuse, Returned),
        (AnswerDecidesTheStatus, Submitted, ClaimFileVerb.ReturnGranted, Settled),
        (AnswerDecidesTheStatus, Submitted, ClaimFileVerb.ReturnObjected, Returned),
        (AnswerDecidesTheStatus, Submitted, ClaimFileVerb.Close, Settled),
        (InsurerCreditEqualsItsDebit, Submitted, ClaimFileVerb.AnswerCredit, Settled),
        (AnswerDecidesTheStatus, WithInsurer, ClaimFileVerb.ReturnGranted, Settled),
        (AnswerDecidesTheStatus, WithInsurer, ClaimFileVerb.ReturnObjected, Returned),
        (AnswerDecidesTheStatus, WithInsurer, ClaimFileVerb.Close, Settled),
        (InsurerCreditEqualsItsDebit, WithInsurer, ClaimFileVerb.AnswerCredit, Settled),
        (AnswerDecidesTheStatus, Settled, ClaimFileVerb.ReturnGranted, Settled),
        (AnswerDecidesTheStatus, Settled, ClaimFileVerb.ReturnObjected, Returned),
        (CreditingHandlesTheWholeReturn, Returned, ClaimFileVerb.Handle, Settled),
        (PrivateFileBecomesInvoices, ToInvoice, ClaimFileVerb.MakeInvoices, Invoiced),
        (StatusAllowsIt, ToInvoice, ClaimFileVerb.Discard, Discarded));
}
