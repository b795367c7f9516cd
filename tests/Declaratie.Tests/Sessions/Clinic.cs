using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Declaratie.Tests.Kit;
using static Declaratie.Tests.Claims.Kit.Steps;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Sessions;

/// <summary>The practice of the worked scenarios with indications, and treatments that name them.</summary>
internal static class Clinic
{
    public static Indication For(string id, string patient, EntitlementTrack track, string start) => new(new(id), new(patient), track, Day(start));

    public static Treatment Session(string id, string date, string indication, string patient = "Bakker", Payer payer = Payer.Insurer, string performance = "1000") =>
        Treat(id, date, patient, performance, payer) with { Indication = new(indication) };

    /// <summary>Sessions on successive days: S&lt;first&gt;, S&lt;first + 1&gt; …</summary>
    public static Story Sessions(this Story story, int first, int count, string from, string indication = "I1", string patient = "Bakker", int daysApart = 1) =>
        story.Do([.. Enumerable.Range(0, count).Select(at => Session($"S{first + at}", Iso(from, at * daysApart), indication, patient))]);

    public static Story Booked(this Story story, string date) => story.Do(Check(date), Book(date));

    /// <summary>What would hold on a day.</summary>
    public static string WhatIf(this Story story, string indication, string date) => Asked.Line(story.Practice.Entitlement(new(indication), Day(date)));

    /// <summary>What holds for a treatment.</summary>
    public static string Of(this Story story, string treatment) => Asked.Line(story.Practice.EntitlementOf(new(treatment)));

    public static string[] Findings(this Story story, string month) => [.. story.Practice.SessionFindings(Month(month)).Select(Speech.IsWhole).Select(finding => $"{finding.Rule.Id} {finding.Subject}")];

    public static string[] Changes(this Practice practice) =>
    [
        .. practice.EntitlementChanges().Select(change => $"{change.Treatment.Value} on {change.File.Value}: #{change.Claimed?.Number} {change.Claimed?.Csi ?? "-"} is #{change.Now?.Number} {change.Now?.Csi ?? "-"}"),
    ];

    private static string Iso(string from, int days) => Day(from).PlusDays(days).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
