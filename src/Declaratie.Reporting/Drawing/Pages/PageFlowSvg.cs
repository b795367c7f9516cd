using System.Collections.Immutable;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A picture of what an amount falls apart into: as thick as it is much, and every stream with its words and amount beside it.</summary>
/// <remarks>It is drawn twice, wide and for a phone, as <see cref="PagePictureSvg"/> is.</remarks>
/// <param name="bytes">Where to.</param>
/// <param name="flow">The flow.</param>
/// <param name="title">What it is called when it has no heading.</param>
/// <param name="number">Its number among the pictures of the page, from 1.</param>
internal sealed class PageFlowSvg(PageBytes bytes, PageFlow flow, string title, int number)
{
    private const int Sources = 0;
    private const int Streams = 1;

    internal void Write()
    {
        bytes.Raw("<div class=\"picture\">\n"u8);
        Write(new FlowFrame(flow, IsNarrow: false));
        Write(new FlowFrame(flow, IsNarrow: true));
        bytes.Raw("</div>\n"u8);
    }

    private void Write(FlowFrame frame)
    {
        bytes.Raw("<svg class=\""u8);
        bytes.Raw(frame.Class);
        bytes.Raw("\" viewBox=\"0 0 "u8);
        bytes.Number(frame.Width);
        bytes.Raw(" "u8);
        bytes.Number((int)Math.Ceiling(frame.Height) + 4);
        bytes.Raw("\" preserveAspectRatio=\"xMinYMin\" role=\"img\" aria-labelledby=\""u8);
        Id(frame, "title"u8);
        bytes.Raw(" "u8);
        Id(frame, "desc"u8);
        bytes.Raw("\">\n<title id=\""u8);
        Id(frame, "title"u8);
        bytes.Raw("\">"u8);
        bytes.Encoded(flow.Heading ?? title);
        bytes.Raw("</title>\n<desc id=\""u8);
        Id(frame, "desc"u8);
        bytes.Raw("\">"u8);
        bytes.Encoded(flow.Alternative);
        bytes.Raw("</desc>\n"u8);
        WriteStreams(frame, flow.Streams, (Sources, 0), (Streams, 0), 1);
        WriteSources(frame);
        bytes.Raw("</svg>\n"u8);
    }

    private void WriteSources(FlowFrame frame)
    {
        foreach (var (at, (source, top, words)) in frame.SourcesFromTop().Index())
        {
            WriteNode(frame, source, (Sources, top), words, look: at == 0 ? 0 : SeriesLooks.Count - 1);
        }
    }

    /// <summary>Streams next to each other where they come from, each in a room of its own where they go.</summary>
    private void WriteStreams(FlowFrame frame, ImmutableArray<PageStream> streams, (int Column, double Top) from, (int Column, double Top) to, int look)
    {
        var (leave, arrive) = (from.Top, to.Top);
        for (var at = 0; at < streams.Length; at++)
        {
            var stream = streams[at];
            WriteRibbon(frame, (from.Column, leave), (to.Column, arrive), frame.ThicknessOf(stream.Cents), look + at);
            WriteStreams(frame, stream.Parts, (to.Column, arrive), (to.Column + 1, arrive), look + at);
            WriteNode(frame, stream, (to.Column, arrive), arrive, look + at);
            leave += frame.ThicknessOf(stream.Cents);
            arrive += frame.RoomOf(stream);
        }
    }

    private void WriteRibbon(FlowFrame frame, (int Column, double Top) from, (int Column, double Top) to, double thickness, int look)
    {
        var (left, right) = (frame.Column(from.Column) + FlowFrame.Node, frame.Column(to.Column));
        var middle = (left + right) / 2;
        bytes.Raw("<path class=\"p"u8);
        bytes.Raw(SeriesLooks.Letter(look));
        bytes.Raw("\" fill-opacity=\".3\" d=\"M"u8);
        Point(left, from.Top);
        Curve(middle, from.Top, to.Top, right);
        bytes.Raw("V"u8);
        bytes.Measure(to.Top + thickness);
        Curve(middle, to.Top + thickness, from.Top + thickness, left);
        bytes.Raw("Z\"/>\n"u8);
    }

    private void WriteNode(FlowFrame frame, PageStream stream, (int Column, double Top) place, double words, int look)
    {
        bytes.Raw("<rect x=\""u8);
        bytes.Measure(frame.Column(place.Column));
        bytes.Raw("\" y=\""u8);
        bytes.Measure(place.Top);
        bytes.Raw("\" width=\""u8);
        bytes.Measure(FlowFrame.Node);
        bytes.Raw("\" height=\""u8);
        bytes.Measure(frame.ThicknessOf(stream.Cents));
        bytes.Raw("\" class=\"p"u8);
        bytes.Raw(SeriesLooks.Letter(look));
        bytes.Raw("\"><title>"u8);
        bytes.Encoded(stream.Words);
        bytes.Raw(": "u8);
        bytes.Amount(stream.Cents);
        bytes.Raw("</title></rect>\n"u8);
        var x = frame.Column(place.Column) + FlowFrame.Node + 6;
        Words(x, words + 12.5);
        bytes.Encoded(stream.Words);
        if (frame.IsNarrow)
        {
            bytes.Raw("</text>"u8);
            Words(x, words + 27.5);
        }
        else
        {
            bytes.Raw(" "u8);
        }

        bytes.Raw("<tspan class=\"n\">"u8);
        bytes.Amount(stream.Cents);
        bytes.Raw("</tspan></text>\n"u8);
    }

    private void Words(double x, double y)
    {
        bytes.Raw("<text x=\""u8);
        bytes.Measure(x);
        bytes.Raw("\" y=\""u8);
        bytes.Measure(y);
        bytes.Raw("\">"u8);
    }

    private void Curve(double middle, double before, double after, double end)
    {
        bytes.Raw("C"u8);
        Point(middle, before);
        bytes.Raw(" "u8);
        Point(middle, after);
        bytes.Raw(" "u8);
        Point(end, after);
    }

    private void Point(double x, double y)
    {
        bytes.Measure(x);
        bytes.Raw(","u8);
        bytes.Measure(y);
    }

    private void Id(FlowFrame frame, ReadOnlySpan<byte> name)
    {
        bytes.Raw(frame.Class[..1]);
        bytes.Number(number);
        bytes.Raw(name);
    }
}
