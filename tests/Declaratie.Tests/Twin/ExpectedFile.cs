using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting;
using NodaTime.Text;

namespace Declaratie.Tests.Twin;

// The expected answers of a worked case: every row, line and field, in the same order.
internal sealed class ExpectedFile
{
    private readonly List<JsonElement> reports;

    private ExpectedFile(List<JsonElement> reports) => this.reports = reports;

    // The questions of the case, in order.
    public IEnumerable<AllocatedPaymentsSpec> Specs => reports.Select(report => SpecOf(report.GetProperty("query")));

    // The answers as they were written down.
    public IReadOnlyList<JsonElement> Answers => reports;

    public static ExpectedFile Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new([.. document.RootElement.GetProperty("reports").EnumerateArray().Select(report => report.Clone())]);
    }

    // The first difference between the answer to a question and a report, or null.
    public string? Difference(int question, AllocatedPaymentsReport report)
    {
        var expected = reports[question];
        var actual = Pictured(report);
        return expected.EnumerateObject()
            .Where(part => part.Name != "query")
            .Select(part => Compare(part.Name, part.Value, actual[part.Name]))
            .FirstOrDefault(difference => difference is not null);
    }

    private static AllocatedPaymentsSpec SpecOf(JsonElement query) => new()
    {
        From = LocalDatePattern.Iso.Parse(query.GetProperty("from").GetString()!).Value,
        To = LocalDatePattern.Iso.Parse(query.GetProperty("to").GetString()!).Value,
        Providers = [.. query.GetProperty("providers").EnumerateArray().Select(id => new ProviderId(id.GetString()!))],
        SummariseBy = query.GetProperty("summariseBy").GetString() switch
        {
            "provider" => SummariseBy.Provider,
            "patients-provider" => SummariseBy.PatientsProvider,
            _ => SummariseBy.WhoGotPaid,
        },
        HideAdvancePayments = query.GetProperty("hideAdvancePayments").GetBoolean(),
        ZeroRows = query.GetProperty("zeroRows").GetBoolean(),
    };

    // A report as plain dictionaries, lists and texts, with the names of the JSON.
    private static Dictionary<string, object> Pictured(AllocatedPaymentsReport report) => new(StringComparer.Ordinal)
    {
        ["receiptsTotalling"] = Text(report.ReceiptsTotalling),
        ["summary"] = (report.Summary ?? []).Select(row => (object)RowOf(row, report.Spec.SummariseBy)).ToList(),
        ["notes"] = Given(("advancePaymentsNowAllocated", Text(report.Notes.AdvancePaymentsNowAllocated))),
        ["totals"] = ColumnsOf(report.Totals!.Value),
        ["detail"] = (report.Details ?? []).Select(line => (object)LineOf(line)).ToList(),
        ["reconciliation"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["receipts"] = Text(report.Reconciliation.Receipts),
            ["receivedFromOthers"] = Text(report.Reconciliation.ReceivedFromOthers),
            ["givenToOthers"] = Text(report.Reconciliation.GivenToOthers),
            ["allocated"] = Text(report.Reconciliation.Allocated),
            ["advancePayments"] = Text(report.Reconciliation.AdvancePayments),
        },
    };

    private static Dictionary<string, object> RowOf(SummaryRow row, SummariseBy mode)
    {
        var picture = ColumnsOf(row.Columns);
        picture["provider"] = row.Provider.Value;
        picture["payor"] = row.Payor.Value;
        if (mode == SummariseBy.PatientsProvider)
        {
            picture["patientsProvider"] = row.PatientsProvider?.Value ?? "null";
        }

        if (mode == SummariseBy.WhoGotPaid)
        {
            picture["paidTo"] = row.PaidTo?.Value ?? "null";
        }

        return picture;
    }

    private static Dictionary<string, object> ColumnsOf(ReportColumns columns) => Given(
        ("invoiceAdjustments", Text(columns.InvoiceAdjustments)),
        ("payorInvoices", Text(columns.PayorInvoices)),
        ("patientInvoices", Text(columns.PatientInvoices)),
        ("allocated", Text(columns.Allocated)),
        ("advancePayments", columns.AdvancePayments?.ToString()),
        ("total", Text(columns.Total)));

    private static Dictionary<string, object> LineOf(DetailLine line) => Given(
        ("section", Kebab(line.Section.ToString())),
        ("kind", Kebab(line.Kind.ToString())),
        ("date", LocalDatePattern.Iso.Format(line.Date)),
        ("credit", line.Credit?.Value),
        ("creditDate", line.CreditDate is { } created ? LocalDatePattern.Iso.Format(created) : null),
        ("invoice", line.Invoice?.Value),
        ("invoiceNumber", line.InvoiceNumber),
        ("invoiceDate", line.InvoiceDate is { } invoiced ? LocalDatePattern.Iso.Format(invoiced) : null),
        ("provider", line.Provider.Value),
        ("payor", line.Payor.Value),
        ("patient", line.Patient?.Value),
        ("patientsProvider", line.PatientsProvider?.Value),
        ("transferProvider", line.TransferProvider?.Value),
        ("creditPayor", line.CreditPayor?.Value),
        ("cause", line.Cause),
        ("receipt", line.Receipt?.ToString()),
        ("invoiceAdjustments", line.InvoiceAdjustments?.ToString()),
        ("payorInvoices", line.PayorInvoices?.ToString()),
        ("patientInvoices", line.PatientInvoices?.ToString()),
        ("advancePayments", line.AdvancePayments?.ToString()));

    private static Dictionary<string, object> Given(params IEnumerable<(string Name, string? Value)> fields) =>
        fields.Where(field => field.Value is not null).ToDictionary(field => field.Name, field => (object)field.Value!, StringComparer.Ordinal);

    private static string Text(Money amount) => amount.ToString();

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string? Compare(string path, JsonElement expected, object actual) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Object, Dictionary<string, object> fields) => CompareFields(path, expected, fields),
        (JsonValueKind.Array, List<object> items) => CompareItems(path, [.. expected.EnumerateArray()], items),
        (_, string text) => Scalar(expected) == text ? null : $"{path}: expected {Scalar(expected)}, was {text}",
        _ => $"{path}: expected {expected.ValueKind}, was something else",
    };

    private static string? CompareFields(string path, JsonElement expected, Dictionary<string, object> actual)
    {
        var names = expected.EnumerateObject().Select(field => field.Name).ToImmutableHashSet(StringComparer.Ordinal);
        return actual.Keys.Where(name => !names.Contains(name)).Select(name => $"{path}.{name}: not expected, was {actual[name]}")
            .Concat(expected.EnumerateObject().Select(field => actual.TryGetValue(field.Name, out var value)
                ? Compare($"{path}.{field.Name}", field.Value, value)
                : $"{path}.{field.Name}: expected {field.Value}, was absent"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? CompareItems(string path, List<JsonElement> expected, List<object> actual) =>
        expected.Zip(actual, (one, other) => (one, other)).Select((pair, i) => Compare($"{path}[{i}]", pair.one, pair.other))
            .FirstOrDefault(difference => difference is not null)
        ?? (expected.Count == actual.Count ? null : $"{path}: expected {expected.Count} items, were {actual.Count}");

    private static string Scalar(JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Number => expected.GetDecimal().ToString("0.00", CultureInfo.InvariantCulture),
        JsonValueKind.String => expected.GetString()!,
        _ => "null",
    };
}
