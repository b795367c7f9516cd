using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Reporting.Drawing;

/// <summary>Reads the fields of a report that was written as JSON; keeps the first thing that is not as it must be.</summary>
internal sealed class ReportFileReader
{
    /// <summary>What is wrong; null while nothing is.</summary>
    public Finding? Fault { get; private set; }

    public void IsWrong(Rule rule, string place, string dutch, string english) =>
        Fault ??= rule.BrokenBy(place, $"{place}: {dutch}", $"{place}: {english}");

    public JsonElement Child(JsonElement parent, string name, JsonValueKind kind)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var found))
        {
            if (found.ValueKind == kind)
            {
                return found;
            }

            IsWrong(JournalRules.ValueIsRight, name, "dit is niet wat een verslag hier heeft.", "this is not what a report has here.");
            return default;
        }

        IsWrong(
            JournalRules.FieldIsPresent, name, "dit ontbreekt; geef het verslag toegerekende betalingen als JSON, met samenvatting.",
            "this is missing; give the allocated payments report as JSON, with its summary.");
        return default;
    }

    public string Text(JsonElement parent, string name) => Child(parent, name, JsonValueKind.String) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    public string? OptionalText(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? Text(parent, name) : null;

    public bool Flag(JsonElement parent, string name)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var found) && found.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return found.GetBoolean();
        }

        IsWrong(JournalRules.ValueIsRight, name, "true of false wordt verwacht.", "true or false is expected.");
        return false;
    }

    public int Count(JsonElement parent, string name)
    {
        if (Child(parent, name, JsonValueKind.Number) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= 0)
        {
            return count;
        }

        IsWrong(JournalRules.ValueIsRight, name, "een heel getal wordt verwacht.", "a whole number is expected.");
        return 0;
    }

    public Money Amount(JsonElement parent, string name)
    {
        const decimal Most = 1_000_000_000_000m; // more than a practice will ever see, and sums of it fit
        if (Child(parent, name, JsonValueKind.Number) is { ValueKind: JsonValueKind.Number } number
            && number.TryGetDecimal(out var euros) && decimal.Round(euros, 2) == euros && Math.Abs(euros) <= Most)
        {
            return Money.FromEuros(euros);
        }

        IsWrong(JournalRules.ValueIsRight, name, "een bedrag in euro's met twee decimalen wordt verwacht.", "an amount in euros with two decimals is expected.");
        return Money.Zero;
    }

    public Money? OptionalAmount(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out _) ? Amount(parent, name) : null;

    public LocalDate Day(JsonElement parent, string name)
    {
        var parsed = LocalDatePattern.Iso.Parse(Text(parent, name));
        if (!parsed.Success)
        {
            IsWrong(JournalRules.ValueIsRight, name, "een datum jjjj-mm-dd wordt verwacht.", "a date yyyy-MM-dd is expected.");
        }

        return parsed.Success ? parsed.Value : new LocalDate(1, 1, 1);
    }

    public ImmutableArray<string> Texts(JsonElement parent, string name)
    {
        var array = Child(parent, name, JsonValueKind.Array);
        if (array.ValueKind != JsonValueKind.Array || array.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            IsWrong(JournalRules.ValueIsRight, name, "een lijst van teksten wordt verwacht.", "a list of texts is expected.");
            return [];
        }

        return [.. array.EnumerateArray().Select(item => item.GetString()!)];
    }
}
