using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Judges J1 over a whole line. Slow and exact: only asked when something is wrong with the line.</summary>
internal static class StrictJson
{
    /// <summary>How deep a line may be nested; the line itself is level 1.</summary>
    public const int MostLevels = 64;

    /// <summary>One level more than allowed, so that too deep can be told from broken.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = MostLevels + 1 };

    /// <summary>Finds what keeps a line from being one JSON object.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <returns>The finding, or null when J1 is kept.</returns>
    public static Finding? Fault(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
        {
            return Refusals.NotUtf8(FirstInvalid(line) + 1);
        }

        try
        {
            var reader = new Utf8JsonReader(line, Options);
            _ = reader.Read();
            return reader.TokenType == JsonTokenType.StartObject ? Walk(ref reader) : NotAnObject(ref reader);
        }
        catch (JsonException broken)
        {
            return Refusals.NotJson((broken.BytePositionInLine ?? 0) + 1);
        }
    }

    private static Finding? Walk(ref Utf8JsonReader reader)
    {
        // One set of keys per open object; null for an array.
        var open = new Stack<HashSet<string>?>();
        Finding? fault = null;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray when open.Count == MostLevels:
                    return Refusals.TooDeep();
                case JsonTokenType.StartObject:
                    open.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.StartArray:
                    open.Push(null);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _ = open.Pop();
                    break;
                case JsonTokenType.PropertyName when JsonText.Read(in reader) is var key && !open.Peek()!.Add(key):
                    fault ??= Refusals.KeyTwice(key);
                    break;
            }
        }
        while (reader.Read());
        return fault;
    }

    private static Finding NotAnObject(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            // To the end: broken JSON is reported as that.
        }

        return Refusals.NotAnObject();
    }

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(line[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
