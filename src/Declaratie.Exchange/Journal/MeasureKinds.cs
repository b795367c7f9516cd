using System.Text;
using System.Text.Json;
using Declaratie.Domain;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Exchange.Journal;

/// <summary>An amount of euros, as a number or as a string of the same.</summary>
/// <param name="expected">What belongs in the field, if it is not just any amount.</param>
internal class AmountKind(Expected? expected = null) : ValueKind<Money?>(expected ?? new(
    "an amount in euros with at most two decimals, up to 9999999999.99",
    "een bedrag in euro's met hoogstens twee decimalen, tot en met 9999999999.99"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out Money? value)
    {
        var amount = Money.Zero;
        var isAmount = reader.TokenType switch
        {
            JsonTokenType.Number => AmountText.TryParse(reader.ValueSpan, out amount),
            JsonTokenType.String when reader.ValueIsEscaped => AmountText.TryParse(Encoding.UTF8.GetBytes(JsonText.Read(in reader)), out amount),
            JsonTokenType.String => AmountText.TryParse(reader.ValueSpan, out amount),
            _ => false,
        };
        value = amount;
        return isAmount;
    }

    /// <inheritdoc/>
    public override bool CanWrite(Money? value) => value <= AmountText.Most && value >= -AmountText.Most;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Money? value) => json.WriteNumberValue(value.GetValueOrDefault().Euros);
}

/// <summary>An amount of euros of more than 0.</summary>
internal sealed class PositiveAmountKind() : AmountKind(new(
    "an amount in euros of more than 0, with at most two decimals, up to 9999999999.99",
    "een bedrag in euro's van meer dan 0, met hoogstens twee decimalen, tot en met 9999999999.99"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out Money? value) =>
        base.TryRead(ref reader, fields, field, out value) && value > Money.Zero;

    /// <inheritdoc/>
    public override bool CanWrite(Money? value) => base.CanWrite(value) && value > Money.Zero;
}

/// <summary>A date that exists.</summary>
internal sealed class DateKind() : ValueKind<LocalDate?>(new("a date that exists, as yyyy-MM-dd", "een bestaande datum, als jjjj-MM-dd"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out LocalDate? value)
    {
        var text = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Read(in reader)) : reader.ValueSpan;
        var isDate = DateText.TryParse(text, out var date);
        value = date;
        return isDate && reader.TokenType == JsonTokenType.String;
    }

    /// <inheritdoc/>
    public override bool CanWrite(LocalDate? value) => value is { Year: >= 1 } date && date.Calendar == CalendarSystem.Iso;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, LocalDate? value)
    {
        Span<byte> text = stackalloc byte[DateText.Length];
        DateText.Write(value.GetValueOrDefault(), text);
        json.WriteStringValue(text);
    }
}

/// <summary>A month that exists.</summary>
internal sealed class MonthKind() : ValueKind<YearMonth?>(new("a month that exists, as yyyy-MM", "een bestaande maand, als jjjj-MM"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out YearMonth? value)
    {
        var text = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Read(in reader)) : reader.ValueSpan;
        var isMonth = DateText.TryParseMonth(text, out var month);
        value = month;
        return isMonth && reader.TokenType == JsonTokenType.String;
    }

    /// <inheritdoc/>
    public override bool CanWrite(YearMonth? value) => value is { Year: >= 1 } month && month.Calendar == CalendarSystem.Iso;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, YearMonth? value)
    {
        Span<byte> text = stackalloc byte[DateText.MonthLength];
        DateText.Write(value.GetValueOrDefault(), text);
        json.WriteStringValue(text);
    }
}

/// <summary>A moment.</summary>
internal sealed class InstantKind() : ValueKind<Instant?>(new(
    "a moment in ISO 8601, as 2024-03-01T09:30:00Z",
    "een tijdstip volgens ISO 8601, als 2024-03-01T09:30:00Z"))
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out Instant? value)
    {
        var instant = default(Instant);
        var isInstant = reader.TokenType == JsonTokenType.String && DateText.TryParse(JsonText.Read(in reader), out instant);
        value = instant;
        return isInstant;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Instant? value) =>
        json.WriteStringValue(InstantPattern.ExtendedIso.Format(value.GetValueOrDefault()));
}
