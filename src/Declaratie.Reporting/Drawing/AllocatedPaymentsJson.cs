using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary><i>Toegerekende betalingen als JSON</i>: the report for programs: the field names and order of the specification, one line or row per text line.</summary>
/// <remarks>What is null is left out. Writing is streaming: memory does not grow with the number of lines.</remarks>
public static class AllocatedPaymentsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><i>Schrijf naar een stroom</i>: writes the report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(AllocatedPaymentsReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Write(new StreamedAllocatedPayments(report, report.Details?.AsEnumerable()), output);
    }

    internal static void Write(StreamedAllocatedPayments streamed, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            WriteReport(writer, streamed);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary><i>Schrijf naar een buffer</i>: writes the report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to.</param>
    public static void Write(AllocatedPaymentsReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            WriteReport(writer, new StreamedAllocatedPayments(report, report.Details?.AsEnumerable()));
        }

        output.Write("\n"u8);
    }

    private static void WriteReport(Utf8JsonWriter writer, StreamedAllocatedPayments streamed)
    {
        var report = streamed.Report;
        using var rows = new JsonRows(writer, Options, JsonFields.FlushAt);
        writer.WriteStartObject();
        writer.WriteString("report"u8, "allocated-payments"u8);
        writer.WritePractices(report.Practices);
        writer.WriteQuery(report.Spec);
        WriteAmount(writer, "receiptsTotalling"u8, report.ReceiptsTotalling);
        if (streamed.Lines is { } lines)
        {
            rows.WriteArray("detail"u8, lines, WriteLine);
        }

        if (report.Summary is { } summary)
        {
            var mode = report.Spec.SummariseBy;
            rows.WriteArray("summary"u8, summary.AsSpan(), (row, item) => WriteRow(row, item, mode));
        }

        if (report.ProviderTotals is { } providerTotals)
        {
            rows.WriteArray("providerTotals"u8, providerTotals.AsSpan(), WriteProviderTotal);
        }

        if (report.Totals is { } totals)
        {
            rows.WriteObject("totals"u8, totals, WriteColumns);
        }

        rows.WriteObject("notes"u8, report.Notes, WriteNotes);
        rows.WriteObject("reconciliation"u8, report.Reconciliation, WriteReconciliation);
        writer.WriteEndObject();
    }

    internal static void WriteLine(Utf8JsonWriter row, DetailLine line)
    {
        row.WriteString("section"u8, JsonNames.Of(line.Section));
        row.WriteString("kind"u8, JsonNames.Of(line.Kind));
        row.WriteDayIfAny("date"u8, line.Date);
        row.WriteTextIfAny("credit"u8, line.Credit?.Value);
        row.WriteDayIfAny("creditDate"u8, line.CreditDate);
        row.WriteTextIfAny("invoice"u8, line.Invoice?.Value);
        row.WriteTextIfAny("invoiceNumber"u8, line.InvoiceNumber);
        row.WriteDayIfAny("invoiceDate"u8, line.InvoiceDate);
        row.WriteString("provider"u8, line.Provider.Value);
        row.WriteString("payor"u8, line.Payor.Value);
        row.WriteTextIfAny("patient"u8, line.Patient?.Value);
        row.WriteTextIfAny("patientsProvider"u8, line.PatientsProvider?.Value);
        row.WriteTextIfAny("transferProvider"u8, line.TransferProvider?.Value);
        row.WriteTextIfAny("creditPayor"u8, line.CreditPayor?.Value);
        row.WriteTextIfAny("cause"u8, line.Cause);
        WriteAmount(row, "receipt"u8, line.Receipt);
        WriteAmount(row, "invoiceAdjustments"u8, line.InvoiceAdjustments);
        WriteAmount(row, "payorInvoices"u8, line.PayorInvoices);
        WriteAmount(row, "patientInvoices"u8, line.PatientInvoices);
        WriteAmount(row, "advancePayments"u8, line.AdvancePayments);
    }

    private static void WriteRow(Utf8JsonWriter row, SummaryRow item, SummariseBy mode)
    {
        row.WriteString("provider"u8, item.Provider.Value);
        if (mode is SummariseBy.PatientsProvider)
        {
            row.WriteString("patientsProvider"u8, item.PatientsProvider?.Value); // null stays: no patient stands behind the row
        }
        else if (mode is SummariseBy.WhoGotPaid)
        {
            row.WriteString("paidTo"u8, item.PaidTo?.Value);
        }

        row.WriteString("payor"u8, item.Payor.Value);
        WriteColumns(row, item.Columns);
    }

    private static void WriteProviderTotal(Utf8JsonWriter row, ProviderTotal total)
    {
        row.WriteString("provider"u8, total.Provider.Value);
        WriteColumns(row, total.Columns);
    }

    private static void WriteColumns(Utf8JsonWriter row, ReportColumns columns)
    {
        WriteAmount(row, "invoiceAdjustments"u8, columns.InvoiceAdjustments);
        WriteAmount(row, "payorInvoices"u8, columns.PayorInvoices);
        WriteAmount(row, "patientInvoices"u8, columns.PatientInvoices);
        WriteAmount(row, "allocated"u8, columns.Allocated);
        WriteAmount(row, "advancePayments"u8, columns.AdvancePayments);
        WriteAmount(row, "total"u8, columns.Total);
    }

    private static void WriteNotes(Utf8JsonWriter row, ReportNotes notes)
    {
        WriteAmount(row, "advancePaymentsNowAllocated"u8, notes.AdvancePaymentsNowAllocated);
        row.WriteBoolean("unknownPayors"u8, notes.UnknownPayors);
        row.WriteStartObject("openReceipts"u8);
        row.WriteNumber("count"u8, notes.OpenReceipts);
        WriteAmount(row, "amount"u8, notes.OpenReceiptsAmount);
        row.WriteEndObject();
    }

    private static void WriteReconciliation(Utf8JsonWriter row, Reconciliation reconciliation)
    {
        WriteAmount(row, "receipts"u8, reconciliation.Receipts);
        WriteAmount(row, "receivedFromOthers"u8, reconciliation.ReceivedFromOthers);
        WriteAmount(row, "givenToOthers"u8, reconciliation.GivenToOthers);
        WriteAmount(row, "allocated"u8, reconciliation.Allocated);
        WriteAmount(row, "advancePayments"u8, reconciliation.AdvancePayments);
    }

    private static void WriteAmount(Utf8JsonWriter row, ReadOnlySpan<byte> name, Money? amount)
    {
        if (amount is { } money)
        {
            row.WriteNumber(name, money.Euros);
        }
    }
}
