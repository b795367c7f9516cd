using static Declaratie.Domain.ClaimRules;

namespace Declaratie.Domain.Returns;

/// <summary><i>Statusdiagram van een retourbestand</i>: what can be done in which status; the rest is refused (C63).</summary>
public static class ReturnFileTransitions
{
    /// <summary><i>De tabel</i>.</summary>
    public static TransitionTable<ReturnFileStatus, ReturnFileVerb> Table { get; } = new(
        (ReturnsToHandleAreListed, null, ReturnFileVerb.Receive, ReturnFileStatus.ToHandle),
        (AnswerDecidesTheStatus, null, ReturnFileVerb.ReceiveGranted, ReturnFileStatus.Closed),
        (ReturnThatDoesNotTie, null, ReturnFileVerb.Keep, ReturnFileStatus.Unmatched),
        (ReturnedLinesHaveADefault, ReturnFileStatus.ToHandle, ReturnFileVerb.Resolve, ReturnFileStatus.ToHandle),
        (CreditingHandlesTheWholeReturn, ReturnFileStatus.ToHandle, ReturnFileVerb.Credit, ReturnFileStatus.Credited),
        (HigherTariffIsAccepted, ReturnFileStatus.ToHandle, ReturnFileVerb.CloseWithoutCredit, ReturnFileStatus.Closed),
        (BookingReadiesTheCreditFile, ReturnFileStatus.Credited, ReturnFileVerb.Book, ReturnFileStatus.Closed));
}

/// <summary><i>Statusdiagram van een creditbestand</i>: what can be done in which status; the rest is refused (C57, C63).</summary>
public static class CreditFileTransitions
{
    /// <summary><i>De tabel</i>.</summary>
    public static TransitionTable<CreditFileStatus, CreditFileVerb> Table { get; } = new(
        (CreditingHandlesTheWholeReturn, null, CreditFileVerb.Make, CreditFileStatus.Open),
        (BookingReadiesTheCreditFile, CreditFileStatus.Open, CreditFileVerb.Book, CreditFileStatus.Booked),
        (CollectedBeforeSubmitted, CreditFileStatus.Booked, CreditFileVerb.Collect, CreditFileStatus.Collected),
        (CollectedBeforeSubmitted, CreditFileStatus.Collected, CreditFileVerb.Collect, CreditFileStatus.Collected),
        (SubmittingHandsOverOnce, CreditFileStatus.Collected, CreditFileVerb.Submit, CreditFileStatus.SentToBookkeeping));
}
