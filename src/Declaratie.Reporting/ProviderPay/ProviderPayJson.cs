using System.Diagnostics;
using System.Text.Json;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Uitbetaling als JSON</i>: the report for programs: the field names and order of the specification, one row or line per text line.</summary>
/// <remarks>Statements stand at the end, when they were asked. Writing is streaming: memory does not grow with the number of rows and lines.</remarks>
public static class ProviderPayJson
{
    /// <summary><i>Schrijf naar een stroom</i>: writes the report as UTF-8, amounts in euros; what does not hold for a row is left out.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProviderPayReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(output, "provider-pay", report.Practices, (writer, rows) =>
        {
            writer.WriteDay("from"u8, report.From);
            writer.WriteDay("to"u8, report.To);
            writer.WriteString("advances"u8, report.Advances == PayAdvances.Held ? "held"u8 : "paid"u8);
            rows.WriteArray("rows"u8, report.Rows.AsSpan(), (row, item) =>
            {
                row.WriteString("provider"u8, item.Provider.Value);
                WriteRow(row, item);
            });
            rows.WriteArray("providers"u8, report.Providers.AsSpan(), (row, total) =>
            {
                row.WriteString("provider"u8, total.Provider.Value);
                row.WriteAmount("pay"u8, total.Pay);
            });
            writer.WriteAmount("total"u8, report.Total);
            if (report.Statements is { } statements)
            {
                writer.WriteStartArray("statements"u8);
                foreach (var statement in statements)
                {
                    WriteStatement(writer, rows, statement);
                }

                writer.WriteEndArray();
            }
        });
    }

    internal static string NameOf(PayLineKind kind) => kind switch
    {
        PayLineKind.Receipt => "receipt",
        PayLineKind.Allocation => "allocation",
        PayLineKind.Deallocation => "deallocation",
        PayLineKind.Refund => "refund",
        PayLineKind.ReceiptCorrection => "receipt-correction",
        PayLineKind.Transfer => "transfer",
        PayLineKind.InvoiceAdjustment => "invoice-adjustment",
        PayLineKind.WriteOff => "write-off",
        PayLineKind.WriteOffReversal => "write-off-reversal",
        _ => throw new UnreachableException(),
    };

    internal static string NameOf(PayColumn column) => column switch
    {
        PayColumn.InvoiceAdjustments => "invoiceAdjustments",
        PayColumn.PayorInvoices => "payorInvoices",
        PayColumn.PatientInvoices => "patientInvoices",
        PayColumn.AdvancePayments => "advancePayments",
        _ => throw new UnreachableException(),
    };

    private static void WriteRow(Utf8JsonWriter row, ProviderPayRow item)
    {
        row.WriteString("payor"u8, item.Payor.Value);
        if (item is { From: { } from, To: { } to })
        {
            row.WriteDay("from"u8, from);
            row.WriteDay("to"u8, to);
        }

        row.WriteAmount("allocated"u8, item.Columns.Allocated);
        if (item.Columns.AdvancePayments is { } advances)
        {
            row.WriteAmount("advancePayments"u8, advances);
        }

        row.WriteNumber("rate"u8, item.Percent);
        row.WriteAmount("pay"u8, item.Pay);
    }

    private static void WriteStatement(Utf8JsonWriter writer, JsonRows rows, PayStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("provider"u8, statement.Provider.Value);
        writer.WriteStartArray("rows"u8);
        foreach (var row in statement.Rows)
        {
            writer.WriteStartObject();
            WriteRow(writer, row.Row);
            rows.WriteArray("lines"u8, row.Lines.AsSpan(), WriteLine);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteAmount("pay"u8, statement.Pay);
        writer.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter row, PayLine line)
    {
        row.WriteDay("date"u8, line.Date);
        row.WriteString("kind"u8, NameOf(line.Kind));
        row.WriteTextIfAny("credit"u8, line.Credit?.Value);
        row.WriteTextIfAny("creditNumber"u8, line.CreditNumber);
        row.WriteTextIfAny("invoice"u8, line.Invoice?.Value);
        row.WriteTextIfAny("invoiceNumber"u8, line.InvoiceNumber);
        row.WriteTextIfAny("cause"u8, line.Cause);
        row.WriteString("payor"u8, line.Payor.Value);
        row.WriteString("column"u8, NameOf(line.Column));
        row.WriteAmount("amount"u8, line.Amount);
        row.WriteNumber("rate"u8, line.Percent);
    }
}
