using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.Drawing;

/// <summary>Fields of rows, as every report writes them.</summary>
internal static class JsonFields
{
    internal const int FlushAt = 32 * 1024;

    internal static void WriteAmountOrNull(this Utf8JsonWriter row, ReadOnlySpan<byte> name, Money? amount)
    {
        if (amount is { } money)
        {
            row.WriteNumber(name, money.Euros);
        }
        else
        {
            row.WriteNull(name);
        }
    }

    internal static void WriteAmount(this Utf8JsonWriter row, ReadOnlySpan<byte> name, Money amount) => row.WriteNumber(name, amount.Euros);

    /// <summary>A text that is left out when there is none.</summary>
    internal static void WriteTextIfAny(this Utf8JsonWriter row, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            row.WriteString(name, text);
        }
    }

    /// <summary>The name of the practice; of a merged report the list of their names.</summary>
    internal static void WritePractices(this Utf8JsonWriter row, ImmutableArray<string> practices)
    {
        if (practices is [var only])
        {
            row.WriteString("practice"u8, only);
            return;
        }

        row.WriteStartArray("practice"u8);
        foreach (var practice in practices)
        {
            row.WriteStringValue(practice);
        }

        row.WriteEndArray();
    }

    internal static void WriteDay(this Utf8JsonWriter row, ReadOnlySpan<byte> name, LocalDate date)
    {
        Span<byte> text = stackalloc byte["yyyy-MM-dd".Length];
        date.ToDateOnly().TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        row.WriteString(name, text);
    }

    /// <summary>A day that is left out when there is none.</summary>
    internal static void WriteDayIfAny(this Utf8JsonWriter row, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is { } day)
        {
            row.WriteDay(name, day);
        }
    }

    internal static void WriteDayOrNull(this Utf8JsonWriter row, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is { } day)
        {
            row.WriteDay(name, day);
        }
        else
        {
            row.WriteNull(name);
        }
    }

    internal static void WriteMonth(this Utf8JsonWriter row, ReadOnlySpan<byte> name, YearMonth month)
    {
        Span<byte> text = stackalloc byte["yyyy-MM".Length];
        month.OnDayOfMonth(1).ToDateOnly().TryFormat(text, out _, "yyyy-MM", CultureInfo.InvariantCulture);
        row.WriteString(name, text);
    }

    internal static void WriteCodes(this Utf8JsonWriter row, ReadOnlySpan<byte> name, ImmutableArray<RetourCode> codes)
    {
        row.WriteStartArray(name);
        foreach (var code in codes)
        {
            row.WriteStringValue(code.Value);
        }

        row.WriteEndArray();
    }
}
