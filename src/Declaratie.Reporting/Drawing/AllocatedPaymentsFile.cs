using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Drawing;

/// <summary><i>Toegerekende betalingen uit een bestand</i>: reads back what was written as JSON, to compare it with a later report.</summary>
public static class AllocatedPaymentsFile
{
    private const int Deepest = 64;

    /// <summary><i>Lees</i>: reads a report with its summary; detail lines are passed over, and the totals are added up anew.</summary>
    /// <param name="json">The file, UTF-8, with or without a mark.</param>
    /// <returns>The report, or null and what is wrong with the file (J1, J4, J5). It knows no entries: its figures cannot be explained.</returns>
    public static Checked<AllocatedPaymentsReport?> Read(ReadOnlyMemory<byte> json)
    {
        var reader = new ReportFileReader();
        AllocatedPaymentsReport? report = null;
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), new JsonDocumentOptions { MaxDepth = Deepest });
            report = Report(reader, document.RootElement);
        }
        catch (JsonException)
        {
            reader.IsWrong(JournalRules.IsJsonObject, "JSON", "dit is geen JSON-document.", "this is not a JSON document.");
        }

        return reader.Fault is { } fault ? new(null, [fault]) : new(report, []);
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static AllocatedPaymentsReport Report(ReportFileReader reader, JsonElement root)
    {
        if (reader.Text(root, "report") is var kind and not "allocated-payments")
        {
            reader.IsWrong(
                JournalRules.ValueIsRight, "report", $"'{kind}' is niet het verslag allocated-payments.", $"'{kind}' is not the report allocated-payments.");
        }

        var spec = Spec(reader, root);
        ImmutableArray<SummaryRow> rows = [.. reader.Child(root, "summary", JsonValueKind.Array) is { ValueKind: JsonValueKind.Array } summary
            ? summary.EnumerateArray().Select(row => Row(reader, row))
            : []];
        return new AllocatedPaymentsReport
        {
            Practices = Practices(reader, root),
            Spec = spec,
            ReceiptsTotalling = reader.Amount(root, "receiptsTotalling"),
            Details = null,
            Summary = rows,
            ProviderTotals = SummaryTotals.PerProvider(rows.AsSpan(), spec),
            Totals = SummaryTotals.Of(rows.AsSpan(), spec),
            Notes = Notes(reader, reader.Child(root, "notes", JsonValueKind.Object)),
            Reconciliation = Bridge(reader, reader.Child(root, "reconciliation", JsonValueKind.Object)),
        };
    }

    private static ImmutableArray<string> Practices(ReportFileReader reader, JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("practice", out var practice) && practice.ValueKind == JsonValueKind.Array
            ? reader.Texts(root, "practice")
            : [reader.Text(root, "practice")];

    private static AllocatedPaymentsSpec Spec(ReportFileReader reader, JsonElement root) => new()
    {
        From = reader.Day(root, "from"),
        To = reader.Day(root, "to"),
        Providers = [.. reader.Texts(root, "providers").Select(id => new ProviderId(id))],
        SummariseBy = Mode(reader, reader.Text(root, "summariseBy")),
        Sections = ReportSections.Summary,
        HideAdvancePayments = reader.Flag(root, "hideAdvancePayments"),
        ZeroRows = reader.Flag(root, "zeroRows"),
    };

    private static SummariseBy Mode(ReportFileReader reader, string word)
    {
        foreach (var mode in Enum.GetValues<SummariseBy>())
        {
            if (JsonNames.Of(mode) == word)
            {
                return mode;
            }
        }

        reader.IsWrong(JournalRules.ValueIsRight, "summariseBy", $"'{word}' is geen samenvatting die er is.", $"'{word}' is no summary that there is.");
        return default;
    }

    private static SummaryRow Row(ReportFileReader reader, JsonElement row) => new(
        new ProviderId(reader.Text(row, "provider")),
        reader.OptionalText(row, "patientsProvider") is { } patients ? new ProviderId(patients) : null,
        reader.OptionalText(row, "paidTo") is { } paidTo ? new ProviderId(paidTo) : null,
        new PayorLabel(reader.Text(row, "payor")),
        new ReportColumns(
            reader.Amount(row, "invoiceAdjustments"),
            reader.Amount(row, "payorInvoices"),
            reader.Amount(row, "patientInvoices"),
            reader.OptionalAmount(row, "advancePayments")));

    private static ReportNotes Notes(ReportFileReader reader, JsonElement notes)
    {
        var open = reader.Child(notes, "openReceipts", JsonValueKind.Object);
        return new ReportNotes(reader.Amount(notes, "advancePaymentsNowAllocated"), reader.Flag(notes, "unknownPayors"), reader.Count(open, "count"), reader.Amount(open, "amount"));
    }

    private static Reconciliation Bridge(ReportFileReader reader, JsonElement bridge) => new(
        reader.Amount(bridge, "receipts"),
        reader.Amount(bridge, "receivedFromOthers"),
        reader.Amount(bridge, "givenToOthers"),
        reader.Amount(bridge, "allocated"),
        reader.Amount(bridge, "advancePayments"));
}
