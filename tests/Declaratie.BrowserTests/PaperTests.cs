using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Tests.Drawing.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Declaratie.BrowserTests;

/// <summary>Pages on paper: A4 across.</summary>
[Collection(SharedBrowser.Name)]
public sealed partial class PaperTests(BrowserHost browser)
{
    private const int Patience = 10_000; // milliseconds
    private const double Millimetre = 96 / 25.4; // in CSS pixels
    private const double SheetWidth = (297 - 12 - 12) * Millimetre;
    private const double SheetHeight = (210 - 15 - 15) * Millimetre;

    [BrowserTheory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(500)]
    public async Task There_are_as_many_sheets_as_the_rows_ask_for(int rows)
    {
        await using var shown = await browser.Show(SamplePages.WithRows(rows), width: (int)SheetWidth);
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var asked = await shown.Page.EvaluateAsync<int>(Scripts.Sheets, SheetHeight);

        var sheets = Sheets(await shown.Print());

        Assert.Equal(asked, sheets.Count);
        Assert.All(sheets, sheet => Assert.Equal((842, 595), sheet));
    }

    [BrowserFact]
    public async Task The_sheets_grow_with_the_rows_and_hold_at_least_thirty()
    {
        await using var few = await browser.Show(SamplePages.WithRows(100));
        await using var many = await browser.Show(SamplePages.WithRows(400));

        var added = Sheets(await many.Print()).Count - Sheets(await few.Print()).Count;
        Assert.InRange(added, 300 / 50, 300 / 30);
    }

    [BrowserFact]
    public async Task Headings_repeat_rows_stay_whole_and_only_white_lies_behind_the_text()
    {
        await using var shown = await browser.Show(ExamplePages.AllocatedPayments(ReportLanguage.Dutch), dark: true);
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        string[] expected = ["table-header-group", "static", "avoid", "avoid", "none", "rgb(0, 0, 0)", "rgb(255, 255, 255)", "block", "none"];
        Assert.Equal(expected, await shown.Ask<string[]>("""
            (style => [
              style('.t1 thead').display, style('.t1 thead th').position, style('tbody tr').breakInside, style('tr.s').breakAfter, style('nav').display,
              style('body').color, style('html').backgroundColor, style('svg.wide').display, style('svg.narrow').display,
            ])(selector => getComputedStyle(document.querySelector(selector)))
            """));
        Assert.Empty(await shown.Ask<string[]>(Scripts.Pale));
    }

    [BrowserTheory]
    [MemberData(nameof(ScreenTests.Reports), MemberType = typeof(ScreenTests))]
    public async Task The_page_of_a_report_fits_its_sheets(string report, ReportLanguage language)
    {
        await using var shown = await browser.Show(ExamplePages.Of(report, language), width: (int)SheetWidth, dark: true);
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal(0, await shown.Ask<int>(Scripts.WidthBeyondTheScreen));
        Assert.Empty(await shown.Ask<string[]>(Scripts.Pale));
        Assert.All(Sheets(await shown.Print()), sheet => Assert.Equal((842, 595), sheet));
    }

    [BrowserFact]
    public async Task A_part_that_asks_for_it_begins_on_a_new_sheet()
    {
        var page = SamplePages.WithRows(1);
        await using var together = await browser.Show(page with { Parts = [.. page.Parts, .. page.Parts] });
        await using var apart = await browser.Show(page with { Parts = [.. page.Parts, .. page.Parts.Select(part => part with { OnNewSheet = true })] });

        Assert.Single(Sheets(await together.Print()));
        Assert.Equal(2, Sheets(await apart.Print()).Count);
    }

    [BrowserFact]
    public async Task Forty_bars_fit_a_sheet()
    {
        PageBar[] bars = [.. Enumerable.Range(1, 40).Select(i => new PageBar($"Behandelaar {i}", [i * 123_45, -i * 3_21]))];
        await using var shown = await browser.Show(SamplePages.WithPicture(["Een", "Twee"], bars), width: (int)SheetWidth);
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var height = await shown.Ask<double>("document.querySelector('section').getBoundingClientRect().height");
        Assert.True(height <= SheetHeight, $"{height} px");
    }

    private static List<(int Width, int Height)> Sheets(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var boxes = MediaBox().Matches(text).Select(box => (Points(box.Groups["width"].Value), Points(box.Groups["height"].Value))).ToList();
        Assert.Equal(SheetObject().Count(text), boxes.Count);
        return boxes;
    }

    private static int Points(string number) => (int)Math.Round(double.Parse(number, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex MediaBox();

    [GeneratedRegex(@"/Type /Page\b(?!s)", RegexOptions.None, Patience)]
    private static partial Regex SheetObject();
}
