using Declaratie.Domain;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Kit;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Sessions;

/// <summary>What is said of sessions that cannot be right, word for word.</summary>
public sealed class SessionTextsTests
{
    private static readonly LocalDate Day = Books.Day("2024-03-04");

    [Fact]
    [Trait("Rule", "Z19")]
    public void A_claim_that_does_not_hold_any_more_says_as_what_it_was_claimed_and_what_it_is_now()
    {
        var (first, second) = (new ClaimedEntitlement(20, Payer.Patient, "008"), new ClaimedEntitlement(21, Payer.Insurer, null));

        Says(
            SessionTexts.Changed("T1", "F1 / 01", first, second),
            """
            Z19 T1
            Gedeclareerd op regel F1 / 01 als zitting 20 voor de patiënt, CSI 008; nu is het zitting 21 voor de verzekeraar, CSI niet bekend. Crediteer en declareer opnieuw, of herstel de zitting waardoor het nummer verschoof.
            Claimed on line F1 / 01 as session 20 for the patient, CSI 008; now it is session 21 for the insurer, CSI not known. Credit it and claim it again, or restore the session that moved the number.
            """);
        Says(
            SessionTexts.Changed("T1", "F1 / 01", first, null),
            """
            Z19 T1
            Gedeclareerd op regel F1 / 01 als zitting 20 voor de patiënt, CSI 008; nu is het geen zitting van een indicatie. Crediteer en declareer opnieuw, of herstel de zitting waardoor het nummer verschoof.
            Claimed on line F1 / 01 as session 20 for the patient, CSI 008; now it is no session of an indication. Credit it and claim it again, or restore the session that moved the number.
            """);
    }

    [Fact]
    [Trait("Rule", "Z18")]
    public void Indications_that_overlap_are_both_named()
    {
        static Indication Of(string id) => new(new(id), new("P"), EntitlementTrack.Chronic, Day);

        Says(
            SessionTexts.Overlap(Of("I2"), Of("I1")),
            """
            Z18 I2
            Indicatie I2 overlapt indicatie I1 van dezelfde patiënt met dezelfde aanspraak (chronic), en elk telt voor zich; beëindig de eerste, of geef beide hun eigen diagnose.
            Indication I2 overlaps indication I1 of the same patient with the same track (chronic), and each counts by itself; end the first, or give both their own diagnosis.
            """);
    }

    private static void Says(Finding finding, string expected) => Assert.Equal(expected, $"{finding.Rule.Id} {finding.Subject}\n{finding.Dutch}\n{finding.English}");
}
