using System.Collections.Immutable;
using System.Text.Json;

namespace Declaratie.Cli.Conformance;

/// <summary>Reads a kit: its manifest, and the expected answers that it points at.</summary>
internal sealed class KitReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly KitSource source;
    private readonly Dictionary<string, JsonElement> answers = new(StringComparer.Ordinal);

    private KitReader(KitSource source) => this.source = source;

    /// <summary>Reads the whole kit.</summary>
    /// <param name="source">Its files.</param>
    /// <returns>The kit; every journal and answer that it names is there.</returns>
    /// <exception cref="ToolFailure">It is no kit, or not whole.</exception>
    internal static Kit Read(KitSource source)
    {
        try
        {
            return new KitReader(source).Read();
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ToolFailure(ConformanceTexts.KitBroken(source.Name, broken.Message), broken);
        }
    }

    private Kit Read()
    {
        var manifest = Json(Declaratie.Cli.Conformance.Kit.ManifestName);
        var format = manifest.GetProperty("format").GetString();
        if (format != Kit.Format)
        {
            throw new FormatException($"format: '{format}', not '{Kit.Format}'");
        }

        var questions = manifest.GetProperty("questions").EnumerateObject().ToDictionary(each => each.Name, QuestionOf, StringComparer.Ordinal);
        var cases = manifest.GetProperty("cases").EnumerateArray().Select(each => CaseOf(each, questions)).ToImmutableArray();
        if (cases.GroupBy(each => each.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new FormatException($"case {twice.Key} is there twice");
        }

        return new(source, questions, cases, [.. manifest.GetProperty("notCovered").EnumerateArray().Select(each => new KitGap(Text(each, "rule"), Both(each.GetProperty("reason"))))]);
    }

    private static KitQuestion QuestionOf(JsonProperty question) => new(
        question.Name,
        Both(question.Value.GetProperty("title")),
        [.. question.Value.GetProperty("compared").EnumerateArray().Select(part => new KitPart(
            Text(part, "at"),
            !part.TryGetProperty("order", out var order) || order.GetString() is "given",
            part.TryGetProperty("extra", out var extra) && extra.GetBoolean()))]);

    private KitCase CaseOf(JsonElement each, Dictionary<string, KitQuestion> questions)
    {
        var (id, journal) = (Text(each, "id"), Text(each, "journal"));
        if (!source.Has(journal))
        {
            throw new FormatException($"case {id}: {journal} is not there");
        }

        return new(
            id,
            Both(each.GetProperty("title")),
            [.. each.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)],
            journal,
            [.. each.GetProperty("asks").EnumerateArray().Select(ask => AskOf(ask, id, questions))]);
    }

    private KitAsk AskOf(JsonElement ask, string id, Dictionary<string, KitQuestion> questions)
    {
        var name = Text(ask, "question");
        if (!questions.TryGetValue(name, out var question))
        {
            throw new FormatException($"case {id}: '{name}' is not one of the questions");
        }

        var expected = ask.GetProperty("expected");
        return new(
            question,
            ask.TryGetProperty("options", out var options) ? options : null,
            expected.ValueKind is JsonValueKind.String ? Follow(expected.GetString()!) : expected);
    }

    /// <summary>A file, and a place in it: <c>cases/claims/W01.expected.json#/status</c>.</summary>
    private JsonElement Follow(string reference)
    {
        var mark = reference.IndexOf('#', StringComparison.Ordinal);
        var (file, place) = mark < 0 ? (reference, "") : (reference[..mark], reference[(mark + 1)..]);
        if (!answers.TryGetValue(file, out var at))
        {
            answers[file] = at = Json(file);
        }

        foreach (var name in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at.ValueKind is JsonValueKind.Array ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(name);
        }

        return at;
    }

    private JsonElement Json(string file)
    {
        if (!source.Has(file))
        {
            throw new FormatException($"{file} is not there");
        }

        using var stream = source.Open(file);
        using var document = JsonDocument.Parse(stream, Strict);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { Length: > 0 } text ? text : throw new FormatException($"{name} is empty");

    private static ToolText Both(JsonElement element) => new(Text(element, "nl"), Text(element, "en"));
}
