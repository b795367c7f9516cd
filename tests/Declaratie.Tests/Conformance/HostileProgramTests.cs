using System.Diagnostics;
using Declaratie.Tests.Cli;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>A program that is asked is not trusted: whatever it does, the run goes on and says what it did.</summary>
public sealed class HostileProgramTests : IDisposable
{
    private readonly Programs programs = new();

    public void Dispose() => programs.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_right_answer_passes_whatever_of_three_exit_codes_comes_with_it(int code)
    {
        var (run, verdict, reason) = programs.Ask($"echo '{Programs.Right}'; exit {code}");

        Assert.Equal((0, "passed", null), (run.Code, verdict, reason));
    }

    [Theory]
    [InlineData("exit 3")]
    [InlineData("""echo '{"notImplemented":true}'""")]
    public void A_program_that_does_not_know_the_question_is_counted_apart(string script)
    {
        var (run, verdict, _) = programs.Ask(script);

        Assert.Equal((1, "notAnswered"), (run.Code, verdict));
        Assert.Equal(0, programs.Ask(script, "--allow-unanswered").Run.Code);
    }

    [Theory]
    [InlineData("exit 0", "no answer on standard output, exit code 0")]
    [InlineData("echo oops >&2; exit 1", "no answer on standard output, exit code 1: oops")]
    [InlineData("kill -9 $$", "ended with exit code 137")]
    [InlineData("echo '{}'; exit 4", "ended with exit code 4")]
    [InlineData("echo hello", "the answer is no JSON")]
    [InlineData("printf '{\"refused\":[{\"line\":3,'", "the answer is no JSON")]
    [InlineData("echo '{} {}'", "the answer is no JSON")]
    [InlineData("echo '{\"refused\":[],\"refused\":[]}'", "the answer is no JSON")]
    [InlineData("printf '\\377\\376\\000'", "the answer is no JSON")]
    [InlineData("head -c 100000 /dev/zero | tr '\\0' '['", "the answer is no JSON")]
    public void What_is_no_answer_fails_and_says_why(string script, string why)
    {
        var (run, verdict, reason) = programs.Ask(script);

        Assert.Equal((1, "failed"), (run.Code, verdict));
        Assert.StartsWith(why, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_says_cannot_drive_a_terminal()
    {
        var path = Path.Combine(programs.Folder, "coloured.sh");
        File.WriteAllText(path, "printf '\\033[31mred\\033]0;title\\007\\342\\200\\256' >&2; exit 9");
        var run = Tool.Run("conformance", "run", "--kit", programs.Folder, "--command", $"sh {path}", "--language", "en");

        Assert.Contains("ended with exit code 9:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Theory]
    [InlineData("sleep 600")]
    [InlineData("sleep 600 & sleep 600 & wait")]
    [InlineData("trap '' TERM INT HUP; while :; do sleep 1; done")]
    public void One_that_hangs_is_ended(string script)
    {
        var watch = Stopwatch.StartNew();
        var (run, verdict, reason) = programs.Ask(script, "--timeout", "1");

        Assert.Equal((1, "failed"), (run.Code, verdict));
        Assert.StartsWith("no answer in time", reason, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void One_that_writes_without_end_is_ended()
    {
        var (run, verdict, reason) = programs.Ask("yes", "--max-output", "1");

        Assert.Equal((1, "failed"), (run.Code, verdict));
        Assert.StartsWith("too much output", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_complains_without_end_is_not_held_up() =>
        Assert.Equal("passed", programs.Ask($"head -c 3000000 /dev/zero >&2; echo '{Programs.Right}'").Verdict);

    [Fact]
    public void One_that_spoils_its_journal_spoils_only_its_copy()
    {
        var before = File.ReadAllText(Path.Combine(programs.Folder, "one.jsonl"));
        programs.Ask($"echo x > $1; echo '{Programs.Right}'");

        Assert.Equal(before, File.ReadAllText(Path.Combine(programs.Folder, "one.jsonl")));
    }

    [Fact]
    public void The_folder_of_the_journal_is_gone_afterwards_and_does_not_tell_the_case()
    {
        var seen = Path.Combine(programs.Folder, "seen.txt");
        programs.Ask($"echo $1 > {seen}; echo '{Programs.Right}'");
        var journal = File.ReadAllText(seen).Trim();

        Assert.Equal("journal.jsonl", Path.GetFileName(journal));
        Assert.False(Directory.Exists(Path.GetDirectoryName(journal)));
    }

    [Fact]
    public void Standard_input_says_what_is_asked()
    {
        var seen = Path.Combine(programs.Folder, "seen.txt");
        programs.Ask($"cat > {seen}");

        Assert.StartsWith("""{"format":"declaratie.conformance/1","question":"check","options":{},"words":["check","--format","json"],"journal":""", File.ReadAllText(seen), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_placeholder_the_journal_follows_on_standard_input()
    {
        var (seen, script) = (Path.Combine(programs.Folder, "seen.txt"), Path.Combine(programs.Folder, "cat.sh"));
        File.WriteAllText(script, $"cat > {seen}");
        Tool.Run("conformance", "run", "--kit", programs.Folder, "--command", $"sh {script}");

        Assert.EndsWith("}\n" + Tool.Sound.ReplaceLineEndings("\n"), File.ReadAllText(seen).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-program-at-all {journal}", "--command: 'no-such-program-at-all' cannot be started")]
    [InlineData("'", "--command: the quote ' is not closed")]
    [InlineData("", "--command: a program is expected")]
    public void A_command_that_cannot_be_run_is_exit_code_2(string command, string says)
    {
        var run = Tool.Run("conformance", "run", "--kit", programs.Folder, "--command", command, "--language", "en");

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"declaratie: {says}", run.Error, StringComparison.Ordinal);
    }
}
