using System.Text.Json;

namespace Declaratie.Mutation;

/// <summary>A change (mutant) that Stryker compiled into the library, to be switched on by its number; <c>Static</c>: its code runs once, when a type is initialised.</summary>
internal sealed record Mutant(int Id, string File, int Line, int Column, string Kind, string Was, string Becomes, bool Static)
{
    /// <summary>The mutants of a report of Stryker that could be compiled.</summary>
    public static List<Mutant> Read(string report)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        var files = json.RootElement.GetProperty("files").EnumerateObject().ToList();
        var root = CommonFolder(files.ConvertAll(file => file.Name));
        return [.. files.SelectMany(file => Of(file, root)).OrderBy(mutant => mutant.Id)];
    }

    private static IEnumerable<Mutant> Of(JsonProperty file, string root)
    {
        var lines = (file.Value.GetProperty("source").GetString() ?? "").Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            // Left out by "since" only means: not asked by Stryker itself.
            if (mutant.GetProperty("status").GetString() == "CompileError")
            {
                continue;
            }
            var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
            var (line, column) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32());
            var was = Between(lines, line, column, end.GetProperty("line").GetInt32(), end.GetProperty("column").GetInt32());
            yield return new(
                int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture), file.Name[root.Length..], line, column,
                mutant.GetProperty("mutatorName").GetString()!, was, OneLine(mutant.GetProperty("replacement").GetString() ?? ""), mutant.TryGetProperty("static", out var known) && known.ValueKind == JsonValueKind.True);
        }
    }

    private static string Between(string[] lines, int line, int column, int lastLine, int lastColumn) =>
        line == lastLine
            ? OneLine(lines[line - 1][(column - 1)..Math.Min(lastColumn - 1, lines[line - 1].Length)])
            : OneLine(lines[line - 1][(column - 1)..] + " …");

    private static string OneLine(string text)
    {
        var one = string.Join(' ', text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return one.Length <= 110 ? one : one[..109] + "…";
    }

    private static string CommonFolder(List<string> files)
    {
        var first = files[0];
        var length = first.LastIndexOf('/') + 1;
        while (!files.TrueForAll(file => file.StartsWith(first[..length], StringComparison.Ordinal)))
        {
            length = first.LastIndexOf('/', length - 2) + 1;
        }
        return first[..length];
    }
}
