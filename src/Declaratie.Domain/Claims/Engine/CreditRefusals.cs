using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>Why nothing can be credited, and what would help.</summary>
internal static class CreditRefusals
{
    public static Finding Twice(string subject, string reference) => ClaimRules.DebitIsCreditedOnce.BrokenBy(
        subject,
        $"De regel {reference} is al gecrediteerd, of dat is al gevraagd; een debet wordt één keer gecrediteerd.",
        $"The line {reference} was credited already, or that was asked for; a debit is credited once.");

    public static Finding DocumentTwice(Noun noun, string number) => ClaimRules.DebitIsCreditedOnce.BrokenBy(
        number,
        $"{noun.TheDutch} {number} is al gecrediteerd; een debet wordt één keer gecrediteerd.",
        $"The {noun.English} {number} was credited already; a debit is credited once.");

    public static Finding BeforeTheReturn(string treatment) => ClaimRules.CreditComesAfterTheReturn.BrokenBy(
        treatment,
        $"Over behandeling {treatment} is nog geen retourinformatie ontvangen; verwerk die eerst.",
        $"No return information was received on treatment {treatment}; process that first.");

    public static Finding NothingGranted(string treatment) => ClaimRules.RejectedIsNotCreditedAtTheInsurer.BrokenBy(
        treatment,
        $"Voor behandeling {treatment} is niets toegekend, dus de zorgverzekeraar heeft niets terug te draaien; crediteer de retour.",
        $"Nothing was granted for treatment {treatment}, so the insurer has nothing to take back; credit the return.");
}
