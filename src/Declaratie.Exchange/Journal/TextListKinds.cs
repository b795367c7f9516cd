using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Keys or numbers of things, each once.</summary>
internal sealed class IdListKind() : ListKind<string>(
    fewest: 0,
    new("a list of texts that are not empty, each once", "een lijst teksten die niet leeg zijn, elk één keer"),
    Id.Expected)
{
    private static readonly IdKind Id = new();

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out ImmutableArray<string>? value) =>
        base.TryRead(ref reader, fields, field, out value) && IsEachOnce(value);

    /// <inheritdoc/>
    public override bool CanWrite(ImmutableArray<string>? value) =>
        base.CanWrite(value) && value!.Value.All(id => id is { Length: > 0 } && Id.CanWrite(id)) && IsEachOnce(value);

    /// <inheritdoc/>
    protected override bool TryReadItem(ref Utf8JsonReader reader, FieldReader fields, FieldPath path, out string item)
    {
        var isId = Id.TryRead(ref reader, fields, path.Owner!, out var id);
        item = id!;
        return isId;
    }

    /// <inheritdoc/>
    protected override void WriteItem(Utf8JsonWriter json, string item) => json.WriteStringValue(item);

    private static bool IsEachOnce(ImmutableArray<string>? ids) =>
        ids is not { Length: > 1 } several || several.ToHashSet(StringComparer.Ordinal).Count == several.Length;
}

/// <summary>The codes of an answer; a code of digits is made four wide.</summary>
/// <param name="fewest">How many there must be.</param>
internal sealed class CodesKind(int fewest) : ListKind<RetourCode>(
    fewest,
    fewest == 0 ? new("a list of codes", "een lijst codes") : new("a list of at least one code", "een lijst met minstens één code"),
    new("a code of one to four digits or letters, as a text", "een code van één tot vier cijfers of letters, als tekst"))
{
    /// <inheritdoc/>
    public override bool CanWrite(ImmutableArray<RetourCode>? value) => base.CanWrite(value) && value!.Value.All(code => code.IsWellFormed);

    /// <inheritdoc/>
    protected override bool TryReadItem(ref Utf8JsonReader reader, FieldReader fields, FieldPath path, out RetourCode item)
    {
        var text = reader.TokenType == JsonTokenType.String ? JsonText.Read(in reader) : "";
        item = text.Length > 0 ? RetourCode.Of(text) : default;
        return item.IsWellFormed;
    }

    /// <inheritdoc/>
    protected override void WriteItem(Utf8JsonWriter json, RetourCode item) => json.WriteStringValue(item.Value);
}
