using System.Globalization;
using System.Text;
using Declaratie.Cli;

namespace Declaratie.Tests.Cli;

/// <summary>What a run of the tool came to.</summary>
internal sealed record ToolRun(int Code, string Output, string Error);

/// <summary>Runs the tool in process, in a directory of its own with a few journals.</summary>
internal sealed class Tool : IDisposable
{
    internal const string Sound =
        """
        {"format":"declaratie.journal/1","practice":{"name":"Praktijk De Linde"},"currency":"EUR"}
        {"type":"provider","id":"AG","name":"A. de Groot"}
        {"type":"patient","id":"P1","name":"Visser","provider":"AG"}
        {"type":"receipt","id":"R1","date":"2024-02-06","patient":"P1","provider":"AG","amount":30.00}
        {"type":"invoice","id":"I1","date":"2024-02-06","patient":"P1","provider":"AG","amount":30.00}
        {"type":"allocation","date":"2024-02-06","credit":"R1","invoice":"I1","amount":30.00}
        """;

    internal const string TooMuch = Sound + "\n" +
        """
        {"type":"allocation","date":"2024-02-07","credit":"R1","invoice":"I1","amount":5.00}
        {"type":"teapot"}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("declaratie-");

    internal string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    internal static ToolRun Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = DeclaratieTool.Run(args, output, error);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    internal static ToolRun Report(string journal, params string[] options) =>
        Run(["report", "allocated-payments", journal, "--from", "2024-02-01", "--to", "2024-02-29", .. options]);

    internal string File(string name, string? content = null)
    {
        var path = Path.Combine(Folder, name);
        if (content is not null)
        {
            System.IO.File.WriteAllText(path, content);
        }

        return path;
    }
}
