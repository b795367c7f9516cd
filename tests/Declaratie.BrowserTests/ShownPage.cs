using Microsoft.Playwright;

namespace Declaratie.BrowserTests;

/// <summary>A page in the browser, with everything that it asked for and complained about.</summary>
internal sealed class ShownPage : IAsyncDisposable
{
    internal ShownPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
    }

    internal IPage Page { get; }

    internal List<string> Requests { get; } = [];

    internal List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync().ConfigureAwait(false);

    internal async Task Open(string address) => await Page.GotoAsync(address).ConfigureAwait(false);

    internal Task<T> Ask<T>(string script) => Page.EvaluateAsync<T>(script);

    internal Task<byte[]> Print() => Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false });
}
