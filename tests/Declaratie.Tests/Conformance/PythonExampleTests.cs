using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Declaratie.Tests.Cli;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>The example in Python passes what it knows, fails what it does not notice, and declines what it does not know.</summary>
public sealed class PythonExampleTests
{
    private static readonly string Example = Repository.PathOf("conformance/examples/python/small_ledger.py");

    [Theory]
    [InlineData("L1", 0, "passed passed")]
    [InlineData("L4", 1, "notAnswered notAnswered")]
    [InlineData("L3", 0, "passed passed")]
    [InlineData("L9", 1, "failed failed")]
    [InlineData("Z1", 1, "notAnswered notAnswered")]
    public void It_is_honest(string rule, int code, string verdicts)
    {
        PythonIsThere();
        var run = Tool.Run("conformance", "run", "--command", $"python3 '{Example}' {{journal}}", "--rule", rule, "--format", "json");
        using var answer = JsonDocument.Parse(run.Output);
        var said = answer.RootElement.GetProperty("results").EnumerateArray().SelectMany(each => each.GetProperty("asks").EnumerateArray()).Select(ask => ask.GetProperty("verdict").GetString());

        Assert.Equal(verdicts, string.Join(' ', said));
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public void It_fits_on_a_page() => Assert.InRange(File.ReadLines(Example).Count(line => line.Trim().Length > 0), 40, 70);

    // A machine without Python must say so, not pass.
    private static void PythonIsThere()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            python.WaitForExit();
        }
        catch (Win32Exception)
        {
            Assert.Fail("python3 is not there: the example of conformance/examples/python was not run.");
        }
    }
}
