using System.Text.Json;

namespace Declaratie.Exchange.Journal;

/// <summary>A kind of value that a field can hold.</summary>
/// <typeparam name="T">The value; a type that can be null.</typeparam>
/// <param name="expected">What belongs in such a field.</param>
internal abstract class ValueKind<T>(Expected expected)
{
    /// <summary>What belongs in such a field.</summary>
    public Expected Expected { get; } = expected;

    /// <summary>Has the value parts that a finding can name?</summary>
    public virtual bool HasParts => false;

    /// <summary>Reads the value that the reader stands on; if it succeeds, the reader is left at the value's end.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="fields">Reads nested objects, and keeps what is wrong with them.</param>
    /// <param name="field">The name of the field; of a kind that has parts, how a finding names it.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is of this kind.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out T value);

    /// <summary>Would the reader accept the value?</summary>
    /// <param name="value">The value, not null.</param>
    /// <returns>Whether it can be written.</returns>
    public virtual bool CanWrite(T value) => true;

    /// <summary>Writes the value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value, not null.</param>
    public abstract void Write(Utf8JsonWriter json, T value);
}

/// <summary>Any text.</summary>
/// <param name="expected">What belongs in the field, if it is not just any text.</param>
internal class TextKind(Expected? expected = null) : ValueKind<string?>(expected ?? new("a text", "een tekst"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out string? value)
    {
        value = reader.TokenType == JsonTokenType.String ? Text(in reader, fields) : null;
        return value is not null && (!reader.ValueIsEscaped || JsonText.IsUnicode(value));
    }

    /// <inheritdoc/>
    public override bool CanWrite(string? value) => JsonText.IsUnicode(value);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, string? value) => json.WriteStringValue(value);

    /// <summary>The text that the reader stands on.</summary>
    /// <param name="reader">The reader, on a string.</param>
    /// <param name="fields">Has the texts that return.</param>
    /// <returns>The text.</returns>
    protected virtual string Text(ref readonly Utf8JsonReader reader, FieldReader fields) => JsonText.Read(in reader);
}

/// <summary>A key of the caller's: a text that is not empty.</summary>
internal class IdKind() : TextKind(new("a text that is not empty", "een tekst die niet leeg is"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out string? value) =>
        base.TryRead(ref reader, fields, field, out value) && value!.Length > 0;

    /// <inheritdoc/>
    public override bool CanWrite(string? value) => base.CanWrite(value) && value!.Length > 0;
}

/// <summary>A key of which there are few, that returns on many lines: a provider or a payor.</summary>
internal sealed class RecurringIdKind : IdKind
{
    /// <inheritdoc/>
    protected override string Text(ref readonly Utf8JsonReader reader, FieldReader fields) =>
        reader.ValueIsEscaped ? base.Text(in reader, fields) : fields.Texts.Get(reader.ValueSpan);
}

/// <summary>A text of which there are few, that returns on many lines: how was paid, who entered it.</summary>
internal sealed class RecurringTextKind : TextKind
{
    /// <inheritdoc/>
    protected override string Text(ref readonly Utf8JsonReader reader, FieldReader fields) =>
        reader.ValueIsEscaped ? base.Text(in reader, fields) : fields.Texts.Get(reader.ValueSpan);
}

/// <summary>Yes or no; null when it is the default, no.</summary>
internal sealed class FlagKind() : ValueKind<bool?>(new("true or false", "true of false"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out bool? value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, bool? value) => json.WriteBooleanValue(value.GetValueOrDefault());
}

/// <summary>A whole number of at least 0.</summary>
internal sealed class CountKind() : ValueKind<int?>(new("a whole number of at least 0", "een geheel getal van minstens 0"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out int? value)
    {
        value = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
        return value >= 0;
    }

    /// <inheritdoc/>
    public override bool CanWrite(int? value) => value >= 0;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int? value) => json.WriteNumberValue(value.GetValueOrDefault());
}

/// <summary>How many times something is done.</summary>
internal sealed class QuantityKind() : ValueKind<int?>(new("a whole number of 1 to 9999", "een geheel getal van 1 tot en met 9999"))
{
    private const int Most = 9_999;

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out int? value)
    {
        value = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
        return CanWrite(value);
    }

    /// <inheritdoc/>
    public override bool CanWrite(int? value) => value is >= 1 and <= Most;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, int? value) => json.WriteNumberValue(value.GetValueOrDefault());
}
