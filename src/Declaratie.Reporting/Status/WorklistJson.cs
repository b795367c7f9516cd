using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain.Practices;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary><i>Werklijst als JSON</i>: what waits for somebody, for programs; one row per text line.</summary>
/// <remarks>Every field is there, null where there is nothing.</remarks>
public static class WorklistJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><i>Schrijf naar een stroom</i>: writes the list as UTF-8.</summary>
    /// <param name="list">The list.</param>
    /// <param name="practice">The name of the practice.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(Worklist list, string practice, Stream output)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("report"u8, "worklist"u8);
            writer.WriteString("practice"u8, practice);
            writer.WriteDay("asOf"u8, list.AsOf);
            writer.WriteNumber("days"u8, list.Days);
            WriteRows(writer, list);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRows(Utf8JsonWriter writer, Worklist list)
    {
        using var rows = new JsonRows(writer, Options, JsonFields.FlushAt);
        rows.WriteArray("treatments"u8, list.Treatments.AsSpan(), WriteTreatment);
        rows.WriteArray("claimFiles"u8, list.ClaimFiles.AsSpan(), WriteClaimFile);
        rows.WriteArray("returnFiles"u8, list.ReturnFiles.AsSpan(), WriteReturnFile);
        rows.WriteArray("creditFiles"u8, list.CreditFiles.AsSpan(), WriteCreditFile);
        rows.WriteArray("patientInvoices"u8, list.PatientInvoices.AsSpan(), WritePatientInvoice);
        rows.WriteArray("bookkeeping"u8, list.Bookkeeping.AsSpan(), WriteMonth);
        rows.WriteArray("sessions"u8, list.Sessions.AsSpan(), WriteSessions);
        rows.WriteArray("deadlines"u8, list.Deadlines.AsSpan(), WriteDeadline);
    }

    private static void WriteTreatment(Utf8JsonWriter row, WaitingTreatment waiting)
    {
        row.WriteString("status"u8, waiting.Status.ToString());
        row.WriteString("id"u8, waiting.Id.Value);
        row.WriteDay("date"u8, waiting.Date);
        row.WriteNumber("ageDays"u8, waiting.AgeDays);
        row.WriteString("provider"u8, waiting.Provider.Value);
        row.WriteString("insurer"u8, waiting.Insurer?.Value);
        row.WriteAmountOrNull("amount"u8, waiting.Amount);
    }

    private static void WriteClaimFile(Utf8JsonWriter row, WaitingClaimFile waiting)
    {
        row.WriteString("number"u8, waiting.Number.Value);
        row.WriteString("status"u8, waiting.Status.ToString());
        row.WriteDay("date"u8, waiting.Date);
        row.WriteNumber("ageDays"u8, waiting.AgeDays);
        row.WriteAmountOrNull("total"u8, waiting.Total);
    }

    private static void WriteReturnFile(Utf8JsonWriter row, WaitingReturnFile waiting)
    {
        var (file, status, date, age, lines) = waiting;
        row.WriteString("file"u8, file.Value);
        row.WriteString("status"u8, status.ToString());
        row.WriteDay("date"u8, date);
        row.WriteNumber("ageDays"u8, age);
        row.WriteNumber("lines"u8, lines);
    }

    private static void WriteCreditFile(Utf8JsonWriter row, WaitingCreditFile waiting)
    {
        row.WriteString("number"u8, waiting.Number.Value);
        row.WriteString("claimFile"u8, waiting.ClaimFile.Value);
        row.WriteString("status"u8, waiting.Status.ToString());
        row.WriteDay("date"u8, waiting.Date);
        row.WriteNumber("ageDays"u8, waiting.AgeDays);
        row.WriteAmountOrNull("total"u8, waiting.Total);
    }

    private static void WritePatientInvoice(Utf8JsonWriter row, WaitingPatientInvoice waiting)
    {
        row.WriteString("number"u8, waiting.Number.Value);
        row.WriteString("patient"u8, waiting.Patient.Value);
        row.WriteString("status"u8, waiting.Status.ToString());
        row.WriteDay("date"u8, waiting.Date);
        row.WriteNumber("ageDays"u8, waiting.AgeDays);
        row.WriteAmountOrNull("total"u8, waiting.Total);
    }

    private static void WriteMonth(Utf8JsonWriter row, BookkeepingState waiting)
    {
        row.WriteMonth("month"u8, waiting.Month);
        row.WriteString("status"u8, waiting.Status.ToString());
        row.WriteNumber("documents"u8, waiting.Documents);
        row.WriteAmountOrNull("total"u8, waiting.Total);
    }

    private static void WriteSessions(Utf8JsonWriter row, SessionsState waiting)
    {
        row.WriteMonth("month"u8, waiting.Month);
        row.WriteString("status"u8, waiting.Status.ToString());
    }

    private static void WriteDeadline(Utf8JsonWriter row, ClaimDeadline deadline)
    {
        row.WriteString("treatment"u8, deadline.Treatment.Value);
        row.WriteString("insurer"u8, deadline.Insurer?.Value);
        row.WriteDay("lastDay"u8, deadline.LastDay);
        row.WriteNumber("daysLeft"u8, deadline.DaysLeft);
        row.WriteAmountOrNull("amount"u8, deadline.Amount);
    }
}
