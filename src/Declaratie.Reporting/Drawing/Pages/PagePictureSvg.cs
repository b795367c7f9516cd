namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A picture with a bar a row: parts to the right of zero, negative ones to the left, the sum at the end of the row.</summary>
/// <remarks>It is drawn twice, wide and for a phone, so that its letters are readable on both; the style shows one of the two.</remarks>
/// <param name="bytes">Where to.</param>
/// <param name="words">The words of the page.</param>
/// <param name="picture">The picture.</param>
/// <param name="title">What it is called when it has no heading.</param>
/// <param name="number">Its number on the page, from 1.</param>
internal sealed class PagePictureSvg(PageBytes bytes, ScreenWords words, PagePicture picture, string title, int number)
{
    /// <summary>More bars than these stand closer together, so that the picture fits a sheet.</summary>
    private const int Many = 20;

    internal void Write()
    {
        bytes.Raw("<div class=\"picture\">\n"u8);
        var (pitch, height) = picture.Bars.Length > Many ? (18, 12) : (26, 16);
        Write(new(picture, Width: 760, TwoLines: false, pitch, height, Intervals: 6));
        Write(new(picture, Width: 360, TwoLines: true, Pitch: 38, Height: 13, Intervals: 4));
        bytes.Raw("</div>\n"u8);
    }

    private void Write(PictureFrame frame)
    {
        var axis = PageAxis.Of(picture, frame.Intervals);
        bytes.Raw("<svg class=\""u8);
        bytes.Raw(frame.Class);
        bytes.Raw("\" viewBox=\"0 0 "u8);
        bytes.Number(frame.Width);
        bytes.Raw(" "u8);
        bytes.Number(frame.Bottom + 4);
        bytes.Raw("\" preserveAspectRatio=\"xMinYMin\" role=\"img\" aria-labelledby=\""u8);
        Id(frame, "title"u8);
        bytes.Raw(" "u8);
        Id(frame, "desc"u8);
        bytes.Raw("\">\n<title id=\""u8);
        Id(frame, "title"u8);
        bytes.Raw("\">"u8);
        bytes.Encoded(picture.Heading ?? title);
        bytes.Raw("</title>\n<desc id=\""u8);
        Id(frame, "desc"u8);
        bytes.Raw("\">"u8);
        bytes.Encoded(picture.Alternative);
        bytes.Raw("</desc>\n"u8);
        WritePatterns(frame);
        WriteLegend(frame);
        WriteAxis(frame, axis);
        Line(frame.X(axis.At(0)), frame.Top - 3, frame.Bottom, " class=\"o\""u8);
        for (var at = 0; at < picture.Bars.Length; at++)
        {
            WriteBar(frame, axis, picture.Bars[at], frame.Top + (at * frame.Pitch));
        }

        bytes.Raw("</svg>\n"u8);
    }

    /// <summary>The parts of a bar beside the first, which is plain: a colour with lines or dots on it.</summary>
    private void WritePatterns(PictureFrame frame)
    {
        bytes.Raw("<defs>"u8);
        for (var series = 1; series < Math.Min(picture.Series.Length, SeriesLooks.Count); series++)
        {
            bytes.Raw("<pattern id=\""u8);
            Id(frame, SeriesLooks.Letter(series));
            bytes.Raw("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect class=\"p"u8);
            bytes.Raw(SeriesLooks.Letter(series));
            bytes.Raw("\" width=\"6\" height=\"6\"/>"u8);
            bytes.Raw(SeriesLooks.Drawing(series));
            bytes.Raw("</pattern>"u8);
        }

        bytes.Raw("</defs>\n"u8);
    }

    private void WriteLegend(PictureFrame frame)
    {
        foreach (var (series, x, y) in frame.Legend())
        {
            Rectangle(frame, series, x, y, 12, 12);
            bytes.Raw("/>"u8);
            Words(x + 18, y + 10.5, "k"u8, SeriesLooks.Start);
            bytes.Encoded(Cells.Shorten(picture.Series[series], PictureFrame.LongestSeries));
            bytes.Raw("</text>\n"u8);
        }
    }

