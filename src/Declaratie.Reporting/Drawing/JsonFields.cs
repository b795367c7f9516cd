using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.Drawing;

/// <summary>Fields that are always there: null where there is nothing.</summary>
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

    internal static void WriteDay(this Utf8JsonWriter row, ReadOnlySpan<byte> name, LocalDate date)
    {
        Span<byte> text = stackalloc byte["yyyy-MM-dd".Length];
        date.ToDateOnly().TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        row.WriteString(name, text);
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
