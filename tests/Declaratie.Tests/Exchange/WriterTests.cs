using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>The writer: UTF-8 without a mark, LF, and nothing that the reader would refuse.</summary>
public class WriterTests
{
    private static readonly LocalDate Day = new(2024, 1, 31);

    /// <summary>Entries that only a mistake in a program can make.</summary>
    public static TheoryData<JournalEntry, string> Impossible => new()
    {
        { new Provider(default, "x"), "id" },
        { new Provider(new(""), "x"), "id" },
        { new Provider(new("A"), null!), "name" },
        { new Provider(new("A"), "\uD800"), "name" },
        { new PeriodClosed(Day) { By = "\uDC00" }, "by" },
        { new PeriodClosed(new LocalDate(0, 1, 1)), "through" },
        { new PeriodClosed(new LocalDate(1740, 1, 1, CalendarSystem.Coptic)), "through" },
        { new Payor(new("A"), "x") { ClaimWithinMonths = -1 }, "claimWithinMonths" },
        { new Invoice(new("F1"), Day, new("A"), Money.FromCents(1_000_000_000_000)), "amount" },
        { new Invoice(new("F1"), Day, new("A"), Money.FromCents(long.MinValue)), "amount" },
        { new Invoice(new("F1"), Day, new("A"), Money.Zero) { BilledTo = (BilledTo)7 }, "billedTo" },
        { new Invoice(new("F1"), Day, new("A"), Money.Zero) { Payor = default(PayorId) }, "payor" },
        { new Receipt(new("R1"), Day, new("A"), Money.Zero), "patient" },
        { new Receipt(new("R1"), Day, new("A"), Money.Zero) { Patient = new("P"), Pays = [default] }, "invoice" },
        { new Receipt(new("R1"), Day, new("A"), Money.Zero) { Patient = new("P"), Pays = [new("F1", Money.Zero)] }, "amount" },
        { new WriteOff(new("W1"), Day, []), "lines" },
        { new WriteOff(new("W1"), Day, [default]), "invoice" },
        { new WriteOffReversal(new("H1"), Day, new("W1")) { Lines = [] }, "lines" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_a_journal_cannot_hold_is_the_programmers_mistake(JournalEntry entry, string field)
    {
        var mistake = Assert.Throws<ArgumentException>(() => JournalText.Write(new JournalHeader("x"), [entry]));
        Assert.Contains($"\"{field}\"", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_that_has_its_header_is_gone_on_with()
    {
        using var stream = new MemoryStream();
        using (var writer = new JournalWriter(stream, leaveOpen: true))
        {
            writer.Write(new JournalHeader("x"));
        }

        using (var writer = JournalWriter.Continuing(stream, leaveOpen: true))
        {
            Assert.Throws<InvalidOperationException>(() => writer.Write(new JournalHeader("y")));
            writer.Write(new PeriodClosed(Day));
        }

        var line = Assert.Single(Journals.Lines(stream.ToArray()));
        Assert.Equal(new PeriodClosed(Day), line.Entry);
    }

    [Fact]
    public void A_mistake_leaves_no_half_line()
    {
        using var stream = new MemoryStream();
        using (var writer = new JournalWriter(stream, leaveOpen: true))
        {
            writer.Write(new JournalHeader("x"));
            Assert.Throws<ArgumentException>(() => writer.Write(new Provider(new("A"), "\uD800")));
            writer.Write(new PeriodClosed(Day));
        }

        var line = Assert.Single(Journals.Lines(stream.ToArray()));
        Assert.Equal(new PeriodClosed(Day), line.Entry);
    }

    [Fact]
    public void A_journal_starts_with_one_header()
    {
        using var writer = new JournalWriter(new MemoryStream());
        Assert.Throws<InvalidOperationException>(() => writer.Write(new PeriodClosed(Day)));
        writer.Write(new JournalHeader("x"));
        Assert.Throws<InvalidOperationException>(() => writer.Write(new JournalHeader("x")));
    }

    [Fact]
    public void A_header_needs_a_name_in_Unicode()
    {
        using var writer = new JournalWriter(new MemoryStream());
        Assert.Throws<ArgumentException>(() => writer.Write(new JournalHeader(" ")));
        Assert.Throws<ArgumentException>(() => writer.Write(new JournalHeader("\uD800")));
    }

    [Fact]
    public void A_header_is_written_with_what_is_not_the_default() => Assert.Equal(
        """
        {"format":"declaratie.journal/1","practice":{"name":"Zoë & Co","agb":"1"},"currency":"EUR","numbering":{"creditFile":"CR"}}

        """,
        JournalText.Write(new JournalHeader("Zoë & Co") { Agb = "1", Numbering = new() { CreditFile = "CR" } }, []));

    [Fact]
    public void Many_entries_reach_the_stream_in_blocks_and_flushing_gives_the_rest()
    {
        using var stream = new MemoryStream();
        using var writer = new JournalWriter(stream);
        writer.Write(new JournalHeader("x"));
        Assert.Equal(0, stream.Length);
        writer.Flush();
        Assert.NotEqual(0, stream.Length);
        for (var i = 0; i < 5000; i++)
        {
            writer.Write(new Allocation(Day, new($"R{i}"), new($"F{i}"), Money.FromCents(i)));
        }

        Assert.True(stream.Length > 300_000);
        writer.Flush();
        Assert.Equal(5000, Journals.Lines(stream.ToArray()).Count);
    }

    [Fact]
    public void A_writer_may_be_disposed_twice()
    {
        var writer = new JournalWriter(new MemoryStream());
        writer.Write(new JournalHeader("x"));
        writer.Dispose();
        writer.Dispose();
        Assert.Throws<ObjectDisposedException>(writer.Flush);
    }

    [Fact]
    public void A_journal_has_no_byte_order_mark_and_no_CR()
    {
        using var stream = new MemoryStream();
        using (var writer = new JournalWriter(stream, leaveOpen: true))
        {
            writer.Write(new JournalHeader("x"));
            writer.Write(new Provider(new("A"), "a\r\nb"));
        }

        var bytes = stream.ToArray();
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(2, bytes.Count(value => value == '\n'));
    }
}
