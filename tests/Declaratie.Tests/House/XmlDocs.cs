using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Declaratie.Tests.House;

// The first line of a type's doc comment: the Dutch term and what it says in English.
internal sealed record DocLine(string Dutch, string English);

/// <summary>The XML documentation beside each assembly.</summary>
internal static partial class XmlDocs
{
    private const int Patience = 10_000; // milliseconds

    private static readonly Dictionary<string, XElement> Summaries = Repository.Assemblies
        .Select(assembly => Path.ChangeExtension(assembly.Location, ".xml"))
        .SelectMany(path => XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!, StringComparer.Ordinal);

    // The first line of a type's summary, or null when it does not begin with a Dutch term.
    public static DocLine? LineOf(Type type) => LineOf($"T:{type.FullName!.Replace('+', '.')}");

    // The same of a value of an enumeration.
    public static DocLine? LineOf(Enum value) => LineOf($"F:{value.GetType().FullName}.{value}");

    private static DocLine? LineOf(string id)
    {
        if (!Summaries.TryGetValue(id, out var summary))
        {
            return null;
        }

        var first = summary.Nodes().FirstOrDefault(node => node is not XText text || !string.IsNullOrWhiteSpace(text.Value));
        return first is XElement { Name.LocalName: "i" } dutch
            ? new DocLine(Flat([dutch]), Flat(dutch.NodesAfterSelf()).TrimStart(':', '.', ',', ' '))
            : null;
    }

    private static string Flat(IEnumerable<XNode> nodes) => Spaces().Replace(string.Concat(nodes.Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { IsEmpty: true } reference => $"`{Target(reference)}`",
        XElement element => Flat(element.Nodes()),
        _ => "",
    };

    private static string Target(XElement reference)
    {
        var target = (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? "";
        var name = target.Split('(')[0].Split('.')[^1];
        return name.Split(':')[^1];
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, Patience)]
    private static partial Regex Spaces();
}
