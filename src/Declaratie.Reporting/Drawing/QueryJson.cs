using System.Text.Json;

namespace Declaratie.Reporting.Drawing;

/// <summary>What a report of allocated payments was asked, in JSON.</summary>
internal static class QueryJson
{
    internal static void WriteQuery(this Utf8JsonWriter writer, AllocatedPaymentsSpec spec)
    {
        writer.WriteDay("from"u8, spec.From);
        writer.WriteDay("to"u8, spec.To);
        writer.WriteStartArray("providers"u8);
        foreach (var provider in spec.Providers)
        {
            writer.WriteStringValue(provider.Value);
        }

        writer.WriteEndArray();
        writer.WriteString("summariseBy"u8, JsonNames.Of(spec.SummariseBy));
        writer.WriteBoolean("hideAdvancePayments"u8, spec.HideAdvancePayments);
        writer.WriteBoolean("zeroRows"u8, spec.ZeroRows);
    }
}
