namespace Declaratie.Domain.Treatments.Engine;

/// <summary>Why a treatment cannot be booked, and what would help.</summary>
internal static class BookingRefusals
{
    public static Finding NotChecked(string id) => ClaimRules.CheckedAfterTheLastEdit.BrokenBy(
        id,
        $"Behandeling {id} is niet gecontroleerd na de laatste wijziging; controleer haar voor het boeken.",
        $"Treatment {id} was not checked after its last edit; check it before booking.");

    public static Finding? Blocked(Rule rule, RuleForce force, string id, List<Finding> findings)
    {
        var reasons = findings.FindAll(finding => finding.Rule.Force == force);
        return reasons.Count == 0 ? null : rule.BrokenBy(
            id,
            $"Behandeling {id} kan niet geboekt worden: {string.Join(' ', reasons.Select(reason => $"{reason.Rule.Id} {reason.Dutch}"))}",
            $"Treatment {id} cannot be booked: {string.Join(' ', reasons.Select(reason => $"{reason.Rule.Id} {reason.English}"))}");
    }

    public static Finding Unchanged(string id) => ClaimRules.ReturnIsCorrectedFirst.BrokenBy(
        id,
        $"Behandeling {id} is na het crediteren niet gewijzigd; verbeter haar, of geef de reden waarom zij ongewijzigd terug gaat.",
        $"Treatment {id} was not changed since it was credited; correct it, or give the reason why it goes back unchanged.");

    public static Finding NoCoverage(string id) => ClaimRules.CoverageIsChecked.BrokenBy(
        id,
        $"Geen COV-controle dekt de datum van behandeling {id}; doe een COV-controle.",
        $"No coverage check covers the date of treatment {id}; do a coverage check.");
}
