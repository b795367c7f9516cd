using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Sessions;

namespace Declaratie.Tests.House;

/// <summary>The program of the page about sessions, word for word between the markers.</summary>
internal static class SessionsProgram
{
    public static void Run(Practice practice, TextWriter output)
    {
        // begin
        var seventh = practice.EntitlementOf(new TreatmentId("B21"))!;
        output.WriteLine($"B21 is session {seventh.Number}: {seventh.Payer}, CSI {seventh.Csi} ({seventh.Rule.Id})");

        foreach (var change in practice.EntitlementChanges())
        {
            output.WriteLine($"{change.Reference.Value} in {change.File.Value} was claimed with CSI {change.Claimed?.Csi}; now it would be {change.Now?.Csi}");
        }

        var march = practice.Sessions("De Singel", new(2024, 3));
        output.WriteLine($"{march.Status}: {march.Visits.Performed} visits, {march.Findings.Length} findings");

        // Next January is other data: fifteen instead of twenty.
        var fifteen = new EntitlementTracks(
            [new(EntitlementTrack.Chronic, SessionRules.ChronicAdult, [new(15, Payer.Patient, "008"), new(null, Payer.Insurer, "001")]) { FromAge = 18 }]);
        output.WriteLine($"with fifteen: {practice.With(fifteen).EntitlementOf(new TreatmentId("B21"))!.Payer}");

        // end
    }
}
