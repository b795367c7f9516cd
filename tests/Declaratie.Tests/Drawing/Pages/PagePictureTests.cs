using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using Xunit;

namespace Declaratie.Tests.Drawing.Pages;

/// <summary>Pictures: an axis of round amounts, bars of the length of their amounts on the right side of zero.</summary>
public sealed class PagePictureTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [InlineData(new long[] { 0 }, "0")]
    [InlineData(new long[] { 1 }, "0,00 0,01")]
    [InlineData(new long[] { 100_00 }, "0 20 40 60 80 100")]
    [InlineData(new long[] { 4_795_43, -366_04 }, "−1.000 0 1.000 2.000 3.000 4.000 5.000")]
    [InlineData(new long[] { -5_00 }, "−5 −4 −3 −2 −1 0")]
    [InlineData(new long[] { 1_40 }, "0,00 0,50 1,00 1,50")]
    [InlineData(new long[] { 1_200_000_00 }, "0 0,2 mln 0,4 mln 0,6 mln 0,8 mln 1,0 mln 1,2 mln")]
    [InlineData(new long[] { 99_999_999_999_99 }, "0 20 mld 40 mld 60 mld 80 mld 100 mld")]
    [InlineData(new long[] { -99_999_999_999_99, 99_999_999_999_99 }, "−100 mld −50 mld 0 50 mld 100 mld")]
    public void Ticks_are_round_amounts(long[] cents, string expected)
    {
        ArgumentNullException.ThrowIfNull(cents);
        var axis = PageAxis.Of(Picture([.. cents.Select(amount => new PageBar("AG", [amount]))]), 6);
        using var text = new MemoryStream();
        var bytes = new PageBytes(text, ReportLanguage.Dutch);
        for (var tick = 0; tick < axis.Ticks; tick++)
        {
            bytes.Raw(tick > 0 ? " "u8 : []);
            axis.Write(tick, bytes, new ScreenWords(ReportLanguage.Dutch));
        }

        bytes.Flush();
        Assert.Equal(expected.Replace("0,00", "0", StringComparison.Ordinal), Encoding.UTF8.GetString(text.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_bar_lies_on_the_axis_and_is_as_long_as_its_amounts(int seed)
    {
        var random = new Random(seed);
        var largest = (long)Math.Pow(10, random.Next(1, 14));
        PageBar[] bars = [.. Enumerable.Range(0, random.Next(1, 41)).Select(i => new PageBar($"bar {i}", [Cents(), Cents(), Cents()]))];
        var axis = PageAxis.Of(Picture(bars), 6);

        Assert.InRange(axis.Ticks, 1, 9);
        Assert.All(bars, bar =>
        {
            var (left, right) = (bar.Cents.Where(cents => cents < 0).Sum(), bar.Cents.Where(cents => cents > 0).Sum());
            Assert.InRange(axis.At(left), 0, axis.At(0));
            Assert.InRange(axis.At(right), axis.At(0), 1);
        });
        foreach (var svg in Svgs([.. bars]))
        {
            var drawn = svg.Elements("rect").Where(part => part.Element("title") is not null).ToList();
            Assert.Equal(bars.Sum(bar => bar.Cents.Count(cents => cents != 0)), drawn.Count);
            var width = double.Parse(((string)svg.Attribute("viewBox")!).Split(' ')[2], CultureInfo.InvariantCulture);
            Assert.All(drawn, part => Assert.True(Number(part, "x") >= 0 && Number(part, "x") + Number(part, "width") <= width + 1));
        }

        long Cents() => random.Next(4) == 0 ? 0 : random.NextInt64(-largest / 2, largest);
    }

    [Fact]
    public void Parts_follow_each_other_away_from_zero()
    {
        var svg = Svgs([new("AG", [30_00, -10_00, 20_00, -5_00]), new("RJB", [0, 0, 50_00, 0])])[0];
        var parts = svg.Elements("rect").Where(part => part.Element("title") is not null).Select(part => (From: Number(part, "x"), To: Number(part, "x") + Number(part, "width"))).ToArray();
        var zero = Number(svg.Elements("line").Single(line => (string?)line.Attribute("class") == "o"), "x1");

        Assert.Equal(5, parts.Length);
        Assert.Equal(zero, parts[0].From, 0.11);
        Assert.Equal(parts[0].To, parts[2].From, 0.11);
        Assert.Equal(zero, parts[1].To, 0.11);
        Assert.Equal(parts[1].From, parts[3].To, 0.11);
        Assert.Equal((zero, parts[2].To), parts[4]);
    }

    [Fact]
    public void A_bar_has_its_words_its_sum_and_a_hint_for_each_part()
    {
        var svg = Svgs([new("A very long name of somebody who treats", [30_00, -10_50, 0])])[0];

        Assert.Equal(["A very long name of someb…", "19,50"], svg.Elements("text").TakeLast(2).Select(text => text.Value), StringComparer.Ordinal);
        Assert.Equal(["Een: 30,00", "Twee: −10,50"], svg.Descendants("title").Skip(1).Select(title => title.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_series_beside_the_first_has_a_pattern_of_its_own()
    {
        var svg = Svgs([new("AG", [1, 2, 3])])[0];
        var patterns = svg.Descendants("pattern").ToList();

        Assert.Equal(3, patterns.Count);
        Assert.Equal(3, patterns.Select(pattern => (string?)pattern.Element("path")!.Attribute("d")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["url(#w1b)", "url(#w1c)", "url(#w1d)"], svg.Elements("rect").Select(part => (string?)part.Attribute("fill")).Where(fill => fill is not null).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static PagePicture Picture(PageBar[] bars) => new("Bars", "In words", ["Een", "Twee", "Drie", "Vier"], [.. bars]);

    private static XElement[] Svgs(PageBar[] bars)
    {
        using var bytes = new MemoryStream();
        var page = SamplePages.WithPicture([]);
        PageHtml.Write(page with { Parts = [Picture(bars)] }, bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        return [.. XElement.Parse(text[text.IndexOf("<html", StringComparison.Ordinal)..]).Descendants("svg")];
    }

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
