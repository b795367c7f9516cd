namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Where what stands in a picture of a flow, in units of its view box: three columns, and a line of its own for every stream that goes no further.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="IsNarrow">For a phone: amounts stand below their words.</param>
internal sealed record FlowFrame(PageFlow Flow, bool IsNarrow)
{
    internal const int Node = 12;
    private const double Thickness = 220;
    private const double Gap = 8;
    private readonly double total = Flow.Sources.Sum(source => (double)source.Cents);

    internal int Width => IsNarrow ? 360 : 760;

    /// <summary>Its class in the style; its ids begin with the first letter.</summary>
    internal ReadOnlySpan<byte> Class => IsNarrow ? "narrow"u8 : "wide"u8;

    internal double Column(int column) => (IsNarrow ? [0, 104, 206] : (ReadOnlySpan<double>)[0, 260, 520])[column];

    /// <summary>How thick a stream is; never too thin to be seen.</summary>
    /// <param name="cents">The stream.</param>
    /// <returns>In units.</returns>
    internal double ThicknessOf(double cents) => Math.Max(1, cents / total * Thickness);

    /// <summary>The room that a stream has for its words and those of its parts.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>In units.</returns>
    internal double RoomOf(PageStream stream)
    {
        var own = Math.Max(WordsHeight, ThicknessOf(stream.Cents)) + Gap;
        return Math.Max(own, stream.Parts.Sum(RoomOf));
    }

    internal double Height => Math.Max(Flow.Streams.Sum(RoomOf), SourcesFromTop().Max(source => Math.Max(source.Top + ThicknessOf(source.Source.Cents), source.Words + WordsHeight)));

    private double WordsHeight => IsNarrow ? 32 : 18;

    /// <summary>Sources lie on each other; their words do not, however thin the first one is.</summary>
    /// <returns>Each with its top and that of its words.</returns>
    internal IEnumerable<(PageStream Source, double Top, double Words)> SourcesFromTop()
    {
        double top = 0, words = 0;
        foreach (var source in Flow.Sources)
        {
            words = Math.Max(words, top);
            yield return (source, top, words);
            top += ThicknessOf(source.Cents);
            words += WordsHeight;
        }
    }
}