    private void WriteAxis(PictureFrame frame, PageAxis axis)
    {
        for (var tick = 0; tick < axis.Ticks; tick++)
        {
            var x = frame.X(axis.At(axis.From + (tick * axis.Step)));
            var isEdge = frame.TwoLines && axis.Ticks > 1;
            Line(x, frame.Top - 3, frame.Bottom, []);
            Words(x, frame.Top - 8, "k"u8, isEdge && tick == 0 ? SeriesLooks.Start : isEdge && tick == axis.Ticks - 1 ? SeriesLooks.End : SeriesLooks.Middle);
            axis.Write(tick, bytes, words);
            bytes.Raw("</text>\n"u8);
        }
    }

    private void WriteBar(PictureFrame frame, PageAxis axis, PageBar bar, int y)
    {
        Words(0, y + 12.5, []);
        bytes.Encoded(Cells.Shorten(bar.Words, PictureFrame.LongestWords));
        bytes.Raw("</text>"u8);
        Words(frame.Width, y + 12.5, "n"u8, SeriesLooks.End);
        bytes.Amount(bar.Cents.Sum());
        bytes.Raw("</text>\n"u8);
        long right = 0, left = 0;
        for (var series = 0; series < bar.Cents.Length; series++)
        {
            var cents = bar.Cents[series];
            var from = cents < 0 ? left += cents : right;
            right += Math.Max(0, cents);
            if (cents != 0)
            {
                var x = frame.X(axis.At(from));
                var width = frame.X(axis.At(from + Math.Abs(cents))) - x;
                Rectangle(frame, series, x, y + frame.BarBelow, Math.Max(1, width), frame.Height);
                WriteHint(series, cents);
            }
        }
    }

    private void WriteHint(int series, long cents)
    {
        bytes.Raw("><title>"u8);
        bytes.Encoded(picture.Series[series]);
        bytes.Raw(": "u8);
        bytes.Amount(cents);
        bytes.Raw("</title></rect>\n"u8);
    }

    private void Rectangle(PictureFrame frame, int series, double x, double y, double width, double height)
    {
        bytes.Raw("<rect x=\""u8);
        bytes.Measure(x);
        bytes.Raw("\" y=\""u8);
        bytes.Measure(y);
        bytes.Raw("\" width=\""u8);
        bytes.Measure(width);
        bytes.Raw("\" height=\""u8);
        bytes.Measure(height);
        if (series % SeriesLooks.Count == 0)
        {
            bytes.Raw("\" class=\"pa\""u8);
            return;
        }

        bytes.Raw("\" fill=\"url(#"u8);
        Id(frame, SeriesLooks.Letter(series));
        bytes.Raw(")\""u8);
    }

    private void Line(double x, double from, double to, ReadOnlySpan<byte> look)
    {
        bytes.Raw("<line"u8);
        bytes.Raw(look);
        bytes.Raw(" x1=\""u8);
        bytes.Measure(x);
        bytes.Raw("\" x2=\""u8);
        bytes.Measure(x);
        bytes.Raw("\" y1=\""u8);
        bytes.Measure(from);
        bytes.Raw("\" y2=\""u8);
        bytes.Measure(to);
        bytes.Raw("\"/>\n"u8);
    }

    private void Words(double x, double y, ReadOnlySpan<byte> look, ReadOnlySpan<byte> anchor = default)
    {
        bytes.Raw("<text x=\""u8);
        bytes.Measure(x);
        bytes.Raw("\" y=\""u8);
        bytes.Measure(y);
        if (!look.IsEmpty)
        {
            bytes.Raw("\" class=\""u8);
            bytes.Raw(look);
        }

        if (!anchor.IsEmpty)
        {
            bytes.Raw("\" text-anchor=\""u8);
            bytes.Raw(anchor);
        }

        bytes.Raw("\">"u8);
    }

    private void Id(PictureFrame frame, ReadOnlySpan<byte> name)
    {
        bytes.Raw(frame.Class[..1]);
        bytes.Number(number);
        bytes.Raw(name);
    }
}
