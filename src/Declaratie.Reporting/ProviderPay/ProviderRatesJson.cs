using System.Buffers;
using Declaratie.Domain;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Percentages uit JSON</i>: reads a rates file: <c>{"advances":"paid" | "held","rates":[{"provider","payor","from","to","percent"}]}</c>.</summary>
/// <remarks>
/// Strict, since a slip would pay the wrong amount: unknown fields, a field twice, what is missing or of another kind, and anything after the object are findings (R50), all of them at once, each with its line.
/// Of a rate only <c>percent</c> is needed; null is as good as absent. <c>advances</c> and <c>rates</c> are both needed.
/// </remarks>
public static class ProviderRatesJson
{
    private const int LongestFile = 16 << 20;

    /// <summary><i>Lezen uit een buffer</i>: reads a rates file.</summary>
    /// <param name="json">The file, in UTF-8.</param>
    /// <returns>The rates that are right and what is wrong with the others, by line; use the rates only when nothing is.</returns>
    public static Checked<ProviderRates> Read(ReadOnlySpan<byte> json)
    {
        if (json.Length > LongestFile)
        {
            return new(new ProviderRates(PayAdvances.Paid, []), [RateRefusals.TooLong(LongestFile)]);
        }

        var reader = new RatesReader(json);
        return reader.Read();
    }

    /// <summary><i>Lezen uit een stroom</i>: reads a rates file to its end.</summary>
    /// <param name="json">The file, in UTF-8; it stays open.</param>
    /// <returns>As <see cref="Read(ReadOnlySpan{byte})"/>.</returns>
    public static Checked<ProviderRates> Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        const int Piece = 8 * 1024;
        var buffer = new ArrayBufferWriter<byte>();
        int read;
        do
        {
            read = json.Read(buffer.GetSpan(Piece));
            buffer.Advance(read);
        }
        while (read > 0 && buffer.WrittenCount <= LongestFile);
        return Read(buffer.WrittenSpan);
    }
}
