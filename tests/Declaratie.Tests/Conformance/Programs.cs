using System.Text.Json;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>Programs that answer, well or badly, and a kit of one question to ask them.</summary>
internal sealed class Programs : IDisposable
{
    internal const string Right = """{"refused":[{"line":3,"rule":"L3","message":"…"}],"warnings":[]}""";

    private readonly Tool tool = new();

    internal Programs()
    {
        File.WriteAllText(
            tool.File("manifest.json"),
            """
            {"format":"declaratie.conformance/1",
             "questions":{"check":{"title":{"nl":"?","en":"?"},"compared":[{"at":"refused","order":"any","extra":true},{"at":"warnings","order":"any","extra":true}]}},
             "cases":[{"id":"one","title":{"nl":"Een","en":"One"},"rules":["L3"],"journal":"one.jsonl","asks":[{"question":"check","expected":{"refused":[{"line":3,"rule":"L3"}],"warnings":[]}}]}],
             "notCovered":[]}
            """);
        tool.File("one.jsonl", Tool.Sound);
    }

    internal string Folder => tool.Folder;

    public void Dispose() => tool.Dispose();

    /// <summary>Asks a program that is a script for sh.</summary>
    /// <param name="script">The script; $1 is the journal.</param>
    /// <param name="more">More options.</param>
    internal (ToolRun Run, string Verdict, string? Reason) Ask(string script, params string[] more)
    {
        var path = tool.File($"{Guid.NewGuid():N}.sh", script);
        var run = Tool.Run(["conformance", "run", "--kit", Folder, "--command", $"sh {path} {{journal}} {{question}}", "--format", "json", .. more]);
        Assert.Empty(run.Error);
        using var answer = JsonDocument.Parse(run.Output);
        var ask = answer.RootElement.GetProperty("results")[0].GetProperty("asks")[0];
        return (run, ask.GetProperty("verdict").GetString()!, ask.GetProperty("reason").GetString());
    }
}
