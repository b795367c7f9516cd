using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>The archive that a workbook is: parts with fixed names and times, written one after the other and never read back.</summary>
internal sealed class XlsxArchive : IDisposable
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;

    internal XlsxArchive(Stream output, int sheets)
    {
        zip = new ZipArchive(new ForwardOnly(output), ZipArchiveMode.Create, leaveOpen: true);
        WriteTypes(sheets);
        WriteLinks("_rels/.rels", ("workbook", "officeDocument", "xl/workbook.xml"));
        WriteLinks(
            "xl/_rels/workbook.xml.rels",
            [.. Enumerable.Range(1, sheets).Select(n => (LinkOf(n), "worksheet", $"worksheets/sheet{n}.xml")), ("styles", "styles", "styles.xml")]);
    }

    public void Dispose() => zip.Dispose();

    /// <summary>How the workbook refers to a sheet.</summary>
    /// <param name="sheet">The sheet; the first is 1.</param>
    /// <returns>The id of the relationship.</returns>
    internal static string LinkOf(int sheet) => $"sheet{sheet}";

    internal void WriteSheet(int sheet, Action<OpenXmlWriter> write) => Write($"xl/worksheets/sheet{sheet}.xml", write);

    internal void WritePart(string name, OpenXmlElement root) => Write($"xl/{name}.xml", writer => writer.WriteElement(root));

    private void Write(string name, Action<OpenXmlWriter> write)
    {
        using var part = Open(name);
        using var writer = OpenXmlWriter.Create(part, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private void WriteTypes(int sheets)
    {
        XNamespace types = $"{Package}/content-types";
        XElement Override(string name, string kind) => new(types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", $"{Kinds}{kind}+xml"));
        WriteXml("[Content_Types].xml", new(
            types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Override("/xl/workbook.xml", "sheet.main"),
            Enumerable.Range(1, sheets).Select(n => Override($"/xl/worksheets/sheet{n}.xml", "worksheet")),
            Override("/xl/styles.xml", "styles")));
    }

    private void WriteLinks(string name, params (string Id, string Kind, string Target)[] links)
    {
        XNamespace rels = $"{Package}/relationships";
        WriteXml(name, new(rels + "Relationships", links.Select(link => new XElement(
            rels + "Relationship", new XAttribute("Id", link.Id), new XAttribute("Type", $"{Office}/{link.Kind}"), new XAttribute("Target", link.Target)))));
    }

    private void WriteXml(string name, XElement root)
    {
        using var part = Open(name);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(part, SaveOptions.DisableFormatting);
    }

    private Stream Open(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Always;
        return entry.Open();
    }
}
