using System.Reflection;

namespace Declaratie.Cli.Conformance;

/// <summary>The files of a kit: those that are part of the tool, or those in a folder.</summary>
internal sealed class KitSource
{
    private const string Prefix = "kit/";

    private static readonly Assembly Tool = typeof(KitSource).Assembly;

    private readonly string? folder;

    private KitSource(string? folder) => this.folder = folder;

    /// <summary>The kit that comes with the tool.</summary>
    internal static KitSource OfTheTool { get; } = new(null);

    internal string Name => folder ?? "(declaratie)";

    internal static KitSource Of(string? folder)
    {
        if (folder is null)
        {
            return OfTheTool;
        }

        return File.Exists(Path.Combine(folder, Kit.ManifestName)) ? new(folder) : throw new ToolFailure(ConformanceTexts.NoKit(folder));
    }

    /// <summary>The names of the files that are part of the tool, with slashes.</summary>
    internal static IEnumerable<string> Names() => Tool.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal);

    internal bool Has(string file) => IsInside(file) && (folder is null ? Resource(file) is not null : File.Exists(Path.Combine(folder, file)));

    internal Stream Open(string file) => folder is null
        ? Tool.GetManifestResourceStream(Resource(file)!)!
        : File.OpenRead(Path.Combine(folder, file));

    internal byte[] Read(string file)
    {
        using var from = Open(file);
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A manifest of somebody else does not make the tool read outside its folder.</summary>
    /// <param name="file">The file, as the manifest names it.</param>
    private static bool IsInside(string file) => !Path.IsPathRooted(file) && !file.Split('/', '\\').Contains("..");

    private static string? Resource(string file) =>
        Tool.GetManifestResourceInfo(Prefix + file) is not null ? Prefix + file
        : Tool.GetManifestResourceInfo(Prefix + file.Replace('/', '\\')) is not null ? Prefix + file.Replace('/', '\\')
        : null;
}
