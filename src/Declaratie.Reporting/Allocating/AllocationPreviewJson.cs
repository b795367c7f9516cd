using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Allocating;

/// <summary><i>Voorbeeld van toerekenen als JSON</i>: what a run would allocate and what stays open and why, for programs; one row per text line.</summary>
/// <remarks>Every field is there, null where there is nothing. Writing is streaming: memory does not grow with the number of rows.</remarks>
public static class AllocationPreviewJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><i>Schrijf naar een stroom</i>: writes the preview as UTF-8.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="limit">How many rows of each list to write; null for all. Totals are always complete.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no rows.</exception>
    public static void Write(AllocationPreview preview, int? limit, Stream output)
    {
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfNegative(limit ?? 0, nameof(limit));
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            WriteAsked(writer, preview, limit);
            WriteTotals(writer, preview);
            WriteRows(writer, preview, limit ?? int.MaxValue);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteAsked(Utf8JsonWriter writer, AllocationPreview preview, int? limit)
    {
        writer.WriteString("report"u8, "allocation-preview"u8);
        writer.WriteString("practice"u8, preview.Practice);
        writer.WriteDayOrNull("date"u8, preview.Date);
        writer.WriteStartArray("strategy"u8);
        foreach (var strategy in preview.Asked.Strategy)
        {
            writer.WriteStringValue(AllocationWords.NameOf(strategy));
        }

        writer.WriteEndArray();
        writer.WriteString("account"u8, preview.Asked.Account?.Value);
        writer.WriteDayOrNull("datedOn"u8, preview.Asked.DatedOn);
        writer.WriteBoolean("crossBilling"u8, preview.Asked.CrossBilling);
        if (limit is { } most)
        {
            writer.WriteNumber("limit"u8, most);
        }
        else
        {
            writer.WriteNull("limit"u8);
        }
    }

    private static void WriteTotals(Utf8JsonWriter writer, AllocationPreview preview)
    {
        writer.WriteNumber("count"u8, preview.Count);
        writer.WriteAmountOrNull("total"u8, preview.Total);
        writer.WriteAmountOrNull("openCredits"u8, preview.OpenCredits);
        writer.WriteAmountOrNull("openInvoices"u8, preview.OpenInvoices);
    }

    private static void WriteRows(Utf8JsonWriter writer, AllocationPreview preview, int limit)
    {
        using var rows = new JsonRows(writer, Options, JsonFields.FlushAt);
        rows.WriteArray("strategies"u8, preview.Strategies.AsSpan(), WriteStrategy);
        rows.WriteArray("accounts"u8, preview.Accounts().Take(limit), WriteAccount);
        rows.WriteArray("allocations"u8, preview.Allocations().Take(limit), WriteAllocation);
        rows.WriteArray("openReasons"u8, preview.Reasons.AsSpan(), WriteReason);
        rows.WriteArray("open"u8, preview.StillOpen().Take(limit), WriteOpen);
        rows.WriteArray("findings"u8, preview.Findings.Take(limit), WriteFinding);
    }

    private static void WriteStrategy(Utf8JsonWriter row, StrategyTotal total)
    {
        row.WriteString("strategy"u8, AllocationWords.NameOf(total.Strategy));
        row.WriteString("rule"u8, total.Rule.Id);
        row.WriteNumber("count"u8, total.Count);
        row.WriteAmountOrNull("amount"u8, total.Amount);
    }

    private static void WriteAccount(Utf8JsonWriter row, AccountTotal total)
    {
        row.WriteString("account"u8, total.Account.Id);
        row.WriteString("kind"u8, AllocationWords.NameOf(total.Account.Kind));
        row.WriteNumber("count"u8, total.Count);
        row.WriteAmountOrNull("byReference"u8, total.ByReference);
        row.WriteAmountOrNull("sameProvider"u8, total.SameProvider);
        row.WriteAmountOrNull("oldestFirst"u8, total.OldestFirst);
        row.WriteAmountOrNull("proRata"u8, total.ProRata);
        row.WriteAmountOrNull("total"u8, total.Total);
    }

    private static void WriteAllocation(Utf8JsonWriter row, PreviewedAllocation previewed)
    {
        var (account, made) = previewed;
        row.WriteString("account"u8, account.Id);
        row.WriteString("kind"u8, AllocationWords.NameOf(account.Kind));
        row.WriteDay("date"u8, made.Allocation.Date);
        row.WriteString("credit"u8, made.Allocation.Credit.Value);
        row.WriteString("invoice"u8, made.Allocation.Invoice.Value);
        row.WriteAmountOrNull("amount"u8, made.Allocation.Amount);
        row.WriteString("strategy"u8, AllocationWords.NameOf(made.Strategy));
        row.WriteString("rule"u8, made.Rule.Id);
    }

    private static void WriteReason(Utf8JsonWriter row, OpenTotal total)
    {
        row.WriteString("reason"u8, total.Reason.ToString());
        row.WriteNumber("credits"u8, total.Credits);
        row.WriteAmountOrNull("creditAmount"u8, total.CreditAmount);
        row.WriteNumber("invoices"u8, total.Invoices);
        row.WriteAmountOrNull("invoiceAmount"u8, total.InvoiceAmount);
    }

    private static void WriteOpen(Utf8JsonWriter row, PreviewedOpen previewed)
    {
        var (account, open) = previewed;
        row.WriteString("account"u8, account?.Id);
        row.WriteString("kind"u8, AllocationWords.NameOf(account?.Kind));
        row.WriteDay("date"u8, open.Date);
        row.WriteString("credit"u8, open.Credit?.Value);
        row.WriteString("invoice"u8, open.Invoice?.Value);
        row.WriteAmountOrNull("open"u8, open.Open);
        row.WriteString("reason"u8, open.Reason.ToString());
    }

    private static void WriteFinding(Utf8JsonWriter row, Finding finding)
    {
        row.WriteString("rule"u8, finding.Rule.Id);
        row.WriteString("subject"u8, finding.Subject);
        row.WriteString("message"u8, finding.English);
        row.WriteString("messageNl"u8, finding.Dutch);
    }
}
