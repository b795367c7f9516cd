using System.Text;
using Declaratie.Reporting.Drawing.Pages;
using Microsoft.Playwright;
using Xunit;

namespace Declaratie.BrowserTests;

/// <summary>One browser for all tests; every page is opened from a file, as a reader does.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("declaratie-pages-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Program is { } program)
        {
            playwright = await Playwright.CreateAsync().ConfigureAwait(false);
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program }).ConfigureAwait(false);
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync().ConfigureAwait(false);
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    internal Task<ShownPage> Show(Page page, int width = 1280, int height = 800, bool dark = false) => Show(HtmlOf(page), width, height, dark);

    internal async Task<ShownPage> Show(string html, int width = 1280, int height = 800, bool dark = false)
    {
        Assert.True(browser is not null, Chromium.Remedy);
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(path, html).ConfigureAwait(false);

        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        }).ConfigureAwait(false);
        var shown = new ShownPage(await context.NewPageAsync().ConfigureAwait(false));
        await shown.Open(new Uri(path).AbsoluteUri).ConfigureAwait(false);
        return shown;
    }

    private static string HtmlOf(Page page)
    {
        using var html = new MemoryStream();
        PageHtml.Write(page, html);
        return Encoding.UTF8.GetString(html.ToArray());
    }
}

/// <summary>The tests of this collection share the browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserHost>
{
    public const string Name = "Browser";
}
