using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Reads one line after another: one pass when the line is right, and a second for J1 when it is not.</summary>
internal sealed class EntryReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = StrictJson.MostLevels };

    private readonly FieldReader fields = new();
    private EntryShape? likely;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="type">The type as written; null if none can be read.</param>
    /// <param name="refusal">Why it is no entry; null if it is one.</param>
    /// <returns>The entry, or null when it is refused.</returns>
    public JournalEntry? Read(ReadOnlySpan<byte> line, out string? type, out Finding? refusal)
    {
        type = null;
        fields.Clear();
        var entry = default(JournalEntry);
        var noted = default(Finding);
        try
        {
            // The JSON reader trusts its strings to be UTF-8, so that is looked at first, for the line as a whole.
            if (Utf8.IsValid(line))
            {
                entry = ReadEntry(line, ref type, ref noted);
            }
        }
        catch (JsonException)
        {
            // Where the line is broken is found below.
            entry = null;
        }

        // Whatever is wrong, J1 is judged over the whole line first: broken at the end is broken.
        refusal = entry is null ? StrictJson.Fault(line) ?? noted ?? fields.First : null;
        return entry;
    }

    private JournalEntry? ReadEntry(ReadOnlySpan<byte> line, ref string? type, ref Finding? noted)
    {
        var reader = new Utf8JsonReader(line, Options);
        _ = reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        // Most lines begin with their type; only for the others it is looked for ahead, with a reader of its own.
        var ahead = reader;
        var isFirst = MoveToType(ref ahead);
        var shape = ReadType(ref ahead, ref type, ref noted);
        if (shape is null)
        {
            return null;
        }

        likely = shape;
        reader = isFirst ? ahead : reader;
        var draft = default(Draft);
        fields.ReadObject(ref reader, shape, ref draft, default, seen: isFirst ? ObjectShape.Bit(0) : 0);

        // Asks for what follows the object, so that a second value on the line is found.
        _ = reader.Read();
        if (fields.IsClean && shape.Judge is { } judge)
        {
            judge(ref draft, fields);
        }

        return fields.IsClean ? shape.Build(ref draft) : null;
    }

    /// <summary>Moves to the value of the type, or to the end of the object when there is none.</summary>
    /// <param name="reader">The reader, on the start of the line's object.</param>
    /// <returns>Whether it was the first field.</returns>
    private static bool MoveToType(ref Utf8JsonReader reader)
    {
        var isFirst = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = IsType(in reader);
            _ = reader.Read();
            if (isType)
            {
                return isFirst;
            }

            reader.Skip();
            isFirst = false;
        }

        return false;
    }

    private static bool IsType(ref readonly Utf8JsonReader reader) => reader.ValueIsEscaped
        ? string.Equals(JsonText.Read(in reader), EntryShape.TypeName, StringComparison.Ordinal)
        : reader.ValueSpan.SequenceEqual("type"u8);

    private EntryShape? ReadType(ref readonly Utf8JsonReader reader, ref string? type, ref Finding? noted)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            noted = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.Null ? Refusals.NoType() : Refusals.TypeIsNoText();
            return null;
        }

        var shape = JournalTable.Find(
            reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Read(in reader)) : reader.ValueSpan, likely);
        if (shape is not null)
        {
            type = shape.Type;
            return shape;
        }

        // Half a surrogate pair could not be printed by whoever shows the type.
        var written = JsonText.Read(in reader);
        type = JsonText.IsUnicode(written) ? written : JsonText.Shown(written);
        noted = Refusals.UnknownType(type);
        return null;
    }
}
