using Declaratie.Tests.Cases;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>status</c> and <c>report worklist</c> on the command line.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("status J --only invoices", "--only: 'invoices' is niet een van treatments, claim-files, return-files, credit-files, patient-invoices, sessions, bookkeeping.")]
    [InlineData("status J --state ToSettle", "--state hoort bij een onderdeel: geef ook --only, een van treatments, claim-files,")]
    [InlineData("status J --state ToSettle --language en", "--state belongs to a section: give --only too, one of treatments, claim-files,")]
    [InlineData("status J --only credit-files --state ToSettle", "--state: 'ToSettle' is geen status van credit-files; kies uit Open, Booked, Collected, SentToBookkeeping.")]
    [InlineData("status J --only sessions --state stale --language en", "--state: 'stale' is not a status of sessions; choose from Stale, Current.")]
    [InlineData("status J --only treatments --state 1 --language en", "--state: '1' is not a status of treatments; choose from ToSettle,")]
    [InlineData("status J --only", "--only: een waarde ontbreekt, verwacht is treatments|claim-files|")]
    [InlineData("status J --format csv", "--format: 'csv' is niet een van text, json.")]
    [InlineData("status", "JOURNAL ontbreekt: geef de naam van een bestand.")]
    [InlineData("statsu J", "'statsu' is geen opdracht. Is 'status' bedoeld?")]
    [InlineData("report worklist J", "--as-of")]
    [InlineData("report worklist J --as-of 2024-02-30 --language en", "--as-of: '2024-02-30' is not a date that exists")]
    [InlineData("report worklist J --as-of 30-4-2024", "--as-of: '30-4-2024' is geen datum die bestaat")]
    public void Wrong_usage_names_the_option_and_what_it_may_be(string line, string expected)
    {
        var run = Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("report", "worklist")]
    public void Help_gives_examples(params string[] command)
    {
        var run = Tool.Run([.. command, "--help"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_journal_without_claims_has_nothing_to_show()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        Assert.Equal(new ToolRun(0, "Er is niets te tonen.\n", ""), Tool.Run("status", journal));
        Assert.Equal(new ToolRun(0, "There is nothing to show.\n", ""), Tool.Run("status", journal, "--language", "en"));
        Assert.Equal(new ToolRun(0, "{\"creditFiles\":[]}\n", ""), Tool.Run("status", journal, "--only", "credit-files", "--format", "json"));
    }

    [Fact]
    public void A_journal_with_refused_entries_is_not_answered_about_unless_they_may_be_left_out()
    {
        var journal = tool.File("j.jsonl", Tool.TooMuch);
        foreach (var ask in (string[][])[["status", journal], ["report", "worklist", journal, "--as-of", "2024-04-30"]])
        {
            var refused = Tool.Run([.. ask, "--language", "en"]);
            var skipped = Tool.Run([.. ask, "--language", "en", "--skip-refused"]);
            Assert.Equal((1, ""), (refused.Code, refused.Output));
            Assert.StartsWith("line 7  L3  allocation  R1: ", refused.Error, StringComparison.Ordinal);
            Assert.Contains("with --skip-refused.", refused.Error, StringComparison.Ordinal);
            Assert.Equal(0, skipped.Code);
            Assert.StartsWith("Refused and left out (--skip-refused): 2 of 7 entries", skipped.Error, StringComparison.Ordinal);
        }

        Assert.StartsWith("{\"entries\":7,\"refused\":[{\"line\":7,", Tool.Run("status", journal, "--format", "json").Error, StringComparison.Ordinal);
        Assert.Contains("De stand is niet gegeven:", Tool.Run("status", journal).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("report", "worklist", "--as-of", "2024-04-20")]
    public void The_answer_can_go_to_a_file(params string[] command)
    {
        var file = tool.File("answer.json");
        string[] ask = [.. command, ClaimCases.JournalOf("W06"), "--format", "json"];
        Assert.Equal(new ToolRun(0, "", ""), Tool.Run([.. ask, "--output", file]));
        Assert.Equal(Tool.Run(ask).Output, File.ReadAllText(file));
    }

    [Fact]
    [Trait("Rule", "C61")]
    public void Warnings_are_told_after_the_refusals_and_change_nothing_of_the_exit_code()
    {
        var late = ClaimCases.JournalOf("W18b");
        Assert.Equal(
            new ToolRun(
                0,
                """
                waarschuwing regel 24  V13  T1: De termijn van de zorgverzekeraar om (opnieuw) te declareren is voorbij; reken op afwijzing met 0586.
                waarschuwing regel 26  C61  T1: De declaratietermijn van behandeling T1 is voorbij; reken op afwijzing met 0586.
                25 posten gelezen, niets geweigerd, 2 waarschuwingen.

                """,
                ""),
            Tool.Run("check", late));
        Assert.EndsWith("25 entries read, nothing refused, 2 warnings.\n", Tool.Run("check", late, "--language", "en").Output, StringComparison.Ordinal);
        Assert.StartsWith("warning line 24  V13  T1: ", Tool.Run("check", late, "--language", "en").Output, StringComparison.Ordinal);
    }
}
