using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>Sessions and entitlements in the reader's words.</summary>
internal static class SessionWords
{
    internal static string Payer(Speech speech, Payer payer) => payer is Domain.Treatments.Payer.Insurer ? speech.Say("basisverzekering", "basic insurance") : speech.Say("patiënt of AV", "patient or AV");

    internal static string Track(Speech speech, EntitlementTrack track) => track switch
    {
        EntitlementTrack.Chronic => speech.Say("chronische lijst", "chronic list"),
        EntitlementTrack.Under18 => speech.Say("onder de 18", "under 18"),
        EntitlementTrack.Claudication => speech.Say("etalagebenen", "claudication"),
        EntitlementTrack.Osteoarthritis => speech.Say("artrose heup of knie", "osteoarthritis hip or knee"),
        EntitlementTrack.Copd => "COPD",
        EntitlementTrack.Pelvic => speech.Say("bekkenfysiotherapie", "pelvic physiotherapy"),
        EntitlementTrack.Rheumatoid => speech.Say("reumatoïde artritis", "rheumatoid arthritis"),
        EntitlementTrack.Spondyloarthritis => speech.Say("axiale spondyloartritis", "axial spondyloarthritis"),
        EntitlementTrack.PostCovid => speech.Say("herstelzorg na COVID-19", "recovery care after COVID-19"),
        _ => speech.Say("geen", "none"),
    };

    internal static string Claimed(Speech speech, ClaimedEntitlement? claimed) => claimed is null
        ? speech.Say("geen zitting", "no session")
        : string.Create(CultureInfo.InvariantCulture, $"{claimed.Number}, {Payer(speech, claimed.Payer)}, CSI {claimed.Csi ?? "-"}");

    /// <summary>The term of an answer, first and last day included; the last day is not known where the indication has no end.</summary>
    internal static string Term(Speech speech, EntitlementAnswer answer) => answer.Last is { } last
        ? $"{speech.Day(answer.First)} {speech.Say("t/m", "to")} {speech.Day(last)}"
        : $"{speech.Say("vanaf", "from")} {speech.Day(answer.First)}";
}
