using System.Text.Json;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Sessions;

/// <summary><i>Zittingen als JSON</i>: sessions for programs: the field names and order of the specification, one row per text line.</summary>
public static class SessionsJson
{
    /// <summary><i>Schrijf naar een stroom</i>: writes the report as UTF-8; the practice of an entitlement, a claim or a finding stands with it only where there are several.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(SessionsReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var isGroup = report.Practices.Length > 1;
        ReportJson.Write(output, "sessions", report.Practices, (writer, rows) =>
        {
            writer.WriteMonth("month"u8, report.Month);
            writer.WriteString("status"u8, report.Status?.ToString());
            rows.WriteObject("visits"u8, report.Visits, WriteCounts);
            rows.WriteObject("determined"u8, report.Determined, WriteCounts);
            rows.WriteArray("rows"u8, report.Rows.AsSpan(), WriteRow);
            rows.WriteArray("entitlements"u8, report.Entitlements.AsSpan(), (row, use) => WriteUse(row, use, isGroup));
            rows.WriteArray("changes"u8, report.Changes.AsSpan(), (row, flagged) => WriteChange(row, flagged, isGroup));
            rows.WriteArray("findings"u8, report.Findings.AsSpan(), (row, flagged) =>
            {
                row.WriteTextIfAny("practice"u8, isGroup ? flagged.Practice : null);
                row.WriteString("rule"u8, flagged.Finding.Rule.Id);
                row.WriteString("subject"u8, flagged.Finding.Subject);
                row.WriteString("message"u8, flagged.Finding.English);
                row.WriteString("messageNl"u8, flagged.Finding.Dutch);
            });
        });
    }

    /// <summary><i>Schrijf een antwoord</i>: who pays a session on a day, as <c>sessions what-if</c> prints it: one object on one line.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(EntitlementAnswer answer, Stream output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, ReportJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("indication"u8, answer.Indication.Value);
            writer.WriteDay("date"u8, answer.Date);
            writer.WriteNumber("number"u8, answer.Number);
            writer.WriteString("track"u8, TrackWords.Of(answer.Track));
            writer.WriteString("payer"u8, PayerOf(answer.Payer));
            writer.WriteString("csi"u8, answer.Csi);
            writer.WriteString("rule"u8, answer.Rule.Id);
            writer.WriteBoolean("valid"u8, answer.IsValid);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRow(Utf8JsonWriter row, SessionsRow item)
    {
        row.WriteString("provider"u8, item.Provider.Value);
        row.WriteString("performance"u8, item.Performance.Value);
        row.WriteString("indication"u8, item.Indication?.Value);
        WriteCounts(row, item.Counts);
    }

    private static void WriteCounts(Utf8JsonWriter row, SessionCounts counts)
    {
        row.WriteNumber("performed"u8, counts.Performed);
        row.WriteNumber("claimed"u8, counts.Claimed);
        row.WriteNumber("granted"u8, counts.Granted);
        row.WriteNumber("invoiced"u8, counts.Invoiced);
    }

    private static void WriteUse(Utf8JsonWriter row, EntitlementUse use, bool isGroup)
    {
        row.WriteTextIfAny("practice"u8, isGroup ? use.Practice : null);
        row.WriteString("indication"u8, use.Indication.Value);
        row.WriteString("track"u8, TrackWords.Of(use.Track));
        row.WriteNumber("used"u8, use.Used);
        row.WriteStartObject("next"u8);
        row.WriteNumber("number"u8, use.Next.Number);
        row.WriteString("payer"u8, PayerOf(use.Next.Payer));
        row.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter row, FlaggedClaim flagged, bool isGroup)
    {
        var change = flagged.Change;
        row.WriteTextIfAny("practice"u8, isGroup ? flagged.Practice : null);
        row.WriteString("treatment"u8, change.Treatment.Value);
        row.WriteDay("date"u8, change.Date);
        row.WriteString("indication"u8, change.Indication.Value);
        row.WriteString("file"u8, change.File.Value);
        row.WriteString("reference"u8, change.Reference.Value);
        WriteClaimed(row, "claimed"u8, change.Claimed);
        WriteClaimed(row, "now"u8, change.Now);
        row.WriteString("rule"u8, change.Finding.Rule.Id);
    }

    private static void WriteClaimed(Utf8JsonWriter row, ReadOnlySpan<byte> name, ClaimedEntitlement? claimed)
    {
        if (claimed is null)
        {
            row.WriteNull(name);
            return;
        }

        row.WriteStartObject(name);
        row.WriteNumber("number"u8, claimed.Number);
        row.WriteString("payer"u8, PayerOf(claimed.Payer));
        row.WriteString("csi"u8, claimed.Csi);
        row.WriteEndObject();
    }

    private static string PayerOf(Payer payer) => payer is Payer.Insurer ? "insurer" : "patient";
}
