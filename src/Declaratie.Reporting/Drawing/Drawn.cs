using System.Collections.Immutable;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing;

/// <summary>For whom the cells of a data table are written.</summary>
internal enum DataReader
{
    /// <summary>As in JSON: <c>advance-payments-now-allocated</c>, <c>Unknown</c>.</summary>
    Program,

    /// <summary>In the reader's words: Onbekend.</summary>
    Person,
}

/// <summary>What a report gives to be drawn, in one language; each part is made when it is asked for.</summary>
/// <param name="Page">For people: web pages, text, the first sheet of a workbook.</param>
/// <param name="Data">With everything that is known: CSV and the other sheets of a workbook.</param>
/// <param name="Json">Writes the JSON.</param>
internal sealed record Drawn(Func<Page> Page, Func<DataReader, ImmutableArray<PageTable>> Data, Action<Stream> Json)
{
    /// <summary>Its own way of writing text; null for the way of every page.</summary>
    public Action<TextWriter>? Text { get; init; }
}
