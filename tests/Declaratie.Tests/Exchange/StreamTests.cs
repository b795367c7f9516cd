using System.Text;
using Declaratie.Exchange.Journal;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>A journal as a stream: lines and their numbers, long lines, and memory that does not grow.</summary>
public class StreamTests
{
    private const string Closed = """{"type":"period-closed","through":"2024-01-31"}""";
    private const string WithName = """{"type":"provider","id":"é","name":"Zoë 🦷"}""";

    [Theory]
    [Trait("Rule", "J1")]
    [InlineData("\n", "")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\r\n", "\r")]
    public void Lines_end_with_LF_or_CR_LF_and_the_last_one_as_it_likes(string end, string last) =>
        AssertLines(string.Join(end, Journals.Header, Closed, WithName, Closed) + last, 2, 3, 4);

    [Fact]
    [Trait("Rule", "J1")]
    public void A_byte_order_mark_at_the_start_is_accepted() => AssertLines("\uFEFF" + Journals.Header + "\n" + Closed, 2);

    [Fact]
    public void Blank_lines_are_skipped_and_counted() =>
        AssertLines($"{Journals.Header}\n\n{Closed}\n \t\r\n\r\n\n  {Closed}  \n\n", 3, 7);

    [Fact]
    public void A_header_alone_is_a_journal() => AssertLines(Journals.Header);

    [Fact]
    [Trait("Rule", "J1")]
    public void A_lone_CR_does_not_end_a_line() => Assert.Equal("J1", Journals.Refusal(Closed + "\r" + Closed).Rule.Id);

    [Fact]
    [Trait("Rule", "J1")]
    [Trait("Threat", "T6")]
    public void A_line_of_more_than_16_MiB_is_refused_and_the_next_one_is_read()
    {
        const int Longest = 16 << 20;
        var spaces = new string(' ', Longest - Closed.Length);
        var file = Encoding.UTF8.GetBytes($"{Journals.Header}\n{Closed}{spaces}\r\n{Closed} {spaces}\n{Closed}{spaces}{spaces}{spaces}\n{Closed}\n");
        var lines = Journals.Lines(file);
        Assert.Equal([2, 3, 4, 5], lines.Select(line => line.Line));
        Assert.Equal((string?[])[null, "J1", "J1", null], lines.Select(line => line.Refusal?.Rule.Id), StringComparer.Ordinal);
        Assert.Contains("16 MiB", lines[1].Refusal!.English, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "J1")]
    [Trait("Threat", "T6")]
    public void A_last_line_that_is_too_long_ends_the_file()
    {
        var file = Encoding.UTF8.GetBytes(Journals.Header + "\n" + new string('x', 40 << 20));
        Assert.Equal("J1", Assert.Single(Journals.Lines(file)).Refusal!.Rule.Id);
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_reads_the_same()
    {
        var text = "\uFEFF" + string.Join("\r\n", Journals.Header, Closed, "", WithName, "{", Closed);
        using var reader = JournalReader.Open(new DripStream(Encoding.UTF8.GetBytes(text)));
        var lines = new List<JournalLine>();
        while (reader.Read(out var line))
        {
            lines.Add(line);
        }

        Assert.Equal(Journals.Lines(Encoding.UTF8.GetBytes(text)), lines);
        Assert.Equal([2, 4, 5, 6], lines.Select(line => line.Line));
    }

    [Fact]
    public void Lines_that_cross_the_blocks_of_the_buffer_are_whole()
    {
        var text = new StringBuilder(Journals.Header).Append('\n');
        for (var i = 0; i < 20_000; i++)
        {
            text.Append(new string(' ', i % 97)).Append(WithName).Append('\n');
        }

        var lines = Journals.Lines(Encoding.UTF8.GetBytes(text.ToString()));
        Assert.Equal(20_000, lines.Count);
        Assert.All(lines, line => Assert.Equal(Journals.Entry(WithName), line.Entry));
    }

    [Fact]
    public void The_bytes_read_run_up_to_the_length_of_the_file()
    {
        var file = Encoding.UTF8.GetBytes("\uFEFF" + string.Join('\n', Journals.Header, Closed, Closed));
        using var reader = JournalReader.Open(new MemoryStream(file));
        Assert.Equal(3 + Journals.Header.Length + 1, reader.BytesRead);
        Assert.True(reader.Read(out _));
        Assert.Equal(3 + Journals.Header.Length + 1 + Closed.Length + 1, reader.BytesRead);
        Assert.True(reader.Read(out _));
        Assert.False(reader.Read(out _));
        Assert.False(reader.Read(out _));
        Assert.Equal(file.Length, reader.BytesRead);
    }

    [Fact]
    [Trait("Threat", "T6")]
    public void Memory_does_not_grow_with_the_file_but_only_with_its_longest_line()
    {
        var lines = new LineSource(new EndlessStream([], Encoding.UTF8.GetBytes(Closed + "\n"), 400_000));
        var size = lines.BufferSize;
        while (lines.TryRead(out var line, out _))
        {
            Assert.Equal(Closed.Length, line.Length);
        }

        Assert.Equal(400_000, lines.Number);
        Assert.Equal(size, lines.BufferSize);
        var longer = new LineSource(new MemoryStream(new byte[size * 3]));
        Assert.True(longer.TryRead(out _, out _));
        Assert.Equal(size * 4, longer.BufferSize);
    }

    [Fact]
    public void An_error_of_the_stream_passes_through()
    {
        Assert.Throws<IOException>(() => JournalReader.Open(new BrokenStream([])));
        using var reader = JournalReader.Open(new BrokenStream(Encoding.UTF8.GetBytes(Journals.Header + "\n")));
        Assert.Throws<IOException>(() => reader.Read(out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_stream_is_closed_unless_it_is_to_stay_open(bool leaveOpen)
    {
        using var stream = new MemoryStream();
        using (var writer = new JournalWriter(stream, leaveOpen))
        {
            writer.Write(new JournalHeader("De Linde"));
        }

        Assert.Equal(leaveOpen, stream.CanRead);
        using var again = new MemoryStream(stream.ToArray());
        JournalReader.Open(again, leaveOpen).Dispose();
        Assert.Equal(leaveOpen, again.CanRead);
    }

    private static void AssertLines(string file, params int[] numbers)
    {
        var lines = Journals.Lines(Encoding.UTF8.GetBytes(file));
        Assert.All(lines, line => Assert.Null(line.Refusal));
        Assert.All(lines, line => Assert.NotNull(line.Entry));
        Assert.Equal(numbers, lines.Select(line => line.Line));
    }

    /// <summary>Gives one byte at a time, as a slow network does.</summary>
    /// <param name="file">What it gives.</param>
    private sealed class DripStream(byte[] file) : MemoryStream(file)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }

    /// <summary>Gives some bytes and then an error.</summary>
    /// <param name="file">What it gives.</param>
    private sealed class BrokenStream(byte[] file) : MemoryStream(file)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            Position < Length ? base.Read(buffer, offset, count) : throw new IOException("The disk is gone.");
    }

    /// <summary>Gives the same line many times without holding the file.</summary>
    /// <param name="header">What it gives first.</param>
    /// <param name="line">What it gives then.</param>
    /// <param name="times">How many times.</param>
    private sealed class EndlessStream(byte[] header, byte[] line, int times) : MemoryStream(header)
    {
        private int left = times;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position < Length)
            {
                return base.Read(buffer, offset, count);
            }

            var written = 0;
            for (; left > 0 && count - written >= line.Length; left--, written += line.Length)
            {
                line.CopyTo(buffer, offset + written);
            }

            return written;
        }
    }
}
