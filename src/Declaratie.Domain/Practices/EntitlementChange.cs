using Declaratie.Domain.Sessions;
using Declaratie.Domain.Sessions.Engine;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <summary><i>Gewijzigde aanspraak</i>: a claim whose CSI or payer is no longer that of its session (Z19).</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Date">The day of the session.</param>
/// <param name="Indication">The indication.</param>
/// <param name="File">The claim file.</param>
/// <param name="Reference">The claim line.</param>
/// <param name="Claimed">With what it was claimed; null when it was no session then.</param>
/// <param name="Now">What holds now; null when it is no session any more.</param>
public sealed record EntitlementChange(
    TreatmentId Treatment, LocalDate Date, IndicationId Indication, ClaimFileNumber File, ClaimReference Reference, ClaimedEntitlement? Claimed, ClaimedEntitlement? Now)
{
    /// <summary><i>Bevinding</i>: the same in words, with what helps.</summary>
    public Finding Finding => SessionTexts.Changed(Treatment.Value, $"{File.Value} / {Reference.Value}", Claimed, Now);
}
