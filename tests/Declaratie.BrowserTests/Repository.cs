namespace Declaratie.BrowserTests;

/// <summary>The files of the repository: found by walking up from the tests to the solution.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Declaratie.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No Declaratie.sln above the tests.");
    }
}
