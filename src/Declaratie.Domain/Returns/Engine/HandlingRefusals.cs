namespace Declaratie.Domain.Returns.Engine;

/// <summary>Why a returned line cannot be handled like that, and what would help.</summary>
internal static class HandlingRefusals
{
    public static Finding NoReason(string reference) => ClaimRules.NotReclaimingNeedsAReason.BrokenBy(
        reference,
        $"Waarom wordt regel {reference} niet opnieuw gedeclareerd? Geef een reden.",
        $"Why is line {reference} not claimed again? Give a reason.");

    public static Finding NotReturned(string reference) => ClaimRules.StatusAllowsIt.BrokenBy(
        reference,
        $"Regel {reference} is geheel toegekend en staat niet in de retour; er is niets af te handelen.",
        $"Line {reference} was granted in full and is not on the return; there is nothing to resolve.");

    public static Finding DoesNotFit(string reference, Resolution resolution, bool isGranted) => ClaimRules.StatusAllowsIt.BrokenBy(
        reference,
        isGranted
            ? $"Op regel {reference} is iets toegekend; {resolution} past daar niet bij, kies AcceptGranted, RemainderToPatient als er minder is toegekend, of DoNotReclaim."
            : $"Op regel {reference} is niets toegekend; {resolution} past daar niet bij, kies Reclaim of DoNotReclaim.",
        isGranted
            ? $"Something was granted on line {reference}; {resolution} does not fit, choose AcceptGranted, RemainderToPatient if less was granted, or DoNotReclaim."
            : $"Nothing was granted on line {reference}; {resolution} does not fit, choose Reclaim or DoNotReclaim.");
}
