using System.Collections.Immutable;
using System.Diagnostics;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A page as one HTML file that needs nothing else: no script, nothing fetched, for screen and paper.</summary>
/// <remarks>The file can be read as XML too. Rows are written as they come, so memory does not grow with them.</remarks>
internal sealed class PageHtml
{
    private readonly Page page;
    private readonly PageBytes bytes;
    private readonly ScreenWords words;
    private int tables;
    private int pictures;

    private PageHtml(Page page, Stream output)
    {
        this.page = page;
        bytes = new(output, page.Language);
        words = new(page.Language);
    }

    /// <summary>Draws a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where to, as UTF-8 without a mark; it stays open.</param>
    internal static void Write(Page page, Stream output)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        new PageHtml(page, output).Write();
    }

    private void Write()
    {
        WriteHead();
        WriteHeader();
        bytes.Raw("<main>\n"u8);
        for (var at = 0; at < page.Parts.Length; at++)
        {
            WritePart(page.Parts[at], at + 1);
        }

        bytes.Raw("</main>\n<footer><p>"u8);
        bytes.Text(page.Title);
        foreach (var line in page.Asked.Take(1))
        {
            bytes.Raw(" · "u8);
            bytes.Text(line);
        }

        bytes.Raw("</p><p>"u8);
        bytes.Text(words.HowToRead);
        bytes.Raw("</p></footer>\n</body>\n</html>\n"u8);
        bytes.Flush();
    }

    private void WriteHead()
    {
        bytes.Raw("<!DOCTYPE html>\n<html lang=\""u8);
        bytes.Encoded(words.Code);
        bytes.Raw("""
            ">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>
            """u8);
        bytes.Encoded(page.Title);
        foreach (var line in page.Asked.Take(2))
        {
            bytes.Raw(" · "u8);
            bytes.Encoded(line);
        }

        bytes.Raw("</title>\n<style>\n"u8);
        PageStyle.Write(page, bytes);
        bytes.Raw("</style>\n</head>\n<body>\n"u8);
    }

    private void WriteHeader()
    {
        bytes.Raw("<header>\n<h1>"u8);
        bytes.Text(page.Title);
        bytes.Raw("</h1>\n"u8);
        WriteList(page.Asked);
        WriteContents();
        bytes.Raw("</header>\n"u8);
    }

    /// <summary>Where to find what, once there is more than a screenful may hold; anchors within the file.</summary>
    private void WriteContents()
    {
        if (page.Parts.Count(part => part.Heading is not null) < 2)
        {
            return;
        }

        bytes.Raw("<nav aria-label=\""u8);
        bytes.Encoded(words.Contents);
        bytes.Raw("\"><ul>\n"u8);
        for (var at = 0; at < page.Parts.Length; at++)
        {
            if (page.Parts[at].Heading is { } heading && !IsEmptyPicture(page.Parts[at]))
            {
                bytes.Raw("<li><a href=\"#s"u8);
                bytes.Number(at + 1);
                bytes.Raw("\">"u8);
                bytes.Text(heading);
                bytes.Raw("</a></li>\n"u8);
            }
        }

        bytes.Raw("</ul></nav>\n"u8);
    }

    private void WritePart(PagePart part, int number)
    {
        if (IsEmptyPicture(part))
        {
            return; // nothing to show; its table says so
        }

        bytes.Raw("<section id=\"s"u8);
        bytes.Number(number);
        bytes.Raw(part.OnNewSheet ? "\" class=\"new\">\n"u8 : part.StaysWhole ? "\" class=\"whole\">\n"u8 : "\">\n"u8);
        if (part.Heading is { } heading)
        {
            bytes.Raw("<h2>"u8);
            bytes.Text(heading);
            bytes.Raw("</h2>\n"u8);
        }

        WriteBody(part);
        bytes.Raw("</section>\n"u8);
    }

    private static bool IsEmptyPicture(PagePart part) => part is PagePicture { Bars.IsDefaultOrEmpty: true } or PageFlow { Streams.IsDefaultOrEmpty: true };

    private void WriteBody(PagePart part)
    {
        switch (part)
        {
            case PageTable table:
                new PageHtmlTable(bytes, words, table, page.Title, ++tables).Write();
                break;
            case PageBridge bridge:
                WriteBridge(bridge);
                break;
            case PagePicture picture:
                new PagePictureSvg(bytes, words, picture, page.Title, ++pictures).Write();
                break;
            case PageFlow flow:
                new PageFlowSvg(bytes, flow, page.Title, ++pictures).Write();
                break;
            case PageText { Lines: [var line] }:
                bytes.Raw("<p>"u8);
                bytes.Text(line);
                bytes.Raw("</p>\n"u8);
                break;
            case PageText text:
                WriteList(text.Lines);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteBridge(PageBridge bridge)
    {
        bytes.Raw("<table class=\"bridge\">\n<caption>"u8);
        bytes.Text(bridge.Heading ?? page.Title);
        bytes.Raw("</caption>\n<tbody>\n"u8);
        foreach (var term in bridge.Terms)
        {
            bytes.Raw(term.Sign == '=' ? "<tr class=\"r\"><th scope=\"row\"><span class=\"sign\">"u8 : "<tr><th scope=\"row\"><span class=\"sign\">"u8);
            bytes.Text(term.Sign.ToString().Trim());
            bytes.Raw("</span> "u8);
            bytes.Text(term.Words);
            bytes.Raw("</th><td>"u8);
            bytes.Amount(term.Cents);
            bytes.Raw("</td></tr>\n"u8);
        }

        bytes.Raw("</tbody>\n</table>\n"u8);
    }

    private void WriteList(ImmutableArray<string> lines)
    {
        if (lines.IsDefaultOrEmpty)
        {
            return;
        }

        bytes.Raw("<ul>\n"u8);
        foreach (var line in lines)
        {
            bytes.Raw("<li>"u8);
            bytes.Text(line);
            bytes.Raw("</li>\n"u8);
        }

        bytes.Raw("</ul>\n"u8);
    }
}
