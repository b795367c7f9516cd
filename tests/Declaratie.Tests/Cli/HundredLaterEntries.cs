using System.Globalization;
using System.Text.Json;

namespace Declaratie.Tests.Cli;

/// <summary>The example year with February 2025 closed, and a hundred entries of March after it that move money of every kind.</summary>
internal static class HundredLaterEntries
{
    internal const string Close = """{"type":"period-closed","through":"2025-02-28"}""";

    private const int OfEach = 15;

    // Undone allocations of the closed month, what is open again used in every way, and new money.
    internal static IReadOnlyList<string> Lines { get; } = [.. Made().Take(100)];

    internal static string TypeOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("type").GetString()!;
    }

    private static IEnumerable<string> Made()
    {
        var undone = Allocations().TakeLast(5 * OfEach).Index().Where(each => each.Index % 5 == 0).Select(each => each.Item).ToList();
        foreach (var (at, (credit, invoice, amount)) in undone.Index())
        {
            yield return Line($$"""{"type":"deallocation","date":"2025-03-01","credit":"{{credit}}","invoice":"{{invoice}}","amount":{{amount}}}""");
            yield return (at % 3) switch
            {
                0 => Line($$"""{"type":"refund","id":"T{{at}}","date":"2025-03-02","credit":"{{credit}}","amount":0.07}"""),
                1 => Line($$"""{"type":"receipt-correction","id":"T{{at}}","date":"2025-03-02","receipt":"{{credit}}","amount":-0.05}"""),
                _ => Line($$"""{"type":"allocation","date":"2025-03-02","credit":"{{credit}}","invoice":"{{invoice}}","amount":0.03}"""),
            };
            yield return Line($$"""{"type":"invoice-adjustment","id":"U{{at}}","date":"2025-03-03","invoice":"{{invoice}}","amount":-0.02}""");
        }

        for (var at = 0; ; at++)
        {
            yield return Line($$"""{"type":"invoice","id":"V{{at}}","date":"2025-03-04","patient":"P00{{10 + at}}","provider":"AG","amount":{{20 + at}}.00}""");
            yield return Line($$"""{"type":"receipt","id":"W{{at}}","date":"2025-03-05","patient":"P00{{10 + at}}","provider":"KT","amount":{{30 + at}}.00,"method":"pin"}""");
            yield return Line($$"""{"type":"allocation","date":"2025-03-06","credit":"W{{at}}","invoice":"V{{at}}","amount":{{20 + at}}.00}""");
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // Of February 2025, which were not undone later: credit, invoice and amount as it is written.
    private static List<(string Credit, string Invoice, string Amount)> Allocations()
    {
        var made = new List<(string Credit, string Invoice, string Amount)>();
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(ReportedExample.Journal))
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement;
            var isOfMonth = entry.TryGetProperty("date", out var date) && date.GetString()!.StartsWith("2025-02", StringComparison.Ordinal);
            var type = entry.TryGetProperty("type", out var named) ? named.GetString() : "";
            if (isOfMonth && type is "allocation")
            {
                made.Add((entry.GetProperty("credit").GetString()!, entry.GetProperty("invoice").GetString()!, entry.GetProperty("amount").GetRawText()));
            }
            else if (isOfMonth && type is not ("invoice" or "receipt"))
            {
                touched.UnionWith(entry.EnumerateObject().Where(field => field.Value.ValueKind is JsonValueKind.String).Select(field => field.Value.GetString()!));
            }
        }

        var once = made.GroupBy(each => each.Invoice, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. made.Where(each => once.Contains(each.Invoice) && !touched.Contains(each.Credit) && !touched.Contains(each.Invoice))];
    }
}
