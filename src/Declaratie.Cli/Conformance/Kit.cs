using System.Collections.Immutable;
using System.Text.Json;

namespace Declaratie.Cli.Conformance;

/// <summary>The cases of a kit, as its manifest names them.</summary>
/// <param name="Source">Where its files are.</param>
/// <param name="Questions">What can be asked, by name.</param>
/// <param name="Cases">The cases, in order.</param>
/// <param name="NotCovered">Rules that no case is about, and why.</param>
internal sealed record Kit(KitSource Source, IReadOnlyDictionary<string, KitQuestion> Questions, ImmutableArray<KitCase> Cases, ImmutableArray<KitGap> NotCovered)
{
    internal const string ManifestName = "manifest.json";
    internal const string Format = "declaratie.conformance/1";
}

/// <summary>A question, and which parts of its answer are compared.</summary>
internal sealed record KitQuestion(string Name, ToolText Title, ImmutableArray<KitPart> Compared);

/// <summary>A part of an answer that is compared.</summary>
/// <param name="At">Where it is: names with a slash between them.</param>
/// <param name="IsOrdered">The order of rows counts.</param>
/// <param name="MayHaveMore">Rows may have fields that are not expected.</param>
internal sealed record KitPart(string At, bool IsOrdered, bool MayHaveMore);

/// <summary>A journal, and what is asked about it.</summary>
internal sealed record KitCase(string Id, ToolText Title, ImmutableArray<string> Rules, string Journal, ImmutableArray<KitAsk> Asks);

/// <summary>One question about a journal.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">Its options by name: text, true, or a list of texts.</param>
/// <param name="Expected">The expected answer.</param>
internal sealed record KitAsk(KitQuestion Question, JsonElement? Options, JsonElement Expected)
{
    /// <summary>The question as the words of a command line, as declaratie itself understands them.</summary>
    internal ImmutableArray<string> Words()
    {
        var words = ImmutableArray.CreateBuilder<string>();
        words.AddRange(Question.Name.Split(' '));
        foreach (var option in Options?.EnumerateObject() ?? default)
        {
            var values = option.Value.ValueKind switch
            {
                JsonValueKind.True => [],
                JsonValueKind.Array => [.. option.Value.EnumerateArray().Select(value => value.GetString()!)],
                _ => (string[])[option.Value.GetString()!],
            };
            if (values.Length == 0)
            {
                words.Add($"--{option.Name}");
            }

            foreach (var value in values)
            {
                words.Add($"--{option.Name}");
                words.Add(value);
            }
        }

        words.Add("--format");
        words.Add("json");
        return words.ToImmutable();
    }
}

/// <summary>A rule that no case is about, and why.</summary>
internal sealed record KitGap(string Rule, ToolText Reason);
