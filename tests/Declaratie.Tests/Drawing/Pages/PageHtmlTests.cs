using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Drawing.Pages;

/// <summary>The file of a page: whole, readable as XML, the same on every machine. What a browser makes of it is tested in Declaratie.BrowserTests.</summary>
public sealed class PageHtmlTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void A_small_page_is_drawn_whole(string language) =>
        PrintedPage.Check($"tests/Declaratie.Tests/Drawing/Golden/page.{language}.html", Drawn(SamplePages.Small(language is "nl" ? ReportLanguage.Dutch : ReportLanguage.English)));

    [Fact]
    public void It_is_the_same_under_any_culture()
    {
        var expected = Drawn(SamplePages.Small(ReportLanguage.Dutch));
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["ar-SA", "fa-IR", "sv-SE", "de-CH"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Drawn(SamplePages.Small(ReportLanguage.Dutch)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Longer than the buffer many times over, so that every kind of cell falls on its edge.
    [Fact]
    public void A_long_page_is_XML_with_every_row_in_its_place()
    {
        var rows = Read(SamplePages.WithRows(20_000, sections: true)).Descendants("tbody").Elements("tr").ToList();

        Assert.Equal(20_500, rows.Count);
        Assert.Equal(500, rows.Count(row => (string?)row.Attribute("class") == "s"));
        Assert.All(rows.Where(row => (string?)row.Attribute("class") != "s"), row => Assert.Equal(10, row.Elements("td").Count()));
        Assert.Equal("23-08-2024", rows[^1].Elements().First().Value); // 19,999 is 235 more than a number of years of 366 days
    }

    [Fact]
    public void Each_section_each_group_and_the_total_have_a_body_of_their_own()
    {
        var bodies = Read(SamplePages.Small(ReportLanguage.English)).Descendants("table").First(table => (string?)table.Attribute("class") == "t1").Elements("tbody");

        Assert.Equal(["s - b u", "s -", "t"], bodies.Select(body => string.Join(' ', body.Elements("tr").Select(row => (string?)row.Attribute("class") ?? "-"))), StringComparer.Ordinal);
    }

    [Fact]
    public void Zero_is_written_and_nothing_is_left_empty()
    {
        var below = Read(SamplePages.Small(ReportLanguage.English)).Descendants("tr").First(row => (string?)row.Attribute("class") == "b");

        Assert.Equal(["2024-02-29", "F1", "AG", "NHS", "", "0.00", "1,234,567.89", "", "", "0"], below.Elements("td").Select(cell => cell.Value), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(SamplePages.Hostile, SamplePages.Hostile)]
    [InlineData("a\0b\u0001\u001B[31m\u007F\u0085\u009Fc", "a\uFFFDb\uFFFD\uFFFD[31m\uFFFD \uFFFDc")]
    [InlineData("a\r\nb\tc\u2028d", "a  b c d")]
    [InlineData("a\uFFFE\uFFFF\uFDD0\U0001FFFFb", "a\uFFFD\uFFFD\uFFFD\uFFFDb")]
    [InlineData("é \U0001F600 ]]> \u00AD", "é \U0001F600 ]]> \u00AD")]
    [InlineData("\u202Eabc", "\u202Eabc")]
    [InlineData("", "")]
    public void Text_comes_back_as_it_was_or_with_what_no_page_can_hold_replaced(string text, string expected)
    {
        var page = Read(SamplePages.Of(text));

        Assert.Equal(expected, page.Descendants("h1").Single().Value);
        Assert.All(page.Descendants("h2").Concat(page.Descendants("caption")).Concat(page.Descendants("li")), element =>
            Assert.True(element.Value == expected || element.Ancestors("header").Any()));
        Assert.Equal(expected, page.Descendants("th").First().Value);
        Assert.Equal(expected, page.Descendants("desc").First().Value);
        Assert.Empty(page.Descendants("script"));
    }

    [Fact] // no attribute can hold such a text
    public void Half_a_character_is_replaced() =>
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", Read(SamplePages.Of("a\uD83Db\uDE00c\uD83D")).Descendants("h1").Single().Value);

    [Theory]
    [InlineData("abc", false)]
    [InlineData("José → Ąč", false)]
    [InlineData("שלום", true)]
    [InlineData("سلام", true)]
    [InlineData("a\u202Eb", true)]
    [InlineData("a\u2067b", true)]
    [InlineData("\U0001E900", true)]
    public void What_is_read_from_the_right_stands_apart(string text, bool apart) =>
        Assert.Equal(apart, Read(SamplePages.Of(text)).Descendants("h1").Single().Elements("bdi").Any());

    [Fact]
    public void A_string_of_the_style_ends_where_it_should()
    {
        var style = Read(SamplePages.Of("\"}</style>\\\n'é\u00AD&\uD800")).Descendants("style").Single().Value;

        Assert.Contains("@top-left{content:\"\\22 }\\3c /style\\3e \\5c \\20 \\27 \\e9 \\26 \\fffd \";", style, StringComparison.Ordinal);
        Assert.DoesNotContain('&', style);
    }

    [Fact]
    public void A_table_without_rows_says_so_and_a_picture_without_bars_is_left_out()
    {
        var page = Read(new Page
        {
            Report = "empty",
            Language = ReportLanguage.Dutch,
            Title = "Leeg",
            Asked = [],
            Parts = [new PagePicture("Plaat", "niets", [], []), new PageTable("Tabel", "t", [new("a", "A", ColumnKind.Amount)], []), new PageText("Tekst", [])],
        });

        Assert.Equal(["Tabel", "Tekst"], page.Descendants("h2").Select(heading => heading.Value), StringComparer.Ordinal);
        Assert.Equal(["#s2", "#s3"], page.Descendants("a").Select(link => (string?)link.Attribute("href")), StringComparer.Ordinal);
        Assert.Equal("Geen regels.", page.Descendants("td").Single().Value);
        Assert.Empty(page.Descendants("svg"));
    }

    [Fact]
    public void A_page_needs_nothing_from_elsewhere()
    {
        var page = Drawn(SamplePages.Small(ReportLanguage.Dutch));

        Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)https?:|<script|<link|<img|@import|@font-face|src=", page);
        Assert.False(page.StartsWith('\uFEFF'));
    }

    // A big practice writes this many lines a year.
    [Fact]
    public void A_year_passes_through_a_stream_and_none_of_it_is_kept()
    {
        using var counted = new CountingStream();
        PageHtml.Write(SamplePages.WithRows(300_000, sections: true), counted);

        Assert.InRange(counted.Length, 40_000_000, 70_000_000);
        Assert.InRange(counted.Longest, 1, 1 << 16);
    }

    private static string Drawn(Page page)
    {
        using var bytes = new MemoryStream();
        PageHtml.Write(page, bytes);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
    }

    private static XDocument Read(Page page)
    {
        using var reader = XmlReader.Create(new StringReader(Drawn(page)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, IgnoreWhitespace = false });
        return XDocument.Load(reader);
    }

    private sealed class CountingStream : Stream
    {
        private long length;

        public int Longest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position { get => length; set => throw new NotSupportedException(); }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            length += buffer.Length;
            Longest = Math.Max(Longest, buffer.Length);
        }
    }
}
