using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Tests.Cli;
using Declaratie.Tests.Exchange;
using Declaratie.Tests.Vektis;
using Xunit;

namespace Declaratie.Tests.Security;

/// <summary>What an endless, deep or huge input may cost, and that a limit is told.</summary>
public sealed class LimitTests : IDisposable
{
    private const string Closed = """{"type":"period-closed","through":"2024-01-31"}""";
    private const string Header = """{"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"EUR"}""";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    [Trait("Threat", "T6")]
    [Trait("Rule", "J1")]
    public void The_longest_line_can_be_set_and_a_longer_one_is_refused_with_its_size()
    {
        var text = Journals.Header + "\n" + Closed + "\n" + Closed + new string(' ', 300) + "\n" + Closed + "\n";
        using var reader = JournalReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), new JournalOptions { LongestLine = 200 });
        var lines = new List<JournalLine>();
        while (reader.Read(out var line))
        {
            lines.Add(line);
        }

        Assert.Equal((string?[])[null, "J1", null], lines.Select(line => line.Refusal?.Rule.Id), StringComparer.Ordinal);
        Assert.Equal("The line is longer than 200 bytes", lines[1].Refusal!.English.Split(';')[0]);
    }

    [Theory]
    [Trait("Threat", "T6")]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData((1 << 30) + 1)]
    public void A_limit_that_is_none_is_the_programmers_mistake(int longest) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JournalOptions { LongestLine = longest });

    // Every command that reads a journal has the option, and holds the journal to it.
    [Theory]
    [Trait("Threat", "T6")]
    [Trait("Rule", "J1")]
    [InlineData("check")]
    [InlineData("status")]
    [InlineData("allocate")]
    [InlineData("report", "worklist", "--as-of", "2024-02-29")]
    [InlineData("report", "receipts", "--from", "2024-02-01", "--to", "2024-02-29")]
    [InlineData("report", "allocated-payments", "--from", "2024-02-01", "--to", "2024-02-29")]
    [InlineData("report", "claims", "--from", "2024-02-01", "--to", "2024-02-29")]
    [InlineData("report", "sessions", "--month", "2024-02")]
    [InlineData("report", "compare", "--from", "2024-02-01", "--to", "2024-02-29", "--until-line", "2")]
    [InlineData("explain", "--credit", "R1")]
    [InlineData("bookkeeping", "--month", "2024-02")]
    [InlineData("sessions", "what-if", "--indication", "I1", "--date", "2024-02-06")]
    [InlineData("ei", "write", "--file", "F1")]
    public void Who_reads_journals_of_strangers_sets_the_longest_line_on_the_command_line(params string[] command)
    {
        var journal = tool.File("strange.jsonl", Receipts("1.00", 3) + Closed + new string(' ', 300) + "\n");
        var run = Tool.Run([.. command, journal, "--longest-line", "200", "--language", "en"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("J1", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("The line is longer than 200 bytes; if it belongs here, raise the limit (JournalOptions.LongestLine, --longest-line).", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("longer than", Told(Tool.Run([.. command, journal, "--language", "en"])), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Threat", "T6")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1073741825")]
    [InlineData("16M")]
    public void A_longest_line_that_is_none_is_told_in_both_languages(string given)
    {
        var journal = tool.File("any.jsonl", Receipts("1.00", 1));

        Assert.Equal((2, true), Wrong("nl", $"--longest-line: '{given}' is geen heel getal van 1 t/m 1073741824."));
        Assert.Equal((2, true), Wrong("en", $"--longest-line: '{given}' is not a whole number from 1 through 1073741824."));

        (int Code, bool IsTold) Wrong(string language, string message)
        {
            var run = Tool.Run("check", journal, "--language", language, $"--longest-line={given}");
            return (run.Code, run.Error.Contains(message, StringComparison.Ordinal));
        }
    }

    [Fact]
    [Trait("Threat", "T7")]
    public void A_message_is_read_up_to_a_number_of_records_and_refused_beyond_it()
    {
        var message = EiFiles.Lines("fx01-PM304-claim.dat");
        var bytes = EiFiles.Join(message);
        var limited = new EiOptions { MostRecords = message.Count - 1 };
        var result = EiChecker.Check(new MemoryStream(bytes), limited);
        var read = EiMessage.Read(new MemoryStream(bytes), limited);

        Assert.True(EiChecker.Check(new MemoryStream(bytes), new EiOptions { MostRecords = message.Count }).IsGood);
        Assert.Equal((message.Count - 1L, 1L, false), (result.Records, result.Errors, result.IsGood));
        Assert.Equal($"The message has more than {message.Count - 1} records and was not read any further; split it, or raise the limit (EiOptions.MostRecords, --most-records).", Assert.Single(result.Findings).English);
        Assert.Equal((null, result), (read.Message, read.Result));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EiOptions { MostRecords = 0 });
    }

    // A file without an end: it is left after the limit, however much comes behind it, and what was wrong before is told as before.
    [Fact]
    [Trait("Threat", "T7")]
    public void A_message_without_end_is_left_at_the_limit()
    {
        var message = EiFiles.Lines("fx01-PM304-claim.dat");
        using var endless = new Endless(EiFiles.Join(message.SkipLast(1)), EiFiles.Join([message[2]]));
        using var reader = EiReader.Open(endless, new EiOptions { MostRecords = 5_000 }, leaveOpen: true);
        var count = 0;
        while (reader.Read(out _))
        {
            count++;
        }

        Assert.Equal(5_000, count);
        Assert.Equal(5_001, reader.Halt!.Record);
        Assert.False(reader.Read(out _));
        endless.Position = 0;
        var result = EiChecker.Check(endless, new EiOptions { MostRecords = 5_000, MostFindings = 3 });
        Assert.Equal((4, reader.Halt), (result.Findings.Length, result.Findings[^1]));
        Assert.Equal(result.LeftOut, result.Errors + result.Warnings - 4);
    }

    [Fact]
    [Trait("Threat", "T7")]
    public void The_tool_leaves_a_message_at_the_limit_of_its_option()
    {
        var message = tool.File("claim.dat");
        File.WriteAllBytes(message, EiFiles.Bytes("fx01-PM304-claim.dat"));
        var check = Tool.Run("ei", "check", message, "--most-records", "3");
        var show = Tool.Run("ei", "show", message, "--most-records", "3", "--language", "en");
        var answer = Tool.Run("ei", "return", message, "--most-records", "3", "--language", "en");

        Assert.Equal((1, 1, 1), (check.Code, show.Code, answer.Code));
        Assert.StartsWith("fout  record 4  -  : Het bericht heeft meer dan 3 records en is niet verder gelezen; splits het, of verhoog de grens (EiOptions.MostRecords, --most-records).\n", check.Output, StringComparison.Ordinal);
        Assert.Contains("The message has more than 3 records", show.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("record 4", show.Output, StringComparison.Ordinal);
        Assert.Contains("The message has more than 3 records", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("ei", "check", message, "--most-records", "9").Code);
        Assert.Equal(2, Tool.Run("ei", "check", message, "--most-records", "0").Code);
    }

    [Fact]
    [Trait("Threat", "T6")]
    [Trait("Rule", "J1")]
    public void A_hundred_thousand_brackets_are_refused_and_the_next_line_is_read()
    {
        foreach (var open in (string[])["[", "{\"a\":", "{\"type\":["])
        {
            var deep = string.Concat(Enumerable.Repeat(open, 100_000));
            var contents = JournalText.Read($"{Journals.Header}\n{deep}\n{Closed}\n");

            Assert.Equal("J1", Assert.Single(contents.Findings).Rule.Id);
            Assert.Single(contents.Entries);
        }
    }

    [Fact]
    [Trait("Threat", "T6")]
    public void An_id_of_a_megabyte_is_read_and_costs_its_length()
    {
        var id = new string('x', 1 << 20);
        var journal = tool.File("long.jsonl", $$"""
            {{Header}}
            {"type":"provider","id":"{{id}}","name":"A"}
            {"type":"patient","id":"{{id}}","name":"P","provider":"{{id}}"}
            {"type":"receipt","id":"{{id}}","date":"2024-02-06","patient":"{{id}}","provider":"{{id}}","amount":5.00}
            {"type":"receipt","id":"{{id}}","date":"2024-02-06","patient":"{{id}}","provider":"{{id}}","amount":5.00}

            """);
        var run = Tool.Run("check", journal, "--language", "en");

        Assert.Equal(1, run.Code);
        Assert.InRange(run.Output.Length + run.Error.Length, 1, 8 << 20);
    }

    [Fact]
    [Trait("Threat", "T7")]
    public void Every_line_wrong_is_told_line_by_line_and_ends()
    {
        var journal = tool.File("wrong.jsonl", Header + "\n" + string.Concat(Enumerable.Repeat("{\"type\":\"teapot\"}\n", 20_000)));
        var run = Tool.Run("check", journal, "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Contains("20001", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Threat", "T8")]
    [Trait("Rule", "J5")]
    [InlineData("92233720368547758.07")]
    [InlineData("92233720368547758.08")]
    [InlineData("10000000000.00")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("-0.001")]
    [InlineData("99999999999999999999999999999999999999")]
    public void An_amount_that_is_too_large_or_too_fine_is_refused(string amount)
    {
        var journal = tool.File("huge.jsonl", Receipts(amount, 1));
        var run = Tool.Run("check", journal, "--language", "en");

        Assert.Equal(1, run.Code);
        Assert.Contains("J5", run.Output + run.Error, StringComparison.Ordinal);
    }

    // The largest amount there is, a thousand times: every sum still fits and is exact.
    [Fact]
    [Trait("Threat", "T8")]
    public void A_thousand_of_the_largest_amounts_add_up()
    {
        var journal = tool.File("large.jsonl", Receipts("9999999999.99", 1000));
        var run = Tool.Run("report", "receipts", journal, "--from", "2024-02-01", "--to", "2024-02-29", "--format", "json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("9999999999990.00", run.Output, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Money.FromCents(long.MaxValue) + Money.FromCents(1));
    }

    // Many journals at once: each is read on its own, one after the other, and none twice.
    [Fact]
    [Trait("Threat", "T9")]
    public void A_group_of_two_hundred_journals_is_read_and_one_given_twice_is_refused()
    {
        var journals = Enumerable.Range(1, 200).Select(number => tool.File(string.Create(CultureInfo.InvariantCulture, $"g{number}.jsonl"), Receipts("1.00", 1, string.Create(CultureInfo.InvariantCulture, $"Practice {number}")))).ToArray();
        string[] period = ["--from", "2024-02-01", "--to", "2024-02-29", "--format", "json"];
        var run = Tool.Run(["report", "receipts", .. journals, .. period]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("200.00", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(["report", "receipts", .. journals, journals[17], .. period]).Code);
    }

    private static string Told(ToolRun run) => run.Output + run.Error;

    private static string Receipts(string amount, int count, string practice = "x")
    {
        var text = new StringBuilder(Header.Replace("\"x\"", $"\"{practice}\"", StringComparison.Ordinal)).Append('\n');
        text.Append("""{"type":"provider","id":"A","name":"a"}""").Append('\n').Append("""{"type":"patient","id":"P","name":"p","provider":"A"}""").Append('\n');
        for (var number = 1; number <= count; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"type\":\"receipt\",\"id\":\"R{number}\",\"date\":\"2024-02-06\",\"patient\":\"P\",\"provider\":\"A\",\"amount\":{amount}}}\n");
        }

        return text.ToString();
    }

    // Begins as one message and then says the same for ever.
    private sealed class Endless(byte[] beginning, byte[] forever) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var (from, source) = Position < beginning.Length ? ((int)Position, beginning) : ((int)((Position - beginning.Length) % forever.Length), forever);
            var given = Math.Min(count, source.Length - from);
            source.AsSpan(from, given).CopyTo(buffer.AsSpan(offset));
            Position += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
