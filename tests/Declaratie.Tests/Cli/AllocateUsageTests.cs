using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary><c>allocate</c> asked wrongly, and runs that are refused.</summary>
public sealed class AllocateUsageTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("allocate", "JOURNAL ontbreekt: geef de naam van een bestand.")]
    [InlineData("alocate J", "'alocate' is geen opdracht. Is 'allocate' bedoeld?")]
    [InlineData("allocate J --stratgy pro-rata", "'--stratgy' is geen optie van deze opdracht. Is '--strategy' bedoeld?")]
    [InlineData("allocate --preveiw", "'--preveiw' is geen optie van deze opdracht. Is '--preview' bedoeld?")]
    [InlineData("allocate J K", "'K'")]
    [InlineData("allocate J --strategy", "--strategy: een waarde ontbreekt, verwacht is S,S,…")]
    [InlineData("allocate J --strategy fifo", "--strategy: 'fifo' is niet een van by-reference, same-provider, oldest-first, pro-rata.")]
    [InlineData("allocate J --strategy by-reference,", "--strategy: '' is niet een van by-reference,")]
    [InlineData("allocate J --strategy pro-rata,oldest-first", "--strategy: 'pro-rata' kan alleen als laatste.")]
    [InlineData("allocate J --strategy pro-rata,oldest-first --language en", "--strategy: 'pro-rata' can only be the last.")]
    [InlineData("allocate J --strategy oldest-first,oldest-first", "--strategy: 'oldest-first' staat er twee keer;")]
    [InlineData("allocate J --strategy oldest-first,oldest-first --language en", "--strategy: 'oldest-first' is there twice;")]
    [InlineData("allocate J --date 30-4-2024", "--date: '30-4-2024' is geen datum die bestaat")]
    [InlineData("allocate J --dated-on 2024-02-30 --language en", "--dated-on: '2024-02-30' is not a date that exists")]
    [InlineData("allocate J --account", "--account: een waarde ontbreekt, verwacht is ID.")]
    [InlineData("allocate J --threads 0", "--threads: '0' is geen heel getal van 1 t/m 256.")]
    [InlineData("allocate J --threads many --language en", "--threads: 'many' is not a whole number from 1 through 256.")]
    [InlineData("allocate J --preview --limit -1", "--limit: '-1' is geen heel getal vanaf 0.")]
    [InlineData("allocate J --preview --limit 1.5 --language en", "--limit: '1.5' is not a whole number from 0.")]
    [InlineData("allocate J --limit 5", "--limit hoort bij --preview;")]
    [InlineData("allocate J --format json", "--format json hoort bij --preview;")]
    [InlineData("allocate J --format json --language en", "--format json belongs to --preview; without --preview the answer is lines for the journal.")]
    [InlineData("allocate J --preview --format csv", "--format: 'csv' is niet een van text, json.")]
    [InlineData("allocate J --cross-billing yes", "'yes'")]
    [InlineData("allocate J --anew R1", "--anew: op welke dag? Geef ook --dated-on.")]
    [InlineData("allocate J --anew R1 --language en", "--anew: on which day? Give --dated-on too.")]
    [InlineData("allocate J --anew R1 --dated-on 2024-02-29 --preview", "--anew en --preview gaan niet samen")]
    [InlineData("allocate J --anew R1 --dated-on 2024-02-29 --preview --language en", "--anew and --preview do not go together")]
    [InlineData("allocate J --anew R1 --dated-on 2024-02-29 --account P1", "--anew en --account gaan niet samen")]
    [InlineData("allocate J --anew R1 --dated-on 2024-02-29 --account P1 --language en", "--anew and --account do not go together")]
    public void Wrong_usage_names_the_option_and_what_it_may_be(string line, string expected)
    {
        var run = Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--account")]
    [InlineData("--anew")]
    public void An_empty_id_is_wrong_usage(string option)
    {
        var journal = tool.File("j.jsonl", AllocateTests.Open);
        Assert.Contains($"{option}: een sleutel is niet leeg.", Tool.Run("allocate", journal, option, "").Error, StringComparison.Ordinal);
        var run = Tool.Run("allocate", journal, option, "", "--language", "en");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"{option}: an id is not empty.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option_and_gives_examples()
    {
        var help = Tool.Run("allocate", "--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        foreach (var text in (string[])["--date", "--strategy", "--account", "--dated-on", "--cross-billing", "--anew", "--preview", "--limit", "--threads", "--format", "--language", "--output", "--skip-refused", "declaratie allocate"])
        {
            Assert.Contains($"  {text}", help.Output, StringComparison.Ordinal);
        }

        Assert.Contains("Examples:", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "L1")]
    [InlineData("--account nobody", "geweigerd  L1  nobody: Er is geen patiënt, gezinsrekening of betaler met sleutel nobody;")]
    [InlineData("--account nobody --preview --language en", "refused  L1  nobody: There is no patient, family account or payor with id nobody;")]
    [InlineData("--account P2", "geweigerd  L1  P2: P2 is de sleutel van meer dan één rekening")]
    [InlineData("--dated-on 2024-01-31 --language en", "refused  L8  2024-01-31: The books are closed through 2024-01-31;")]
    [InlineData("--anew R9 --dated-on 2024-02-29 --language en", "refused  L1  R9: ")]
    [InlineData("--anew R1 --dated-on 2024-01-31 --language en", "refused  L8  ")]
    [InlineData("--account nobody --preview --format json", "{\"entries\":0,\"refused\":[{\"line\":0,\"type\":\"auto-allocation\",\"rule\":\"L1\",\"subject\":\"nobody\",\"message\":\"There is no patient,")]
    public void A_run_that_is_refused_prints_nothing_but_why(string options, string expected)
    {
        var journal = tool.File(
            "j.jsonl",
            AllocateTests.Open +
            """
            {"type":"patient","id":"P2","name":"Smit"}
            {"type":"payor","id":"P2","name":"Smit BV"}
            {"type":"period-closed","through":"2024-01-31"}

            """);
        var target = tool.File("answer", "older");
        foreach (var where in (string[][])[[], ["--output", target]])
        {
            var run = Tool.Run(["allocate", journal, .. options.Split(' '), .. where]);
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
            Assert.Equal("older", File.ReadAllText(target));
        }
    }

    [Fact]
    public void The_answer_can_go_to_a_file()
    {
        var journal = tool.File("j.jsonl", AllocateTests.Open);
        foreach (var ask in (string[][])[["allocate", journal], ["allocate", journal, "--preview"], ["allocate", journal, "--preview", "--format", "json"], ["allocate", journal, "--anew", "R1", "--dated-on", "2024-02-29"]])
        {
            var file = tool.File("answer");
            var printed = Tool.Run(ask);
            Assert.NotEmpty(printed.Output);
            Assert.Equal(printed with { Output = "" }, Tool.Run([.. ask, "--output", file]));
            Assert.Equal(printed.Output, File.ReadAllText(file));
        }
    }

    [Fact]
    public void An_output_that_cannot_be_written_leaves_nothing_behind()
    {
        var journal = tool.File("j.jsonl", AllocateTests.Open);
        foreach (var (target, expected) in ((string, string)[])[(journal, "is het journaal zelf"), (tool.Folder, "is een map"), (tool.File("no/where.jsonl"), "in een map die bestaat"), ("", "een bestandsnaam wordt verwacht")])
        {
            var run = Tool.Run("allocate", journal, "--output", target);
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Equal(AllocateTests.Open, File.ReadAllText(journal));
            Assert.Single(Directory.GetFileSystemEntries(tool.Folder));
        }
    }

    [Fact]
    public void A_disk_that_is_full_ends_in_one_sentence()
    {
        using var full = new FullDisk();
        using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(2, Declaratie.Cli.DeclaratieTool.Run(["allocate", tool.File("j.jsonl", AllocateTests.Open)], full, error));
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
