using System.Buffers.Binary;
using Declaratie.Reporting.Drawing;
using Microsoft.Playwright;
using Xunit;

namespace Declaratie.BrowserTests;

/// <summary>The picture of a report in the documentation; with UPDATE_DOCS=1 it is made anew.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PictureTests(BrowserHost browser)
{
    private const string Picture = "docs/images/toegerekende-betalingen.png";
    private const int Width = 1280;
    private const int Height = 1120;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    [BrowserFact]
    public async Task The_picture_of_the_documentation_is_of_the_example_month()
    {
        var path = Repository.PathOf(Picture);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await using var shown = await browser.Show(ExamplePages.AllocatedPayments(ReportLanguage.Dutch), Width, Height);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await shown.Page.ScreenshotAsync(new() { Path = path, Type = ScreenshotType.Png });
        }

        Assert.True(File.Exists(path), $"{Picture} is missing: run the tests with UPDATE_DOCS=1.");
        var bytes = await File.ReadAllBytesAsync(path);
        Assert.True(bytes.AsSpan().StartsWith(Signature), $"{Picture} is no PNG.");
        Assert.Equal((Width, Height), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
    }
}
