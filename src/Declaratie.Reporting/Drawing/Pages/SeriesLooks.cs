namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>How the parts of a bar look: each has a colour of its own lightness, and all but the first lines or dots.</summary>
internal static class SeriesLooks
{
    internal const int Count = 6;

    internal static ReadOnlySpan<byte> Start => "start"u8;

    internal static ReadOnlySpan<byte> Middle => "middle"u8;

    internal static ReadOnlySpan<byte> End => "end"u8;

    internal static ReadOnlySpan<byte> Letter(int series) => "abcdef"u8.Slice(series % Count, 1);

    /// <summary>What is drawn on the colour, on a square of 6 by 6.</summary>
    /// <param name="series">Which part.</param>
    /// <returns>The shapes.</returns>
    internal static ReadOnlySpan<byte> Drawing(int series) => (series % Count) switch
    {
        1 => """<path class="i" d="M-1 1L1-1M0 6L6 0M5 7L7 5"/>"""u8,
        2 => """<path class="h" d="M2 3H4"/>"""u8,
        3 => """<path class="i" d="M3 0V6"/>"""u8,
        4 => """<path class="h" d="M0 3H6"/>"""u8,
        _ => """<path class="i" d="M0 0L6 6M0 6L6 0"/>"""u8,
    };
}
