using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Tests.Cases;
using Declaratie.Tests.Examples;
using Xunit;

namespace Declaratie.Tests.Reporting.Claims;

// What can be asked of the claims report, and what it says of a practice as a whole.
public sealed class ClaimsReportTests
{
    private static readonly ClaimsReportSpec quarter = new(new(2024, 1, 1), new(2024, 3, 31));
    private static readonly Lazy<Practice> fysio = new(() => new FysioQuarter().Practice);

    [Fact]
    [Trait("Rule", "K3")]
    [Trait("Rule", "C40")]
    public void The_identity_of_the_example_quarter_ties()
    {
        var report = fysio.Value.ClaimsReport(quarter, "De Singel");

        Assert.Equal(Money.FromEuros(1744.50m), report.Total.Claimed.Amount);
        Assert.Equal(Money.FromEuros(830.15m + 369.00m + 27.35m + 17.00m + 501.00m), report.Total.Claimed.Amount);
        Assert.Equal((Money.FromEuros(830.15m), Money.FromEuros(830.15m)), (report.Total.Granted.Amount, report.Received));
        Assert.Equal((11, 28), (report.FirstPass.Granted, report.FirstPass.Answered));
        Assert.Equal(10, report.MostFrequentCodes.Length);
    }

    [Fact]
    public void The_json_has_the_fields_of_the_specification_first_and_in_its_order()
    {
        using var stream = new MemoryStream();
        ClaimsReportJson.Write(ClaimCases.Practice("W06").ClaimsReport(new(new(2024, 3, 1), new(2024, 4, 15)), "De Linde"), stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;

        Assert.Equal("claims", root.GetProperty("report").GetString());
        Assert.Equal("insurer provider month status count claimed", string.Join(' ', Fields(root.GetProperty("rows")[0]).Take(6)));
        Assert.Equal("""{"claimed":180.00,"granted":78.50,"credited":100.00,"acceptedDifference":1.50,"abandoned":0.00,"open":0.00}""", root.GetProperty("identity").GetRawText());
        Assert.StartsWith("""{"number":"F2024-0311","insurer":"A","claimed":180.00,"granted":78.50,"received":0.00,""", root.GetProperty("files")[0].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("0.25", root.GetProperty("firstPassRate").GetRawText());
        Assert.StartsWith("""{"treatmentToClaim":25.5,"claimToAnswer":9,"returnToReclaim":null,""", root.GetProperty("days").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("code count amount advice", string.Join(' ', Fields(root.GetProperty("returnCodes")[0]).Take(4)));
        Assert.Equal("""{"band":"0-7","count":2,"amount":100.00}""", root.GetProperty("toHandle")[0].GetRawText());
    }

    [Fact]
    public void A_period_without_claims_is_empty_and_still_says_what_comes_up()
    {
        var report = ClaimCases.Practice("W18a").ClaimsReport(new(new(2024, 3, 1), new(2024, 3, 31)));

        Assert.Empty(report.Rows);
        Assert.Empty(report.Files);
        Assert.Equal(ClaimsSums.Zero, report.Total);
        Assert.Null(report.FirstPass.Rate);
        Assert.Null(report.ClaimToAnswer.Mean);
        Assert.Equal(4, report.ToHandle.Length);
        Assert.Equal(-11, Assert.Single(report.Deadlines).DaysLeft);
        Assert.Empty(Practice.Empty.ClaimsReport(quarter).Deadlines);
    }

    [Fact]
    public void A_selection_is_a_part_of_the_whole()
    {
        var whole = fysio.Value.ClaimsReport(quarter);
        var kade = fysio.Value.ClaimsReport(quarter with { Insurers = [new("KADE")] });
        var brouwer = fysio.Value.ClaimsReport(quarter with { Insurers = [new("KADE")], Providers = [new("PB")] });

        Assert.Equal(whole.Rows.Where(row => row.Insurer == new PayorId("KADE")), kade.Rows);
        Assert.Equal(whole.Files.Where(file => file.Insurer == new PayorId("KADE")), kade.Files);
        Assert.Equal(kade.Rows.Where(row => row.Provider == new ProviderId("PB")), brouwer.Rows);
        Assert.Equal(brouwer.Total.Claimed, brouwer.Files.Select(file => file.Sums.Claimed).Aggregate(ClaimsAmount.Add));
        Assert.Empty(fysio.Value.ClaimsReport(quarter with { Providers = [new("niemand")] }).Rows);
    }

    [Fact]
    public void The_order_of_a_selection_does_not_matter() => Assert.Equal(
        quarter with { Insurers = [new("MAAS"), new("DUIN")], Providers = [new("PB"), new("EL"), new("PB")] },
        quarter with { Insurers = [new("DUIN"), new("MAAS")], Providers = [new("EL"), new("PB")] });

    [Fact]
    [Trait("Rule", "R1")]
    public void What_cannot_be_asked_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Practice.Empty.ClaimsReport(new(new(2024, 3, 1), new(2024, 2, 29))));
        Assert.Throws<ArgumentException>(() => Practice.Empty.ClaimsReport(quarter with { DeadlineDays = -1 }));
        var report = Practice.Empty.ClaimsReport(quarter);
        Assert.Throws<ArgumentException>(() => ClaimsReport.Merge(report, Practice.Empty.ClaimsReport(quarter with { DeadlineDays = 7 })));
        Assert.Throws<ArgumentException>(() => ClaimsReport.Merge(report, Practice.Empty.ClaimsReport(quarter with { Insurers = [new("A")] })));
    }

    // What was corrected after the credit is claimed under the new month and provider; the old line stays where it was claimed.
    [Fact]
    [Trait("Rule", "C49")]
    public void A_line_stays_under_the_provider_and_month_it_was_claimed_with()
    {
        var practice = ClaimCases.Practice("W06");
        foreach (var entry in (JournalEntry[])
        [
            new Provider(new("th2"), "B. Vos", "04123457"),
            new TreatmentEdited(new(2024, 4, 12), new("T0004"), new() { Provider = new("th2"), Date = new NodaTime.LocalDate(2024, 2, 6) }),
        ])
        {
            var (after, decision) = practice.Append(entry);
            Assert.True(decision.IsAccepted, decision.Refusal?.English);
            practice = after;
        }

        var row = Assert.Single(practice.ClaimsReport(new(new(2024, 4, 1), new(2024, 4, 30))).Rows, row => row.Sums.Credited.Count > 0);
        Assert.Equal(("th1", 3, 2L), (row.Provider.Value, row.Month.Month, row.Sums.Credited.Count));
    }

    // Credited, and then: given up, taken up again, cancelled; invoiced, and the invoice credited.
    [Fact]
    [Trait("Rule", "K3")]
    public void What_was_credited_follows_its_treatment()
    {
        var t2 = new TreatmentId("T0002");
        JournalEntry[] given = [new TreatmentAbandoned(new(2024, 4, 12), t2, "patiënt betaalt niet"), new TreatmentCancelled(new(2024, 4, 12), new("T0004"), "dubbel")];
        JournalEntry[] again = [new TreatmentReopened(new(2024, 4, 13), t2, "toch"), new TreatmentEdited(new(2024, 4, 13), t2, new() { Payer = Payer.Patient }), new TreatmentsChecked(new(2024, 4, 13)), new TreatmentsBooked(new(2024, 4, 13))];
        JournalEntry[] invoiced = [new ClaimFilesCreated(new(2024, 4, 14), ClaimFileKind.Private, new(2024, 3)) { ThroughMonth = true }, new PatientInvoicesMade(new(2024, 4, 15), new("F2024-0001"))];
        JournalEntry[] undone = [new PatientInvoiceCredited(new(2024, 4, 20), new("V2024-0001"), "verkeerde prijs")];

        Assert.Equal("given up 2x 100.00", CreditedAfter(given));
        Assert.Equal("given up 1x 60.00, waiting 1x 40.00", CreditedAfter([.. given, .. again]));
        Assert.Equal("to patients 1x 40.00, given up 1x 60.00", CreditedAfter([.. given, .. again, .. invoiced]));
        Assert.Equal("given up 1x 60.00, waiting 1x 40.00", CreditedAfter([.. given, .. again, .. invoiced, .. undone]));
    }

    private static string CreditedAfter(JournalEntry[] more)
    {
        var walk = Walk.Through([.. ClaimCases.Contents("W06").Entries, .. more]);
        Assert.All(walk.Steps, step => Assert.True(step.IsAccepted, step.Decision.Refusal?.English));
        var spec = new ClaimsReportSpec(new(2024, 4, 1), new(2024, 4, 30));
        var report = walk.End.Practice.ClaimsReport(spec, "De Linde");
        Assert.Equal(new NaiveClaimsReport(walk, spec).Report("De Linde").Sketch(), report.Sketch());
        return string.Join(", ", new (string Name, ClaimsAmount Part)[] { ("to patients", report.Total.ToPatients), ("given up", report.Total.GivenUp), ("waiting", report.Total.Waiting) }
            .Where(one => one.Part.Count > 0).Select(one => $"{one.Name} {one.Part.Count}x {one.Part.Amount}"));
    }

    private static string[] Fields(JsonElement row) => [.. row.EnumerateObject().Select(field => field.Name)];
}
