using System.Diagnostics;
using System.Text.Json;
using Declaratie.Domain.Payments;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary><i>Openstaande posten als JSON</i>: the report for programs: the field names and order of the specification, one row per text line.</summary>
/// <remarks>Writing is streaming: memory does not grow with the number of rows.</remarks>
public static class OpenTransactionsJson
{
    /// <summary><i>Schrijf naar een stroom</i>: writes the report as UTF-8, amounts in euros.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(OpenTransactionsReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(output, "open-transactions", report.Practices, (writer, rows) =>
        {
            writer.WriteDay("asOf"u8, report.AsOf);
            rows.WriteArray("credits"u8, report.Credits, WriteCredit);
            rows.WriteArray("debits"u8, report.Debits, WriteDebit);
            rows.WriteArray("accounts"u8, report.Accounts, (row, account) =>
            {
                row.WriteString("account"u8, account.Account);
                WriteTotals(row, new OpenTotals(account.Credits, account.Debits));
            });
            rows.WriteArray("ageing"u8, report.Ageing.AsSpan(), (row, age) =>
            {
                row.WriteString("band"u8, NameOf(age.Band));
                WriteTotals(row, age.Totals);
            });
            rows.WriteObject("totals"u8, report.Totals, WriteTotals);
        });
    }

    internal static string NameOf(AgeBand band) => band switch
    {
        AgeBand.UpTo30 => "0-30",
        AgeBand.UpTo60 => "31-60",
        AgeBand.UpTo90 => "61-90",
        AgeBand.Older => "90+",
        _ => throw new UnreachableException(),
    };

    private static void WriteCredit(Utf8JsonWriter row, OpenCredit credit)
    {
        row.WriteString("account"u8, credit.Account);
        row.WriteString("credit"u8, credit.Credit.Value);
        WriteWhat(row, credit);
        WriteAmounts(row, credit);
    }

    private static void WriteDebit(Utf8JsonWriter row, OpenDebit debit)
    {
        row.WriteString("account"u8, debit.Account);
        row.WriteString("invoice"u8, debit.Invoice.Value);
        WriteWhat(row, debit);
        row.WriteString("billedTo"u8, debit.BilledTo == BilledTo.Payor ? "payor"u8 : "patient"u8);
        WriteAmounts(row, debit);
    }

    private static void WriteWhat(Utf8JsonWriter row, OpenDocument document)
    {
        row.WriteString("number"u8, document.Number);
        row.WriteDay("date"u8, document.Date);
        row.WriteString("provider"u8, document.Provider.Value);
        row.WriteString("payor"u8, document.Payor.Value);
    }

    private static void WriteAmounts(Utf8JsonWriter row, OpenDocument document)
    {
        row.WriteAmount("amount"u8, document.Amount);
        row.WriteAmount("open"u8, document.Open);
        row.WriteNumber("ageDays"u8, document.AgeDays);
    }

    private static void WriteTotals(Utf8JsonWriter row, OpenTotals totals)
    {
        row.WriteAmount("credits"u8, totals.Credits);
        row.WriteAmount("debits"u8, totals.Debits);
    }
}
