using System.Collections.Immutable;
using System.Text.Json;

namespace Declaratie.Exchange.Vektis;

/// <summary>Makes tables of the layouts that are kept as data in this assembly.</summary>
internal static class LayoutReader
{
    private const string Folder = "Vektis/";
    private const string PatternsName = Folder + "shared-field-patterns.json";

    private static readonly string[] FlagElements = ["COD668", "COD665", "COD672", "COD673", "COD043"];

    public static ImmutableArray<EiStandard> ReadAll()
    {
        var patterns = ReadPatterns();
        return
        [
            .. Resources().Where(name => name != PatternsName)
                .Select(name => Read(name, patterns))
                .OrderBy(standard => standard.Name, StringComparer.Ordinal).ThenBy(standard => standard.Version).ThenBy(standard => standard.Subversion),
        ];
    }

    /// <summary>All patterns of the source, whether they hold here or not.</summary>
    public static ImmutableArray<SharedPattern> ReadPatterns()
    {
        using var json = Open(PatternsName);
        return
        [
            .. json.RootElement.GetProperty("patterns").EnumerateArray()
                .Select(row => new SharedPattern(Text(row, "element")!, row.GetProperty("length").GetInt32(), Text(row, "regex")!)),
        ];
    }

    private static EiStandard Read(string name, ImmutableArray<SharedPattern> patterns)
    {
        using var json = Open(name);
        var root = json.RootElement;
        var length = root.GetProperty("recordLength").GetInt32();
        return new EiStandard(
            Text(root, "standard")!,
            root.GetProperty("eiCode").GetInt32(),
            root.GetProperty("version").GetInt32(),
            root.GetProperty("subversion").GetInt32(),
            length,
            [.. root.GetProperty("records").EnumerateArray().Select(record => ReadRecord(record, patterns))]);
    }

    private static EiRecordLayout ReadRecord(JsonElement record, ImmutableArray<SharedPattern> patterns)
    {
        var fields = record.GetProperty("fields").EnumerateArray().Select(field => ReadField(field, patterns)).ToArray();
        for (var at = 0; at + 1 < fields.Length; at++)
        {
            if (fields[at].IsAmount && FlagElements.Contains(fields[at + 1].Element, StringComparer.Ordinal))
            {
                fields[at] = fields[at] with { Flag = fields[at + 1] };
            }
        }

        return new EiRecordLayout(Text(record, "id")!, Text(record, "name")!, record.GetProperty("length").GetInt32(), [.. fields]);
    }

    private static EiField ReadField(JsonElement field, ImmutableArray<SharedPattern> patterns)
    {
        var element = Text(field, "element")!;
        var length = field.GetProperty("length").GetInt32();
        var own = Text(field, "requirement");
        return new EiField(
            Text(field, "id")!,
            element,
            Text(field, "name")!,
            Text(field, "type") == "N" ? EiFieldKind.Number : EiFieldKind.Text,
            field.GetProperty("start").GetInt32(),
            length,
            element == Elements.Reserve ? EiRequirement.Reserve : Requirement(own ?? Text(field, "requirementHint")),
            IsHint: own is null)
        {
            Pattern = FieldPatterns.For(element, length, patterns),
            CodeList = Text(field, "codelist"),
            Condition = Text(field, "condition"),
        };
    }

    private static EiRequirement Requirement(string? mark) => mark switch
    {
        "M" => EiRequirement.Mandatory,
        "C" => EiRequirement.Conditional,
        "O" => EiRequirement.Optional,
        "S" => EiRequirement.Reserve,
        _ => EiRequirement.Unknown,
    };

    private static IEnumerable<string> Resources() =>
        typeof(LayoutReader).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));

    private static JsonDocument Open(string name)
    {
        using var stream = typeof(LayoutReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no layout {name}.");
        return JsonDocument.Parse(stream);
    }

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A pattern of shared-field-patterns.json.</summary>
/// <param name="Element">The data element.</param>
/// <param name="Length">The length the expression is about.</param>
/// <param name="Regex">The expression, about the whole field.</param>
internal sealed record SharedPattern(string Element, int Length, string Regex);
