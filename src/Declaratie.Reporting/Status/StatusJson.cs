using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary><i>De stand als JSON</i>: the state after the last entry, for programs; one row per text line.</summary>
/// <remarks>Every field is there, null where there is nothing. Writing is streaming: memory does not grow with the number of rows.</remarks>
public static class StatusJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><i>Schrijf naar een stroom</i>: writes the state as UTF-8.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="spec">Which section and which status; by default everything.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentException">The section has no such status.</exception>
    public static void Write(Practice practice, StatusSpec spec, Stream output)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(output);
        if (!spec.IsSound)
        {
            throw new ArgumentException("A status is asked for together with the section that has it.", nameof(spec));
        }

        using (var writer = new Utf8JsonWriter(output, Options))
        {
            WriteSections(writer, new StatusRows(practice, spec));
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSections(Utf8JsonWriter writer, StatusRows asked)
    {
        using var rows = new JsonRows(writer, Options, JsonFields.FlushAt);
        writer.WriteStartObject();
        foreach (var section in Enum.GetValues<StatusSection>())
        {
            if (asked.Shows(section))
            {
                WriteSection(rows, asked, section);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteSection(JsonRows rows, StatusRows asked, StatusSection section)
    {
        switch (section)
        {
            case StatusSection.Treatments:
                rows.WriteArray("treatments"u8, asked.Treatments, WriteTreatment);
                break;
            case StatusSection.ClaimFiles:
                rows.WriteArray("claimFiles"u8, asked.ClaimFiles, WriteClaimFile);
                break;
            case StatusSection.ReturnFiles:
                rows.WriteArray("returnFiles"u8, asked.ReturnFiles, WriteReturnFile);
                break;
            case StatusSection.CreditFiles:
                rows.WriteArray("creditFiles"u8, asked.CreditFiles, WriteCreditFile);
                break;
            case StatusSection.PatientInvoices:
                rows.WriteArray("patientInvoices"u8, asked.PatientInvoices, WritePatientInvoice);
                break;
            case StatusSection.Sessions:
                rows.WriteArray("sessions"u8, asked.Sessions, WriteSessions);
                break;
            case StatusSection.Bookkeeping:
                rows.WriteArray("bookkeeping"u8, asked.Bookkeeping, WriteBookkeeping);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteTreatment(Utf8JsonWriter row, TreatmentState state)
    {
        row.WriteString("id"u8, state.Id.Value);
        row.WriteDay("date"u8, state.Date);
        row.WriteString("patient"u8, state.Patient.Value);
        row.WriteString("provider"u8, state.Provider.Value);
        row.WriteString("status"u8, state.Status.ToString());
        row.WriteString("payer"u8, state.Payer is Payer.Insurer ? "insurer"u8 : "patient"u8);
        row.WriteString("insurer"u8, state.Insurer?.Value);
        row.WriteAmountOrNull("amount"u8, state.Amount);
        row.WriteNumber("attempt"u8, state.Attempt);
        row.WriteString("file"u8, state.File?.Value);
        row.WriteString("reference"u8, state.Reference?.Value);
        row.WriteCodes("codes"u8, state.Codes);
        row.WriteString("advice"u8, state.Advice?.ToString());
    }

    private static void WriteClaimFile(Utf8JsonWriter row, ClaimFileState state)
    {
        row.WriteString("number"u8, state.Number.Value);
        row.WriteString("kind"u8, WordOf(state.Kind));
        row.WriteString("insurer"u8, state.Insurer?.Value);
        row.WriteString("standard"u8, state.Standard);
        row.WriteDay("date"u8, state.Date);
        row.WriteString("status"u8, state.Status.ToString());
        row.WriteAmountOrNull("total"u8, state.Total);
        row.WriteAmountOrNull("granted"u8, state.Granted);
        row.WriteStartArray("lines"u8);
        foreach (var line in state.Lines)
        {
            row.WriteStartObject();
            row.WriteString("reference"u8, line.Reference.Value);
            row.WriteString("treatment"u8, line.Treatment.Value);
            row.WriteAmountOrNull("amount"u8, line.Amount);
            row.WriteAmountOrNull("granted"u8, line.Granted);
            row.WriteCodes("codes"u8, line.Codes);
            row.WriteString("status"u8, line.Status.ToString());
            row.WriteEndObject();
        }

        row.WriteEndArray();
    }

    private static void WriteReturnFile(Utf8JsonWriter row, ReturnFileState state)
    {
        var (file, _, status, outcome, reason, lines) = state;
        row.WriteString("file"u8, file.Value);
        row.WriteString("status"u8, status.ToString());
        row.WriteString("outcome"u8, outcome?.ToString());
        row.WriteString("reason"u8, reason?.English);
        row.WriteStartArray("lines"u8);
        foreach (var line in lines)
        {
            row.WriteStartObject();
            row.WriteString("reference"u8, line.Reference.Value);
            row.WriteAmountOrNull("calculated"u8, line.Calculated);
            row.WriteAmountOrNull("granted"u8, line.Granted);
            row.WriteString("resolution"u8, line.Resolution.ToString());
            row.WriteEndObject();
        }

        row.WriteEndArray();
    }

    private static void WriteCreditFile(Utf8JsonWriter row, CreditFileState state)
    {
        row.WriteString("number"u8, state.Number.Value);
        row.WriteString("claimFile"u8, state.ClaimFile.Value);
        row.WriteDay("date"u8, state.Date);
        row.WriteString("status"u8, state.Status.ToString());
        row.WriteAmountOrNull("total"u8, state.Total);
    }

    private static void WritePatientInvoice(Utf8JsonWriter row, PatientInvoiceState state)
    {
        row.WriteString("number"u8, state.Number.Value);
        row.WriteString("patient"u8, state.Patient.Value);
        row.WriteDay("date"u8, state.Date);
        row.WriteString("status"u8, state.Status.ToString());
        row.WriteAmountOrNull("total"u8, state.Total);
    }

    private static void WriteSessions(Utf8JsonWriter row, SessionsState state)
    {
        row.WriteMonth("month"u8, state.Month);
        row.WriteString("status"u8, state.Status.ToString());
        row.WriteNumber("performed"u8, state.Counts.Performed);
        row.WriteNumber("claimed"u8, state.Counts.Claimed);
        row.WriteNumber("granted"u8, state.Counts.Granted);
        row.WriteNumber("invoiced"u8, state.Counts.Invoiced);
    }

    private static void WriteBookkeeping(Utf8JsonWriter row, BookkeepingState state)
    {
        row.WriteMonth("month"u8, state.Month);
        row.WriteString("status"u8, state.Status.ToString());
        row.WriteNumber("documents"u8, state.Documents);
        row.WriteAmountOrNull("total"u8, state.Total);
    }

    private static ReadOnlySpan<byte> WordOf(ClaimFileKind kind) => kind switch
    {
        ClaimFileKind.Insurer => "insurer"u8,
        ClaimFileKind.Private => "private"u8,
        ClaimFileKind.InsurerCredit => "insurer-credit"u8,
        _ => throw new UnreachableException(),
    };
}
