using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Tests.Drawing.Pages;
using Xunit;

namespace Declaratie.BrowserTests;

/// <summary>Pages on a screen: a desk's and a phone's, light and dark.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ScreenTests(BrowserHost browser)
{
    private static readonly Dictionary<string, Func<Page>> Pages = new(StringComparer.Ordinal)
    {
        ["everything once"] = () => SamplePages.Small(ReportLanguage.Dutch),
        ["generated rows"] = () => SamplePages.WithRows(200, sections: true),
        ["text that means harm"] = () => SamplePages.Of(SamplePages.Hostile),
        ["one long word"] = () => SamplePages.Of(new string('W', 400)),
        ["right to left"] = () => SamplePages.Of("\u202E\u05E9\u05DC\u05D5\u05DD abc \u2067"),
        ["amounts of eleven digits"] = SamplePages.Huge,
        ["forty bars"] = () => SamplePages.WithPicture(["Een", "Twee"], [.. Enumerable.Range(1, 40).Select(i => new PageBar($"Behandelaar {i}", [i * 123_45, -i * 3_21]))]),
        ["nothing but zero"] = () => SamplePages.WithPicture(["Een"], new PageBar("AG", [0])),
    };

    public static TheoryData<string, int, bool> Views()
    {
        TheoryData<string, int, bool> views = [];
        foreach (var page in Pages.Keys)
        {
            foreach (var width in (int[])[360, 768, 1280])
            {
                views.Add(page, width, p3: false);
                views.Add(page, width, p3: true);
            }
        }

        return views;
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task A_page_fits_the_screen_and_everything_on_it_can_be_read(string page, int width, bool dark)
    {
        await using var shown = await browser.Show(Pages[page](), width, dark: dark);
        await CanBeRead(shown);
    }

    public static TheoryData<string, ReportLanguage> Reports()
    {
        TheoryData<string, ReportLanguage> reports = [];
        foreach (var report in ExamplePages.Reports.Keys)
        {
            reports.Add(report, ReportLanguage.Dutch);
            reports.Add(report, ReportLanguage.English);
        }

        return reports;
    }

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task The_page_of_a_report_fits_every_screen_and_can_be_read(string report, ReportLanguage language)
    {
        var page = ExamplePages.Of(report, language);
        foreach (var width in (int[])[360, 768, 1280])
        {
            await using var light = await browser.Show(page, width);
            await CanBeRead(light);
            await using var dark = await browser.Show(page, width, dark: true);
            await CanBeRead(dark);
        }
    }

    private static async Task CanBeRead(ShownPage shown)
    {
        Assert.Empty(shown.Complaints);
        Assert.Single(shown.Requests);
        Assert.Equal(0, await shown.Ask<int>(Scripts.WidthBeyondTheScreen).ConfigureAwait(false));
        Assert.Empty(await shown.Ask<string[]>(Scripts.Inaccessible).ConfigureAwait(false));
        Assert.Empty(await shown.Ask<string[]>(Scripts.Pale).ConfigureAwait(false));
    }

    [BrowserTheory]
    [InlineData(360, "narrow")]
    [InlineData(1280, "wide")]
    public async Task Of_a_picture_the_one_that_suits_the_screen_is_shown(int width, string name)
    {
        await using var shown = await browser.Show(SamplePages.Small(ReportLanguage.Dutch), width);

        Assert.Equal([name], await shown.Ask<string[]>("[...document.querySelectorAll('svg')].filter(svg => svg.checkVisibility()).map(svg => svg.getAttribute('class'))"));
    }

    [BrowserFact]
    public async Task Letters_of_a_picture_are_not_too_small_on_a_phone()
    {
        await using var shown = await browser.Show(ExamplePages.AllocatedPayments(ReportLanguage.Dutch), width: 360);

        var smallest = await shown.Ask<double>("Math.min(...[...document.querySelectorAll('svg.narrow text')].map(text => text.getScreenCTM().a * parseFloat(getComputedStyle(text).fontSize)))");
        Assert.True(smallest >= 10, $"{smallest} px");
    }

    [BrowserFact]
    public async Task On_a_phone_a_cell_says_what_it_is_and_an_empty_one_is_left_out()
    {
        await using var shown = await browser.Show(SamplePages.Small(ReportLanguage.English), width: 360);

        string[] expected = ["R1 · Jansen", "Date: 2024-02-01", "Provider: AG", "Payor: NHS", "Receipt: 40.00", "Advance payment: −5.00", "Visits: 3"];
        Assert.Equal(expected, await shown.Ask<string[]>("""
            [...document.querySelectorAll('.t1 tbody tr')[1].cells].filter(cell => cell.checkVisibility())
              .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top || a.getBoundingClientRect().left - b.getBoundingClientRect().left)
              .map(cell => { const label = getComputedStyle(cell, '::before').content; return (label === 'none' ? '' : JSON.parse(label) + ': ') + cell.textContent; })
            """));
    }

    [BrowserFact]
    public async Task On_a_desk_headings_stay_in_sight()
    {
        await using var shown = await browser.Show(SamplePages.WithRows(500));

        await shown.Ask<int>("(scrollTo(0, 3000), 0)");
        Assert.Equal(0, await shown.Ask<double>("document.querySelector('thead th').getBoundingClientRect().top"));
    }

    [BrowserTheory]
    [InlineData("<script>window.harm=1</script>")]
    [InlineData("</style></title></caption></table><script>window.harm=1</script>")]
    [InlineData("\"><img src=x onerror=\"window.harm=1\">")]
    [InlineData("';}*{background:url(http://example.org/x)}@import 'http://example.org/y';'")]
    [InlineData("\\\"}*{background:url(http://example.org/x)}/*")]
    [InlineData("&lt;script&gt; &amp;amp; &#x41;")]
    [InlineData("<!-- ]]> --> <![CDATA[ x ]]>")]
    public async Task Text_that_would_be_markup_shows_as_text(string text)
    {
        await using var shown = await browser.Show(SamplePages.Of(text));

        Assert.Empty(shown.Complaints);
        Assert.Single(shown.Requests);
        Assert.Equal("undefined", await shown.Ask<string>("typeof window.harm"));
        Assert.Equal(0, await shown.Ask<int>("document.querySelectorAll('script,img,link,iframe,object').length"));
        Assert.Equal(0, await shown.Ask<int>("document.querySelectorAll('style').length - 1"));
        Assert.Equal($"{text} · {text} · {text}", await shown.Ask<string>("document.title"));
        foreach (var place in (string[])["h1", "h2", "header li", "caption", "thead th", ".s th", ".t1 td", ".t th", ".bridge caption", "svg title", "svg desc", "section ul li"])
        {
            Assert.Equal(text, await shown.Ask<string>($"document.querySelector('{place}').textContent"));
        }
    }

    [BrowserFact]
    public async Task Text_that_turns_round_turns_nothing_around_it()
    {
        await using var shown = await browser.Show(SamplePages.Of("\u202Eabc"));

        // The footer reads: the title, a dot, what was asked. With the turn let loose the dot and what follows would stand left of it.
        Assert.True(await shown.Ask<bool>("(([a, b]) => a.getBoundingClientRect().right < b.getBoundingClientRect().left)(document.querySelectorAll('footer p:first-child bdi'))"));
    }
}
