namespace Declaratie.Domain.Claims.Engine;

/// <summary>What a claim run says of treatments.</summary>
internal static class RunWarnings
{
    public static Finding InTheFuture(string treatment) => ClaimRules.TreatmentIsNotAfterTheInvoice.BrokenBy(
        treatment,
        $"Behandeling {treatment} ligt na de datum van het declareren en blijft achter; declareer haar als zij geweest is.",
        $"Treatment {treatment} is dated after the claim run and stays behind; claim it once it has taken place.");

    public static Finding TooLate(string treatment) => ClaimRules.ClaimedInTime.BrokenBy(
        treatment,
        $"De declaratietermijn van behandeling {treatment} is voorbij; reken op afwijzing met 0586.",
        $"The term for claiming treatment {treatment} is past; expect a refusal with 0586.");
}
