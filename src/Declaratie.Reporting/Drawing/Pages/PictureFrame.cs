namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Where what stands in a picture, in units of its view box.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="TwoLines">The words of a bar stand above it instead of beside it.</param>
/// <param name="Pitch">From bar to bar.</param>
/// <param name="Height">How high a bar is.</param>
/// <param name="Intervals">Of the axis, about.</param>
internal sealed record PictureFrame(
    PagePicture Picture, int Width, bool TwoLines, int Pitch, int Height, int Intervals)
{
    internal const int LongestWords = 26;
    internal const int LongestSeries = 40;

    /// <summary>Units, about, of the letters that the style asks for.</summary>
    private const double Letter = 7;

    private const double Digit = 7.6;
    private const int LegendLine = 20;
    private const int AxisRoom = 26;

    private readonly double left = TwoLines ? 2 : 14 + (Letter * Math.Max(4, Picture.Bars.Max(bar => Math.Min(Cells.WidthOf(bar.Words), LongestWords))));
    private readonly double right = TwoLines ? 2 : 14 + (Digit * Picture.Bars.Max(bar => LengthOf(bar.Cents.Sum())));

    /// <summary>Its class in the style; its ids begin with the first letter.</summary>
    internal ReadOnlySpan<byte> Class => TwoLines ? "narrow"u8 : "wide"u8;

    /// <summary>Where the bars begin.</summary>
    internal int Top => Legend().Select(entry => (int)entry.Y).DefaultIfEmpty(0).Max() + LegendLine + AxisRoom;

    internal int Bottom => Top + (Picture.Bars.Length * Pitch);

    /// <summary>From the top of a row to its bar.</summary>
    internal int BarBelow => TwoLines ? 18 : 1;

    internal double X(double along) => left + (along * (Width - left - right));

    /// <summary>The series with their places, on as many lines as they need.</summary>
    /// <returns>The series, from the left, from the top.</returns>
    internal IEnumerable<(int Series, double X, double Y)> Legend()
    {
        double x = 0, y = 0;
        for (var series = 0; series < Picture.Series.Length; series++)
        {
            var width = 18 + (Letter * Math.Min(Cells.WidthOf(Picture.Series[series]), LongestSeries));
            if (x > 0 && x + width > Width)
            {
                (x, y) = (0, y + LegendLine);
            }

            yield return (series, x, y);
            x += width + 18;
        }
    }

    private static int LengthOf(long cents)
    {
        Span<byte> figure = stackalloc byte[PageFigures.Widest];
        return new PageFigures(ReportLanguage.Dutch).Amount(cents, figure);
    }
}
