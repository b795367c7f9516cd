using System.Globalization;
using System.Text.Json;

namespace Declaratie.Cli.Conformance;

/// <summary>One place where an answer is not what is expected.</summary>
/// <param name="Path">Where; an index is that of the expected list, with a + that of the given one.</param>
/// <param name="Expected">What is expected, as JSON; null when nothing is.</param>
/// <param name="Actual">What was given; null when nothing was.</param>
internal sealed record AnswerDifference(string Path, string? Expected, string? Actual);

/// <summary>
/// Compares an answer with what is expected. Rows may come in another order where a part says so, a number may be spelled otherwise (120, 120.0, "120.00"),
/// and the expected text * stands for any text; everything else counts.
/// </summary>
internal sealed class AnswerComparison
{
    /// <summary>How many rows of a hostile answer are laid beside those expected.</summary>
    private const int MostPaired = 2_000;

    private const string AnyText = "*";

    private readonly KitPart part;
    private readonly List<AnswerDifference> differences = [];

    private AnswerComparison(KitPart part) => this.part = part;

    /// <summary>What differs in the parts of a question that the expected answer has.</summary>
    /// <param name="question">The question.</param>
    /// <param name="expected">The expected answer, an object.</param>
    /// <param name="actual">The given answer.</param>
    internal static IReadOnlyList<AnswerDifference> Of(KitQuestion question, JsonElement expected, JsonElement actual)
    {
        if (actual.ValueKind is not JsonValueKind.Object)
        {
            return [new("", "{…}", Show(actual))];
        }

        List<AnswerDifference> found = [];
        foreach (var compared in question.Compared)
        {
            if (Find(expected, compared.At) is { } wanted)
            {
                var comparison = new AnswerComparison(compared);
                comparison.Compare(compared.At.Replace('/', '.'), wanted, Find(actual, compared.At));
                found.AddRange(comparison.differences);
            }
        }

        return found;
    }

    private static JsonElement? Find(JsonElement root, string path)
    {
        foreach (var name in path.Split('/'))
        {
            if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty(name, out root))
            {
                return null;
            }
        }

        return root;
    }

    private void Compare(string path, JsonElement? expected, JsonElement? actual)
    {
        switch (expected?.ValueKind, actual?.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareFields(path, expected.Value, actual.Value);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array) when part.IsOrdered:
                CompareInOrder(path, [.. expected.Value.EnumerateArray()], [.. actual.Value.EnumerateArray()]);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareInAnyOrder(path, [.. expected.Value.EnumerateArray()], [.. actual.Value.EnumerateArray()]);
                break;
            default:
                if (expected is not { } wanted || actual is not { } given || !AreSame(wanted, given))
                {
                    differences.Add(new(path, expected is { } one ? Show(one) : null, actual is { } other ? Show(other) : null));
                }

                break;
        }
    }

    private void CompareFields(string path, JsonElement expected, JsonElement actual)
    {
        foreach (var field in expected.EnumerateObject())
        {
            Compare($"{path}.{field.Name}", field.Value, actual.TryGetProperty(field.Name, out var given) ? given : null);
        }

        foreach (var field in part.MayHaveMore ? default : actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(field.Name, out _))
            {
                Compare($"{path}.{field.Name}", null, field.Value);
            }
        }
    }

    private void CompareInOrder(string path, JsonElement[] expected, JsonElement[] actual)
    {
        for (var at = 0; at < Math.Max(expected.Length, Math.Min(actual.Length, expected.Length + MostPaired)); at++)
        {
            Compare($"{path}[{(at < expected.Length ? "" : "+")}{at}]", at < expected.Length ? expected[at] : null, at < actual.Length ? actual[at] : null);
        }
    }

    /// <summary>As multisets: rows that are the same cancel; of the others the most alike are laid beside each other.</summary>
    private void CompareInAnyOrder(string path, JsonElement[] expected, JsonElement[] actual)
    {
        var left = Enumerable.Range(0, actual.Length).ToList();
        foreach (var at in Enumerable.Range(0, expected.Length).Where(at => !TakeSame(expected[at], actual, left)).ToList())
        {
            var alike = left.Take(MostPaired).Select(other => (Other: other, Alike: Likeness(expected[at], actual[other]))).OrderByDescending(each => each.Alike).FirstOrDefault();
            if (alike.Alike > 0.5)
            {
                left.Remove(alike.Other);
                Compare($"{path}[{at}]", expected[at], actual[alike.Other]);
            }
            else
            {
                Compare($"{path}[{at}]", expected[at], null);
            }
        }

        foreach (var other in left.Take(MostPaired))
        {
            Compare($"{path}[+{other}]", null, actual[other]);
        }
    }

    private bool TakeSame(JsonElement expected, JsonElement[] actual, List<int> left)
    {
        var found = left.FindIndex(at => AreSame(expected, actual[at]));
        if (found >= 0)
        {
            left.RemoveAt(found);
        }

        return found >= 0;
    }

    /// <summary>The share of fields that are the same.</summary>
    private double Likeness(JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind is not JsonValueKind.Object || actual.ValueKind is not JsonValueKind.Object)
        {
            return 0;
        }

        var (same, all) = (0, 0);
        foreach (var field in expected.EnumerateObject())
        {
            all++;
            same += actual.TryGetProperty(field.Name, out var given) && AreSame(field.Value, given) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)same / all;
    }

    private bool AreSame(JsonElement expected, JsonElement actual)
    {
        switch (expected.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object) or (JsonValueKind.Array, JsonValueKind.Array):
                var inner = new AnswerComparison(part);
                inner.Compare("", expected, actual);
                return inner.differences.Count == 0;
            case (JsonValueKind.Number, JsonValueKind.Number or JsonValueKind.String):
                return expected.TryGetDecimal(out var wanted) && Number(actual) is { } number && number == wanted;
            case (JsonValueKind.String, JsonValueKind.String):
                var text = actual.GetString()!;
                return expected.ValueEquals(AnyText) ? text.Length > 0 : expected.ValueEquals(text);
            case var (one, other):
                return one == other;
        }
    }

    private static decimal? Number(JsonElement actual) =>
        actual.ValueKind is JsonValueKind.Number ? (actual.TryGetDecimal(out var number) ? number : null)
        : decimal.TryParse(actual.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? number
        : null;

    private static string Show(JsonElement element) => element.GetRawText();
}
