using System.Text.Json;

namespace Declaratie.Tests.Cases;

/// <summary>Compares an answer with what is expected, by value: 40.0 is 40.00, rows are found by their key, "*" is any text.</summary>
internal static class JsonDifference
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["treatments"] = "id",
        ["claimFiles"] = "number",
        ["lines"] = "reference",
        ["returnFiles"] = "file",
        ["creditFiles"] = "number",
        ["patientInvoices"] = "number",
        ["sessions"] = "month",
        ["bookkeeping"] = "month",
    };

    internal static IEnumerable<string> Of(string path, JsonElement? expected, JsonElement? actual)
    {
        if (expected is not { } wanted || actual is not { } given)
        {
            return expected is null && actual is null ? [] : [$"{path}: expected {Show(expected)}, is {Show(actual)}"];
        }

        return (wanted.ValueKind, given.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Fields(path, wanted, given),
            (JsonValueKind.Array, JsonValueKind.Array) => Rows(path, wanted, given),
            _ => IsSame(wanted, given) ? [] : [$"{path}: expected {Show(wanted)}, is {Show(given)}"],
        };
    }

    /// <summary>Only some fields of each row, for answers that say more than is expected.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="fields">The fields.</param>
    internal static JsonElement Part(JsonElement rows, params string[] fields) =>
        JsonSerializer.SerializeToElement(rows.EnumerateArray().Select(row => fields.ToDictionary(field => field, row.GetProperty, StringComparer.Ordinal)));

    private static IEnumerable<string> Fields(string path, JsonElement expected, JsonElement actual)
    {
        var (wanted, given) = (ByName(expected), ByName(actual));
        return wanted.Keys.Union(given.Keys, StringComparer.Ordinal).SelectMany(name => Of($"{path}.{name}", Find(wanted, name), Find(given, name)));
    }

    private static IEnumerable<string> Rows(string path, JsonElement expected, JsonElement actual)
    {
        var key = Keys.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]);
        var (wanted, given) = (Keyed(expected, key), Keyed(actual, key));
        return wanted.Keys.Union(given.Keys, StringComparer.Ordinal).SelectMany(name => Of($"{path}[{name}]", Find(wanted, name), Find(given, name)));
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement element) =>
        element.EnumerateObject().ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);

    private static Dictionary<string, JsonElement> Keyed(JsonElement rows, string? key)
    {
        Dictionary<string, JsonElement> found = new(StringComparer.Ordinal);
        foreach (var (index, row) in rows.EnumerateArray().Index())
        {
            var name = key is null ? $"{index}" : row.GetProperty(key).GetString()!;
            found.Add(found.ContainsKey(name) ? $"{name}#{index}" : name, row);
        }

        return found;
    }

    private static JsonElement? Find(Dictionary<string, JsonElement> fields, string name) => fields.TryGetValue(name, out var field) ? field : null;

    private static bool IsSame(JsonElement expected, JsonElement actual) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => expected.GetDecimal() == actual.GetDecimal(),
        (JsonValueKind.String, JsonValueKind.String) => expected.GetString() == actual.GetString() || (expected.ValueEquals("*") && actual.GetString() is not ""),
        var (one, other) => one == other,
    };

    private static string Show(JsonElement? element) => element is { } shown ? shown.GetRawText() : "absent";
}
