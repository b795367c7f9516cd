using System.Text;
using Declaratie.Exchange.Vektis;

namespace Declaratie.Tests.Vektis;

/// <summary>The fixtures and the samples, and ways to spoil them.</summary>
internal static class EiFiles
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "ei", name));

    public static IEnumerable<string> Names { get; } =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "ei")).Select(path => Path.GetFileName(path))
            .Where(name => !name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static EiCheckResult Check(byte[] bytes, EiOptions? options = null) => EiChecker.Check(new MemoryStream(bytes), options);

    public static EiCheckResult Check(string name) => Check(Bytes(name));

    // A fixture with one stretch of one record written over; positions and records count from 1.
    public static byte[] With(string name, int record, int position, string text)
    {
        var lines = Lines(name);
        lines[record - 1] = string.Concat(lines[record - 1].AsSpan(0, position - 1), text, lines[record - 1].AsSpan(position - 1 + text.Length));
        return Join(lines);
    }

    public static List<string> Lines(string name) => [.. Encoding.Latin1.GetString(Bytes(name)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    public static byte[] Join(IEnumerable<string> lines) => Encoding.Latin1.GetBytes(string.Concat(lines.Select(line => line + "\r\n")));

    // The findings in short: record, field or type, code, E or W.
    public static string Short(EiCheckResult result) => string.Join("; ", result.Findings.Select(Short));

    private static string Short(EiFinding finding) =>
        $"{finding.Record} {(finding.Field.Length > 0 ? finding.Field : finding.RecordType)} {finding.Code?.Value ?? "-"} {(finding.IsError ? "E" : "W")}";
}
