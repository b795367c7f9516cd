using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Sessions;

/// <summary><i>Antwoord over een zitting</i>: who pays a session of an indication on a day, and why.</summary>
/// <param name="Indication">The indication.</param>
/// <param name="Date">The day of the session.</param>
/// <param name="Number">Its number in the count of its term: those before it, elsewhere included, plus one (Z12, Z13).</param>
/// <param name="Track">The track of the indication.</param>
/// <param name="Payer">Insurer: the basic insurance; Patient: the patient or a supplementary insurance.</param>
/// <param name="Csi">The code soort indicatie; null where the data gives none, or where the answer is not valid.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="IsValid">The track exists on that day, and the day lies in the indication and in its term.</param>
/// <param name="First">The first day of the term, or of the indication where there is no term.</param>
/// <param name="Last">The last day of it (inclusive); null: no end is known.</param>
public sealed record EntitlementAnswer(
    IndicationId Indication, LocalDate Date, int Number, EntitlementTrack Track, Payer Payer, string? Csi, Rule Rule, bool IsValid, LocalDate First, LocalDate? Last);

/// <summary><i>Zittingen elders</i>: sessions at other practices; they count before the sessions here of the same day (Z12).</summary>
/// <param name="From">The day from which they count: the first of their indication.</param>
/// <param name="Count">How many, at least 0.</param>
public sealed record SessionsElsewhere(LocalDate From, int Count);

/// <summary><i>Aanspraak bij het declareren</i>: kept with a claim line as it was when its file was made.</summary>
/// <param name="Number">The number of the session; 0 when it is none of an indication.</param>
/// <param name="Payer">Who was to pay it.</param>
/// <param name="Csi">The code soort indicatie of the claim; null where the data gives none.</param>
public sealed record ClaimedEntitlement(int Number, Payer Payer, string? Csi)
{
    /// <summary>What is kept of an answer; a CSI that a person gave wins, also where there is no answer.</summary>
    internal static ClaimedEntitlement? Of(EntitlementAnswer? answer, string? givenCsi = null) =>
        answer is not null ? new(answer.Number, answer.Payer, givenCsi ?? answer.Csi)
        : givenCsi is not null ? new(0, Payer.Insurer, givenCsi)
        : null;
}
